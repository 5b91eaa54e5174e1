"""People as one campaign sees them: search, states and their history."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from cm_console.domain.circles import Circle
from cm_console.domain.people_query import Query
from cm_console.domain.testers import Tester, TesterEvent, TesterState
from cm_console.store import people
from cm_console.store.database import Database
from cm_console.store.testers_query import FROM, is_indexed, matching, order_by, where

_MANY = 2000  # of so many found, the first ones are sooner met than sorted
_SELECT = (
    "SELECT "
    + ", ".join(f"p.{column}" for column in people.COLUMNS.split(", "))
    + ", coalesce(t.state, 'candidate'), t.since, t.wave_id, w.number, coalesce(t.invited_by, '')"
)


def search(
    db: Database,
    campaign_id: int,
    query: Query,
    *,
    states: Iterable[TesterState] | None = None,
    wave_id: int | None = None,
    order: str = "name",
    descending: bool = False,
    limit: int | None = None,
    offset: int = 0,
    circle: Circle | None = None,
) -> list[Tester]:
    """The testers that `query` finds inside `circle`, in order."""
    conditions, params = where(campaign_id, query, states, wave_id, circle)
    page = f" LIMIT {-1 if limit is None else int(limit)} OFFSET {int(offset)}"
    rows = db.tuples(_SELECT + FROM + conditions + order_by(order, descending) + page, params)
    return [_tester(row) for row in rows]


def ids(
    db: Database,
    campaign_id: int,
    query: Query,
    *,
    order: str,
    descending: bool,
    circle: Circle | None = None,
    limit: int | None = None,
) -> list[int]:
    """Only the person ids of what `query` finds inside `circle`, in order; the first `limit`."""
    few = _few(db, query) if limit is not None else None
    walk = few is None and limit is not None and is_indexed(order)
    conditions, params = where(campaign_id, query, circle=circle, walk=walk, among=few)
    page = "" if limit is None else f" LIMIT {int(limit)}"
    rows = db.tuples("SELECT p.id" + FROM + conditions + order_by(order, descending) + page, params)
    return [row[0] for row in rows]


def _few(db: Database, query: Query) -> list[int] | None:
    """Whom the words of a query find, where they find few enough to sort."""
    match = matching(query)
    if not match:
        return None
    sql = "SELECT rowid FROM person_search WHERE person_search MATCH ? LIMIT ?"
    found = [row[0] for row in db.tuples(sql, (match, _MANY))]
    return found if len(found) < _MANY else None


def count(db: Database, campaign_id: int, query: Query, circle: Circle | None = None) -> int:
    if query.is_empty and circle is None:
        return people.count(db)
    conditions, params = where(campaign_id, query, circle=circle)
    return int(db.value("SELECT count(*)" + FROM + conditions, params))


def read(
    db: Database, campaign_id: int, person_ids: Sequence[int], circle: Circle | None = None
) -> list[Tester]:
    """These people, in the order of the ids; who is gone, or outside `circle`, is left out."""
    conditions, params = where(campaign_id, Query(), circle=circle)
    only = " p.id IN (SELECT value FROM json_each(:ids))"
    rows = db.tuples(
        _SELECT + FROM + (f"{conditions} AND" if conditions else " WHERE") + only,
        {**params, "ids": json.dumps(list(person_ids))},
    )
    found = {row[0]: _tester(row) for row in rows}
    return [found[person_id] for person_id in person_ids if person_id in found]


def states(db: Database, campaign_id: int, person_ids: Sequence[int]) -> dict[int, TesterState]:
    rows = db.tuples(
        "SELECT p.id, coalesce(t.state, 'candidate')"
        + FROM
        + " WHERE p.id IN (SELECT value FROM json_each(:ids))",
        {"campaign": campaign_id, "ids": json.dumps(list(person_ids))},
    )
    return {row[0]: TesterState(row[1]) for row in rows}


def set_state(
    db: Database, campaign_id: int, person_ids: Sequence[int], state: TesterState, on: date, note: str
) -> None:
    """Put people into `state`, with a dated event each."""
    day = on.isoformat()
    db.many(
        "INSERT INTO tester (campaign_id, person_id, state, since) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (campaign_id, person_id) DO UPDATE SET state = excluded.state, since = excluded.since",
        [(campaign_id, person_id, state.value, day) for person_id in person_ids],
    )
    db.many(
        "INSERT INTO tester_event (campaign_id, person_id, happened_on, state, note) VALUES (?, ?, ?, ?, ?)",
        [(campaign_id, person_id, day, state.value, note) for person_id in person_ids],
    )


def take_back(db: Database, campaign_id: int, previous: Mapping[int, TesterState]) -> None:
    """Undo each person's last change of state, and put them back into the state given."""
    keys = [(campaign_id, person_id) for person_id in previous]
    db.many(
        "DELETE FROM tester_event WHERE id = (SELECT max(id) FROM tester_event"
        " WHERE campaign_id = ? AND person_id = ?)",
        keys,
    )
    db.many(
        "UPDATE tester SET state = ?, since = (SELECT happened_on FROM tester_event AS e"
        " WHERE e.campaign_id = tester.campaign_id AND e.person_id = tester.person_id"
        " ORDER BY e.id DESC LIMIT 1) WHERE campaign_id = ? AND person_id = ?",
        [(state.value, campaign_id, person_id) for person_id, state in previous.items()],
    )
    forget_untouched(db, campaign_id, list(previous))


def forget_untouched(db: Database, campaign_id: int, person_ids: Sequence[int]) -> None:
    """Remove the rows of those whom nobody has placed or invited: who has none is just that."""
    db.execute(
        "DELETE FROM tester WHERE campaign_id = ? AND person_id IN (SELECT value FROM json_each(?))"
        " AND state = 'candidate' AND since IS NULL AND wave_id IS NULL AND invited_by = ''"
        " AND NOT EXISTS (SELECT 1 FROM tester_event e"
        " WHERE e.campaign_id = tester.campaign_id AND e.person_id = tester.person_id)",
        (campaign_id, json.dumps(list(person_ids))),
    )


def history(db: Database, campaign_id: int, person_id: int) -> list[TesterEvent]:
    """The changes of state, oldest first."""
    rows = db.tuples(
        "SELECT happened_on, state, note FROM tester_event"
        " WHERE campaign_id = ? AND person_id = ? ORDER BY happened_on, id",
        (campaign_id, person_id),
    )
    return [TesterEvent(date.fromisoformat(on), TesterState(state), note) for on, state, note in rows]


def counts(db: Database, campaign_id: int) -> dict[TesterState, int]:
    """How many people are in each state; all states are there."""
    found = dict(
        db.tuples("SELECT state, count(*) FROM tester WHERE campaign_id = ? GROUP BY state", (campaign_id,))
    )
    touched = sum(found.values())
    result = {state: int(found.get(state.value, 0)) for state in TesterState}
    result[TesterState.CANDIDATE] += people.count(db) - touched
    return result


def _tester(row: Sequence[Any]) -> Tester:
    state, since, wave_id, wave_number, invited_by = row[len(people.WRITABLE) + 1 :]
    day = date.fromisoformat(since) if since else None
    return Tester(people.from_row(row), TesterState(state), day, wave_id, wave_number, invited_by)
