"""Every row of a workspace, to compare what a change and its undo have left of it."""

from typing import Any

from cm_console.store.database import Database

# Logs are only added to, also by an undo; a journal and a time of writing say what truly happened.
LOGS = ("invitation_log", "privacy_log", "delivery_event")
_WRITTEN_AT = {"post": ("updated_at",)}

Rows = dict[str, list[tuple[Any, ...]]]


def rows_of(db: Database) -> Rows:
    """Table → its rows, in the order of their values; without logs and without the search index."""
    names = db.tuples("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    found: Rows = {}
    for (name,) in names:
        if name in LOGS or name.startswith(("sqlite_", "_sqlite", "person_search")):
            continue
        left_out = _WRITTEN_AT.get(name, ())
        rows = db.query(f"SELECT * FROM {name}")
        values = [tuple(value for column, value in row.items() if column not in left_out) for row in rows]
        found[name] = sorted(values, key=repr)
    return found


def differences(before: Rows, after: Rows) -> Rows:
    """The rows of each table that are only in one of the two."""
    found = {name: sorted({*before[name]} ^ {*after[name]}, key=repr) for name in before}
    return {name: rows for name, rows in found.items() if rows}
