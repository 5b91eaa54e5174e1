"""How waves stand: who stays, why people left, which wave falls under its floor."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from cm_console.analysis.disclosure import LEAST
from cm_console.domain import missions as rules
from cm_console.domain.missions import DropReason, Standing
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
from cm_console.store import waves as wave_store


@dataclass(frozen=True)
class Left:
    """Who dropped out just now, with their former states; `restore` brings them back."""

    campaign_id: int
    former: Mapping[int, TesterState]


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
        reason = DropReason(reason)
        former = self._testers.set_state(campaign_id, person_ids, TesterState.DROPPED)
        with self._db.write():
            store.give_reasons(self._db, campaign_id, list(former), reason, " ".join(note.split()))
        self._context.events.publish(FollowingChanged())
        return Left(campaign_id, former)

    def give_reason(self, campaign_id: int, person_id: int, reason: DropReason | str, note: str = "") -> None:
        """Say afterwards why somebody left."""
        if self._testers.get(campaign_id, person_id).state is not TesterState.DROPPED:
            raise ConsoleError(
                tr("This person has not left."), tr("Nothing was changed."), tr("Note the drop-out first.")
            )
        with self._db.write():
            store.give_reasons(self._db, campaign_id, [person_id], DropReason(reason), " ".join(note.split()))
        self._context.events.publish(FollowingChanged())

    def restore(self, left: Left) -> None:
        """Take a drop-out back."""
        with self._db.write():
            store.forget_reasons(self._db, left.campaign_id, list(left.former))
        self._testers.restore_states(left.campaign_id, left.former)
        self._context.events.publish(FollowingChanged())
