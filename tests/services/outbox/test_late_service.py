"""One decision for all that is late: spread when it is sent, and never what somebody else has decided."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from cm_console.domain.delivery import DeliveryState
from cm_console.errors import ConsoleError
from cm_console.services.late import Late

S = DeliveryState


@pytest.fixture
def late(desk: Any) -> Late:
    return Late(desk.context, desk.outbox)


@pytest.fixture
def week_away(desk: Any, clock: Any, tomorrow: datetime) -> list[int]:
    """Five posts, one a day, while everything was closed for a week; one of them went to two accounts."""
    desk.account("Wall")
    second = desk.account("Yard")
    ids = []
    for day in range(5):
        accounts = [1, second] if day == 2 else [1]
        post = desk.posts.add(1, f"Day {day}", accounts, wall=tomorrow + timedelta(days=day))
        ids += [each.id for each in post.deliveries]
    clock.advance(days=8)
    for account in desk.accounts.list():
        assert desk.outbox.send_due(account.id, "me") is None
    return ids


def test_what_is_late_is_one_list_post_by_post_the_oldest_first(late: Late, week_away: list[int]) -> None:
    posts = late.pending()
    assert [each.deliveries[0].text for each in posts] == [f"Day {day}" for day in range(5)]
    assert [len(each.deliveries) for each in posts] == [1, 1, 2, 1, 1]
    assert [each.due_at for each in posts] == sorted(each.due_at for each in posts)
    assert late.pending(1) == posts
    assert late.pending(2) == ()


def test_the_chosen_go_out_one_after_the_other(
    desk: Any, clock: Any, late: Late, week_away: list[int]
) -> None:
    now = clock.now()
    sent = late.send(week_away, 15)
    assert {each.state for each in sent} == {S.SCHEDULED}
    waits = [(each.due_at - now) / timedelta(minutes=1) for each in sent]
    assert waits == [0, 15, 30, 30, 45, 60], "a post goes to both its accounts at the same time"
    desk.send()
    assert desk.send() is None
    assert len(desk.platform.calls) == 1
    clock.advance(minutes=15)
    desk.send()
    assert desk.send() is None
    assert [call.text for call in desk.platform.calls] == ["Day 0", "Day 1"]
    assert late.pending() == ()


def test_sending_late_is_not_late_again_but_a_second_week_away_is(
    desk: Any, clock: Any, late: Late, week_away: list[int]
) -> None:
    late.send(week_away, 60)
    clock.advance(days=7)
    assert desk.send() is None
    assert desk.platform.calls == []
    assert len(late.pending()) == 5


def test_leaving_out_is_for_good(desk: Any, late: Late, week_away: list[int]) -> None:
    assert [each.state for each in late.skip(week_away[:2])] == [S.CANCELLED] * 2
    assert len(late.pending()) == 3
    assert late.send(week_away[:2]) == ()
    assert desk.platform.calls == []


def test_what_somebody_decided_meanwhile_is_left_as_it_is(
    desk: Any, clock: Any, late: Late, week_away: list[int]
) -> None:
    desk.outbox.skip(week_away[0])
    desk.outbox.retry(week_away[1])
    desk.send()
    assert [each.id for each in late.send(week_away[:3])] == [week_away[2]]
    assert desk.outbox.delivery(week_away[0]).state is S.CANCELLED
    assert desk.outbox.delivery(week_away[1]).state is S.PUBLISHED
    assert late.skip(week_away[:3]) == ()


@pytest.mark.parametrize("minutes", [0, -5, 24 * 60 + 1])
def test_a_burst_or_a_month_between_posts_is_refused(late: Late, week_away: list[int], minutes: int) -> None:
    with pytest.raises(ConsoleError, match="at least a minute"):
        late.send(week_away, minutes)
    assert len(late.pending()) == 5


def test_the_decision_waits_over_restarts(make_desk: Any, late: Late, week_away: list[int]) -> None:
    again = make_desk()
    assert len(Late(again.context, again.outbox).pending()) == 5
    assert again.send() is None
