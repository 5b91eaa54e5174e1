"""Missions of a wave, who has done them, and texts for those who are behind, which a person sends."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from cm_console import figures
from cm_console.domain import missions as rules
from cm_console.domain.missions import Doer, Mission, Progress, Reminder
from cm_console.errors import ConsoleError
from cm_console.events import FollowingChanged
from cm_console.i18n import tr
from cm_console.services import campaign_checks as checks
from cm_console.services import following_checks as own
from cm_console.services.context import Context
from cm_console.store import missions as store
from cm_console.store import waves as wave_store
from cm_console.store.database import BrokenRule

T = TypeVar("T")
_FIELDS = {"wave_id", "title", "benefit", "due_on"}


@dataclass(frozen=True)
class RemovedMission:
    """What brings a removed mission back, with its ticks."""

    mission: Mission
    ticks: tuple[tuple[int, str], ...]


_List = list[Mission]


class Missions:
    """Writes publish `FollowingChanged` after they are saved."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._db = context.db

    def list(self, campaign_id: int, wave_id: int | None = None) -> _List:
        """By wave, then by day; with `wave_id` those of one wave."""
        found = store.missions(self._db, campaign_id)
        return found if wave_id is None else [each for each in found if each.wave_id == wave_id]

    def get(self, mission_id: int) -> Mission:
        found = store.mission(self._db, mission_id)
        if found is None:
            raise checks.gone(tr("This mission is no longer there."))
        return found

    def add(
        self,
        campaign_id: int,
        title: str,
        wave_id: int | None = None,
        benefit: str = "",
        due_on: date | None = None,
    ) -> Mission:
        """What to try, in which wave, what the person gets from it, and by when."""
        own.campaign(self._context, campaign_id)
        fields = {"title": title, "wave_id": wave_id, "benefit": benefit, "due_on": due_on}
        fields = self._checked(campaign_id, fields)
        with self._db.write():
            mission_id = store.insert(self._db, {"campaign_id": campaign_id, **fields})
        return self._said(self.get(mission_id))

    def edit(self, mission_id: int, **fields: Any) -> Mission:
        """Change a mission's title, benefit, wave_id or due_on."""
        if unknown := fields.keys() - _FIELDS:
            raise TypeError(f"not a field of a mission: {', '.join(sorted(unknown))}")
        fields = self._checked(self.get(mission_id).campaign_id, fields)
        with self._db.write():
            store.update(self._db, mission_id, fields)
        return self._said(self.get(mission_id))

    def remove(self, mission_id: int) -> RemovedMission:
        mission = self.get(mission_id)
        with self._db.write():
            ticks = store.remove(self._db, mission_id)
        return self._said(RemovedMission(mission, tuple(ticks)))

    def restore(self, removed: RemovedMission) -> None:
        with self._db.write():
            store.restore(self._db, removed.mission, removed.ticks)
        self._said(None)

    def _checked(self, campaign_id: int, fields: dict[str, Any]) -> dict[str, Any]:
        if "title" in fields:
            fields["title"] = checks.named(fields["title"], tr("Say what is to be tried."))
        if "benefit" in fields:
            fields["benefit"] = " ".join(fields["benefit"].split())
        own.own_wave(self._context, campaign_id, fields.get("wave_id"))
        return fields

    # Who has done what

    def people(self, wave_id: int) -> Sequence[Doer]:
        """Those of a wave who said yes and have not left, by name, each with the missions done."""
        own.wave(self._context, wave_id)
        return store.doers(self._db, wave_id)

    def done(
        self, mission_id: int, person_ids: Iterable[int], done: bool = True, on: date | None = None
    ) -> tuple[int, ...]:
        """Note a mission as done (today) or not done; returns whom that changed, for an undo."""
        mission = self.get(mission_id)
        today = own.today(self._context, mission.campaign_id)
        own.not_ahead(on or today, today)
        wanted = tuple(dict.fromkeys(person_ids))
        there = {one.person_id for one in store.doers(self._db, mission.wave_id or 0)}
        if done and not there.issuperset(wanted):
            raise ConsoleError(
                tr("Not everybody is on this mission."),
                tr("Nothing was changed."),
                tr("A mission is for the people of its wave who have accepted and not left."),
            )
        with self._db.write():
            before = store.ticked(self._db, mission_id, wanted)
            changed = tuple(one for one in wanted if (one in before) is not done)
            store.tick(self._db, mission_id, changed, (on or today) if done else None)
        return self._said(changed)

    def days(self, mission_id: int, person_ids: Iterable[int]) -> dict[int, date | None]:
        """On which day each of these people did it, None for who has not: what `put_days` brings back."""
        wanted = list(person_ids)
        return {**dict.fromkeys(wanted), **store.days_done(self._db, mission_id, wanted)}

    def put_days(self, mission_id: int, days: Mapping[int, date | None]) -> None:
        """Undo a change by `done`: each person's day, or none, as it was."""
        with self._db.write():
            store.put_days(self._db, mission_id, days)
        self._said(None)

    def progress(self, wave_id: int) -> tuple[Progress, ...]:
        """How many of those who stay have done each mission of a wave."""
        wave = own.wave(self._context, wave_id)
        counted = store.progress(self._db, wave_id)
        return tuple(Progress(each, *counted[each.id]) for each in self.list(wave.campaign_id, wave_id))

    # Reminders

    def reminders(self, wave_id: int) -> tuple[Reminder, ...]:
        """Who is behind today, each with a text. Nothing is sent; at most two for one person."""
        wave = own.wave(self._context, wave_id)
        if wave.starts_on is None or wave.ends_on is None:
            return ()
        today = own.today(self._context, wave.campaign_id)
        mark = rules.mark_passed(wave.starts_on, wave.ends_on, today)
        missions = self.list(wave.campaign_id, wave_id)
        if mark is None or not missions:
            return ()
        behind = rules.behind(store.doers(self._db, wave_id), frozenset(each.id for each in missions), mark)
        campaign = own.campaign(self._context, wave.campaign_id)
        return tuple(_reminder(one, mark, missions, campaign.name, wave.ends_on) for one in behind)

    def waiting_reminders(self, campaign_id: int) -> int:
        """How many people of all waves are behind today."""
        return sum(len(self.reminders(wave.id)) for wave in wave_store.all_waves(self._db, campaign_id))

    def note_reminded(self, wave_id: int, reminders: Sequence[Reminder]) -> None:
        """Note that a person has sent these reminders."""
        wave = own.wave(self._context, wave_id)
        today = own.today(self._context, wave.campaign_id)
        people = [(each.person_id, each.mark) for each in reminders]
        try:
            with self._db.write():
                store.note_reminded(self._db, wave_id, people, today)
        except BrokenRule:
            raise ConsoleError(
                tr("Somebody was reminded of this already, or twice before."),
                tr("Nothing was noted."),
                tr("Look at the list again: it holds only those who may be reminded."),
            ) from None
        self._said(None)

    def forget_reminded(self, wave_id: int, reminders: Sequence[Reminder]) -> None:
        """Take `note_reminded` back."""
        with self._db.write():
            store.forget_reminded(self._db, wave_id, [(each.person_id, each.mark) for each in reminders])
        self._said(None)

    def _said(self, result: T) -> T:
        self._context.events.publish(FollowingChanged())
        return result


def _reminder(one: Doer, mark: int, missions: Sequence[Mission], launch: str, ends_on: date) -> Reminder:
    left = [each for each in missions if each.id not in one.done]
    lines = [f"– {each.title}" + (f" ({each.benefit})" if each.benefit else "") for each in left]
    text = tr(
        "Hello {name},\n\n"
        "The test of {launch} runs until {day}. These missions are still open for you:\n{missions}\n\n"
        "Each takes a few minutes. If you cannot, or no longer want to, say so: that is all right, and it "
        "helps us just as much.\n\nThank you!"
    ).format(name=one.name, launch=launch, day=figures.full_day(ends_on), missions="\n".join(lines))
    subject = tr("{launch}: your missions until {day}").format(launch=launch, day=figures.day(ends_on))
    done = len(one.done & {each.id for each in missions})
    return Reminder(one.person_id, one.name, one.email, mark, done, len(missions), subject, text)
