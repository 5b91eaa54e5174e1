"""Invitations through a real mail server, under the outbox's rules: once each, or a person is told."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from cm_console.clock import SystemClock
from cm_console.console import Console
from cm_console.domain.accounts import AccountState
from cm_console.domain.invitations import (
    LATER,
    Invitation,
    InvitationState,
    LetterProblem,
    LetterState,
    Way,
)
from cm_console.domain.testers import TesterState
from cm_console.services import lease
from cm_console.services.invitations_plan import Wish
from cm_console.store import invitation_sending as sending
from integrations import _http
from tests.conftest import FakeClock
from tests.servers import smtp_server
from tests.servers.smtp_server import SECRET, USER, MailServer

_S, _L, _P = InvitationState, LetterState, LetterProblem


@pytest.fixture
def mail_server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MailServer]:
    with smtp_server.running(tmp_path) as server:
        monkeypatch.setattr(_http, "_certificates", lambda: server.trusted)
        yield server


@dataclass
class Mailroom:
    """What the tests do with a console, its account on the mail server, and the campaign 1."""

    console: Console
    server: MailServer
    account: int

    def invite(self, *people: int) -> None:
        """Have a letter to each of them wait, in Claire's name."""
        wish = Wish(Way.EMAIL, inviter_id=1, account_id=self.account)
        self.console.invitations.send(self.console.invitations.plan(1, people, wish))

    def send(self) -> None:
        self.console.invitations_mail.send_now(self.account)

    def found(self, person: int) -> Invitation:
        invitation = self.console.invitations.of_person(1, person)
        assert invitation is not None
        assert invitation.last is not None
        return invitation

    def states(self, *people: int) -> list[tuple[LetterState, LetterProblem | None]]:
        letters = [self.found(person).letters[-1] for person in people]
        return [(letter.state, letter.problem) for letter in letters]


@pytest.fixture
def make_room(mail_server: MailServer) -> Callable[[Console, date], Mailroom]:
    """`make_room(console, opens)`: an account, and a campaign with Claire (1), Ana (2), Bob (3), Zoé (4)."""

    def make(console: Console, opens: date) -> Mailroom:
        console.campaigns.create("Agora", opens, "Europe/Paris")
        for name in ("Claire", "Ana", "Bob", "Zoe"):
            console.testers.add(name, f"{name.lower()}@example.org")
        made = console.accounts.add("email", "Post", server=mail_server.url, user=USER, secret=SECRET)
        return Mailroom(console, mail_server, made.id)

    return make


@pytest.fixture
def room(make_room: Callable[[Console, date], Mailroom], console: Console) -> Mailroom:
    room = make_room(console, date(2026, 12, 14))
    assert console.accounts.check(room.account).state is AccountState.READY
    return room


def test_letters_wait_until_they_are_sent_and_then_the_server_has_them(room: Mailroom) -> None:
    room.invite(2, 3)
    assert room.server.letters == []
    assert room.found(2).state is _S.WAITING
    room.send()
    assert [letter["To"].addresses[0].addr_spec for letter in room.server.letters] == [
        "ana@example.org",
        "bob@example.org",
    ]
    assert room.server.letters[0]["Message-ID"] == room.found(2).letters[0].message_id
    assert room.states(2, 3) == [(_L.SENT, None)] * 2
    assert room.found(2).state is _S.SENT
    assert room.console.testers.get(1, 2).state is TesterState.INVITED
    assert [entry.what for entry in room.console.invitations.log(room.found(2).id)] == ["queued", "sent"]
    room.send()
    assert len(room.server.letters) == 2


def test_one_refused_address_is_told_and_the_others_get_theirs(room: Mailroom) -> None:
    room.server.answers["ana@example.org"] = "550 5.1.1 no such mailbox"
    room.invite(2, 3)
    room.send()
    assert room.states(2, 3) == [(_L.REFUSED, _P.RECIPIENT), (_L.SENT, None)]
    assert room.console.testers.get(1, 2).state is TesterState.CANDIDATE
    room.server.answers.clear()
    room.console.testers.edit(2, email="ana.lopes@example.org")
    room.console.invitations.again(1, [2])
    room.send()
    assert room.server.receivers == ["bob@example.org", "ana.lopes@example.org"]
    assert room.found(2).resent == 0  # nothing had left


def test_a_server_that_asks_to_come_back_is_asked_again_later_and_not_for_ever(
    room: Mailroom, clock: FakeClock
) -> None:
    room.server.answers["ana@example.org"] = "451 4.7.1 greylisted"
    room.invite(2, 3)
    room.send()
    assert room.states(2, 3) == [(_L.WAITING, _P.LATER), (_L.SENT, None)]
    assert room.found(2).letters[0].ready_at == clock.now() + LATER[0]
    for wait in LATER:
        room.send()
        clock.advance(wait)
        assert room.states(2)[0][0] is _L.WAITING
        room.send()
    assert room.states(2) == [(_L.REFUSED, _P.LATER)]


def test_greylisting_passes_by_itself(room: Mailroom, clock: FakeClock) -> None:
    room.server.answers["ana@example.org"] = "451 4.7.1 greylisted"
    room.invite(2)
    room.send()
    room.server.answers.clear()
    clock.advance(LATER[0])
    room.send()
    assert room.states(2) == [(_L.SENT, None)]


def test_what_may_have_left_is_not_sent_again_before_a_person_says_so(
    room: Mailroom, clock: FakeClock
) -> None:
    room.server.after_text = "lose"
    room.invite(2)
    room.send()
    assert room.states(2) == [(_L.UNCONFIRMED, _P.UNKNOWN_OUTCOME)]
    room.server.after_text = ""
    clock.advance(timedelta(days=1))
    room.send()
    assert len(room.server.letters) == 1
    room.console.invitations.again(1, [2])
    room.send()
    assert len({letter["Message-ID"] for letter in room.server.letters}) == 1
    assert len(room.server.letters) == 2
    assert room.found(2).resent == 1


def test_a_person_may_say_that_an_unconfirmed_letter_arrived(room: Mailroom) -> None:
    room.server.after_text = "lose"
    room.invite(2)
    room.send()
    room.console.invitations.mark_sent(1, [2])
    assert room.states(2)[0][0] is _L.SENT
    assert room.console.testers.get(1, 2).state is TesterState.INVITED


def test_a_letter_whose_sender_ended_is_unconfirmed(room: Mailroom, clock: FakeClock) -> None:
    room.invite(2, 3)
    owner = lease.open_owner()
    claimed = sending.claim(room.console.context.db, room.account, owner, clock.now())
    assert claimed is not None
    room.send()  # its sender still lives
    assert room.states(2, 3) == [(_L.SENDING, None), (_L.SENT, None)]
    lease.close_owner(owner)
    room.send()
    assert room.states(2) == [(_L.UNCONFIRMED, _P.UNKNOWN_OUTCOME)]
    assert room.server.receivers == ["bob@example.org"]


def test_a_letter_that_takes_very_long_is_left_to_its_sender(room: Mailroom, clock: FakeClock) -> None:
    room.invite(2)
    owner = lease.open_owner()
    assert sending.claim(room.console.context.db, room.account, owner, clock.now()) is not None
    clock.advance(2 * sending.LEASE)
    room.send()
    assert room.states(2) == [(_L.SENDING, None)]
    lease.close_owner(owner)
    room.send()
    assert room.states(2) == [(_L.UNCONFIRMED, _P.UNKNOWN_OUTCOME)]
    assert room.server.letters == []


def test_a_letter_whose_outcome_could_not_be_written_is_taken_up_by_the_same_sender(
    room: Mailroom, clock: FakeClock
) -> None:
    room.invite(2)
    owner = lease.open_owner()
    assert sending.claim(room.console.context.db, room.account, owner, clock.now()) is not None
    room.console.invitations_mail.work(room.account, owner, lambda: True)
    assert room.states(2) == [(_L.UNCONFIRMED, _P.UNKNOWN_OUTCOME)]
    assert room.server.letters == []
    lease.close_owner(owner)


def test_a_refused_password_holds_everything_back_until_a_person_has_looked(room: Mailroom) -> None:
    room.console.accounts.set_secret(room.account, "a wrong one")
    room.invite(2, 3)
    room.send()
    assert room.states(2, 3) == [(_L.WAITING, _P.SIGN_IN), (_L.WAITING, None)]
    assert room.console.accounts.get(room.account).state is AccountState.NEEDS_YOU
    room.console.accounts.set_secret(room.account, SECRET)
    room.console.accounts.check(room.account)
    room.send()
    assert len(room.server.letters) == 2


def test_what_was_taken_back_answered_or_came_too_late_does_not_leave(
    room: Mailroom, clock: FakeClock
) -> None:
    room.invite(2, 3)
    room.console.invitations.take_back(1, [2])
    clock.advance(timedelta(days=30))
    room.send()
    assert room.states(2, 3) == [(_L.CANCELLED, None), (_L.REFUSED, _P.TOO_LATE)]
    assert room.server.letters == []


def test_the_publisher_sends_letters_too(
    make_console: Callable[..., Console], make_room: Callable[[Console, date], Mailroom]
) -> None:
    opens = datetime.now(UTC).date() + timedelta(days=30)
    room = make_room(make_console(clock=SystemClock()), opens)
    room.console.publisher.start()
    room.invite(2)
    assert room.server.taken.wait(60)
    room.console.publisher.stop()
    assert room.states(2) == [(_L.SENT, None)]


def test_a_run_until_all_is_sent_takes_the_letters_with_it(room: Mailroom) -> None:
    room.invite(2, 3)
    room.console.publisher.run_until_empty()
    assert room.states(2, 3) == [(_L.SENT, None)] * 2
    assert len(room.server.letters) == 2


def test_the_secret_is_in_no_log_and_not_in_the_file(
    room: Mailroom, caplog: pytest.LogCaptureFixture
) -> None:
    room.server.answers["ana@example.org"] = "550 no"
    room.invite(2, 3)
    with caplog.at_level("DEBUG"):
        room.send()
    assert SECRET not in caplog.text
    assert "ana@example.org" not in "".join(
        r.getMessage() for r in caplog.records if r.name.startswith("cm_")
    )
    assert SECRET.encode() not in room.console.path.read_bytes()
