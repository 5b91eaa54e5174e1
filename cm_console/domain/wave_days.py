"""Waves and the calendar: dates around days on which none runs, and who is away for most of a wave."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from cm_console.domain.playbook import working_day
from cm_console.domain.wave_status import next_monday
from cm_console.domain.waves import Unavailable
from cm_console.domain.workdays import Workdays

_DAY = timedelta(days=1)
Dates = tuple[date, date]


def days(first: date, last: date) -> list[date]:
    return [first + number * _DAY for number in range((last - first).days + 1)]


def closed_days(unavailable: Iterable[Unavailable]) -> frozenset[date]:
    """Every day on which no wave runs."""
    return frozenset(
        day for one in unavailable if one.person_id is None for day in days(one.starts_on, one.ends_on)
    )


def around(dates: Dates, closed: frozenset[date]) -> Dates:
    """A wave begins on the Monday after closed days; closed days within it are made up at its end."""
    first, last = dates
    while first in closed:
        first = next_monday(first + _DAY)
    last += first - dates[0]
    work = Workdays(dict.fromkeys(closed, ""))
    lost = sum(day.weekday() < 5 and day in closed for day in days(first, last))
    while lost:
        last += _DAY
        lost -= work.works(last)
    return first, last


def wave_dates(
    starts_on: date, weeks: int, fixed: Sequence[Dates | None], closed: frozenset[date] = frozenset()
) -> Iterator[Dates]:
    """First and last day of each wave, one after the other; a wave in `fixed` keeps the dates it has."""
    start = starts_on
    for dates in fixed:
        if dates is None:
            dates = around((start, working_day(start + timedelta(days=7 * weeks - 1))), closed)
        yield dates
        start = max(start, next_monday(dates[1] + _DAY))


def away_from(unavailable: Iterable[Unavailable], waves: Sequence[Dates | None]) -> dict[int, frozenset[int]]:
    """Person → the numbers of the waves for half of whose working days or more they are away."""
    absent: dict[int, set[date]] = {}
    closed: set[date] = set()
    for one in unavailable:
        (closed if one.person_id is None else absent.setdefault(one.person_id, set())).update(
            days(one.starts_on, one.ends_on)
        )
    result: dict[int, set[int]] = {}
    for number, dates in enumerate(waves, 1):
        if dates is None:
            continue
        work = {day for day in days(*dates) if day.weekday() < 5 and day not in closed}
        for person, missing in absent.items():
            if 2 * len(work & missing) >= len(work) > 0:
                result.setdefault(person, set()).add(number)
    return {person: frozenset(numbers) for person, numbers in result.items()}
