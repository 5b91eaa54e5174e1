"""What each kind of gate asks, and how far the campaign has come: counted offline from what is there.

What nobody has noted yet is not known; it is never taken for zero.
"""

from cm_console.domain.campaign import Campaign
from cm_console.domain.gates import (
    READINESS,
    REASONS,
    About,
    Axis,
    Checked,
    Condition,
    Gate,
    GateKind,
    State,
    item,
    listed,
    reason,
    share_of,
)
from cm_console.services.context import Context
from cm_console.services.feedback import FeedbackLog
from cm_console.store import gates as store
from cm_console.store import objective as objective_store
from cm_console.store.waves import all_waves


def conditions(context: Context, campaign: Campaign, gate: Gate) -> tuple[Condition, ...]:
    """What the gate asks, in the order in which it is worked through."""
    answers = store.answers(context.db, campaign.id)
    if gate.kind is GateKind.START:
        return (*_purpose(context, campaign), axis(Axis.STRATEGY, answers), reasons(answers))
    readiness = tuple(axis(each, answers) for each in Axis)
    if gate.kind is GateKind.WAVE:
        return (*_wave(context, campaign.id, gate), *readiness)
    last = store.last_wave(context.db, campaign.id)
    reported = share_of(About.REPORTED, 0, 0, gate.reported_share)
    if last is not None:
        reported = share_of(
            About.REPORTED, *store.wave_reported(context.db, campaign.id, last), gate.reported_share
        )
    return (
        _frame(campaign),
        reported,
        _answered(context, campaign.id, gate, last),
        _commitments(context, campaign),
        *readiness,
        reasons(answers),
    )


def axis(which: Axis, answers: list[Checked]) -> Condition:
    """How ready the launch is on one axis."""
    return listed(About(which.value), [item(which, name) for name in READINESS[which]], answers)


def reasons(answers: list[Checked]) -> Condition:
    """How many of the five reasons of failure have an answer."""
    return listed(About.REASONS, [reason(name) for name in REASONS], answers)


def council(context: Context, campaign_id: int, wave: int) -> Condition:
    """Whether the works council has been heard, where employees test."""
    people, employees = store.wave_people(context.db, campaign_id, wave)
    said = store.consultation(context.db, campaign_id)
    if said.is_over or (people and not employees):
        return Condition(About.COUNCIL, State.MET)
    return Condition(About.COUNCIL, State.UNMET if people else State.UNKNOWN)


def _purpose(context: Context, campaign: Campaign) -> tuple[Condition, ...]:
    matrix = objective_store.alignment(context.db, campaign.id)
    complete = sum(each.is_complete for each in matrix.use_cases)
    promised = objective_store.commitments(context.db, campaign.id)
    sponsor = State.MET if campaign.sponsor and promised else State.UNMET
    n = len(matrix.use_cases)
    return (
        _frame(campaign),
        share_of(About.USE_CASES, complete, n),
        share_of(About.ALIGNED, n - len(matrix.unaligned), n),
        Condition(About.SPONSOR, sponsor),
    )


def _frame(campaign: Campaign) -> Condition:
    return Condition(About.FRAME, State.UNMET if campaign.is_draft else State.MET)


def _wave(context: Context, campaign_id: int, gate: Gate) -> tuple[Condition, ...]:
    assert gate.wave is not None
    people, _ = store.wave_people(context.db, campaign_id, gate.wave)
    drawn = Condition(About.DRAWN, State.MET if people else State.UNMET, people)
    found = (council(context, campaign_id, gate.wave), drawn)
    if gate.wave == 1:
        return found
    counted = store.wave_reported(context.db, campaign_id, gate.wave - 1)
    return (
        *found,
        share_of(About.REPORTED, *counted, gate.reported_share),
        _answered(context, campaign_id, gate, gate.wave - 1),
    )


def _answered(context: Context, campaign_id: int, gate: Gate, wave: int | None) -> Condition:
    """How much of what a wave's testers asked was answered within a day; not known while none has."""
    ids = [each.id for each in all_waves(context.db, campaign_id) if each.number == wave]
    found = FeedbackLog(context).answered(campaign_id, ids[0]) if ids else None
    return share_of(About.ANSWERED, found.count if found else 0, found.n if found else 0, gate.answered_share)


def _commitments(context: Context, campaign: Campaign) -> Condition:
    today = context.today(campaign.zone)
    due = [
        each
        for each in objective_store.commitments(context.db, campaign.id)
        if each.done_on or (each.due_on and each.due_on <= today)
    ]
    return share_of(About.COMMITMENTS, sum(each.done_on is not None for each in due), len(due))
