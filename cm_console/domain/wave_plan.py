"""The draw of beta waves: a stratified lot among volunteers, managers first; reproducible from its seed.

A stratum is a department × level; each wave gives every stratum its share. What a wave may hold is decided
in `wave_fill`, who takes the seats in `wave_people`. Only volunteers are drawn: where a stratum has too few,
its seats go to others; when no volunteer is left, the last waves stay short.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from cm_console.domain.wave_fill import share_out
from cm_console.domain.wave_people import Chosen, Seats, choose, ticket
from cm_console.domain.wave_shares import Row, Shared, Sharing

Stratum = tuple[str, str]  # department, level


class Candidate(NamedTuple):
    """A person as the draw sees them. `wave` is set for those who hold a seat that must not move."""

    id: int
    department: str
    level: str
    is_manager: bool
    volunteer: bool  # and free to be drawn
    wave: int | None = None
    site: str = ""
    is_external: bool = False
    away: frozenset[int] = frozenset()  # numbers of waves they cannot be in

    @property
    def stratum(self) -> Stratum:
        return self.department, self.level


@dataclass(frozen=True)
class Rules:
    """What the draw must respect, besides sizes and shares."""

    external: frozenset[int] = frozenset()  # numbers of the waves that are for external people only
    mixed: bool = False  # external people are drawn together with employees
    comparison: str | None = None  # the department that is left out, to compare with later
    together: bool = False  # at least three people of a department in a wave, or none
    waiting: int = 0  # volunteers on the waiting list
    ties: Mapping[int, Collection[int]] = field(default_factory=dict)  # who named whom, both ways


class Quota(NamedTuple):
    """One stratum in one wave: what it is due, and what it got by this draw."""

    department: str
    level: str
    is_manager: bool
    quota: int
    people: int
    share: float

    @property
    def off(self) -> float:
        return abs(self.people - self.share)


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
    quotas: tuple[Quota, ...] = ()
    imbalance: float = 0.0  # of strata and of departments against their exact shares, in people
    alone: tuple[int, ...] = ()  # drawn with fewer than two team-mates or contacts

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
    waiting: tuple[int, ...] = ()  # who comes next, in order

    @property
    def left(self) -> int:
        """Volunteers without a seat."""
        return self.volunteers - sum(len(wave.drawn) for wave in self.waves)

    @property
    def imbalance(self) -> float:
        return sum(wave.imbalance for wave in self.waves)


def plan(people: Iterable[Candidate], sizes: Sequence[int], seed: int, rules: Rules | None = None) -> Draw:
    """Draw waves 1, 2, … of these sizes. People who hold a seat count in their wave and never move."""
    rules = rules or Rules()
    people = sorted(people)
    kept = Counter([person.wave for person in people if person.wave is not None])
    seats = [max(0, size - kept[number]) for number, size in enumerate(sizes, 1)]
    apart = not rules.mixed
    sides = [(False, [number not in rules.external for number in range(1, len(sizes) + 1)])]
    if apart and rules.external:
        sides.append((True, [number in rules.external for number in range(1, len(sizes) + 1)]))
    pools: list[tuple[Shared, Seats]] = []
    volunteers = 0
    for external, open_waves in sides:
        circle = [
            person
            for person in people
            if person.department != rules.comparison and (not apart or person.is_external is external)
        ]
        volunteers += sum(person.volunteer and person.wave is None for person in circle)
        own = [wanted if is_open else 0 for wanted, is_open in zip(seats, open_waves, strict=True)]
        pools += _circle(circle, own, rules, f"{seed}/{external}")
    chosen = choose(people, [found for _, found in pools], seed, rules.ties, len(sizes))
    waves = tuple(_wave(number, size, kept[number], pools, chosen) for number, size in enumerate(sizes, 1))
    taken = {person_id for wave in waves for person_id in wave.drawn}
    free = (
        person.id
        for person in people
        if person.volunteer
        and person.wave is None
        and person.id not in taken
        and person.department != rules.comparison
        and (rules.mixed or rules.external or not person.is_external)
        and len(person.away) < len(sizes)
    )
    waiting = sorted(free, key=lambda who: ticket(seed, who))[: rules.waiting] if rules.waiting else []
    return Draw(seed, volunteers, waves, tuple(waiting))


def _wave(
    number: int, size: int, kept: int, pools: Sequence[tuple[Shared, Seats]], chosen: Chosen
) -> DrawnWave:
    """One wave of all pools together."""
    drawn: dict[bool, list[int]] = {True: [], False: []}
    quotas: list[Quota] = []
    lacks: list[Lack] = []
    imbalance = 0.0
    for (shared, seats), ids in zip(pools, chosen.drawn, strict=True):
        drawn[seats.is_manager] += ids[number - 1]
        imbalance += shared.imbalance[number - 1]
        columns = (shared.quotas, shared.due, shared.people, shared.shares)
        own = (values[number - 1] for values in columns)
        for stratum, quota, due, people, share in zip(shared.strata, *own, strict=True):
            department, level = stratum
            if due > people:
                lacks.append(Lack(department, level, due - people))
            if quota or people or share:
                quotas.append(Quota(department, level, seats.is_manager, quota, people, share))
    lacks.sort(key=lambda lack: -lack.people)
    managers, others = tuple(drawn[True]), tuple(drawn[False])
    alone = tuple(who for who in managers + others if who in chosen.alone)
    return DrawnWave(
        number, size, kept, managers, others, tuple(lacks), tuple(quotas), round(imbalance, 6), alone
    )


def _circle(
    people: Sequence[Candidate], seats: Sequence[int], rules: Rules, salt: str
) -> list[tuple[Shared, Seats]]:
    """Managers, then everybody else: how many of each kind every wave takes."""
    managers, others = _pools(people)
    there: list[Counter[str]] = [Counter() for _ in seats]
    for person in people:
        if person.wave is not None and person.wave <= len(seats):
            there[person.wave - 1][person.department] += 1
    wanted = _managers_first(seats, managers, others)
    # Where others come too, they complete the managers' teams.
    full = [rules.together and count == places for count, places in zip(wanted, seats, strict=True)]
    first = share_out(managers.sharing(wanted, full, there), f"{salt}/managers")
    last: dict[str, int] = {}  # department → the last wave with one of its managers
    rest = list(seats)
    for wave, row in enumerate(first.rows):
        for kind, count in row.items():
            rest[wave] -= count
            if count:
                department = managers.rows[kind].stratum[0]
                last[department] = wave + 1
                there[wave][department] += count
    others.not_before(last)
    second = share_out(others.sharing(rest, [rules.together] * len(seats), there), f"{salt}/others")
    return [(first, managers.seats(first.rows)), (second, others.seats(second.rows))]


def _managers_first(seats: Sequence[int], managers: "_Pool", others: "_Pool") -> list[int]:
    """Seats for managers: the first wave, then a share of the second, and what others cannot fill."""
    result = [0] * len(seats)
    places = [wave for wave, wanted in enumerate(seats) if wanted]
    if not places:
        return result
    first, later = places[0], places[1:]
    result[first] = min(seats[first], managers.free_in(first + 1))
    left = managers.free - result[first]
    everybody = managers.population.total() + others.population.total()
    share = round(seats[later[0]] * managers.population.total() / everybody) if later and everybody else 0
    missing = sum(seats) - result[first] - others.free
    delayed = min(seats[first], managers.free) - result[first]  # by holidays
    left = min(left, max(share, missing, delayed))
    for wave in places:
        more = min(seats[wave] - result[wave], left)
        if wave != first:
            result[wave] += more
            left -= more
    return result


def _pools(people: Sequence[Candidate]) -> tuple["_Pool", "_Pool"]:
    """Managers and the others, sorted into strata in one go."""
    pools = (_Pool(True), _Pool(False))
    for who, department, level, is_manager, volunteer, wave, _, _, away in people:
        pool = pools[not is_manager]
        stratum = (department, level)
        pool.population[stratum] += 1
        if wave is not None:
            pool.held[wave, stratum] += 1
        elif volunteer:
            pool.found[stratum, away].append(who)
    for pool in pools:
        pool.close()
    return pools


class _Pool:
    """Managers, or everybody else, of one circle."""

    def __init__(self, is_manager: bool) -> None:
        self.is_manager = is_manager
        self.population: Counter[Stratum] = Counter()
        self.held: Counter[tuple[int, Stratum]] = Counter()
        self.found: dict[tuple[Stratum, frozenset[int]], list[int]] = defaultdict(list)
        self._ids: list[list[int]] = []
        self.rows: list[Row] = []

    def close(self) -> None:
        """Everybody is in."""
        keys = sorted(self.found, key=lambda key: (key[0], sorted(key[1])))
        self._ids = [self.found[key] for key in keys]
        self.rows = [Row(*key, len(ids)) for key, ids in zip(keys, self._ids, strict=True)]

    @property
    def free(self) -> int:
        return sum(row.people for row in self.rows)

    def free_in(self, number: int) -> int:
        return sum(row.people for row in self.rows if number not in row.away)

    def not_before(self, last: Mapping[str, int]) -> None:
        """Nobody of a department before its last manager."""
        self.rows = [
            row._replace(away=row.away | set(range(1, last[row.stratum[0]])))
            if last.get(row.stratum[0], 1) > 1
            else row
            for row in self.rows
        ]

    def sharing(
        self, seats: Sequence[int], together: Sequence[bool], there: Sequence[Mapping[str, int]]
    ) -> Sharing:
        population = dict(sorted(self.population.items()))
        return Sharing(tuple(seats), population, self.held, self.rows, together, there)

    def seats(self, rows: Sequence[Mapping[int, int]]) -> Seats:
        return Seats(self.is_manager, self.rows, self._ids, rows)
