"""Where everything on the timeline lies: sections under each other, items in lanes that do not overlap."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import groupby

from cm_console import figures, plan_words
from cm_console.domain.plan_shift import Kind
from cm_console.domain.timeline import ORDER, Item, Timeline
from cm_console.i18n import tr

MARK, GAP = 16, 4  # a marker's side, and the room between it, its words and the next one
SPARE = timedelta(days=10)  # before the first and after the last day


class Zoom(StrEnum):
    WEEKS = "weeks"
    MONTHS = "months"


@dataclass(frozen=True)
class Scale:
    """Days as pixels from the left end of the scale."""

    first: date
    last: date
    day_width: float

    def x(self, day: date) -> float:
        return (day - self.first).days * self.day_width

    @property
    def width(self) -> float:
        return self.x(self.last + timedelta(days=1))


@dataclass(frozen=True)
class Spot:
    """One item, or several of the same kind that share a place; `left` to `right` includes its words."""

    items: tuple[Item, ...]
    text: str
    lane: int
    left: float
    bar: float  # the bar's own width; 0 for a marker
    right: float
    inside: bool  # the words stand in the bar

    @property
    def item(self) -> Item:
        return self.items[0]


@dataclass(frozen=True)
class Section:
    title: str
    spots: tuple[Spot, ...]
    lanes: int


def scale(timeline: Timeline, zoom: Zoom, room: float, day_width: float) -> Scale:
    """Whole weeks around the plan; months fill the `room` there is, but never beyond reading."""
    days = [timeline.first, timeline.last, *([timeline.released_on] if timeline.released_on else [])]
    if timeline.first - 4 * SPARE <= timeline.today <= timeline.last + 4 * SPARE:
        days.append(timeline.today)
    first, last = min(days) - SPARE, max(days) + SPARE
    first -= timedelta(days=first.weekday())
    width = day_width
    if zoom is Zoom.MONTHS:
        width = max(day_width / 5, room / ((last - first).days + 1))
    return Scale(first, last, width)


def lay_out(
    timeline: Timeline, scale: Scale, zoom: Zoom, measure: Callable[[str], float], widest: float
) -> list[Section]:
    """The sections that have something in them; `measure` gives a text's width, cut at `widest`."""
    sections = []
    for kind in ORDER:
        items = [item for item in timeline.items if item.kind is kind]
        if items:
            spots, lanes = _pack(list(_placed(items, scale, zoom, measure, widest)))
            sections.append(Section(plan_words.kinds(kind), tuple(spots), lanes))
    return sections


def titles_of(timeline: Timeline) -> list[str]:
    """The names of the sections that have something in them."""
    kinds = {item.kind for item in timeline.items}
    return [plan_words.kinds(kind) for kind in ORDER if kind in kinds]


def _placed(
    items: Sequence[Item], scale: Scale, zoom: Zoom, measure: Callable[[str], float], widest: float
) -> Iterator[Spot]:
    for group in _grouped(sorted(items, key=lambda item: (item.starts, item.id)), zoom):
        first = group[0]
        left = scale.x(first.starts)
        text = first.name if len(group) == 1 else tr("%n post(s)", "", len(group))
        wide = min(measure(text), widest)
        if first.is_span:
            bar = max(6.0, scale.x(first.ends + timedelta(days=1)) - left - 2)
            inside = measure(text) + 4 * GAP <= bar
            right = left + bar + (0 if inside else GAP + wide)
            yield Spot(group, text, 0, left, bar, right, inside)
        else:
            # A marker stands in the middle of its day.
            left += max(0.0, (scale.day_width - MARK) / 2)
            yield Spot(group, text, 0, left, 0, left + MARK + GAP + wide, False)


def _grouped(items: Sequence[Item], zoom: Zoom) -> Iterator[tuple[Item, ...]]:
    """Posts of one day (of one week, by months) share a place; everything else stands for itself."""
    if items[0].kind is not Kind.POST:
        yield from ((item,) for item in items)
        return

    def cell(item: Item) -> date:
        week = timedelta(days=item.starts.weekday() if zoom is Zoom.MONTHS else 0)
        return item.starts - week

    for _, group in groupby(items, cell):
        yield tuple(group)


def _pack(spots: Sequence[Spot]) -> tuple[list[Spot], int]:
    """Each spot in the first lane where it meets nothing; how many lanes that takes."""
    ends: list[float] = []
    placed = []
    for spot in spots:
        lane = next((n for n, end in enumerate(ends) if end + 2 * GAP <= spot.left), len(ends))
        ends[lane : lane + 1] = [spot.right]
        placed.append(Spot(spot.items, spot.text, lane, spot.left, spot.bar, spot.right, spot.inside))
    return placed, len(ends)


def described(spot: Spot) -> str:
    """A spot in a few lines, for tips and screen readers."""
    return "\n".join(_told(item) for item in spot.items[:8])


def _told(item: Item) -> str:
    days = figures.week_day(item.starts)
    if item.ends != item.starts:
        days = tr("{first} to {last}").format(first=days, last=figures.week_day(item.ends))
    kind, state = plan_words.kind(item.kind), plan_words.progress(item.state)
    return tr("{kind}: {name} · {days} · {state}").format(kind=kind, name=item.name, days=days, state=state)
