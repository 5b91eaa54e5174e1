"""Sharing out seats by largest remainder. Whole numbers, reproducible, never off by a whole seat."""

from collections.abc import Callable, Hashable, Mapping
from typing import TypeVar

K = TypeVar("K", bound=Hashable)
G = TypeVar("G", bound=Hashable)
Tie = Callable[[object], float]  # who wins between equal remainders; lower wins


def largest_remainder(
    seats: int, weights: Mapping[K, float], tie: Tie, credit: Mapping[K, float] | None = None
) -> dict[K, int]:
    """`seats` shared in proportion to `weights`: each share rounded down or up, the sum exact.

    `credit` is what earlier rounds rounded away; it decides who is rounded up. Never more than the weight
    when `seats` is at most the sum of whole weights.
    """
    exact = shares(seats, weights)
    return _round(seats, exact, tie, credit or {})


def nested_remainder(
    seats: int,
    weights: Mapping[K, float],
    group: Callable[[K], G],
    tie: Tie,
    credit: Mapping[K, float],
) -> dict[K, int]:
    """As `largest_remainder`, but the groups' sums too are their exact shares rounded down or up.

    First the groups share the seats, then each group's cells are rounded to its sum.
    """
    exact = shares(seats, weights)
    members: dict[G, dict[K, float]] = {}
    for key, share in exact.items():
        members.setdefault(group(key), {})[key] = share
    sums = {name: sum(cells.values()) for name, cells in members.items()}
    owed = {name: sum(credit.get(key, 0.0) for key in cells) for name, cells in members.items()}
    taken = _round(seats, sums, tie, owed)
    result: dict[K, int] = {}
    for name, cells in members.items():
        result |= _round(taken[name], cells, tie, credit)
    return result


def shares(seats: int, weights: Mapping[K, float]) -> dict[K, float]:
    """The exact share of each key, before any rounding."""
    total = sum(weights.values())
    return {key: seats * weight / total if total else 0.0 for key, weight in weights.items()}


def _round(seats: int, exact: Mapping[K, float], tie: Tie, credit: Mapping[K, float]) -> dict[K, int]:
    # A share such as 2.9999999999 is a whole number that binary fractions could not hold.
    result = {key: int(share + 1e-9) for key, share in exact.items()}
    fractions = {key: share - result[key] for key, share in exact.items() if share - result[key] > 1e-9}
    spare = seats - sum(result.values())
    ranked = sorted(fractions, key=lambda key: (-round(fractions[key] + credit.get(key, 0.0), 9), tie(key)))
    for key in ranked[: max(0, spare)]:
        result[key] += 1
    return result
