"""The privacy centre's own rows: notices, agreements, objections, the company's facts, the journal."""

import json
from collections.abc import Mapping
from datetime import date

from cm_console.domain.privacy import Act, Agreement, Entry, Notice, Rule
from cm_console.store import rows
from cm_console.store.database import Database


def facts(db: Database) -> dict[str, str]:
    found: dict[str, str] = json.loads(db.value("SELECT facts FROM privacy"))
    return found


def save_facts(db: Database, values: Mapping[str, str]) -> None:
    db.execute("UPDATE privacy SET facts = ?", (json.dumps(dict(values), ensure_ascii=False),))


def notices(db: Database) -> list[Notice]:
    """Every version, the newest of each name first."""
    found = db.tuples(
        "SELECT n.id, n.name, n.version, n.text, n.published_on, count(a.id) FROM notice n"
        " LEFT JOIN agreement a ON a.notice_id = n.id AND a.withdrawn_on IS NULL"
        " GROUP BY n.id ORDER BY n.name, n.version DESC"
    )
    return [
        Notice(row_id, name, version, text, date.fromisoformat(on), agreed)
        for row_id, name, version, text, on, agreed in found
    ]


def add_notice(db: Database, name: str, text: str, on: date) -> int:
    """Publish the next version under `name`; returns its id."""
    return db.insert(
        "INSERT INTO notice (name, version, text, published_on) VALUES"
        " (?, (SELECT coalesce(max(version), 0) + 1 FROM notice WHERE name = ?), ?, ?)",
        (name, name, text, on.isoformat()),
    )


def agreements(db: Database, person_id: int) -> list[Agreement]:
    found = db.tuples(
        "SELECT n.id, n.name, n.version, a.agreed_on, a.proof, a.withdrawn_on FROM agreement a"
        " JOIN notice n ON n.id = a.notice_id WHERE a.person_id = ? ORDER BY a.agreed_on, a.id",
        (person_id,),
    )
    return [
        Agreement(notice, name, version, date.fromisoformat(on), proof, rows.day(withdrawn))
        for notice, name, version, on, proof, withdrawn in found
    ]


def agree(db: Database, person_id: int, notice_id: int, on: date, proof: str) -> None:
    db.execute(
        "INSERT INTO agreement (person_id, notice_id, agreed_on, proof) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (person_id, notice_id) DO UPDATE SET"
        " agreed_on = excluded.agreed_on, proof = excluded.proof, withdrawn_on = NULL",
        (person_id, notice_id, on.isoformat(), proof),
    )


def withdraw(db: Database, person_id: int, notice_id: int, on: date) -> int:
    return db.execute(
        "UPDATE agreement SET withdrawn_on = max(agreed_on, ?) WHERE person_id = ? AND notice_id = ?"
        " AND withdrawn_on IS NULL",
        (on.isoformat(), person_id, notice_id),
    )


def objected_on(db: Database, person_id: int) -> date | None:
    return rows.day(db.value("SELECT since FROM objection WHERE person_id = ?", (person_id,)))


def object_(db: Database, person_id: int, on: date) -> int:
    return db.execute(
        "INSERT OR IGNORE INTO objection (person_id, since) VALUES (?, ?)", (person_id, on.isoformat())
    )


def count_again(db: Database, person_id: int) -> int:
    return db.execute("DELETE FROM objection WHERE person_id = ?", (person_id,))


def objections(db: Database) -> int:
    return int(db.value("SELECT count(*) FROM objection"))


def note(db: Database, on: date, act: Act, people: int, rule: Rule | None = None) -> None:
    """Write one line of the journal."""
    db.execute(
        "INSERT INTO privacy_log (happened_on, act, rule, people) VALUES (?, ?, ?, ?)",
        (on.isoformat(), act, rule or "", people),
    )


def journal(db: Database, limit: int = 200) -> list[Entry]:
    """What was done, the newest first."""
    found = db.tuples(
        "SELECT happened_on, act, people, rule FROM privacy_log ORDER BY id DESC LIMIT ?", (limit,)
    )
    return [
        Entry(date.fromisoformat(on), Act(act), people, Rule(rule) if rule else None)
        for on, act, people, rule in found
    ]


def held(db: Database, table: str) -> int:
    """How many rows a table of the data map has."""
    return int(db.value(f"SELECT count(*) FROM {table}"))
