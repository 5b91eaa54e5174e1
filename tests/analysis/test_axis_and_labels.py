"""Ticks fall on numbers and dates that a person would choose; labels never overlap where there is room."""

from datetime import datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from cm_console.analysis.axis import DateStep, date_ticks, number_ticks
from cm_console.analysis.labels import beside, fits, spread

DAY = datetime(2026, 11, 16)  # noqa: DTZ001 - chart times are naive


def test_counts_have_whole_round_ticks() -> None:
    assert number_ticks(0, 3, 6) == [0, 1, 2, 3]
    assert number_ticks(0, 412, 5) == [0, 200, 400, 600]
    assert number_ticks(0, 0, 5) == [0, 1]


@given(st.integers(0, 10**7), st.integers(2, 9))
def test_number_ticks_cover_the_values_and_are_few(top: int, most: int) -> None:
    ticks = number_ticks(0, top, most)
    assert ticks[0] == 0
    assert ticks[-1] >= top
    assert 2 <= len(ticks) <= most + 2


def test_dates_step_by_hours_days_weeks_or_months() -> None:
    hours = date_ticks(DAY, DAY + timedelta(hours=10), 6)
    assert hours.step is DateStep.HOUR
    weeks = date_ticks(DAY, DAY + timedelta(weeks=6), 8)
    assert weeks.step is DateStep.DAY
    assert all(at.weekday() == 0 and at.hour == 0 for at in weeks.at)
    months = date_ticks(DAY, DAY + timedelta(days=200), 8)
    assert months.step is DateStep.MONTH
    assert all(at.day == 1 for at in months.at)
    assert date_ticks(DAY, DAY + timedelta(days=4000), 6).step is DateStep.YEAR


@given(st.integers(0, 10**9), st.integers(2, 12))
def test_date_ticks_lie_within_the_axis_and_are_few(seconds: int, most: int) -> None:
    end = DAY + timedelta(seconds=seconds)
    ticks = date_ticks(DAY, end, most)
    assert all(DAY <= at <= end for at in ticks.at)
    assert len(ticks.at) <= most + 1


@given(st.lists(st.floats(0, 300), max_size=8))
def test_labels_are_spread_without_overlap_in_their_order(wanted: list[float]) -> None:
    places = spread(wanted, 13, 0, 300)
    assert fits(len(wanted), 13, 0, 300)
    assert all(-1e-6 <= place <= 300 + 1e-6 for place in places)
    ordered = sorted(places)
    assert all(high - low >= 13 - 1e-6 for low, high in pairwise(ordered))
    by_wish = [place for _, place in sorted(zip(wanted, places, strict=True))]
    assert by_wish == sorted(by_wish)


def test_labels_with_room_stay_where_they_are() -> None:
    assert spread([40, 10], 13, 0, 100) == [40, 10]
    assert spread([], 13, 0, 100) == []


def test_labels_of_lines_stand_in_the_middle_where_they_can_and_never_overlap() -> None:
    assert beside([50, 200], [40, 40], 0, 300) == [30, 180]
    first, second = beside([100, 120], [40, 40], 0, 300)
    assert first is not None
    assert second is not None
    assert second - (first + 40) >= 10
    assert first <= 100 <= first + 40
    assert second <= 120 <= second + 40


def test_a_label_without_room_beside_its_line_is_left_out_for_the_later_one() -> None:
    assert beside([100, 102], [80, 40], 60, 300)[0] is None
    assert beside([10], [40], 60, 300) == [None]
