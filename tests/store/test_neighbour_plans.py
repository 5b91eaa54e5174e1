"""What the composer asks with every pause in typing goes through indexes, however many posts there are."""

from datetime import timedelta
from typing import Any

import pytest

from cm_console.store import posts


@pytest.fixture
def asked(console: Any, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    db = console.context.db
    real, plans = db.tuples, []

    def tuples(sql: str, params: Any = ()) -> Any:
        plans.extend(str(row[3]) for row in real(f"EXPLAIN QUERY PLAN {sql}", params))
        return real(sql, params)

    monkeypatch.setattr(db, "tuples", tuples)
    return plans


def test_neighbours_and_the_weeks_messages_are_found_by_their_times(console: Any, asked: list[str]) -> None:
    db, now = console.context.db, console.now()
    posts.neighbours(db, [1, 2], now - timedelta(days=1), now, None)
    posts.sent_between(db, 1, now - timedelta(days=7), now, 3)
    by_time = [line for line in asked if "SEARCH p USING" in line]
    assert len(by_time) == 2
    assert all("post_due (campaign_id=? AND due_at>? AND due_at<?)" in line for line in by_time)
    assert not [line for line in asked if line.startswith(("SCAN p", "SCAN d"))]
    assert [line for line in asked if line.startswith("SEARCH d USING INDEX sqlite_autoindex_delivery_1")]


def test_whether_an_account_has_something_due_is_asked_of_its_own_index(console: Any) -> None:
    db, now = console.context.db, console.now()
    plan = db.tuples(
        "EXPLAIN QUERY PLAN SELECT 1 FROM delivery WHERE state = 'scheduled' AND account_id = ?"
        " AND ready_at BETWEEN ? AND ? LIMIT 1",
        [1, "2026", "2027"],
    )
    assert "delivery_ready" in plan[0][3]
    assert posts.is_due(db, 1, now, now + timedelta(days=1)) is False
