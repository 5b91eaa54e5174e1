"""Dates and times as people write them in spreadsheets: 8/12/2026 with the day first, 8 déc. 2026, 9h30."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from cm_console.domain.folding import fold


class Order(StrEnum):
    """Which number of a date comes first."""

    DAY = "day"
    MONTH = "month"


@dataclass(frozen=True)
class TypedDate:
    """A date with the time of day that stood beside it, if one did; `ordered`: its order had to be known."""

    day: date
    at: time | None = None
    ordered: bool = False


_MONTHS = {
    word: number
    for number, words in enumerate(
        (
            "janvier janv jan january",
            "fevrier fevr fev february feb",
            "mars mar march",
            "avril avr april apr",
            "mai may",
            "juin jun june",
            "juillet juil jul july",
            "aout aou august aug",
            "septembre sept sep september",
            "octobre oct october",
            "novembre nov november",
            "decembre dec december",
        ),
        start=1,
    )
    for word in words.split()
}
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})")
_TIME = re.compile(
    r"(\d{1,2})\s*(?:h\s*(\d{2})?(?:\s*min)?|:(\d{2})(?::(\d{2})(?:\.\d+)?)?)\s*(?:([ap])\.?m\.?)?",
    re.IGNORECASE,
)
_HOUR = re.compile(r"(\d{1,2})\s*([ap])\.?m\.?", re.IGNORECASE)
_WEEKDAYS = frozenset(
    {
        *("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "le", "the", "on"),
        *("lun", "mar", "mer", "jeu", "ven", "sam", "dim", "mon", "tue", "wed", "thu", "fri", "sat", "sun"),
        *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    }
)


def order_of(cells: Iterable[str]) -> Order:
    """Day first, unless the dates of the file can only be read month first."""
    day_first = month_first = True
    for cell in cells:
        match = _NUMBERS.search(cell)
        if match and not _ISO.search(cell):
            day_first = day_first and int(match[2]) <= 12
            month_first = month_first and int(match[1]) <= 12
    return Order.MONTH if month_first and not day_first else Order.DAY


def parse_date(text: str, order: Order = Order.DAY) -> TypedDate:
    """The date that was meant, with a time of day after it. Raises ValueError when it is none."""
    text = " ".join(text.split())
    try:
        if match := _ISO.match(text):
            year, month, day = (int(part) for part in match.groups())
            return TypedDate(date(year, month, day), _after(text[match.end() :]))
        if match := _NUMBERS.match(text):
            first, second, year = (int(part) for part in match.groups())
            day, month = (first, second) if order is Order.DAY else (second, first)
            found = date(year if year > 99 else 2000 + year, month, day)
            return TypedDate(found, _after(text[match.end() :]), ordered=first != second)
        return _in_words(text)
    except (ValueError, KeyError, IndexError):
        raise ValueError(text) from None


def parse_time(text: str) -> time:
    """09:30, 9h30, 9 h, 9:30 pm. Raises ValueError when it is no time of day."""
    bare = " ".join(text.split())
    if match := _HOUR.fullmatch(bare):
        hour, half, minute, second = int(match[1]), match[2], 0, 0
    elif match := _TIME.fullmatch(bare):
        hour, minute, second, half = (
            int(match[1]),
            int(match[2] or match[3] or 0),
            int(match[4] or 0),
            match[5],
        )
    else:
        raise ValueError(text)
    if half and not 1 <= hour <= 12:
        raise ValueError(text)
    if half:
        hour = hour % 12 + (12 if half.lower() == "p" else 0)
    try:
        return time(hour, minute, second)
    except ValueError:
        raise ValueError(text) from None


def _after(rest: str) -> time | None:
    rest = re.sub(r"^(?:at\b|à|a\b|t|,|-|–)?\s*", "", rest.strip(), count=1, flags=re.IGNORECASE)
    return parse_time(rest) if rest else None


def _in_words(text: str) -> TypedDate:
    """8 décembre 2026, Tue 8 Dec 2026 at 9:30, December 8th, 2026."""
    match = re.search(r"\b\d{4}\b", text)
    if match is None:
        raise ValueError(text)
    words = [word for word in fold(text[: match.start()]).split() if word not in _WEEKDAYS or word == "mar"]
    if words and words[0] == "mar" and len(words) > 2:
        del words[0]  # Tuesday, not March
    numbers = [re.sub(r"(?<=\d)(?:er|st|nd|rd|th)$", "", word) for word in words]
    first, second = numbers
    day, month = (first, second) if first.isdigit() else (second, first)
    return TypedDate(date(int(match[0]), _MONTHS[month], int(day)), _after(text[match.end() :]))
