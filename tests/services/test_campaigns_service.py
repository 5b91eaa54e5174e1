"""A campaign is framed, refused with words, started from a playbook, moved and measured."""

import math
from collections.abc import Callable
from datetime import date

import pytest

from cm_console import i18n
from cm_console.console import Console
from cm_console.domain.campaign import Campaign, Lever, Missing
from cm_console.errors import ConsoleError
from cm_console.events import CampaignsChanged

OPENING = date(2027, 1, 18)


def test_a_campaign_stays_a_draft_until_objective_metric_and_baseline_are_there(
    console: Console, campaign: Campaign
) -> None:
    assert campaign.missing == (Missing.OBJECTIVE, Missing.METRIC, Missing.BASELINE)
    console.campaigns.edit(campaign.id, objective="Answer faster", metric="Hours to an answer")
    assert console.campaigns.get(campaign.id).missing == (Missing.BASELINE,)
    assert not console.campaigns.edit(campaign.id, baseline=0).is_draft


def test_blank_texts_do_not_count(console: Console) -> None:
    made = console.campaigns.create("A", OPENING, "UTC", objective="  ", metric="\n", baseline=1)
    assert made.missing == (Missing.OBJECTIVE, Missing.METRIC)


@pytest.mark.parametrize("again", ["Agora", "AGORA", "  agora "])
def test_a_name_used_twice_is_refused(console: Console, campaign: Campaign, again: str) -> None:
    with pytest.raises(ConsoleError, match="already a campaign “Agora”"):
        console.campaigns.create(again, OPENING, "UTC")
    assert len(console.campaigns.list()) == 1


def test_accents_in_another_case_are_the_same_name(console: Console) -> None:
    console.campaigns.create("Été", OPENING, "UTC")
    with pytest.raises(ConsoleError):
        console.campaigns.create("ÉTÉ", OPENING, "UTC")


def test_renaming_to_its_own_name_is_fine_but_not_to_another_one(
    console: Console, campaign: Campaign
) -> None:
    console.campaigns.create("Forum", OPENING, "UTC")
    assert console.campaigns.edit(campaign.id, name="AGORA").name == "AGORA"
    with pytest.raises(ConsoleError):
        console.campaigns.edit(campaign.id, name="forum")


def test_a_zone_is_kept_by_its_exact_name_and_a_wrong_one_is_refused_with_a_suggestion(
    console: Console,
) -> None:
    assert console.campaigns.create("A", OPENING, " europe/paris").zone == "Europe/Paris"
    with pytest.raises(ConsoleError, match="Europe/Paris"):
        console.campaigns.create("B", OPENING, "Paris")
    with pytest.raises(ConsoleError, match="region and a city"):
        console.campaigns.create("B", OPENING, "../../etc/passwd")


@pytest.mark.parametrize(
    "fields",
    [
        {"name": "  "},
        {"baseline": math.nan},
        {"target": math.inf},
        {"population": 0},
        {"late_tolerance_minutes": 0},
        {"late_tolerance_minutes": 8 * 24 * 60},
    ],
)
def test_impossible_fields_are_refused_and_nothing_changes(
    console: Console, campaign: Campaign, fields: dict[str, object]
) -> None:
    with pytest.raises(ConsoleError):
        console.campaigns.edit(campaign.id, **fields)
    assert console.campaigns.get(campaign.id) == campaign


def test_the_first_campaign_becomes_current_and_another_can_be_chosen(console: Console) -> None:
    assert console.campaigns.current() is None
    first = console.campaigns.create("A", OPENING, "UTC")
    second = console.campaigns.create("B", OPENING, "UTC")
    assert console.campaigns.current() == first
    console.campaigns.choose(second.id)
    assert console.campaigns.current() == second


def test_a_campaign_is_found_by_name_in_any_case_or_by_number(console: Console, campaign: Campaign) -> None:
    assert console.campaigns.find("agora") == campaign
    assert console.campaigns.find(campaign.id) == campaign
    with pytest.raises(ConsoleError, match="There are: Agora"):
        console.campaigns.find("nowhere")


def test_a_playbook_fills_phases_and_dated_tasks(console: Console) -> None:
    made = console.campaigns.create("A", OPENING, "UTC", playbook="managers-first")
    phases, tasks = console.campaigns.phases(made.id), console.campaigns.tasks(made.id)
    assert [phase.key for phase in phases][:3] == ["purpose", "managers", "waves"]
    assert {task.lever for task in tasks} == set(Lever)
    assert all(task.due_on.weekday() < 5 for task in tasks)
    assert next(phase for phase in phases if phase.key == "opening").starts_on == OPENING


def test_an_unknown_playbook_leaves_no_campaign_behind(console: Console) -> None:
    with pytest.raises(ConsoleError, match="managers-first"):
        console.campaigns.create("A", OPENING, "UTC", playbook="nope")
    assert console.campaigns.list() == []


def test_a_playbook_speaks_the_users_language(console: Console) -> None:
    i18n.use("fr", None)
    try:
        names = [playbook.name for playbook in console.campaigns.playbooks()]
        made = console.campaigns.create("A", OPENING, "UTC", playbook="managers-first")
    finally:
        i18n.use("en", None)
    assert "Les managers d’abord" in names
    assert console.campaigns.phases(made.id)[1].name == "Les managers d’abord"


def test_a_playbook_can_be_used_later_but_not_over_existing_phases(
    console: Console, campaign: Campaign
) -> None:
    assert console.campaigns.use_playbook(campaign.id, "invitation-only").playbook == "invitation-only"
    before = console.campaigns.tasks(campaign.id)
    with pytest.raises(ConsoleError, match="already has phases"):
        console.campaigns.use_playbook(campaign.id, "managers-first")
    assert console.campaigns.tasks(campaign.id) == before


def test_moving_the_opening_moves_phases_and_open_tasks_when_asked(console: Console) -> None:
    made = console.campaigns.create("A", OPENING, "UTC", playbook="managers-first")
    tasks = console.campaigns.tasks(made.id)
    console.campaigns.finish_task(tasks[0].id, True)
    console.campaigns.edit(made.id, opens_on=date(2027, 1, 25), shift_plan=True)
    after = {task.id: task for task in console.campaigns.tasks(made.id)}
    assert after[tasks[0].id].due_on == tasks[0].due_on
    assert (after[tasks[1].id].due_on - tasks[1].due_on).days == 7
    phases = console.campaigns.phases(made.id)
    assert next(phase for phase in phases if phase.key == "opening").starts_on == date(2027, 1, 25)


def test_moving_the_opening_alone_leaves_the_plan(console: Console) -> None:
    made = console.campaigns.create("A", OPENING, "UTC", playbook="managers-first")
    before = console.campaigns.tasks(made.id)
    console.campaigns.edit(made.id, opens_on=date(2027, 2, 1))
    assert console.campaigns.tasks(made.id) == before


def test_phases_are_added_edited_and_removed_without_losing_their_tasks(
    console: Console, campaign: Campaign
) -> None:
    phase = console.campaigns.add_phase(campaign.id, "Buzz", date(2027, 1, 4), date(2027, 1, 17))
    task = console.campaigns.add_task(campaign.id, "Teaser", Lever.COMMUNICATION, date(2027, 1, 5), phase.id)
    assert console.campaigns.edit_phase(phase.id, name="Rumour").name == "Rumour"
    with pytest.raises(ConsoleError):
        console.campaigns.edit_phase(phase.id, ends_on=date(2026, 1, 1))
    removed = console.campaigns.remove_phase(phase.id)
    assert [(left.id, left.phase_id) for left in console.campaigns.tasks(campaign.id)] == [(task.id, None)]
    assert console.campaigns.restore_phase(removed).name == "Rumour"
    assert console.campaigns.tasks(campaign.id) == [task]


def test_a_task_is_finished_on_the_campaigns_day_and_reopened(console: Console, campaign: Campaign) -> None:
    task = console.campaigns.add_task(campaign.id, "Ask", Lever.LEADERSHIP, date(2026, 12, 1))
    assert console.campaigns.finish_task(task.id, True).done_on == date(2026, 11, 16)
    assert console.campaigns.finish_task(task.id, False).done_on is None


def test_a_removed_task_comes_back_as_it_was(console: Console, campaign: Campaign) -> None:
    task = console.campaigns.add_task(campaign.id, "Ask", Lever.LEADERSHIP, date(2026, 12, 1))
    task = console.campaigns.finish_task(task.id, True)
    removed = console.campaigns.remove_task(task.id)
    assert console.campaigns.tasks(campaign.id) == []
    assert console.campaigns.restore_task(removed) == task


def test_a_task_is_refused_without_a_name_or_with_another_campaigns_phase(
    console: Console, campaign: Campaign
) -> None:
    other = console.campaigns.create("B", OPENING, "UTC")
    phase = console.campaigns.add_phase(other.id, "P", OPENING, OPENING)
    with pytest.raises(ConsoleError):
        console.campaigns.add_task(campaign.id, " ", Lever.LEADERSHIP, OPENING)
    with pytest.raises(ConsoleError):
        console.campaigns.add_task(campaign.id, "Ask", Lever.LEADERSHIP, OPENING, phase.id)


def test_a_measure_is_recorded_once_a_day_and_never_in_advance(console: Console, campaign: Campaign) -> None:
    console.campaigns.edit(campaign.id, metric="Hours to an answer")
    console.campaigns.record_measure(campaign.id, date(2026, 11, 2), 30)
    console.campaigns.record_measure(campaign.id, date(2026, 11, 16), 20, "survey")
    console.campaigns.record_measure(campaign.id, date(2026, 11, 16), 19.5, "survey, mended")
    values = [(measure.on.day, measure.value) for measure in console.campaigns.measures(campaign.id)]
    assert values == [(2, 30.0), (16, 19.5)]
    with pytest.raises(ConsoleError, match="still to come"):
        console.campaigns.record_measure(campaign.id, date(2026, 11, 17), 1)


def test_a_number_without_a_metric_is_refused(console: Console, campaign: Campaign) -> None:
    with pytest.raises(ConsoleError, match="no outcome metric"):
        console.campaigns.record_measure(campaign.id, date(2026, 11, 2), 30)


@pytest.mark.parametrize(
    "call",
    [
        lambda campaigns: campaigns.get(99),
        lambda campaigns: campaigns.choose(99),
        lambda campaigns: campaigns.finish_task(99, True),
        lambda campaigns: campaigns.remove_phase(99),
    ],
)
def test_what_is_gone_is_said_in_words(console: Console, call: Callable[[object], object]) -> None:
    with pytest.raises(ConsoleError, match="no longer there"):
        call(console.campaigns)


def test_every_write_is_announced_after_it_is_saved(console: Console, campaign: Campaign) -> None:
    seen: list[int] = []
    console.events.subscribe(CampaignsChanged, lambda _: seen.append(len(console.campaigns.list())))
    console.campaigns.create("B", OPENING, "UTC")
    assert seen == [2]
