"""How far a wave has come, from its dates and its people; and the dates waves get when none are given."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from enum import StrEnum

from cm_console.domain.playbook import working_day
from cm_console.domain.waves import Wave


class WaveStatus(StrEnum):
    DRAFT = "draft"  # nobody is invited yet
    INVITED = "invited"  # invitations are out, it has not started
    RUNNING = "running"
    CLOSED = "closed"


def wave_status(wave: Wave, invited: int, today: date) -> WaveStatus:
    """`invited` counts its people who are invited or further."""
    if not invited:
        return WaveStatus.DRAFT
    if wave.ends_on and today > wave.ends_on:
        return WaveStatus.CLOSED
    if wave.starts_on and today < wave.starts_on:
        return WaveStatus.INVITED
    return WaveStatus.RUNNING


def next_monday(day: date) -> date:
    """`day` itself when it is a Monday."""
    return day + timedelta(days=-day.weekday() % 7)


def wave_dates(
    starts_on: date, weeks: int, fixed: Sequence[tuple[date, date] | None]
) -> Iterator[tuple[date, date]]:
    """First and last day of each wave, one after the other; a wave in `fixed` keeps the dates it has."""
    start = starts_on
    for dates in fixed:
        if dates is None:
            dates = (start, working_day(start + timedelta(days=7 * weeks - 1)))
        yield dates
        start = max(start, next_monday(dates[1] + timedelta(days=1)))
