"""Rows written from named values: dates, times and instants become text here and nowhere else."""

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

from cm_console.domain.when import to_text
from cm_console.store.database import Database


def day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def stored(value: Any) -> Any:
    """A value as its column holds it."""
    if isinstance(value, datetime):
        return to_text(value)
    if isinstance(value, time):
        return f"{value:%H:%M}"
    return value.isoformat() if isinstance(value, date) else value


def values(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: stored(value) for name, value in fields.items()}


# Table and column names come from this package's callers, never from a person.


def insert(db: Database, table: str, fields: Mapping[str, Any]) -> int:
    names = ", ".join(fields)
    marks = ", ".join(f":{name}" for name in fields)
    return db.insert(f"INSERT INTO {table} ({names}) VALUES ({marks})", values(fields))


def put_back(db: Database, table: str, fields: Mapping[str, Any]) -> int:
    """Insert a row that was removed, beside the one that has its number by now; returns its number."""
    own = values(fields)
    there = db.one(f"SELECT * FROM {table} WHERE id = ?", [own["id"]])
    if there is not None:
        if own.items() <= there.items():
            return int(own["id"])
        del own["id"]
    return insert(db, table, own)


def update(db: Database, table: str, row_id: int, fields: Mapping[str, Any]) -> None:
    if fields:
        pairs = ", ".join(f"{name} = :{name}" for name in fields)
        db.execute(f"UPDATE {table} SET {pairs} WHERE id = :id", {**values(fields), "id": row_id})


def replace(db: Database, table: str, fields: Mapping[str, Any]) -> None:
    """Write a row in the place of the one with its key, if there is one."""
    names = ", ".join(fields)
    marks = ", ".join(f":{name}" for name in fields)
    db.execute(f"INSERT OR REPLACE INTO {table} ({names}) VALUES ({marks})", values(fields))


def delete(db: Database, table: str, row_id: int) -> None:
    db.execute(f"DELETE FROM {table} WHERE id = ?", [row_id])
