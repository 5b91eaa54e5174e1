"""Dated counters, and when to read them again. A missing counter is never zero."""

from dataclasses import dataclass
from datetime import datetime, timedelta

SCHEDULE = (timedelta(hours=1), timedelta(hours=3), timedelta(hours=12))
DAILY = timedelta(days=1)


@dataclass(frozen=True)
class Sample:
    """One counter read at one instant (aware UTC)."""

    at: datetime
    metric: str
    value: int


def next_reading(published_at: datetime, now: datetime) -> datetime:
    """When to read a post's counters again: 1 h, 3 h and 12 h after it went out, then daily."""
    for step in SCHEDULE:
        if published_at + step > now:
            return published_at + step
    days = (now - published_at) // DAILY + 1
    return published_at + days * DAILY
