"""Invitations through a real mail server, under the outbox's rules: once each, or a person is told."""

from collections.abc import Callable, Iterator
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


@pytest.fixture
def account(console: Console, mail_server: MailServer) -> int:
    """An account on the server; the campaign 1 with Claire (1), Ana (2), Bob (3) and Zoé (4)."""
    console.campaigns.create("Agora", date(2026, 12, 14), "Europe/Paris")
    for name in ("Claire", "Ana", "Bob", "Zoe"):
        console.testers.add(name, f"{name.lower()}@example.org")
    made = console.accounts.add("email", "Post", server=mail_server.url, user=USER, secret=SECRET)
    assert console.accounts.check(made.id).state is AccountState.READY
    return made.id


@pytest.fixture
def invite(console: Console, account: int) -> Callable[..., list[int]]:
    def queue(*people: int) -> list[int]:
        wish = Wish(Way.EMAIL, inviter_id=1, account_id=account)
        return list(console.invitations.send(console.invitations.plan(1, people, wish)))

    return queue


def found(console: Console, person: int) -> Invitation:
    invitation = console.invitations.of_person(1, person)
    assert invitation is not None
    assert invitation.last is not None
    return invitation


def states(console: Console, *people: int) -> list[tuple[LetterState, LetterProblem | None]]:
    letters = [found(console, person).letters[-1] for person in people]
    return [(letter.state, letter.problem) for letter in letters]


def test_letters_wait_until_they_are_sent_and_then_the_server_has_them(
    console: Console, account: int, invite: Callable[..., list[int]], mail_server: MailServer
) -> None:
    invite(2, 3)
    assert mail_server.letters == []
    assert found(console, 2).state is _S.WAITING
    console.invitations_mail.send_now(account)
    assert [letter["To"].addresses[0].addr_spec for letter in mail_server.letters] == [
        "ana@example.org",
        "bob@example.org",
    ]
    assert mail_server.letters[0]["Message-ID"] == found(console, 2).letters[0].message_id
    assert states(console, 2, 3) == [(_L.SENT, None)] * 2
    assert found(console, 2).state is _S.SENT
    assert console.testers.get(1, 2).state is TesterState.INVITED
    assert [entry.what for entry in console.invitations.log(found(console, 2).id)] == ["queued", "sent"]
    console.invitations_mail.send_now(account)
    assert len(mail_server.letters) == 2


def test_one_refused_address_is_told_and_the_others_get_theirs(
    console: Console, account: int, invite: Callable[..., list[int]], mail_server: MailServer
) -> None:
    mail_server.answers["ana@example.org"] = "550 5.1.1 no such mailbox"
    invite(2, 3)
    console.invitations_mail.send_now(account)
    assert states(console, 2, 3) == [(_L.REFUSED, _P.RECIPIENT), (_L.SENT, None)]
    assert console.testers.get(1, 2).state is TesterState.CANDIDATE
    mail_server.answers.clear()
    console.testers.edit(2, email="ana.lopes@example.org")
    console.invitations.again(1, [2])
    console.invitations_mail.send_now(account)
    assert mail_server.receivers == ["bob@example.org", "ana.lopes@example.org"]
    assert found(console, 2).resent == 0  # nothing had left


def test_a_server_that_asks_to_come_back_is_asked_again_later_and_not_for_ever(
    console: Console,
    account: int,
    invite: Callable[..., list[int]],
    mail_server: MailServer,
    clock: FakeClock,
) -> None:
    mail_server.answers["ana@example.org"] = "451 4.7.1 greylisted"
    invite(2, 3)
    console.invitations_mail.send_now(account)
    assert states(console, 2, 3) == [(_L.WAITING, _P.LATER), (_L.SENT, None)]
    assert found(console, 2).letters[0].ready_at == clock.now() + LATER[0]
    for wait in LATER:
        console.invitations_mail.send_now(account)
        clock.advance(wait)
        assert states(console, 2)[0][0] is _L.WAITING
        console.invitations_mail.send_now(account)
    assert states(console, 2) == [(_L.REFUSED, _P.LATER)]


def test_greylisting_passes_by_itself(
    console: Console,
    account: int,
    invite: Callable[..., list[int]],
    mail_server: MailServer,
    clock: FakeClock,
) -> None:
    mail_server.answers["ana@example.org"] = "451 4.7.1 greylisted"
    invite(2)
    console.invitations_mail.send_now(account)
    mail_server.answers.clear()
    clock.advance(LATER[0])
    console.invitations_mail.send_now(account)
    assert states(console, 2) == [(_L.SENT, None)]


def test_what_may_have_left_is_not_sent_again_before_a_person_says_so(
    console: Console,
    account: int,
    invite: Callable[..., list[int]],
    mail_server: MailServer,
    clock: FakeClock,
) -> None:
    mail_server.after_text = "lose"
    invite(2)
    console.invitations_mail.send_now(account)
    assert states(console, 2) == [(_L.UNCONFIRMED, _P.UNKNOWN_OUTCOME)]
    mail_server.after_text = ""
    clock.advance(timedelta(days=1))
    console.invitations_mail.send_now(account)
    assert len(mail_server.letters) == 1
    console.invitations.again(1, [2])
    console.invitations_mail.send_now(account)
    assert len({letter["Message-ID"] for letter in mail_server.letters}) == 1
    assert len(mail_server.letters) == 2
    assert found(console, 2).resent == 1


def test_a_person_may_say_that_an_unconfirmed_letter_arrived(
    console: Console, account: int, invite: Callable[..., list[int]], mail_server: MailServer
) -> None:
    mail_server.after_text = "lose"
    invite(2)
    console.invitations_mail.send_now(account)
    console.invitations.mark_sent(1, [2])
    assert states(console, 2)[0][0] is _L.SENT
    assert console.testers.get(1, 2).state is TesterState.INVITED


def test_a_letter_whose_sender_ended_is_unconfirmed(
    console: Console,
    account: int,
    invite: Callable[..., list[int]],
    mail_server: MailServer,
    clock: FakeClock,
) -> None:
    invite(2, 3)
    owner = lease.open_owner()
    claimed = sending.claim(console.context.db, account, owner, clock.now())
    assert claimed is not None
    console.invitations_mail.send_now(account)  # its sender still lives
    assert states(console, 2, 3) == [(_L.SENDING, None), (_L.SENT, None)]
    lease.close_owner(owner)
    console.invitations_mail.send_now(account)
    assert states(console, 2) == [(_L.UNCONFIRMED, _P.UNKNOWN_OUTCOME)]
    assert mail_server.receivers == ["bob@example.org"]


def test_a_letter_that_takes_very_long_is_left_to_its_sender(
    console: Console,
    account: int,
    invite: Callable[..., list[int]],
    mail_server: MailServer,
    clock: FakeClock,
) -> None:
    invite(2)
    owner = lease.open_owner()
    assert sending.claim(console.context.db, account, owner, clock.now()) is not None
    clock.advance(2 * sending.LEASE)
    console.invitations_mail.send_now(account)
    assert states(console, 2) == [(_L.SENDING, None)]
    lease.close_owner(owner)
    console.invitations_mail.send_now(account)
    assert states(console, 2) == [(_L.UNCONFIRMED, _P.UNKNOWN_OUTCOME)]
    assert mail_server.letters == []


def test_a_letter_whose_outcome_could_not_be_written_is_taken_up_by_the_same_sender(
    console: Console,
    account: int,
    invite: Callable[..., list[int]],
    mail_server: MailServer,
    clock: FakeClock,
) -> None:
    invite(2)
    owner = lease.open_owner()
    assert sending.claim(console.context.db, account, owner, clock.now()) is not None
    console.invitations_mail.work(account, owner, lambda: True)
    assert states(console, 2) == [(_L.UNCONFIRMED, _P.UNKNOWN_OUTCOME)]
    assert mail_server.letters == []
    lease.close_owner(owner)


def test_a_refused_password_holds_everything_back_until_a_person_has_looked(
    console: Console, account: int, invite: Callable[..., list[int]], mail_server: MailServer
) -> None:
    console.accounts.set_secret(account, "a wrong one")
    invite(2, 3)
    console.invitations_mail.send_now(account)
    assert states(console, 2, 3) == [(_L.WAITING, _P.SIGN_IN), (_L.WAITING, None)]
    assert console.accounts.get(account).state is AccountState.NEEDS_YOU
    console.accounts.set_secret(account, SECRET)
    console.accounts.check(account)
    console.invitations_mail.send_now(account)
    assert len(mail_server.letters) == 2


def test_what_was_taken_back_answered_or_came_too_late_does_not_leave(
    console: Console,
    account: int,
    invite: Callable[..., list[int]],
    mail_server: MailServer,
    clock: FakeClock,
) -> None:
    invite(2, 3)
    console.invitations.take_back(1, [2])
    clock.advance(timedelta(days=30))
    console.invitations_mail.send_now(account)
    assert states(console, 2, 3) == [(_L.CANCELLED, None), (_L.REFUSED, _P.TOO_LATE)]
    assert mail_server.letters == []


def test_the_publisher_sends_letters_too(
    make_console: Callable[..., Console], mail_server: MailServer, tmp_path: Path
) -> None:
    console = make_console(clock=SystemClock())
    today = datetime.now(UTC).date()
    console.campaigns.create("Agora", today + timedelta(days=30), "Europe/Paris")
    for name in ("Claire", "Ana"):
        console.testers.add(name, f"{name.lower()}@example.org")
    made = console.accounts.add("email", "Post", server=mail_server.url, user=USER, secret=SECRET)
    console.publisher.start()
    plan = console.invitations.plan(1, [2], Wish(Way.EMAIL, 1, made.id))
    console.invitations.send(plan)
    assert mail_server.taken.wait(10)
    console.publisher.stop()
    assert states(console, 2) == [(_L.SENT, None)]


def test_a_run_until_all_is_sent_takes_the_letters_with_it(
    console: Console, account: int, invite: Callable[..., list[int]], mail_server: MailServer
) -> None:
    invite(2, 3)
    console.publisher.run_until_empty()
    assert states(console, 2, 3) == [(_L.SENT, None)] * 2
    assert len(mail_server.letters) == 2


def test_the_secret_is_in_no_log_and_not_in_the_file(
    console: Console,
    account: int,
    invite: Callable[..., list[int]],
    mail_server: MailServer,
    caplog: pytest.LogCaptureFixture,
) -> None:
    mail_server.answers["ana@example.org"] = "550 no"
    invite(2, 3)
    with caplog.at_level("DEBUG"):
        console.invitations_mail.send_now(account)
    assert SECRET not in caplog.text
    assert "ana@example.org" not in "".join(
        r.getMessage() for r in caplog.records if r.name.startswith("cm_")
    )
    assert SECRET.encode() not in console.path.read_bytes()
