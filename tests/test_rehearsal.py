"""A rehearsal runs the real outbox and the real collecting on a clock that runs ahead."""

import threading
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest

from cm_console.console import Console
from cm_console.domain.delivery import DeliveryState
from cm_console.domain.engagement import SCHEDULE
from cm_console.errors import ConsoleError
from cm_console.rehearsal import Rehearsal, RehearsalClock, wall
from integrations import discover

START = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)
ALL = timedelta(days=3)


class Crowd:
    """Likes once an hour for ten hours; gains a follower an hour."""

    def reactions(self, channel: str, text: str, age: timedelta) -> dict[str, int]:
        return {"likes": min(10, age // timedelta(hours=1))}

    def followers(self, channel: str, at: datetime) -> int:
        return 100 + (at - START) // timedelta(hours=1)


@pytest.fixture
def time() -> RehearsalClock:
    return RehearsalClock(START)


@pytest.fixture
def planned(make_console: Callable[..., Console], time: RehearsalClock) -> Console:
    console = make_console(clock=time)
    campaign = console.campaigns.create("Agora", date(2026, 12, 1), "UTC")
    account = console.accounts.add("practice", "Wall")
    for hour in (10, 30, 100):
        due = (START + timedelta(hours=hour)).replace(tzinfo=None)
        console.posts.add(campaign.id, f"In {hour} hours", [account.id], wall=due)
    return console


def test_every_post_due_goes_out_at_its_time_and_no_other(planned: Console, time: RehearsalClock) -> None:
    report = Rehearsal(planned, time, wall(discover()), Crowd()).run(ALL)
    assert (report.on_time, report.late) == (2, 0)
    assert report.states == {DeliveryState.PUBLISHED: 2}
    assert time.now() == START + ALL
    waiting = planned.outbox.deliveries(states=[DeliveryState.SCHEDULED])
    assert [each.text for each in waiting] == ["In 100 hours"]


def test_counters_are_really_read_on_the_slowing_schedule(planned: Console, time: RehearsalClock) -> None:
    Rehearsal(planned, time, wall(discover()), Crowd()).run(ALL)
    campaign = planned.campaigns.current()
    assert campaign is not None
    first, *_ = planned.engagement.series(campaign.id, "likes")
    sent = START + timedelta(hours=10)
    ages = [sample.at - sent for sample in first.samples]
    assert ages[:3] == list(SCHEDULE)
    assert all(later - earlier <= timedelta(days=1) for earlier, later in pairwise(ages))
    assert [sample.value for sample in first.samples][:3] == [1, 3, 10]
    assert planned.engagement.channel_totals()[0].counts["followers"] > 100


def test_rehearsing_twice_does_not_invent_the_same_reactions_twice(
    planned: Console, time: RehearsalClock
) -> None:
    Rehearsal(planned, time, wall(discover()), Crowd()).run(ALL)
    report = Rehearsal(planned, time, wall(discover()), Crowd()).run(timedelta(hours=20))
    assert report.reactions == 0
    assert all(total.counts["likes"] == 10 for total in planned.engagement.post_totals(1))


def test_without_the_practice_platform_there_is_no_rehearsal() -> None:
    with pytest.raises(ConsoleError, match="practice platform is missing"):
        wall({})


def test_waiting_moves_the_clock_unless_the_signal_came(time: RehearsalClock) -> None:
    signal = threading.Event()
    assert not time.wait(signal, 30)
    assert time.now() == START + timedelta(seconds=30)
    signal.set()
    assert time.wait(signal, 30)
    assert time.now() == START + timedelta(seconds=30)
