"""Where an axis has its ticks: round numbers, and dates a person would choose."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from math import ceil, floor, log10


class DateStep(StrEnum):
    """What a date label must say to tell two ticks apart."""

    HOUR = "hour"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True)
class DateTicks:
    at: tuple[datetime, ...]
    step: DateStep


_HOURS = (1, 2, 3, 6, 12)
_DAYS = (1, 2, 7, 14)
_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120)


def number_ticks(low: float, high: float, most: int) -> list[float]:
    """At most about `most` round whole numbers that cover `low` to `high`; counts have no halves."""
    span = max(high - low, 1.0)
    raw = span / max(most - 1, 1)
    power = 10.0 ** floor(log10(raw)) if raw > 0 else 1.0
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor >= raw - 1e-9)
    step = max(step, 1.0)
    first, last = floor(low / step), ceil(high / step - 1e-9)
    return [index * step for index in range(first, max(last, first + 1) + 1)]


def date_ticks(start: datetime, end: datetime, most: int) -> DateTicks:
    """At most `most` ticks from `start` to `end` (naive), on whole hours, days, Mondays or months."""
    most = max(most, 2)
    span = end - start
    for hours in _HOURS:
        if span <= timedelta(hours=hours) * (most - 1):
            return DateTicks(_stepped(start, end, timedelta(hours=hours)), DateStep.HOUR)
    for days in _DAYS:
        if span <= timedelta(days=days) * (most - 1):
            return DateTicks(_stepped(start, end, timedelta(days=days)), DateStep.DAY)
    for months in _MONTHS:
        if span <= timedelta(days=30.5 * months) * (most - 1) or months == _MONTHS[-1]:
            step = DateStep.YEAR if months >= 12 else DateStep.MONTH
            return DateTicks(_months(start, end, months), step)
    raise AssertionError("unreachable")


def _stepped(start: datetime, end: datetime, step: timedelta) -> tuple[datetime, ...]:
    # Counted from a Monday at midnight, so that weeks start on Mondays and 6 h steps at 0, 6, 12, 18.
    origin = datetime(2024, 1, 1)  # noqa: DTZ001 - chart times are naive
    index = ceil((start - origin) / step - 1e-9)
    ticks = []
    while origin + index * step <= end:
        ticks.append(origin + index * step)
        index += 1
    return tuple(ticks)


def _months(start: datetime, end: datetime, step: int) -> tuple[datetime, ...]:
    ticks: list[datetime] = []
    index = start.year * 12 + start.month - 1
    index -= index % step
    while True:
        tick = datetime(index // 12, index % 12 + 1, 1)  # noqa: DTZ001 - chart times are naive
        if tick > end:
            return tuple(ticks)
        if tick >= start:
            ticks.append(tick)
        index += step
