"""Feedback in the workspace file."""

from collections.abc import Mapping
from dataclasses import fields as fields_of
from typing import Any

from cm_console.domain.feedback import Feedback, FeedbackKind
from cm_console.store import privacy_sweep, rows
from cm_console.store.database import Database, Row

_SELECT = (
    "SELECT f.*, coalesce(p.name, '') AS name, w.number AS wave_number FROM feedback f"
    " LEFT JOIN person p ON p.id = f.person_id LEFT JOIN wave w ON w.id = f.wave_id"
)
_DAYS = ("given_on", "answered_on", "promised_for", "fixed_on")
_NOT_STORED = ("name", "wave_number")


def _feedback(row: Row) -> Feedback:
    days = {name: rows.day(row[name]) for name in _DAYS}
    return Feedback(
        **{**row, **days, "kind": FeedbackKind(row["kind"]), "is_blocking": bool(row["is_blocking"])}
    )


def all_of(db: Database, campaign_id: int) -> list[Feedback]:
    """The newest first."""
    found = db.query(f"{_SELECT} WHERE f.campaign_id = ? ORDER BY f.given_on DESC, f.id DESC", [campaign_id])
    return [_feedback(row) for row in found]


def get(db: Database, feedback_id: int) -> Feedback | None:
    row = db.one(f"{_SELECT} WHERE f.id = ?", [feedback_id])
    return _feedback(row) if row else None


def insert(db: Database, fields: Mapping[str, Any]) -> int:
    return rows.insert(db, "feedback", fields)


def update(db: Database, feedback_id: int, fields: Mapping[str, Any]) -> None:
    rows.update(db, "feedback", feedback_id, fields)


def remove(db: Database, feedback_id: int) -> list[int]:
    """Delete it; returns which others were duplicates of it, for `restore`."""
    copies = db.tuples("SELECT id FROM feedback WHERE duplicate_of = ?", [feedback_id])
    rows.delete(db, "feedback", feedback_id)
    return [row[0] for row in copies]


def stored(each: Feedback) -> dict[str, Any]:
    """Its columns."""
    found = {field.name: getattr(each, field.name) for field in fields_of(each)}
    return {name: value for name, value in found.items() if name not in _NOT_STORED}


def restore(db: Database, each: Feedback, copies: list[int], *, removed: bool) -> None:
    """Put it back as it was, as far as its person, its wave and its original are still there."""
    feedback_id = each.id
    fields = stored(each)
    for name, table in (("person_id", "person"), ("wave_id", "wave"), ("duplicate_of", "feedback")):
        if not db.value(f"SELECT count(*) FROM {table} WHERE id = ?", [fields[name]]):
            fields[name] = None
    if removed:
        feedback_id = rows.put_back(db, "feedback", fields)
    else:
        update(db, each.id, fields)
    for copy in copies:
        update(db, copy, {"duplicate_of": feedback_id})


def forget_identity(db: Database, campaign_id: int, feedback_id: int | None = None) -> int:
    """Nobody can tell any more who said it; without an id, of all feedback. Returns how many changed."""
    privacy_sweep.begin(db)
    privacy_sweep.careful(db)
    changed = db.execute(
        "UPDATE feedback SET person_id = NULL, pseudonym = '' WHERE campaign_id = ? AND id = coalesce(?, id)"
        " AND (person_id IS NOT NULL OR pseudonym <> '')",
        [campaign_id, feedback_id],
    )
    privacy_sweep.end(db)
    return changed


def waiting(db: Database, campaign_id: int) -> int:
    """How much feedback waits for an answer; praise does not."""
    return int(
        db.value(
            "SELECT count(*) FROM feedback WHERE campaign_id = ? AND answered_on IS NULL"
            " AND duplicate_of IS NULL AND kind <> 'praise'",
            [campaign_id],
        )
    )
