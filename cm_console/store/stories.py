"""Success stories and lessons in the workspace file."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from cm_console.domain.retrospective import Lesson, LessonKind
from cm_console.domain.stories import Story
from cm_console.store import privacy_sweep, rows
from cm_console.store.database import Database, Row

_DAYS = ("happened_on", "consented_on", "withdrawn_on")


def _story(row: Row) -> Story:
    return Story(**{**row, **{name: rows.day(row[name]) for name in _DAYS}})


def stories(db: Database, campaign_id: int) -> list[Story]:
    """The newest first; withdrawn ones last."""
    found = db.query(
        "SELECT * FROM story WHERE campaign_id = ? ORDER BY withdrawn_on IS NOT NULL, happened_on DESC, id",
        [campaign_id],
    )
    return [_story(row) for row in found]


def story(db: Database, story_id: int) -> Story | None:
    row = db.one("SELECT * FROM story WHERE id = ?", [story_id])
    return _story(row) if row else None


def insert(db: Database, fields: Mapping[str, Any]) -> int:
    return rows.insert(db, "story", fields)


def update(db: Database, story_id: int, fields: Mapping[str, Any]) -> None:
    rows.update(db, "story", story_id, fields)


def withdraw(db: Database, story_id: int, on: date) -> None:
    """Erase every text of a story, overwriting it in the file; the days stay."""
    privacy_sweep.begin(db)
    privacy_sweep.careful(db)
    nothing = dict.fromkeys(("told_by", "shown_as", "quote", "effect", "proof"), "")
    update(db, story_id, {**nothing, "withdrawn_on": on})
    privacy_sweep.end(db)


# Lessons


def _lesson(row: Row) -> Lesson:
    days = {name: rows.day(row[name]) for name in ("due_on", "done_on")}
    return Lesson(**{**row, **days, "kind": LessonKind(row["kind"])})


_LESSONS = "SELECT l.*, w.number AS wave_number FROM lesson l LEFT JOIN wave w ON w.id = l.wave_id"


def lessons(db: Database, campaign_id: int) -> list[Lesson]:
    """By wave, and in it by kind as it is talked through."""
    found = db.query(
        f"{_LESSONS} WHERE l.campaign_id = ? ORDER BY w.number IS NULL, w.number,"
        " CASE l.kind WHEN 'keep' THEN 0 WHEN 'change' THEN 1 ELSE 2 END, l.due_on IS NULL, l.due_on, l.id",
        [campaign_id],
    )
    return [_lesson(row) for row in found]


def lesson(db: Database, lesson_id: int) -> Lesson | None:
    row = db.one(f"{_LESSONS} WHERE l.id = ?", [lesson_id])
    return _lesson(row) if row else None


def insert_lesson(db: Database, fields: Mapping[str, Any]) -> int:
    return rows.insert(db, "lesson", fields)


def update_lesson(db: Database, lesson_id: int, fields: Mapping[str, Any]) -> None:
    rows.update(db, "lesson", lesson_id, fields)


def delete_lesson(db: Database, lesson_id: int) -> None:
    rows.delete(db, "lesson", lesson_id)


def restore_lesson(db: Database, each: Lesson, *, removed: bool) -> None:
    fields = asdict(each)
    del fields["wave_number"]
    if not db.value("SELECT count(*) FROM wave WHERE id = ?", [each.wave_id]):
        fields["wave_id"] = None
    if removed:
        rows.put_back(db, "lesson", fields)
    else:
        rows.update(db, "lesson", each.id, fields)
