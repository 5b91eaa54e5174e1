"""What retention rules find and remove, in SQL."""

from datetime import date

from cm_console.domain.privacy import MONTHS, Retention, Rule
from cm_console.store import rows
from cm_console.store.database import Database

# A campaign ends with the last of its opening, phases and waves.
_ENDS = (
    "SELECT c.id, max(c.opens_on,"
    " coalesce((SELECT max(p.ends_on) FROM phase p WHERE p.campaign_id = c.id), ''),"
    " coalesce((SELECT max(w.ends_on) FROM wave w WHERE w.campaign_id = c.id), '')) AS ends_on"
    " FROM campaign c"
)
_ENDED = f"(SELECT id FROM ({_ENDS}) WHERE ends_on < ?)"

# Rule → the table and the condition on what is due before a day.
_DUE = {
    Rule.NOMINATIONS: ("nomination", f"campaign_id IN {_ENDED}"),
    Rule.FEEDBACK: ("feedback", f"campaign_id IN {_ENDED}"),
    Rule.ABSENCES: ("unavailable", "ends_on < ?"),
    Rule.JOURNAL: ("privacy_log", "happened_on < ?"),
}


def rules(db: Database) -> list[Retention]:
    """Every rule as it is set, without what is due."""
    own = {
        row[0]: (row[1], bool(row[2]), rows.day(row[3]))
        for row in db.tuples("SELECT rule, months, is_own, announced_on FROM retention")
    }
    found = []
    for rule in Rule:
        months, is_own, announced = own.get(rule, (None, False, None))
        found.append(Retention(rule, months if is_own else MONTHS[rule], is_own, announced))
    return found


def set_months(db: Database, rule: Rule, months: int | None) -> None:
    """Keep for so many months from now on; None: for ever."""
    is_own = months != MONTHS[rule]
    db.execute(
        "INSERT INTO retention (rule, months, is_own) VALUES (?, ?, ?)"
        " ON CONFLICT (rule) DO UPDATE SET months = excluded.months, is_own = excluded.is_own,"
        " announced_on = NULL",
        (rule, months, is_own),
    )


def announce(db: Database, rule: Rule, on: date | None) -> None:
    """Note since when it is known that the rule will remove something; None: it will not."""
    db.execute(
        "INSERT INTO retention (rule, announced_on) VALUES (?, ?)"
        " ON CONFLICT (rule) DO UPDATE SET announced_on = excluded.announced_on",
        (rule, on.isoformat() if on else None),
    )


def due(db: Database, rule: Rule, before: date) -> int:
    """How many rows of the rule's table are older than `before`."""
    table, condition = _DUE[rule]
    return int(db.value(f"SELECT count(*) FROM {table} WHERE {condition}", (before.isoformat(),)))


def remove(db: Database, rule: Rule, before: date) -> int:
    """Delete them; returns how many."""
    table, condition = _DUE[rule]
    return db.execute(f"DELETE FROM {table} WHERE {condition}", (before.isoformat(),))


def people_due(db: Database, before: date) -> list[int]:
    """Everybody, once every campaign has ended before that day: the directory serves all of them."""
    running = db.value(f"SELECT count(*) FROM ({_ENDS}) WHERE ends_on >= ?", (before.isoformat(),))
    if running or not db.value("SELECT EXISTS (SELECT 1 FROM campaign)"):
        return []
    return [row[0] for row in db.tuples("SELECT id FROM person ORDER BY id")]
