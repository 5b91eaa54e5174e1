"""Posting slots: weekdays and times on a campaign's wall clock, and the next one that is free."""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

_DAYS = (
    ("mon", "lun"),
    ("tue", "mar"),
    ("wed", "mer"),
    ("thu", "jeu"),
    ("fri", "ven"),
    ("sat", "sam"),
    ("sun", "dim"),
)
_SHAPE = re.compile(r"([^\W\d_]+)\.?\s+(\d{1,2})[:hH](\d{2})")


@dataclass(frozen=True, order=True)
class Slot:
    """`weekday` counts from Monday (0); `at` is the wall clock."""

    weekday: int
    at: time

    def on(self, day: date) -> datetime:
        return datetime.combine(day, self.at)


def weekday(word: str) -> int:
    """The weekday that `mon`, `Monday` or `lundi` names. Raises ValueError for another word."""
    start = word.strip().casefold()[:3]
    for number, names in enumerate(_DAYS):
        if start in names:
            return number
    raise ValueError(word)


def parse(text: str) -> tuple[Slot, ...]:
    """`mon 09:30, thu 11:00`, in order and each once. Raises ValueError with the part that is not a slot."""
    found = set()
    for part in re.split(r"[,;\n]", text):
        if not part.strip():
            continue
        match = _SHAPE.fullmatch(part.strip())
        if match is None:
            raise ValueError(part.strip())
        try:
            found.add(Slot(weekday(match[1]), time(int(match[2]), int(match[3]))))
        except ValueError:
            raise ValueError(part.strip()) from None
    return tuple(sorted(found))


def show(slots: Iterable[Slot]) -> str:
    """The slots as they can be typed again."""
    return ", ".join(f"{_DAYS[slot.weekday][0]} {slot.at:%H:%M}" for slot in sorted(slots))


def following(slots: Collection[Slot], after: datetime, days: int) -> Iterator[datetime]:
    """The slots' wall clock times later than the naive `after`, in order, for so many days."""
    for ahead in range(days + 1):
        day = after.date() + timedelta(days=ahead)
        for slot in sorted(slots):
            wall = slot.on(day)
            if slot.weekday == day.weekday() and wall > after:
                yield wall
