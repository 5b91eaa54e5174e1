"""The budget of attention: how much an audience is asked to read, when, and over how many channels.

Nobody follows more than three or four networks: what is sent on top is not read.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo


@dataclass(frozen=True)
class Budget:
    """Messages per calendar week and audience, over all channels; None for no limit. Quiet from … until."""

    messages_a_week: int | None = 5
    channels: int = 3
    quiet_from: time | None = time(20)
    quiet_until: time | None = time(7)

    def is_quiet(self, wall: time) -> bool:
        """Whether nobody is to be disturbed at this time; the hours may go over midnight."""
        if self.quiet_from is None or self.quiet_until is None:
            return False
        if self.quiet_from <= self.quiet_until:
            return self.quiet_from <= wall < self.quiet_until
        return wall >= self.quiet_from or wall < self.quiet_until


@dataclass(frozen=True)
class Message:
    """One thing to read. `audience` is whoever reads it, `channel` where; `at` is aware."""

    audience: str
    channel: str
    at: datetime


class Excess(StrEnum):
    WEEK = "week"  # more messages in a week than the budget has
    QUIET = "quiet"  # in the quiet hours
    CHANNELS = "channels"  # over more channels than people follow


@dataclass(frozen=True)
class Strain:
    """`count` messages or channels where `limit` is the most; `on` is the day, or the week's Monday."""

    excess: Excess
    audience: str
    on: date
    count: int
    limit: int
    at: datetime | None = None  # the message, for quiet hours


def strains(messages: Iterable[Message], budget: Budget, zone: str) -> list[Strain]:
    """What asks for too much, by time; weeks and hours are those of the wall clock of `zone`."""
    info = ZoneInfo(zone)
    walls = [(each, each.at.astimezone(info)) for each in messages]
    found = []
    a_week: Counter[tuple[str, date]] = Counter()
    channels: dict[str, set[str]] = defaultdict(set)
    first: dict[str, date] = {}
    for message, wall in sorted(walls, key=lambda pair: pair[1]):
        day = wall.date()
        a_week[message.audience, day - timedelta(days=day.weekday())] += 1
        channels[message.audience].add(message.channel)
        if len(channels[message.audience]) > budget.channels:
            first.setdefault(message.audience, day)
        if budget.is_quiet(wall.time()):
            found.append(Strain(Excess.QUIET, message.audience, day, 1, 0, message.at))
    limit = budget.messages_a_week
    if limit is not None:
        found += [
            Strain(Excess.WEEK, audience, monday, count, limit)
            for (audience, monday), count in a_week.items()
            if count > limit
        ]
    found += [
        Strain(Excess.CHANNELS, audience, day, len(channels[audience]), budget.channels)
        for audience, day in first.items()
    ]
    return sorted(found, key=lambda each: (each.on, each.excess, each.audience))
