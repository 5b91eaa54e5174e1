"""The directory of people: single rows and bulk writes. Their states in a campaign are in `testers`."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from cm_console.domain.folding import order_key
from cm_console.domain.testers import Person
from cm_console.store.database import Database

COLUMNS = (
    "id, name, email, department, level, site, language, staff_number, is_manager, is_external, volunteer,"
    " external_kind"
)
WRITABLE = tuple(COLUMNS.split(", ")[1:])

_INSERT = (
    "INSERT INTO person (name_key, email_key, name, email, department, level, site, language, staff_number,"
    " is_manager, is_external, volunteer, external_kind) VALUES "
)
_VALUES = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_AT_ONCE = 1000
_UPDATE = (
    "UPDATE person SET name_key = ?, name = ?, email = ?, department = ?, level = ?, site = ?, language = ?,"
    " staff_number = ?, is_manager = ?, is_external = ?, volunteer = ?, external_kind = ? WHERE id = ?"
)


def from_row(row: Sequence[Any]) -> Person:
    """The person in the first columns of a row that was selected with COLUMNS."""
    number, name, email, department, level, site, language, staff = row[:8]
    manager, external, volunteer, external_kind = row[8:12]
    flags = (bool(manager), bool(external), bool(volunteer))
    return Person(number, name, email, department, level, site, language, staff, *flags, external_kind)


def get(db: Database, person_id: int) -> Person | None:
    rows = db.tuples(f"SELECT {COLUMNS} FROM person WHERE id = ?", (person_id,))
    return from_row(rows[0]) if rows else None


def by_key(db: Database, email_key: str) -> Person | None:
    rows = db.tuples(f"SELECT {COLUMNS} FROM person WHERE email_key = ?", (email_key,))
    return from_row(rows[0]) if rows else None


def by_keys(db: Database, keys: Sequence[str]) -> dict[str, tuple[Any, ...]]:
    """The stored rows of these addresses: (id, then WRITABLE)."""
    rows = db.tuples(
        f"SELECT email_key, {COLUMNS} FROM person WHERE email_key IN (SELECT value FROM json_each(?))",
        (json.dumps(keys),),
    )
    return {row[0]: row[1:] for row in rows}


def by_staff_numbers(db: Database, numbers: Sequence[str]) -> list[tuple[Any, ...]]:
    """Who has these staff numbers: (e-mail key, id, then WRITABLE)."""
    return db.tuples(
        f"SELECT email_key, {COLUMNS} FROM person"
        " WHERE staff_number IN (SELECT value FROM json_each(?)) AND staff_number <> ''",
        (json.dumps(numbers),),
    )


def count(db: Database) -> int:
    return int(db.value("SELECT count(*) FROM person"))


def add(db: Database, email_key: str, values: Mapping[str, Any]) -> int:
    """Store a person; `values` holds every one of WRITABLE."""
    key = order_key(values["name"])
    return db.insert(_INSERT + _VALUES, (key, email_key, *(values[column] for column in WRITABLE)))


def change(db: Database, person_id: int, email_key: str, values: Mapping[str, Any]) -> None:
    """Replace every one of WRITABLE."""
    key = order_key(values["name"])
    db.execute(_UPDATE, (key, *(values[column] for column in WRITABLE), person_id))
    db.execute(
        "UPDATE person SET email_key = ? WHERE id = ? AND email_key <> ?", (email_key, person_id, email_key)
    )


def add_many(db: Database, rows: Sequence[Sequence[Any]]) -> None:
    """Store new people given as (email_key, then WRITABLE)."""
    # Many rows per statement: the search index is written out once per statement, not once per row,
    # which makes a large import three times as fast.
    for start in range(0, len(rows), _AT_ONCE):
        some = rows[start : start + _AT_ONCE]
        values = ", ".join([_VALUES] * len(some))
        db.execute(_INSERT + values, [value for row in some for value in (order_key(row[1]), *row)])


def change_many(db: Database, rows: Iterable[Sequence[Any]]) -> None:
    """Replace stored people given as (WRITABLE, then id)."""
    db.many(_UPDATE, ((order_key(row[0]), *row) for row in rows))


def give_keys(db: Database, keys: Iterable[tuple[str, int]]) -> None:
    """People by another address: (its e-mail key, id)."""
    db.many("UPDATE person SET email_key = ? WHERE id = ?", keys)
