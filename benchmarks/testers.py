"""The Testers page with 100,000 people: search as you type, a column sorted, the page opened, memory.

Each against bare Qt and bare SQL on the same rows in the same run; and the longest stop of the event loop.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks._floor import Result, _bytecode, compare, finish
from benchmarks._people import Heart, Painted, bare_table, open_window, testers_page, until
from benchmarks._workspace import workspace
from cm_console.domain.people_query import parse
from cm_console.store.testers_query import FROM, matching, order_by
from ui.pages.testers.finding import FIRST

PEOPLE, POSTS = 100_000, 50
# What stands in the box, and the key that is pressed then: many people, some, one.
KEYS = (("peti", "t"), ("chlo", "e"), ("petit chl", "o"), ("personne 1234", "5"), ("suppor", "t"))
SORTED = ("department", "level", "state", "since")
RUNS, OPENINGS = 9, 5
MOST_STOPPED = 0.050


class Bench:
    def __init__(self, path: Path) -> None:
        self.app = QApplication([])
        self.heart = Heart()
        self.console, self.window = open_window(path)
        self.window.go("testers")
        self.page = testers_page(self.window)
        self.painted = Painted(self.page.table.viewport())
        self.bare_window, self.view, self.model = bare_table()
        self.bare_painted = Painted(self.view.viewport())
        rows = self.console.testers.search(1, limit=FIRST)
        self.rows = [
            (one.person.name, one.person.department, one.person.level, one.person.site, 1, "x", "", "")
            for one in rows
        ]
        self.stops: list[tuple[float, float]] = []
        self.settle()

    def settle(self) -> None:
        quiet = perf_counter() + 0.4
        until(lambda: perf_counter() > quiet and not self.page.bridge.tasks.running)

    def stopped(self, work: Any) -> float:
        """Seconds that `work` takes, up to the first painting with what it gave."""
        people, seen = self.page.table.people, []
        connection = people.modelReset.connect(lambda: seen.append(self.painted.count))
        self.heart.reset()
        began = perf_counter()
        work()
        until(lambda: bool(seen) and self.painted.count > seen[0])
        taken = perf_counter() - began
        people.modelReset.disconnect(connection)
        self.settle()
        self.stops.append((self.heart.worked, self.heart.longest))
        return taken

    def search(self) -> float:
        taken = 0.0
        for before, key in KEYS:
            self.page.search.setText(before)
            self.settle()
            self.page.search.setFocus()
            taken += self.stopped(lambda key=key: QTest.keyClicks(self.page.search, key))
        return taken

    def bare_search(self) -> float:
        taken = 0.0
        for before, key in KEYS:
            match = matching(parse(before + key))
            self.settle()
            began = perf_counter()
            sql = "SELECT rowid FROM person_search WHERE person_search MATCH ?"
            found = self.console.context.db.tuples(sql, (match,))
            self.bare_show(self.rows[: len(found)])
            taken += perf_counter() - began
        return taken

    def bare_show(self, rows: list[Any]) -> None:
        before = self.bare_painted.count
        self.model.show(rows)
        until(lambda: self.bare_painted.count > before)

    def sort(self) -> float:
        taken = 0.0
        keys = [column.key for column in self.page.table.people.columns]
        self.page.search.setText("")
        for key in SORTED:
            self.page.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
            self.settle()
            column = keys.index(key)
            taken += self.stopped(
                lambda column=column: self.page.table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
            )
        return taken

    def bare_sort(self) -> float:
        taken = 0.0
        for key in SORTED:
            self.settle()
            began = perf_counter()
            sql = f"SELECT p.id{FROM}{order_by(key, False)} LIMIT {FIRST}"
            self.console.context.db.tuples(sql, {"campaign": 1})
            taken += perf_counter() - began
        return taken


def process(kind: str, path: Path) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks._people", kind, str(path)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=_bytecode())
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def openings(path: Path) -> tuple[Sequence[Result], list[tuple[float, float]]]:
    """Opening and memory, each in processes of their own, in turn."""
    runs: dict[str, list[dict[str, float]]] = {"bare": [], "ours": [], "chart": []}
    for _ in range(OPENINGS):
        for kind, found in runs.items():
            found.append(process(kind, path))

    def median(kind: str, what: str) -> float:
        return statistics.median(run[what] for run in runs[kind])

    memory = "Memory with 100,000 people open"
    return (
        Result("Testers page opened", median("ours", "seconds"), median("bare", "seconds"), 3.0),
        Result(memory, median("ours", "memory"), median("chart", "memory"), 1.5, "MB", 2.0**-20),
    ), [(run["worked"], run["stop"]) for run in runs["ours"]]


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        path = workspace(Path(name) / "large.cmc", PEOPLE, POSTS)
        opened, opening = openings(path)
        bench = Bench(path)
        results = [
            *opened,
            compare("Search, key to painted rows", bench.search, bench.bare_search, 2.0, RUNS),
        ]
        searching = list(bench.stops)
        bench.stops.clear()
        results.append(compare("A column sorted", bench.sort, bench.bare_sort, 2.0, RUNS))
        stopped = [
            _stopped(what, stops)
            for what, stops in (("opening", opening), ("searching", searching), ("sorting", bench.stops))
        ]
        if any(stopped):
            for result in results:
                print(result.line(), flush=True)
            os._exit(1)
        finish_at_once(results)


def _stopped(what: str, stops: Sequence[tuple[float, float]]) -> bool:
    """Say how long the event loop stopped; whether by its own work it was too long."""
    worked, longest = (statistics.median(values) for values in zip(*stops, strict=True))
    print(
        f"Longest stop of the event loop while {what}: {worked * 1000:.0f} ms of its own work (limit 50),"
        f" {longest * 1000:.0f} ms by the clock on this machine, medians",
        flush=True,
    )
    return worked > MOST_STOPPED


def finish_at_once(results: Sequence[Result]) -> None:
    """Print, and end without closing the window, which is not what is measured."""
    try:
        finish(results)
    except SystemExit as end:
        sys.stdout.flush()
        os._exit(int(end.code or 0))


if __name__ == "__main__":
    main()
