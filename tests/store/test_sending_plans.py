"""The publisher's questions go through indexes: it never reads every delivery to find the due ones."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from cm_console.store import handed_over, sending
from cm_console.store.database import Database

NOW = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    "ask",
    [
        lambda db: sending.too_late(db, 1, NOW),
        lambda db: sending.claim(db, 1, "me", NOW),
        lambda db: sending.claim(db, 1, "me", NOW, plain=True),
        lambda db: sending.renew(db, "me", NOW),
        lambda db: sending.holds(db, 1, "me"),
        lambda db: sending.leases(db),
        lambda db: sending.leases(db, 1),
        lambda db: sending.stranded(db, NOW),
        lambda db: sending.unsent(db, NOW),
        lambda db: sending.next_ready(db),
        lambda db: sending.next_ready(db, 1),
        lambda db: sending.accounts_with_work(db),
        lambda db: handed_over.to_confirm(db, 1, NOW),
        lambda db: handed_over.next_due(db),
        lambda db: handed_over.counts(db, 1, NOW),
    ],
)
def test_it_does_not_read_every_delivery(db: Database, ask: Callable[[Database], Any]) -> None:
    asked: list[str] = []
    db.connection.set_trace_callback(asked.append)
    ask(db)
    db.connection.set_trace_callback(None)
    queries = [sql for sql in asked if sql.strip().startswith(("SELECT", "UPDATE"))]
    assert queries
    for sql in queries:
        plan = [row[3] for row in db.tuples(f"EXPLAIN QUERY PLAN {sql}")]
        assert not [step for step in plan if step.startswith(("SCAN d", "SCAN delivery"))], (sql, plan)
