"""The planned adoption curve: each wave fills up evenly between its dates."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from cm_console.domain.waves import Wave


def planned(waves: Sequence[Wave]) -> tuple[tuple[date, float], ...]:
    """Cumulative people planned at each date where the slope changes; waves without a date are left out."""
    ramps = [
        (wave.starts_on or wave.ends_on, wave.ends_on or wave.starts_on, wave.size)
        for wave in waves
        if wave.starts_on or wave.ends_on
    ]
    spans = [(start, end, size) for start, end, size in ramps if start is not None and end is not None]
    days = sorted({day for start, end, _ in spans for day in (start, end)})
    return tuple((day, sum(size * _filled(start, end, day) for start, end, size in spans)) for day in days)


def planned_on(curve: Sequence[tuple[date, float]], day: date) -> float | None:
    """The plan's value on `day`; None before it starts and where there is none."""
    if not curve or day < curve[0][0]:
        return None
    for (start, low), (end, high) in pairwise(curve):
        if start <= day < end:
            return low + (high - low) * ((day - start) / (end - start))
    return curve[-1][1]


def _filled(start: date, end: date, day: date) -> float:
    if day >= end:
        return 1.0
    return max(0.0, (day - start) / (end - start))
