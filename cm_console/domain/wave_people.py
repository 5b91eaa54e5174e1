"""Who takes the seats: drawn by lot in small teams of three to five, with people they know where names exist.

Everybody has a ticket made of the seed and their number, so that nobody else's coming or going changes it.
The lowest ticket is drawn; colleagues of the same department and site come along. Exchanges within one row
then bring people nearer to those who named them; they change no count.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from hashlib import blake2b
from typing import TYPE_CHECKING, NamedTuple

from cm_console.domain.wave_shares import Row

if TYPE_CHECKING:
    from cm_console.domain.wave_plan import Candidate

ENOUGH = 2  # team-mates or contacts who are invited with a person or before
_TEAM = 4
_SEEN, _TRIED = 24, 4  # people looked at, and tried, for an exchange
_ROUNDS = 2


class Seats(NamedTuple):
    """One pool: its rows, the volunteers of each, and how many of each row every wave takes."""

    is_manager: bool
    rows: Sequence[Row]
    ids: Sequence[Sequence[int]]
    counts: Sequence[Mapping[int, int]]


class Chosen(NamedTuple):
    """Per pool and wave: who is drawn; and everybody drawn with fewer than two people they know."""

    drawn: list[list[list[int]]]
    alone: frozenset[int]


def ticket(seed: int, person_id: int) -> bytes:
    """A person's number in the lot; the lowest comes first."""
    return blake2b(b"%d/%d" % (seed, person_id), digest_size=8).digest()


def choose(
    people: "Sequence[Candidate]",
    pools: Sequence[Seats],
    seed: int,
    ties: Mapping[int, Collection[int]],
    waves: int,
) -> Chosen:
    """Draw the people of every pool and wave."""
    sites = {person.id: person.site for person in people if person.site}
    held = {person.id: person.wave for person in people if person.wave is not None}
    drawn = []
    for pool in pools:
        result: list[list[int]] = [[] for _ in range(waves)]
        for rows in _by_department(pool).values():
            department = _Department({row: pool.ids[row] for row in rows}, sites, seed)
            for wave, counts in enumerate(pool.counts):
                need = {row: counts[row] for row in rows if counts.get(row)}
                result[wave] += department.draw(need)
        drawn.append(result)
    if ties:
        drawn = Contacts(ties, held).bring_together(pools, drawn)
    return Chosen(drawn, _alone(people, drawn, held, ties))


def _by_department(pool: Seats) -> dict[str, list[int]]:
    """The rows that have a seat, by department."""
    used = sorted({row for counts in pool.counts for row, count in counts.items() if count})
    result: dict[str, list[int]] = {}
    for row in used:
        result.setdefault(pool.rows[row].stratum[0], []).append(row)
    return result


def team_sizes(people: int) -> list[int]:
    """So many people in teams of three to five, or one smaller team."""
    teams = max(1, round(people / _TEAM))
    return [people // teams + (place < people % teams) for place in range(teams)]


class _Department:
    """The volunteers of one department, drawn team by team."""

    def __init__(self, ids: Mapping[int, Sequence[int]], sites: Mapping[int, str], seed: int) -> None:
        self._sites = sites
        # By row, and by row and site: (ticket, person), the last one comes first.
        self._lines: dict[tuple[int, str | None], list[tuple[bytes, int]]] = {}
        for row, volunteers in ids.items():
            line = sorted(((ticket(seed, who), who) for who in volunteers), reverse=True)
            self._lines[row, None] = line
            for entry in line:
                site = sites.get(entry[1])
                if site is not None:
                    self._lines.setdefault((row, site), []).append(entry)
        self._used: set[int] = set()

    def draw(self, need: dict[int, int]) -> list[int]:
        """So many people of each row: the lot draws one, colleagues of the same site come along."""
        result: list[int] = []
        sizes = team_sizes(sum(need.values()))
        while need:
            site: str | None = None
            for _ in range(sizes.pop() if sizes else _TEAM):
                found = self._next(need, site)
                if found is None:
                    break
                row, who = found
                result.append(who)
                site = site or self._sites.get(who)
                need[row] -= 1
                if not need[row]:
                    del need[row]
        return result

    def _next(self, need: Mapping[int, int], site: str | None) -> tuple[int, int] | None:
        best: tuple[bytes, int, int] | None = None
        for row in need:
            line = self._lines.get((row, site), [])
            while line and line[-1][1] in self._used:
                line.pop()
            if line and (best is None or line[-1][0] < best[0]):
                best = (*line[-1], row)
        if best is None:
            return None
        self._used.add(best[1])
        return best[2], best[1]


class Contacts:
    """Exchanges people of one row, so that more of those drawn come with, or after, people they know."""

    def __init__(self, ties: Mapping[int, Collection[int]], held: Mapping[int, int]) -> None:
        self._ties = ties
        self._wave: dict[int, int] = dict(held)

    def bring_together(
        self, pools: Sequence[Seats], drawn: Sequence[Sequence[Sequence[int]]]
    ) -> list[list[list[int]]]:
        """Per pool and wave the people after all exchanges that help."""
        row_of: dict[int, tuple[int, int]] = {}
        cells: dict[tuple[int, int, int], list[int]] = defaultdict(list)
        for number, (pool, waves) in enumerate(zip(pools, drawn, strict=True)):
            row_of |= {who: (number, row) for row, ids in enumerate(pool.ids) for who in ids}
            for wave, ids in enumerate(waves, 1):
                for who in ids:
                    self._wave[who] = wave
                    cells[*row_of[who], wave].append(who)
        for who in [who for waves in drawn for ids in waves for who in ids] * _ROUNDS:
            for friend in sorted(self._ties.get(who, ())):
                if not self._lacks(who) or who not in self._wave:
                    break
                wave = self._wave[who]
                if friend in row_of and self._wave.get(friend, wave + 1) > wave:
                    self._exchange(friend, cells, (*row_of[friend], wave), row_of)
        result: list[list[list[int]]] = [[[] for _ in waves] for waves in drawn]
        for (number, _, wave), ids in sorted(cells.items()):
            result[number][wave - 1] += ids
        return result

    def _exchange(
        self,
        friend: int,
        cells: dict[tuple[int, int, int], list[int]],
        cell: tuple[int, int, int],
        row_of: Mapping[int, tuple[int, int]],
    ) -> None:
        """Give `friend` the seat of somebody in `cell`, where more people gain than lose by it."""
        there = self._wave.get(friend)
        members = cells[cell]
        if not members:
            return
        start = friend % len(members)  # a few of them will do; not always the same
        some = [members[(start + step) % len(members)] for step in range(min(_SEEN, len(members)))]
        loosest = sorted(some, key=lambda who: (-self._lacks(who), len(self._ties.get(who, ())), who))
        for other in loosest[:_TRIED]:
            touched = {friend, other, *self._ties.get(friend, ()), *self._ties.get(other, ())}
            before = sum(self._lacks(who) for who in touched)
            self._put(friend, cell[2])
            self._put(other, there)
            if sum(self._lacks(who) for who in touched) < before:
                cells[cell][cells[cell].index(other)] = friend
                if there is not None:
                    row = cells[*row_of[friend], there]
                    row[row.index(friend)] = other
                return
            self._put(friend, there)
            self._put(other, cell[2])

    def _put(self, who: int, wave: int | None) -> None:
        if wave is None:
            del self._wave[who]
        else:
            self._wave[who] = wave

    def _lacks(self, who: int) -> int:
        """How many people they know are missing among those invited with them or before."""
        wave, known = self._wave.get(who), self._ties.get(who, ())
        if wave is None or not known:
            return 0
        near = sum(self._wave.get(friend, wave + 1) <= wave for friend in known)
        return max(0, min(ENOUGH, len(known)) - near)


def _alone(
    people: "Sequence[Candidate]",
    drawn: Sequence[Sequence[Sequence[int]]],
    held: Mapping[int, int],
    ties: Mapping[int, Collection[int]],
) -> frozenset[int]:
    """Those drawn with fewer than two of their department in the wave, or contacts in it or before."""
    places = {who: wave for waves in drawn for wave, ids in enumerate(waves, 1) for who in ids}
    everybody = {**held, **places}
    departments = {person.id: person.department for person in people if person.id in everybody}
    mates = Counter((departments[who], wave) for who, wave in everybody.items())
    result = set()
    for who, wave in places.items():
        near = mates[departments[who], wave] - 1
        if near < ENOUGH and ties:
            known = (friend for friend in ties.get(who, ()) if departments.get(friend) != departments[who])
            near += sum(everybody.get(friend, wave + 1) <= wave for friend in known)
        if near < ENOUGH:
            result.add(who)
    return frozenset(result)
