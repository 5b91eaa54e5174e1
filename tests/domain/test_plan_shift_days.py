"""Days that move with the opening come to lie on working days, never later than meant."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as some

from cm_console.domain.plan_shift import Mover, Why, in_weeks, reversed_moves
from cm_console.domain.workdays import WEEKDAYS, Workdays

days = some.dates(date(2020, 1, 1), date(2040, 1, 1))
distances = some.integers(-400, 400).map(timedelta)
calendars = some.sets(days, max_size=20).map(lambda off: Workdays(dict.fromkeys(off, "Holiday")))


@given(days, distances, calendars)
def test_a_working_day_comes_to_lie_on_a_working_day_and_never_later(
    day: date, delta: timedelta, calendar: Workdays
) -> None:
    after, why, holiday = Mover(delta, calendar)(day)
    assert after <= day + delta
    if calendar.works(day):
        assert calendar.works(after)
        assert all(
            not calendar.works(after + timedelta(days=n + 1)) for n in range((day + delta - after).days)
        )
    else:
        assert after == day + delta
    assert (after == day + delta) == (why is Why.ALONG)
    assert bool(holiday) == (why is Why.HOLIDAY)


@given(days, days, distances)
def test_later_never_moves_a_working_day_back(day: date, other: date, delta: timedelta) -> None:
    move = Mover(delta, WEEKDAYS)
    if WEEKDAYS.works(day) and delta >= timedelta(0):
        assert move(day)[0] >= day
    if WEEKDAYS.works(day) and WEEKDAYS.works(other) and day <= other:
        assert move(day)[0] <= move(other)[0], "order is kept"


@given(days, some.integers(0, 200), distances, days)
def test_a_phase_that_is_over_stays_and_a_running_one_never_ends_in_the_past(
    start: date, length: int, delta: timedelta, today: date
) -> None:
    end = start + timedelta(days=length)
    found = Mover(delta, WEEKDAYS).span(start, end, today)
    if end < today:
        assert found is None
        return
    assert found is not None
    assert found[0] <= found[1]
    if start <= today:
        assert found[0] == start
        assert found[1] >= today
    else:
        assert found == (start + delta, end + delta, Why.ALONG)


def test_weeks_are_the_nearest() -> None:
    assert [in_weeks(timedelta(days=n)).days for n in (-10, -3, 0, 3, 4, 10, 14)] == [-7, 0, 0, 0, 7, 7, 14]


def test_moves_taken_back_twice_are_the_moves() -> None:
    moves = {"task": [(1, "a", "b")], "phase": [(2, "a", "b", "c", "d")], "wave": []}
    back = reversed_moves(moves)
    assert back == {"task": [(1, "b", "a")], "phase": [(2, "c", "d", "a", "b")], "wave": []}
    assert reversed_moves(back) == moves
