"""Working days: weekdays that are no holidays. Which days are holidays comes from outside, by country."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Workdays:
    """`holidays` are days off with their names."""

    holidays: Mapping[date, str] = field(default_factory=dict)

    def works(self, day: date) -> bool:
        return day.weekday() < 5 and day not in self.holidays

    def on_or_before(self, day: date) -> date:
        """`day`, or the last working day before it."""
        while not self.works(day):
            day -= _DAY
        return day

    def holiday(self, day: date) -> str:
        """The name of the holiday that keeps `day` from being a working day; empty for a weekend."""
        return self.holidays.get(day, "")


WEEKDAYS = Workdays()
