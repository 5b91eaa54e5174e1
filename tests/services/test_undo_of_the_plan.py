"""Whatever an Undo notice offers in the plan: done and undone, every row is as it was."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

import pytest

from cm_console.console import Console
from cm_console.domain.campaign import Campaign, Lever
from cm_console.domain.gates import Decision, GateKind
from cm_console.services.plan_undo import PlanUndo
from tests.conftest import FakeClock
from tests.whole_file import differences, rows_of

Undo = Callable[[], object]
_DAY = date(2026, 12, 1)


@dataclass
class Plan:
    console: Console
    campaign: int

    @property
    def use_case(self) -> int:
        return self.console.objectives.use_cases(self.campaign)[0].id

    @property
    def need(self) -> int:
        return self.console.objectives.needs(self.campaign)[0].id

    @property
    def gate(self) -> int:
        return self.console.gates.list(self.campaign)[0].gate.id


@pytest.fixture
def plan(console: Console, campaign: Campaign) -> Plan:
    one, objectives = campaign.id, console.objectives
    for who in ("Sales", "Support"):
        objectives.add_use_case(one, who=who, does="asks", by_day=_DAY, person_benefit="an answer")
    for name in ("Fewer mails", "One voice"):
        objectives.add_need(one, name)
    for use_case in objectives.use_cases(one):
        for need in objectives.needs(one):
            objectives.align(use_case.id, need.id, f"evidence {use_case.id}.{need.id}")
    objectives.add_commitment(one, "Ada", "opens the doors", _DAY)
    phase = console.campaigns.add_phase(one, "Before", date(2026, 11, 2), _DAY)
    for name in ("Tell", "Ask"):
        task = console.campaigns.add_task(one, name, Lever.COMMUNICATION, _DAY, phase.id)
    console.campaigns.finish_task(task.id)
    console.gates.add(one, GateKind.START, "Ready?", _DAY)
    console.gates.add(one, GateKind.WAVE, "Go on?", _DAY, 2)
    for text in ("Tell why", "Tell when"):
        console.ideas.write(console.ideas.add(one, text, _DAY).id)
    return Plan(console, one)


def _by_hand(change: Callable[[Plan], object]) -> Callable[[Plan], Undo]:
    """As the buttons and dialogs of the plan do it."""

    def do(plan: Plan) -> Undo:
        undo = PlanUndo(plan.console.context)
        seen = undo.see(plan.campaign)
        change(plan)
        step = undo.since(seen)
        assert step is not None
        return partial(undo.back, step)

    return do


def _objective(remove: Callable[[Plan], object]) -> Callable[[Plan], Undo]:
    return lambda plan: partial(plan.console.objectives.restore, remove(plan))


def _gate(change: Callable[[Plan], object]) -> Callable[[Plan], Undo]:
    def do(plan: Plan) -> Undo:
        before = plan.console.gates.get(plan.gate).gate
        change(plan)
        return partial(plan.console.gates.restore, before)

    return do


def _gate_removed(plan: Plan) -> Undo:
    gates = plan.console.gates
    return partial(gates.put_back, gates.remove(plan.gate))


def _phase_removed(plan: Plan) -> Undo:
    campaigns = plan.console.campaigns
    return partial(campaigns.restore_phase, campaigns.remove_phase(campaigns.phases(plan.campaign)[0].id))


def _task_removed(plan: Plan) -> Undo:
    campaigns = plan.console.campaigns
    return partial(campaigns.restore_task, campaigns.remove_task(campaigns.tasks(plan.campaign)[0].id))


def _idea_dropped(plan: Plan) -> Undo:
    ideas = plan.console.ideas
    return partial(ideas.restore, ideas.remove(ideas.list(plan.campaign)[0].id))


def _opening_moved(plan: Plan) -> Undo:
    plan.console.plan_shift.apply(plan.campaign, date(2027, 2, 1))
    return partial(plan.console.plan_shift.undo, plan.campaign)


CASES: dict[str, Callable[[Plan], Undo]] = {
    "a use case is removed": _objective(lambda plan: plan.console.objectives.remove_use_case(plan.use_case)),
    "a need is removed": _objective(lambda plan: plan.console.objectives.remove_need(plan.need)),
    "a commitment is removed": _objective(
        lambda plan: plan.console.objectives.remove_commitment(
            plan.console.objectives.commitments(plan.campaign)[0].id
        )
    ),
    "a commitment is kept": _by_hand(
        lambda plan: plan.console.objectives.keep_commitment(
            plan.console.objectives.commitments(plan.campaign)[0].id
        )
    ),
    "a use case is added": _by_hand(
        lambda plan: plan.console.objectives.add_use_case(plan.campaign, who="HR", does="tells")
    ),
    "a gate is removed": _gate_removed,
    "a gate says no": _gate(lambda plan: plan.console.gates.decide(plan.gate, Decision.NO_GO, "Ada")),
    "a task is done": _by_hand(
        lambda plan: plan.console.campaigns.finish_task(plan.console.campaigns.tasks(plan.campaign)[0].id)
    ),
    "a task is open again": _by_hand(
        lambda plan: [
            plan.console.campaigns.finish_task(task.id, False)
            for task in plan.console.campaigns.tasks(plan.campaign)
        ]
    ),
    "a phase is removed": _phase_removed,
    "a task is removed": _task_removed,
    "an idea is dropped": _idea_dropped,
    "the opening moves": _opening_moved,
}


@pytest.mark.parametrize("name", CASES)
def test_a_plan_done_and_undone_is_as_it_was(plan: Plan, name: str, clock: FakeClock) -> None:
    clock.advance(days=1)
    db = plan.console.context.db
    before = rows_of(db)
    undo = CASES[name](plan)
    assert differences(before, rows_of(db))
    clock.advance(days=1)
    undo()
    assert differences(before, rows_of(db)) == {}


def test_a_reopened_decision_comes_back_with_who_and_when(plan: Plan, clock: FakeClock) -> None:
    db, gates = plan.console.context.db, plan.console.gates
    decided = gates.decide(plan.gate, Decision.NO_GO, "Ada", "too early")
    before = rows_of(db)
    clock.advance(days=1)
    gates.reopen(plan.gate)
    assert differences(before, rows_of(db))
    gates.restore(decided)
    assert differences(before, rows_of(db)) == {}
