"""Seats are shared out to the last one, and nobody is off by a whole seat."""

import math

from hypothesis import given
from hypothesis import strategies as st

from cm_console.domain.apportion import largest_remainder, shares

WEIGHTS = st.dictionaries(st.tuples(st.sampled_from("ABCDE"), st.integers(0, 5)), st.integers(0, 500))


def first(claim: object) -> float:
    return 0.0


def test_the_largest_remainders_get_the_spare_seats() -> None:
    assert largest_remainder(10, {"a": 47, "b": 16, "c": 37}, first) == {"a": 5, "b": 1, "c": 4}


@given(weights=WEIGHTS, seats=st.integers(0, 400))
def test_all_seats_are_given_and_each_share_is_rounded_down_or_up(
    weights: dict[tuple[str, int], int], seats: int
) -> None:
    result = largest_remainder(seats, weights, first)
    total = sum(weights.values())
    assert sum(result.values()) == (seats if total else 0)
    for key, share in shares(seats, weights).items():
        assert math.floor(share) <= result[key] <= math.ceil(share)
        assert seats > total or result[key] <= weights[key]
