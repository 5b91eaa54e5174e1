"""Seats are shared out to the last one, and nobody is off by a whole seat."""

import math
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from cm_console.domain.apportion import largest_remainder, nested_remainder, shares

WEIGHTS = st.dictionaries(st.tuples(st.sampled_from("ABCDE"), st.integers(0, 5)), st.integers(0, 500))


def first(claim: object) -> float:
    return 0.0


def test_the_largest_remainders_get_the_spare_seats() -> None:
    assert largest_remainder(10, {"a": 47, "b": 16, "c": 37}, first) == {"a": 5, "b": 1, "c": 4}


def test_what_was_rounded_away_before_comes_first_now() -> None:
    assert largest_remainder(1, {"a": 6, "b": 4}, first, {"b": 0.4})["b"] == 1


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


@given(weights=WEIGHTS, seats=st.integers(0, 400))
def test_groups_and_their_cells_are_both_within_one_seat(
    weights: dict[tuple[str, int], int], seats: int
) -> None:
    result = nested_remainder(seats, weights, lambda key: key[0], first, {})
    exact = shares(seats, weights)
    groups, got = Counter[str](), Counter[str]()
    for key, share in exact.items():
        assert abs(result[key] - share) < 1
        groups[key[0]] += share  # type: ignore[assignment]
        got[key[0]] += result[key]
    for name, share in groups.items():
        assert abs(got[name] - share) < 1 + 1e-6
    assert sum(result.values()) == (seats if sum(weights.values()) else 0)
