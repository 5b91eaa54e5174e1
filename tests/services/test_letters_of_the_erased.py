"""A letter on its way when its person is erased: held back, or nothing more is written of it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from cm_console import paths
from cm_console.console import Console
from cm_console.domain.invitations import Letter, LetterProblem, LetterState, Way
from cm_console.services.invitations_mail import InvitationMail
from cm_console.services.invitations_plan import Wish
from cm_console.store import invitation_sending as sending
from cm_console.store import invitations as store
from cm_console.store.database import Database
from integrations import _http
from tests.conftest import FakeClock
from tests.servers import smtp_server
from tests.servers.smtp_server import SECRET, USER, MailServer
from tests.whole_file import rows_of

CLAIRE, ZOE, BOB = 1, 2, 3
TRACES = ("Lefèvre", "Lefevre", "zoe.lefevre")


@pytest.fixture
def mail_server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MailServer]:
    with smtp_server.running(tmp_path) as server:
        monkeypatch.setattr(_http, "_certificates", lambda: server.trusted)
        yield server


@pytest.fixture
def account(console: Console, mail_server: MailServer) -> int:
    """Claire Moreau invites Zoé Lefèvre and Bob through a real server; both letters wait."""
    console.campaigns.create("Agora", date(2026, 12, 14), "Europe/Paris")
    for name, email in (
        ("Claire Moreau", "claire@example.org"),
        ("Zoé Lefèvre", "zoe.lefevre@exemple.fr"),
        ("Bob", "bob@example.org"),
    ):
        console.testers.add(name, email)
    made = console.accounts.add("email", "Post", server=mail_server.url, user=USER, secret=SECRET)
    console.accounts.check(made.id)
    console.invitations.send(
        console.invitations.plan(1, [ZOE, BOB], Wish(Way.EMAIL, inviter_id=CLAIRE, account_id=made.id))
    )
    return made.id


def erasing(
    console: Console, monkeypatch: pytest.MonkeyPatch, person: int, *, at_question: int
) -> list[Letter]:
    """Erase `person` right before their letter's n-th question whether it may leave; who was asked about."""
    asked: list[Letter] = []
    whether = sending.may_leave

    def may_leave(db: Database, letter: Letter, owner: str) -> bool:
        asked.append(letter)
        if len(asked) == at_question:
            console.erasing.erase(person)
        return whether(db, letter, owner)

    monkeypatch.setattr(sending, "may_leave", may_leave)
    return asked


def letters_of(console: Console, person: int) -> list[Any]:
    return console.context.db.tuples(
        "SELECT l.state, l.problem FROM invitation_letter l JOIN invitation i ON i.id = l.invitation_id"
        " WHERE i.person_id = ?",
        [person],
    )


def assert_no_trace(console: Console) -> None:
    for row in rows_of(console.context.db).values():
        assert not [each for each in TRACES if each in repr(row)]
    wal = console.path.with_name(f"{console.path.name}-wal")
    logs = [path for path in paths.log_dir().glob("*") if path.is_file()]
    for path in (console.path, wal, *logs):
        data = path.read_bytes() if path.exists() else b""
        assert not [each for each in TRACES if each.encode() in data]


@pytest.mark.parametrize("question", [1, 2], ids=["before the address is given", "before the text is"])
def test_who_is_erased_before_the_text_leaves_is_not_written_to(
    console: Console,
    account: int,
    mail_server: MailServer,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    question: int,
) -> None:
    erasing(console, monkeypatch, ZOE, at_question=question)
    with caplog.at_level("DEBUG"):
        console.invitations_mail.send_now(account)
    assert mail_server.receivers == ["bob@example.org"]
    assert not [each for each in TRACES if any(each in text for text in mail_server.raw())]
    assert letters_of(console, BOB) == [("sent", None)]
    assert_no_trace(console)
    written = [record.getMessage() for record in caplog.records if record.name.startswith("cm_")]
    assert not [text for text in written if any(each in text for each in TRACES)]


def test_of_a_letter_that_has_left_nothing_is_written_after_its_person_is_erased(
    console: Console, account: int, mail_server: MailServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    save = InvitationMail._save

    def erase_first(mail: InvitationMail, letter: Letter, owner: str, outcome: Any) -> None:
        if letter.address.startswith("zoe"):
            console.erasing.erase(ZOE)
            before = rows_of(console.context.db)
            save(mail, letter, owner, outcome)
            assert rows_of(console.context.db) == before
        else:
            save(mail, letter, owner, outcome)

    monkeypatch.setattr(InvitationMail, "_save", erase_first)
    console.invitations_mail.send_now(account)
    assert sorted(mail_server.receivers) == ["bob@example.org", "zoe.lefevre@exemple.fr"]
    assert letters_of(console, BOB) == [("sent", None)]
    assert_no_trace(console)


@pytest.mark.parametrize("question", [1, 2])
def test_a_letter_that_names_an_erased_inviter_stays_here_and_is_not_tried_again(
    console: Console,
    account: int,
    mail_server: MailServer,
    monkeypatch: pytest.MonkeyPatch,
    clock: FakeClock,
    question: int,
) -> None:
    erasing(console, monkeypatch, CLAIRE, at_question=question)
    console.invitations_mail.send_now(account)
    clock.advance(hours=1)
    console.invitations_mail.send_now(account)
    assert mail_server.letters == []
    assert letters_of(console, ZOE) == [(LetterState.REFUSED, LetterProblem.TOO_LATE)]
    assert letters_of(console, BOB) == [(LetterState.CANCELLED, None)]


def test_an_outcome_never_falls_on_a_letter_that_took_the_number_of_an_erased_one(
    console: Console, account: int, mail_server: MailServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    db = console.context.db
    console.erasing.erase(BOB)
    save = InvitationMail._save

    def replace_first(mail: InvitationMail, letter: Letter, owner: str, outcome: Any) -> None:
        console.erasing.erase(ZOE)
        other = console.testers.add("Ana", "ana@example.org").id
        console.invitations.send(
            console.invitations.plan(1, [other], Wish(Way.EMAIL, inviter_id=CLAIRE, account_id=account))
        )
        assert db.value("SELECT id FROM invitation_letter WHERE address = 'ana@example.org'") == letter.id
        db.execute(
            "UPDATE invitation_letter SET state = 'sending', lease_owner = ?, lease_until = ?",
            [owner, "2026-11-16T10:00:00.000Z"],
        )
        save(mail, letter, owner, outcome)
        assert letters_of(console, other) == [("sending", None)]
        db.execute("UPDATE invitation_letter SET state = 'unconfirmed', lease_owner = NULL")
        save(mail, letter, owner, outcome)
        assert letters_of(console, other) == [("unconfirmed", None)]

    monkeypatch.setattr(InvitationMail, "_save", replace_first)
    console.invitations_mail.send_now(account)
    assert mail_server.receivers == ["zoe.lefevre@exemple.fr"]


def test_a_letter_whose_words_changed_since_it_was_taken_goes_out_as_it_stands_now(
    console: Console, account: int, mail_server: MailServer, clock: FakeClock
) -> None:
    db, now = console.context.db, clock.now()
    letter = sending.claim(db, account, "me", now)
    assert letter is not None
    assert sending.may_leave(db, letter, "me")
    assert not sending.may_leave(db, letter, "somebody else")
    db.execute("UPDATE invitation_letter SET text = replace(text, 'Agora', '…') WHERE id = ?", [letter.id])
    assert not sending.may_leave(db, letter, "me")
    assert sending.holds(db, letter, "me")
    assert store.is_letter(db, letter)
