"""Invitations, their letters and their log in the file. Sending has its own module."""

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from cm_console.domain.invitations import (
    Invitation,
    InvitationState,
    Letter,
    LetterProblem,
    LetterState,
    LogEntry,
    Way,
)
from cm_console.domain.when import from_text, to_text
from cm_console.store import rows
from cm_console.store.database import Database, Row
from cm_console.store.outbox import instant

_SELECT = """
    SELECT i.id, i.campaign_id, i.person_id, p.name, p.email, p.language, i.inviter_id,
           coalesce(by.name, '') AS inviter, coalesce(by.email, '') AS inviter_email,
           i.state, i.answer_by, i.reason
    FROM invitation i JOIN person p ON p.id = i.person_id LEFT JOIN person by ON by.id = i.inviter_id
"""
_LETTER = (
    "SELECT id, invitation_id, number, way, state, message_id, address, subject, text, account_id, problem,"
    " attempts, resent, ready_at, sent_at FROM invitation_letter"
)


def letter_of(row: Row) -> Letter:
    return Letter(
        **{
            **row,
            "way": Way(row["way"]),
            "state": LetterState(row["state"]),
            "problem": None if row["problem"] is None else LetterProblem(row["problem"]),
            "ready_at": instant(row["ready_at"]),
            "sent_at": instant(row["sent_at"]),
        }
    )


def _invitations(db: Database, where: str, params: Sequence[Any]) -> list[Invitation]:
    found = db.query(f"{_SELECT} {where} ORDER BY p.name COLLATE NOCASE, p.id", params)
    ids = json.dumps([row["id"] for row in found])
    letters: dict[int, list[Letter]] = {}
    for row in db.query(
        f"{_LETTER} WHERE invitation_id IN (SELECT value FROM json_each(?)) ORDER BY invitation_id, number",
        [ids],
    ):
        letters.setdefault(row["invitation_id"], []).append(letter_of(row))
    return [
        Invitation(
            **{
                **row,
                "state": InvitationState(row["state"]),
                "answer_by": date.fromisoformat(row["answer_by"]),
                "letters": tuple(letters.get(row["id"], ())),
            }
        )
        for row in found
    ]


def of_campaign(db: Database, campaign_id: int, wave_id: int | None = None) -> list[Invitation]:
    """Everybody's invitation, by name; `wave_id` only those in that wave."""
    if wave_id is None:
        return _invitations(db, "WHERE i.campaign_id = ?", [campaign_id])
    where = (
        "JOIN tester t ON t.person_id = i.person_id AND t.campaign_id = i.campaign_id"
        " WHERE i.campaign_id = ? AND t.wave_id = ?"
    )
    return _invitations(db, where, [campaign_id, wave_id])


def unanswered(db: Database, campaign_id: int) -> list[Invitation]:
    """Those that are out and have no answer."""
    return _invitations(db, "WHERE i.campaign_id = ? AND i.state IN ('sent', 'opened')", [campaign_id])


def last_letters(db: Database, campaign_id: int) -> dict[LetterState, int]:
    """How many invitations have their last letter in each state."""
    found = db.tuples(
        "SELECT l.state, count(*) FROM invitation_letter l JOIN invitation i ON i.id = l.invitation_id"
        " WHERE i.campaign_id = ? AND l.number = (SELECT max(number) FROM invitation_letter"
        " WHERE invitation_id = i.id) GROUP BY l.state",
        [campaign_id],
    )
    return {LetterState(state): count for state, count in found}


def of_people(db: Database, campaign_id: int, person_ids: Collection[int]) -> dict[int, Invitation]:
    """Person → invitation of those who have one."""
    found = _invitations(
        db,
        "WHERE i.campaign_id = ? AND i.person_id IN (SELECT value FROM json_each(?))",
        [campaign_id, json.dumps(list(person_ids))],
    )
    return {each.person_id: each for each in found}


def get(db: Database, invitation_id: int) -> Invitation | None:
    found = _invitations(db, "WHERE i.id = ?", [invitation_id])
    return found[0] if found else None


def of_letters(db: Database, letter_ids: Collection[int]) -> list[Invitation]:
    where = (
        "WHERE i.id IN (SELECT invitation_id FROM invitation_letter"
        " WHERE id IN (SELECT value FROM json_each(?)))"
    )
    return _invitations(db, where, [json.dumps(list(letter_ids))])


def letter(db: Database, letter_id: int) -> Letter | None:
    row = db.one(f"{_LETTER} WHERE id = ?", [letter_id])
    return None if row is None else letter_of(row)


def invite(db: Database, campaign_id: int, person_id: int, inviter_id: int, answer_by: date) -> int:
    """The person's invitation, new or begun anew after it was taken back."""
    return int(
        db.value(
            "INSERT INTO invitation (campaign_id, person_id, inviter_id, state, answer_by)"
            " VALUES (?, ?, ?, 'waiting', ?) ON CONFLICT (campaign_id, person_id) DO UPDATE SET"
            " inviter_id = excluded.inviter_id, state = 'waiting',"
            " answer_by = excluded.answer_by, reason = ''"
            " RETURNING id",
            [campaign_id, person_id, inviter_id, answer_by.isoformat()],
        )
    )


def set_state(db: Database, invitation_id: int, state: InvitationState, reason: str = "") -> None:
    db.execute(
        "UPDATE invitation SET state = ?, reason = ? WHERE id = ?", [state.value, reason, invitation_id]
    )


def set_answer_by(db: Database, invitation_id: int, answer_by: date) -> None:
    db.execute("UPDATE invitation SET answer_by = ? WHERE id = ?", [answer_by.isoformat(), invitation_id])


def write_letter(db: Database, invitation_id: int, number: int, fields: Mapping[str, Any]) -> int:
    """Store a letter, or write it anew where nothing of it had left; it keeps its Message-ID."""
    values = {name: rows.stored(value) for name, value in fields.items()}
    old = db.value(
        "SELECT id FROM invitation_letter WHERE invitation_id = ? AND number = ?", [invitation_id, number]
    )
    if old is None:
        place = {"invitation_id": invitation_id, "number": number}
        return rows.insert(db, "invitation_letter", {**place, **values})
    fresh = {"problem": None, "attempts": 0, "lease_owner": None, "lease_until": None}
    values.pop("message_id", None)
    rows.update(db, "invitation_letter", int(old), {**fresh, **values})
    return int(old)


def is_letter(db: Database, letter: Letter) -> bool:
    """Whether its row is still this letter's: numbers of erased ones are given again, a Message-ID never."""
    sql = "SELECT 1 FROM invitation_letter WHERE id = ? AND message_id = ?"
    return bool(db.value(sql, [letter.id, letter.message_id]))


def change_letter(
    db: Database, letter_id: int, before: Collection[LetterState], after: LetterState, **columns: Any
) -> bool:
    """Move a letter on; False where it is no longer in one of the states `before`."""
    values = {"state": after.value, **{name: rows.stored(value) for name, value in columns.items()}}
    if after is not LetterState.SENDING:
        values |= {"lease_owner": None, "lease_until": None}
    pairs = ", ".join(f"{name} = :{name}" for name in values)
    states = json.dumps([state.value for state in before])
    return bool(
        db.execute(
            f"UPDATE invitation_letter SET {pairs} WHERE id = :id"
            " AND state IN (SELECT value FROM json_each(:before))",
            {**values, "id": letter_id, "before": states},
        )
    )


def note(db: Database, invitation_id: int, at: datetime, what: str, number: int = 0, text: str = "") -> None:
    db.execute(
        "INSERT INTO invitation_log (invitation_id, happened_at, what, number, note) VALUES (?, ?, ?, ?, ?)",
        [invitation_id, to_text(at), what, number, text],
    )


def log(db: Database, invitation_id: int) -> list[LogEntry]:
    """All that happened, oldest first."""
    found = db.tuples(
        "SELECT happened_at, what, number, note FROM invitation_log WHERE invitation_id = ? ORDER BY id",
        [invitation_id],
    )
    return [LogEntry(from_text(at), what, number, text) for at, what, number, text in found]


def set_inviter_name(db: Database, campaign_id: int, person_id: int, name: str) -> None:
    """As the directory of a campaign shows it."""
    db.execute(
        "INSERT INTO tester (campaign_id, person_id, invited_by) VALUES (?, ?, ?)"
        " ON CONFLICT (campaign_id, person_id) DO UPDATE SET invited_by = excluded.invited_by",
        [campaign_id, person_id, name],
    )


def links(db: Database, campaign_id: int) -> list[tuple[int, int, InvitationState]]:
    """(inviter, invited, state) of every invitation that was not taken back."""
    found = db.tuples(
        "SELECT inviter_id, person_id, state FROM invitation"
        " WHERE campaign_id = ? AND inviter_id IS NOT NULL AND state <> 'taken_back'",
        [campaign_id],
    )
    return [(inviter, person, InvitationState(state)) for inviter, person, state in found]


def names(db: Database, person_ids: Collection[int]) -> dict[int, str]:
    return dict(
        db.tuples(
            "SELECT id, name FROM person WHERE id IN (SELECT value FROM json_each(?))",
            [json.dumps(list(person_ids))],
        )
    )


def people_called(db: Database, text: str) -> list[tuple[int, str]]:
    """(id, name) of whoever has this name or address, whatever the case."""
    return db.tuples(
        "SELECT id, name FROM person WHERE name = ?1 COLLATE NOCASE OR email = ?1 COLLATE NOCASE LIMIT 3",
        [text],
    )
