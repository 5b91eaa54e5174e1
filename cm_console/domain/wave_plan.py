"""The draw of beta waves: a stratified lot among volunteers, managers first; reproducible from its seed.

A stratum is a department × level. Each wave gives every stratum its share of the whole population, by
largest remainder; what one wave rounds away is made up in the next. Only volunteers are drawn. Where a
stratum has too few, its seats go to other volunteers of the department, then of any; when no volunteer is
left, the last waves stay short.
"""

import random
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from cm_console.domain.apportion import largest_remainder, nested_remainder, shares

Stratum = tuple[str, str]  # department, level


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person as the draw sees them. `wave` is set for those who hold a seat that must not move."""

    id: int
    department: str
    level: str
    is_manager: bool
    volunteer: bool  # and free to be drawn
    wave: int | None = None

    @property
    def stratum(self) -> Stratum:
        return self.department, self.level


@dataclass(frozen=True)
class Lack:
    """Seats that a stratum was due but had no volunteer for."""

    department: str
    level: str
    people: int


@dataclass(frozen=True)
class DrawnWave:
    number: int
    size: int
    kept: int  # seats held before the draw
    managers: tuple[int, ...]
    others: tuple[int, ...]
    lacks: tuple[Lack, ...] = ()

    @property
    def drawn(self) -> tuple[int, ...]:
        return self.managers + self.others

    @property
    def short(self) -> int:
        """Seats that stay empty."""
        return max(0, self.size - self.kept - len(self.drawn))


@dataclass(frozen=True)
class Draw:
    seed: int
    volunteers: int  # free ones, before the draw
    waves: tuple[DrawnWave, ...]

    @property
    def left(self) -> int:
        """Volunteers without a seat."""
        return self.volunteers - sum(len(wave.drawn) for wave in self.waves)


def plan(people: Iterable[Candidate], sizes: Sequence[int], seed: int) -> Draw:
    """Draw waves 1, 2, … of these sizes. People who hold a seat count in their wave and never move."""
    people = sorted(people, key=lambda person: person.id)
    kept = Counter(person.wave for person in people if person.wave is not None)
    seats = [max(0, size - kept[number]) for number, size in enumerate(sizes, 1)]
    pools = [[person for person in people if person.is_manager is flag] for flag in (True, False)]

    free = [sum(person.volunteer and person.wave is None for person in pool) for pool in pools]
    for_managers = _in_order(seats, free[0])
    for_others = [wanted - taken for wanted, taken in zip(seats, for_managers, strict=True)]
    managers = _Pool(pools[0], for_managers, f"{seed}/managers").draw()
    others = _Pool(pools[1], for_others, f"{seed}/others").draw()

    waves = tuple(
        DrawnWave(number, size, kept[number], managers[number - 1][0], *others[number - 1])
        for number, size in enumerate(sizes, 1)
    )
    return Draw(seed, sum(free), waves)


def _in_order(seats: Sequence[int], people: int) -> list[int]:
    """The seats that so many people can take when the first waves are filled first."""
    result: list[int] = []
    for wanted in seats:
        result.append(min(wanted, people - sum(result)))
    return result


class _Pool:
    """Managers, or everybody else: shares out their seats over strata and waves, then draws."""

    def __init__(self, people: Sequence[Candidate], seats: Sequence[int], salt: str) -> None:
        self._seats = seats
        self._salt = salt
        self._population = Counter(person.stratum for person in people)
        self._kept = Counter((person.wave, person.stratum) for person in people if person.wave is not None)
        self._volunteers: dict[Stratum, list[int]] = {}
        for person in people:
            if person.volunteer and person.wave is None:
                self._volunteers.setdefault(person.stratum, []).append(person.id)

    def draw(self) -> list[tuple[tuple[int, ...], tuple[Lack, ...]]]:
        """Per wave: the ids drawn, and the strata that could not fill their share."""
        due = self._quotas(self._seats)
        available = sum(len(ids) for ids in self._volunteers.values())
        quotas = self._quotas(_in_order(self._seats, available))
        taken = self._within_reach(quotas)
        self._fill_up(quotas, taken, same_department=True)
        self._fill_up(quotas, taken, same_department=False)
        for stratum, ids in self._volunteers.items():
            random.Random(f"{self._salt}/{stratum}").shuffle(ids)
        used: Counter[Stratum] = Counter()
        result = []
        for quota, take in zip(due, taken, strict=True):
            drawn: list[int] = []
            for stratum in sorted(take):
                drawn += self._volunteers[stratum][used[stratum] : used[stratum] + take[stratum]]
                used[stratum] += take[stratum]
            lacks = [
                Lack(*stratum, seats - take[stratum])
                for stratum, seats in sorted(quota.items())
                if seats > take[stratum]
            ]
            lacks.sort(key=lambda lack: -lack.people)
            result.append((tuple(drawn), tuple(lacks)))
        return result

    def _quotas(self, seats_by_wave: Sequence[int]) -> list[dict[Stratum, int]]:
        """What each wave owes each stratum, given who holds a seat there already."""
        credit: dict[Stratum, float] = {}
        result = []
        for number, seats in enumerate(seats_by_wave, 1):
            held = {stratum: self._kept[number, stratum] for stratum in self._population}
            due = shares(seats + sum(held.values()), self._population)
            weights = {stratum: max(0.0, due[stratum] - held[stratum]) for stratum in sorted(due)}
            lot = _Lot(f"{self._salt}/{number}")
            quota = nested_remainder(seats, weights, lambda stratum: stratum[0], lot, credit)
            for stratum, share in shares(seats, weights).items():
                credit[stratum] = credit.get(stratum, 0.0) + share - quota[stratum]
            result.append(quota)
        return result

    def _within_reach(self, quotas: Sequence[dict[Stratum, int]]) -> list[Counter[Stratum]]:
        """The quotas that volunteers can fill; too few volunteers are spread evenly over the waves."""
        taken: list[Counter[Stratum]] = [Counter() for _ in quotas]
        for stratum in sorted(self._volunteers):
            wanted = {wave: quota[stratum] for wave, quota in enumerate(quotas)}
            available = len(self._volunteers[stratum])
            if sum(wanted.values()) > available:
                wanted = largest_remainder(available, wanted, _Lot(f"{self._salt}/{stratum}/waves"))
            for wave, seats in wanted.items():
                taken[wave][stratum] = seats
        return taken

    def _fill_up(
        self,
        quotas: Sequence[dict[Stratum, int]],
        taken: Sequence[Counter[Stratum]],
        *,
        same_department: bool,
    ) -> None:
        """Give seats that a stratum cannot fill to volunteers that are left over, early waves first."""
        left = {
            stratum: len(ids) - sum(take[stratum] for take in taken)
            for stratum, ids in self._volunteers.items()
        }
        for number, (quota, take) in enumerate(zip(quotas, taken, strict=True), 1):
            empty: Counter[str] = Counter()
            for stratum, seats in quota.items():
                empty[stratum[0] if same_department else ""] += seats - take[stratum]
            for department, seats in sorted(empty.items()):
                spare = {
                    stratum: count
                    for stratum, count in sorted(left.items())
                    if count and (not same_department or stratum[0] == department)
                }
                seats = min(seats, sum(spare.values()))
                lot = _Lot(f"{self._salt}/{number}/{department}/fill")
                for stratum, extra in largest_remainder(seats, spare, lot).items():
                    take[stratum] += extra
                    left[stratum] -= extra


class _Lot:
    """Decides between equal claims by lot, the same each time for the same salt."""

    def __init__(self, salt: str) -> None:
        self._salt = salt

    def __call__(self, claim: object) -> float:
        return random.Random(f"{self._salt}/{claim}").random()
