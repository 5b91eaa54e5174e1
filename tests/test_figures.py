"""Numbers and dates as a person reads them."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from cm_console import figures, i18n
from cm_console.analysis.axis import DateStep
from cm_console.analysis.rates import rate
from cm_console.domain.engagement import CollectReport


@pytest.fixture
def french() -> Iterator[None]:
    i18n.use("fr", None)
    yield
    i18n.use("en", None)


def test_what_is_not_known_is_a_dash() -> None:
    assert figures.number(None) == "–"
    assert figures.rate(None) == "–"
    assert figures.moment(None, "UTC") == "–"


def test_numbers_have_separators() -> None:
    assert figures.number(11559) == "11,559"
    assert figures.number(3.25) == "3.25"
    assert figures.number(72.0) == "72"
    assert (figures.signed(3), figures.signed(-2), figures.signed(0)) == ("+3", "−2", "0")


@pytest.mark.usefixtures("french")
def test_french_numbers_have_french_separators() -> None:
    assert figures.number(11559.5) == "11\u202f559,5"


def test_shares_of_few_people_are_no_percentage() -> None:
    assert figures.rate(rate(3, 8)) == "3 of 8"
    assert figures.rate(rate(81, 263)) == "81 of 263 · 31% (26% to 37%)"


def test_dates_say_just_enough() -> None:
    day = date(2026, 11, 16)
    assert figures.full_day(day) == "16 Nov 2026"
    assert figures.week_day(day) == "Mon 16 Nov"
    assert figures.moment(datetime(2026, 11, 16, 9, 5, tzinfo=UTC), "Europe/Paris") == "16 Nov 10:05"
    midnight = datetime(2026, 11, 16)  # noqa: DTZ001 - chart times are naive
    assert figures.tick(midnight, DateStep.HOUR) == "16 Nov"
    assert figures.tick(midnight.replace(hour=6), DateStep.HOUR) == "06:00"
    assert figures.tick(midnight, DateStep.MONTH) == "Nov"
    assert figures.tick(midnight.replace(month=1), DateStep.MONTH) == "Jan 2026"


def test_lists_read_as_a_sentence() -> None:
    assert figures.listed([]) == ""
    assert figures.listed(["a"]) == "a"
    assert figures.listed(["a", "b", "c"]) == "a, b and c"


def test_a_round_of_reading_is_told_in_one_line() -> None:
    report = CollectReport(read=3, missing=1, channels=2)
    assert figures.collected(report) == "3 post(s) read, 2 channel(s) read, 1 post(s) no longer there."
