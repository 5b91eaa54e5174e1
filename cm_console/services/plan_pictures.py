"""The printed plan's timeline, in the user's language: what it shows and what is said below it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from cm_console import figures, plan_words
from cm_console.analysis.gantt import Row, Section, Words, pictures
from cm_console.domain.plan_shift import Kind
from cm_console.domain.timeline import ORDER, Item, Progress, Timeline
from cm_console.domain.workdays import Workdays
from cm_console.i18n import tr


@dataclass(frozen=True)
class PlanPictures:
    title: str
    svgs: tuple[str, ...]  # made by us, the only markup that goes in as it is
    notes: tuple[str, ...]


def drawn(timeline: Timeline, workdays: Workdays) -> PlanPictures:
    words = Words(plan_words.landmark, figures.tick, _summary, plan_words.progress)
    found = pictures(
        list(_sections(timeline.items)), timeline.landmarks, lambda day: not workdays.works(day), words
    )
    return PlanPictures(tr("Timeline"), tuple(found), tuple(_notes(timeline, workdays)))


def _summary(first: date, last: date) -> str:
    return tr("Timeline from {first} to {last}").format(
        first=figures.full_day(first), last=figures.full_day(last)
    )


def _sections(items: Iterable[Item]) -> Iterator[Section]:
    for kind in ORDER:
        own = sorted((each for each in items if each.kind is kind), key=lambda each: (each.starts, each.id))
        rows = _posts(own) if kind is Kind.POST else (Row(each.name, (each,), _days(each)) for each in own)
        if own:
            yield Section(plan_words.kinds(kind), tuple(rows))


def _posts(posts: list[Item]) -> Iterator[Row]:
    """All that have come as far in a row: each has its line in the list of posts."""
    order = list(Progress)
    for state, found in groupby(
        sorted(posts, key=lambda each: order.index(each.state)), lambda each: each.state
    ):
        yield Row(plan_words.progress(state), tuple(found))


def _days(item: Item) -> str:
    first, last = figures.day(item.starts), figures.day(item.ends)
    return first if first == last else f"{first} – {last}"


def _notes(timeline: Timeline, workdays: Workdays) -> Iterator[str]:
    named = [
        f"{figures.day(day)} {name}"
        for day, name in sorted(workdays.holidays.items())
        if timeline.first <= day <= timeline.last and day.weekday() < 5
    ]
    days_off = tr("Grey days: weekends and public holidays ({days})").format(days=", ".join(named))
    yield days_off if named else tr("Grey days: weekends")
    if any(item.kind is Kind.POST for item in timeline.items):
        yield tr("Posts: a stroke for each day that has some, their number for each week")
