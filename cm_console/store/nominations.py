"""Whom colleagues named, until the draw erases it: `wave_planning` reads and erases, this keeps answers."""

from collections.abc import Iterable

from cm_console.store.database import Database


def directory(db: Database) -> list[tuple[int, str, str, str]]:
    """Everybody as (id, e-mail key, staff number, name)."""
    return db.tuples("SELECT id, email_key, staff_number, name FROM person")


def answers(db: Database, campaign_id: int) -> dict[int, set[int]]:
    """Who answered → whom they named."""
    found: dict[int, set[int]] = {}
    sql = "SELECT by_person_id, person_id FROM nomination WHERE campaign_id = ?"
    for by, person in db.tuples(sql, [campaign_id]):
        found.setdefault(by, set()).add(person)
    return found


def count(db: Database, campaign_id: int) -> int:
    """How many people answered."""
    sql = "SELECT count(DISTINCT by_person_id) FROM nomination WHERE campaign_id = ?"
    return int(db.value(sql, [campaign_id]))


def forget(db: Database, campaign_id: int, by: Iterable[int]) -> None:
    """Take the answers of these people away: a later answer stands in their place."""
    db.many(
        "DELETE FROM nomination WHERE campaign_id = ? AND by_person_id = ?",
        [(campaign_id, one) for one in by],
    )
