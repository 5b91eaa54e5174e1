"""Gates: counted from what is there, unknown where nothing is, decided by somebody with a name."""

from datetime import date

import pytest

from cm_console.console import Console
from cm_console.domain.campaign import Campaign
from cm_console.domain.gates import (
    READINESS,
    About,
    Answer,
    Axis,
    Condition,
    Decision,
    GateKind,
    Opinion,
    State,
    item,
)
from cm_console.domain.testers import TesterState
from cm_console.errors import ConsoleError

OPENING = date(2027, 1, 18)


@pytest.fixture
def campaign(console: Console) -> Campaign:
    return console.campaigns.create(
        "Agora", OPENING, "Europe/Paris", objective="Answer", metric="Hours", baseline=20
    )


def people(
    console: Console, campaign: Campaign, wave: int, count: int, *, external: bool = False
) -> list[int]:
    db = console.context.db
    wave_id = db.insert(
        "INSERT INTO wave (campaign_id, number, size, capacity) VALUES (?, ?, 10, 10)", [campaign.id, wave]
    )
    made = []
    for n in range(count):
        address = f"p{wave}.{n}@x.example"
        person = db.insert(
            "INSERT INTO person (name, email, email_key, is_external) VALUES (?, ?, ?, ?)",
            [f"P{n}", address, address, int(external)],
        )
        db.execute(
            "INSERT INTO tester (campaign_id, person_id, wave_id) VALUES (?, ?, ?)",
            [campaign.id, person, wave_id],
        )
        made.append(person)
    return made


def condition(console: Console, gate_id: int, about: About) -> Condition:
    return next(each for each in console.gates.get(gate_id).conditions if each.about is about)


def ready(console: Console, campaign: Campaign) -> None:
    for axis, names in READINESS.items():
        for name in names:
            console.gates.answer(campaign.id, item(axis, name), Answer.YES)


def test_the_start_asks_for_purpose_use_cases_and_a_committed_sponsor(
    console: Console, campaign: Campaign
) -> None:
    gate = console.gates.add(campaign.id, GateKind.START, "Start", date(2026, 12, 1))
    states = {each.about: each.state for each in console.gates.get(gate.id).conditions}
    assert states == {
        About.FRAME: State.MET,
        About.USE_CASES: State.UNKNOWN,
        About.ALIGNED: State.UNKNOWN,
        About.SPONSOR: State.UNMET,
        About.STRATEGY: State.UNKNOWN,
        About.REASONS: State.UNKNOWN,
    }
    console.campaigns.edit(campaign.id, sponsor="Inès", metric="")
    console.objectives.add_commitment(campaign.id, "Inès", "opens")
    made = console.objectives.add_use_case(campaign.id, "A", "asks", company_benefit="c", person_benefit="p")
    console.objectives.align(made.id, console.objectives.add_need(campaign.id, "N").id)
    found = {each.about: each for each in console.gates.get(gate.id).conditions}
    assert found[About.FRAME].state is State.UNMET
    assert found[About.SPONSOR].state is State.MET
    assert (found[About.USE_CASES].count, found[About.ALIGNED].state) == (1, State.MET)


def test_a_wave_of_employees_never_begins_before_the_works_council_was_heard(
    console: Console, campaign: Campaign
) -> None:
    people(console, campaign, 1, 3)
    gate = console.gates.add(campaign.id, "wave", "Wave 1", date(2026, 12, 1), 1)
    assert condition(console, gate.id, About.COUNCIL).state is State.UNMET
    with pytest.raises(ConsoleError, match="works council"):
        console.gates.decide(gate.id, Decision.GO, "Inès", "in a hurry")
    console.gates.record_consultation(
        campaign.id, date(2026, 10, 1), Opinion.RESERVED, date(2026, 11, 3), "minutes in the safe"
    )
    ready(console, campaign)
    assert console.gates.get(gate.id).is_clear
    decided = console.gates.decide(gate.id, "go", " Inès ")
    assert (decided.decided_by, decided.decided_on) == ("Inès", date(2026, 11, 16))


def test_external_testers_need_no_works_council(console: Console, campaign: Campaign) -> None:
    gate = console.gates.add(campaign.id, "wave", "Wave 1", date(2026, 12, 1), 1)
    assert condition(console, gate.id, About.COUNCIL).state is State.UNKNOWN
    assert condition(console, gate.id, About.DRAWN).state is State.UNMET
    people(console, campaign, 1, 2, external=True)
    assert condition(console, gate.id, About.COUNCIL).state is State.MET
    assert condition(console, gate.id, About.DRAWN).state is State.MET


def test_the_next_wave_waits_for_reports_and_says_what_is_not_known(
    console: Console, campaign: Campaign
) -> None:
    first = people(console, campaign, 1, 5)
    people(console, campaign, 2, 5)
    gate = console.gates.add(campaign.id, "wave", "Wave 2", date(2026, 12, 15), 2)
    assert condition(console, gate.id, About.REPORTED).state is State.UNKNOWN, "nobody is invited yet"
    assert condition(console, gate.id, About.ANSWERED) == Condition(About.ANSWERED, State.UNKNOWN, least=0.5)
    console.testers.set_state(campaign.id, first, TesterState.INVITED)
    console.testers.set_state(campaign.id, first[:2], TesterState.REPORTED)
    console.testers.set_state(campaign.id, first[4:], TesterState.DROPPED)
    found = condition(console, gate.id, About.REPORTED)
    assert (found.count, found.n, found.state) == (2, 5, State.UNMET)
    console.testers.set_state(campaign.id, first[2:3], TesterState.DONE)
    assert condition(console, gate.id, About.REPORTED).state is State.MET
    console.gates.edit(gate.id, reported_share=0.8)
    assert condition(console, gate.id, About.REPORTED).state is State.UNMET


def test_going_all_the_same_needs_a_reason_and_a_name(console: Console, campaign: Campaign) -> None:
    gate = console.gates.add(campaign.id, GateKind.OPENING, "Opening", OPENING)
    with pytest.raises(ConsoleError, match="Not everything"):
        console.gates.decide(gate.id, Decision.GO, "Inès")
    with pytest.raises(ConsoleError, match="who decides"):
        console.gates.decide(gate.id, Decision.GO, " ", "why not")
    assert console.gates.get(gate.id).gate == gate
    console.gates.decide(gate.id, Decision.NO_GO, "Inès")
    decided = console.gates.decide(gate.id, Decision.GO, "Inès", "The fair will not wait")
    assert decided.note == "The fair will not wait"
    assert console.gates.reopen(gate.id) == gate
    assert console.gates.restore(decided) == decided


def test_commitments_that_are_due_must_be_kept_at_the_opening(console: Console, campaign: Campaign) -> None:
    gate = console.gates.add(campaign.id, GateKind.OPENING, "Opening", OPENING)
    assert condition(console, gate.id, About.COMMITMENTS).state is State.UNKNOWN
    late = console.objectives.add_commitment(campaign.id, "Inès", "frees time", date(2026, 11, 1))
    console.objectives.add_commitment(campaign.id, "Inès", "opens", OPENING)
    found = condition(console, gate.id, About.COMMITMENTS)
    assert (found.count, found.n) == (0, 1)
    console.objectives.keep_commitment(late.id)
    assert condition(console, gate.id, About.COMMITMENTS).state is State.MET


def test_answers_are_dated_changed_and_taken_back(console: Console, campaign: Campaign) -> None:
    key = item(Axis.TECHNOLOGY, "access")
    console.gates.answer(campaign.id, key, "no", " no phone access ")
    checked = console.gates.answers(campaign.id)[key]
    assert (checked.answer, checked.note, checked.on) == (Answer.NO, "no phone access", date(2026, 11, 16))
    console.gates.answer(campaign.id, key, None)
    assert console.gates.answers(campaign.id) == {}
    with pytest.raises(ConsoleError, match="no such item"):
        console.gates.answer(campaign.id, "technology.magic", "yes")


def test_an_opinion_needs_its_day_and_comes_after_the_information(
    console: Console, campaign: Campaign
) -> None:
    with pytest.raises(ConsoleError, match="day of the opinion"):
        console.gates.record_consultation(campaign.id, None, Opinion.FAVOURABLE)
    with pytest.raises(ConsoleError, match="before the information"):
        console.gates.record_consultation(
            campaign.id, date(2026, 11, 2), Opinion.FAVOURABLE, date(2026, 11, 1)
        )
    assert not console.gates.consultation(campaign.id).is_over


def test_a_removed_gate_comes_back_as_it_was(console: Console, campaign: Campaign) -> None:
    gate = console.gates.add(campaign.id, "wave", "Wave 1", date(2026, 12, 1), 1)
    removed = console.gates.remove(gate.id)
    assert console.gates.list(campaign.id) == []
    assert console.gates.put_back(removed) == gate


@pytest.mark.parametrize(("kind", "wave"), [("wave", None), ("wave", 0), ("opening", 1)])
def test_only_a_gate_of_a_wave_names_one(
    console: Console, campaign: Campaign, kind: str, wave: int | None
) -> None:
    with pytest.raises(ConsoleError, match="names the wave"):
        console.gates.add(campaign.id, kind, "Gate", OPENING, wave)


def test_a_gate_that_has_not_said_go_stands_before_inviting_its_wave(
    console: Console, campaign: Campaign
) -> None:
    testers = people(console, campaign, 2, 3)
    gate = console.gates.add(campaign.id, GateKind.WAVE, "Wave 2", date(2026, 12, 14), 2)
    console.gates.add(campaign.id, GateKind.WAVE, "Wave 3", date(2026, 12, 28), 3)
    console.gates.record_consultation(campaign.id, None, Opinion.NOT_NEEDED, date(2026, 11, 2))
    assert [view.gate for view in console.gates.before_inviting(campaign.id, testers)] == [gate]
    console.gates.decide(gate.id, Decision.NO_GO, "Inès", "too few reported")
    assert [view.gate.id for view in console.gates.before_inviting(campaign.id, testers)] == [gate.id]
    console.gates.decide(gate.id, Decision.GO, "Inès", "we dare")
    assert list(console.gates.before_inviting(campaign.id, testers)) == []


def test_a_gate_stands_only_before_people_of_its_wave_who_are_still_to_be_invited(
    console: Console, campaign: Campaign
) -> None:
    first, second = people(console, campaign, 1, 2), people(console, campaign, 2, 2)
    console.gates.record_consultation(campaign.id, None, Opinion.NOT_NEEDED, date(2026, 11, 2))
    console.gates.add(campaign.id, GateKind.WAVE, "Wave 2", date(2026, 12, 14), 2)
    assert list(console.gates.before_inviting(campaign.id, first)) == []
    console.testers.set_state(campaign.id, second, TesterState.INVITED)
    assert list(console.gates.before_inviting(campaign.id, second)) == []
    console.testers.set_state(campaign.id, second[:1], TesterState.DROPPED)
    assert len(console.gates.before_inviting(campaign.id, second)) == 1


def test_nobody_is_invited_before_the_works_council_was_heard_whatever_was_decided(
    console: Console, campaign: Campaign
) -> None:
    outside = people(console, campaign, 1, 2, external=True)
    gate = console.gates.add(campaign.id, GateKind.WAVE, "Wave 1", date(2026, 11, 30), 1)
    console.gates.decide(gate.id, Decision.GO, "Inès", "outsiders only")
    assert list(console.gates.before_inviting(campaign.id, outside)) == []
    inside = console.testers.add(name="Ali", email="ali@x.example").id
    console.waves.move(campaign.id, [inside], console.waves.numbered(campaign.id, 1).id)
    with pytest.raises(ConsoleError, match="works council"):
        console.gates.before_inviting(campaign.id, [inside])


def test_an_employee_without_a_wave_waits_for_the_works_council_too(
    console: Console, campaign: Campaign
) -> None:
    console.gates.add(campaign.id, GateKind.WAVE, "Wave 1", date(2026, 11, 30), 1)
    outside = console.testers.add(name="Eva", email="eva@client.example", is_external=True).id
    inside = console.testers.add(name="Ali", email="ali@x.example").id
    assert list(console.gates.before_inviting(campaign.id, [outside])) == []
    with pytest.raises(ConsoleError, match="works council"):
        console.gates.before_inviting(campaign.id, [outside, inside])
    console.gates.record_consultation(campaign.id, None, Opinion.NOT_NEEDED, date(2026, 11, 2))
    assert list(console.gates.before_inviting(campaign.id, [inside])) == []
