"""Post ideas in the workspace file."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from cm_console.domain.ideas import Idea
from cm_console.store import rows
from cm_console.store.database import Database, Row


def _idea(row: Row) -> Idea:
    return Idea(**{**row, "due_on": date.fromisoformat(row["due_on"])})


def ideas(db: Database, campaign_id: int) -> list[Idea]:
    sql = "SELECT * FROM post_idea WHERE campaign_id = ? ORDER BY due_on, id"
    return [_idea(row) for row in db.query(sql, [campaign_id])]


def idea(db: Database, idea_id: int) -> Idea | None:
    row = db.one("SELECT * FROM post_idea WHERE id = ?", [idea_id])
    return _idea(row) if row else None


def insert(db: Database, campaign_id: int, due_on: date, text: str) -> int:
    return rows.insert(db, "post_idea", {"campaign_id": campaign_id, "due_on": due_on, "text": text})


def restore(db: Database, idea: Idea) -> None:
    fields = asdict(idea)
    if not db.value("SELECT count(*) FROM post WHERE id = ?", [idea.post_id]):
        fields["post_id"] = None
    rows.put_back(db, "post_idea", fields)


def update(db: Database, idea_id: int, fields: Mapping[str, Any]) -> None:
    rows.update(db, "post_idea", idea_id, fields)


def delete(db: Database, idea_id: int) -> None:
    rows.delete(db, "post_idea", idea_id)
