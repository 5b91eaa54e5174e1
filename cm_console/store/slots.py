"""Posting slots in the file, and the minutes that an account's posts have taken."""

from collections.abc import Collection
from datetime import datetime, time

from cm_console.domain.slots import Slot
from cm_console.domain.when import from_text, to_text
from cm_console.store.database import Database
from cm_console.store.outbox import marks


def of_campaign(db: Database, campaign_id: int) -> tuple[Slot, ...]:
    rows = db.tuples(
        "SELECT weekday, wall_time FROM slot WHERE campaign_id = ? ORDER BY weekday, wall_time", [campaign_id]
    )
    return tuple(Slot(weekday, time.fromisoformat(at)) for weekday, at in rows)


def replace(db: Database, campaign_id: int, slots: Collection[Slot]) -> None:
    db.execute("DELETE FROM slot WHERE campaign_id = ?", [campaign_id])
    db.many(
        "INSERT INTO slot (campaign_id, weekday, wall_time) VALUES (?, ?, ?)",
        [[campaign_id, slot.weekday, f"{slot.at:%H:%M}"] for slot in slots],
    )


def taken(
    db: Database, account_ids: Collection[int], start: datetime, end: datetime, except_post: int | None
) -> set[datetime]:
    """The minutes between two instants at which something goes to one of these accounts."""
    rows = db.tuples(
        f"""
        SELECT DISTINCT d.due_at FROM delivery d
        WHERE d.account_id IN ({marks(account_ids)}) AND d.due_at BETWEEN ? AND ?
              AND d.state <> 'cancelled' AND d.post_id IS NOT ?
        """,
        [*account_ids, to_text(start), to_text(end), except_post],
    )
    return {from_text(row[0]).replace(second=0, microsecond=0) for row in rows}
