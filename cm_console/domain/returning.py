"""When a person usually comes back to the console, learnt from when they have started it."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from cm_console.domain.when import from_text, moment, to_text

USUAL = time(9)  # until enough is known
ENOUGH = 4  # days with a start
REMEMBERED = 40  # starts
_WORKING_DAYS = frozenset(range(5))


def remember(starts: str, now: datetime) -> str:
    """`starts` (instants as text, space between) with `now` added; the oldest are forgotten."""
    return " ".join([*starts.split(), to_text(now)][-REMEMBERED:])


def recall(starts: str) -> list[datetime]:
    """The instants that `remember` wrote; what is none is left out."""
    found = []
    for text in starts.split():
        try:
            instant = from_text(text)
        except ValueError:
            continue
        if instant.tzinfo is not None:
            found.append(instant)
    return found


def usual_return(starts: Sequence[datetime], now: datetime, zone: str) -> datetime:
    """The next instant at which the console is likely to be started again.

    The middle of the days' first starts, on the next day that is usually worked on; 09:00 on the next
    working day while little is known. A day that has already begun with a start is not waited for again.
    """
    info = ZoneInfo(zone)
    walls = [start.astimezone(info) for start in starts if start <= now]
    first: dict[object, time] = {}
    for wall in sorted(walls):
        first.setdefault(wall.date(), wall.time())
    at = USUAL
    if len(first) >= ENOUGH:
        middle = sorted(first.values())[(len(first) - 1) // 2]
        at = time(middle.hour, middle.minute)
    worked = Counter(day.weekday() for day in {wall.date() for wall in walls})
    days = _WORKING_DAYS | {weekday for weekday, count in worked.items() if count > 1}
    today = now.astimezone(info).date()
    for ahead in range(9):
        day = today + timedelta(days=ahead)
        instant = moment(datetime.combine(day, at), zone).instant
        if day.weekday() in days and day not in first and instant > now:
            return instant
    raise AssertionError("some day of the next nine is a working day")
