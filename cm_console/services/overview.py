"""Where the launch stands, what comes in the next 7 days, what needs a person now."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from cm_console.domain.campaign import Campaign, Phase, Task, progress
from cm_console.domain.counters import CHASM
from cm_console.domain.overview import (
    Need,
    Objective,
    OverviewView,
    Step,
    Tiles,
    Upcoming,
    UpcomingKind,
    in_order,
    step_state,
    worst,
)
from cm_console.domain.when import day_in
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from cm_console.services import needs
from cm_console.services.context import Context
from cm_console.store import adoption, campaigns
from cm_console.store import overview as store

if TYPE_CHECKING:
    from cm_console.services.day_before import Ahead

WEEK = timedelta(days=7)


class Overview:
    def __init__(self, context: Context, ahead: "Callable[[int], Sequence[Ahead]]" = lambda _: ()) -> None:
        """`ahead` gives what is due soon in a campaign and would not go out."""
        self._ahead = ahead
        self._context = context
        self._db = context.db

    def read(self, campaign_id: int) -> OverviewView:
        """The campaign at this moment."""
        view = self.at_once(campaign_id)
        return replace(view, needs=in_order((*view.needs, *self.following(campaign_id))))

    def following(self, campaign_id: int) -> tuple[Need, ...]:
        """What else needs a person than `at_once` says."""
        campaign = campaigns.get(self._db, campaign_id)
        return () if campaign is None else in_order(needs.following(self._context, campaign))

    def at_once(self, campaign_id: int) -> OverviewView:
        """The campaign at this moment, without those needs that `following` gives."""
        campaign = campaigns.get(self._db, campaign_id)
        if campaign is None:
            raise ConsoleError(tr("This campaign is no longer there."), "", tr("Choose another one."))
        now = self._context.clock.now()
        today = self._context.today(campaign.zone)
        objective = self._objective(campaign)
        upcoming = self._upcoming(campaign, now, today)
        reactions, read_at = store.reactions_since(self._db, campaign_id, now - WEEK, self._few(campaign_id))
        return OverviewView(
            campaign=campaign,
            now=now,
            today=today,
            objective=objective,
            tiles=self._tiles(campaign, now, upcoming, reactions),
            upcoming=upcoming,
            needs=in_order(needs.at_once(self._context, campaign, objective, self._ahead(campaign_id))),
            path=path(campaigns.phases(self._db, campaign_id), campaigns.tasks(self._db, campaign_id), today),
            collected_at=read_at,
        )

    def _few(self, campaign_id: int) -> list[int]:
        """The circles too small for figures; what knows circles is imported where there are any."""
        if not store.any_circle(self._db, campaign_id):
            return []
        from cm_console.domain.circles import LEAST
        from cm_console.store import circles

        return circles.small(self._db, campaign_id, LEAST)

    def _objective(self, campaign: Campaign) -> Objective:
        measures = campaigns.measures(self._db, campaign.id)
        latest = measures[-1] if measures else None
        share = None
        if latest is not None and campaign.baseline is not None and campaign.target is not None:
            share = progress(campaign.baseline, campaign.target, latest.value)
        return Objective(campaign.metric, campaign.baseline, campaign.target, latest, share)

    def _tiles(
        self, campaign: Campaign, now: datetime, upcoming: tuple[Upcoming, ...], reactions: int | None
    ) -> Tiles:
        invited, active = adoption.invited_and_active(self._db, campaign.id)
        managers_invited, managers_active = adoption.managers(self._db, campaign.id)
        by_day = adoption.by_day(self._db, campaign.id)
        population = campaign.population or campaigns.directory_size(self._db)
        return Tiles(
            invited=invited,
            active=active,
            managers_invited=managers_invited,
            managers_active=managers_active,
            adopted=by_day[-1][1] if by_day else 0,
            population=population,
            chasm=round(CHASM * population) if population else None,
            published=store.published_since(self._db, campaign.id, now - WEEK),
            planned=sum(each.kind is UpcomingKind.POST for each in upcoming),
            reactions=reactions,
        )

    def _upcoming(self, campaign: Campaign, now: datetime, today: date) -> tuple[Upcoming, ...]:
        last = today + timedelta(days=6)
        end = datetime.combine(last + timedelta(days=1), datetime.min.time(), ZoneInfo(campaign.zone))
        found = [
            Upcoming(
                UpcomingKind.POST,
                day_in(post.due_at, campaign.zone),
                post.text.strip().split("\n", 1)[0],
                post.due_at,
                worst(set(post.states)),
                post.accounts,
                "calendar",
                post.post_id,
                post.held,
            )
            for post in store.coming_posts(self._db, campaign.id, now, end)
        ]
        found += [
            Upcoming(UpcomingKind.WAVE, day, name or tr("Wave {number}").format(number=number), page="waves")
            for number, name, day in store.coming_waves(self._db, campaign.id, today, last)
        ]
        found += [
            Upcoming(UpcomingKind.TASK, task.due_on, task.name, page="plan", argument=task.id)
            for task in store.open_tasks(self._db, campaign.id, last)
            if task.due_on >= today
        ]
        found += [
            Upcoming(UpcomingKind.GATE, day, name, page="plan", argument="gates")
            for name, day in store.coming_gates(self._db, campaign.id, today, last)
        ]
        if today <= campaign.opens_on <= last:
            found.append(Upcoming(UpcomingKind.OPENING, campaign.opens_on, campaign.name, page="plan"))
        # Within a day, what has no time of day comes first.
        return tuple(sorted(found, key=lambda each: (each.on, each.at is not None, each.at or now)))


def path(phases: list[Phase], tasks: list[Task], today: date) -> tuple[Step, ...]:
    """The phases in order, each with how many of its tasks are done."""
    all_tasks = Counter(task.phase_id for task in tasks)
    done = Counter(task.phase_id for task in tasks if task.done_on)
    return tuple(
        Step(phase, step_state(phase, today), all_tasks[phase.id], done[phase.id])
        for phase in sorted(phases, key=lambda phase: (phase.starts_on, phase.id))
    )
