"""What the file itself keeps of invitations: the way a letter goes, its Message-ID, the log, erasure."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from cm_console.console import Console
from cm_console.domain.invitations import LetterState
from cm_console.store import invitations as store
from cm_console.store.database import BrokenRule, Database

AT = "2026-11-16T09:00:00.000Z"
_L = LetterState


@pytest.fixture
def db(console: Console) -> Database:
    console.campaigns.create("Agora", date(2026, 12, 1), "Europe/Paris")
    for name in ("Claire", "Ana", "Bob"):
        console.testers.add(name, f"{name.lower()}@example.org")
    return console.context.db


@pytest.fixture
def letter(db: Database) -> Callable[..., int]:
    """`letter(state, way)`: Claire's invitation of Ana."""

    def make(state: str = "made", way: str = "eml", **more: Any) -> int:
        invitation = store.invite(db, 1, 2, 1, date(2026, 11, 30))
        store.set_inviter_name(db, 1, 2, "Claire")
        store.note(db, invitation, console_now(), "made")
        fields = {
            "message_id": "<one@example.org>",
            "address": "ana@example.org",
            "subject": "Claire asks you",
        }
        return store.write_letter(
            db, invitation, 0, {**fields, "text": "Hello", "state": state, "way": way, **more}
        )

    return make


def console_now() -> Any:
    from datetime import UTC, datetime

    return datetime(2026, 11, 16, 9, tzinfo=UTC)


def test_what_was_sent_is_sent_again_only_where_it_is_counted(
    db: Database, letter: Callable[..., int]
) -> None:
    one = letter("sent", sent_at=AT)
    with pytest.raises(BrokenRule):
        db.execute("UPDATE invitation_letter SET state = 'cancelled' WHERE id = ?", [one])
    assert store.change_letter(db, one, {_L.SENT}, _L.MADE, resent=1)


def test_a_letter_keeps_its_message_id(db: Database, letter: Callable[..., int]) -> None:
    one = letter("cancelled")
    with pytest.raises(BrokenRule):
        db.execute("UPDATE invitation_letter SET message_id = '<two@example.org>' WHERE id = ?", [one])
    again = letter("made", message_id="<three@example.org>")
    assert again == one
    found = store.letter(db, one)
    assert found is not None
    assert found.message_id == "<one@example.org>"


def test_a_letter_that_cannot_be_claimed_stays_as_it_is(db: Database, letter: Callable[..., int]) -> None:
    one = letter("made")
    assert not store.change_letter(db, one, {_L.SENT}, _L.MADE)


@pytest.mark.parametrize(
    "statement",
    ["UPDATE invitation_log SET note = 'never'", "DELETE FROM invitation_log", "DELETE FROM invitation"],
)
def test_the_log_is_only_added_to(db: Database, letter: Callable[..., int], statement: str) -> None:
    letter()
    with pytest.raises(BrokenRule):
        db.execute(statement)
    assert [entry.what for entry in store.log(db, 1)] == ["made"]


@pytest.mark.parametrize("statement", ["DELETE FROM person WHERE id = 2", "DELETE FROM campaign"])
def test_an_invitation_goes_with_its_person_and_with_its_campaign(
    db: Database, letter: Callable[..., int], statement: str
) -> None:
    letter()
    db.execute(statement)
    assert db.value("SELECT count(*) FROM invitation") == 0
    assert db.value("SELECT count(*) FROM invitation_log") == 0


def test_an_inviter_who_is_erased_leaves_no_name_behind(db: Database, letter: Callable[..., int]) -> None:
    letter("made", text="Claire asks you")
    db.execute("DELETE FROM person WHERE id = 1")
    found = store.of_campaign(db, 1)[0]
    assert (found.inviter_id, found.inviter) == (None, "")
    assert (found.letters[0].text, found.letters[0].subject) == ("", "")
    assert found.letters[0].state is _L.CANCELLED
    assert db.value("SELECT invited_by FROM tester WHERE person_id = 2") == ""
