"""Beta waves: draw them by lot, move people by hand, judge their balance, export them. All of it offline."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from cm_console.domain.wave_plan import Draw, plan
from cm_console.domain.wave_status import next_monday, wave_dates
from cm_console.domain.waves import Wave
from cm_console.events import WavesChanged
from cm_console.i18n import tr
from cm_console.services import wave_checks as checks
from cm_console.services.wave_reading import Board, WaveReading, WaveSummary
from cm_console.services.wave_words import lot
from cm_console.store import campaigns as campaign_store
from cm_console.store import testers as tester_store
from cm_console.store import waves as store

__all__ = ["Board", "Previous", "WavePlan", "WaveSummary", "Waves"]


@dataclass(frozen=True)
class Previous:
    """How waves and places were before a change; `Waves.restore` brings it back."""

    campaign_id: int
    waves: tuple[Wave, ...]
    places: dict[int, int | None]  # person → wave id


@dataclass(frozen=True)
class WavePlan:
    """A draw that has been saved."""

    seed: int
    volunteers: int  # free ones before the draw
    left: int  # volunteers without a seat
    waves: tuple[Wave, ...]
    why: tuple[str, ...]
    previous: Previous


class Waves(WaveReading):
    """What a person can change about waves; reading them is in `WaveReading`."""

    def plan(
        self,
        campaign_id: int,
        sizes: Sequence[int],
        *,
        seed: int | None = None,
        starts_on: date | None = None,
        weeks: int = 2,
    ) -> WavePlan:
        """Draw waves of these sizes and save them. Nobody who is invited or further is moved."""
        checks.sizes(sizes)
        checks.weeks(weeks)
        seed = secrets.randbelow(1_000_000) if seed is None else checks.seed(seed)
        with self._db.write():
            existing = store.all_waves(self._db, campaign_id)
            held = {wave.number: self._invited(campaign_id, wave.id) for wave in existing}
            checks.keeps_held_waves(held, len(sizes))
            people = store.candidates(self._db, campaign_id)
            checks.somebody_to_draw(people)
            draw = plan(people, sizes, seed)
            dates = self._dates(campaign_id, existing, held, len(sizes), starts_on, weeks)
            placed = store.placed_candidates(self._db, campaign_id)
            waves = self._save_waves(campaign_id, existing, draw, dates)
            places: dict[int, int | None] = dict.fromkeys(placed)
            for drawn in draw.waves:
                places |= dict.fromkeys(drawn.drawn, waves[drawn.number])
            before = {person: placed.get(person) for person in places}
            store.place(self._db, campaign_id, places)
        previous = Previous(campaign_id, tuple(existing), before)
        self._context.events.publish(WavesChanged())
        summaries = self.summaries(campaign_id)
        general = lot(seed)
        sentences = (general, *(text for one in summaries for text in one.why if text != general))
        saved = tuple(summary.wave for summary in summaries)
        return WavePlan(seed, draw.volunteers, draw.left, saved, sentences, previous)

    def move(self, campaign_id: int, person_ids: Sequence[int], wave_id: int | None) -> Previous:
        """Put people into a wave by hand, or take them out (None). Returns what `restore` needs."""
        if wave_id is not None and self.get(wave_id).campaign_id != campaign_id:
            raise checks.gone()
        with self._db.write():
            before = store.places(self._db, campaign_id, person_ids)
            if wave_id is None:
                states = tester_store.states(self._db, campaign_id, list(before))
                checks.may_be_taken_out(list(states.values()))
            waves = tuple(store.all_waves(self._db, campaign_id))
            store.place(self._db, campaign_id, dict.fromkeys(before, wave_id))
        self._context.events.publish(WavesChanged())
        return Previous(campaign_id, waves, before)

    def restore(self, previous: Previous) -> Previous:
        """Bring back how it was before a change; returns what undoes that again."""
        campaign_id = previous.campaign_id
        with self._db.write():
            now = tuple(store.all_waves(self._db, campaign_id))
            places = store.places(self._db, campaign_id, previous.places)
            wanted = {wave.id for wave in previous.waves}
            present = {wave.id for wave in now}
            store.renumber_out_of_the_way(self._db, campaign_id)
            for wave in previous.waves:
                if wave.id in present:
                    store.replace(self._db, wave)
                else:
                    store.insert(self._db, wave, keep_id=True)
            store.place(self._db, campaign_id, {person: previous.places[person] for person in places})
            number = len(previous.waves)
            for wave in now:
                if wave.id in wanted:
                    continue
                if self._invited(campaign_id, wave.id):
                    number += 1  # its people were invited in the meantime: it stays, after the others
                    store.update(self._db, wave.id, {"number": number})
                else:
                    store.delete(self._db, wave.id)
        self._context.events.publish(WavesChanged())
        return Previous(campaign_id, now, places)

    def add(self, campaign_id: int, size: int, name: str = "") -> Previous:
        """Add an empty wave after the others; returns what undoes it."""
        checks.sizes([size])
        with self._db.write():
            waves = store.all_waves(self._db, campaign_id)
            number = max((wave.number for wave in waves), default=0) + 1
            store.insert(self._db, Wave(0, campaign_id, number, " ".join(name.split()), size, size))
        self._context.events.publish(WavesChanged())
        return Previous(campaign_id, tuple(waves), {})

    def remove(self, wave_id: int) -> Previous:
        """Remove a wave that nobody is invited to; its people are candidates without a wave again."""
        wave = self.get(wave_id)
        with self._db.write():
            checks.may_be_removed(self._invited(wave.campaign_id, wave_id))
            waves = tuple(store.all_waves(self._db, wave.campaign_id))
            placed = store.placed_candidates(self._db, wave.campaign_id)
            store.delete(self._db, wave_id)
            for other in waves:
                if other.number > wave.number:
                    store.update(self._db, other.id, {"number": other.number - 1})
        self._context.events.publish(WavesChanged())
        return Previous(wave.campaign_id, waves, {who: at for who, at in placed.items() if at == wave_id})

    def edit(self, wave_id: int, **fields: Any) -> Wave:
        """Change a wave's name, size, capacity, starts_on or ends_on."""
        fields = checks.fields(self.get(wave_id), fields)
        with self._db.write():
            store.update(self._db, wave_id, fields)
        self._context.events.publish(WavesChanged())
        return self.get(wave_id)

    def _dates(
        self,
        campaign_id: int,
        existing: Sequence[Wave],
        held: dict[int, int],
        count: int,
        starts_on: date | None,
        weeks: int,
    ) -> Sequence[tuple[date, date]]:
        # Waves with invited people keep their dates; so do all that have some, unless a start is given.
        known: dict[int, tuple[date, date]] = {}
        for wave in existing:
            if wave.starts_on and wave.ends_on and (held[wave.number] or starts_on is None):
                known[wave.number] = (wave.starts_on, wave.ends_on)
        start = starts_on or self._first_day(campaign_id, count, weeks)
        return tuple(wave_dates(start, weeks, [known.get(number) for number in range(1, count + 1)]))

    def _first_day(self, campaign_id: int, count: int, weeks: int) -> date:
        """The playbook's own start for waves, else so that the last one ends before the opening; not past."""
        campaign = campaign_store.get(self._db, campaign_id)
        if campaign is None:
            raise checks.gone()
        planned = [p.starts_on for p in campaign_store.phases(self._db, campaign_id) if p.key == "waves"]
        wanted = planned[0] if planned else campaign.opens_on - timedelta(weeks=count * weeks)
        return next_monday(max(wanted, self._context.today(campaign.zone)))

    def _save_waves(
        self,
        campaign_id: int,
        existing: Sequence[Wave],
        draw: Draw,
        dates: Sequence[tuple[date, date]],
    ) -> dict[int, int]:
        """Write the drawn waves; number → id."""
        known = {wave.number: wave for wave in existing}
        ids = {}
        for drawn, (starts_on, ends_on) in zip(draw.waves, dates, strict=True):
            wave = known.pop(drawn.number, None)
            if wave is None:
                first = drawn.number == 1 and len(drawn.managers) * 2 >= len(drawn.drawn) > 0
                name = tr("Managers first") if first else ""
                wave = Wave(0, campaign_id, drawn.number, name, drawn.size, drawn.size)
            capacity = drawn.size if wave.capacity == wave.size else wave.capacity
            wave = replace(
                wave,
                size=drawn.size,
                capacity=capacity,
                starts_on=starts_on,
                ends_on=ends_on,
                seed=draw.seed,
            )
            if wave.id:
                store.replace(self._db, wave)
            else:
                wave = replace(wave, id=store.insert(self._db, wave))
            ids[wave.number] = wave.id
        for wave in known.values():
            store.delete(self._db, wave.id)
        return ids
