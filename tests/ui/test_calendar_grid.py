"""Days, drops and places of the calendar, without a screen."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from ui.pages.calendar import grid

DAY = date(2026, 12, 8)
ZONES = ("Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Africa/Cairo", "Pacific/Apia")


def wall(day: int, hour: int, minute: int = 0) -> datetime:
    return grid.at(date(2026, 12, day), hour * 60 + minute)


def days_from(first: date, last: date) -> list[date]:
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def test_every_week_from_2024_to_2030_shows_seven_distinct_dates_from_monday() -> None:
    for day in days_from(date(2024, 1, 1), date(2030, 12, 31)):
        week = grid.week_of(day)
        assert len(set(week)) == 7
        assert day in week
        assert week[0].weekday() == 0
        assert week[6] - week[0] == timedelta(days=6)


@pytest.mark.parametrize("zone", ZONES)
def test_weeks_follow_each_other_without_gap_or_overlap_in_any_zone(zone: str) -> None:
    day = date(2024, 1, 1)
    while day < date(2031, 1, 1):
        start, end = grid.bounds(grid.week_of(day), zone)
        after, _ = grid.bounds(grid.week_of(day + timedelta(weeks=1)), zone)
        assert end == after
        assert timedelta(days=6, hours=22) <= end - start <= timedelta(days=7, hours=2)
        assert start.astimezone(ZoneInfo(zone)).date() == grid.week_of(day)[0]
        day += timedelta(weeks=1)


def test_a_month_is_six_weeks_that_hold_all_its_days() -> None:
    for month in range(1, 13):
        days = grid.month_of(date(2027, month, 15))
        assert len(set(days)) == 42
        assert days[0].weekday() == 0
        assert set(days_from(date(2027, month, 1), date(2027, month, 28))) <= set(days)


def test_turning_pages_goes_over_the_year_and_stops_at_the_ends_of_time() -> None:
    assert grid.turn(date(2026, 12, 31), 1, month=False) == date(2027, 1, 7)
    assert grid.turn(date(2026, 12, 31), 1, month=True) == date(2027, 1, 1)
    assert grid.turn(date(2027, 1, 31), -1, month=True) == date(2026, 12, 1)
    assert grid.turn(grid.LAST, 1, month=False) == grid.LAST
    assert grid.turn(grid.FIRST, -1, month=True) == grid.FIRST


@pytest.mark.parametrize(
    ("minutes", "snapped"), [(0, 0), (7, 0), (8, 15), (622, 615), (1439, 1425), (-30, 0)]
)
def test_a_drop_snaps_to_the_quarter_of_an_hour(minutes: int, snapped: int) -> None:
    assert grid.snap(minutes) == snapped


def test_steps_land_on_the_quarter_and_days_keep_the_time() -> None:
    odd = wall(8, 10, 7)
    assert grid.shifted(odd, steps=1) == wall(8, 10, 15)
    assert grid.shifted(odd, steps=-1) == wall(8, 10, 0)
    assert grid.shifted(wall(8, 0, 0), steps=-1) == wall(7, 23, 45)
    assert grid.shifted(odd, days=-1) == wall(7, 10, 7)


def test_posts_at_the_same_time_stand_side_by_side_and_later_ones_take_the_whole_width() -> None:
    walls = [grid.at(DAY, 540), grid.at(DAY, 560), grid.at(DAY, 780)]
    first, second, third = grid.lay_out(walls)
    assert (first.column, first.columns) == (0, 2)
    assert (second.column, second.columns) == (1, 2)
    assert (third.column, third.columns) == (0, 1)


def test_a_crowd_ends_in_one_heap() -> None:
    places = grid.lay_out([grid.at(DAY, 540)] * 10)
    assert sum(not place.hidden for place in places) == 3
    assert {(place.top, place.column) for place in places if place.hidden} == {(540, 3)}


def test_a_post_before_midnight_stays_inside_its_day() -> None:
    (place,) = grid.lay_out([grid.at(DAY, 23 * 60 + 55)])
    assert place.top == grid.DAY - grid.BLOCK


@given(some.lists(some.integers(0, grid.DAY - 1), max_size=60))
def test_no_two_blocks_ever_cover_each_other(minutes: list[int]) -> None:
    places = grid.lay_out([grid.at(DAY, value) for value in minutes])
    assert len(places) == len(minutes)
    shown = sorted({(place.top, place.column, place.columns) for place in places if place.hidden})
    shown += [(place.top, place.column, place.columns) for place in places if not place.hidden]
    for index, (top, column, columns) in enumerate(shown):
        assert 0 <= column < columns <= 4
        for other_top, other_column, _ in shown[index + 1 :]:
            assert column != other_column or abs(top - other_top) >= grid.BLOCK


def stop(key: int, day: int, hour: int) -> grid.Stop:
    return grid.Stop(key, wall(day, hour))


def test_arrows_go_along_time_and_across_to_the_nearest_day_with_posts() -> None:
    stops = [stop(1, 7, 9), stop(2, 7, 15), stop(3, 10, 10), stop(4, 10, 16)]
    assert grid.neighbour(stops, None, along=1) == 1
    assert grid.neighbour(stops, 2, along=1) == 3
    assert grid.neighbour(stops, 4, along=1) == 4
    assert grid.neighbour(stops, 2, across=1) == 4
    assert grid.neighbour(stops, 1, across=1) == 3
    assert grid.neighbour(stops, 3, across=-1) == 1
    assert grid.neighbour(stops, 1, across=-1) == 1
    assert grid.neighbour([], None, across=1) is None


@pytest.mark.parametrize(
    ("day", "zone", "missing"),
    [
        (date(2027, 3, 28), "Europe/Paris", (120, 180)),
        (date(2027, 10, 31), "Europe/Paris", None),
        (date(2027, 3, 27), "Europe/Paris", None),
        (date(2026, 10, 4), "Australia/Lord_Howe", (120, 150)),
    ],
)
def test_the_hour_that_the_clocks_jump_over_is_known(
    day: date, zone: str, missing: tuple[int, int] | None
) -> None:
    assert grid.gap(day, zone) == missing
