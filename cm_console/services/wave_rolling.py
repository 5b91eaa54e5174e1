"""People who come later: volunteers are given a wave by minimisation, empty seats go to the waiting list."""

import random
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from cm_console.domain.testers import Tester, TesterState
from cm_console.domain.wave_days import away_from
from cm_console.domain.wave_lot import minimise
from cm_console.domain.waves import Unavailable, Wave
from cm_console.events import WavesChanged
from cm_console.services import wave_checks as checks
from cm_console.services.wave_planning import WavePlanning
from cm_console.services.wave_previous import Previous
from cm_console.services.wave_why import WaveWhy
from cm_console.store import aside
from cm_console.store import campaigns as campaign_store
from cm_console.store import testers as tester_store
from cm_console.store import wave_planning as planning_store
from cm_console.store import waves as store
from cm_console.store.aside import Aside

_FACTORS = ("department", "level", "site")


@dataclass(frozen=True)
class Placed:
    """What became of late volunteers."""

    waves: dict[int, int]  # person → wave number
    waiting: tuple[int, ...]  # no wave fits: they are at the end of the waiting list
    previous: Previous


class WaveRolling(WaveWhy):
    """Changes that follow a draw, person by person."""

    def place_volunteers(self, campaign_id: int, person_ids: Sequence[int]) -> Placed:
        """Give late volunteers the wave that stays most even with them (Pocock & Simon, probability .85)."""
        with self._db.write():
            before = self.now(campaign_id)
            people = [
                one
                for one in tester_store.read(self._db, campaign_id, person_ids)
                if one.person.volunteer and one.wave_id is None and one.state is TesterState.CANDIDATE
            ]
            if not people:
                raise checks.nobody_to_place()
            table = _Table(self, campaign_id)
            placed = {one.person.id: wave for one in people if (wave := table.place(one)) is not None}
            waiting = tuple(one.person.id for one in people if one.person.id not in placed)
            store.place(self._db, campaign_id, {who: wave.id for who, wave in placed.items()})
            queue = [who for who in before.waiting if who not in placed and who not in waiting]
            planning_store.set_waiting(self._db, campaign_id, [*queue, *waiting])
        self._context.events.publish(WavesChanged())
        places: dict[int, int | None] = dict.fromkeys(placed)
        numbers = {who: wave.number for who, wave in placed.items()}
        return Placed(numbers, waiting, replace(before, places=places))

    def fill_from_waiting(self, wave_id: int) -> Placed:
        """Give a wave's empty seats to the waiting list, first to people like those who dropped out."""
        wave = self.get(wave_id)
        campaign_id = wave.campaign_id
        with self._db.write():
            before = self.now(campaign_id)
            members = self.members(wave_id)
            gone = [one for one in members if one.state is TesterState.DROPPED]
            vacant = Counter((one.person.department, one.person.level) for one in gone)
            table = _Table(self, campaign_id)
            queue = [
                one
                for one in tester_store.read(self._db, campaign_id, before.waiting)
                if table.may(one, wave)
            ]
            seats = wave.size - len(members) + len(gone)
            queue.sort(key=lambda one: not vacant[one.person.department, one.person.level])
            taken = [one.person.id for one in queue[: max(0, seats)]]
            store.place(self._db, campaign_id, dict.fromkeys(taken, wave_id))
            rest = [who for who in before.waiting if who not in taken]
            planning_store.set_waiting(self._db, campaign_id, rest)
        self._context.events.publish(WavesChanged())
        places: dict[int, int | None] = dict.fromkeys(taken)
        return Placed(dict.fromkeys(taken, wave.number), (), replace(before, places=places))

    def unavailable(self, campaign_id: int) -> Sequence[Unavailable]:
        """Days on which no wave runs, then days on which people cannot take part."""
        return planning_store.unavailable(self._db, campaign_id)

    def add_unavailable(
        self, campaign_id: int, starts_on: date, ends_on: date, person_id: int | None = None
    ) -> int:
        """Note days on which a person cannot take part (None: no wave runs); returns what removes them."""
        checks.days(starts_on, ends_on)
        with self._db.write():
            one = Unavailable(0, campaign_id, person_id, starts_on, ends_on)
            row_id = planning_store.add_unavailable(self._db, one)
        self._context.events.publish(WavesChanged())
        return row_id

    def remove_unavailable(self, campaign_id: int, row_id: int) -> Aside:
        """Forget days; returns what `restore_unavailable` needs."""
        with self._db.write():
            removed = planning_store.remove_unavailable(self._db, campaign_id, row_id)
            if removed is None:
                raise checks.no_such_days()
        self._context.events.publish(WavesChanged())
        return removed

    def restore_unavailable(self, removed: Aside) -> None:
        with self._db.write():
            aside.bring_back(self._db, removed)
        self._context.events.publish(WavesChanged())

    def now(self, campaign_id: int) -> Previous:
        """How everything is now, without anybody's place: what `restore` brings back."""
        return Previous(
            campaign_id,
            tuple(store.all_waves(self._db, campaign_id)),
            {},
            tuple(planning_store.waiting(self._db, campaign_id)),
            tuple(planning_store.queue(self._db, campaign_id)),
            planning_store.last_draw(self._db, campaign_id),
        )


class _Table:
    """The waves that still take people, and how many of each factor level are in them."""

    def __init__(self, waves: WavePlanning, campaign_id: int) -> None:
        db = waves._db
        campaign = campaign_store.get(db, campaign_id)
        if campaign is None:
            raise checks.gone()
        today = waves._context.today(campaign.zone)
        self._waves = store.all_waves(db, campaign_id)
        drawn = planning_store.last_draw(db, campaign_id)
        self._seed, self._rules = drawn if drawn else (0, {})
        dates = [
            (one.starts_on, one.ends_on) if one.starts_on and one.ends_on else None for one in self._waves
        ]
        found = away_from(planning_store.unavailable(db, campaign_id), dates)
        self._away = {
            who: {self._waves[number - 1].number for number in numbers} for who, numbers in found.items()
        }
        self._open = [wave for wave in self._waves if wave.starts_on is None or wave.starts_on > today]
        self._counts: dict[int, Counter[str]] = {wave.id: Counter() for wave in self._waves}
        self._filled: Counter[int] = Counter()
        self._first: dict[str, int] = {}  # department → the first wave with people who lead nobody
        self._last: dict[str, int] = {}  # department → the last wave with a manager
        for wave in self._waves:
            for one in waves.members(wave.id):
                self._counts[wave.id].update(_levels(one))
                self._filled[wave.id] += one.state is not TesterState.DROPPED
                self._note(one, wave)

    def may(self, one: Tester, wave: Wave) -> bool:
        """Whether a wave is open to a person by the rules of the draw, full or not."""
        person = one.person
        if person.department.strip() == self._rules.get("comparison"):
            return False
        if wave.number in self._away.get(person.id, ()):
            return False
        if not self._rules.get("mixed") and person.is_external is not wave.is_external:
            return False
        return self._in_order(one, wave)

    def _in_order(self, one: Tester, wave: Wave) -> bool:
        """A manager comes no later than their department, which comes no earlier than its managers."""
        department = one.person.department.strip()
        if one.person.is_manager:
            return wave.number <= self._first.get(department, wave.number)
        return wave.number >= self._last.get(department, wave.number)

    def _note(self, one: Tester, wave: Wave) -> None:
        department = one.person.department.strip()
        if one.person.is_manager:
            self._last[department] = max(wave.number, self._last.get(department, 0))
        else:
            self._first[department] = min(wave.number, self._first.get(department, wave.number))

    def place(self, one: Tester) -> Wave | None:
        """The wave for a person, who counts there from now on; None where none has a seat."""
        fits = [wave for wave in self._open if self._room(wave) and self.may(one, wave)]
        if not fits:
            return None
        levels = [*_levels(one)]
        lot = random.Random(f"{self._seed}/rolling/{one.person.id}")
        counts = [self._counts[wave.id] for wave in fits]
        chosen = fits[minimise(levels, counts, [wave.size for wave in fits], lot)]
        self._counts[chosen.id].update(levels)
        self._note(one, chosen)
        self._filled[chosen.id] += 1
        return chosen

    def _room(self, wave: Wave) -> bool:
        filled = self._filled[wave.id]
        return filled < wave.size and wave.expected(filled + 1) <= wave.capacity


def _levels(one: Tester) -> Iterable[str]:
    """The factor levels of a person."""
    for factor in _FACTORS:
        yield f"{factor}/{getattr(one.person, factor)}"
    yield f"manager/{one.person.is_manager}"
