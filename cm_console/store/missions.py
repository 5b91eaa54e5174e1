"""Missions, who did them, reminders, drop-outs and floors in the workspace file."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from cm_console.domain.missions import ON_MISSION, STAYING, Doer, DropReason, Mission, Reason
from cm_console.store import rows
from cm_console.store.database import Database, Row


def _in(states: Sequence[str]) -> str:
    return "(" + ", ".join(f"'{state}'" for state in states) + ")"


_ON_MISSION, _STAYING = _in(ON_MISSION), _in(STAYING)


def _mission(row: Row) -> Mission:
    return Mission(**{**row, "due_on": rows.day(row["due_on"])})


def missions(db: Database, campaign_id: int) -> list[Mission]:
    """By wave, then by day."""
    found = db.query(
        "SELECT m.* FROM mission m LEFT JOIN wave w ON w.id = m.wave_id WHERE m.campaign_id = ?"
        " ORDER BY w.number IS NULL, w.number, m.due_on IS NULL, m.due_on, m.id",
        [campaign_id],
    )
    return [_mission(row) for row in found]


def mission(db: Database, mission_id: int) -> Mission | None:
    row = db.one("SELECT * FROM mission WHERE id = ?", [mission_id])
    return _mission(row) if row else None


def insert(db: Database, fields: Mapping[str, Any]) -> int:
    return rows.insert(db, "mission", fields)


def update(db: Database, mission_id: int, fields: Mapping[str, Any]) -> None:
    rows.update(db, "mission", mission_id, fields)


def remove(db: Database, mission_id: int) -> list[tuple[int, str]]:
    """Delete a mission; returns its ticks, for `restore`."""
    ticks = db.tuples("SELECT person_id, done_on FROM mission_done WHERE mission_id = ?", [mission_id])
    rows.delete(db, "mission", mission_id)
    return ticks


def restore(db: Database, thing: Mission, ticks: Sequence[tuple[int, str]]) -> None:
    """Bring a removed mission back, with the ticks of the people who are still there."""
    fields = asdict(thing)
    if not db.value("SELECT count(*) FROM wave WHERE id = ?", [thing.wave_id]):
        fields["wave_id"] = None
    mission_id = rows.put_back(db, "mission", fields)
    db.many(
        "INSERT OR IGNORE INTO mission_done (mission_id, person_id, done_on)"
        " SELECT ?, id, ? FROM person WHERE id = ?",
        [(mission_id, day, person_id) for person_id, day in ticks],
    )


def ticked(db: Database, mission_id: int, person_ids: Sequence[int]) -> set[int]:
    """Which of these people have done it."""
    found = db.tuples(
        "SELECT person_id FROM mission_done WHERE mission_id = ?"
        " AND person_id IN (SELECT value FROM json_each(?))",
        [mission_id, json.dumps(list(person_ids))],
    )
    return {row[0] for row in found}


def tick(db: Database, mission_id: int, person_ids: Sequence[int], on: date | None) -> None:
    """Note a mission as done on a day; None: as not done."""
    if on is None:
        sql = "DELETE FROM mission_done WHERE mission_id = ? AND person_id = ?"
        db.many(sql, [(mission_id, one) for one in person_ids])
    else:
        db.many(
            "INSERT OR IGNORE INTO mission_done (mission_id, person_id, done_on) VALUES (?, ?, ?)",
            [(mission_id, one, on.isoformat()) for one in person_ids],
        )


def days_done(db: Database, mission_id: int, person_ids: Sequence[int]) -> dict[int, date]:
    """Person → the day, of those of them who have done it."""
    found = db.tuples(
        "SELECT person_id, done_on FROM mission_done WHERE mission_id = ?"
        " AND person_id IN (SELECT value FROM json_each(?))",
        [mission_id, json.dumps(list(person_ids))],
    )
    return {person_id: date.fromisoformat(day) for person_id, day in found}


def put_days(db: Database, mission_id: int, days: Mapping[int, date | None]) -> None:
    """Make the ticks of these people what `days` says, as far as they and the mission are still there."""
    db.many(
        "DELETE FROM mission_done WHERE mission_id = ? AND person_id = ?",
        [(mission_id, one) for one in days],
    )
    db.many(
        "INSERT INTO mission_done (mission_id, person_id, done_on)"
        " SELECT m.id, p.id, ? FROM mission m JOIN person p WHERE m.id = ? AND p.id = ?",
        [(day.isoformat(), mission_id, one) for one, day in days.items() if day is not None],
    )


def doers(db: Database, wave_id: int) -> list[Doer]:
    """The wave's people who have missions, by name, with what they have done."""
    done: dict[int, set[int]] = {}
    for person_id, mission_id in db.tuples(
        "SELECT d.person_id, d.mission_id FROM mission_done d JOIN mission m ON m.id = d.mission_id"
        " WHERE m.wave_id = ?",
        [wave_id],
    ):
        done.setdefault(person_id, set()).add(mission_id)
    marks: dict[int, list[int]] = {}
    sql = "SELECT person_id, mark FROM mission_reminder WHERE wave_id = ? ORDER BY mark"
    for person_id, mark in db.tuples(sql, [wave_id]):
        marks.setdefault(person_id, []).append(mark)
    people = db.tuples(
        "SELECT p.id, p.name, p.email FROM tester t JOIN person p ON p.id = t.person_id"
        f" WHERE t.wave_id = ? AND t.state IN {_ON_MISSION} ORDER BY p.name COLLATE NOCASE, p.id",
        [wave_id],
    )
    return [
        Doer(one, name, email, frozenset(done.get(one, ())), tuple(marks.get(one, ())))
        for one, name, email in people
    ]


def done_by(db: Database, campaign_id: int, person_id: int) -> list[tuple[Mission, date]]:
    """What one person has done, and when."""
    found = db.query(
        "SELECT m.*, d.done_on FROM mission_done d JOIN mission m ON m.id = d.mission_id"
        " WHERE m.campaign_id = ? AND d.person_id = ? ORDER BY d.done_on, m.id",
        [campaign_id, person_id],
    )
    return [(_mission(row), day) for row in found if (day := rows.day(row.pop("done_on")))]


def note_reminded(db: Database, wave_id: int, people: Sequence[tuple[int, int]], on: date) -> None:
    """Note (person, mark) as reminded."""
    db.many(
        "INSERT INTO mission_reminder (wave_id, person_id, mark, reminded_on) VALUES (?, ?, ?, ?)",
        [(wave_id, person_id, mark, on.isoformat()) for person_id, mark in people],
    )


def forget_reminded(db: Database, wave_id: int, people: Sequence[tuple[int, int]]) -> None:
    db.many(
        "DELETE FROM mission_reminder WHERE wave_id = ? AND person_id = ? AND mark = ?",
        [(wave_id, person_id, mark) for person_id, mark in people],
    )


# How a wave stands


def counts(db: Database, wave_id: int) -> tuple[int, int, int]:
    """People of a wave who were invited, who stay, and who have reported."""
    found = db.tuples(
        f"SELECT count(*), coalesce(sum(state IN {_STAYING}), 0),"
        " coalesce(sum(state IN ('reported', 'done')), 0)"
        " FROM tester WHERE wave_id = ? AND state <> 'candidate'",
        [wave_id],
    )
    return found[0]


def progress(db: Database, wave_id: int) -> dict[int, tuple[int, int]]:
    """By mission: how many of those who stay have done it, and how many stay."""
    found = db.tuples(
        "SELECT m.id, count(d.person_id), count(t.person_id) FROM mission m"
        f" LEFT JOIN tester t ON t.wave_id = m.wave_id AND t.state IN {_STAYING}"
        " LEFT JOIN mission_done d ON d.mission_id = m.id AND d.person_id = t.person_id"
        " WHERE m.wave_id = ? GROUP BY m.id",
        [wave_id],
    )
    return {mission_id: (done, people) for mission_id, done, people in found}


def staying_changes(db: Database, wave_id: int) -> list[tuple[date, int]]:
    """How many stay at the end of each day on which that changed."""
    found = db.tuples(
        "WITH moves AS ("
        f"  SELECT e.happened_on, (e.state IN {_STAYING}) - coalesce(lag(e.state IN {_STAYING}) OVER ("
        "    PARTITION BY e.person_id ORDER BY e.happened_on, e.id), 0) AS move"
        "  FROM tester t JOIN tester_event e ON e.campaign_id = t.campaign_id AND e.person_id = t.person_id"
        "  WHERE t.wave_id = ?"
        ") SELECT happened_on, sum(sum(move)) OVER (ORDER BY happened_on) FROM moves"
        " GROUP BY happened_on HAVING sum(move) <> 0 ORDER BY happened_on",
        [wave_id],
    )
    return [(date.fromisoformat(day), count) for day, count in found]


def floor(db: Database, wave_id: int) -> int | None:
    found = db.value("SELECT people FROM wave_floor WHERE wave_id = ?", [wave_id])
    return None if found is None else int(found)


def set_floor(db: Database, wave_id: int, people: int | None) -> None:
    if people is None:
        db.execute("DELETE FROM wave_floor WHERE wave_id = ?", [wave_id])
    else:
        rows.replace(db, "wave_floor", {"wave_id": wave_id, "people": people})


# Drop-outs


def give_reasons(
    db: Database, campaign_id: int, person_ids: Sequence[int], reason: DropReason, note: str
) -> None:
    db.many(
        "INSERT OR REPLACE INTO drop_out (campaign_id, person_id, reason, note) VALUES (?, ?, ?, ?)",
        [(campaign_id, one, reason.value, note) for one in person_ids],
    )


def given_reasons(db: Database, campaign_id: int, person_ids: Sequence[int]) -> list[Reason]:
    """What these people gave as reasons, as far as they gave any."""
    found = db.tuples(
        "SELECT person_id, reason, note FROM drop_out WHERE campaign_id = ?"
        " AND person_id IN (SELECT value FROM json_each(?))",
        [campaign_id, json.dumps(list(person_ids))],
    )
    return [Reason(person_id, DropReason(reason), note) for person_id, reason, note in found]


def bring_reasons_back(db: Database, campaign_id: int, given: Iterable[Reason]) -> None:
    """Write reasons as they were, for those who have still left."""
    db.many(
        "INSERT OR REPLACE INTO drop_out (campaign_id, person_id, reason, note)"
        " SELECT campaign_id, person_id, ?, ? FROM tester"
        " WHERE campaign_id = ? AND person_id = ? AND state = 'dropped'",
        [(each.reason.value, each.note, campaign_id, each.person_id) for each in given],
    )


def forget_reasons(db: Database, campaign_id: int, person_ids: Sequence[int]) -> None:
    db.many(
        "DELETE FROM drop_out WHERE campaign_id = ? AND person_id = ?",
        [(campaign_id, one) for one in person_ids],
    )


def reasons(db: Database, wave_id: int) -> list[tuple[DropReason | None, int]]:
    """Why people of a wave left, and how many; None for those who said nothing."""
    found = db.tuples(
        "SELECT d.reason, count(*) FROM tester t"
        " LEFT JOIN drop_out d ON d.campaign_id = t.campaign_id AND d.person_id = t.person_id"
        " WHERE t.wave_id = ? AND t.state = 'dropped' GROUP BY d.reason",
        [wave_id],
    )
    return [(DropReason(reason) if reason else None, count) for reason, count in found]
