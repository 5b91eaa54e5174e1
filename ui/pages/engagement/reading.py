"""What the page shows, read and drawn up in a worker: thousands of samples must not hold the window."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from cm_console import circle_words
from cm_console.console import Console
from cm_console.domain.chart import ChartData
from cm_console.domain.engagement import (
    Adoption,
    ChannelTotal,
    CircleTotal,
    Group,
    PostTotal,
    Series,
    SeriesKind,
)
from cm_console.services import charts


@dataclass(frozen=True)
class Choice:
    """What is chosen. `delivery_id` narrows the posts to one, `circle` to those of a circle (0: everyone)."""

    metric: str = charts.ALL
    by_channel: bool = False
    days: int | None = None  # None: from the beginning
    delivery_id: int | None = None
    circle: int | None = None


@dataclass(frozen=True)
class Reading:
    """Everything the page shows of one campaign at one moment."""

    campaign_id: int
    zone: str
    now: datetime
    series: tuple[Series, ...]
    posts: tuple[PostTotal, ...]
    circles: tuple[CircleTotal, ...]
    channels: tuple[ChannelTotal, ...]
    adoption: Adoption
    departments: tuple[Group, ...]
    hidden: int
    collected_at: datetime | None

    def posts_for(self, circle: int | None) -> tuple[PostTotal, ...]:
        """Those that went out to a circle, or to everyone (0); all of them for None."""
        return tuple(post for post in self.posts if circle in (None, post.circle_id or 0))


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
    posts = engagement.post_totals(campaign_id)
    return Reading(
        campaign_id,
        zone,
        console.now(),
        tuple(engagement.series(campaign_id)),
        tuple(posts),
        tuple(engagement.by_circle(campaign_id, posts)),
        tuple(engagement.channel_totals()),
        engagement.adoption(campaign_id),
        departments.groups,
        departments.hidden,
        engagement.last_collected(campaign_id),
    )


def draw(reading: Reading, choice: Choice) -> Drawn:
    since = None if choice.days is None else reading.now - timedelta(days=choice.days)
    series = _of_circle(reading, choice.circle)
    if choice.by_channel:
        reactions = charts.channel_reactions(series, choice.metric, reading.zone, since=since)
    else:
        reactions = charts.post_reactions(
            series, choice.metric, reading.zone, since=since, only=choice.delivery_id
        )
    if any(post.hidden for post in reading.posts_for(choice.circle)):
        reactions = replace(reactions, empty=circle_words.hidden_note())
    followers = charts.followers(reading.series, reading.zone, since=since)
    return Drawn(choice, reactions, followers, charts.adoption(reading.adoption))


def _of_circle(reading: Reading, circle: int | None) -> tuple[Series, ...]:
    if circle is None:
        return reading.series
    inside = {post.delivery_id for post in reading.posts_for(circle)}
    return tuple(each for each in reading.series if each.kind is SeriesKind.POST and each.id in inside)
