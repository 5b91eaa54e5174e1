"""Stories are shown only with a consent; withdrawn ones are gone from the file. Lessons of a wave."""

from datetime import UTC, date, datetime, timedelta

import pytest

from cm_console.console import Console
from cm_console.domain.campaign import Campaign
from cm_console.domain.retrospective import LessonKind
from cm_console.domain.stories import Story, StoryState
from cm_console.domain.waves import Wave
from cm_console.errors import ConsoleError
from tests.conftest import FakeClock
from tests.wavework import TODAY

QUOTE = "Zyzzyva found the spare part within the hour"


@pytest.fixture
def story(console: Console, campaign: Campaign, people: list[int]) -> Story:
    return console.stories.add(
        campaign.id,
        "Ada Lemoine",
        QUOTE,
        "A repair two days sooner",
        date(2026, 11, 12),
        date(2026, 11, 13),
        "E-mail of 13 November",
        shown_as="A technician, Lyon",
        person_id=people[0],
    )


def test_a_story_needs_somebody_who_consented_and_a_proof(console: Console, campaign: Campaign) -> None:
    rest = ("A quote", "An effect", TODAY, TODAY)
    with pytest.raises(ConsoleError, match="what proves the consent"):
        console.stories.add(campaign.id, "Ada", *rest, " ")
    with pytest.raises(ConsoleError, match="who tells it"):
        console.stories.add(campaign.id, " ", *rest, "A form")
    with pytest.raises(ConsoleError, match="still to come"):
        console.stories.add(
            campaign.id, "Ada", "A quote", "An effect", TODAY, TODAY + timedelta(days=1), "A form"
        )


def test_a_consent_counts_for_twelve_months_and_then_again_when_confirmed(
    console: Console, campaign: Campaign, story: Story, clock: FakeClock
) -> None:
    assert console.stories.usable(campaign.id) == [story]
    clock.set(datetime(2027, 11, 12, 22, tzinfo=UTC))
    assert console.stories.usable(campaign.id) == [story]
    clock.set(datetime(2027, 11, 13, 9, tzinfo=UTC))
    assert console.stories.usable(campaign.id) == []
    assert story.state(date(2027, 11, 13)) is StoryState.ASK_AGAIN
    console.stories.confirm(story.id, date(2027, 11, 13), "Asked again by telephone")
    assert len(console.stories.usable(campaign.id)) == 1


def test_a_consent_given_on_29_february_counts_until_the_end_of_february() -> None:
    story = Story(1, 1, None, "a", "a", "q", "e", TODAY, date(2028, 2, 29), "p")
    assert story.asked_again_on == date(2029, 3, 1)


def test_a_withdrawn_story_leaves_no_word_in_the_file(
    console: Console, campaign: Campaign, story: Story
) -> None:
    gone = console.stories.withdraw(story.id)
    assert (gone.quote, gone.effect, gone.told_by, gone.shown_as, gone.proof) == ("",) * 5
    assert gone.withdrawn_on == TODAY
    assert console.stories.usable(campaign.id) == []
    console.context.db.value("PRAGMA wal_checkpoint(TRUNCATE)")
    path = console.context.db.path
    everything = b"".join(each.read_bytes() for each in path.parent.glob(path.name + "*") if each.is_file())
    assert b"Zyzzyva" not in everything
    for again in (
        lambda: console.stories.edit(story.id, quote="x"),
        lambda: console.stories.confirm(story.id, TODAY, "p"),
        lambda: console.stories.withdraw(story.id),
    ):
        with pytest.raises(ConsoleError, match="was withdrawn"):
            again()


def test_a_decision_has_an_owner_and_a_day_and_is_carried_out(
    console: Console, campaign: Campaign, wave: Wave
) -> None:
    log = console.retrospective
    with pytest.raises(ConsoleError, match="needs an owner"):
        log.add(campaign.id, "decision", "Shorten the missions", wave.id)
    kept = log.add(campaign.id, "keep", "The Friday hour", wave.id)
    made = log.add(campaign.id, "decision", "Shorten the missions", wave.id, "Nora", date(2026, 12, 1))
    assert log.carry_out(made.id).done_on == TODAY
    assert [each.kind for each in log.list(campaign.id, wave.id)] == [LessonKind.KEEP, LessonKind.DECISION]
    changed = log.edit(made.id, kind="change")
    assert (changed.owner, changed.due_on, changed.done_on) == ("", None, None)
    log.remove(kept.id)
    log.put_back(kept)
    assert log.get(kept.id) == kept
