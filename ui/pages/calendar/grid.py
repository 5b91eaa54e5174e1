"""The calendar's dates and places: which days a page shows, what a drop means, who stands beside whom.

No Qt here: widgets ask it and paint. All wall clocks are naive, in the campaign's zone.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from cm_console.domain.when import WallProblem, moment

DAY = 24 * 60
BLOCK = 60  # minutes of height that a post takes; posts themselves take no time
STEP = 15
FIRST, LAST = date(1990, 1, 1), date(2190, 12, 31)


def week_of(day: date) -> tuple[date, ...]:
    """Monday to Sunday around `day`."""
    monday = day - timedelta(days=day.weekday())
    return tuple(monday + timedelta(days=n) for n in range(7))


def month_of(day: date) -> tuple[date, ...]:
    """The six weeks, from Monday, that hold the month of `day`."""
    monday = week_of(day.replace(day=1))[0]
    return tuple(monday + timedelta(days=n) for n in range(42))


def turn(day: date, pages: int, month: bool) -> date:
    """The day to show after turning `pages` weeks or months; stays within what dates can hold."""
    if not month:
        return _within(day + timedelta(weeks=pages)) if FIRST <= day <= LAST else _within(day)
    months = day.year * 12 + day.month - 1 + pages
    year, index = divmod(months, 12)
    if not FIRST.year <= year <= LAST.year:
        return _within(day)
    return date(year, index + 1, 1)


def _within(day: date) -> date:
    return min(max(day, FIRST), LAST)


def bounds(days: Sequence[date], zone: str) -> tuple[datetime, datetime]:
    """The instants between which `days` lie in `zone` (the end is not in)."""
    after = days[-1] + timedelta(days=1)
    start, end = (moment(datetime.combine(day, time.min), zone).instant for day in (days[0], after))
    return start, end


def snap(minutes: float, step: int = STEP) -> int:
    """The nearest step of the day."""
    return min(max(round(minutes / step) * step, 0), DAY - step)


def at(day: date, minutes: int) -> datetime:
    return datetime.combine(day, time(minutes // 60, minutes % 60))


def minute(wall: datetime) -> int:
    return wall.hour * 60 + wall.minute


def shifted(wall: datetime, days: int = 0, steps: int = 0) -> datetime:
    """The wall clock moved by whole days or by steps of a quarter of an hour, on the quarter."""
    if steps:
        quarter = minute(wall) // STEP * STEP
        off = minute(wall) != quarter
        # 10:07 goes down to 10:15 and up to 10:00: the first step lands on the quarter.
        moved = quarter + (steps + (1 if off and steps < 0 else 0)) * STEP
        wall = datetime.combine(wall.date(), time.min) + timedelta(minutes=moved)
    return wall + timedelta(days=days)


@dataclass(frozen=True)
class Place:
    """Where a block stands: column `column` of `columns`, from `top` minutes; hidden ones share a heap."""

    top: int
    column: int
    columns: int
    hidden: bool = False


def lay_out(walls: Sequence[datetime], most: int = 4) -> list[Place]:
    """Places, in the order given, for blocks of one day; at most `most` stand side by side.

    Where more would, the last column is a heap: its blocks are hidden and their `top` is the heap's.
    """
    tops = [min(minute(wall), DAY - BLOCK) for wall in walls]
    order = sorted(range(len(tops)), key=lambda index: tops[index])
    places: list[Place | None] = [None] * len(tops)
    group: list[tuple[int, int]] = []
    ends: list[int] = []

    def close() -> None:
        width = min(len(ends), most)
        crowded = len(ends) > most
        heap = -BLOCK
        for index, column in group:
            if crowded and column >= most - 1:
                if tops[index] >= heap + BLOCK:
                    heap = tops[index]
                places[index] = Place(heap, most - 1, width, hidden=True)
            else:
                places[index] = Place(tops[index], column, width)
        group.clear()
        ends.clear()

    for index in order:
        top = tops[index]
        if ends and top >= max(ends):
            close()
        column = next((n for n, end in enumerate(ends) if end <= top), len(ends))
        if column == len(ends):
            ends.append(0)
        ends[column] = top + BLOCK
        group.append((index, column))
    close()
    return [place for place in places if place is not None]


@dataclass(frozen=True)
class Stop:
    """A post as the arrow keys see it."""

    id: int
    wall: datetime


def neighbour(stops: Iterable[Stop], current: int | None, across: int = 0, along: int = 0) -> int | None:
    """The post that an arrow goes to: `along` in time order, `across` to the nearest day that has posts."""
    order = sorted(stops, key=lambda stop: (stop.wall, stop.id))
    if not order:
        return None
    here = next((n for n, stop in enumerate(order) if stop.id == current), None)
    if here is None:
        return order[0].id
    if along:
        return order[min(max(here + along, 0), len(order) - 1)].id
    day = order[here].wall.date()
    days = sorted({stop.wall.date() for stop in order if (stop.wall.date() - day).days * across > 0})
    if not days:
        return current
    goal = days[0] if across > 0 else days[-1]
    return min(
        (stop for stop in order if stop.wall.date() == goal),
        key=lambda stop: abs(minute(stop.wall) - minute(order[here].wall)),
    ).id


def gap(day: date, zone: str) -> tuple[int, int] | None:
    """The minutes of `day` that the clocks of `zone` jump over: (from, to), or None."""
    start, end = bounds((day,), zone)
    if end - start >= timedelta(days=1):
        return None
    missing = [
        minutes
        for minutes in range(0, DAY, STEP)
        if moment(at(day, minutes), zone).problem is WallProblem.GAP
    ]
    return (missing[0], missing[-1] + STEP) if missing else None
