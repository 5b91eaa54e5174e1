"""How much an audience is asked to read: too much in a week, at quiet hours, over too many channels."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from cm_console.domain.attention import Budget, Excess, Message, Strain, strains

MONDAY = datetime(2027, 1, 18, 9, tzinfo=UTC)
FREE = Budget(None, 99, None, None)


def at(hours: float, channel: str = "wall", audience: str = "all") -> Message:
    return Message(audience, channel, MONDAY + timedelta(hours=hours))


def test_a_week_has_its_limit_over_all_channels() -> None:
    three = [at(0), at(24, "blog"), at(48)]
    assert strains(three, Budget(3, 3, None, None), "Europe/Paris") == []
    (found,) = strains([*three, at(72)], Budget(3, 3, None, None), "Europe/Paris")
    assert (found.excess, found.on, found.count, found.limit) == (Excess.WEEK, date(2027, 1, 18), 4, 3)


def test_a_week_begins_on_monday_on_the_wall_clock() -> None:
    late = Message("all", "wall", datetime(2027, 1, 17, 23, 30, tzinfo=UTC))  # Monday 00:30 in Paris
    budget = Budget(1, 3, None, None)
    assert [each.count for each in strains([late, at(1)], budget, "Europe/Paris")] == [2]
    assert strains([late, at(1)], budget, "UTC") == []


def test_audiences_are_counted_apart() -> None:
    assert strains([at(0), at(1, audience="sales")], Budget(1, 1, None, None), "UTC") == []


@pytest.mark.parametrize(
    ("wall", "quiet"),
    [(time(19, 59), False), (time(20), True), (time(0), True), (time(6, 59), True), (time(7), False)],
)
def test_quiet_hours_go_over_midnight(wall: time, quiet: bool) -> None:
    assert Budget().is_quiet(wall) is quiet
    instant = datetime.combine(date(2027, 1, 19), wall, UTC)
    assert bool(strains([Message("all", "wall", instant)], Budget(), "UTC")) is quiet


def test_quiet_hours_may_lie_within_a_day() -> None:
    noon = Budget(None, 3, time(12), time(14))
    assert [noon.is_quiet(time(hour)) for hour in (11, 12, 13, 14)] == [False, True, True, False]


def test_a_fourth_channel_is_one_too_many_and_said_once() -> None:
    messages = [at(n, f"channel {n % 4}") for n in range(9)]
    assert strains(messages, Budget(None, 3, None, None), "UTC") == [
        Strain(Excess.CHANNELS, "all", date(2027, 1, 18), 4, 3)
    ]


@given(some.lists(some.integers(0, 2000), max_size=40), some.integers(1, 6))
def test_weeks_over_the_limit_are_exactly_those_said(hours: list[int], limit: int) -> None:
    messages = [at(each) for each in hours]
    weeks = [(message.at.date() - timedelta(days=message.at.weekday())) for message in messages]
    said = strains(messages, Budget(limit, 9, None, None), "UTC")
    assert {each.on for each in said} == {week for week in weeks if weeks.count(week) > limit}
    assert strains(messages, FREE, "UTC") == []
