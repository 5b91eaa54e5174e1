"""One step back for whatever is written in the plan: only the rows that changed, only while nobody changed
them again. Where the opening moved, `plan_shift` has its own way back.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from cm_console.errors import ConsoleError
from cm_console.events import CampaignsChanged
from cm_console.i18n import tr
from cm_console.services.context import Context
from cm_console.store import campaigns
from cm_console.store import plan_rows as store
from cm_console.store.plan_rows import Key, Rows

_NAMED = ("name", "what", "does", "text")


@dataclass(frozen=True)
class Seen:
    """The plan before a change."""

    campaign_id: int
    fixed: tuple[object, ...]  # what a step does not bring back
    rows: Rows


@dataclass(frozen=True)
class Step:
    """What a change made of the plan: rows before and after; None where there is none."""

    campaign_id: int
    before: Mapping[Key, Mapping[str, object] | None]
    after: Mapping[Key, Mapping[str, object] | None]

    @property
    def adds(self) -> bool:
        """Whether it brought something that was not there, and changed nothing else."""
        return all(row is None for row in self.before.values())

    @property
    def name(self) -> str:
        """What the one thing that it changed is called; empty where it is several, or has no name."""
        if len(self.after) != 1:
            return ""
        ((key, row),) = (*self.after.items(),)
        found = row or self.before[key] or {}
        return next((str(found[name]).split("\n", 1)[0] for name in _NAMED if found.get(name)), "")


class PlanUndo:
    def __init__(self, context: Context) -> None:
        self._context = context
        self._db = context.db

    def see(self, campaign_id: int) -> Seen:
        """How the plan is now; `since` compares with it."""
        return Seen(campaign_id, self._fixed(campaign_id), store.read(self._db, campaign_id))

    def since(self, seen: Seen) -> Step | None:
        """What has changed; None where nothing has, or where it does not go back by itself."""
        if self._fixed(seen.campaign_id) != seen.fixed:
            return None
        now = store.read(self._db, seen.campaign_id)
        keys = [key for key in {**seen.rows, **now} if seen.rows.get(key) != now.get(key)]
        if not keys:
            return None
        before = {key: seen.rows.get(key) for key in keys}
        return Step(seen.campaign_id, before, {key: now.get(key) for key in keys})

    def back(self, step: Step) -> None:
        """Make it as it was before the step."""
        with self._db.write():
            now = store.read(self._db, step.campaign_id)
            if any(now.get(key) != row for key, row in step.after.items()):
                raise ConsoleError(
                    tr("This has been changed again in the meantime."),
                    tr("Nothing was changed."),
                    tr("Look at it, and change it by hand."),
                )
            store.write(self._db, {key: dict(row) if row else None for key, row in step.before.items()})
        self._context.events.publish(CampaignsChanged())

    def _fixed(self, campaign_id: int) -> tuple[object, ...]:
        campaign = campaigns.get(self._db, campaign_id)
        return () if campaign is None else (campaign.opens_on, campaign.zone)
