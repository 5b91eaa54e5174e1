"""Waves and who is in them. The lists of people themselves come from `testers`."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from cm_console.domain.testers import TesterState
from cm_console.domain.wave_balance import Cell
from cm_console.domain.wave_plan import Candidate
from cm_console.domain.waves import Wave
from cm_console.store import aside, testers
from cm_console.store.aside import Aside
from cm_console.store.database import Database, Row
from cm_console.store.testers_query import order_by

_SELECT = "SELECT wave.*, (SELECT count(*) FROM tester WHERE wave_id = wave.id) AS members FROM wave"
_COLUMNS = (
    *("campaign_id", "number", "name", "size", "capacity", "starts_on", "ends_on", "seed"),
    *("animators", "per_animator", "target", "is_external"),
)
_EVERYBODY = (
    " FROM person AS p"
    " LEFT JOIN tester AS t ON t.person_id = p.id AND t.campaign_id = :campaign"
    " LEFT JOIN wave AS w ON w.id = t.wave_id"
)
_UNTOUCHED = "coalesce(t.state, 'candidate') = 'candidate'"


def _wave(row: Row) -> Wave:
    dates = {name: date.fromisoformat(row[name]) if row[name] else None for name in ("starts_on", "ends_on")}
    return Wave(**{**row, **dates, "is_external": bool(row["is_external"])})


def _values(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in fields.items()}


def all_waves(db: Database, campaign_id: int) -> list[Wave]:
    return [_wave(row) for row in db.query(f"{_SELECT} WHERE campaign_id = ? ORDER BY number", [campaign_id])]


def get(db: Database, wave_id: int) -> Wave | None:
    row = db.one(f"{_SELECT} WHERE id = ?", [wave_id])
    return _wave(row) if row else None


def insert(db: Database, wave: Wave, *, keep_id: bool = False) -> int:
    """Store a new wave; `keep_id` brings a removed one back under its old id."""
    fields = {name: getattr(wave, name) for name in _COLUMNS} | ({"id": wave.id} if keep_id else {})
    marks = ", ".join(f":{name}" for name in fields)
    return db.insert(f"INSERT INTO wave ({', '.join(fields)}) VALUES ({marks})", _values(fields))


def update(db: Database, wave_id: int, fields: Mapping[str, Any]) -> None:
    if fields:
        pairs = ", ".join(f"{name} = :{name}" for name in fields)
        db.execute(f"UPDATE wave SET {pairs} WHERE id = :id", {**_values(fields), "id": wave_id})


def replace(db: Database, wave: Wave) -> None:
    """Write all of `wave`, which is there already."""
    update(db, wave.id, {name: getattr(wave, name) for name in _COLUMNS})


def take(db: Database, campaign_id: int, wave_ids: Iterable[int]) -> Aside:
    """Remove waves, whose people go back to being without one; returns what brings the rest back."""
    wanted = list(wave_ids)
    inside = db.tuples(
        "SELECT person_id FROM tester WHERE wave_id IN (SELECT value FROM json_each(?))", [json.dumps(wanted)]
    )
    place(db, campaign_id, dict.fromkeys(row[0] for row in inside))
    return aside.take(db, "wave", wanted, leave=["tester"])


def renumber_out_of_the_way(db: Database, campaign_id: int) -> None:
    """Free the low numbers, so that waves can be numbered anew without meeting each other."""
    db.execute("UPDATE wave SET number = number + 1000000 WHERE campaign_id = ?", [campaign_id])


def candidates(db: Database, campaign_id: int) -> list[Candidate]:
    """Everybody, as the draw sees them: only untouched volunteers are free, only the invited hold a seat."""
    rows = db.tuples(
        f"SELECT p.id, trim(p.department), trim(p.level), p.is_manager, p.volunteer AND {_UNTOUCHED},"
        f" CASE WHEN {_UNTOUCHED} THEN NULL ELSE w.number END, trim(p.site), p.is_external" + _EVERYBODY,
        {"campaign": campaign_id},
    )
    return [
        Candidate(who, department, level, bool(manager), bool(free), wave, site, bool(external))
        for who, department, level, manager, free, wave, site, external in rows
    ]


def everybody(db: Database, campaign_id: int) -> Iterator[tuple[int, int | None, bool, bool]]:
    """(person id, wave id, is a candidate, has volunteered) of everybody, by name."""
    # Three lists of numbers rather than a row each: a hundred thousand tuples would set off the garbage
    # collector, which stops the window too.
    ids, waves, flags = db.tuples(
        "SELECT json_group_array(id), json_group_array(wave_id), json_group_array(flags) FROM ("
        f"SELECT p.id AS id, t.wave_id AS wave_id, 2 * ({_UNTOUCHED}) + p.volunteer AS flags"
        + _EVERYBODY
        + order_by("name", False)
        + ")",
        {"campaign": campaign_id},
    )[0]
    for person_id, wave_id, flag in zip(json.loads(ids), json.loads(waves), json.loads(flags), strict=True):
        yield person_id, wave_id, flag >= 2, flag % 2 == 1


def cells(db: Database, campaign_id: int) -> list[Cell]:
    """How many people of each kind are in each wave and in none."""
    rows = db.tuples(
        "SELECT w.number, trim(p.department) AS department, trim(p.level) AS level, p.is_manager, count(*),"
        f" sum(p.volunteer AND {_UNTOUCHED} AND w.number IS NULL), p.is_external"
        + _EVERYBODY
        + " GROUP BY 1, 2, 3, 4, p.is_external",
        {"campaign": campaign_id},
    )
    return [
        Cell(wave, department, level, bool(manager), people, free, bool(external))
        for wave, department, level, manager, people, free, external in rows
    ]


def states(db: Database, campaign_id: int) -> dict[int, dict[TesterState, int]]:
    """Wave id → how many of its people are in each state."""
    result: dict[int, dict[TesterState, int]] = {}
    for wave_id, state, count in db.tuples(
        "SELECT wave_id, state, count(*) FROM tester WHERE campaign_id = ? AND wave_id IS NOT NULL"
        " GROUP BY wave_id, state",
        [campaign_id],
    ):
        result.setdefault(wave_id, {})[TesterState(state)] = count
    return result


def not_volunteers(db: Database, campaign_id: int) -> dict[int, int]:
    """Wave id → how many of its people have not volunteered."""
    return dict(
        db.tuples(
            "SELECT t.wave_id, count(*) FROM tester AS t JOIN person AS p ON p.id = t.person_id"
            " WHERE t.campaign_id = ? AND t.wave_id IS NOT NULL AND NOT p.volunteer GROUP BY t.wave_id",
            [campaign_id],
        )
    )


def placed_candidates(db: Database, campaign_id: int) -> dict[int, int]:
    """Person → wave id of everybody who is in a wave but not invited yet."""
    return dict(
        db.tuples(
            "SELECT person_id, wave_id FROM tester"
            " WHERE campaign_id = ? AND wave_id IS NOT NULL AND state = 'candidate'",
            [campaign_id],
        )
    )


def places(db: Database, campaign_id: int, person_ids: Iterable[int]) -> dict[int, int | None]:
    """The wave id of each of these people, None for those without one."""
    rows = db.tuples(
        "SELECT p.id, t.wave_id FROM person AS p"
        " LEFT JOIN tester AS t ON t.person_id = p.id AND t.campaign_id = :campaign"
        " WHERE p.id IN (SELECT value FROM json_each(:ids))",
        {"campaign": campaign_id, "ids": json.dumps(list(person_ids))},
    )
    return dict(rows)


def place(db: Database, campaign_id: int, places: Mapping[int, int | None]) -> None:
    """Put each person into the wave given, or into none."""
    db.many(
        "INSERT INTO tester (campaign_id, person_id, wave_id) VALUES (?, ?, ?)"
        " ON CONFLICT (campaign_id, person_id) DO UPDATE SET wave_id = excluded.wave_id",
        [(campaign_id, person_id, wave_id) for person_id, wave_id in places.items() if wave_id is not None],
    )
    out = [(campaign_id, person_id) for person_id, wave_id in places.items() if wave_id is None]
    db.many("UPDATE tester SET wave_id = NULL WHERE campaign_id = ? AND person_id = ?", out)
    testers.forget_untouched(db, campaign_id, [person_id for _, person_id in out])
