"""Dated counters, and when to read them again. A missing counter is never zero."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from cm_console.domain.counters import REACTIONS

SCHEDULE = (timedelta(hours=1), timedelta(hours=3), timedelta(hours=12))
DAILY = timedelta(days=1)
RETRY = timedelta(minutes=15)  # after an account could not be read


@dataclass(frozen=True)
class Sample:
    """One counter read at one instant (aware UTC)."""

    at: datetime
    metric: str
    value: int


class SeriesKind(StrEnum):
    POST = "post"
    CHANNEL = "channel"


@dataclass(frozen=True)
class Series:
    """One counter over time, of one delivery or of one channel, oldest first."""

    kind: SeriesKind
    id: int  # the delivery's or the account's
    title: str
    account: str
    metric: str
    samples: tuple[Sample, ...]


@dataclass(frozen=True)
class PostTotal:
    """What the last reading of one published delivery said; `counts` lacks what it did not say.

    `known` adds up the last known reactions of each kind. `circle_id` is whom the post was for, None for
    everyone. Where that circle is so small that reactions would tell on its people, all is `hidden`.
    """

    delivery_id: int
    post_id: int
    title: str
    account: str
    platform: str
    url: str
    published_at: datetime
    counts: Mapping[str, int] = field(default_factory=dict)
    taken_at: datetime | None = None
    known: int | None = None
    circle_id: int | None = None
    circle: str = ""
    hidden: bool = False

    @property
    def reactions(self) -> int | None:
        """All that people did with the post; None when nothing of it was read."""
        return total(self.counts)


@dataclass(frozen=True)
class CircleTotal:
    """What went out to one circle, or to everyone (`circle_id` None), and what people did with it.

    `reactions` is None when none was read, or when they are `hidden` since they would tell on a few people;
    `unread` counts the deliveries without any. `people` is None where it could tell on somebody.
    """

    circle_id: int | None
    circle: str
    posts: int
    reactions: int | None
    unread: int
    people: int | None
    hidden: bool = False


@dataclass(frozen=True)
class ChannelTotal:
    account_id: int
    account: str
    platform: str
    counts: Mapping[str, int] = field(default_factory=dict)
    taken_at: datetime | None = None


class MarkKind(StrEnum):
    OPENING = "opening"
    WAVE = "wave"
    POST = "post"


@dataclass(frozen=True)
class Mark:
    """A campaign event; `number` is the wave's, `title` the post's."""

    on: date
    kind: MarkKind
    title: str = ""
    number: int = 0


@dataclass(frozen=True)
class Adoption:
    """People who took part, by day. `points` count a person once, for good; `staying` without drop-outs."""

    points: tuple[tuple[date, int], ...]
    staying: tuple[tuple[date, int], ...]
    plan: tuple[tuple[date, float], ...]
    population: int
    chasm: int | None  # people; None while nobody knows for how many the launch is
    marks: tuple[Mark, ...] = ()

    @property
    def adopted(self) -> int:
        return self.points[-1][1] if self.points else 0


@dataclass(frozen=True)
class Group:
    """How many of a group's invited people took part."""

    name: str
    invited: int
    adopted: int


@dataclass(frozen=True)
class AccountFailure:
    """Why an account could not be read, in words."""

    account: str
    reason: str
    action: str = ""


@dataclass(frozen=True)
class CollectReport:
    read: int  # posts whose counters were read
    missing: int  # posts that the platform no longer shows
    channels: int
    failed: tuple[AccountFailure, ...] = ()


def total(counts: Mapping[str, int]) -> int | None:
    """The reactions among `counts`; None when none of them was said."""
    known = [counts[metric] for metric in REACTIONS if metric in counts]
    return sum(known) if known else None


def by_circle(
    posts: Iterable[PostTotal], people: Iterable[tuple[int | None, str, int | None]]
) -> list[CircleTotal]:
    """One line for each of `people`: a circle's id, its name and how many are in it."""
    groups: dict[int | None, list[PostTotal]] = {}
    for post in posts:
        groups.setdefault(post.circle_id, []).append(post)
    made = []
    for circle_id, name, count in people:
        inside = groups.get(circle_id, [])
        known = [post.known for post in inside if post.known is not None]
        hidden = any(post.hidden for post in inside)
        made.append(
            CircleTotal(
                circle_id,
                name,
                len({post.post_id for post in inside}),
                sum(known) if known else None,
                0 if hidden else len(inside) - len(known),
                count,
                hidden,
            )
        )
    return made


def next_reading(published_at: datetime, now: datetime) -> datetime:
    """When to read a post's counters again: 1 h, 3 h and 12 h after it went out, then daily."""
    for step in SCHEDULE:
        if published_at + step > now:
            return published_at + step
    days = (now - published_at) // DAILY + 1
    return published_at + days * DAILY


def all_reactions(series: Iterable[Series]) -> tuple[Sample, ...]:
    """One post's reactions over time: the sum of the last known value of each kind.

    A kind that a reading does not name keeps its last value; before its first it is left out, not zero.
    """
    readings = sorted(
        (sample for each in series if each.metric in REACTIONS for sample in each.samples),
        key=lambda sample: sample.at,
    )
    last: dict[str, int] = {}
    sums: dict[datetime, int] = {}
    for sample in readings:
        last[sample.metric] = sample.value
        sums[sample.at] = sum(last.values())
    return tuple(Sample(at, "", value) for at, value in sums.items())


def summed(posts: Iterable[tuple[Sample, ...]]) -> tuple[Sample, ...]:
    """Several posts' counters as one: at each reading, the sum of what was last known of each."""
    readings = sorted(
        ((sample.at, index, sample.value) for index, samples in enumerate(posts) for sample in samples)
    )
    last: dict[int, int] = {}
    running = 0
    sums: dict[datetime, int] = {}
    for at, index, value in readings:
        running += value - last.get(index, 0)
        last[index] = value
        sums[at] = running
    return tuple(Sample(at, "", value) for at, value in sums.items())
