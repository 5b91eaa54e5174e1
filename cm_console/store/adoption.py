"""Who took part when, counted in SQL: no person's name leaves this module.

The views `counted_tester` and `counted_event` leave out who objected, and still hold who was erased.
"""

from datetime import date
from typing import TYPE_CHECKING

from cm_console.domain.when import day_in, from_text
from cm_console.store.database import Database

if TYPE_CHECKING:
    from cm_console.domain.engagement import Group, Mark
    from cm_console.domain.waves import Wave

_ADOPTED = "('active', 'reported', 'done')"


def by_day(db: Database, campaign_id: int) -> tuple[tuple[date, int], ...]:
    """Cumulative people who took part, by the day of their first time.

    Drop-outs stay in it; who was put back to an earlier state, to mend a slip, does not.
    """
    # Not by the views: a join of two unions reads no index, and this is read while the window opens.
    took_part = f"e.state IN {_ADOPTED} AND p.state IN ('active', 'reported', 'done', 'dropped')"
    rows = db.tuples(
        "SELECT first, sum(count(*)) OVER (ORDER BY first) FROM ("
        "  SELECT min(e.happened_on) AS first FROM tester_event e "
        "  JOIN tester p ON p.campaign_id = e.campaign_id AND p.person_id = e.person_id "
        f"  WHERE e.campaign_id = :campaign AND {took_part} "
        "  AND NOT EXISTS (SELECT 1 FROM objection o WHERE o.person_id = e.person_id) GROUP BY e.person_id "
        "  UNION ALL SELECT min(e.happened_on) FROM departed p JOIN departed_event e ON e.departed_id = p.id "
        f"  WHERE p.campaign_id = :campaign AND {took_part} GROUP BY p.id"
        ") GROUP BY first ORDER BY first",
        {"campaign": campaign_id},
    )
    return tuple((date.fromisoformat(day), count) for day, count in rows)


def staying_by_day(db: Database, campaign_id: int) -> tuple[tuple[date, int], ...]:
    """People taking part at the end of each day on which that number changed."""
    rows = db.tuples(
        "WITH moves AS ("
        f"  SELECT happened_on, (state IN {_ADOPTED}) - coalesce(lag(state IN {_ADOPTED}) OVER ("
        "    PARTITION BY person_id ORDER BY happened_on, id), 0) AS move "
        "  FROM counted_event WHERE campaign_id = ?"
        ") SELECT happened_on, sum(sum(move)) OVER (ORDER BY happened_on) FROM moves "
        "WHERE move <> 0 GROUP BY happened_on HAVING sum(move) <> 0 ORDER BY happened_on",
        [campaign_id],
    )
    return tuple((date.fromisoformat(day), count) for day, count in rows)


def by_department(db: Database, campaign_id: int) -> "list[Group]":
    """Per department: people invited so far, and those of them who took part."""
    from cm_console.domain.engagement import Group

    rows = db.tuples(
        "SELECT t.department, count(*), "
        f"sum(t.state IN {_ADOPTED} OR (t.state = 'dropped' AND EXISTS ("
        "  SELECT 1 FROM counted_event e WHERE e.campaign_id = t.campaign_id "
        f"    AND e.person_id = t.person_id AND e.state IN {_ADOPTED}))) "
        "FROM counted_tester t "
        "WHERE t.campaign_id = ? AND t.state <> 'candidate' GROUP BY t.department COLLATE NOCASE",
        [campaign_id],
    )
    return [Group(name, invited, adopted) for name, invited, adopted in rows]


def invited_and_active(db: Database, campaign_id: int) -> tuple[int, int]:
    """People invited so far, and those taking part now."""
    rows = db.tuples(
        f"SELECT count(*), coalesce(sum(state IN {_ADOPTED}), 0) FROM counted_tester "
        "WHERE campaign_id = ? AND state <> 'candidate'",
        [campaign_id],
    )
    return rows[0][0], rows[0][1]


def managers(db: Database, campaign_id: int) -> tuple[int, int]:
    """Managers invited so far, and those of them taking part now."""
    rows = db.tuples(
        f"SELECT count(*), coalesce(sum(state IN {_ADOPTED}), 0) FROM counted_tester "
        "WHERE campaign_id = ? AND state <> 'candidate' AND is_manager = 1",
        [campaign_id],
    )
    return rows[0][0], rows[0][1]


def waves(db: Database, campaign_id: int) -> "list[Wave]":
    from cm_console.domain.waves import Wave

    rows = db.query(
        "SELECT w.*, (SELECT count(*) FROM tester t WHERE t.wave_id = w.id) AS members "
        "FROM wave w WHERE campaign_id = ? ORDER BY number",
        [campaign_id],
    )
    return [
        Wave(
            **{
                **row,
                "starts_on": date.fromisoformat(row["starts_on"]) if row["starts_on"] else None,
                "ends_on": date.fromisoformat(row["ends_on"]) if row["ends_on"] else None,
            }
        )
        for row in rows
    ]


def published_marks(db: Database, campaign_id: int, zone: str) -> "list[Mark]":
    """One mark per post that went out, on the day of its first delivery."""
    from cm_console.domain.engagement import Mark, MarkKind

    rows = db.tuples(
        "SELECT min(d.published_at), p.text FROM post p JOIN delivery d ON d.post_id = p.id "
        "WHERE p.campaign_id = ? AND d.state = 'published' GROUP BY p.id ORDER BY 1",
        [campaign_id],
    )
    return [
        Mark(day_in(from_text(at), zone), MarkKind.POST, text.strip().split("\n", 1)[0]) for at, text in rows
    ]
