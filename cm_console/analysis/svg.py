"""A chart as inline SVG: crisp on paper, no script, nothing fetched."""

from collections.abc import Callable
from datetime import datetime
from html import escape
from itertools import groupby

from cm_console.analysis.axis import DateStep, date_ticks, number_ticks
from cm_console.analysis.labels import spread
from cm_console.domain.chart import ChartData, Line

COLOURS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00")
_TEXT, _MUTED, _GRID, _LEVEL = "#1A1F2B", "#5A6376", "#E2E6EC", "#9A6700"
_TOP, _BOTTOM = 28, 24
_LETTER = 6.3  # a generous width for a letter at 11 px: nothing here can measure text
_NAMES_SHARE = 0.36  # at most, of the width, for the names at the lines' ends


def svg(
    chart: ChartData,
    summary: str,
    tick_text: Callable[[datetime, DateStep], str],
    number_text: Callable[[float], str],
    width: int = 680,
    height: int = 260,
) -> str:
    """The chart, which must not be empty, as one <svg> element; `summary` is what a screen reader says."""
    return _Drawing(chart, tick_text, number_text, width, height).draw(summary)


class _Drawing:
    def __init__(
        self,
        chart: ChartData,
        tick_text: Callable[[datetime, DateStep], str],
        number_text: Callable[[float], str],
        width: int,
        height: int,
    ) -> None:
        self._chart, self._tick_text, self._number_text = chart, tick_text, number_text
        self._width, self._height = width, height
        self._start, self._end = min(chart.times), max(chart.times)
        low = 0.0 if chart.from_zero else min(chart.values)
        self._ticks = number_ticks(low, max(chart.values), 5)
        self._low, self._high = self._ticks[0], self._ticks[-1]
        self._left = 12 + _LETTER * max(len(number_text(tick)) for tick in self._ticks)
        names = max(len(self._name(line)) for line in chart.lines)
        self._right = width - min(18 + names * _LETTER, width * _NAMES_SHARE)
        self._bottom = height - _BOTTOM

    def draw(self, summary: str) -> str:
        parts = [
            f'<svg viewBox="0 0 {self._width} {self._height}" role="img" font-size="11" '
            f'font-family="inherit" xmlns="http://www.w3.org/2000/svg"><title>{escape(summary)}</title>',
            *self._axes(),
            *self._marks(),
            *(self._level(level.value, level.label) for level in self._chart.levels),
            *(part for line in self._chart.lines for part in self._line(line)),
            *self._names(),
            "</svg>",
        ]
        return "".join(parts)

    def _x(self, at: datetime) -> float:
        span = (self._end - self._start).total_seconds() or 1.0
        return self._left + (self._right - self._left) * (at - self._start).total_seconds() / span

    def _y(self, value: float) -> float:
        return self._bottom - (self._bottom - _TOP) * (value - self._low) / (self._high - self._low)

    def _axes(self) -> list[str]:
        parts = [_text(0, 11, self._chart.unit, _MUTED)]
        for tick in self._ticks:
            y = self._y(tick)
            parts.append(_segment(self._left, y, self._right, y, _GRID))
            parts.append(_text(self._left - 6, y + 4, self._number_text(tick), _MUTED, "end"))
        ticks = date_ticks(self._start, self._end, 8)
        for at in ticks.at:
            text = self._tick_text(at, ticks.step)
            parts.append(_text(self._x(at), self._height - 8, text, _MUTED, "middle"))
        return parts

    def _marks(self) -> list[str]:
        parts: list[str] = []
        free = (len(self._chart.unit) + 1) * _LETTER
        for mark in sorted(self._chart.marks, key=lambda mark: mark.at):
            if not mark.label:
                continue
            x, width = self._x(mark.at), len(mark.label) * _LETTER
            parts.append(_segment(x, _TOP, x, self._bottom, _MUTED, "1 3"))
            start = min(max(x - width / 2, free), self._width - width)
            if start >= free and abs(start + width / 2 - x) < width:  # else it would stand elsewhere
                parts.append(_text(start, 11, mark.label, _MUTED))
                free = start + width + 6
        return parts

    def _level(self, value: float, label: str) -> str:
        y = self._y(value)
        line = _segment(self._left, y, self._right, y, _LEVEL)
        return line + _text(self._left + 4, y - 4, label, _LEVEL)

    def _line(self, line: Line) -> list[str]:
        colour = COLOURS[line.colour % len(COLOURS)]
        dash = ' stroke-dasharray="5 4"' if line.dashed else ""
        parts = []
        for present, run in groupby(line.points, key=lambda point: point[1] is not None):
            if not present:
                continue
            xy = [(self._x(at), self._y(value)) for at, value in run if value is not None]
            if len(xy) == 1:
                parts.append(f'<circle cx="{xy[0][0]:.1f}" cy="{xy[0][1]:.1f}" r="2.5" fill="{colour}"/>')
                continue
            path = f"M{xy[0][0]:.1f} {xy[0][1]:.1f}"
            for x, y in xy[1:]:
                path += f"H{x:.1f}V{y:.1f}" if line.steps else f"L{x:.1f} {y:.1f}"
            parts.append(f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="2"{dash}/>')
        return parts

    def _name(self, line: Line) -> str:
        return f"{self._number_text(round(line.last[1]))} {line.name}" if line.last else line.name

    def _names(self) -> list[str]:
        """Each line's last value and name at its end, moved apart where they would overlap."""
        ends = [(line, last) for line in self._chart.lines if (last := line.last)]
        places = spread([self._y(value) for _, (_, value) in ends], 13, _TOP + 4, self._bottom)
        left, room = self._right + 6, int((self._width - self._right - 14) / _LETTER)
        parts = []
        for (line, _), y in zip(ends, places, strict=True):
            name = self._name(line)
            name = name if len(name) <= room else name[: room - 1] + "…"
            colour = COLOURS[line.colour % len(COLOURS)]
            parts.append(f'<rect x="{left:.1f}" y="{y - 4:.1f}" width="4" height="8" fill="{colour}"/>')
            parts.append(_text(left + 8, y + 4, name, _TEXT))
        return parts


def _text(x: float, y: float, text: str, colour: str, anchor: str = "start") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" fill="{colour}" text-anchor="{anchor}">{escape(text)}</text>'


def _segment(x1: float, y1: float, x2: float, y2: float, colour: str, dash: str = "") -> str:
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    return f'<path d="M{x1:.1f} {y1:.1f}L{x2:.1f} {y2:.1f}" stroke="{colour}"{dashes}/>'
