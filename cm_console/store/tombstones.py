"""Who was erased on request and must not come back, as keyed hashes only."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from pathlib import Path

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
    db.many(
        "INSERT OR REPLACE INTO tombstone (hash, address) VALUES (?, ?)", [(mark, marks[0]) for mark in marks]
    )


def remove(db: Database, email: str) -> int:
    """Let somebody in again, with the staff number that went with them; returns how many marks there were."""
    (mark,) = tombstones.of_person(salt(db), email, "")
    return db.execute("DELETE FROM tombstone WHERE address = ?", (mark,))


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


def carry(former: Path, restored: Path) -> None:
    """What people decided stays decided when an older backup takes the place of `former`.

    The next retention run erases those whom the backup brought back.
    """
    try:
        with closing(sqlite3.connect(former)) as connection:
            found = connection.execute(
                "SELECT w.key, (SELECT count(*) FROM tombstone) + (SELECT count(*) FROM objection)"
                " FROM workspace w"
            ).fetchone()
    except sqlite3.Error:  # damaged, or from before there was a privacy centre
        return
    if found is None or not found[1]:
        return
    with closing(Database(restored)) as db:
        if db.pending():
            db.migrate()
        if db.value("SELECT key FROM workspace") != found[0]:
            return
        db.execute("ATTACH DATABASE ? AS former", (str(former),))
        with db.write():
            db.execute("UPDATE privacy SET salt = (SELECT salt FROM former.privacy)")
            db.execute("INSERT OR REPLACE INTO tombstone SELECT hash, address FROM former.tombstone")
            db.execute(
                "INSERT OR IGNORE INTO objection (person_id, since) SELECT mine.id, o.since"
                " FROM former.objection o JOIN former.person was ON was.id = o.person_id"
                " JOIN main.person mine ON mine.email_key = was.email_key"
            )
        db.execute("DETACH DATABASE former")


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
