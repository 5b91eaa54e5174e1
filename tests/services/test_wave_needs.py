"""What of the next waves waits for a person: empty ones, too many people, gates that have not said go."""

from datetime import date

from cm_console.console import Console
from cm_console.domain.campaign import Campaign
from cm_console.domain.gates import Decision, GateKind
from cm_console.domain.overview import NeedKind, UpcomingKind
from cm_console.domain.testers import TesterState

NEAR, FAR = date(2026, 11, 20), date(2026, 12, 14)


def wave(console: Console, campaign: Campaign, people: int = 0, starts_on: date = NEAR, **fields: int) -> int:
    console.waves.add(campaign.id, 10)
    made = console.waves.list(campaign.id)[-1]
    console.waves.edit(made.id, starts_on=starts_on, ends_on=date(2026, 12, 30), **fields)
    ids = [
        console.testers.add(name=f"P{made.number}.{n}", email=f"p{made.number}.{n}@example.org").id
        for n in range(people)
    ]
    if ids:
        console.waves.move(campaign.id, ids, made.id)
    return made.id


def said(console: Console, campaign: Campaign) -> list[str]:
    kinds = (NeedKind.WAVE, NeedKind.GATE)
    return [need.text for need in console.overview.read(campaign.id).needs if need.kind in kinds]


def test_an_empty_wave_is_told_of_a_week_before_it_begins(console: Console, campaign: Campaign) -> None:
    wave(console, campaign)
    wave(console, campaign, starts_on=FAR)
    assert said(console, campaign) == ["Wave 1 begins on 20 Nov, and nobody is in it."]


def test_a_wave_with_more_people_than_its_animators_can_follow_is_told_of(
    console: Console, campaign: Campaign
) -> None:
    wave_id = wave(console, campaign, 5, animators=1, per_animator=4)
    assert said(console, campaign) == ["Wave 1: 5 people to follow, and its animators can follow 4."]
    gone = console.waves.members(wave_id)[0].person.id
    console.testers.set_state(campaign.id, [gone], TesterState.DROPPED)
    assert said(console, campaign) == []


def test_who_is_not_expected_to_take_part_needs_no_animator(console: Console, campaign: Campaign) -> None:
    wave_id = wave(console, campaign, 8, animators=1, per_animator=4)
    console.waves.edit(wave_id, size=8, target=4)
    assert said(console, campaign) == []


def test_a_wave_that_begins_against_its_gate_is_told_of(console: Console, campaign: Campaign) -> None:
    wave(console, campaign, 3)
    gate = console.gates.add(campaign.id, GateKind.WAVE, "Ready?", date(2026, 11, 25), 1)
    assert said(console, campaign) == ["Wave 1 begins on 20 Nov, before its gate is decided: Ready?"]
    console.gates.decide(gate.id, Decision.NO_GO, "Inès", "not yet")
    assert said(console, campaign) == ["Wave 1 begins on 20 Nov, but the gate said no-go: Ready?"]


def test_a_gate_that_is_due_is_told_of_once(console: Console, campaign: Campaign) -> None:
    wave(console, campaign, 3)
    console.gates.add(campaign.id, GateKind.WAVE, "Ready?", date(2026, 11, 10), 1)
    assert len(said(console, campaign)) == 1


def test_gates_of_the_next_seven_days_are_among_what_comes(console: Console, campaign: Campaign) -> None:
    console.gates.add(campaign.id, GateKind.START, "Begin?", NEAR)
    console.gates.add(campaign.id, GateKind.OPENING, "Open?", FAR)
    decided = console.gates.add(campaign.id, GateKind.WAVE, "Wave 2?", NEAR, 2)
    console.gates.decide(decided.id, Decision.NO_GO, "Inès", "not yet")
    coming = console.overview.read(campaign.id).upcoming
    assert [each.title for each in coming if each.kind is UpcomingKind.GATE] == ["Begin?"]
