"""What of a followed wave reaches the needs-you list, the gates and the report."""

from datetime import UTC, date, datetime, timedelta

from cm_console.console import Console
from cm_console.domain.campaign import Campaign
from cm_console.domain.gates import About, GateKind, State
from cm_console.domain.overview import Need, NeedKind
from cm_console.domain.waves import Wave
from tests.conftest import FakeClock
from tests.wavework import TODAY


def needs(console: Console, campaign: Campaign, kind: NeedKind) -> list[Need]:
    return [need for need in console.overview.read(campaign.id).needs if need.kind is kind]


def test_blocking_issues_wait_at_the_top_until_they_are_answered(
    console: Console, campaign: Campaign
) -> None:
    assert needs(console, campaign, NeedKind.FEEDBACK) == []
    first = console.feedback.add(campaign.id, "issue", "Cannot sign in", is_blocking=True)
    (need,) = needs(console, campaign, NeedKind.FEEDBACK)
    assert (need.text, need.urgent) == ("Blocks a tester and waits for an answer: “Cannot sign in”", True)
    assert (need.page, need.argument) == ("feedback", first.id)
    for text in ("No mail", "No rights"):
        console.feedback.add(campaign.id, "issue", text, is_blocking=True)
    assert needs(console, campaign, NeedKind.FEEDBACK)[0].text.startswith("3 blocking issue")
    for each in console.feedback.list(campaign.id):
        console.feedback.answer(each.id)
    assert needs(console, campaign, NeedKind.FEEDBACK) == []


def test_a_late_promise_a_thin_wave_people_behind_and_an_old_consent_are_said(
    console: Console, campaign: Campaign, wave: Wave, people: list[int], clock: FakeClock
) -> None:
    one = console.feedback.add(campaign.id, "idea", "Tags")
    console.feedback.promise(one.id, date(2026, 11, 16))
    console.missions.add(campaign.id, "Ask", wave.id)
    console.following.set_floor(wave.id, 6)
    console.following.drop_out(campaign.id, people[:1], "moved")
    clock.advance(timedelta(days=1))
    found = {need.kind: need for need in console.overview.read(campaign.id).needs}
    assert found[NeedKind.FEEDBACK].text == "Promised to testers for 16 Nov: “Tags”"
    assert found[NeedKind.WAVE].text == "Wave 1 · Pilot: 5 people stay, it should not fall below 6."
    assert found[NeedKind.BEHIND].text.startswith("5 tester")
    console.stories.add(campaign.id, "Ada", "Quote", "Effect", TODAY, TODAY, "E-mail")
    assert needs(console, campaign, NeedKind.CONSENT) == []
    clock.set(datetime(2027, 12, 1, tzinfo=UTC))
    assert needs(console, campaign, NeedKind.CONSENT)[0].argument == "stories"


def test_the_gate_of_the_next_wave_counts_what_was_answered_within_a_day(
    console: Console, campaign: Campaign, wave: Wave
) -> None:
    gate = console.gates.add(campaign.id, GateKind.WAVE, "Open wave 2", date(2026, 12, 1), 2)

    def answered() -> tuple[State, int | None, int | None]:
        conditions = console.gates.get(gate.id).conditions
        found = next(each for each in conditions if each.about is About.ANSWERED)
        return found.state, found.count, found.n

    assert answered() == (State.UNKNOWN, None, None)
    early = TODAY - timedelta(days=4)
    questions = [
        console.feedback.add(campaign.id, "question", text, wave_id=wave.id, given_on=early)
        for text in ("a", "b", "c")
    ]
    console.feedback.answer(questions[0].id, on=early)
    assert answered() == (State.UNMET, 1, 3)
    console.feedback.answer(questions[1].id, on=early + timedelta(days=1))
    assert answered() == (State.MET, 2, 3)


def test_the_report_tells_stories_with_consent_and_lessons_and_forgets_withdrawn_ones(
    console: Console, campaign: Campaign, wave: Wave
) -> None:
    story = console.stories.add(
        campaign.id, "Ada Lemoine", "Found it in an hour", "Two days saved", TODAY, TODAY, "E-mail",
        shown_as="A technician",
    )  # fmt: skip
    console.retrospective.add(campaign.id, "decision", "Shorter missions", wave.id, "Nora", date(2026, 12, 1))
    page = console.reports.html(campaign.id)
    for text in ("Found it in an hour", "Two days saved", "A technician", "Shorter missions", "Nora"):
        assert text in page
    assert "Ada Lemoine" not in page
    console.stories.withdraw(story.id)
    assert "Found it in an hour" not in console.reports.html(campaign.id)
