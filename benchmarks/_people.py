"""Processes for `benchmarks.testers`, offscreen: the Testers page, a bare table view, a bare chart.

Each prints one JSON line: what opening took, the longest stop of the event loop, the memory in use.
"""

import json
import os
import sqlite3
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QEventLoop, QModelIndex, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView, QWidget

SIZE = (1440, 900)
ROWS = (
    "SELECT p.name, p.department, p.level, p.site, w.number, coalesce(t.state, 'candidate'), t.since,"
    " p.volunteer FROM person AS p LEFT JOIN tester AS t ON t.person_id = p.id AND t.campaign_id = 1"
    " LEFT JOIN wave AS w ON w.id = t.wave_id ORDER BY p.name_key, p.id"
)


class BareModel(QAbstractTableModel):
    """Rows as they are, nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[tuple[Any, ...]] = []

    def show(self, rows: list[tuple[Any, ...]]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Any = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Any = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 8

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return str(self.rows[index.row()][index.column()] or "")
        return None


class Painted(QObject):
    """Counts how often a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.count += 1
        return False


class Heart(QObject):
    """The longest time, in seconds, that the event loop did not come round to a beat.

    `longest` is by the wall clock; `worked` is what this thread itself computed meanwhile, whatever else the
    machine was busy with.
    """

    def __init__(self) -> None:
        super().__init__()
        self.reset()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(1)

    def reset(self) -> None:
        self.longest = self.worked = 0.0
        self._last, self._last_worked = time.perf_counter(), time.thread_time()

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.longest = max(self.longest, now - self._last)
        self.worked = max(self.worked, worked - self._last_worked)
        self._last, self._last_worked = now, worked


def until(done: Callable[[], bool], seconds: float = 60.0) -> None:
    """Let the event loop run until `done`."""
    end = time.perf_counter() + seconds
    while not done():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)  # a heart beats
        if time.perf_counter() > end:
            raise TimeoutError


def memory() -> int:
    """Bytes of this process that are in memory."""
    status = Path("/proc/self/status").read_text("ascii")
    return next(int(line.split()[1]) * 1024 for line in status.splitlines() if line.startswith("VmRSS"))


def bare_table() -> tuple[QMainWindow, QTableView, BareModel]:
    window, view, model = QMainWindow(), QTableView(), BareModel()
    view.setModel(model)
    window.setCentralWidget(view)
    window.resize(*SIZE)
    window.show()
    return window, view, model


def open_window(path: Path) -> tuple[Any, Any]:
    """The console and its window as they are a moment after the start."""
    from cm_console.console import Console
    from cm_console.settings import Settings
    from integrations import discover
    from ui import theme
    from ui.bridge import Bridge
    from ui.main_window import MainWindow

    theme.apply("light")
    console = Console(path, discover())
    bridge = Bridge(console.events, console.release_thread)
    settings = Settings(publish_in_window=False, collect_in_window=False, backup_every_hours=0)
    window = MainWindow(console, bridge, settings)
    window.resize(*SIZE)
    window.show()
    window.start()
    settled = time.perf_counter() + 5  # other pages are imported meanwhile
    until(lambda: time.perf_counter() > settled)
    return console, window


def testers_page(window: QWidget) -> Any:
    """The page itself, once it was made."""
    return next(each for each in window.findChildren(QWidget) if type(each).__name__ == "TestersPage")


def main(kind: str, path: Path) -> None:
    app = QApplication([])  # kept: Qt lives as long as it
    app.setApplicationName("cm-console-benchmark")
    heart = Heart()
    if kind == "chart":
        import pyqtgraph

        window, chart = QMainWindow(), pyqtgraph.PlotWidget()
        chart.plot(range(60), [day**1.5 for day in range(60)])
        window.setCentralWidget(chart)
        window.resize(*SIZE)
        window.show()
        painted = Painted(chart.viewport())
        until(lambda: painted.count > 0)
        began = time.perf_counter()
    elif kind == "bare":
        window, view, model = bare_table()
        painted = Painted(view.viewport())
        until(lambda: painted.count > 0)
        before, began = painted.count, time.perf_counter()
        model.show(sqlite3.connect(path).execute(ROWS).fetchall())
        until(lambda: painted.count > before)
    else:
        console, window = open_window(path)
        heart.reset()
        began = time.perf_counter()
        window.go("testers")
        page = testers_page(window)
        painted = Painted(page.table.viewport())
        until(lambda: painted.count > 0 and len(page.table.people.ids) > 0)
        taken = time.perf_counter() - began
        until(lambda: len(page.table.people.ids) == console.testers.count(1))
        settled = time.perf_counter() + 1
        until(lambda: time.perf_counter() > settled)
        began = time.perf_counter() - taken
    taken = time.perf_counter() - began
    found = {"seconds": taken, "stop": heart.longest, "worked": heart.worked, "memory": memory()}
    print(json.dumps(found), flush=True)
    os._exit(0)  # closing is not what is measured


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
