"""A playbook: phases and tasks in days from the opening, and the dates they give."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from cm_console.domain.campaign import Lever


@dataclass(frozen=True)
class PlaybookTask:
    name: str
    lever: Lever
    day: int  # from the opening; negative before it


@dataclass(frozen=True)
class PlaybookPhase:
    key: str
    name: str
    starts: int  # day from the opening; it lasts until the day before the next phase
    tasks: tuple[PlaybookTask, ...] = ()


@dataclass(frozen=True)
class Playbook:
    """Its texts are in one language."""

    key: str
    name: str
    description: str
    ends: int  # the last phase's last day
    phases: tuple[PlaybookPhase, ...] = ()


@dataclass(frozen=True)
class DatedPhase:
    key: str
    name: str
    starts_on: date
    ends_on: date
    tasks: tuple[tuple[str, Lever, date], ...]


def working_day(day: date) -> date:
    """`day`, or the Friday before when it falls on a weekend."""
    return day - timedelta(days=max(0, day.weekday() - 4))


def day_from(opens_on: date, offset: int) -> date:
    """The day `offset` days from the opening, never on a weekend; the opening itself stays as chosen."""
    return opens_on if offset == 0 else working_day(opens_on + timedelta(days=offset))


def dated(playbook: Playbook, opens_on: date) -> Iterator[DatedPhase]:
    """The playbook's phases and tasks with the dates that this opening gives them."""
    starts = [day_from(opens_on, phase.starts) for phase in playbook.phases]
    last = day_from(opens_on, playbook.ends)
    ends = [start - timedelta(days=1) for start in starts[1:]] + [last]
    for phase, start, end in zip(playbook.phases, starts, ends, strict=True):
        tasks = tuple((task.name, task.lever, day_from(opens_on, task.day)) for task in phase.tasks)
        yield DatedPhase(phase.key, phase.name, start, max(start, end), tasks)
