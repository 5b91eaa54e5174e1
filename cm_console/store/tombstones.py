"""Who was erased on request and must not come back, as keyed hashes only."""

import json
from collections.abc import Callable, Iterable, Sequence

from cm_console.domain import tombstones
from cm_console.store.database import Database


def salt(db: Database) -> bytes:
    return bytes(db.value("SELECT salt FROM privacy"))


def are_there(db: Database) -> bool:
    return bool(db.value("SELECT EXISTS (SELECT 1 FROM tombstone)"))


def count(db: Database) -> int:
    return int(db.value("SELECT count(*) FROM tombstone"))


def add(db: Database, email: str, staff_number: str) -> None:
    """Keep this address out, and the staff number where it is the person's alone."""
    # A number that others have too ("none", say) stands for nobody.
    numbers = [row[0] for row in db.tuples("SELECT staff_number FROM person WHERE staff_number <> ''")]
    others = sum(tombstones.is_same_number(number, staff_number) for number in numbers) > 1
    marks = tombstones.of_person(salt(db), email, "" if others else staff_number)
    db.many("INSERT OR IGNORE INTO tombstone (hash) VALUES (?)", [(mark,) for mark in marks])


def remove(db: Database, email: str, staff_number: str) -> int:
    """Let somebody in again; returns how many marks there were."""
    marks = tombstones.of_person(salt(db), email, staff_number)
    return db.execute("DELETE FROM tombstone WHERE hash IN (SELECT value FROM json_each(?))", (_list(marks),))


def holds(db: Database, email_key: str) -> bool:
    """Whether this address was erased."""
    return bool(erased(db, [email_key]))


def erased(db: Database, email_keys: Iterable[str]) -> set[str]:
    """Which of these addresses were erased."""
    return _marked(db, email_keys, tombstones.of_address)


def erased_numbers(db: Database, numbers: Iterable[str]) -> set[str]:
    """Which of these staff numbers went with somebody who was erased."""
    return _marked(db, filter(str.strip, numbers), tombstones.of_number)


def returned(db: Database) -> list[int]:
    """People of the directory whose address was erased: an older backup, say, brought them back."""
    if not are_there(db):
        return []
    ids = dict(db.tuples("SELECT email_key, id FROM person"))
    return [ids[key] for key in erased(db, ids)]


def _marked(db: Database, words: Iterable[str], mark: Callable[[bytes, str], str]) -> set[str]:
    if not are_there(db):
        return set()
    key = salt(db)
    marks: dict[str, list[str]] = {}
    for word in words:
        marks.setdefault(mark(key, word), []).append(word)
    rows = db.tuples(
        "SELECT hash FROM tombstone WHERE hash IN (SELECT value FROM json_each(?))", (_list(list(marks)),)
    )
    return {word for row in rows for word in marks[row[0]]}


def _list(values: Sequence[str]) -> str:
    return json.dumps(values)
