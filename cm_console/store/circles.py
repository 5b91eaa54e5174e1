"""Circles of trust in the file: what they are, who is in them, which posts are for them."""

import json
from collections.abc import Callable, Sequence
from typing import Any

from cm_console.domain.circles import Cell, Circle
from cm_console.domain.testers import ADOPTED, PersonKind
from cm_console.store.database import Database

_ADOPTED = "(" + ", ".join(f"'{state.value}'" for state in ADOPTED) + ")"
_TOOK_PART = (
    f"sum(t.state IN {_ADOPTED} OR (t.state = 'dropped' AND EXISTS (SELECT 1 FROM counted_event AS e"
    f" WHERE e.campaign_id = t.campaign_id AND e.person_id = {{person}} AND e.state IN {_ADOPTED})))"
)
_COLUMNS = "id, campaign_id, name, units, levels, kinds"

Parameter = Callable[[object], str]  # keeps a value for the statement and gives its mark


def conditions(circle: Circle, parameter: Parameter) -> list[str]:
    """What holds of a person `p` inside the circle."""
    found = []
    for column, values in (("department", circle.units), ("level", circle.levels)):
        if values:
            some = parameter(json.dumps(values, ensure_ascii=False))
            found.append(f"trim(p.{column}) COLLATE NOCASE IN (SELECT value FROM json_each({some}))")
    if circle.kinds:
        found.append(f"p.kind IN (SELECT value FROM json_each({parameter(json.dumps(circle.kinds))}))")
    return found


def all_circles(db: Database, campaign_id: int) -> list[Circle]:
    """By name."""
    rows = db.tuples(f"SELECT {_COLUMNS} FROM circle WHERE campaign_id = ? ORDER BY name, id", [campaign_id])
    return [_circle(row) for row in rows]


def get(db: Database, circle_id: int) -> Circle | None:
    rows = db.tuples(f"SELECT {_COLUMNS} FROM circle WHERE id = ?", [circle_id])
    return _circle(rows[0]) if rows else None


def insert(db: Database, circle: Circle) -> int:
    return db.insert(
        "INSERT INTO circle (campaign_id, name, units, levels, kinds) VALUES (?, ?, ?, ?, ?)",
        [circle.campaign_id, circle.name, *_parts(circle)],
    )


def update(db: Database, circle: Circle) -> None:
    db.execute(
        "UPDATE circle SET name = ?, units = ?, levels = ?, kinds = ? WHERE id = ?",
        [circle.name, *_parts(circle), circle.id],
    )


def delete(db: Database, circle_id: int) -> None:
    db.execute("DELETE FROM circle WHERE id = ?", [circle_id])


# ── People ───────────────────────────────────────────────────────────────────────────────────────


def count(db: Database, circle: Circle | None) -> int:
    """How many people of the directory are inside; None stands for everyone."""
    where, params = _where(circle)
    return int(db.value(f"SELECT count(*) FROM person AS p{where}", params))


def external(db: Database, circle: Circle | None) -> int:
    """How many of those inside are from outside the organisation."""
    where, params = _where(circle)
    joined = f"{where} AND" if where else " WHERE"
    return int(db.value(f"SELECT count(*) FROM person AS p{joined} p.is_external = 1", params))


def departments(db: Database, circle: Circle | None) -> list[tuple[str, int]]:
    """How many people of each department are inside."""
    where, params = _where(circle)
    return db.tuples(
        f"SELECT trim(p.department) AS unit, count(*) FROM person AS p{where}"
        " GROUP BY unit COLLATE NOCASE ORDER BY 2 DESC, 1",
        params,
    )


def names(db: Database, column: str) -> list[str]:
    """The departments, or the levels, of the directory."""
    assert column in ("department", "level")
    rows = db.tuples(
        f"SELECT trim({column}) AS found FROM person WHERE found <> '' GROUP BY found COLLATE NOCASE"
        " ORDER BY found COLLATE NOCASE"
    )
    return [row[0] for row in rows]


def cells(db: Database, campaign_id: int, circles: Sequence[Circle]) -> list[Cell]:
    """The people invited so far by department and by the circles they are in, and who took part.

    As the statistics count them, without those who objected. A cell's groups are the circles' ids, and the
    department as "=name".
    """
    params: dict[str, Any] = {"campaign": campaign_id}
    inside = _inside(circles, params)
    rows = db.tuples(
        f"SELECT lower(p.department), count(*), {_TOOK_PART.format(person='t.person_id')}{inside}"
        " FROM tester AS t JOIN person AS p ON p.id = t.person_id"
        " WHERE t.campaign_id = :campaign AND t.state <> 'candidate'"
        " AND NOT EXISTS (SELECT 1 FROM objection AS o WHERE o.person_id = t.person_id)"
        " GROUP BY 1" + "".join(f", c{circle.id}" for circle in circles),
        params,
    )
    found = [_cell(circles, *row) for row in rows]
    # Who was erased is counted in the department still, and in no circle: their level is gone.
    rows = db.tuples(
        f"SELECT lower(t.department), count(*), {_TOOK_PART.format(person='-t.id')} FROM departed AS t"
        " WHERE t.campaign_id = :campaign AND t.state <> 'candidate' GROUP BY 1",
        {"campaign": campaign_id},
    )
    return found + [_cell((), *row) for row in rows]


def directory_cells(db: Database, circles: Sequence[Circle]) -> list[Cell]:
    """Everybody in the directory, as in `cells`; nothing is said of who took part."""
    params: dict[str, Any] = {}
    rows = db.tuples(
        f"SELECT lower(p.department), count(*){_inside(circles, params)} FROM person AS p"
        " GROUP BY 1" + "".join(f", c{circle.id}" for circle in circles),
        params,
    )
    return [_cell(circles, department, people, None, *bits) for department, people, *bits in rows]


def _inside(circles: Sequence[Circle], params: dict[str, Any]) -> str:
    return "".join(
        ", (" + (" AND ".join(conditions(circle, _into(params))) or "1") + f") AS c{circle.id}"
        for circle in circles
    )


def _cell(circles: Sequence[Circle], department: str, people: int, adopted: int | None, *bits: int) -> Cell:
    names = {str(circle.id) for circle, bit in zip(circles, bits, strict=True) if bit}
    return Cell(people, adopted, frozenset(names | {f"={department}"}))


def small(db: Database, campaign_id: int, least: int) -> list[int]:
    """The circles that something went out to and that hold fewer than `least` people."""
    rows = db.tuples(
        f"SELECT {_COLUMNS} FROM circle WHERE campaign_id = :campaign AND id IN ("
        "SELECT p.circle_id FROM post AS p JOIN delivery AS d ON d.post_id = p.id"
        " WHERE p.campaign_id = :campaign AND d.state = 'published')",
        {"campaign": campaign_id},
    )
    return [circle.id for circle in map(_circle, rows) if count(db, circle) < least]


# ── Posts ────────────────────────────────────────────────────────────────────────────────────────


def of_post(db: Database, post_id: int) -> int | None:
    """The circle that a post is for; None for everyone."""
    rows = db.tuples("SELECT circle_id FROM post WHERE id = ?", [post_id])
    return rows[0][0] if rows else None


def names_by_post(db: Database) -> dict[int, str]:
    """The circle's name of each post that is for one."""
    return dict(db.tuples("SELECT p.id, c.name FROM post AS p JOIN circle AS c ON c.id = p.circle_id"))


def assign(db: Database, post_id: int, circle_id: int | None) -> None:
    """Say whom a post is for."""
    db.execute("UPDATE post SET circle_id = ? WHERE id = ?", [circle_id, post_id])


def assign_series(db: Database, series_id: int, circle_id: int | None) -> None:
    """Say whom the posts are for that a series still makes."""
    db.execute("UPDATE series SET circle_id = ? WHERE id = ?", [circle_id, series_id])


def copy_series(db: Database, old_id: int, new_id: int) -> None:
    """A series that goes on under another number is for the same circle."""
    db.execute(
        "UPDATE series SET circle_id = (SELECT circle_id FROM series WHERE id = ?) WHERE id = ?",
        [old_id, new_id],
    )


def posts(db: Database, campaign_id: int) -> dict[int, int]:
    """How many posts are for each circle, or will be made for it."""
    rows = db.tuples(
        "SELECT circle_id, count(*) FROM (SELECT circle_id FROM post WHERE campaign_id = :campaign"
        " UNION ALL SELECT circle_id FROM series WHERE campaign_id = :campaign)"
        " WHERE circle_id IS NOT NULL GROUP BY circle_id",
        {"campaign": campaign_id},
    )
    return dict(rows)


def _where(circle: Circle | None) -> tuple[str, dict[str, Any]]:
    params: dict[str, Any] = {}
    found = conditions(circle, _into(params)) if circle is not None else []
    return (" WHERE " + " AND ".join(found) if found else ""), params


def _into(params: dict[str, Any]) -> Parameter:
    def parameter(value: object) -> str:
        name = f"v{len(params)}"
        params[name] = value
        return f":{name}"

    return parameter


def _parts(circle: Circle) -> list[str]:
    parts = (circle.units, circle.levels, circle.kinds)
    return [json.dumps(values, ensure_ascii=False) for values in parts]


def _circle(row: Sequence[Any]) -> Circle:
    units, levels, kinds = (json.loads(text) for text in row[3:6])
    return Circle(row[0], row[1], row[2], tuple(units), tuple(levels), tuple(map(PersonKind, kinds)))
