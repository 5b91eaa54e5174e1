"""One person in the whole file: what is kept about them, where texts name them, and how that goes away."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any

from cm_console.domain import privacy_map
from cm_console.domain.privacy import FREE, DataKind
from cm_console.domain.privacy_traces import Finder, Traces
from cm_console.store.database import Database, Row

SMALLEST_GROUP = 5  # a department or the managers are kept with an anonymous tester only from here
_ID_LIST = "(SELECT value FROM json_each(?))"
# In these states a delivery has yet to leave, or may leave once more.
_TO_COME = "('scheduled', 'sending', 'unconfirmed', 'rejected', 'missed')"


def rows_of(db: Database, person_id: int) -> dict[str, list[Row]]:
    """Everything that is stored under this person, by table; tables without anything are left out."""
    found: dict[str, list[Row]] = {}
    for table in privacy_map.TABLES:
        if table.links:
            whose = " OR ".join(_is_of(link) for link in table.links)
            rows = db.query(f"SELECT * FROM {table.name} WHERE {whose}", {"id": person_id})
            if rows:
                found[table.name] = rows
    return found


def names(db: Database) -> tuple[dict[int, str], dict[int, str]]:
    """What campaigns and waves are called, by id."""
    waves = db.tuples("SELECT id, trim(number || ' ' || name) FROM wave")
    return dict(db.tuples("SELECT id, name FROM campaign")), dict(waves)


def mentions(db: Database, traces: Traces, person_id: int) -> list[tuple[str, str, str]]:
    """Texts that name the person: table, column, text. Those stored under the person are not among them."""
    found: list[tuple[str, str, str]] = []
    with _searching(db, traces):
        for table, column in privacy_map.columns_of(*FREE, DataKind.ACCOUNT):
            links = next(each.links for each in privacy_map.TABLES if each.name == table)
            others = "".join(f" AND ({_is_of(link)}) IS NOT 1" for link in links)
            sql = f"SELECT {column} FROM {table} WHERE has_trace({column}){others}"
            rows = db.tuples(sql, {"id": person_id} if links else {})
            found += [(table, column, row[0]) for row in rows]
    return found


def posts_to_come(db: Database, traces: Traces, today: date) -> list[str]:
    """The texts of posts and series that name the person and may still go out."""
    with _searching(db, traces):
        posts = db.tuples(
            "SELECT DISTINCT p.id, p.text FROM post p JOIN delivery d ON d.post_id = p.id"
            f" WHERE (d.state IN {_TO_COME} OR (d.state = 'draft' AND p.held = 1))"
            " AND (has_trace(p.text) OR has_trace(p.extras) OR has_trace(d.variant)) ORDER BY p.id"
        )
        series = db.tuples(
            "SELECT DISTINCT s.id, s.text FROM series s LEFT JOIN series_account a ON a.series_id = s.id"
            " WHERE (s.ends_on IS NULL OR s.ends_on >= ?)"
            " AND (has_trace(s.text) OR has_trace(s.extras) OR has_trace(a.variant)) ORDER BY s.id",
            [today.isoformat()],
        )
    return [row[1] for row in (*posts, *series)]


def published(db: Database, traces: Traces) -> int:
    """How many posts that name the person are out: only their networks can take them down."""
    with _searching(db, traces):
        return int(
            db.value(
                "SELECT count(DISTINCT p.id) FROM post p JOIN delivery d ON d.post_id = p.id"
                " WHERE d.state = 'published'"
                " AND (has_trace(p.text) OR has_trace(p.extras) OR has_trace(d.variant))"
            )
        )


def accounts_in_use(db: Database, traces: Traces) -> list[str]:
    """Accounts that are signed in with the person's name or address."""
    names = [column for _, columns in privacy_map.of_kind(DataKind.ACCOUNT) for column in columns]
    with _searching(db, traces):
        found = " OR ".join(f"has_trace({name})" for name in names)
        sql = f"SELECT name FROM account WHERE removed_at IS NULL AND ({found}) ORDER BY name"
        return [row[0] for row in db.tuples(sql)]


def scrub(db: Database, traces: Finder, today: date) -> int:
    """Take them out of every text of the file; returns how many texts were changed."""
    changed = 0
    with _searching(db, traces):
        # A testimony of theirs is not shown without them.
        changed += db.execute(
            "UPDATE story SET told_by = '', shown_as = '', quote = '', effect = '', proof = '',"
            " withdrawn_on = ? WHERE has_trace(told_by) OR has_trace(shown_as)",
            (today.isoformat(),),
        )
        for table, column in privacy_map.columns_of(*FREE):
            changed += db.execute(
                f"UPDATE {table} SET {column} = without_trace({column}) WHERE has_trace({column})"
            )
        for table, column in privacy_map.columns_of(DataKind.ACCOUNT):
            changed += db.execute(
                f"UPDATE {table} SET {column} = without_trace({column})"
                f" WHERE removed_at IS NOT NULL AND has_trace({column})"
            )
    return changed


def depart(db: Database, person_ids: Sequence[int]) -> None:
    """Keep what the counts need of these testers, without identity. Who objected is not counted anyway."""
    ids = json.dumps(list(person_ids))
    testers = db.tuples(
        "SELECT t.campaign_id, t.person_id, t.wave_id, t.state, p.department, p.is_manager"
        f" FROM tester t JOIN person p ON p.id = t.person_id WHERE t.person_id IN {_ID_LIST}"
        " AND t.state <> 'candidate'"
        " AND NOT EXISTS (SELECT 1 FROM objection o WHERE o.person_id = t.person_id) ORDER BY random()",
        (ids,),
    )
    departments, managers = _sizes(db)
    start = int(db.value("SELECT coalesce(max(id), 0) FROM departed")) + 1
    new: list[tuple[Any, ...]] = []
    ids_of: list[tuple[int, int, int]] = []
    for row_id, (campaign, person, wave, state, department, is_manager) in enumerate(testers, start):
        large = departments.get((campaign, department.casefold()), 0) >= SMALLEST_GROUP
        many = managers.get(campaign, 0) >= SMALLEST_GROUP
        new.append((row_id, campaign, wave, state, department if large else "", is_manager if many else 0))
        ids_of.append((row_id, campaign, person))
    db.many(
        "INSERT INTO departed (id, campaign_id, wave_id, state, department, is_manager)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        new,
    )
    db.many(
        "INSERT INTO departed_event (departed_id, happened_on, state)"
        " SELECT ?, happened_on, state FROM tester_event WHERE campaign_id = ? AND person_id = ?"
        " ORDER BY happened_on, id",
        ids_of,
    )


def delete(db: Database, person_ids: Sequence[int]) -> None:
    """Remove these people and all that hangs on them; what they reported stays, as nobody's."""
    ids = json.dumps(list(person_ids))
    db.execute(f"UPDATE feedback SET pseudonym = '' WHERE person_id IN {_ID_LIST}", (ids,))
    # They go anyway; without a name in them, no deleted inviter is looked for among them.
    db.execute(
        f"UPDATE tester SET invited_by = '' WHERE invited_by <> '' AND person_id IN {_ID_LIST}", (ids,)
    )
    db.execute(f"DELETE FROM person WHERE id IN {_ID_LIST}", (ids,))


def _is_of(link: str) -> str:
    """The condition that a row is the person's, by a link of the data map."""
    column, _, through = link.partition(">")
    if not through:
        return f"{column} = :id"
    table, _, owner = through.partition(".")
    return f"{column} IN (SELECT id FROM {table} WHERE {owner} = :id)"


def _sizes(db: Database) -> tuple[dict[tuple[int, str], int], dict[int, int]]:
    """How many testers each campaign counts per department, and how many managers."""
    departments: dict[tuple[int, str], int] = {}
    managers: dict[int, int] = {}
    for campaign, department, is_manager, count in db.tuples(
        "SELECT campaign_id, department, is_manager, count(*) FROM counted_tester"
        " WHERE state <> 'candidate' GROUP BY 1, 2, 3"
    ):
        key = (campaign, department.casefold())
        departments[key] = departments.get(key, 0) + count
        managers[campaign] = managers.get(campaign, 0) + (count if is_manager else 0)
    return departments, managers


@contextmanager
def _searching(db: Database, traces: Finder) -> Iterator[None]:
    """Gives SQL the functions has_trace(text) and without_trace(text) meanwhile."""

    def has(value: object) -> bool:
        return isinstance(value, str) and traces.in_text(value)

    def without(value: str | bytes | int | float | None) -> str | bytes | int | float | None:
        return traces.removed(value) if isinstance(value, str) else value

    connection = db.connection
    connection.create_function("has_trace", 1, has)
    connection.create_function("without_trace", 1, without)
    try:
        yield
    finally:
        connection.create_function("has_trace", 1, None)
        connection.create_function("without_trace", 1, None)
