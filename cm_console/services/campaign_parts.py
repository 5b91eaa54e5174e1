"""The parts of a campaign: phases, tasks and outcome measures. `Campaigns` adds the campaign itself."""

import math
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from cm_console.domain.campaign import Campaign, Lever, Measure, Phase, Task
from cm_console.errors import ConsoleError
from cm_console.events import CampaignsChanged
from cm_console.i18n import tr
from cm_console.services import campaign_checks as checks
from cm_console.services.context import Context
from cm_console.store import campaigns as store


@dataclass(frozen=True)
class RemovedPhase:
    """A phase that was removed, and the tasks that were in it."""

    phase: Phase
    task_ids: tuple[int, ...]


class CampaignParts:
    """Writes publish `CampaignsChanged` after they are saved."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._db = context.db

    def get(self, campaign_id: int) -> Campaign:
        campaign = store.get(self._db, campaign_id)
        if campaign is None:
            raise checks.gone(tr("This campaign is no longer there."))
        return campaign

    # Phases

    def phases(self, campaign_id: int) -> list[Phase]:
        return store.phases(self._db, campaign_id)

    def add_phase(self, campaign_id: int, name: str, starts_on: date, ends_on: date) -> Phase:
        self.get(campaign_id)
        name = checks.named(name, tr("The phase needs a name."))
        checks.in_order(starts_on, ends_on)
        fields = {
            "campaign_id": campaign_id,
            "key": "",
            "name": name,
            "starts_on": starts_on,
            "ends_on": ends_on,
        }
        with self._db.write():
            phase_id = store.insert_phase(self._db, fields)
        self._context.events.publish(CampaignsChanged())
        return self._phase(phase_id)

    def edit_phase(
        self,
        phase_id: int,
        *,
        name: str | None = None,
        starts_on: date | None = None,
        ends_on: date | None = None,
    ) -> Phase:
        phase = self._phase(phase_id)
        name = phase.name if name is None else checks.named(name, tr("The phase needs a name."))
        fields = {
            "name": name,
            "starts_on": starts_on or phase.starts_on,
            "ends_on": ends_on or phase.ends_on,
        }
        checks.in_order(starts_on or phase.starts_on, ends_on or phase.ends_on)
        with self._db.write():
            store.update_phase(self._db, phase_id, fields)
        self._context.events.publish(CampaignsChanged())
        return self._phase(phase_id)

    def remove_phase(self, phase_id: int) -> RemovedPhase:
        """Remove a phase; its tasks stay, without a phase. Returns what `restore_phase` needs."""
        phase = self._phase(phase_id)
        with self._db.write():
            own = [task.id for task in store.tasks(self._db, phase.campaign_id) if task.phase_id == phase_id]
            store.delete_phase(self._db, phase_id)
        self._context.events.publish(CampaignsChanged())
        return RemovedPhase(phase, tuple(own))

    def restore_phase(self, removed: RemovedPhase) -> Phase:
        """Put a removed phase back, with those of its tasks that are still without one."""
        phase = removed.phase
        with self._db.write():
            phase_id = store.put_phase_back(self._db, asdict(phase))
            for task in store.tasks(self._db, phase.campaign_id):
                if task.id in removed.task_ids and task.phase_id is None:
                    store.update_task(self._db, task.id, {"phase_id": phase_id})
        self._context.events.publish(CampaignsChanged())
        return self._phase(phase_id)

    # Tasks

    def tasks(self, campaign_id: int) -> list[Task]:
        return store.tasks(self._db, campaign_id)

    def add_task(
        self, campaign_id: int, name: str, lever: Lever, due_on: date, phase_id: int | None = None
    ) -> Task:
        self.get(campaign_id)
        fields = {
            "campaign_id": campaign_id,
            "phase_id": self._own_phase(campaign_id, phase_id),
            "name": checks.named(name, tr("The task needs a name.")),
            "lever": Lever(lever),
            "due_on": due_on,
        }
        with self._db.write():
            task_id = store.insert_task(self._db, fields)
        self._context.events.publish(CampaignsChanged())
        return self._task(task_id)

    def edit_task(self, task_id: int, **fields: Any) -> Task:
        """Change a task's name, lever, due_on or phase_id."""
        task = self._task(task_id)
        if unknown := fields.keys() - {"name", "lever", "due_on", "phase_id"}:
            raise TypeError(f"not a field of a task: {', '.join(sorted(unknown))}")
        if "name" in fields:
            fields["name"] = checks.named(fields["name"], tr("The task needs a name."))
        if "lever" in fields:
            fields["lever"] = Lever(fields["lever"])
        if "phase_id" in fields:
            self._own_phase(task.campaign_id, fields["phase_id"])
        with self._db.write():
            store.update_task(self._db, task_id, fields)
        self._context.events.publish(CampaignsChanged())
        return self._task(task_id)

    def finish_task(self, task_id: int, done: bool = True) -> Task:
        """Note a task as done today, or as open again."""
        task = self._task(task_id)
        today = self._context.today(self.get(task.campaign_id).zone)
        with self._db.write():
            store.update_task(self._db, task_id, {"done_on": today if done else None})
        self._context.events.publish(CampaignsChanged())
        return self._task(task_id)

    def remove_task(self, task_id: int) -> Task:
        """Remove a task; returns it, for `restore_task`."""
        task = self._task(task_id)
        with self._db.write():
            store.delete_task(self._db, task_id)
        self._context.events.publish(CampaignsChanged())
        return task

    def restore_task(self, task: Task) -> Task:
        """Put a removed task back as it was."""
        known = {phase.id for phase in self.phases(task.campaign_id)}
        fields = asdict(task) | {"phase_id": task.phase_id if task.phase_id in known else None}
        with self._db.write():
            task_id = store.put_task_back(self._db, fields)
        self._context.events.publish(CampaignsChanged())
        return self._task(task_id)

    # Measures of the outcome

    def measures(self, campaign_id: int) -> list[Measure]:
        return store.measures(self._db, campaign_id)

    def record_measure(self, campaign_id: int, on: date, value: float, note: str = "") -> Measure:
        """Note the outcome metric's value on a day; a second one for the same day replaces the first."""
        campaign = self.get(campaign_id)
        if not math.isfinite(value):
            raise checks.not_a_number()
        if on > self._context.today(campaign.zone):
            raise ConsoleError(
                tr("This day is still to come."),
                tr("A measure is what was seen, so nothing was recorded."),
                tr("Give today's date or an earlier one."),
            )
        if not campaign.metric:
            raise ConsoleError(
                tr("This campaign has no outcome metric yet."),
                tr("Nothing was recorded: a number without a metric proves nothing."),
                tr("Name the metric in the campaign first."),
            )
        measure = Measure(on, float(value), note.strip())
        with self._db.write():
            store.save_measure(self._db, campaign_id, measure)
        self._context.events.publish(CampaignsChanged())
        return measure

    def _own_phase(self, campaign_id: int, phase_id: int | None) -> int | None:
        if phase_id is not None and self._phase(phase_id).campaign_id != campaign_id:
            raise checks.gone(tr("This phase belongs to another campaign."))
        return phase_id

    def _phase(self, phase_id: int) -> Phase:
        phase = store.phase(self._db, phase_id)
        if phase is None:
            raise checks.gone(tr("This phase is no longer there."))
        return phase

    def _task(self, task_id: int) -> Task:
        task = store.task(self._db, task_id)
        if task is None:
            raise checks.gone(tr("This task is no longer there."))
        return task
