"""Everything dated in a campaign, read and moved in bulk: one statement per kind, whatever the number.

A move is (id, values before…, values after…) as the columns hold them; a row that is no longer as it was
before is left alone.
"""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from cm_console.domain.when import to_text
from cm_console.store.database import Database

Rows = list[tuple[Any, ...]]
Moves = Mapping[str, Sequence[tuple[Any, ...]]]

_DAYS = {
    "task": "due_on",
    "gate": "due_on",
    "commitment": "due_on",
    "use_case": "by_day",
    "post_idea": "due_on",
}
_SPANS = ("phase", "wave")


def phases(db: Database, campaign_id: int) -> Rows:
    """(id, name, starts_on, ends_on)."""
    sql = "SELECT id, name, starts_on, ends_on FROM phase WHERE campaign_id = ? ORDER BY starts_on, id"
    return db.tuples(sql, [campaign_id])


def waves(db: Database, campaign_id: int) -> Rows:
    """(id, number, name, starts_on, ends_on, people invited or further) of the waves that have dates."""
    return db.tuples(
        "SELECT w.id, w.number, w.name, w.starts_on, w.ends_on,"
        " (SELECT count(*) FROM tester t WHERE t.wave_id = w.id AND t.state <> 'candidate')"
        " FROM wave w WHERE w.campaign_id = ? AND w.starts_on IS NOT NULL AND w.ends_on IS NOT NULL"
        " ORDER BY w.number",
        [campaign_id],
    )


def open_days(db: Database, campaign_id: int) -> dict[str, Rows]:
    """Table → (id, name, day) of what is not done, decided or used yet."""
    found = {}
    for table, name, still_open in (
        ("task", "name", "done_on IS NULL"),
        ("gate", "name", "decision IS NULL"),
        ("commitment", "what", "done_on IS NULL"),
        ("use_case", "does", "1"),
        ("post_idea", "text", "post_id IS NULL"),
    ):
        day = _DAYS[table]
        found[table] = db.tuples(
            f"SELECT id, {name}, {day} FROM {table}"
            f" WHERE campaign_id = ? AND {day} IS NOT NULL AND {still_open} ORDER BY {day}, id",
            [campaign_id],
        )
    return found


# What of a delivery may not be moved: it is out in part or in whole, a server has it, or it needs a person.
_HELD = """
    (d.state NOT IN ('draft', 'scheduled', 'cancelled') OR d.problem IS NOT NULL OR d.remote_id <> ''
     OR d.handed_over_at IS NOT NULL OR d.id IN (SELECT delivery_id FROM delivery_part))
"""


def posts(db: Database, campaign_id: int, now: datetime) -> Rows:
    """(id, text's beginning, wall_time, zone, due_at, series_id, occurrence, rule of a draft) of what comes.

    Without those that were cancelled on every account.
    """
    return db.tuples(
        """
        SELECT p.id, substr(p.text, 1, 120), p.wall_time, p.zone, p.due_at, p.series_id, p.occurrence,
          json_extract(p.extras, '$.repeat')
        FROM post p LEFT JOIN delivery d ON d.post_id = p.id
        WHERE p.campaign_id = ? AND p.due_at > ?
        GROUP BY p.id HAVING count(d.id) = 0 OR sum(d.state <> 'cancelled') > 0
        ORDER BY p.due_at, p.id
        """,
        [campaign_id, to_text(now)],
    )


def held(db: Database, post_ids: Collection[int]) -> set[int]:
    """Those of these posts of which something may not be moved."""
    rows = db.tuples(
        "SELECT DISTINCT d.post_id FROM delivery d"
        f" WHERE d.post_id IN (SELECT value FROM json_each(?)) AND {_HELD}",
        [json.dumps(list(post_ids))],
    )
    return {row[0] for row in rows}


def apply(db: Database, moves: Moves, now: datetime) -> None:
    """Write `moves`, within the caller's transaction."""
    for opening in moves.get("campaign", ()):
        db.execute(
            "UPDATE campaign SET opens_on = ? WHERE id = ? AND opens_on = ?",
            [opening[2], opening[0], opening[1]],
        )
    for table in _SPANS:
        db.many(
            f"UPDATE {table} SET starts_on = ?, ends_on = ? WHERE id = ? AND starts_on = ? AND ends_on = ?",
            [(start, end, row, *before) for row, *before, start, end in moves.get(table, ())],
        )
    for table, column in _DAYS.items():
        db.many(
            f"UPDATE {table} SET {column} = ? WHERE id = ? AND {column} = ?",
            [(after, row, before) for row, before, after in moves.get(table, ())],
        )
    _apply_series(db, moves.get("series", ()))
    _apply_posts(db, moves.get("post", ()), to_text(now))


def _apply_posts(db: Database, rows: Sequence[tuple[Any, ...]], now: str) -> None:
    # (id, wall, due, occurrence before, wall, due, occurrence after). A series has one post a day: they are
    # written from the far end, so that none meets another on its way.
    later = bool(rows) and rows[0][5] > rows[0][2]
    ordered = sorted(rows, key=lambda row: row[3] or "", reverse=later)
    db.many(
        "UPDATE post SET wall_time = ?, due_at = ?, occurrence = ?, updated_at = ?"
        " WHERE id = ? AND due_at = ?",
        [(row[4], row[5], row[6], now, row[0], row[2]) for row in ordered],
    )
    # What was really moved just now, and is still to go out.
    moved = (
        " FROM post p WHERE p.id = delivery.post_id AND p.updated_at = :now"
        " AND p.id IN (SELECT value FROM json_each(:posts)) AND delivery.state IN ('draft', 'scheduled')"
    )
    given = {"now": now, "posts": json.dumps([row[0] for row in rows])}
    db.execute(
        "INSERT INTO delivery_event (delivery_id, happened_at, state)"
        " SELECT delivery.id, :now, delivery.state" + moved.replace("FROM post p", "FROM delivery, post p"),
        given,
    )
    db.execute("UPDATE delivery SET due_at = p.due_at, ready_at = p.due_at, attempts = 0" + moved, given)


def _apply_series(db: Database, rows: Iterable[tuple[Any, ...]]) -> None:
    for row in rows:
        series_id, start, _rule, _made, _ends, _left_out, *after = row
        moved = db.execute(
            "UPDATE series SET wall_start = ?, rule = ?, made_until = ?, ends_on = ?"
            " WHERE id = ? AND wall_start = ?",
            [*after[:4], series_id, start],
        )
        if moved:
            db.execute("DELETE FROM series_exception WHERE series_id = ?", [series_id])
            db.many(
                "INSERT INTO series_exception (series_id, occurrence) VALUES (?, ?)",
                [(series_id, day) for day in after[4]],
            )


def made_since(db: Database, series_id: int, known: Iterable[int]) -> set[int]:
    """The posts of a series that are not among `known`."""
    sql = "SELECT id FROM post WHERE series_id = ? AND id NOT IN (SELECT value FROM json_each(?))"
    return {row[0] for row in db.tuples(sql, [series_id, json.dumps(list(known))])}


def remember(db: Database, campaign_id: int, moves: Moves, now: datetime) -> None:
    """Keep `moves` as the last ones, in the place of earlier ones."""
    db.execute(
        "INSERT OR REPLACE INTO plan_shift (campaign_id, shifted_at, changes) VALUES (?, ?, ?)",
        [campaign_id, to_text(now), json.dumps(dict(moves))],
    )


def last(db: Database, campaign_id: int) -> Moves | None:
    """The last moves that have not been taken back."""
    text = db.value("SELECT changes FROM plan_shift WHERE campaign_id = ?", [campaign_id])
    return (
        None
        if text is None
        else {kind: [tuple(row) for row in rows] for kind, rows in json.loads(text).items()}
    )


def forget(db: Database, campaign_id: int) -> None:
    db.execute("DELETE FROM plan_shift WHERE campaign_id = ?", [campaign_id])
