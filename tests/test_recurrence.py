"""Rules keep the wall clock over every change of the clocks, in any zone, and never give an instant twice."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from cm_console.domain.recurrence import Every, Repeat, to_rule
from cm_console.domain.when import WallProblem
from cm_console.recurrence import between, count_before, moments, upcoming, walls

ZONES = ["Europe/Paris", "Asia/Kolkata", "America/St_Johns", "Pacific/Apia", "Australia/Lord_Howe", "UTC"]
NOW = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text)


@pytest.mark.parametrize("sunday", ["2026-03-29", "2026-10-25", "2027-03-28", "2027-10-31"])
def test_friday_nine_in_paris_stays_nine_over_the_change_of_the_clocks(sunday: str) -> None:
    start = wall(sunday) - timedelta(days=9) + timedelta(hours=9)
    found = between(
        "FREQ=WEEKLY;BYDAY=FR",
        start,
        "Europe/Paris",
        start.replace(tzinfo=UTC) - timedelta(1),
        start.date() + timedelta(days=21),
    )
    assert len(found) == 4
    for each in found:
        assert each.instant.astimezone(ZoneInfo("Europe/Paris")).time() == time(9)
        assert each.wall.weekday() == 4
    assert {after.instant - before.instant for before, after in pairwise(found)} > {timedelta(days=7)}


@settings(max_examples=60)
@given(
    some.sampled_from(ZONES),
    some.datetimes(wall("2009-01-01"), wall("2035-01-01")),
    some.sampled_from(list(Every)),
    some.sets(some.integers(0, 6), min_size=1),
)
def test_the_time_never_drifts_and_instants_only_grow(
    zone: str, start: datetime, every: Every, days: set[int]
) -> None:
    start = start.replace(second=0, microsecond=0)
    rule = to_rule(Repeat(every, tuple(sorted(days))).on(start))
    before = start.replace(tzinfo=UTC) - timedelta(days=2)
    found = upcoming(rule, start, zone, before, 60)
    assert len(found) == 60
    for each in found:
        shown = each.instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
        assert each.wall.time() == start.time()
        assert (shown == each.wall) or each.problem is WallProblem.GAP
    assert all(a.instant < b.instant and a.wall.date() < b.wall.date() for a, b in pairwise(found))


def test_a_day_that_a_zone_leaves_out_gives_no_second_post_on_the_next() -> None:
    found = between(
        "FREQ=DAILY",
        wall("2011-12-28T09:00"),
        "Pacific/Apia",
        wall("2011-12-27T00:00").replace(tzinfo=UTC),
        date(2012, 1, 1),
    )
    assert [each.wall.day for each in found] == [28, 29, 31, 1]
    assert len({each.instant for each in found}) == 4


def test_a_time_in_the_gap_or_shown_twice_says_so() -> None:
    after = wall("2027-03-01T00:00").replace(tzinfo=UTC)
    spring = between("FREQ=DAILY", wall("2027-03-27T02:30"), "Europe/Paris", after, date(2027, 3, 29))
    assert [each.problem for each in spring] == [WallProblem.NONE, WallProblem.GAP, WallProblem.NONE]
    assert spring[1].instant == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)
    autumn = between("FREQ=DAILY", wall("2027-10-30T02:30"), "Europe/Paris", after, date(2027, 11, 1))
    assert [each.problem for each in autumn] == [WallProblem.NONE, WallProblem.REPEAT, WallProblem.NONE]
    assert autumn[1].instant == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)


def test_a_month_that_is_too_short_gives_its_last_day() -> None:
    rule = to_rule(Repeat(Every.MONTH_DATE, day=31))
    found = upcoming(rule, wall("2027-01-31T10:00"), "Europe/Paris", NOW, 4)
    assert [each.wall.date().isoformat()[5:] for each in found] == ["01-31", "02-28", "03-31", "04-30"]


def test_ends_are_kept() -> None:
    start = wall("2026-12-04T09:00")
    assert len(list(walls("FREQ=DAILY;COUNT=5", start))) == 5
    assert [each.day for each in walls("FREQ=DAILY;UNTIL=20261206", start)] == [4, 5, 6]
    assert count_before("FREQ=DAILY;COUNT=5", start, date(2026, 12, 7)) == 3
    assert count_before("FREQ=DAILY;COUNT=5", start, date(2027, 12, 7)) == 5


@pytest.mark.parametrize("rule", ["FREQ=WEEKLY;BYDAY=XX", "FREQ=MONTHLY;BYDAY=9FR", "FREQ=SECONDLY", "x"])
def test_what_no_calendar_knows_is_refused(rule: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the text itself
        list(moments(rule, wall("2026-12-04T09:00"), "UTC"))
