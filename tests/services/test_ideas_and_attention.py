"""Post ideas become drafts when wanted; the plan's demands on attention are said."""

from datetime import UTC, date, datetime, time

import pytest

from cm_console.console import Console
from cm_console.domain.attention import Budget, Excess, Message
from cm_console.domain.campaign import Campaign
from cm_console.errors import ConsoleError

OPENING = date(2027, 1, 18)


def test_an_idea_becomes_a_draft_on_its_day_at_the_campaigns_hour(
    console: Console, campaign: Campaign
) -> None:
    idea = console.ideas.add(campaign.id, " Ask a question. ", OPENING)
    post = console.ideas.write(idea.id)
    assert (post.text, post.deliveries) == ("Ask a question.", ())
    assert post.due is not None
    assert post.due.wall == datetime(2027, 1, 18, 9, 30)  # noqa: DTZ001 - a wall clock
    assert console.ideas.get(idea.id).post_id == post.id
    console.slots.set(campaign.id, "mon 08:15")
    other = console.ideas.write(console.ideas.add(campaign.id, "Again", OPENING).id)
    assert other.due is not None
    assert other.due.wall.time() == time(8, 15)


def test_a_deleted_draft_leaves_the_idea_open_again(console: Console, campaign: Campaign) -> None:
    idea = console.ideas.add(campaign.id, "Ask", OPENING)
    console.posts.delete(console.ideas.write(idea.id).id)
    assert console.ideas.list(campaign.id) == [idea]


def test_an_idea_is_changed_dropped_and_brought_back(console: Console, campaign: Campaign) -> None:
    idea = console.ideas.add(campaign.id, "Ask", OPENING)
    edited = console.ideas.edit(idea.id, "Tell", date(2027, 1, 19))
    assert console.ideas.remove(idea.id) == edited
    assert console.ideas.list(campaign.id) == []
    console.ideas.restore(edited)
    assert console.ideas.list(campaign.id) == [edited]
    with pytest.raises(ConsoleError):
        console.ideas.edit(idea.id, "  ", OPENING)


def test_the_budget_is_kept_and_impossible_ones_are_refused(console: Console, campaign: Campaign) -> None:
    assert console.attention.budget(campaign.id) == Budget()
    wanted = Budget(None, 2, time(19), time(8, 30))
    console.attention.set(campaign.id, wanted)
    assert console.attention.budget(campaign.id) == wanted
    for wrong in (Budget(0), Budget(3, 0), Budget(3, 3, time(20), None)):
        with pytest.raises(ConsoleError):
            console.attention.set(campaign.id, wrong)
    assert console.attention.budget(campaign.id) == wanted


def test_what_is_scheduled_beyond_the_budget_is_said(console: Console, campaign: Campaign) -> None:
    accounts = [console.accounts.add("practice", f"Wall {n}").id for n in range(3)]
    console.attention.set(campaign.id, Budget(3, 2, time(20), time(7)))
    for hour in (9, 21):
        console.posts.add(
            campaign.id, f"At {hour}", accounts, wall=datetime.fromisoformat(f"2027-01-18T{hour:02}:00")
        )
    found = [(each.excess, each.count) for each in console.attention.of_plan(campaign.id)]
    assert found == [
        (Excess.CHANNELS, 3),
        *[(Excess.QUIET, 1)] * 3,
        (Excess.WEEK, 6),
    ]


def test_messages_of_others_are_judged_by_the_same_budget(console: Console, campaign: Campaign) -> None:
    night = Message("testers", "mail", datetime(2027, 1, 18, 22, tzinfo=UTC))
    (found,) = console.attention.of(campaign.id, [night])
    assert (found.excess, found.audience) == (Excess.QUIET, "testers")
