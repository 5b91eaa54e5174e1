"""A playbook: phases, tasks, post ideas and gates in days from the opening, and the dates they give."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from cm_console.domain.campaign import Lever
from cm_console.domain.gates import GateKind
from cm_console.domain.workdays import WEEKDAYS, Workdays


@dataclass(frozen=True)
class PlaybookTask:
    name: str
    lever: Lever
    day: int  # from the opening; negative before it


@dataclass(frozen=True)
class PlaybookIdea:
    """What could be posted on a day."""

    text: str
    day: int


@dataclass(frozen=True)
class PlaybookGate:
    kind: GateKind
    name: str
    day: int
    wave: int | None = None  # the number of the wave it opens


@dataclass(frozen=True)
class PlaybookPhase:
    key: str
    name: str
    starts: int  # day from the opening
    tasks: tuple[PlaybookTask, ...] = ()
    ideas: tuple[PlaybookIdea, ...] = ()
    ends: int | None = None  # its last day; None: the day before the next phase


@dataclass(frozen=True)
class Playbook:
    """Its texts are in one language."""

    key: str
    name: str
    description: str
    ends: int  # the last phase's last day
    phases: tuple[PlaybookPhase, ...] = ()
    gates: tuple[PlaybookGate, ...] = ()


@dataclass(frozen=True)
class DatedPhase:
    key: str
    name: str
    starts_on: date
    ends_on: date
    tasks: tuple[tuple[str, Lever, date], ...]
    ideas: tuple[tuple[str, date], ...] = ()


def working_day(day: date) -> date:
    """`day`, or the Friday before when it falls on a weekend."""
    return day - timedelta(days=max(0, day.weekday() - 4))


def day_from(opens_on: date, offset: int, workdays: Workdays = WEEKDAYS) -> date:
    """The day `offset` days from the opening, always a working day; the opening itself stays as chosen."""
    return opens_on if offset == 0 else workdays.on_or_before(opens_on + timedelta(days=offset))


def dated(playbook: Playbook, opens_on: date, workdays: Workdays = WEEKDAYS) -> Iterator[DatedPhase]:
    """The playbook's phases, tasks and ideas with the dates that this opening gives them."""
    starts = [day_from(opens_on, phase.starts, workdays) for phase in playbook.phases]
    last = day_from(opens_on, playbook.ends, workdays)
    ends = [start - timedelta(days=1) for start in starts[1:]] + [last]
    for phase, start, end in zip(playbook.phases, starts, ends, strict=True):
        if phase.ends is not None:
            end = opens_on + timedelta(days=phase.ends)
        tasks = tuple((task.name, task.lever, day_from(opens_on, task.day, workdays)) for task in phase.tasks)
        ideas = tuple((idea.text, day_from(opens_on, idea.day, workdays)) for idea in phase.ideas)
        yield DatedPhase(phase.key, phase.name, start, max(start, end), tasks, ideas)
