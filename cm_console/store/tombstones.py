"""Who was erased on request and must not come back, as keyed hashes only."""

import json
from collections.abc import Iterable, Sequence

from cm_console.domain import tombstones
from cm_console.store.database import Database


def salt(db: Database) -> bytes:
    return bytes(db.value("SELECT salt FROM privacy"))


def are_there(db: Database) -> bool:
    return bool(db.value("SELECT EXISTS (SELECT 1 FROM tombstone)"))


def count(db: Database) -> int:
    return int(db.value("SELECT count(*) FROM tombstone"))


def add(db: Database, email: str, staff_number: str) -> None:
    # A number that others have too ("none", say) stands for nobody.
    others = db.value("SELECT count(*) > 1 FROM person WHERE staff_number = ?", (staff_number,))
    marks = tombstones.of_person(salt(db), email, "" if others else staff_number)
    db.many("INSERT OR IGNORE INTO tombstone (hash) VALUES (?)", [(mark,) for mark in marks])


def remove(db: Database, email: str, staff_number: str) -> int:
    """Let somebody in again; returns how many marks there were."""
    marks = tombstones.of_person(salt(db), email, staff_number)
    return db.execute("DELETE FROM tombstone WHERE hash IN (SELECT value FROM json_each(?))", (_list(marks),))


def holds(db: Database, email_key: str) -> bool:
    """Whether this address was erased."""
    return bool(erased(db, [(email_key, "")]))


def erased(db: Database, people: Iterable[tuple[str, str]]) -> set[str]:
    """Of these people (e-mail key, staff number), the keys of those who were erased."""
    if not are_there(db):
        return set()
    key, found = salt(db), {}
    for address, number in people:
        found[tombstones.of_address(key, address)] = address
        if number.strip():
            found[tombstones.of_number(key, number)] = address
    rows = db.tuples(
        "SELECT hash FROM tombstone WHERE hash IN (SELECT value FROM json_each(?))", (_list(list(found)),)
    )
    return {found[row[0]] for row in rows}


def returned(db: Database) -> list[int]:
    """People of the directory who were erased: an older backup, say, brought them back."""
    if not are_there(db):
        return []
    rows = db.tuples("SELECT email_key, staff_number, id FROM person")
    keys = erased(db, [(row[0], row[1]) for row in rows])
    return [row[2] for row in rows if row[0] in keys]


def _list(values: Sequence[str]) -> str:
    return json.dumps(values)
