"""How well a wave stands for the whole: each department and stratum against its share.

Managers are compared with managers and everybody else with everybody else, because a wave may take managers
first on purpose; what counts is whether it took them, and the others, evenly.
"""

import math
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

_Key = tuple[str, str | None]


class Grade(StrEnum):
    GOOD = "good"
    FAIR = "fair"
    POOR = "poor"


GOOD_BELOW = 0.10  # standardised difference; the usual threshold for balanced groups
FAIR_BELOW = 0.25


@dataclass(frozen=True)
class Cell:
    """So many people of one kind, in a wave or (None) in none. `free`: volunteers that could be drawn."""

    wave: int | None
    department: str
    level: str
    is_manager: bool
    people: int
    free: int = 0
    is_external: bool = False


@dataclass(frozen=True)
class Share:
    """One department, or one stratum, in a wave against what its share would be."""

    department: str
    level: str | None  # None: the whole department
    people: int
    expected: float
    points: float  # of the wave's people, above (+) or below (−) its share
    difference: float  # standardised
    free: int  # volunteers of it that could still be drawn


@dataclass(frozen=True)
class Balance:
    filled: int
    size: int
    managers: int
    shares: tuple[Share, ...]  # departments, then strata
    difference: float  # the largest standardised difference that is more than a rounding
    worst: Share | None  # the share furthest off, in points; None where all are within one person
    grade: Grade | None  # None while the wave is empty

    @property
    def short(self) -> int:
        return max(0, self.size - self.filled)

    @property
    def lacks(self) -> tuple[Share, ...]:
        """Strata that are a person or more under their share, the largest gap first."""
        under = [share for share in self.shares if share.level is not None and _off(share) <= -1]
        return tuple(sorted(under, key=_off))


def balance(cells: Iterable[Cell], sizes: dict[int, int]) -> dict[int, Balance]:
    """The balance of each wave in `sizes` (number → people wanted)."""
    cells = list(cells)
    return {number: _one(cells, number, size) for number, size in sizes.items()}


def _one(cells: list[Cell], number: int, size: int) -> Balance:
    inside = [cell for cell in cells if cell.wave == number]
    filled = sum(cell.people for cell in inside)
    managers = sum(cell.people for cell in inside if cell.is_manager)
    shares = _shares(cells, inside, lambda cell: (cell.department, None))
    shares += _shares(cells, inside, lambda cell: (cell.department, cell.level))
    off = [share for share in shares if abs(_off(share)) >= 1]
    difference = max((share.difference for share in off), default=0.0)
    worst = max(off, key=lambda share: abs(share.points), default=None)
    return Balance(filled, size, managers, tuple(shares), difference, worst, _grade(filled, difference))


def _grade(filled: int, difference: float) -> Grade | None:
    if not filled:
        return None
    if difference < GOOD_BELOW:
        return Grade.GOOD
    return Grade.FAIR if difference < FAIR_BELOW else Grade.POOR


def _off(share: Share) -> float:
    # A whole person or more: less is only that people cannot be cut in pieces.
    return round(share.people - share.expected, 9)


def _shares(cells: list[Cell], inside: list[Cell], kind: Callable[[Cell], _Key]) -> list[Share]:
    people: Counter[_Key] = Counter()
    free: Counter[_Key] = Counter()
    expected: dict[_Key, float] = {}
    for cell in inside:
        people[kind(cell)] += cell.people
    for cell in cells:
        free[kind(cell)] += cell.free
    for is_manager in (True, False):
        everyone: Counter[_Key] = Counter()
        for cell in cells:
            if cell.is_manager is is_manager:
                everyone[kind(cell)] += cell.people
        taken = sum(cell.people for cell in inside if cell.is_manager is is_manager)
        total = everyone.total()
        for key, count in everyone.items():
            expected[key] = expected.get(key, 0.0) + taken * count / total
    filled = people.total()
    return [
        Share(
            *key,
            people[key],
            expected[key],
            100 * (people[key] - expected[key]) / filled if filled else 0.0,
            _difference(people[key] / filled, expected[key] / filled) if filled else 0.0,
            free[key],
        )
        for key in sorted(expected, key=lambda key: (key[0], key[1] or ""))
    ]


def _difference(share: float, expected: float) -> float:
    spread = (share * (1 - share) + expected * (1 - expected)) / 2
    gap = abs(share - expected)
    return gap / math.sqrt(spread) if spread > 0 else 0.0
