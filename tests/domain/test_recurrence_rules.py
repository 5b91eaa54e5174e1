"""Rules: each way that is offered says itself in RFC 5545 and is known again; what is no rule is refused."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as some

from cm_console.domain.recurrence import Every, Repeat, from_rule, limited, normal, parts, shifted, to_rule
from cm_console.domain.typed_repeat import parse

FRIDAY = datetime(2026, 12, 4, 9, 0)  # noqa: DTZ001 - a wall clock
weekdays = some.sets(some.integers(0, 6), min_size=1).map(lambda days: tuple(sorted(days)))
ways = some.one_of(
    some.sampled_from([Repeat(Every.DAY), Repeat(Every.WORKING_DAY)]),
    some.builds(Repeat, some.just(Every.TWO_WEEKS), weekdays),
    some.builds(Repeat, some.just(Every.WEEK), weekdays.filter(lambda days: days != (0, 1, 2, 3, 4))),
    some.builds(lambda day: Repeat(Every.MONTH_DATE, day=day), some.integers(1, 31)),
    some.builds(
        lambda day, nth: Repeat(Every.MONTH_WEEKDAY, (day,), nth=nth),
        some.integers(0, 6),
        some.sampled_from([1, 2, 3, 4, -1]),
    ),
)


@given(ways, some.none() | some.integers(1, 1000))
def test_a_way_is_known_again_from_its_rule(way: Repeat, count: int | None) -> None:
    limit = Repeat(way.every, way.weekdays, way.day, way.nth, count=count)
    assert from_rule(to_rule(limit)) == limit
    assert normal(normal(to_rule(limit))) == normal(to_rule(limit))


@given(ways, some.dates(date(2026, 1, 1), date(2040, 1, 1)))
def test_an_end_can_be_given_changed_and_taken_away(way: Repeat, last: date) -> None:
    rule = to_rule(way)
    ended = from_rule(limited(rule, last=last))
    assert ended is not None
    assert ended.until == last
    assert parts(limited(limited(rule, last=last), count=3))["COUNT"] == "3"
    assert from_rule(limited(limited(rule, count=3))) == way


@pytest.mark.parametrize(
    ("typed", "rule"),
    [
        ("daily", "FREQ=DAILY"),
        ("Working days", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
        ("weekly on fri", "FREQ=WEEKLY;BYDAY=FR"),
        ("weekly", "FREQ=WEEKLY;BYDAY=FR"),
        ("weekly on thu, Monday and tue", "FREQ=WEEKLY;BYDAY=MO,TU,TH"),
        ("every two weeks on mon", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"),
        ("monthly", "FREQ=MONTHLY;BYMONTHDAY=4"),
        ("monthly on 31", "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1"),
        ("monthly on the 15th", "FREQ=MONTHLY;BYMONTHDAY=15"),
        ("monthly on last fri", "FREQ=MONTHLY;BYDAY=-1FR"),
        ("monthly on the second tuesday", "FREQ=MONTHLY;BYDAY=2TU"),
    ],
)
def test_what_people_type_is_a_rule(typed: str, rule: str) -> None:
    assert to_rule(parse(typed, FRIDAY)) == rule


@pytest.mark.parametrize("typed", ["", "hourly", "weekly on payday", "monthly on 32", "monthly on fri"])
def test_what_cannot_be_read_is_refused(typed: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the text itself
        parse(typed, FRIDAY)


@pytest.mark.parametrize(
    "rule",
    [
        "",
        "x",
        "BYDAY=FR",
        "FREQ=HOURLY",
        "FREQ=DAILY;BYHOUR=9,10",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;COUNT=many",
        "FREQ=DAILY;COUNT=2;UNTIL=20270101",
        "FREQ=DAILY;UNTIL=20261399",
        "FREQ=DAILY;FREQ=DAILY",
        "FREQ=DAILY\nRDATE:20270101",
    ],
)
def test_a_rule_that_is_none_or_gives_several_posts_a_day_is_refused(rule: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the text itself
        normal(rule)


def test_a_rule_from_another_calendar_is_read() -> None:
    assert normal("RRULE:UNTIL=20270101T080000Z;freq=weekly") == "FREQ=WEEKLY;UNTIL=20270101T235959"
    assert from_rule("FREQ=YEARLY") is None


def test_a_day_that_is_moved_moves_its_rule() -> None:
    saturday = FRIDAY.replace(day=5)
    assert shifted("FREQ=WEEKLY;BYDAY=FR", -1, FRIDAY) == "FREQ=WEEKLY;BYDAY=TH"
    assert shifted("FREQ=WEEKLY;BYDAY=FR", 3, FRIDAY) == "FREQ=WEEKLY;BYDAY=MO"
    assert shifted("FREQ=MONTHLY;BYMONTHDAY=4;COUNT=3", 1, saturday) == "FREQ=MONTHLY;BYMONTHDAY=5;COUNT=3"
    assert shifted("FREQ=MONTHLY;BYDAY=1FR", 1, saturday) == "FREQ=MONTHLY;BYDAY=1SA"
    assert shifted("FREQ=DAILY", 1, saturday) == "FREQ=DAILY"
    assert shifted("FREQ=YEARLY", 1, saturday) == "FREQ=YEARLY"


def test_the_way_through_a_day_is_worked_out() -> None:
    assert Repeat(Every.MONTH_WEEKDAY).on(FRIDAY) == Repeat(Every.MONTH_WEEKDAY, (4,), nth=1)
    assert Repeat(Every.MONTH_WEEKDAY).on(FRIDAY.replace(day=29)).nth == -1
    assert Repeat(Every.MONTH_DATE).on(FRIDAY).day == 4
    assert Repeat(Every.WEEK, (0,)).on(FRIDAY).weekdays == (0, 4)
