"""One step back in the plan: only what changed, only while it is as the change left it."""

from collections.abc import Callable
from datetime import date, time

import pytest

from cm_console.console import Console
from cm_console.domain.attention import Budget
from cm_console.domain.campaign import Campaign, Lever
from cm_console.domain.gates import Answer, Decision, GateKind, Opinion
from cm_console.errors import ConsoleError
from cm_console.services.plan_undo import PlanUndo
from cm_console.store import plan_rows

OPENING = date(2027, 1, 18)
DAY = date(2026, 11, 30)
Change = Callable[[Console, int], object]


@pytest.fixture
def campaign(console: Console) -> Campaign:
    made = console.campaigns.create("Agora", OPENING, "Europe/Paris", playbook="managers-first")
    use_case = console.objectives.add_use_case(made.id, "Support", "answers")
    need = console.objectives.add_need(made.id, "Fewer e-mails")
    console.objectives.align(use_case.id, need.id, "seen")
    console.objectives.add_commitment(made.id, "Inès", "opens", DAY)
    return made


def _use_case(console: Console, its: int) -> int:
    return console.objectives.use_cases(its)[0].id


def _need(console: Console, its: int) -> int:
    return console.objectives.needs(its)[0].id


def _gate(console: Console, its: int) -> int:
    return console.gates.list(its)[0].gate.id


CHANGES: dict[str, Change] = {
    "the campaign": lambda c, its: c.campaigns.edit(its, objective="Answer", baseline=3.0, country="FR"),
    "attention": lambda c, its: c.attention.set(its, Budget(2, 2, time(19), time(8))),
    "a new phase": lambda c, its: c.campaigns.add_phase(its, "More", DAY, DAY),
    "a phase removed": lambda c, its: c.campaigns.remove_phase(c.campaigns.phases(its)[1].id),
    "a new task": lambda c, its: c.campaigns.add_task(its, "Call", Lever.LEADERSHIP, DAY, None),
    "a task done": lambda c, its: c.campaigns.finish_task(c.campaigns.tasks(its)[0].id),
    "a task removed": lambda c, its: c.campaigns.remove_task(c.campaigns.tasks(its)[0].id),
    "a use case changed": lambda c, its: c.objectives.edit_use_case(_use_case(c, its), who="Sales"),
    "a use case removed": lambda c, its: c.objectives.remove_use_case(_use_case(c, its)),
    "a need renamed": lambda c, its: c.objectives.rename_need(_need(c, its), "Speed"),
    "a need removed": lambda c, its: c.objectives.remove_need(_need(c, its)),
    "evidence": lambda c, its: c.objectives.align(_use_case(c, its), _need(c, its), "measured"),
    "no longer aligned": lambda c, its: c.objectives.align(_use_case(c, its), _need(c, its), None),
    "a promise kept": lambda c, its: c.objectives.keep_commitment(c.objectives.commitments(its)[0].id),
    "a new gate": lambda c, its: c.gates.add(its, GateKind.WAVE, "Wave 9", DAY, 9),
    "a decision": lambda c, its: c.gates.decide(_gate(c, its), Decision.NO_GO, "Inès", "not yet"),
    "an answer": lambda c, its: c.gates.answer(its, "strategy.shared", Answer.NO, "half"),
    "the works council": lambda c, its: c.gates.record_consultation(its, DAY, Opinion.SILENT, DAY, "minutes"),
    "an idea": lambda c, its: c.ideas.edit(c.ideas.list(its)[0].id, "Other words", DAY),
    "an idea dropped": lambda c, its: c.ideas.remove(c.ideas.list(its)[0].id),
    "another name": lambda c, its: c.campaigns.edit(its, name="Forum"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_everything_written_in_the_plan_goes_back(
    change: Change, console: Console, campaign: Campaign
) -> None:
    undo = PlanUndo(console.context)
    before = plan_rows.read(console.context.db, campaign.id)
    seen = undo.see(campaign.id)
    change(console, campaign.id)
    step = undo.since(seen)
    assert step is not None
    assert plan_rows.read(console.context.db, campaign.id) != before
    undo.back(step)
    assert plan_rows.read(console.context.db, campaign.id) == before


def test_what_did_not_change_needs_no_way_back(console: Console, campaign: Campaign) -> None:
    undo = PlanUndo(console.context)
    seen = undo.see(campaign.id)
    console.campaigns.edit(campaign.id, objective="")
    assert undo.since(seen) is None


def test_what_was_changed_again_is_left_alone(console: Console, campaign: Campaign) -> None:
    undo = PlanUndo(console.context)
    task = console.campaigns.tasks(campaign.id)[0]
    seen = undo.see(campaign.id)
    console.campaigns.edit_task(task.id, name="One")
    step = undo.since(seen)
    assert step is not None
    console.campaigns.edit_task(task.id, name="Two")
    with pytest.raises(ConsoleError, match="changed again"):
        undo.back(step)
    assert console.campaigns.tasks(campaign.id)[0].name == "Two"


def test_other_changes_since_stay(console: Console, campaign: Campaign) -> None:
    undo = PlanUndo(console.context)
    first, second = console.campaigns.tasks(campaign.id)[:2]
    seen = undo.see(campaign.id)
    console.campaigns.edit_task(first.id, name="One")
    step = undo.since(seen)
    assert step is not None
    console.campaigns.edit_task(second.id, name="Mine")
    undo.back(step)
    assert [task.name for task in console.campaigns.tasks(campaign.id)[:2]] == [first.name, "Mine"]


def test_a_moved_opening_goes_back_only_as_a_whole(console: Console, campaign: Campaign) -> None:
    undo = PlanUndo(console.context)
    seen = undo.see(campaign.id)
    console.campaigns.edit(campaign.id, opens_on=date(2027, 2, 1), shift_plan=True)
    assert undo.since(seen) is None


def test_a_step_says_what_it_is_about(console: Console, campaign: Campaign) -> None:
    undo = PlanUndo(console.context)
    seen = undo.see(campaign.id)
    console.campaigns.add_task(campaign.id, "Call the first ten", Lever.LEADERSHIP, DAY, None)
    step = undo.since(seen)
    assert step is not None
    assert (step.name, step.adds) == ("Call the first ten", True)


def test_another_campaign_is_not_touched(console: Console, campaign: Campaign) -> None:
    other = console.campaigns.create("Forum", OPENING, "UTC", playbook="managers-first")
    before = plan_rows.read(console.context.db, other.id)
    undo = PlanUndo(console.context)
    seen = undo.see(campaign.id)
    console.campaigns.remove_phase(console.campaigns.phases(campaign.id)[0].id)
    step = undo.since(seen)
    assert step is not None
    undo.back(step)
    assert plan_rows.read(console.context.db, other.id) == before
