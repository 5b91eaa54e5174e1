"""What each wave owes each stratum: exact shares, and whole quotas that miss them least.

What counts is the imbalance: the people by which strata, and departments, are off their exact share. A wave
is filled greedily, the seat that costs least first, which is exact for one wave. By the second wave no
stratum is a whole person behind its share of the seats so far.
"""

import random
from collections.abc import Mapping, Sequence
from heapq import heapify, heappop, heapreplace
from typing import NamedTuple

from cm_console.domain.apportion import in_lumps, shares

Stratum = tuple[str, str]
_OWED = 4.0  # more than any seat can cost


class Row(NamedTuple):
    """Free volunteers of one stratum who cannot be in the same waves."""

    stratum: Stratum
    away: frozenset[int]  # wave numbers
    people: int


class Sharing(NamedTuple):
    """What is to be shared out: seats of each wave, over strata, among the people in the rows."""

    seats: tuple[int, ...]
    population: Mapping[Stratum, int]  # in order
    held: Mapping[tuple[int, Stratum], int]  # (wave number, stratum) → seats that do not move
    rows: Sequence[Row]
    together: Sequence[bool]  # per wave: a department has at least three people in it, or none
    there: Sequence[Mapping[str, int]]  # per wave: department → people who are in it already


class Shared(NamedTuple):
    """Per wave: exact shares, quotas and people by stratum, and how many of each row.

    Shares and quotas are of the seats that there are volunteers for; `due` are quotas of all seats.
    """

    strata: tuple[Stratum, ...]
    shares: list[list[float]]
    quotas: list[list[int]]
    due: list[list[int]]
    people: list[list[int]]
    rows: list[dict[int, int]]
    imbalance: list[float]


class Frame(NamedTuple):
    """Strata and their departments by number."""

    strata: tuple[Stratum, ...]
    department: list[int]
    names: list[str]  # of the departments

    def sums(self, values: Sequence[float]) -> list[float]:
        result = [0.0] * len(self.names)
        for number, value in zip(self.department, values, strict=True):
            result[number] += value
        return result

    def off(self, people: Sequence[int], share: Sequence[float]) -> float:
        """The imbalance of one wave."""
        pairs: list[tuple[float, float]] = [*zip(people, share, strict=True)]
        pairs += zip(self.sums(people), self.sums(share), strict=True)
        return sum(abs(count - wanted) for count, wanted in pairs)


class Quotas(NamedTuple):
    """Per wave: exact shares, the same bent to keep teams together, and whole numbers."""

    exact: list[list[float]]
    targets: list[list[float]]
    whole: list[list[int]]


def early_waves(seats: Sequence[int]) -> list[int]:
    """The first two waves that have seats: together they stand for everybody."""
    return [wave for wave, wanted in enumerate(seats) if wanted][:2]


def quotas_of(frame: Frame, sharing: Sharing, seats: Sequence[int], salt: str) -> Quotas:
    """What each wave owes each stratum; what one wave rounds away counts in the next."""
    credit = [0.0] * len(frame.strata)
    none = [0.0] * len(frame.strata)
    early = early_waves(seats)
    used = [0] * len(frame.strata)
    result = Quotas([], [], [])
    for number, wanted in enumerate(seats, 1):
        held = [sharing.held.get((number, stratum), 0) for stratum in frame.strata]
        due = shares(wanted + sum(held), dict(zip(frame.strata, sharing.population.values(), strict=True)))
        short = {
            stratum: max(0.0, due[stratum] - have) for stratum, have in zip(frame.strata, held, strict=True)
        }
        share = [*shares(wanted, short).values()] if wanted else none
        name = f"{salt}/{number}"
        if sharing.together[number - 1]:
            free = _free(frame, sharing, number, used)
            target = _bent(frame, wanted, share, credit, free, sharing.there[number - 1])
            quota = fill(frame, wanted, target, none, name, free)
        else:
            target = share
            quota = fill(frame, wanted, target, credit, name, overdue=number - 1 in early[1:])
        credit = [owed + part - count for owed, part, count in zip(credit, share, quota, strict=True)]
        used = [before + count for before, count in zip(used, quota, strict=True)]
        result.exact.append(share)
        result.targets.append(target)
        result.whole.append(quota)
    return result


def _free(frame: Frame, sharing: Sharing, number: int, used: Sequence[int]) -> list[int]:
    """Volunteers of each stratum who can be in a wave, less those that waves before have used."""
    people = dict.fromkeys(frame.strata, 0)
    for row in sharing.rows:
        if number not in row.away:
            people[row.stratum] += row.people
    return [max(0, count - before) for count, before in zip(people.values(), used, strict=True)]


def _bent(
    frame: Frame,
    seats: int,
    share: Sequence[float],
    credit: Sequence[float],
    free: Sequence[int],
    there: Mapping[str, int],
) -> list[float]:
    """The shares bent so that each department ends with three people or more, or none."""
    sums = frame.sums(share)
    have = [there.get(name, 0) for name in frame.names]
    whole = in_lumps(seats, sums, frame.sums(credit), have, [int(room) for room in frame.sums(free)])
    return [
        part * whole[place] / sums[place] if sums[place] else 0.0
        for part, place in zip(share, frame.department, strict=True)
    ]


def fill(
    frame: Frame,
    seats: int,
    share: Sequence[float],
    credit: Sequence[float],
    salt: str,
    caps: Sequence[int] | None = None,
    start: Sequence[int] | None = None,
    overdue: bool = False,
) -> list[int]:
    """One wave, the cheapest seat first. Costs only grow as seats are taken, so the heap may lag behind.

    `credit` decides between equal costs; where it is `overdue`, whoever is a whole person behind comes first.
    """
    people = list(start) if start else [int(part + 1e-9) for part in share]
    if caps:
        people = [min(count, cap) for count, cap in zip(people, caps, strict=True)]
    left = seats - sum(people)
    if left <= 0:
        return people
    wanted, sums = frame.sums(share), frame.sums(people)
    department = frame.department
    lot = random.Random(salt)
    ties = [lot.random() for _ in share]
    owed = [-round(more, 9) for more in credit]

    def cost(place: int) -> tuple[float, float, float]:
        part, count = share[place], people[place]
        group = department[place]
        total = abs(count + 1 - part) - abs(count - part)
        total += abs(sums[group] + 1 - wanted[group]) - abs(sums[group] - wanted[group])
        if count < part - 1e-9:
            if overdue and credit[place] + part - count > 1 - 1e-9 and count + 1 > part:
                total -= _OWED
            return round(total, 9), owed[place], ties[place]
        return round(total, 9), (count + 1) / (part + 0.1), ties[place]

    heap = [
        (*cost(place), place)
        for place in range(len(share))
        if (caps is None and share[place] > 1e-9) or (caps and people[place] < caps[place])
    ]
    heapify(heap)
    for _ in range(left):
        while heap and (now := cost(heap[0][-1])) > heap[0][:3]:
            heapreplace(heap, (*now, heap[0][-1]))
        if not heap:
            break
        place = heap[0][-1]
        people[place] += 1
        sums[department[place]] += 1
        if caps and people[place] >= caps[place]:
            heappop(heap)
        else:
            heapreplace(heap, (*cost(place), place))
    return people
