"""The days that a rule gives, on the wall clock and as instants. The one place that knows dateutil."""

from collections.abc import Iterator
from datetime import date, datetime
from itertools import islice

from cm_console.domain.recurrence import normal
from cm_console.domain.when import Moment, moment


def walls(rule: str, start: datetime) -> Iterator[datetime]:
    """The rule's wall clock times from the naive `start` on, for ever where the rule has no end.

    Raises ValueError for a rule that cannot be read.
    """
    from dateutil.rrule import rrulestr

    try:
        yield from rrulestr(normal(rule), dtstart=start)
    except (KeyError, TypeError, AttributeError, IndexError) as error:
        raise ValueError(rule) from error


def moments(rule: str, start: datetime, zone: str) -> Iterator[Moment]:
    """The same with their instants in `zone`, each later than the one before.

    Where the clocks jump over a whole day, its occurrence falls on the next one's and is left out.
    """
    before: Moment | None = None
    for wall in walls(rule, start):
        found = moment(wall, zone)
        if before is not None and before.instant < found.instant:
            yield before
        before = found
    if before is not None:
        yield before


def between(rule: str, start: datetime, zone: str, after: datetime, last: date) -> list[Moment]:
    """The occurrences later than the instant `after`, until the end of the day `last` on the wall clock."""
    found = []
    for each in moments(rule, start, zone):
        if each.wall.date() > last:
            break
        if each.instant > after:
            found.append(each)
    return found


def upcoming(rule: str, start: datetime, zone: str, after: datetime, count: int) -> list[Moment]:
    """The next `count` occurrences later than the instant `after`."""
    later = (each for each in moments(rule, start, zone) if each.instant > after)
    return list(islice(later, count))


def count_before(rule: str, start: datetime, day: date) -> int:
    """How many occurrences the rule gives before `day`."""
    count = 0
    for wall in walls(rule, start):
        if wall.date() >= day:
            break
        count += 1
    return count
