"""How far a wave has come, from its dates and its people."""

from datetime import date, timedelta
from enum import StrEnum

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
