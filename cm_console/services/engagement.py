"""Engagement: read the counters, and what they say of posts, channels and adoption. Totals only."""

import threading
from collections.abc import Sequence
from datetime import date, datetime

from cm_console.analysis.disclosure import LEAST, Shown, shown
from cm_console.analysis.plan import planned
from cm_console.domain.campaign import Campaign
from cm_console.domain.counters import CHASM
from cm_console.domain.engagement import (
    Adoption,
    ChannelTotal,
    CircleTotal,
    CollectReport,
    Mark,
    MarkKind,
    PostTotal,
    Sample,
    Series,
    by_circle,
)
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from cm_console.services import circle_sizes
from cm_console.services.accounts import Accounts
from cm_console.services.collecting import Round
from cm_console.services.context import Context
from cm_console.store import adoption as people
from cm_console.store import campaigns, circles, engagement


class Engagement:
    def __init__(self, context: Context, accounts: Accounts) -> None:
        self._context = context
        self._db = context.db
        self._accounts = accounts
        self._one_round = threading.Lock()

    def collect(self, *, due_only: bool = False) -> CollectReport:
        """Read the counters of published posts and of channels; all, or those that are due. Slow."""
        with self._one_round:
            return Round(self._context, self._accounts, due_only).run()

    def next_reading_due(self) -> datetime | None:
        """When something is to be read next; None when nothing can be read."""
        due = engagement.next_due(self._db)
        return max(due, self._context.clock.now()) if due else None

    def last_collected(self, campaign_id: int) -> datetime | None:
        return engagement.last_taken(self._db, campaign_id)

    def series(self, campaign_id: int, metric: str | None = None) -> list[Series]:
        """Every counter over time, of each published delivery and each channel. Slow."""
        metrics = None if metric is None else [metric]
        return [
            *engagement.post_series(self._db, campaign_id, metrics, self._hidden(campaign_id)),
            *engagement.channel_series(self._db, metrics),
        ]

    def post_totals(self, campaign_id: int) -> list[PostTotal]:
        """Every published delivery with what its last reading said, newest first.

        What a handful of people did with a post for their circle is hidden.
        """
        return engagement.post_totals(self._db, campaign_id, self._hidden(campaign_id))

    def by_circle(self, campaign_id: int, posts: Sequence[PostTotal] | None = None) -> list[CircleTotal]:
        """What went out to everyone and to each circle, what people did with it, how many they are.

        `posts`, where they were just read.
        """
        found = circles.all_circles(self._db, campaign_id)
        given = circle_sizes.beside(self._db, campaign_id) if found else ()
        sizes = circle_sizes.sizes(self._db, given, found)
        people = [(None, "", sizes[None]), *((one.id, one.name, sizes[one.id]) for one in found)]
        return by_circle(self.post_totals(campaign_id) if posts is None else posts, people)

    def channel_totals(self) -> list[ChannelTotal]:
        """Every account with what its last reading said."""
        return engagement.channel_totals(self._db)

    def channel_history(self) -> dict[int, list[Sample]]:
        """Each channel's followers over time, oldest first, by account."""
        return {
            series.id: list(series.samples) for series in engagement.channel_series(self._db, ["followers"])
        }

    def adoption(self, campaign_id: int) -> Adoption:
        """People who took part by day, the plan, and where the chasm lies."""
        campaign = self._campaign(campaign_id)
        today = self._context.today(campaign.zone)
        waves = people.waves(self._db, campaign_id)
        marks = [Mark(campaign.opens_on, MarkKind.OPENING)]
        marks += [
            Mark(wave.starts_on, MarkKind.WAVE, wave.name, wave.number) for wave in waves if wave.starts_on
        ]
        marks += people.published_marks(self._db, campaign_id, campaign.zone)
        population = campaign.population or campaigns.directory_size(self._db)
        return Adoption(
            _until_today(people.by_day(self._db, campaign_id), today),
            _until_today(people.staying_by_day(self._db, campaign_id), today),
            planned(waves),
            population,
            round(CHASM * population) if population else None,
            tuple(sorted(marks, key=lambda mark: mark.on)),
        )

    def departments(self, campaign_id: int) -> Shown:
        """Who took part by department; small groups are hidden."""
        return shown(people.by_department(self._db, campaign_id))

    def _hidden(self, campaign_id: int) -> list[int]:
        return circles.small(self._db, campaign_id, LEAST)

    def _campaign(self, campaign_id: int) -> Campaign:
        campaign = campaigns.get(self._db, campaign_id)
        if campaign is None:
            raise ConsoleError(tr("This campaign is no longer there."), "", tr("Choose another one."))
        return campaign


def _until_today(points: tuple[tuple[date, int], ...], today: date) -> tuple[tuple[date, int], ...]:
    """The curve up to today: what was last known holds until now."""
    if points and points[-1][0] < today:
        return (*points, (today, points[-1][1]))
    return points
