"""Use cases, business needs, what serves what, and commitments in the workspace file."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from cm_console.domain.objective import Alignment, Commitment, Need, Removed, UseCase
from cm_console.store import rows
from cm_console.store.database import Database, Row

_TABLES = {UseCase: "use_case", Need: "need", Commitment: "commitment"}


def _use_case(row: Row) -> UseCase:
    return UseCase(**{**row, "by_day": rows.day(row["by_day"])})


def _commitment(row: Row) -> Commitment:
    return Commitment(**{**row, "due_on": rows.day(row["due_on"]), "done_on": rows.day(row["done_on"])})


def use_cases(db: Database, campaign_id: int) -> list[UseCase]:
    sql = "SELECT * FROM use_case WHERE campaign_id = ? ORDER BY id"
    return [_use_case(row) for row in db.query(sql, [campaign_id])]


def use_case(db: Database, row_id: int) -> UseCase | None:
    row = db.one("SELECT * FROM use_case WHERE id = ?", [row_id])
    return _use_case(row) if row else None


def needs(db: Database, campaign_id: int) -> list[Need]:
    sql = "SELECT * FROM need WHERE campaign_id = ? ORDER BY id"
    return [Need(**row) for row in db.query(sql, [campaign_id])]


def need(db: Database, row_id: int) -> Need | None:
    row = db.one("SELECT * FROM need WHERE id = ?", [row_id])
    return Need(**row) if row else None


def commitments(db: Database, campaign_id: int) -> list[Commitment]:
    sql = "SELECT * FROM commitment WHERE campaign_id = ? ORDER BY due_on IS NULL, due_on, id"
    return [_commitment(row) for row in db.query(sql, [campaign_id])]


def commitment(db: Database, row_id: int) -> Commitment | None:
    row = db.one("SELECT * FROM commitment WHERE id = ?", [row_id])
    return _commitment(row) if row else None


def insert(db: Database, kind: type, fields: Mapping[str, Any]) -> int:
    return rows.insert(db, _TABLES[kind], fields)


def update(db: Database, kind: type, row_id: int, fields: Mapping[str, Any]) -> None:
    rows.update(db, _TABLES[kind], row_id, fields)


def alignment(db: Database, campaign_id: int) -> Alignment:
    cells = db.tuples(
        "SELECT use_case_id, need_id, evidence FROM alignment"
        " WHERE use_case_id IN (SELECT id FROM use_case WHERE campaign_id = ?)",
        [campaign_id],
    )
    found = {(use_case_id, need_id): evidence for use_case_id, need_id, evidence in cells}
    return Alignment(tuple(use_cases(db, campaign_id)), tuple(needs(db, campaign_id)), found)


def align(db: Database, use_case_id: int, need_id: int, evidence: str | None) -> None:
    """Say that one serves the other, with what proves it; None: it does not."""
    if evidence is None:
        db.execute("DELETE FROM alignment WHERE use_case_id = ? AND need_id = ?", [use_case_id, need_id])
    else:
        fields = {"use_case_id": use_case_id, "need_id": need_id, "evidence": evidence}
        rows.replace(db, "alignment", fields)


def remove(db: Database, thing: UseCase | Need | Commitment) -> Removed:
    """Delete a row with its cells; returns what `restore` needs."""
    cells = {}
    if not isinstance(thing, Commitment):
        column = "use_case_id" if isinstance(thing, UseCase) else "need_id"
        found = db.tuples(
            f"SELECT use_case_id, need_id, evidence FROM alignment WHERE {column} = ?", [thing.id]
        )
        cells = {(use_case_id, need_id): evidence for use_case_id, need_id, evidence in found}
    rows.delete(db, _TABLES[type(thing)], thing.id)
    return Removed(thing, cells)


def restore(db: Database, removed: Removed) -> None:
    """Bring a removed row back, and those of its cells whose other side is still there."""
    back = rows.put_back(db, _TABLES[type(removed.thing)], asdict(removed.thing))
    for (use_case_id, need_id), evidence in removed.cells.items():
        if isinstance(removed.thing, UseCase):
            use_case_id = back
        else:
            need_id = back
        if use_case(db, use_case_id) and need(db, need_id):
            align(db, use_case_id, need_id, evidence)
