"""What moving the opening does to everything that is dated from it: what moves, what stays, and why."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from cm_console.domain.workdays import Workdays


class Kind(StrEnum):
    OPENING = "opening"
    PHASE = "phase"
    TASK = "task"
    WAVE = "wave"
    POST = "post"
    SERIES = "series"
    GATE = "gate"
    COMMITMENT = "commitment"
    USE_CASE = "use_case"
    IDEA = "idea"


class Why(StrEnum):
    ALONG = "along"  # as far as the opening
    WEEKEND = "weekend"  # the working day before a weekend
    HOLIDAY = "holiday"  # the working day before a holiday
    CLOSED = "closed"  # the Monday after days on which no wave runs
    RUNNING = "running"  # it has started: only its end moves
    WEEKS = "weeks"  # by whole weeks, so that it comes on the same weekdays
    # What stays where it is:
    STARTED = "started"  # a wave whose people have begun
    COMES_AGAIN = "comes_again"  # a series that has begun, or that counts in months
    PAST = "past"  # its new time would already have passed
    TOUCHED = "touched"  # something of the post went out, or it waits for a decision


@dataclass(frozen=True, slots=True)
class Change:
    """A post has the wall clock of its own zone; phases and waves have ends. `holiday` is the one avoided."""

    kind: Kind
    id: int
    name: str
    before: date | datetime
    after: date | datetime
    before_end: date | None = None
    after_end: date | None = None
    why: Why = Why.ALONG
    holiday: str = ""


@dataclass(frozen=True)
class Shift:
    """`stays` are dated things that do not move although they are open; `moves` are the rows to write."""

    campaign_id: int
    opens_before: date
    opens_after: date
    changes: tuple[Change, ...]
    stays: tuple[Change, ...]
    released_on: date | None = None
    moves: Mapping[str, Sequence[tuple[Any, ...]]] = field(default_factory=dict, repr=False, compare=False)

    @property
    def released_too_late(self) -> bool:
        """Whether the network would be there only after people are asked in."""
        return self.released_on is not None and self.released_on > self.opens_after


class Mover:
    """Moves days by the same distance; what was on a working day comes to lie on one, never later."""

    def __init__(self, delta: timedelta, workdays: Workdays) -> None:
        self.delta = delta
        self._workdays = workdays
        self._known: dict[date, tuple[date, Why, str]] = {}

    def __call__(self, day: date) -> tuple[date, Why, str]:
        """The new day, why it is that one, and the holiday that was avoided."""
        found = self._known.get(day)
        if found is None:
            found = self._known[day] = self._moved(day)
        return found

    def _moved(self, day: date) -> tuple[date, Why, str]:
        target = day + self.delta
        if self._workdays.works(target) or not self._workdays.works(day):
            return target, Why.ALONG, ""
        holiday = self._workdays.holiday(target)
        return self._workdays.on_or_before(target), Why.HOLIDAY if holiday else Why.WEEKEND, holiday

    def span(self, start: date, end: date, today: date) -> tuple[date, date, Why] | None:
        """The new days of a phase; None for one that is over. One that is running keeps its start."""
        if end < today:
            return None
        if start <= today:
            return start, max(start, today, end + self.delta), Why.RUNNING
        return start + self.delta, end + self.delta, Why.ALONG


def in_weeks(delta: timedelta) -> timedelta:
    """The whole weeks nearest to `delta`."""
    return timedelta(weeks=round(delta.days / 7))


def reversed_moves(moves: Mapping[str, Sequence[tuple[Any, ...]]]) -> dict[str, list[tuple[Any, ...]]]:
    """The rows that take `moves` back. A row is (id, values before…, values after…)."""
    taken_back = {}
    for kind, rows in moves.items():
        half = len(rows[0]) // 2 + 1 if rows else 1
        taken_back[kind] = [(row[0], *row[half:], *row[1:half]) for row in rows]
    return taken_back
