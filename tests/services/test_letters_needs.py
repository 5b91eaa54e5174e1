"""Letters that wait and are sent by nobody are said among what waits for a person."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from cm_console.console import Console
from cm_console.domain.invitations import Way
from cm_console.domain.overview import Need, NeedKind
from cm_console.domain.testers import TesterState
from cm_console.services.invitations_plan import Wish
from cm_console.store import sending as sending_store
from tests.conftest import FakeClock

CLAIRE, ANA, BOB = 1, 2, 3
_KINDS = (NeedKind.PUBLISHER, NeedKind.ACCOUNT, NeedKind.INVITATION)


@pytest.fixture
def campaign(console: Console) -> int:
    """Claire, Ana and Bob; a wave of Ana and Bob begins within a week."""
    made = console.campaigns.create("Agora", date(2026, 12, 14), "Europe/Paris").id
    people = [console.testers.add(name, f"{name}@example.org").id for name in ("Claire", "Ana", "Bob")]
    console.waves.add(made, 5)
    wave = console.waves.numbered(made, 1)
    console.waves.edit(wave.id, starts_on=date(2026, 11, 20), ends_on=date(2026, 12, 4))
    console.waves.move(made, people[1:], wave.id)
    return made


@pytest.fixture
def said(console: Console, campaign: int) -> Callable[[], list[Need]]:
    return lambda: [each for each in console.overview.read(campaign).needs if each.kind in _KINDS]


def queue(console: Console, campaign: int, way: Way = Way.EMAIL) -> int | None:
    account = None
    if way is Way.EMAIL:
        secret = {"server": "mail.example.org", "user": "agora@example.org", "secret": "app-password"}
        account = console.accounts.add("email", "Post", **secret).id
    wish = Wish(way, inviter_id=CLAIRE, account_id=account)
    console.invitations.send(console.invitations.plan(campaign, [ANA, BOB], wish))
    return account


def test_due_letters_are_said_while_no_publisher_is_running(
    console: Console, campaign: int, said: Callable[[], list[Need]], clock: FakeClock
) -> None:
    queue(console, campaign)
    assert said() == []  # they may still go out on time
    clock.advance(minutes=2)
    (need,) = said()
    assert (need.kind, need.urgent, need.page) == (NeedKind.PUBLISHER, True, "outbox")
    assert need.text.startswith("2 letter")
    sending_store.beat(console.context.db, clock.now())
    assert said() == []
    clock.advance(minutes=2)
    assert len(said()) == 1


def test_letters_of_an_account_that_waits_or_needs_somebody_are_not_said_twice(
    console: Console, campaign: int, said: Callable[[], list[Need]], clock: FakeClock
) -> None:
    account = queue(console, campaign)
    assert account is not None
    clock.advance(minutes=2)
    console.accounts.pause(account, clock.now() + timedelta(hours=1))
    assert said() == []
    console.accounts.pause(account, None)
    console.accounts.needs_you(account)
    assert [(need.kind, "letter" in need.text) for need in said()] == [(NeedKind.ACCOUNT, False)]


def test_letters_whose_account_is_gone_ask_for_another(
    console: Console, campaign: int, said: Callable[[], list[Need]], clock: FakeClock
) -> None:
    queue(console, campaign)
    console.context.db.execute("UPDATE account SET removed_at = '2026-11-16T09:00:00.000Z'")
    clock.advance(minutes=2)
    (need,) = said()
    assert (need.kind, need.page) == (NeedKind.ACCOUNT, "settings")
    assert "no longer set up" in need.text


def test_people_to_invite_without_an_account_that_sends_mail_are_said(
    console: Console, campaign: int, said: Callable[[], list[Need]]
) -> None:
    console.accounts.add("practice", "Wall")
    (need,) = said()
    assert (need.kind, need.page, need.urgent) == (NeedKind.INVITATION, "settings", False)
    assert need.text.startswith("2 person")
    console.testers.set_state(campaign, [ANA, BOB], TesterState.INVITED)
    assert said() == []


def test_who_invites_on_paper_needs_no_account(
    console: Console, campaign: int, said: Callable[[], list[Need]]
) -> None:
    queue(console, campaign, Way.LETTERS)
    assert [need.text for need in said() if need.page == "settings"] == []
