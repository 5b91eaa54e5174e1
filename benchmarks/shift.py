"""Moving the opening of a plan of 2,000 dated items: preview, apply and undo, against the bare UPDATEs.

The floor writes the same rows there and back, a statement each, in one transaction each way, and nothing
else: no reading, no working days, no history of the deliveries.
"""

import random
import sqlite3
import tempfile
import time
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from benchmarks._floor import compare, finish
from cm_console.console import Console
from cm_console.domain.campaign import Lever
from cm_console.domain.plan_shift import reversed_moves
from cm_console.domain.waves import Wave
from cm_console.rehearsal import RehearsalClock
from cm_console.store import campaigns, waves
from cm_console.store import posts as posts_store
from integrations import discover

PHASES, WAVES, POSTS, ITEMS = 20, 30, 950, 2_000
NOW, OPENS = datetime(2026, 11, 16, 9, tzinfo=UTC), date(2027, 6, 14)
LATER = OPENS + timedelta(days=10)
LIMIT, RUNS = 3.0, 15


def plan(path: Path) -> Console:
    """A campaign with 2,000 items to come; each post goes to one account."""
    chance = random.Random(ITEMS)
    console = Console(path, discover(), create=True, clock=RehearsalClock(NOW))
    db = console.context.db
    with db.write():
        campaign = console.campaigns.create("Large plan", OPENS, "Europe/Paris").id
        console.campaigns.edit(campaign, country="FR")
        account = console.accounts.add("practice", "Wall").id
        days = [NOW.date() + timedelta(days=chance.randrange(20, 300)) for _ in range(ITEMS)]
        working = [day - timedelta(days=max(0, day.weekday() - 4)) for day in days]
        for n in range(PHASES):
            console.campaigns.add_phase(campaign, f"Phase {n}", days[n], days[n] + timedelta(days=13))
        for n in range(WAVES):
            start = working[n]
            wave = Wave(0, campaign, n + 1, "", 10, 10, start, start + timedelta(days=13))
            waves.insert(db, wave)
        for n in range(PHASES + WAVES, ITEMS - POSTS):
            task = {"phase_id": None, "name": f"Task {n}", "lever": Lever.LEADERSHIP, "due_on": working[n]}
            campaigns.insert_task(db, {"campaign_id": campaign, **task})
        for n in range(ITEMS - POSTS, ITEMS):
            wall = datetime.combine(working[n], datetime.min.time()) + timedelta(hours=9, minutes=n % 60)
            due = console.posts.moment(campaign, wall)
            post = posts_store.insert(db, campaign, f"Post {n}", due, "fr", NOW)
            scheduled = posts_store.DeliveryState.SCHEDULED
            posts_store.insert_delivery(db, post, account, f"Post {n}", None, scheduled, due.instant, NOW)
    return console


def bare(connection: sqlite3.Connection, moves: Mapping[str, Sequence[tuple[Any, ...]]]) -> None:
    run = connection.execute
    run("BEGIN IMMEDIATE")
    for row in moves["campaign"]:
        run("UPDATE campaign SET opens_on = ? WHERE id = ?", (row[2], row[0]))
    for table in ("phase", "wave"):
        for row in moves[table]:
            run(f"UPDATE {table} SET starts_on = ?, ends_on = ? WHERE id = ?", (row[3], row[4], row[0]))
    for row in moves["task"]:
        run("UPDATE task SET due_on = ? WHERE id = ?", (row[2], row[0]))
    for row in moves["post"]:
        run("UPDATE post SET wall_time = ?, due_at = ? WHERE id = ?", (row[4], row[5], row[0]))
        run("UPDATE delivery SET due_at = ?, ready_at = ? WHERE post_id = ?", (row[5], row[5], row[0]))
    run("COMMIT")


def main() -> None:
    with tempfile.TemporaryDirectory() as name, plan(Path(name) / "plan.cmc") as console:
        campaign = console.campaigns.list()[0].id
        shift = console.plan_shift.preview(campaign, LATER)
        assert len(shift.changes) == ITEMS + 1, len(shift.changes)
        back = reversed_moves(shift.moves)

        def ours() -> float:
            began = time.perf_counter()
            console.plan_shift.preview(campaign, LATER)
            console.plan_shift.apply(campaign, LATER)
            console.plan_shift.undo(campaign)
            return time.perf_counter() - began

        def floor() -> float:
            connection = console.context.db.connection
            began = time.perf_counter()
            bare(connection, shift.moves)
            bare(connection, back)
            return time.perf_counter() - began

        finish([compare("Shift of 2,000 items with preview and undo", ours, floor, LIMIT, RUNS)])


if __name__ == "__main__":
    main()
