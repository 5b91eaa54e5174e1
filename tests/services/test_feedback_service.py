"""Feedback noted, triaged, taken back; identities dropped for good."""

from datetime import date, timedelta

import pytest

from cm_console.console import Console
from cm_console.domain.campaign import Campaign
from cm_console.domain.feedback import FeedbackKind, FeedbackState
from cm_console.domain.waves import Wave
from cm_console.errors import ConsoleError
from tests.conftest import FakeClock
from tests.wavework import TODAY


def test_feedback_goes_from_open_to_promised_to_fixed_and_back(
    console: Console, campaign: Campaign, wave: Wave, people: list[int]
) -> None:
    log = console.feedback
    one = log.add(
        campaign.id, "issue", "Cannot sign in", wave_id=wave.id, person_id=people[0], is_blocking=True
    )
    assert (one.name, one.wave_number, one.given_on, one.state) == (
        "Ada Lemoine",
        1,
        TODAY,
        FeedbackState.OPEN,
    )
    assert log.waiting(campaign.id) == 1
    log.promise(one.id, date(2026, 11, 20), "The new sign-in comes on Friday.")
    promised = log.get(one.id)
    assert (promised.state, promised.answered_on) == (FeedbackState.PROMISED, TODAY)
    former = log.fix(one.id, "Sign-in works again.")
    assert log.get(one.id).state is FeedbackState.FIXED
    log.restore(former)
    assert log.get(one.id) == promised
    log.reopen(one.id)
    assert log.get(one.id).state is FeedbackState.OPEN


def test_a_duplicate_stands_below_the_first_one_and_comes_back_with_it(
    console: Console, campaign: Campaign
) -> None:
    log = console.feedback
    first, second, third = (log.add(campaign.id, "issue", text) for text in ("a", "b", "c"))
    log.duplicate(third.id, second.id)
    former = log.duplicate(second.id, first.id)
    assert {log.get(each.id).duplicate_of for each in (second, third)} == {first.id}
    log.restore(former)
    assert log.get(second.id).duplicate_of is None
    assert log.get(third.id).duplicate_of == second.id
    removed = log.remove(second.id)
    assert log.get(third.id).duplicate_of is None
    log.restore(removed)
    assert log.get(third.id).duplicate_of == second.id
    with pytest.raises(ConsoleError, match="cannot be a duplicate"):
        log.duplicate(first.id, first.id)


def test_what_was_answered_in_time_is_a_figure_with_its_n(
    console: Console, campaign: Campaign, wave: Wave, clock: FakeClock
) -> None:
    log = console.feedback
    assert log.answered_within(campaign.id, wave.id) is None
    questions = [log.add(campaign.id, "question", f"{n}?", wave_id=wave.id) for n in range(4)]
    log.add(campaign.id, "praise", "Nice", wave_id=wave.id)
    log.answer(questions[0].id, "Like this.")
    clock.advance(timedelta(days=1))
    log.answer(questions[1].id)
    clock.advance(timedelta(days=1))
    log.answer(questions[2].id)
    assert log.answered_within(campaign.id, wave.id, 24) == (0.5, 4)
    assert log.answered_within(campaign.id, wave.id, 48) == (1.0, 3)


def test_an_identity_once_dropped_is_gone_from_the_file(
    console: Console, campaign: Campaign, people: list[int]
) -> None:
    log = console.feedback
    one = log.add(campaign.id, "idea", "Tags", pseudonym="Colibri")
    two = log.add(campaign.id, "idea", "Groups", person_id=people[0])
    assert log.forget_identity(campaign.id, one.id) == 1
    assert log.get(one.id).who == ""
    assert log.get(two.id).who == "Ada Lemoine"
    assert log.forget_identity(campaign.id) == 1
    assert log.get(two.id).person_id is None


def test_no_undo_brings_a_forgotten_identity_back(
    console: Console, campaign: Campaign, people: list[int]
) -> None:
    log = console.feedback
    ids = [log.add(campaign.id, "idea", text, person_id=people[0]).id for text in ("a", "b", "c")]
    former = [log.answer(ids[0]), log.remove(ids[1]), log.answer(ids[2])]
    log.forget_identity(campaign.id, ids[2])
    log.restore(former[0])
    assert log.get(ids[0]).name == "Ada Lemoine"
    log.forget_identity(campaign.id)
    for each in former:
        log.restore(each)
    assert [each.who for each in log.list(campaign.id)] == ["", "", ""]
    again = log.edit(ids[0], pseudonym="Colibri")
    log.edit(ids[0], pseudonym="")
    log.restore(again)
    assert log.get(ids[0]).who == ""


@pytest.mark.parametrize("when", [date(2026, 11, 17), date(2027, 1, 1)])
def test_nothing_is_said_or_answered_in_the_future(console: Console, campaign: Campaign, when: date) -> None:
    with pytest.raises(ConsoleError, match="still to come"):
        console.feedback.add(campaign.id, "idea", "Tags", given_on=when)
    one = console.feedback.add(campaign.id, "idea", "Tags")
    with pytest.raises(ConsoleError, match="still to come"):
        console.feedback.answer(one.id, on=when)
    with pytest.raises(ConsoleError, match="is over"):
        console.feedback.promise(one.id, TODAY - timedelta(days=1))


def test_the_list_is_filtered_by_words_state_and_kind(console: Console, campaign: Campaign) -> None:
    log = console.feedback
    log.add(campaign.id, "idea", "Tags in the search", pseudonym="Colibri")
    fixed = log.add(campaign.id, "issue", "Search finds nothing")
    log.fix(fixed.id)
    assert [each.text for each in log.list(campaign.id, query="SEARCH tags")] == ["Tags in the search"]
    assert [each.text for each in log.list(campaign.id, query="colibri")] == ["Tags in the search"]
    assert log.list(campaign.id, states=[FeedbackState.FIXED]) == [log.get(fixed.id)]
    assert len(log.list(campaign.id, kind=FeedbackKind.IDEA)) == 1
