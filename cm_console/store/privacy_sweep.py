"""Overwriting what was erased: the search index made anew, free pages gone, the WAL emptied.

SQLite only marks what is deleted as free; the words stay in the file until something else lies there.
"""

from cm_console.store.database import Database

_TRIES = 2  # each waits as long as any write for others to finish reading


def begin(db: Database) -> None:
    """At the start of an erasing transaction: from here on a sweep is owed."""
    db.execute("UPDATE privacy SET unswept = 1, erasing = 1")


def end(db: Database) -> None:
    """At the end of the same transaction."""
    db.execute("UPDATE privacy SET erasing = 0")


def careful(db: Database) -> None:
    """From now on this connection overwrites with zeros what it deletes."""
    db.value("PRAGMA secure_delete = ON")


def is_owed(db: Database) -> bool:
    """Something was erased, and its traces in the file have not been overwritten since."""
    return bool(db.value("SELECT unswept FROM privacy"))


def sweep(db: Database) -> bool:
    """Overwrite all that was deleted; slow on large files. False where another program holds the file."""
    careful(db)
    with db.write():
        # The index forgets nobody by itself: deleted words stay in its segments until they are merged.
        db.execute("INSERT INTO person_search (person_search) VALUES ('rebuild')")
        db.execute("INSERT INTO person_search (person_search) VALUES ('optimize')")
    if not _empty_wal(db):
        return False
    db.execute("PRAGMA temp_store = MEMORY")  # or the copy would lie in a file of the system's
    try:
        db.execute("VACUUM")
    finally:
        db.execute("PRAGMA temp_store = DEFAULT")
    if not _empty_wal(db):
        return False
    with db.write():
        db.execute("UPDATE privacy SET unswept = 0")
    return True


def _empty_wal(db: Database) -> bool:
    return any(db.value("PRAGMA wal_checkpoint(TRUNCATE)") == 0 for _ in range(_TRIES))
