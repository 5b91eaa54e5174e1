"""How waves stand: who stays, why people left, which wave falls under its floor."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from cm_console.analysis.disclosure import LEAST
from cm_console.domain import missions as rules
from cm_console.domain.missions import Dropped, DropReason, Reason, Standing
from cm_console.domain.testers import TesterState
from cm_console.domain.wave_status import WaveStatus, wave_status
from cm_console.domain.waves import Wave
from cm_console.errors import ConsoleError
from cm_console.events import FollowingChanged
from cm_console.i18n import tr
from cm_console.services import following_checks as own
from cm_console.services.context import Context
from cm_console.services.missions import Missions
from cm_console.services.testers import Testers
from cm_console.store import missions as store
from cm_console.store import testers as tester_store
from cm_console.store import waves as wave_store


@dataclass(frozen=True)
class Left:
    """Whose state or reason to leave was just changed, as it was before; `restore` brings that back."""

    campaign_id: int
    state: TesterState  # what those in `former` were put into
    former: Mapping[int, TesterState]  # those whose state changed
    explained: tuple[int, ...] = ()  # those who had left before, and have another reason now
    reasons: tuple[Reason, ...] = ()  # all reasons that these people had given


class Following:
    def __init__(self, context: Context, missions: Missions, testers: Testers) -> None:
        self._context = context
        self._db = context.db
        self._missions = missions
        self._testers = testers

    def standing(self, wave_id: int) -> Standing:
        """Where a wave stands today. Figures are of the wave, never of a person."""
        wave = own.wave(self._context, wave_id)
        people, staying, reported = store.counts(self._db, wave_id)
        floor, today = self.floor(wave), own.today(self._context, wave.campaign_id)
        held = 0
        if floor is not None:
            held = rules.days_held(store.staying_changes(self._db, wave_id), floor, today)
        return Standing(
            wave_id,
            people,
            staying,
            reported,
            floor,
            held,
            self._missions.progress(wave_id),
            rules.grouped(store.reasons(self._db, wave_id), LEAST),
            wave.starts_on is not None and wave_status(wave, people, today) is WaveStatus.RUNNING,
        )

    def under(self, campaign_id: int) -> list[tuple[Wave, Standing]]:
        """The running waves that fewer people stay in than should."""
        waves = [
            wave
            for wave in wave_store.all_waves(self._db, campaign_id)
            if wave.starts_on is not None and self.floor(wave) is not None
        ]
        found = ((wave, self.standing(wave.id)) for wave in waves)
        return [(wave, standing) for wave, standing in found if standing.is_under]

    def floor(self, wave: Wave) -> int | None:
        """The people that a wave should not fall below: as was said, else those who should take part."""
        return store.floor(self._db, wave.id) or wave.target

    def set_floor(self, wave_id: int, people: int | None) -> int | None:
        """Say what a wave should not fall below; None: what its plan says. Returns what was said before."""
        own.wave(self._context, wave_id)
        if people is not None and people < 1:
            raise ConsoleError(
                tr("A wave needs at least one person."), tr("Nothing was changed."), tr("Give a number.")
            )
        with self._db.write():
            before = store.floor(self._db, wave_id)
            store.set_floor(self._db, wave_id, people)
        self._context.events.publish(FollowingChanged())
        return before

    def drop_out(
        self, campaign_id: int, person_ids: Iterable[int], reason: DropReason | str, note: str = ""
    ) -> Left:
        """Note that people left today, and why; their missions and what they said stay."""
        return self.change_state(campaign_id, person_ids, TesterState.DROPPED, DropReason(reason), note)

    def change_state(
        self,
        campaign_id: int,
        person_ids: Iterable[int],
        state: TesterState,
        reason: DropReason | None = None,
        note: str = "",
        on: date | None = None,
    ) -> Left:
        """As `Testers.set_state`, with why they leave; who has left already gets this reason. Undoable."""
        wanted = list(dict.fromkeys(person_ids))
        already: list[int] = []
        with self._db.write():
            if state is TesterState.DROPPED and reason is not None:
                states = tester_store.states(self._db, campaign_id, wanted)
                already = [one for one in wanted if states.get(one) is TesterState.DROPPED]
            before = store.given_reasons(self._db, campaign_id, wanted)
            known = frozenset(already)
            going = [one for one in wanted if one not in known]
            former: Mapping[int, TesterState] = {}
            if going or not already:
                former = self._testers.set_state(campaign_id, going, state, on)
            if state is TesterState.DROPPED and reason is not None:
                words = " ".join(note.split())
                store.give_reasons(self._db, campaign_id, [*former, *already], reason, words)
        self._context.events.publish(FollowingChanged())
        changed = {*former, *already}
        reasons = tuple(each for each in before if each.person_id in changed)
        return Left(campaign_id, state, former, tuple(already), reasons)

    def reason(self, campaign_id: int, person_id: int) -> Reason | None:
        """Why one person left, as they said; for their own page, never in a list of people."""
        found = store.given_reasons(self._db, campaign_id, [person_id])
        return found[0] if found else None

    def left(self, campaign_id: int) -> list[tuple[Wave, Dropped]]:
        """Each wave that people left, with how many and why."""
        waves = wave_store.all_waves(self._db, campaign_id)
        found = ((wave, rules.grouped(store.reasons(self._db, wave.id), LEAST)) for wave in waves)
        return [(wave, dropped) for wave, dropped in found if dropped.people]

    def restore(self, left: Left) -> None:
        """Take a change of state back, with the reasons there were."""
        with self._db.write():
            back = self._testers.restore_states(left.campaign_id, left.former, left.state)
            meant = {*back, *left.explained}
            store.forget_reasons(self._db, left.campaign_id, list(meant))
            reasons = [each for each in left.reasons if each.person_id in meant]
            store.bring_reasons_back(self._db, left.campaign_id, reasons)
        self._context.events.publish(FollowingChanged())
