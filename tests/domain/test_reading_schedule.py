"""Counters are read at 1 h, 3 h and 12 h after a post went out, then daily; sums never invent a zero."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cm_console.domain.engagement import (
    Sample,
    Series,
    SeriesKind,
    all_reactions,
    next_reading,
    summed,
    total,
)

OUT = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("after", "next_after"), [(0, 1), (1, 3), (2, 3), (3, 12), (12, 24), (24, 48), (25, 48), (100, 120)]
)
def test_readings_slow_down(after: int, next_after: int) -> None:
    assert next_reading(OUT, OUT + timedelta(hours=after)) == OUT + timedelta(hours=next_after)


@given(st.integers(0, 10**8))
def test_the_next_reading_is_always_ahead_by_at_most_a_day(seconds: int) -> None:
    now = OUT + timedelta(seconds=seconds)
    assert timedelta(0) < next_reading(OUT, now) - now <= timedelta(days=1)


def test_missing_counters_are_not_summed_as_zero() -> None:
    assert total({"likes": 2, "replies": 0}) == 2
    assert total({}) is None
    assert total({"views": 900}) is None


def series(metric: str, *values: tuple[int, int]) -> Series:
    samples = tuple(Sample(OUT + timedelta(hours=hour), metric, value) for hour, value in values)
    return Series(SeriesKind.POST, 1, "Hello", "Agora", metric, samples)


def test_all_reactions_keep_a_kind_that_a_reading_does_not_name() -> None:
    likes = series("likes", (1, 3), (3, 5), (12, 5))
    replies = series("replies", (1, 1), (12, 2))
    views = series("views", (1, 1000))
    assert [sample.value for sample in all_reactions([likes, replies, views])] == [4, 6, 7]


def test_several_posts_add_up_from_their_first_reading_on() -> None:
    first = series("likes", (1, 3), (3, 5)).samples
    second = series("likes", (2, 10)).samples
    assert [sample.value for sample in summed([first, second])] == [3, 13, 15]
    assert summed([]) == ()
