"""Missions of a wave: what testers try, who is behind, and how far the wave has come; nobody is ranked."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cm_console.domain.testers import TesterState

MARKS = (25, 50, 75)  # per cent of a wave's time
MOST_REMINDERS = 2  # for one person in one wave

# Who has missions: those who said yes and have not left.
ON_MISSION = (TesterState.ACCEPTED, TesterState.ACTIVE, TesterState.REPORTED)
STAYING = (*ON_MISSION, TesterState.DONE)


@dataclass(frozen=True)
class Mission:
    """Something to try, by when, and in one sentence what the person gets from it."""

    id: int
    campaign_id: int
    wave_id: int | None
    title: str
    benefit: str = ""
    due_on: date | None = None


@dataclass(frozen=True)
class Doer:
    """A tester of a wave with the missions done: ticks, neither counts of use nor times of day."""

    person_id: int
    name: str
    email: str
    done: frozenset[int] = frozenset()
    marks: tuple[int, ...] = ()  # at which this person was reminded


@dataclass(frozen=True)
class Progress:
    """How many of a wave's people have done a mission."""

    mission: Mission
    done: int
    people: int


@dataclass(frozen=True)
class Reminder:
    """A text for somebody who is behind. `mark` is what the time has passed, in per cent."""

    person_id: int
    name: str
    email: str
    mark: int
    done: int
    missions: int
    subject: str = ""
    text: str = ""


def mark_passed(starts_on: date, ends_on: date, today: date) -> int | None:
    """The last of the marks that a wave's time has passed; None before the first and after the end.

    The time is counted in whole days gone by: (today − first day) ÷ (days from the first to the last one).
    """
    if today > ends_on:
        return None
    gone, days = (today - starts_on).days, (ends_on - starts_on).days + 1
    return max((mark for mark in MARKS if gone * 100 >= mark * days), default=None)


def is_behind(done: int, missions: int, mark: int) -> bool:
    """Less than the mark's share of the missions is done.

    Centercode's rule: less than 25, 50 or 75 % of the tasks done at 25, 50 or 75 % of the time
    (help.centercode.com, "Ted communication timing and frequency", level "Light").
    """
    return done * 100 < mark * missions


def behind(people: Iterable[Doer], missions: frozenset[int], mark: int | None) -> list[Doer]:
    """Who is to be reminded: behind, not yet reminded at this mark, and not twice already."""
    if mark is None or not missions:
        return []
    return [
        one
        for one in people
        if is_behind(len(one.done & missions), len(missions), mark)
        and mark not in one.marks
        and len(one.marks) < MOST_REMINDERS
    ]


class DropReason(StrEnum):
    """Why a tester leaves, in the words people give."""

    NO_TIME = "no_time"
    NO_BENEFIT = "no_benefit"
    TOO_HARD = "too_hard"
    NO_ACCESS = "no_access"
    NOT_ALLOWED = "not_allowed"
    MOVED = "moved"
    OTHER = "other"


@dataclass(frozen=True)
class Reason:
    """What one person gave as the reason to leave."""

    person_id: int
    reason: DropReason
    note: str = ""


@dataclass(frozen=True)
class Dropped:
    """The drop-outs of a wave. `reasons` are those that enough people gave; `hidden` counts people.

    `hidden` includes those who gave no reason, so that nobody's can be worked out from the total.
    """

    people: int
    reasons: tuple[tuple[DropReason, int], ...] = ()
    hidden: int = 0


def grouped(reasons: Iterable[tuple[DropReason | None, int]], least: int) -> Dropped:
    """Reasons with at least `least` people; the others together are never fewer than that either."""
    counts = list(reasons)
    total = sum(count for _, count in counts)
    known = sorted(((r, n) for r, n in counts if r is not None), key=lambda each: (-each[1], each[0]))
    shown = [(reason, count) for reason, count in known if count >= least]
    hidden = total - sum(count for _, count in shown)
    while shown and 0 < hidden < least:
        hidden += shown.pop()[1]
    if len(shown) == 1 and not hidden and total < 2 * least:
        return Dropped(total, (), total)  # everybody gave the same reason: it would tell on each of them
    return Dropped(total, tuple(shown), hidden)


@dataclass(frozen=True)
class Standing:
    """Where a wave stands: who stays, whom it should not fall below, and for how many days it has not."""

    wave_id: int
    people: int  # invited or further
    staying: int
    reported: int
    floor: int | None
    days_held: int
    missions: tuple[Progress, ...]
    dropped: Dropped
    is_running: bool

    @property
    def is_under(self) -> bool:
        return self.is_running and self.floor is not None and self.staying < self.floor


def days_held(changes: Iterable[tuple[date, int]], floor: int, today: date) -> int:
    """For how many days up to today the number of people, as it changed, has not been under `floor`."""
    since: date | None = None
    for day, staying in sorted(changes):
        if staying < floor:
            since = None
        elif since is None:
            since = day
    return 0 if since is None else max(0, (today - since).days + 1)
