"""What the page shows, read and drawn up in a worker: thousands of samples must not hold the window."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from cm_console.console import Console
from cm_console.domain.chart import ChartData
from cm_console.domain.engagement import Adoption, ChannelTotal, Group, PostTotal, Series
from cm_console.services import charts


@dataclass(frozen=True)
class Choice:
    """What the selectors say. `delivery_id` narrows the posts to one."""

    metric: str = charts.ALL
    by_channel: bool = False
    days: int | None = None  # None: from the beginning
    delivery_id: int | None = None


@dataclass(frozen=True)
class Reading:
    """Everything the page shows of one campaign at one moment."""

    campaign_id: int
    zone: str
    now: datetime
    series: tuple[Series, ...]
    posts: tuple[PostTotal, ...]
    channels: tuple[ChannelTotal, ...]
    adoption: Adoption
    departments: tuple[Group, ...]
    hidden: int
    collected_at: datetime | None


@dataclass(frozen=True)
class Drawn:
    """The charts for one choice."""

    choice: Choice
    reactions: ChartData
    followers: ChartData
    adoption: ChartData


def read(console: Console, campaign_id: int, zone: str) -> Reading:
    engagement = console.engagement
    departments = engagement.departments(campaign_id)
    return Reading(
        campaign_id,
        zone,
        console.now(),
        tuple(engagement.series(campaign_id)),
        tuple(engagement.post_totals(campaign_id)),
        tuple(engagement.channel_totals()),
        engagement.adoption(campaign_id),
        departments.groups,
        departments.hidden,
        engagement.last_collected(campaign_id),
    )


def draw(reading: Reading, choice: Choice) -> Drawn:
    since = None if choice.days is None else reading.now - timedelta(days=choice.days)
    if choice.by_channel:
        reactions = charts.channel_reactions(reading.series, choice.metric, reading.zone, since=since)
    else:
        reactions = charts.post_reactions(
            reading.series, choice.metric, reading.zone, since=since, only=choice.delivery_id
        )
    followers = charts.followers(reading.series, reading.zone, since=since)
    return Drawn(choice, reactions, followers, charts.adoption(reading.adoption))
