"""Wall clock, zone and instant: what is typed is what is kept, and the clocks' jumps are said."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cm_console.domain.when import Moment, WallProblem, at_instant, from_text, moment, to_text

ZONES = [
    "Europe/Paris",
    "Asia/Kolkata",
    "America/St_Johns",
    "Pacific/Apia",
    "Australia/Lord_Howe",
    "America/New_York",
    "UTC",
]
EARLIEST, LATEST = datetime.fromisoformat("2005-01-01"), datetime.fromisoformat("2045-12-31")
walls = st.datetimes(EARLIEST, LATEST)
instants = st.datetimes(EARLIEST, LATEST, timezones=st.just(UTC))
zones = st.sampled_from(ZONES)


@given(walls, zones)
def test_what_is_typed_comes_back_unless_the_clocks_jump_over_it(wall: datetime, zone: str) -> None:
    planned = moment(wall, zone)
    back = planned.instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None, fold=0)
    if planned.problem is WallProblem.GAP:
        assert back > wall
    else:
        assert back == wall
    assert (planned.wall, planned.zone) == (wall, zone)


@given(instants, zones)
def test_an_instant_keeps_its_instant_unless_its_wall_clock_comes_twice(instant: datetime, zone: str) -> None:
    shown = at_instant(instant, zone)
    assert shown.instant == instant
    planned = moment(shown.wall, zone)
    if planned.problem is WallProblem.REPEAT:
        assert planned.instant <= instant
    else:
        assert planned.instant == instant


@given(walls, zones)
def test_saving_a_hundred_times_changes_nothing(wall: datetime, zone: str) -> None:
    first = moment(wall, zone)
    text = to_text(first.instant)
    planned = first
    for _ in range(100):
        planned = moment(datetime.fromisoformat(planned.wall.isoformat()), planned.zone)
        text = to_text(from_text(text))
    assert planned == first
    assert text == to_text(first.instant)


@given(st.lists(instants, min_size=2, max_size=5))
def test_text_sorts_as_time_does(found: list[datetime]) -> None:
    assert sorted(map(to_text, found)) == [to_text(each) for each in sorted(found)]


@pytest.mark.parametrize(
    ("zone", "wall", "instant", "problem"),
    [
        ("Europe/Paris", "2027-03-28 02:30", "2027-03-28 01:30", WallProblem.GAP),
        ("Europe/Paris", "2027-03-28 03:00", "2027-03-28 01:00", WallProblem.NONE),
        ("Europe/Paris", "2026-10-25 02:30", "2026-10-25 00:30", WallProblem.REPEAT),
        ("Europe/Paris", "2026-10-25 03:00", "2026-10-25 02:00", WallProblem.NONE),
        ("Asia/Kolkata", "2026-12-08 09:30", "2026-12-08 04:00", WallProblem.NONE),
        ("America/St_Johns", "2026-12-08 09:30", "2026-12-08 13:00", WallProblem.NONE),
        ("Pacific/Apia", "2011-12-30 09:00", "2011-12-30 19:00", WallProblem.GAP),
    ],
)
def test_known_moments(zone: str, wall: str, instant: str, problem: WallProblem) -> None:
    typed = datetime.fromisoformat(wall)
    expected = datetime.fromisoformat(instant).replace(tzinfo=UTC)
    assert moment(typed, zone) == Moment(typed, zone, expected, problem)


@pytest.mark.parametrize("first", ["2027-03-14 09:00", "2027-10-17 09:00"])
def test_nine_o_clock_every_week_stays_nine_o_clock(first: str) -> None:
    start = datetime.fromisoformat(first)
    info = ZoneInfo("Europe/Paris")
    for week in range(4):
        planned = moment(start + timedelta(weeks=week), "Europe/Paris")
        assert planned.instant.astimezone(info).hour == 9
        assert planned.problem is WallProblem.NONE


@pytest.mark.parametrize("zone", ["Nowhere/City", "Europe/Pariss"])
def test_an_unknown_zone_is_an_error(zone: str) -> None:
    with pytest.raises(KeyError):
        moment(datetime.fromisoformat("2026-12-08 09:30"), zone)
