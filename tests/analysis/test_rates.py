"""Shares with their uncertainty, against published figures."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cm_console.analysis.rates import rate, wilson


@pytest.mark.parametrize(
    ("count", "n", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (19, 38, 0.3485, 0.6515)],
)
def test_wilson_gives_newcombes_figures(count: int, n: int, low: float, high: float) -> None:
    assert wilson(count, n) == pytest.approx((low, high), abs=5e-5)


@given(st.integers(1, 100_000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_interval_holds_the_share_and_stays_between_zero_and_one(case: tuple[int, int]) -> None:
    count, n = case
    low, high = wilson(count, n)
    assert 0 <= low <= count / n <= high <= 1
    mirrored = wilson(n - count, n)
    assert mirrored == pytest.approx((1 - high, 1 - low), abs=1e-9)


@given(st.integers(1, 1000))
def test_more_people_make_the_interval_narrower(n: int) -> None:
    low, high = wilson(n, 2 * n)
    wider_low, wider_high = wilson(10 * n, 20 * n)
    assert wider_high - wider_low < high - low


@pytest.mark.parametrize(("count", "n"), [(1, 0), (-1, 5), (6, 5)])
def test_impossible_counts_are_refused(count: int, n: int) -> None:
    with pytest.raises(ValueError, match="between 0 and n"):
        wilson(count, n)


def test_nobody_gives_no_rate_and_few_people_no_percentage() -> None:
    assert rate(0, 0) is None
    few, enough = rate(3, 8), rate(3, 10)
    assert few is not None
    assert enough is not None
    assert not few.as_percentage
    assert enough.as_percentage
