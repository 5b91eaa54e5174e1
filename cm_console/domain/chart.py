"""A chart as plain data, drawn by the window and by the report alike.

Times are naive: the wall clock of the campaign's zone. A missing value is None, drawn as a gap.
"""

from dataclasses import dataclass
from datetime import datetime

Point = tuple[datetime, float | None]


@dataclass(frozen=True)
class Line:
    name: str
    points: tuple[Point, ...]
    colour: int = 0  # index into the series colours
    dashed: bool = False
    steps: bool = False  # the value holds until the next point

    @property
    def last(self) -> tuple[datetime, float] | None:
        """The last point that has a value."""
        for at, value in reversed(self.points):
            if value is not None:
                return at, value
        return None


@dataclass(frozen=True)
class Band:
    """Where the true value probably lies: (time, low, high)."""

    points: tuple[tuple[datetime, float, float], ...]
    colour: int = 0


@dataclass(frozen=True)
class Level:
    """A horizontal line with its label."""

    value: float
    label: str


@dataclass(frozen=True)
class EventMark:
    """A thin vertical line with its label, or only a tick on the time axis where it has none."""

    at: datetime
    label: str = ""
    name: str = ""  # said when hovered


@dataclass(frozen=True)
class ChartData:
    lines: tuple[Line, ...] = ()
    bands: tuple[Band, ...] = ()
    levels: tuple[Level, ...] = ()
    marks: tuple[EventMark, ...] = ()
    unit: str = ""
    empty: str = ""  # what would fill the chart
    note: str = ""  # one line under it: n, source, caveat
    from_zero: bool = True  # False where only the change matters, such as followers

    @property
    def values(self) -> tuple[float, ...]:
        """Every value that the vertical axis must reach."""
        drawn = (value for line in self.lines for _, value in line.points if value is not None)
        band = (edge for band in self.bands for _, low, high in band.points for edge in (low, high))
        return (*drawn, *band, *(level.value for level in self.levels))

    @property
    def times(self) -> tuple[datetime, ...]:
        """Every time that the horizontal axis must reach."""
        return (
            *(at for line in self.lines for at, _ in line.points),
            *(mark.at for mark in self.marks if mark.label),
        )

    @property
    def is_empty(self) -> bool:
        return not any(line.last for line in self.lines)
