"""Draws beside that of the people: the department kept for comparison, and a wave for a late volunteer."""

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from cm_console.domain.wave_people import ticket

if TYPE_CHECKING:
    from cm_console.domain.wave_plan import Candidate

PROBABILITY = 0.85  # that the wave with the least imbalance is taken
_LEAST = 5  # people in a department that is compared with
_MOST = 0.25  # of everybody


def department_by_lot(people: "Sequence[Candidate]", seed: int) -> str | None:
    """A department to keep for comparison: large enough to tell something, never the bulk of the house.

    None where there are fewer than two departments.
    """
    sizes = Counter(person.department for person in people if not person.is_external)
    invited = {person.department for person in people if person.wave is not None}
    if len(sizes) < 2:
        return None
    fit = [name for name, count in sizes.items() if _LEAST <= count <= _MOST * len(people)]
    free = [name for name in fit if name not in invited] or fit or list(sizes)
    order = sorted(sizes)
    return min(free, key=lambda name: ticket(seed, -1 - order.index(name)))


def minimise(
    levels: Sequence[str], counts: Sequence[Mapping[str, int]], sizes: Sequence[int], lot: random.Random
) -> int:
    """The wave, by its place, for a person of these factor levels (Pocock & Simon 1975).

    `counts`: per wave how many have each level; they are compared as parts of the wave's size. The wave that
    leaves the levels most evenly spread is taken with probability .85, else one of the others.
    """
    if len(sizes) == 1:
        return 0
    totals = []
    for wave in range(len(sizes)):
        spread = 0.0
        for level in levels:
            parts = [
                (count.get(level, 0) + (place == wave)) / sizes[place] for place, count in enumerate(counts)
            ]
            spread += max(parts) - min(parts)
        totals.append(round(spread, 9))
    least = [place for place, total in enumerate(totals) if total == min(totals)]
    best = least[lot.randrange(len(least))]
    if lot.random() < PROBABILITY:
        return best
    others = [place for place in range(len(sizes)) if place != best]
    return others[lot.randrange(len(others))]
