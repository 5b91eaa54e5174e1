"""The plan on one scale: phases, tasks, waves, posts, ideas, gates and promises, each with its days."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cm_console.domain.plan_shift import Kind

ORDER = (Kind.PHASE, Kind.WAVE, Kind.GATE, Kind.TASK, Kind.COMMITMENT, Kind.POST, Kind.IDEA)  # as it is drawn


class Progress(StrEnum):
    DONE = "done"
    NOW = "now"
    LATE = "late"  # its day has passed, or it needs a person
    TO_COME = "to_come"
    STOPPED = "stopped"  # a gate with a no-go
    DRAFT = "draft"  # a post or an idea that nobody has scheduled


class Landmark(StrEnum):
    """A day that everything else is seen from."""

    TODAY = "today"
    OPENING = "opening"
    RELEASE = "release"


@dataclass(frozen=True)
class Item:
    kind: Kind
    id: int
    name: str
    starts: date
    ends: date  # inclusive; the same day for what takes no time
    state: Progress

    @property
    def is_span(self) -> bool:
        return self.kind in (Kind.PHASE, Kind.WAVE)


@dataclass(frozen=True)
class Timeline:
    opens_on: date
    released_on: date | None
    today: date
    items: tuple[Item, ...]  # by kind of the drawing's order, then by day

    @property
    def landmarks(self) -> list[tuple[Landmark, date]]:
        """What matters most first."""
        found = [(Landmark.TODAY, self.today), (Landmark.OPENING, self.opens_on)]
        return found if self.released_on is None else [*found, (Landmark.RELEASE, self.released_on)]

    @property
    def first(self) -> date:
        return min([self.opens_on, *(item.starts for item in self.items)])

    @property
    def last(self) -> date:
        return max([self.opens_on, *(item.ends for item in self.items)])


def of_span(starts: date, ends: date, today: date) -> Progress:
    """How far a phase or a wave is."""
    if ends < today:
        return Progress.DONE
    return Progress.NOW if starts <= today else Progress.TO_COME


def of_day(due: date, done: bool, today: date) -> Progress:
    """How far a task or a promise is."""
    if done:
        return Progress.DONE
    if due < today:
        return Progress.LATE
    return Progress.NOW if due == today else Progress.TO_COME
