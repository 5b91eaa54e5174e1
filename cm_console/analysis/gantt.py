"""A plan as SVG pictures for paper: a row for each thing under a scale of days, legible without colour.

A plan that is long is parted: in time, and in pictures that are never higher than a page has room.
"""

import textwrap
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import accumulate

from cm_console.analysis.axis import DateStep, date_ticks
from cm_console.analysis.gantt_shapes import (
    MUTED,
    TEXT,
    bar,
    counts,
    line,
    mark,
    picture,
    rectangle,
    segment,
    text,
)
from cm_console.analysis.labels import beside
from cm_console.domain.plan_shift import Kind
from cm_console.domain.timeline import Item, Landmark, Progress

WIDTH, HIGH = 688, 920  # of A4 between its margins, in CSS pixels
_ABOVE = 220  # the room that the plan's title and facts leave the first picture less
_NAMES = 196  # of the width
_LETTER, _BOLD = 6.0, 6.6  # a generous width for one at 10 px: nothing here can measure text
_LINE, _PAD, _TITLE, _FOOT = 12, 4, 18, 22
_WEEKS, _ACROSS = 26, 12  # at most, in one picture; and pictures after each other
_DAY = timedelta(days=1)
_SHADED = 2.0  # pixels: narrower days have no weekends


@dataclass(frozen=True)
class Row:
    """One thing, or all posts of one state; `note` says its days where there is room."""

    name: str
    items: tuple[Item, ...]
    note: str = ""


@dataclass(frozen=True)
class Section:
    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Words:
    """`summary` is what a screen reader says; `states` is the legend."""

    landmark: Callable[[Landmark, date], str]
    tick: Callable[[datetime, DateStep], str]
    summary: Callable[[date, date], str]
    states: Callable[[Progress], str]


def pictures(
    sections: Sequence[Section],
    landmarks: Sequence[tuple[Landmark, date]],
    is_off: Callable[[date], bool],
    words: Words,
) -> list[str]:
    """The plan, from its first to its last day, as <svg> elements in the order of reading."""
    items = [item for section in sections for row in section.rows for item in row.items]
    if not items:
        return []
    days = [item.starts for item in items] + [item.ends for item in items] + [day for _, day in landmarks]
    found: list[str] = []
    for first, last in _parts(min(days), max(days)):
        rows = list(_within(sections, first, last))
        while rows:
            count = _fitting(rows, HIGH if found else HIGH - _ABOVE)
            found.append(_Drawing(first, last, rows[:count], landmarks, is_off, words).draw())
            rows = rows[count:]
    return found


def _parts(first: date, last: date) -> Iterator[tuple[date, date]]:
    """Whole weeks, from Monday to Sunday, in parts of the same length."""
    first -= timedelta(days=first.weekday())
    weeks = (last - first).days // 7 + 1
    parts = min(-(-weeks // _WEEKS), _ACROSS)
    each = -(-weeks // parts)
    for start in range(0, weeks, each):
        begin = first + timedelta(weeks=start)
        yield begin, begin + timedelta(weeks=min(each, weeks - start)) - _DAY


def _within(sections: Sequence[Section], first: date, last: date) -> Iterator[tuple[str, Row]]:
    for section in sections:
        for row in section.rows:
            items = tuple(item for item in row.items if item.starts <= last and first <= item.ends)
            if items:
                yield section.title, Row(row.name, items, row.note)


def _years(first: date, last: date) -> str:
    return str(first.year) if first.year == last.year else f"{first.year} – {last.year}"


def _fitting(rows: Sequence[tuple[str, Row]], high: float) -> int:
    """How many of the rows one picture holds, its scale and its legend included."""
    room, titles = high - _FOOT - 4 * _LINE - _PAD, set()
    for number, (title, row) in enumerate(rows):
        room -= _row_height(row) + (0 if title in titles else _TITLE)
        titles.add(title)
        if room < 0 and number:
            return number
    return len(rows)


def _lines(row: Row) -> list[str]:
    return textwrap.wrap(row.name, int((_NAMES - 10) / _BOLD), max_lines=2, placeholder="…") or [""]


def _row_height(row: Row) -> float:
    least = 2 if row.items[0].kind is Kind.POST else 1
    return _LINE * max(least, len(_lines(row))) + _PAD


def _height(rows: Sequence[tuple[str, Row]]) -> float:
    return len({title for title, _ in rows}) * _TITLE + sum(_row_height(row) for _, row in rows)


class _Drawing:
    def __init__(
        self,
        first: date,
        last: date,
        rows: Sequence[tuple[str, Row]],
        landmarks: Sequence[tuple[Landmark, date]],
        is_off: Callable[[date], bool],
        words: Words,
    ) -> None:
        self._first, self._last, self._rows, self._words = first, last, rows, words
        self._off = is_off
        self._landmarks = sorted((day, which) for which, day in landmarks if first <= day <= last)
        self._day = (WIDTH - _NAMES) / ((last - first).days + 1)
        self._names = self._placed_names()
        self._top = len(self._names) * (_LINE + 1) + _LINE + 6
        self._bottom = self._top + _height(rows) + _PAD

    def draw(self) -> str:
        parts = [
            *self._days_off(),
            *self._ticks(),
            text(0, self._top - 5, _years(self._first, self._last), MUTED),
            segment(0, self._top, WIDTH, self._top, MUTED),
            *self._marked_days(),
            *self._body(),
            segment(0, self._bottom, WIDTH, self._bottom, MUTED),
            *self._legend(),
        ]
        title = self._words.summary(self._first, self._last)
        return picture(title, WIDTH, self._bottom + _FOOT, parts)

    def _x(self, day: date) -> float:
        return _NAMES + (day - self._first).days * self._day

    def _days_off(self) -> Iterator[str]:
        if self._day < _SHADED:
            return
        for number in range((self._last - self._first).days + 1):
            day = self._first + number * _DAY
            if self._off(day):
                yield rectangle(self._x(day), self._top, self._day, self._bottom - self._top, "#E7EAEF")

    def _ticks(self) -> Iterator[str]:
        first, end = (datetime.combine(day, time()) for day in (self._first, self._last + _DAY))
        most = max(2, int((WIDTH - _NAMES) / 44))
        ticks = date_ticks(first, end, most)
        step = DateStep.DAY if ticks.step is DateStep.HOUR else ticks.step
        for at in ticks.at:
            if at.hour == 0 and at < end:
                x = self._x(at.date())
                yield segment(x, self._top - 4, x, self._bottom, "#C3C9D3")
                label = self._words.tick(at, step)
                if x + len(label) * _LETTER < WIDTH:
                    yield text(x + 2, self._top - 5, label, MUTED)

    def _placed_names(self) -> list[list[tuple[float, str]]]:
        """The names of the marked days in as many lines as they need, what is earlier lowest."""
        left = [
            (self._x(day) + self._day / 2, self._words.landmark(which, day)) for day, which in self._landmarks
        ]
        placed = []
        while left:
            widths = [len(name) * _BOLD for _, name in left]
            starts = beside([x for x, _ in left], widths, 0, WIDTH)
            now = [(start, name) for start, (_, name) in zip(starts, left, strict=True) if start is not None]
            left = [each for start, each in zip(starts, left, strict=True) if start is None]
            placed.append(now)
        return placed

    def _marked_days(self) -> Iterator[str]:
        for day, which in self._landmarks:
            yield line(which, self._x(day) + self._day / 2, self._top - _LINE - 4, self._bottom)
        for number, names in enumerate(self._names):
            for x, name in names:
                yield text(x, 10 + number * (_LINE + 1), name, TEXT, bold=True)

    def _body(self) -> Iterator[str]:
        y, titles = self._top, set()
        heights = accumulate((_row_height(row) for _, row in self._rows), initial=0.0)
        for (title, row), above in zip(self._rows, heights, strict=False):
            if title not in titles:
                titles.add(title)
                yield text(0, y + above + len(titles) * _TITLE - 5, title, TEXT, bold=True)
            top = y + above + len(titles) * _TITLE
            for number, words in enumerate(_lines(row)):
                yield text(6, top + 10 + number * _LINE, words, TEXT)
            yield from self._drawn(row, top)

    def _drawn(self, row: Row, top: float) -> Iterator[str]:
        item = row.items[0]
        starts = max(item.starts, self._first)
        left, right = self._x(starts), self._x(min(item.ends, self._last) + _DAY)
        if item.kind is Kind.POST:
            yield from counts([each.starts for each in row.items], self._x, self._day, top)
            return
        if item.is_span:
            yield bar(left, top + 2, right - left, _LINE - 2, item.state)
        else:
            left = (left + right) / 2 - 5
            right = left + 10
            yield mark(left + 5, top + 7, item.state, diamond=item.kind is Kind.GATE)
        wide = len(row.note) * _LETTER
        if right + 4 + wide <= WIDTH:
            yield text(right + 4, top + 11, row.note, MUTED, veiled=wide)
        elif left - 4 - wide >= _NAMES:
            yield text(left - 4 - wide, top + 11, row.note, MUTED, veiled=wide)

    def _legend(self) -> Iterator[str]:
        states = {item.state for _, row in self._rows for item in row.items if item.kind is not Kind.POST}
        x = 6.0
        for state in Progress:
            if state in states:
                words = self._words.states(state)
                yield mark(x, self._bottom + 13, state)
                yield text(x + 9, self._bottom + 17, words, MUTED)
                x += 9 + len(words) * _LETTER + 20
