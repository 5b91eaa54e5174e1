"""Campaigns, their phases, tasks and outcome measures in the workspace file."""

from dataclasses import fields
from datetime import date
from typing import Any

from cm_console.domain.campaign import Campaign, LatePolicy, Lever, Measure, Phase, Task
from cm_console.domain.content import Audience
from cm_console.store import rows
from cm_console.store.database import Database, Row

_CAMPAIGN = tuple(each.name for each in fields(Campaign))


def _campaign(row: Row) -> Campaign:
    return Campaign(
        **{
            **{name: row[name] for name in _CAMPAIGN},
            "opens_on": date.fromisoformat(row["opens_on"]),
            "released_on": rows.day(row["released_on"]),
            "late_policy": LatePolicy(row["late_policy"]),
            "audience": Audience(row["audience"]),
            "needs_approval": bool(row["needs_approval"]),
        }
    )


def _phase(row: Row) -> Phase:
    dates = {name: date.fromisoformat(row[name]) for name in ("starts_on", "ends_on")}
    return Phase(**{**row, **dates})


def _task(row: Row) -> Task:
    due_on = date.fromisoformat(row["due_on"])
    return Task(
        **{**row, "lever": Lever(row["lever"]), "due_on": due_on, "done_on": rows.day(row["done_on"])}
    )


def all_campaigns(db: Database) -> list[Campaign]:
    return [_campaign(row) for row in db.query("SELECT * FROM campaign ORDER BY opens_on, id")]


def get(db: Database, campaign_id: int) -> Campaign | None:
    row = db.one("SELECT * FROM campaign WHERE id = ?", [campaign_id])
    return _campaign(row) if row else None


def insert(db: Database, fields: dict[str, Any]) -> int:
    return rows.insert(db, "campaign", fields)


def update(db: Database, campaign_id: int, fields: dict[str, Any]) -> None:
    rows.update(db, "campaign", campaign_id, fields)


def current_id(db: Database) -> int | None:
    value = db.value("SELECT current_campaign_id FROM workspace WHERE id = 1")
    return None if value is None else int(value)


def set_current(db: Database, campaign_id: int) -> None:
    db.execute("UPDATE workspace SET current_campaign_id = ? WHERE id = 1", [campaign_id])


def directory_size(db: Database) -> int:
    return int(db.value("SELECT count(*) FROM person"))


def phases(db: Database, campaign_id: int) -> list[Phase]:
    sql = "SELECT * FROM phase WHERE campaign_id = ? ORDER BY starts_on, id"
    return [_phase(row) for row in db.query(sql, [campaign_id])]


def phase(db: Database, phase_id: int) -> Phase | None:
    row = db.one("SELECT * FROM phase WHERE id = ?", [phase_id])
    return _phase(row) if row else None


def insert_phase(db: Database, fields: dict[str, Any]) -> int:
    return rows.insert(db, "phase", fields)


def put_phase_back(db: Database, fields: dict[str, Any]) -> int:
    return rows.put_back(db, "phase", fields)


def update_phase(db: Database, phase_id: int, fields: dict[str, Any]) -> None:
    rows.update(db, "phase", phase_id, fields)


def delete_phase(db: Database, phase_id: int) -> None:
    rows.delete(db, "phase", phase_id)


def tasks(db: Database, campaign_id: int) -> list[Task]:
    sql = "SELECT * FROM task WHERE campaign_id = ? ORDER BY due_on, id"
    return [_task(row) for row in db.query(sql, [campaign_id])]


def task(db: Database, task_id: int) -> Task | None:
    row = db.one("SELECT * FROM task WHERE id = ?", [task_id])
    return _task(row) if row else None


def insert_task(db: Database, fields: dict[str, Any]) -> int:
    return rows.insert(db, "task", fields)


def put_task_back(db: Database, fields: dict[str, Any]) -> int:
    return rows.put_back(db, "task", fields)


def update_task(db: Database, task_id: int, fields: dict[str, Any]) -> None:
    rows.update(db, "task", task_id, fields)


def delete_task(db: Database, task_id: int) -> None:
    rows.delete(db, "task", task_id)


def measures(db: Database, campaign_id: int) -> list[Measure]:
    sql = "SELECT measured_on, value, note FROM measure WHERE campaign_id = ? ORDER BY measured_on"
    return [Measure(date.fromisoformat(on), value, note) for on, value, note in db.tuples(sql, [campaign_id])]


def save_measure(db: Database, campaign_id: int, measure: Measure) -> None:
    db.execute(
        "INSERT INTO measure (campaign_id, measured_on, value, note) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (campaign_id, measured_on) DO UPDATE SET value = excluded.value, note = excluded.note",
        [campaign_id, measure.on.isoformat(), measure.value, measure.note],
    )
