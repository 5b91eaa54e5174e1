"""Who goes where, in numbers: volunteers in rows are put into waves, and exchanged as long as that gains.

Each stratum fills its quotas first; seats it cannot fill go to others who cost least; pairwise exchanges
follow. The people themselves are drawn in `wave_people`.
"""

import math
import random
from collections.abc import Sequence
from itertools import combinations
from typing import NamedTuple

from cm_console.domain.apportion import largest_remainder
from cm_console.domain.wave_shares import Frame, Shared, Sharing, early_waves, fill, quotas_of


def share_out(sharing: Sharing, salt: str) -> Shared:
    """The plan in numbers."""
    names = sorted({stratum[0] for stratum in sharing.population})
    number = {name: place for place, name in enumerate(names)}
    strata = tuple(sharing.population)
    frame = Frame(strata, [number[stratum[0]] for stratum in strata], names)
    seats, left = [], sum(row.people for row in sharing.rows)
    for wanted in sharing.seats:
        seats.append(min(wanted, left))
        left -= seats[-1]
    quotas = due = quotas_of(frame, sharing, seats, salt)
    if seats != list(sharing.seats):
        due = quotas_of(frame, sharing, sharing.seats, salt)
    state = Places(frame, sharing, seats, quotas.targets)
    state.take(quotas.whole, salt)
    state.fill_up(salt)
    if not any(sharing.together):
        state.swap()
    people = state.people
    if not state.bound:  # nobody was missing: what everybody got is what they were due
        whole = [list(wave) for wave in people]
        due = due._replace(whole=whole) if due is quotas else due
        quotas = quotas._replace(whole=whole)
    imbalance = [frame.off(*wave) for wave in zip(people, quotas.exact, strict=True)]
    return Shared(strata, quotas.exact, quotas.whole, due.whole, people, state.rows[:-1], imbalance)


_GAIN = -1e-7


class _Move(NamedTuple):
    """One person of a row goes elsewhere; `total` counts the department's share too."""

    cost: float
    total: float
    row: int


class Places:
    """Who goes where, in numbers: rows per wave, and in the last place those left over."""

    def __init__(
        self, frame: Frame, sharing: Sharing, seats: Sequence[int], exact: list[list[float]]
    ) -> None:
        self._frame, self._rows, self._seats, self._exact = frame, sharing.rows, seats, exact
        number = {stratum: place for place, stratum in enumerate(frame.strata)}
        self._stratum = [number[row.stratum] for row in sharing.rows]
        self._of: list[list[int]] = [[] for _ in frame.strata]
        for place, stratum in enumerate(self._stratum):
            self._of[stratum].append(place)
        self._waves = range(len(seats))
        # Whether a row may be in a place; those left over may always stay so.
        self._open = [[wave + 1 not in row.away for row in sharing.rows] for wave in self._waves]
        self._open.append([True] * len(sharing.rows))
        self.rows: list[dict[int, int]] = [{} for _ in seats]
        self.rows.append({place: row.people for place, row in enumerate(sharing.rows)})
        self.people = [[0] * len(frame.strata) for _ in seats]
        self.bound = False  # whether somebody was missing somewhere
        self._group = [frame.department[stratum] for stratum in self._stratum]
        # How far each stratum is ahead of what the first two waves owe it, in whole people.
        self._early = early_waves(seats)
        owed = zip(*(exact[wave] for wave in self._early), strict=True)
        self._ahead = [-int(sum(parts) + 1e-9) for parts in owed] or [0] * len(frame.strata)
        # What one person more, or fewer, costs in each place; only exchanges need them.
        self._strata: list[_Costs] = []
        self._groups: list[_Costs] = []

    def _move(self, row: int, source: int, target: int, count: int = 1) -> None:
        for wave, change in ((source, -count), (target, count)):
            self.rows[wave][row] = self.rows[wave].get(row, 0) + change
            if wave < len(self._seats):
                self.people[wave][self._stratum[row]] += change
                if wave in self._early:
                    self._ahead[self._stratum[row]] += change
                if self._strata:
                    self._strata[wave].change(self._stratum[row], change)
                    self._groups[wave].change(self._group[row], change)

    def take(self, quotas: Sequence[Sequence[int]], salt: str) -> None:
        """Fill the quotas; too few volunteers are spread evenly, fewest possible waves first."""
        over = len(self._seats)
        for stratum, rows in enumerate(self._of):
            wanted = {wave: quotas[wave][stratum] for wave in self._waves if quotas[wave][stratum]}
            if not wanted:
                continue
            free = sum(self._rows[row].people for row in rows)
            if sum(wanted.values()) > free:
                self.bound = True
                lot = random.Random(f"{salt}/{stratum}")
                wanted = largest_remainder(free, wanted, lambda _, lot=lot: lot.random())  # type: ignore[misc]  # of a default, mypy knows no type
            rows = sorted(rows, key=lambda row: -len(self._rows[row].away))
            for wave in sorted(wanted, key=lambda wave: sum(self._open[wave][row] for row in rows)):
                for row in rows:
                    count = min(wanted[wave], self.rows[over][row]) if self._open[wave][row] else 0
                    if count:
                        self._move(row, over, wave, count)
                        wanted[wave] -= count
                self.bound |= wanted[wave] > 0

    def fill_up(self, salt: str) -> None:
        """Give the seats that a stratum cannot fill to volunteers who are left over, early waves first."""
        over = len(self._seats)
        none = [0.0] * len(self._frame.strata)
        for wave in self._waves:
            if sum(self.people[wave]) == self._seats[wave]:
                continue
            free = [sum(self.rows[over][row] for row in rows if self._open[wave][row]) for rows in self._of]
            now = self.people[wave]
            caps = [have + more for have, more in zip(now, free, strict=True)]
            name = f"{salt}/{wave}/up"
            filled = fill(self._frame, self._seats[wave], self._exact[wave], none, name, caps, list(now))
            for stratum, count in enumerate(filled):
                for row in sorted(self._of[stratum], key=lambda row: -len(self._rows[row].away)):
                    more = min(count - self.people[wave][stratum], self.rows[over][row])
                    if more > 0 and self._open[wave][row]:
                        self._move(row, over, wave, more)
        for wave in self._waves:
            while sum(self.people[wave]) < self._seats[wave] and self._by_way(wave):
                pass

    def _by_way(self, wave: int) -> bool:
        """Somebody of another wave takes the empty seat, somebody left over takes theirs."""
        over = len(self._seats)
        free = [row for row, count in self.rows[over].items() if count]
        for other in self._waves:
            leaving = [row for row, count in self.rows[other].items() if count and self._open[wave][row]]
            coming = [row for row in free if self._open[other][row]]
            if other != wave and leaving and coming:
                self._move(leaving[0], other, wave)
                self._move(coming[0], over, other)
                return True
        return False

    def swap(self) -> None:
        """Exchange two people between waves, or with those left over, as long as it gains."""
        frame = self._frame
        over = [0.0] * len(frame.strata)
        for people, share in [*zip(self.people, self._exact, strict=True), (None, over)]:
            self._strata.append(_Costs(people, share, strict=not self.bound))
            self._groups.append(_Costs(people and frame.sums(people), frame.sums(share)))
        pairs = [*combinations(range(len(self._seats) + 1), 2)]
        changed = [1] * (len(self._seats) + 1)  # when a place last changed
        seen: dict[tuple[int, int], int] = {}
        turn = 1
        while any(max(changed[one], changed[other]) > seen.get((one, other), 0) for one, other in pairs):
            for one, other in pairs:
                if max(changed[one], changed[other]) > seen.get((one, other), 0):
                    while self._exchange(one, other):
                        turn += 1
                        changed[one] = changed[other] = turn
                    seen[one, other] = turn

    def _exchange(self, one: int, other: int) -> bool:
        """Make the exchanges between two places that gain, one for a department; False where none does."""
        there, back = self._moves(one, other), self._moves(other, one)
        used: set[int] = set()
        for group in there.keys() & back.keys():  # within a department its own share does not change
            if there[group].cost + back[group].cost < _GAIN:
                used.add(group)
                self._swap(there[group], one, other, back[group])
        partners = sorted(back.items(), key=lambda item: item[1].total)
        for group, move in sorted(there.items(), key=lambda item: item[1].total):
            if group in used:
                continue
            free = (item for item in partners if item[0] != group and item[0] not in used)
            partner, best = next(free, (group, move))
            if partner == group or move.total + best.total >= _GAIN:
                break
            used |= {group, partner}
            self._swap(move, one, other, best)
        return bool(used)

    def _swap(self, move: _Move, one: int, other: int, back: _Move) -> None:
        self._move(move.row, one, other)
        self._move(back.row, other, one)

    def _moves(self, source: int, target: int) -> dict[int, _Move]:
        """Each department's cheapest move of one person from a place to another."""
        minus, plus, may = self._strata[source].minus, self._strata[target].plus, self._open[target]
        best: dict[int, tuple[float, int]] = {}
        leaves = source in self._early and target not in self._early
        for row, count in self.rows[source].items():
            if count and may[row]:
                stratum, group = self._stratum[row], self._group[row]
                cost = minus[stratum] + plus[stratum]
                if (group not in best or cost < best[group][0]) and not (
                    leaves and self._ahead[stratum] <= 0
                ):
                    best[group] = (cost, row)
        minus, plus = self._groups[source].minus, self._groups[target].plus
        return {
            group: _Move(cost, cost + minus[group] + plus[group], row) for group, (cost, row) in best.items()
        }


class _Costs:
    """What one more or one fewer adds to the imbalance of each stratum or department.

    `strict` keeps everybody at their share rounded down or up.
    """

    def __init__(
        self, people: Sequence[float] | None, shares: Sequence[float], *, strict: bool = False
    ) -> None:
        self._strict = strict
        self._off = [have - part for have, part in zip(people or shares, shares, strict=True)]
        self.plus = [0.0] * len(shares)
        self.minus = [0.0] * len(shares)
        if people is not None:
            for place in range(len(shares)):
                self.change(place, 0)

    def change(self, place: int, step: int) -> None:
        off = self._off[place] = self._off[place] + step
        self.plus[place] = abs(off + 1) - abs(off)
        self.minus[place] = abs(off - 1) - abs(off)
        if self._strict and off > -1e-9:
            self.plus[place] = math.inf
        if self._strict and off < 1e-9:
            self.minus[place] = math.inf
