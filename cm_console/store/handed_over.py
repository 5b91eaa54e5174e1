"""Deliveries that their servers post by themselves: the marks they carry in the file, and finding them."""

from datetime import datetime, timedelta

from cm_console.domain.delivery import LEASE, DeliveryState
from cm_console.domain.handing_over import FACT
from cm_console.domain.posts import Delivery
from cm_console.domain.when import to_text
from cm_console.store.database import Database
from cm_console.store.outbox import add_event, instant


def begin(db: Database, delivery: Delivery, owner: str, now: datetime, note: str) -> bool:
    """Write that its server is being asked; False when the delivery does not wait any more as it was read."""
    with db.write():
        begun = db.execute(
            """
            UPDATE delivery SET state = 'sending', lease_owner = ?, lease_until = ?,
                                handed_over_id = '', handed_over_at = ?
            WHERE id = ? AND state = 'scheduled' AND handed_over_at IS NULL
                  AND problem IS NOT 'unknown_outcome' AND key = ? AND due_at = ?
            """,
            [
                owner,
                to_text(now + LEASE),
                to_text(now),
                delivery.id,
                delivery.key,
                to_text(delivery.due_at) if delivery.due_at else None,
            ],
        )
        if begun:
            add_event(db, delivery.id, now, DeliveryState.SENDING, note=note)
    return bool(begun)


def is_marked(db: Database, delivery: Delivery, waiting_id: str) -> bool:
    """Whether it still is in the state that was read, handed over under this id."""
    return bool(
        db.value(
            "SELECT 1 FROM delivery WHERE id = ? AND state = ? AND handed_over_id = ?",
            [delivery.id, delivery.state, waiting_id],
        )
    )


def to_confirm(db: Database, account_id: int, now: datetime) -> list[int]:
    """What the account's server should have posted by now, and what is worth another look."""
    rows = db.tuples(
        """
        SELECT d.id FROM delivery d JOIN account a ON a.id = d.account_id
        WHERE d.handed_over_at IS NOT NULL AND d.account_id = ? AND d.state = 'scheduled'
              AND d.ready_at <= ? AND a.state <> 'needs_you'
              AND (a.paused_until IS NULL OR a.paused_until <= ?)
        ORDER BY d.due_at, d.id
        """,
        [account_id, to_text(now), to_text(now)],
    )
    return [row[0] for row in rows]


def next_due(db: Database) -> datetime | None:
    """When the next of them goes out."""
    return instant(
        db.value("SELECT min(due_at) FROM delivery WHERE handed_over_at IS NOT NULL AND state = 'scheduled'")
    )


def put_off(db: Database, delivery_id: int, until: datetime, problem: str | None) -> None:
    """Look for it again at `until`; no line in its history, for nothing happened."""
    db.execute(
        "UPDATE delivery SET ready_at = ?, problem = ? WHERE id = ? AND state = 'scheduled'"
        " AND handed_over_at IS NOT NULL",
        [to_text(until), problem, delivery_id],
    )


def counts(db: Database, account_id: int, day: datetime) -> tuple[int, int]:
    """How many of the account's deliveries its server holds: in all, and for the UTC day of `day`."""
    start = day.replace(hour=0, minute=0, second=0, microsecond=0)
    row = db.tuples(
        """
        SELECT count(*), coalesce(sum(due_at >= ? AND due_at < ?), 0) FROM delivery
        WHERE handed_over_at IS NOT NULL AND account_id = ? AND state IN ('scheduled', 'sending')
        """,
        [to_text(start), to_text(start + timedelta(days=1)), account_id],
    )[0]
    return int(row[0]), int(row[1])


def remember_no_scheduling(db: Database, account_id: int) -> None:
    """Its server does not keep posts back: it is not asked again."""
    db.execute(
        f"UPDATE account SET facts = json_set(facts, '$.{FACT}', json('false')) WHERE id = ?", [account_id]
    )
