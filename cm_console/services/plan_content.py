"""What the printed plan says, in the user's language; the template only lays it out."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from cm_console import figures, plan_words, words
from cm_console.domain.attention import Budget
from cm_console.domain.campaign import Campaign, Phase, Task
from cm_console.domain.objective import Alignment, Commitment
from cm_console.domain.plan_shift import Kind
from cm_console.domain.timeline import Timeline
from cm_console.i18n import language, tr
from cm_console.services.gates import GateView


@dataclass(frozen=True)
class PlanTable:
    """A table without rows is left out. `wide` is the column that holds the most words."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    wide: int = 0


@dataclass(frozen=True)
class PlanContent:
    language: str
    title: str
    subtitle: str
    objective: str
    facts: tuple[str, ...]
    tables: tuple[PlanTable, ...]


def content(
    campaign: Campaign,
    timeline: Timeline,
    phases: list[Phase],
    tasks: list[Task],
    matrix: Alignment,
    commitments: list[Commitment],
    gates: list[GateView],
    budget: Budget,
) -> PlanContent:
    return PlanContent(
        language=language(),
        title=campaign.name,
        subtitle=tr("Plan of {day} · opening {opening}").format(
            day=figures.full_day(timeline.today), opening=figures.full_day(campaign.opens_on)
        ),
        objective=campaign.objective or tr("The objective is not written yet."),
        facts=tuple(_facts(campaign, budget)),
        tables=(
            _use_cases(matrix),
            _alignment(matrix),
            _commitments(commitments),
            _spans(tr("Phases"), timeline, Kind.PHASE),
            *_tasks(phases, tasks, timeline.today),
            _spans(tr("Waves"), timeline, Kind.WAVE),
            *_gates(gates),
            _posts(timeline),
        ),
    )


def _facts(campaign: Campaign, budget: Budget) -> Iterable[str]:
    if campaign.released_on:
        yield tr("Release: {day}").format(day=figures.full_day(campaign.released_on))
    if campaign.metric:
        yield tr("{metric}: from {baseline} to {target}").format(
            metric=campaign.metric,
            baseline=figures.number(campaign.baseline),
            target=figures.number(campaign.target),
        )
    if campaign.sponsor:
        yield tr("Sponsor: {name}").format(name=campaign.sponsor)
    yield " · ".join(plan_words.budget(budget))


def _day(value: date | None) -> str:
    return figures.DASH if value is None else figures.full_day(value)


def _use_cases(matrix: Alignment) -> PlanTable:
    return PlanTable(
        tr("Use cases"),
        (tr("Who does what with whom"), tr("By"), tr("What the company gets"), tr("What the person gets")),
        tuple(
            (
                plan_words.use_case(each),
                _day(each.by_day),
                each.company_benefit or figures.DASH,
                each.person_benefit or figures.DASH,
            )
            for each in matrix.use_cases
        ),
    )


def _alignment(matrix: Alignment) -> PlanTable:
    """A row per use case and need it serves: a wide matrix does not fit on paper."""
    needs = {need.id: need.name for need in matrix.needs}
    rows = [
        (plan_words.use_case(each), needs[need], evidence or tr("no evidence yet"))
        for each in matrix.use_cases
        for (use_case, need), evidence in matrix.cells.items()
        if use_case == each.id
    ]
    rows += [(figures.DASH, each.name, tr("no use case serves it")) for each in matrix.unserved]
    return PlanTable(
        tr("What serves which need"), (tr("Use case"), tr("Business need"), tr("Evidence")), tuple(rows)
    )


def _commitments(commitments: list[Commitment]) -> PlanTable:
    return PlanTable(
        tr("Commitments"),
        (tr("Who"), tr("What"), tr("By"), tr("Kept")),
        tuple((each.who, each.what, _day(each.due_on), _day(each.done_on)) for each in commitments),
        wide=1,
    )


def _spans(title: str, timeline: Timeline, kind: Kind) -> PlanTable:
    return PlanTable(
        title,
        (tr("Name"), tr("From"), tr("To"), tr("State")),
        tuple(
            (each.name, _day(each.starts), _day(each.ends), plan_words.progress(each.state))
            for each in timeline.items
            if each.kind is kind
        ),
    )


def _tasks(phases: list[Phase], tasks: list[Task], today: date) -> Iterable[PlanTable]:
    """A table for each phase that has tasks, and one for those without a phase."""

    def state(task: Task) -> str:
        if task.done_on:
            return tr("done")
        return tr("overdue") if task.due_on < today else tr("open")

    titles: list[tuple[int | None, str]] = [(phase.id, phase.name) for phase in phases]
    for phase_id, name in [*titles, (None, tr("Without a phase"))]:
        yield PlanTable(
            tr("Tasks: {phase}").format(phase=name),
            (tr("Due"), tr("Task"), tr("Lever"), tr("State")),
            tuple(
                (figures.full_day(task.due_on), task.name, words.lever(task.lever), state(task))
                for task in tasks
                if task.phase_id == phase_id
            ),
            wide=1,
        )


def _gates(gates: list[GateView]) -> Iterable[PlanTable]:
    for view in gates:
        gate = view.gate
        decided = plan_words.decision(gate.decision)
        if gate.decided_by:
            decided = f"{decided}, {gate.decided_by}, {_day(gate.decided_on)}"
        yield PlanTable(
            tr("Gate: {name} · {day} · {decision}").format(
                name=gate.name, day=figures.full_day(gate.due_on), decision=decided
            ),
            (tr("What it asks"), tr("How far")),
            tuple((plan_words.condition(each), plan_words.how_far(each)) for each in view.conditions),
        )


def _posts(timeline: Timeline) -> PlanTable:
    return PlanTable(
        tr("Posts and ideas"),
        (tr("Day"), tr("What"), tr("State"), tr("Text")),
        tuple(
            (
                figures.full_day(each.starts),
                plan_words.kind(each.kind),
                plan_words.progress(each.state),
                each.name,
            )
            for each in sorted(timeline.items, key=lambda item: item.starts)
            if each.kind in (Kind.POST, Kind.IDEA)
        ),
        wide=3,
    )
