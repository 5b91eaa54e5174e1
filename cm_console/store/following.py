"""What of a followed wave waits for a person: a few counts, asked whenever the overview is read."""

from datetime import date

from cm_console.store.database import Database


def blocking(db: Database, campaign_id: int) -> tuple[int, int, str]:
    """Blocking feedback that waits for an answer: how many, the id and the text of the oldest."""
    found = db.tuples(
        "SELECT count(*) OVER (), id, text FROM feedback WHERE campaign_id = ? AND is_blocking = 1"
        " AND answered_on IS NULL AND duplicate_of IS NULL ORDER BY given_on, id LIMIT 1",
        [campaign_id],
    )
    return found[0] if found else (0, 0, "")


def broken_promises(db: Database, campaign_id: int, today: date) -> tuple[int, int, str, date | None]:
    """What was promised to testers for a day that is over: how many; id, text and day of the oldest."""
    found = db.tuples(
        "SELECT count(*) OVER (), id, text, promised_for FROM feedback WHERE campaign_id = ?"
        " AND promised_for < ? AND fixed_on IS NULL AND duplicate_of IS NULL"
        " ORDER BY promised_for, id LIMIT 1",
        [campaign_id, today.isoformat()],
    )
    if not found:
        return 0, 0, "", None
    count, feedback_id, text, day = found[0]
    return count, feedback_id, text, date.fromisoformat(day)
