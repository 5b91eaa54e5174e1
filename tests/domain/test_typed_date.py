"""Dates and times as people write them in spreadsheets."""

import contextlib
import re
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cm_console.domain.typed_date import Order, TypedDate, order_of, parse_date, parse_time

EIGHTH = date(2026, 12, 8)
days = st.dates(date(2020, 1, 1), date(2099, 12, 31))


@pytest.mark.parametrize(
    "text",
    [
        "2026-12-08",
        "8/12/2026",
        "08.12.2026",
        "8-12-26",
        "2026/12/8",
        "8 décembre 2026",
        "mardi 8 décembre 2026",
        "8 déc. 2026",
        "Mar. 8 déc. 2026",
        "Tue 8 Dec 2026",
        "December 8, 2026",
        "Dec 8th 2026",
        " 8  décembre\u00a02026 ",
    ],
)
def test_one_day_in_many_ways(text: str) -> None:
    assert parse_date(text).day == EIGHTH


def test_the_first_of_a_month_and_march() -> None:
    assert parse_date("1er mars 2027").day == date(2027, 3, 1)
    assert parse_date("mardi 2 mars 2027").day == date(2027, 3, 2)
    assert parse_date("2 mar 2027").day == date(2027, 3, 2)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("2026-12-08 09:30", time(9, 30)),
        ("2026-12-08T09:30:15", time(9, 30, 15)),
        ("8/12/2026 9h30", time(9, 30)),
        ("8/12/2026 à 9 h", time(9)),
        ("8 décembre 2026, 9h05", time(9, 5)),
        ("8 Dec 2026 at 9:30 pm", time(21, 30)),
        ("12/8/2026", None),
    ],
)
def test_a_time_beside_the_date(text: str, at: time | None) -> None:
    assert parse_date(text).at == at


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("09:30", time(9, 30)),
        ("9h30", time(9, 30)),
        ("9 h 30", time(9, 30)),
        ("14h", time(14)),
        ("09:30:00", time(9, 30)),
        ("12 am", time(0)),
        ("12:05 PM", time(12, 5)),
        ("9:30 p.m.", time(21, 30)),
    ],
)
def test_times_of_day(text: str, at: time) -> None:
    assert parse_time(text) == at


@pytest.mark.parametrize("text", ["", "9", "25:00", "9h75", "13 pm", "morning", "09:30 09:40", "9.5"])
def test_what_is_no_time(text: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(text)}$"):
        parse_time(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "31/2/2026",
        "2026-13-01",
        "demain",
        "8/12",
        "99/99/2026",
        "8 brumaire 2026",
        "45999",
        "8/12/2026 x",
    ],
)
def test_what_is_no_date(text: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(text)}$"):
        parse_date(text)


@given(days, st.sampled_from(["/", ".", "-"]), st.sampled_from(Order))
def test_a_date_in_numbers_is_read_as_it_was_written(day: date, sign: str, order: Order) -> None:
    first, second = (day.day, day.month) if order is Order.DAY else (day.month, day.day)
    text = f"{first}{sign}{second:02}{sign}{day.year}"
    assert parse_date(text, order) == TypedDate(day, ordered=first != second)


@given(days, st.times().map(lambda at: at.replace(microsecond=0, tzinfo=None)))
def test_iso_is_read_whatever_the_order(day: date, at: time) -> None:
    for order in Order:
        assert parse_date(f"{day.isoformat()} {at.isoformat()}", order) == TypedDate(day, at)


@given(st.lists(days, min_size=1, max_size=5))
def test_the_order_of_a_file_reads_all_of_its_dates(found: list[date]) -> None:
    written = [f"{day.day}/{day.month}/{day.year}" for day in found]
    assert order_of(written) is Order.DAY or all(day.month <= 12 and day.day <= 12 for day in found)
    american = [f"{day.month}/{day.day}/{day.year}" for day in found]
    order = order_of(american)
    if any(day.day > 12 for day in found):
        assert order is Order.MONTH
        assert [parse_date(text, order).day for text in american] == found


@given(st.text(max_size=30))
def test_no_text_does_more_than_be_refused(text: str) -> None:
    for parse in (parse_date, parse_time):
        with contextlib.suppress(ValueError):
            assert parse(text) is not None
