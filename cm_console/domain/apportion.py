"""Sharing out seats by largest remainder. Whole numbers, reproducible, never off by a whole seat."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import TypeVar

K = TypeVar("K", bound=Hashable)
Tie = Callable[[object], float]  # who wins between equal remainders; lower wins


def largest_remainder(seats: int, weights: Mapping[K, float], tie: Tie) -> dict[K, int]:
    """`seats` shared in proportion to `weights`: each share rounded down or up, the sum exact.

    Never more than the weight when `seats` is at most the sum of whole weights.
    """
    exact = shares(seats, weights)
    # A share such as 2.9999999999 is a whole number that binary fractions could not hold.
    result = {key: int(share + 1e-9) for key, share in exact.items()}
    fractions = {key: share - result[key] for key, share in exact.items() if share - result[key] > 1e-9}
    spare = max(0, seats - sum(result.values()))
    for key in sorted(fractions, key=lambda key: (-round(fractions[key], 9), tie(key)))[:spare]:
        result[key] += 1
    return result


def shares(seats: int, weights: Mapping[K, float]) -> dict[K, float]:
    """The exact share of each key, before any rounding."""
    total = sum(weights.values())
    return {key: seats * weight / total if total else 0.0 for key, weight in weights.items()}


def in_lumps(seats: int, shares: Sequence[float], credit: Sequence[float], least: int = 3) -> list[int]:
    """`seats` shared so that everybody has at least `least` or none; who was left out has credit."""
    owed = [share + more for share, more in zip(shares, credit, strict=True)]
    order = sorted(range(len(shares)), key=lambda place: (-owed[place], place))
    result = [0] * len(shares)
    left = seats
    for place in order:
        if left >= least and shares[place] and owed[place] >= least / 2:
            result[place] = min(left, max(least, round(owed[place])))
            left -= result[place]
    served = [place for place in order if result[place]]
    for place in (place for place in order if not result[place] and shares[place]):
        if left >= least:
            result[place] = least
            left -= least
            served.append(place)
    served = served or [place for place in order[:1] if shares[place]]
    for turn in range(left if served else 0):
        result[served[turn % len(served)]] += 1
    return result
