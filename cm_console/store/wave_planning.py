"""What a plan of waves rests on: unavailable days, names colleagues gave, the last draw, who comes next."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from cm_console.domain.testers import ADOPTED
from cm_console.domain.wave_participation import Participation
from cm_console.domain.waves import Unavailable
from cm_console.store import aside
from cm_console.store.aside import Aside
from cm_console.store.database import Database


def unavailable(db: Database, campaign_id: int) -> list[Unavailable]:
    """Days without waves first, then people's by name."""
    rows = db.tuples(
        "SELECT u.id, u.campaign_id, u.person_id, u.starts_on, u.ends_on, coalesce(p.name, '')"
        " FROM unavailable AS u LEFT JOIN person AS p ON p.id = u.person_id WHERE u.campaign_id = ?"
        " ORDER BY u.person_id IS NOT NULL, p.name COLLATE NOCASE, u.starts_on",
        [campaign_id],
    )
    day = date.fromisoformat
    return [
        Unavailable(row_id, campaign, person, day(first), day(last), name)
        for row_id, campaign, person, first, last, name in rows
    ]


def add_unavailable(db: Database, one: Unavailable) -> int:
    values = [one.campaign_id, one.person_id, one.starts_on.isoformat(), one.ends_on.isoformat()]
    return db.insert(
        "INSERT INTO unavailable (campaign_id, person_id, starts_on, ends_on) VALUES (?, ?, ?, ?)", values
    )


def remove_unavailable(db: Database, campaign_id: int, row_id: int) -> Aside | None:
    """None where it was not there."""
    sql = "SELECT count(*) FROM unavailable WHERE campaign_id = ? AND id = ?"
    return aside.take(db, "unavailable", [row_id]) if db.value(sql, [campaign_id, row_id]) else None


def nominate(db: Database, campaign_id: int, names: Iterable[tuple[int, int]]) -> None:
    """Keep who (first) named whom (second)."""
    db.many(
        "INSERT OR IGNORE INTO nomination (campaign_id, by_person_id, person_id) VALUES (?, ?, ?)",
        [(campaign_id, by, person) for by, person in names],
    )


def ties(db: Database, campaign_id: int) -> dict[int, set[int]]:
    """Person → everybody they named or who named them."""
    result: dict[int, set[int]] = {}
    for by, person in db.tuples(
        "SELECT by_person_id, person_id FROM nomination WHERE campaign_id = ?", [campaign_id]
    ):
        result.setdefault(by, set()).add(person)
        result.setdefault(person, set()).add(by)
    return result


def erase_nominations(db: Database, campaign_id: int) -> int:
    """Forget all names given; how many there were. They have no use but the draw."""
    return db.execute("DELETE FROM nomination WHERE campaign_id = ?", [campaign_id])


def waiting(db: Database, campaign_id: int) -> list[int]:
    """Who comes next, in order; people who have a wave or were invited by now are passed over."""
    rows = db.tuples(
        "SELECT w.person_id FROM waiting AS w LEFT JOIN tester AS t"
        " ON t.campaign_id = w.campaign_id AND t.person_id = w.person_id"
        " WHERE w.campaign_id = ? AND t.wave_id IS NULL AND coalesce(t.state, 'candidate') = 'candidate'"
        " ORDER BY w.place",
        [campaign_id],
    )
    return [row[0] for row in rows]


def queue(db: Database, campaign_id: int) -> list[tuple[int, int]]:
    """(person, place) of the whole waiting list, also of those who are passed over."""
    sql = "SELECT person_id, place FROM waiting WHERE campaign_id = ? ORDER BY place, person_id"
    return db.tuples(sql, [campaign_id])


def set_waiting(db: Database, campaign_id: int, person_ids: Sequence[int]) -> None:
    """Make this the waiting list; people who are gone are left out."""
    set_queue(db, campaign_id, [(person_id, place) for place, person_id in enumerate(person_ids)])


def set_queue(db: Database, campaign_id: int, places: Iterable[tuple[int, int]]) -> None:
    """Make the waiting list what `queue` said; people who are gone are left out."""
    db.execute("DELETE FROM waiting WHERE campaign_id = ?", [campaign_id])
    db.many(
        "INSERT INTO waiting (campaign_id, person_id, place) SELECT ?, id, ? FROM person WHERE id = ?",
        [(campaign_id, place, person_id) for person_id, place in places],
    )


def last_draw(db: Database, campaign_id: int) -> tuple[int, dict[str, Any]] | None:
    """The seed of the last draw and the rules it followed."""
    rows = db.tuples("SELECT seed, rules FROM wave_draw WHERE campaign_id = ?", [campaign_id])
    return (rows[0][0], json.loads(rows[0][1])) if rows else None


def set_last_draw(db: Database, campaign_id: int, drawn: tuple[int, Mapping[str, Any]] | None) -> None:
    db.execute("DELETE FROM wave_draw WHERE campaign_id = ?", [campaign_id])
    if drawn is not None:
        values = [campaign_id, drawn[0], json.dumps(drawn[1], ensure_ascii=False)]
        db.execute("INSERT INTO wave_draw (campaign_id, seed, rules) VALUES (?, ?, ?)", values)


def participation(db: Database, campaign_id: int, today: date) -> Participation:
    """How many people of the waves that have ended were invited, and how many of them took part."""
    took_part = ", ".join(f"'{state.value}'" for state in ADOPTED)
    row = db.tuples(
        f"SELECT count(*), coalesce(sum(state IN ({took_part})), 0) FROM ever_tester"
        " WHERE state <> 'candidate'"
        " AND wave_id IN (SELECT id FROM wave WHERE campaign_id = ? AND ends_on < ?)",
        [campaign_id, today.isoformat()],
    )[0]
    return Participation(*row)


def peers(db: Database, campaign_id: int, person_id: int) -> list[tuple[int, int | None, bool]]:
    """(person id, wave number, has volunteered) of everybody of the same stratum, kind and circle."""
    return db.tuples(
        "SELECT p.id, w.number, p.volunteer FROM person AS one"
        " JOIN person AS p ON trim(p.department) = trim(one.department) AND trim(p.level) = trim(one.level)"
        " AND p.is_manager = one.is_manager AND p.is_external = one.is_external"
        " LEFT JOIN tester AS t ON t.person_id = p.id AND t.campaign_id = :campaign"
        " LEFT JOIN wave AS w ON w.id = t.wave_id WHERE one.id = :person",
        {"campaign": campaign_id, "person": person_id},
    )


def department_waves(db: Database, campaign_id: int, department: str, is_manager: bool) -> list[int]:
    """The numbers of the waves that people of a department, managers or others, are in."""
    rows = db.tuples(
        "SELECT DISTINCT w.number FROM tester AS t JOIN wave AS w ON w.id = t.wave_id"
        " JOIN person AS p ON p.id = t.person_id"
        " WHERE t.campaign_id = ? AND trim(p.department) = ? AND p.is_manager = ? AND t.state <> 'dropped'",
        [campaign_id, department.strip(), is_manager],
    )
    return sorted(row[0] for row in rows)


def departments(db: Database) -> dict[str, int]:
    """Every department and how many people are in it, by name."""
    return dict(
        db.tuples("SELECT trim(department) AS unit, count(*) FROM person GROUP BY unit ORDER BY unit")
    )


def only_managers(db: Database, wave_id: int) -> bool:
    """Whether a wave has people, and all of them lead others."""
    return bool(
        db.value(
            "SELECT min(p.is_manager) FROM tester AS t JOIN person AS p ON p.id = t.person_id"
            " WHERE t.wave_id = ?",
            [wave_id],
        )
    )


def addresses(db: Database, person_ids: Sequence[int]) -> dict[int, tuple[str, str]]:
    """Person → name and address."""
    rows = db.tuples(
        "SELECT id, name, email FROM person WHERE id IN (SELECT value FROM json_each(?))",
        [json.dumps(list(person_ids))],
    )
    return {row[0]: (row[1], row[2]) for row in rows}
