"""How a post comes again as people type it: `daily`, `weekly on fri`, `monthly on last fri`."""

import re
from datetime import datetime

from cm_console.domain.recurrence import Every, Repeat
from cm_console.domain.slots import weekday

_NTH = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
_WEEKS = {
    "weekly": Every.WEEK,
    "every week": Every.WEEK,
    "every two weeks": Every.TWO_WEEKS,
    "every 2 weeks": Every.TWO_WEEKS,
    "fortnightly": Every.TWO_WEEKS,
}
_DAYS = {
    "daily": Every.DAY,
    "every day": Every.DAY,
    "working days": Every.WORKING_DAY,
    "every working day": Every.WORKING_DAY,
    "weekdays": Every.WORKING_DAY,
}


def parse(text: str, first: datetime) -> Repeat:
    """The way that was typed; what it leaves open (`weekly`, `monthly`) is the day of `first`.

    Raises ValueError for anything else.
    """
    words = " ".join(text.casefold().split())
    how, _, on = words.partition(" on ")
    if words in _DAYS:
        return Repeat(_DAYS[words])
    if how in _WEEKS:
        named = [part for part in re.split(r"[ ,]+|\band\b", on) if part]
        days = {weekday(part) for part in named} or {first.weekday()}
        return Repeat(_WEEKS[how], tuple(sorted(days)))
    if how in ("monthly", "every month"):
        return _monthly(on, first)
    raise ValueError(text)


def _monthly(on: str, first: datetime) -> Repeat:
    on = on.removeprefix("the ")
    if not on:
        return Repeat(Every.MONTH_DATE, day=first.day)
    number = re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th)?", on)
    if number and 1 <= int(number[1]) <= 31:
        return Repeat(Every.MONTH_DATE, day=int(number[1]))
    nth, _, day = on.partition(" ")
    if nth in _NTH and day:
        return Repeat(Every.MONTH_WEEKDAY, (weekday(day),), nth=_NTH[nth])
    raise ValueError(on)
