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


def in_lumps(
    seats: int,
    shares: Sequence[float],
    credit: Sequence[float],
    have: Sequence[int],
    room: Sequence[int],
    least: int = 3,
) -> list[int]:
    """`seats` shared so that everybody ends with at least `least`, or with none, as far as there is `room`.

    `have` is what they have already; `credit` what they are owed from rounds before.
    """
    owed = [share + more for share, more in zip(shares, credit, strict=True)]
    order = sorted(range(len(shares)), key=lambda place: (-owed[place], place))
    result = [0] * len(shares)
    left = seats

    def give(place: int, wanted: int) -> None:
        nonlocal left
        more = max(0, min(wanted, room[place] - result[place], left))
        result[place] += more
        left -= more

    def lump(place: int) -> int:
        return max(0, least - have[place])

    begun = [place for place in order if 0 < have[place] < least and room[place] >= lump(place)]
    for place in sorted(begun, key=lump):
        if left >= lump(place):
            give(place, lump(place))
    for place in order:
        fits = left >= lump(place) - result[place] and room[place] >= lump(place)
        if fits and owed[place] >= lump(place) / 2 and shares[place]:
            give(place, max(lump(place), round(owed[place])) - result[place])
    for place in order:
        if not result[place] and shares[place] and room[place] >= lump(place) and left >= lump(place):
            give(place, max(1, lump(place)))
    served = [place for place in order if have[place] + result[place] >= least]
    while left and any(result[place] < room[place] for place in served):
        for place in served:
            give(place, 1)
    for place in order:
        give(place, left)
    return result
