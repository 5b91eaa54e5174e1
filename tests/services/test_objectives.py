"""Use cases with both benefits, the needs they serve, commitments kept: each with its way back."""

from datetime import date

import pytest

from cm_console.console import Console
from cm_console.domain.campaign import Campaign
from cm_console.errors import ConsoleError
from cm_console.events import CampaignsChanged


def test_a_use_case_is_incomplete_without_the_persons_own_benefit(
    console: Console, campaign: Campaign
) -> None:
    made = console.objectives.add_use_case(
        campaign.id,
        " Technicians ",
        "ask for  spare parts",
        "the workshop",
        date(2027, 2, 1),
        "Less downtime",
    )
    assert (made.who, made.does, made.is_complete) == ("Technicians", "ask for spare parts", False)
    edited = console.objectives.edit_use_case(made.id, person_benefit="Home in time")
    assert edited.is_complete
    assert edited.by_day == date(2027, 2, 1)


def test_a_use_case_says_who_does_what(console: Console, campaign: Campaign) -> None:
    with pytest.raises(ConsoleError, match="who does what"):
        console.objectives.add_use_case(campaign.id, "Technicians", " ")
    made = console.objectives.add_use_case(campaign.id, "Technicians", "ask")
    with pytest.raises(ConsoleError, match="who does what"):
        console.objectives.edit_use_case(made.id, who="")
    assert console.objectives.use_cases(campaign.id) == [made]


def test_the_matrix_shows_what_serves_nothing_and_what_nothing_serves(
    console: Console, campaign: Campaign
) -> None:
    objectives = console.objectives
    ask = objectives.add_use_case(campaign.id, "Technicians", "ask")
    tell = objectives.add_use_case(campaign.id, "Sellers", "tell")
    speed = objectives.add_need(campaign.id, "Faster repairs")
    quality = objectives.add_need(campaign.id, "Fewer returns")
    objectives.align(ask.id, speed.id)
    matrix = objectives.alignment(campaign.id)
    assert (matrix.unaligned, matrix.unserved) == ((tell,), (quality,))
    objectives.align(ask.id, speed.id, " three repairs in  a day ")
    assert objectives.alignment(campaign.id).cells == {(ask.id, speed.id): "three repairs in a day"}
    objectives.align(ask.id, speed.id, None)
    assert objectives.alignment(campaign.id).cells == {}


def test_what_is_removed_comes_back_with_its_place_in_the_matrix(
    console: Console, campaign: Campaign
) -> None:
    objectives = console.objectives
    ask = objectives.add_use_case(campaign.id, "Technicians", "ask")
    speed, cost = objectives.add_need(campaign.id, "Speed"), objectives.add_need(campaign.id, "Cost")
    objectives.align(ask.id, speed.id, "proof")
    objectives.align(ask.id, cost.id)
    before = objectives.alignment(campaign.id)
    removed = objectives.remove_use_case(ask.id)
    assert objectives.alignment(campaign.id).cells == {}
    objectives.restore(removed)
    assert objectives.alignment(campaign.id) == before
    removed = objectives.remove_need(speed.id)
    objectives.restore(removed)
    assert objectives.alignment(campaign.id) == before


def test_a_need_of_another_campaign_is_refused(console: Console, campaign: Campaign) -> None:
    other = console.campaigns.create("B", date(2027, 1, 18), "UTC")
    ask = console.objectives.add_use_case(campaign.id, "Technicians", "ask")
    need = console.objectives.add_need(other.id, "Speed")
    with pytest.raises(ConsoleError, match="another campaign"):
        console.objectives.align(ask.id, need.id)


def test_a_commitment_is_kept_on_a_day_and_reopened(console: Console, campaign: Campaign) -> None:
    objectives = console.objectives
    made = objectives.add_commitment(campaign.id, "Inès", "opens with a question", date(2027, 1, 18))
    later = objectives.add_commitment(campaign.id, "Omar", "frees an hour a week")
    assert objectives.commitments(campaign.id) == [made, later]
    assert objectives.keep_commitment(made.id).done_on == date(2026, 11, 16)
    assert objectives.keep_commitment(made.id, False).done_on is None
    removed = objectives.remove_commitment(made.id)
    assert objectives.commitments(campaign.id) == [later]
    objectives.restore(removed)
    assert objectives.commitments(campaign.id) == [made, later]


@pytest.mark.parametrize(("who", "what"), [("", "opens"), ("Inès", " ")])
def test_a_commitment_names_who_and_what(console: Console, campaign: Campaign, who: str, what: str) -> None:
    with pytest.raises(ConsoleError):
        console.objectives.add_commitment(campaign.id, who, what)
    assert console.objectives.commitments(campaign.id) == []


def test_what_is_gone_is_said(console: Console, campaign: Campaign) -> None:
    for call in (
        lambda: console.objectives.edit_use_case(9, who="A"),
        lambda: console.objectives.rename_need(9, "A"),
        lambda: console.objectives.keep_commitment(9),
        lambda: console.objectives.add_need(9, "A"),
    ):
        with pytest.raises(ConsoleError, match="no longer there"):
            call()


def test_changes_are_announced(console: Console, campaign: Campaign) -> None:
    heard: list[object] = []
    console.events.subscribe(CampaignsChanged, heard.append)
    console.objectives.add_need(campaign.id, "Speed")
    assert len(heard) == 1
