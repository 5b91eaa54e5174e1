"""Rows taken out of the file with all that hangs on them, so that undoing a removal brings back every one.

What hangs on a row is what the schema says: rows that go with it, and links that are emptied.
"""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from cm_console.store.database import Database, Row

_Key = tuple[Any, ...]
Numbers = dict[tuple[str, Any], Any]  # table and the id that was → the id that is; None: it stayed away


@dataclass(frozen=True)
class Link:
    """A foreign key of `table`: its `columns` name rows of `parent` by `named`."""

    table: str
    columns: tuple[str, ...]
    parent: str
    named: tuple[str, ...]
    on_delete: str


@dataclass(frozen=True)
class Aside:
    """What was taken: rows, parents first, and the links that their going emptied."""

    rows: tuple[tuple[str, Row], ...] = ()
    emptied: tuple[tuple[str, Row, Row], ...] = ()  # table, the row's key, the columns as they were
    erased: str = ""  # when people had last been erased by then

    def holds(self, table: str, row_id: int) -> bool:
        return any(name == table and row.get("id") == row_id for name, row in self.rows)

    def of(self, table: str) -> list[Row]:
        return [row for name, row in self.rows if name == table]

    def without(self, table: str, row_ids: Collection[int]) -> "Aside":
        """Leave these rows away; what belongs to them finds no place then."""
        rows = tuple(each for each in self.rows if each[0] != table or each[1].get("id") not in row_ids)
        return replace(self, rows=rows)


def take(db: Database, table: str, row_ids: Iterable[int], *, leave: Iterable[str] = ()) -> Aside:
    """Remove rows by id; returns what `bring_back` needs. Tables in `leave` the caller brings back."""
    wanted = list(row_ids)
    found = look(db, table, wanted, leave=leave)
    db.many(f"DELETE FROM {table} WHERE id = ?", [(row_id,) for row_id in wanted])
    return found


def look(db: Database, table: str, row_ids: Iterable[int], *, leave: Iterable[str] = ()) -> Aside:
    """What `take` would give, before the caller removes some of it in another way."""
    wanted = list(row_ids)
    return _Shape(db).hanging(table, wanted, frozenset(leave)) if wanted else NOTHING


def bring_back(db: Database, aside: Aside, *, stands: str = "") -> Numbers:
    """Put everything back as it was, as far as what it belongs to is still there; returns what number it has.

    Numbers are given again: a row whose number another one has by now gets a new one. Only in the table
    `stands` is the row that has it the row that is meant. What is unique and there already stays away with
    all that hangs on it; a link that names something else by now keeps it.
    """
    if not aside.rows:
        return {}
    if aside.erased != _erased(db):
        raise ConsoleError(
            tr("Somebody’s data was erased in the meantime."),
            tr("What was removed may name them, so nothing was brought back."),
            tr("Write it anew where you still need it."),
        )
    shape = _Shape(db)
    numbers: Numbers = {}
    for table, row in aside.rows:
        back = shape.put(table, row, numbers, stands=table == stands)
        if "id" in row:
            numbers[table, row["id"]] = back
    for table, key, columns in aside.emptied:
        fitting = shape.fitting(table, {**key, **columns}, numbers)
        if fitting is None:
            continue
        pairs = ", ".join(f"{name} = coalesce({name}, :{name})" for name in columns)
        where = " AND ".join(f"{name} = :{name}" for name in key)
        db.execute(f"UPDATE {table} SET {pairs} WHERE {where}", fitting)
    return numbers


def _erased(db: Database) -> str:
    """The last time that somebody was erased; not how often, as the journal is cleared, too."""
    sql = "SELECT max(id) || ' ' || max(happened_on) FROM privacy_log WHERE act IN ('erased', 'removed')"
    return str(db.value(sql) or "")


NOTHING = Aside()


class _Shape:
    """The keys and foreign keys of the file, read once for each removal."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._keys: dict[str, tuple[str, ...]] = {}
        names = db.tuples(
            "SELECT name FROM sqlite_schema WHERE type = 'table'"
            " AND name NOT LIKE 'sqlite%' AND name NOT LIKE '%search%' AND sql NOT LIKE 'CREATE VIRTUAL%'"
        )
        self._links = [link for (name,) in names for link in self._read(name)]

    def _read(self, table: str) -> Iterator[Link]:
        parts: dict[int, list[Row]] = {}
        for row in self._db.query(f"PRAGMA foreign_key_list({table})"):
            parts.setdefault(row["id"], []).append(row)
        for found in parts.values():
            found.sort(key=lambda row: row["seq"])
            parent = found[0]["table"]
            named = tuple(row["to"] for row in found)
            columns = tuple(row["from"] for row in found)
            yield Link(
                table, columns, parent, named if all(named) else self.keys(parent), found[0]["on_delete"]
            )

    def keys(self, table: str) -> tuple[str, ...]:
        """The columns of the primary key, in order."""
        if table not in self._keys:
            found = self._db.query(f"PRAGMA table_info({table})")
            self._keys[table] = tuple(
                row["name"] for row in sorted(found, key=lambda row: row["pk"]) if row["pk"]
            )
        return self._keys[table]

    def key(self, table: str, row: Mapping[str, Any]) -> Row:
        return {name: row[name] for name in self.keys(table)}

    def exists(self, table: str, named: Row) -> bool:
        where = " AND ".join(f"{name} IS :{name}" for name in named)
        return bool(self._db.value(f"SELECT EXISTS (SELECT 1 FROM {table} WHERE {where})", named))

    def hanging(self, table: str, row_ids: list[int], leave: frozenset[str]) -> Aside:
        """These rows and all that their going would take along or empty."""
        wanted = json.dumps(row_ids)
        sql = f"SELECT * FROM {table} WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"
        waiting = [(table, row) for row in self._db.query(sql, [wanted])]
        rows: dict[tuple[str, _Key], Row] = {}
        emptied: dict[tuple[str, _Key], Row] = {}
        for name, row in waiting:  # it grows meanwhile
            rows[name, tuple(self.key(name, row).values())] = row
            for link in self._links:
                if link.parent != name or link.table in leave or link.on_delete not in _FOLLOWED:
                    continue
                for child in self._children(link, row):
                    place = (link.table, tuple(self.key(link.table, child).values()))
                    if link.on_delete == "SET NULL":
                        emptied.setdefault(place, {}).update({one: child[one] for one in link.columns})
                    elif place not in rows:
                        rows[place] = child
                        waiting.append((link.table, child))
        left = tuple(
            (name, dict(zip(self.keys(name), key, strict=True)), columns)
            for (name, key), columns in emptied.items()
            if (name, key) not in rows
        )
        return Aside(tuple((name, row) for (name, _), row in rows.items()), left, _erased(self._db))

    def _children(self, link: Link, row: Row) -> list[Row]:
        where = " AND ".join(f"{name} = ?" for name in link.columns)
        values = [row[name] for name in link.named]
        return self._db.query(f"SELECT * FROM {link.table} WHERE {where}", values)

    def put(self, table: str, row: Row, numbers: Numbers, *, stands: bool) -> Any:
        """Write a row back; returns its id, None where it has none or stays away."""
        fitting = self.fitting(table, row, numbers)
        if fitting is None:
            return None
        known = self.key(table, fitting)
        if self.exists(table, known):
            if stands or self.exists(table, fitting):
                return fitting.get("id")
            if not isinstance(known.get("id"), int):
                return None
            del fitting["id"]
        names = ", ".join(fitting)
        marks = ", ".join(f":{name}" for name in fitting)
        added = self._db.query(
            f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({marks}) RETURNING *", fitting
        )
        return added[0].get("id") if added else None

    def fitting(self, table: str, row: Row, numbers: Numbers) -> Row | None:
        """The row with links to what is gone emptied; None where it cannot be without one of them."""
        fitting = dict(row)
        for link in self._links:
            if link.table != table or any(fitting.get(name) is None for name in link.columns):
                continue
            if link.named == ("id",):
                was = row[link.columns[0]]
                fitting[link.columns[0]] = numbers.get((link.parent, was), was)
            values = [fitting[name] for name in link.columns]
            if None not in values and self.exists(link.parent, dict(zip(link.named, values, strict=True))):
                continue
            if link.on_delete != "SET NULL":
                return None
            fitting |= dict.fromkeys(link.columns)
        return fitting


_FOLLOWED = ("CASCADE", "SET NULL")
