"""People's states in a campaign, and single people."""

from datetime import date

import pytest

from cm_console.console import Console
from cm_console.domain.campaign import Campaign
from cm_console.domain.testers import TesterState
from cm_console.errors import ConsoleError
from cm_console.events import TestersChanged

S = TesterState


@pytest.fixture
def chloe(console: Console) -> int:
    return console.testers.add("Chloé Petit", "chloe@exemple.fr", department="Support").id


def test_a_person_starts_as_a_candidate_without_a_date(
    console: Console, campaign: Campaign, chloe: int
) -> None:
    tester = console.testers.get(campaign.id, chloe)
    assert (tester.state, tester.since, tester.wave_number) == (S.CANDIDATE, None, None)
    assert console.testers.counts(campaign.id)[S.CANDIDATE] == 1
    assert console.testers.history(campaign.id, chloe) == []


def test_a_change_of_state_is_dated_with_the_campaigns_day(
    console: Console, campaign: Campaign, chloe: int
) -> None:
    assert console.testers.set_state(campaign.id, [chloe], S.INVITED, note="by mail") == {chloe: S.CANDIDATE}
    tester = console.testers.get(campaign.id, chloe)
    assert (tester.state, tester.since) == (S.INVITED, date(2026, 11, 16))
    (event,) = console.testers.history(campaign.id, chloe)
    assert (event.on, event.state, event.note) == (date(2026, 11, 16), S.INVITED, "by mail")


def test_a_change_can_be_dated_earlier_but_never_later(
    console: Console, campaign: Campaign, chloe: int
) -> None:
    console.testers.set_state(campaign.id, [chloe], S.INVITED, date(2026, 11, 2))
    assert console.testers.get(campaign.id, chloe).since == date(2026, 11, 2)
    with pytest.raises(ConsoleError, match="still to come"):
        console.testers.set_state(campaign.id, [chloe], S.ACCEPTED, date(2026, 11, 17))


def test_undo_brings_back_state_date_and_history(console: Console, campaign: Campaign, chloe: int) -> None:
    console.testers.set_state(campaign.id, [chloe], S.INVITED, date(2026, 11, 2))
    before = console.testers.get(campaign.id, chloe)
    previous = console.testers.set_state(campaign.id, [chloe], S.ACTIVE)
    console.testers.restore_states(campaign.id, previous, S.ACTIVE)
    assert console.testers.get(campaign.id, chloe) == before
    assert len(console.testers.history(campaign.id, chloe)) == 1


def test_only_those_who_may_go_there_change(console: Console, campaign: Campaign, chloe: int) -> None:
    done = console.testers.add("Paul Roux", "paul@exemple.fr").id
    console.testers.set_state(campaign.id, [done], S.DONE)
    assert console.testers.set_state(campaign.id, [chloe, done], S.INVITED) == {chloe: S.CANDIDATE}
    assert console.testers.get(campaign.id, done).state is S.DONE


def test_when_nobody_may_go_there_it_says_where_they_are(
    console: Console, campaign: Campaign, chloe: int
) -> None:
    console.testers.set_state(campaign.id, [chloe], S.DONE)
    with pytest.raises(ConsoleError) as failure:
        console.testers.set_state(campaign.id, [chloe], S.INVITED)
    assert "Invited" in failure.value.title
    assert "Done" in failure.value.message


def test_states_are_each_campaigns_own(console: Console, campaign: Campaign, chloe: int) -> None:
    other = console.campaigns.create("Second", date(2027, 3, 1), "Europe/Paris")
    console.testers.set_state(campaign.id, [chloe], S.INVITED)
    assert console.testers.get(other.id, chloe).state is S.CANDIDATE
    assert console.testers.counts(other.id)[S.INVITED] == 0


def test_adding_and_editing_tell_the_screens(console: Console) -> None:
    heard: list[object] = []
    console.events.subscribe(TestersChanged, heard.append)
    person = console.testers.add("  Chloé   Petit ", " chloe@exemple.fr ")
    assert person.name == "Chloé Petit"
    edited = console.testers.edit(person.id, site="Lyon", volunteer=True)
    assert (edited.site, edited.volunteer, edited.email) == ("Lyon", True, "chloe@exemple.fr")
    assert len(heard) == 2


def test_an_address_belongs_to_one_person(console: Console, chloe: int) -> None:
    with pytest.raises(ConsoleError, match="Chloé Petit already has this address"):
        console.testers.add("Autre", "CHLOE@exemple.fr")
    paul = console.testers.add("Paul", "paul@exemple.fr")
    with pytest.raises(ConsoleError, match="already has"):
        console.testers.edit(paul.id, email="Chloe@exemple.fr")
    assert console.testers.edit(chloe, email="CHLOE@exemple.fr").email == "CHLOE@exemple.fr"


@pytest.mark.parametrize(("name", "email"), [("Chloé", "chloe"), ("Chloé", ""), ("  ", "a@b.fr")])
def test_a_person_needs_a_name_and_an_address(console: Console, name: str, email: str) -> None:
    with pytest.raises(ConsoleError):
        console.testers.add(name, email)


def test_a_person_who_is_gone_is_said(console: Console, campaign: Campaign) -> None:
    with pytest.raises(ConsoleError, match="gone"):
        console.testers.get(campaign.id, 99)
    with pytest.raises(ConsoleError, match="gone"):
        console.testers.edit(99, site="Lyon")
    with pytest.raises(ConsoleError, match="gone"):
        console.testers.set_state(campaign.id, [99], S.INVITED)
