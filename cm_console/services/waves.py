"""Beta waves: draw them by lot, move people by hand, judge their balance, export them. All of it offline."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from cm_console.domain.waves import Wave, Wishes
from cm_console.events import WavesChanged
from cm_console.services import wave_checks as checks
from cm_console.services.wave_planning import Proposal
from cm_console.services.wave_previous import Previous
from cm_console.services.wave_reading import Board, WaveSummary
from cm_console.services.wave_rolling import Placed, WaveRolling
from cm_console.services.wave_words import lot
from cm_console.store import aside
from cm_console.store import testers as tester_store
from cm_console.store import wave_planning as planning_store
from cm_console.store import waves as store
from cm_console.store.aside import Aside

__all__ = ["Board", "Placed", "Previous", "Proposal", "WavePlan", "WaveSummary", "Waves"]


@dataclass(frozen=True)
class WavePlan:
    """A draw that has been saved."""

    seed: int
    volunteers: int  # free ones before the draw
    left: int  # volunteers without a seat
    waves: tuple[Wave, ...]
    why: tuple[str, ...]
    previous: Previous
    proposal: Proposal
    erased: int = 0  # names given by colleagues, erased by the draw


class Waves(WaveRolling):
    """What a person can change about waves; reading and planning them is in what it is built on."""

    def plan(
        self,
        campaign_id: int,
        sizes: Sequence[int],
        *,
        seed: int | None = None,
        starts_on: date | None = None,
        weeks: int = 2,
        **more: Any,
    ) -> WavePlan:
        """Draw waves of these sizes and save them; `more` are further fields of `Wishes`."""
        return self.draw(campaign_id, Wishes(tuple(sizes), seed, starts_on, weeks, **more))

    def draw(self, campaign_id: int, wishes: Wishes) -> WavePlan:
        """Draw and save; names that colleagues gave are erased. Nobody who is invited or further is moved."""
        with self._db.write():
            proposal = self.propose(campaign_id, wishes)
            before = self.now(campaign_id)
            placed = store.placed_candidates(self._db, campaign_id)
            waves, taken = self._save_waves(proposal)
            places: dict[int, int | None] = dict.fromkeys(placed)
            for drawn in proposal.draw.waves:
                places |= dict.fromkeys(drawn.drawn, waves[drawn.number])
            former = {person: placed.get(person) for person in places}
            store.place(self._db, campaign_id, places)
            planning_store.set_waiting(self._db, campaign_id, proposal.draw.waiting)
            planning_store.set_last_draw(self._db, campaign_id, (proposal.seed, _rules(proposal)))
            erased = planning_store.erase_nominations(self._db, campaign_id)
        self._context.events.publish(WavesChanged())
        summaries = self.summaries(campaign_id)
        general = lot(proposal.seed)
        sentences = (general, *(text for one in summaries for text in one.why if text != general))
        return WavePlan(
            proposal.seed,
            proposal.draw.volunteers,
            proposal.draw.left,
            tuple(summary.wave for summary in summaries),
            sentences + proposal.notes + proposal.outlook,
            replace(before, places=former, taken=taken),
            proposal,
            erased,
        )

    def move(self, campaign_id: int, person_ids: Sequence[int], wave_id: int | None) -> Previous:
        """Put people into a wave by hand, or take them out (None). Returns what `restore` needs."""
        if wave_id is not None and self.get(wave_id).campaign_id != campaign_id:
            raise checks.gone()
        with self._db.write():
            before = store.places(self._db, campaign_id, person_ids)
            if wave_id is None:
                states = tester_store.states(self._db, campaign_id, list(before))
                checks.may_be_taken_out(list(states.values()))
            previous = replace(self.now(campaign_id), places=before)
            store.place(self._db, campaign_id, dict.fromkeys(before, wave_id))
        self._context.events.publish(WavesChanged())
        return previous

    def restore(self, previous: Previous) -> Previous:
        """Bring back how it was before a change; returns what undoes that again."""
        campaign_id = previous.campaign_id
        with self._db.write():
            before = self.now(campaign_id)
            now = before.waves
            places = store.places(self._db, campaign_id, previous.places)
            wanted = {wave.id for wave in previous.waves}
            present = {wave.id for wave in now}
            if _bare(previous.waves) != _bare(now):
                store.renumber_out_of_the_way(self._db, campaign_id)
                aside.bring_back(self._db, previous.taken, stands="wave")
                for wave in previous.waves:
                    if wave.id in present or previous.taken.holds("wave", wave.id):
                        store.replace(self._db, wave)
                    else:
                        store.insert(self._db, wave, keep_id=True)
            store.place(self._db, campaign_id, {person: previous.places[person] for person in places})
            number = len(previous.waves)
            unwanted = []
            for wave in now:
                if wave.id in wanted:
                    continue
                if self._invited(campaign_id, wave.id):
                    number += 1  # its people were invited in the meantime: it stays, after the others
                    store.update(self._db, wave.id, {"number": number})
                else:
                    unwanted.append(wave.id)
            taken = store.take(self._db, campaign_id, unwanted)
            if previous.queue != before.queue:
                planning_store.set_queue(self._db, campaign_id, previous.queue)
            if previous.drawn != before.drawn:
                planning_store.set_last_draw(self._db, campaign_id, previous.drawn)
        self._context.events.publish(WavesChanged())
        return replace(before, places=places, taken=taken)

    def add(self, campaign_id: int, size: int, name: str = "") -> Previous:
        """Add an empty wave after the others; returns what undoes it."""
        checks.sizes([size])
        with self._db.write():
            previous = self.now(campaign_id)
            number = max((wave.number for wave in previous.waves), default=0) + 1
            store.insert(self._db, Wave(0, campaign_id, number, " ".join(name.split()), size, size))
        self._context.events.publish(WavesChanged())
        return previous

    def remove(self, wave_id: int) -> Previous:
        """Remove a wave that nobody is invited to; its people are candidates without a wave again."""
        wave = self.get(wave_id)
        with self._db.write():
            checks.may_be_removed(self._invited(wave.campaign_id, wave_id))
            previous = self.now(wave.campaign_id)
            placed = store.placed_candidates(self._db, wave.campaign_id)
            taken = store.take(self._db, wave.campaign_id, [wave_id])
            for other in previous.waves:
                if other.number > wave.number:
                    store.update(self._db, other.id, {"number": other.number - 1})
        self._context.events.publish(WavesChanged())
        places: dict[int, int | None] = {who: at for who, at in placed.items() if at == wave_id}
        return replace(previous, places=places, taken=taken)

    def edit(self, wave_id: int, **fields: Any) -> Wave:
        """Change a wave's name, size, target, animators, per_animator, capacity, starts_on or ends_on."""
        fields = checks.fields(self.get(wave_id), fields)
        with self._db.write():
            store.update(self._db, wave_id, fields)
        self._context.events.publish(WavesChanged())
        return self.get(wave_id)

    def _save_waves(self, proposal: Proposal) -> tuple[dict[int, int], Aside]:
        """Write the drawn waves; number → id, and what of the former ones is gone."""
        ids = {}
        campaign_id = proposal.waves[0].campaign_id
        known = {wave.id for wave in store.all_waves(self._db, campaign_id)}
        for wave in proposal.waves:
            if wave.id:
                store.replace(self._db, wave)
                known.remove(wave.id)
            ids[wave.number] = wave.id or store.insert(self._db, wave)
        return ids, store.take(self._db, campaign_id, known)


def _bare(waves: Sequence[Wave]) -> Sequence[Wave]:
    """The waves without how many people are in them."""
    return [replace(wave, members=0) for wave in waves]


def _rules(proposal: Proposal) -> dict[str, Any]:
    """What is kept of how a draw was made."""
    rules = proposal.rules
    return {
        "comparison": rules.comparison,
        "mixed": rules.mixed,
        "together": rules.together,
        "names": bool(rules.ties),
        "participation": proposal.wishes.participation,
    }
