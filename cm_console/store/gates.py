"""Gates with their decisions, answers to the readiness lists, the works council, and what gates count."""

import json
from collections.abc import Iterable
from dataclasses import fields as fields_of
from datetime import date

from cm_console.domain.gates import Answer, Checked, Consultation, Decision, Gate, GateKind, Opinion
from cm_console.store import rows
from cm_console.store.database import Database, Row

_COLUMNS = tuple(field.name for field in fields_of(Gate))


def _gate(row: Row) -> Gate:
    return Gate(
        **{
            **row,
            "kind": GateKind(row["kind"]),
            "due_on": date.fromisoformat(row["due_on"]),
            "decision": Decision(row["decision"]) if row["decision"] else None,
            "decided_on": rows.day(row["decided_on"]),
        }
    )


def gates(db: Database, campaign_id: int) -> list[Gate]:
    sql = "SELECT * FROM gate WHERE campaign_id = ? ORDER BY due_on, id"
    return [_gate(row) for row in db.query(sql, [campaign_id])]


def gate(db: Database, gate_id: int) -> Gate | None:
    row = db.one("SELECT * FROM gate WHERE id = ?", [gate_id])
    return _gate(row) if row else None


def insert(db: Database, gate: Gate) -> int:
    return rows.insert(db, "gate", {name: getattr(gate, name) for name in _COLUMNS[1:]})


def put_back(db: Database, gate: Gate) -> int:
    """Store a removed gate again; returns its id, another one where its own is taken by now."""
    return rows.put_back(db, "gate", {name: getattr(gate, name) for name in _COLUMNS})


def replace(db: Database, gate: Gate) -> None:
    """Write all of `gate`, which is there already."""
    rows.update(db, "gate", gate.id, {name: getattr(gate, name) for name in _COLUMNS[1:]})


def delete(db: Database, gate_id: int) -> None:
    rows.delete(db, "gate", gate_id)


def answers(db: Database, campaign_id: int) -> list[Checked]:
    found = db.tuples(
        "SELECT item, answer, note, answered_on FROM readiness WHERE campaign_id = ?", [campaign_id]
    )
    return [Checked(item, Answer(answer), note, date.fromisoformat(on)) for item, answer, note, on in found]


def save_answer(db: Database, campaign_id: int, checked: Checked) -> None:
    fields = {"item": checked.item, "answer": checked.answer, "note": checked.note}
    rows.replace(db, "readiness", {"campaign_id": campaign_id, **fields, "answered_on": checked.on})


def forget_answer(db: Database, campaign_id: int, item: str) -> None:
    db.execute("DELETE FROM readiness WHERE campaign_id = ? AND item = ?", [campaign_id, item])


def consultation(db: Database, campaign_id: int) -> Consultation:
    row = db.one(
        "SELECT informed_on, opinion, opinion_on, note FROM consultation WHERE campaign_id = ?", [campaign_id]
    )
    if row is None:
        return Consultation()
    opinion = Opinion(row["opinion"]) if row["opinion"] else None
    return Consultation(rows.day(row["informed_on"]), opinion, rows.day(row["opinion_on"]), row["note"])


def save_consultation(db: Database, campaign_id: int, said: Consultation) -> None:
    fields = {field.name: getattr(said, field.name) for field in fields_of(Consultation)}
    rows.replace(db, "consultation", {"campaign_id": campaign_id, **fields})


def wave_people(db: Database, campaign_id: int, number: int) -> tuple[int, int]:
    """How many people a wave has, and how many of them are employees."""
    found = db.tuples(
        "SELECT count(*), coalesce(sum(NOT p.is_external), 0) FROM wave w"
        " JOIN tester t ON t.wave_id = w.id JOIN person p ON p.id = t.person_id"
        " WHERE w.campaign_id = ? AND w.number = ?",
        [campaign_id, number],
    )
    people, employees = found[0]
    return people, employees


def wave_reported(db: Database, campaign_id: int, number: int) -> tuple[int, int]:
    """How many of a wave have reported, of those who were invited; who dropped out counts as invited."""
    found = db.tuples(
        "SELECT coalesce(sum(state IN ('reported', 'done')), 0), count(*) FROM ever_tester"
        " WHERE state <> 'candidate'"
        " AND wave_id = (SELECT id FROM wave WHERE campaign_id = ? AND number = ?)",
        [campaign_id, number],
    )
    reported, invited = found[0]
    return reported, invited


def waves_to_invite(db: Database, campaign_id: int, person_ids: Iterable[int]) -> list[int]:
    """The numbers of the waves in which some of these people are still to be invited."""
    found = db.tuples(
        "SELECT DISTINCT w.number FROM json_each(?) AS wanted"
        " JOIN tester t ON t.person_id = wanted.value AND t.campaign_id = ?"
        " JOIN wave w ON w.id = t.wave_id WHERE t.state IN ('candidate', 'dropped') ORDER BY 1",
        [json.dumps(list(person_ids)), campaign_id],
    )
    return [number for (number,) in found]


def employees_to_invite(db: Database, campaign_id: int, person_ids: Iterable[int]) -> bool:
    """Whether some of these people are employees still to be invited, in a wave or in none."""
    found = db.value(
        "SELECT 1 FROM json_each(?) AS wanted JOIN person p ON p.id = wanted.value AND NOT p.is_external"
        " LEFT JOIN tester t ON t.person_id = p.id AND t.campaign_id = ?"
        " WHERE coalesce(t.state, 'candidate') IN ('candidate', 'dropped') LIMIT 1",
        [json.dumps(list(person_ids)), campaign_id],
    )
    return found is not None


def last_wave(db: Database, campaign_id: int) -> int | None:
    """The number of the last wave."""
    found = db.value("SELECT max(number) FROM wave WHERE campaign_id = ?", [campaign_id])
    return None if found is None else int(found)
