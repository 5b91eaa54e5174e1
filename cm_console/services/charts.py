"""Charts as data, with their words: the window draws them with pyqtgraph, the report as SVG."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

from cm_console import figures, words
from cm_console.analysis.axis import date_ticks, number_ticks
from cm_console.analysis.labels import beside, fits, spread
from cm_console.analysis.rates import rate
from cm_console.domain.chart import ChartData, EventMark, Level, Line, Point
from cm_console.domain.counters import REACTIONS
from cm_console.domain.engagement import (
    Adoption,
    Mark,
    MarkKind,
    Sample,
    Series,
    SeriesKind,
    all_reactions,
    summed,
)
from cm_console.i18n import tr

ALL = ""  # stands for all reactions together, among the metrics
MOST_LINES = 6  # as many as there are series colours
_Name = TypeVar("_Name")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MANY = 400  # points of one line; more cannot be told apart
_GAP = timedelta(days=3)  # readings further apart than this leave a gap


def adoption(data: Adoption) -> ChartData:
    """People who took part, against the plan and the chasm."""
    lines = [Line(tr("Took part"), _days(data.points), 0)]
    if data.staying and data.staying[-1][1] != data.adopted:
        lines.append(Line(tr("Still taking part"), _days(data.staying), 2))
    if data.plan:
        lines.append(Line(tr("Plan"), _days(data.plan), 1, dashed=True))
    levels = []
    if data.chasm is not None:
        levels.append(Level(data.chasm, tr("Chasm, 16%: {n}").format(n=figures.number(data.chasm))))
    marks = [_mark(mark) for mark in data.marks if mark.kind is not MarkKind.POST] + _posts(data.marks)
    note = ""
    if data.population and data.points:
        share = figures.rate(rate(min(data.adopted, data.population), data.population))
        note = tr("{share} of the people the launch is for. Drop-outs stay counted.").format(share=share)
    return ChartData(
        tuple(line for line in lines if line.points),
        levels=tuple(levels),
        marks=tuple(marks),
        unit=tr("people"),
        empty=tr("It fills in as testers become active: note their states under Testers."),
        note=note,
    )


def post_reactions(
    series: Sequence[Series],
    metric: str,
    zone: str,
    *,
    since: datetime | None = None,
    only: int | None = None,
) -> ChartData:
    """One line per post (the strongest few, or `only` that delivery)."""
    lines = [
        ((_short(head.title, 40), head.account), _since(samples, since))
        for head, samples in _by_id(series, SeriesKind.POST, metric)
        if only is None or head.id == only
    ]
    strongest = _strongest(lines)
    same = len({account for (_, account), _ in strongest[:MOST_LINES]}) < 2
    named = [
        (title if same else f"{_short(title, 24)} · {account}", samples)
        for (title, account), samples in strongest
    ]
    return _counters(named, metric, zone)


def channel_reactions(
    series: Sequence[Series], metric: str, zone: str, *, since: datetime | None = None
) -> ChartData:
    """One line per channel: what its posts gathered together."""
    by_account: dict[str, list[tuple[Sample, ...]]] = {}
    for head, samples in _by_id(series, SeriesKind.POST, metric):
        by_account.setdefault(head.account, []).append(samples)
    lines = [(account, _thinned(_since(summed(posts), since))) for account, posts in by_account.items()]
    return _counters(lines, metric, zone)


def followers(series: Sequence[Series], zone: str, *, since: datetime | None = None) -> ChartData:
    """One line per channel."""
    lines = [
        (each.account, _since(each.samples, since))
        for each in series
        if each.kind is SeriesKind.CHANNEL and each.metric == "followers"
    ]
    return replace(_counters(lines, "followers", zone), from_zero=False)


def metric_name(metric: str) -> str:
    return words.metric(metric) if metric else tr("All reactions")


def value_ticks(chart: ChartData, most: int) -> list[tuple[float, str]]:
    """Round values that hold all of the chart's, with their text."""
    values = chart.values or (0.0,)
    low = 0.0 if chart.from_zero else min(values)
    return [(value, figures.number(value)) for value in number_ticks(low, max(values), most)]


def time_ticks(start: datetime, end: datetime, most: int) -> list[tuple[datetime, str]]:
    """At most `most` times from `start` to `end`, with their text."""
    ticks = date_ticks(start, end, most)
    return [(at, figures.tick(at, ticks.step)) for at in ticks.at]


def places(wanted: Sequence[float], gap: float, low: float, high: float) -> list[float] | None:
    """Where labels go so that none overlaps, in the order of `wanted`; None when there is no room."""
    return spread(wanted, gap, low, high) if fits(len(wanted), gap, low, high) else None


def marked(lines: Sequence[float], widths: Sequence[float], low: float, high: float) -> list[float | None]:
    """Where the labels of vertical lines start in the row above them; None for one without room."""
    return beside(lines, widths, low, high)


def table(chart: ChartData) -> str:
    """The chart's numbers as tab-separated text; what is missing is an empty cell."""
    columns = [dict(line.points) for line in chart.lines]
    moments = sorted({at for column in columns for at in column})
    rows = ["\t".join([tr("Time"), *(line.name.replace("\t", " ") for line in chart.lines)])]
    for at in moments:
        values = (column.get(at) for column in columns)
        cells = ["" if value is None else f"{value:g}" for value in values]
        rows.append("\t".join([at.isoformat(" ", "minutes"), *cells]))
    return "\n".join(rows) + "\n"


def summary(chart: ChartData) -> str:
    """What the chart says, for those who do not see it."""
    if chart.is_empty:
        return chart.empty
    parts = [
        tr("{name}: {value} on {day}").format(
            name=line.name, value=figures.number(round(last[1])), day=figures.full_day(last[0])
        )
        for line in chart.lines
        if (last := line.last)
    ]
    return ". ".join([*parts, *(level.label for level in chart.levels)]) + "."


def _counters(named: Iterable[tuple[str, tuple[Sample, ...]]], metric: str, zone: str) -> ChartData:
    strongest = _strongest(named)
    lines = tuple(
        Line(name, with_gaps(samples, zone), colour)
        for colour, (name, samples) in enumerate(strongest[:MOST_LINES])
    )
    left = len(strongest) - len(lines)
    return ChartData(
        lines,
        unit=metric_name(metric),
        empty=tr("It fills in once posts are published and their counters are read."),
        note=tr("The {n} strongest of {all} are drawn.").format(
            n=len(lines), all=figures.number(len(strongest))
        )
        if left
        else "",
    )


def _strongest(
    named: Iterable[tuple[_Name, tuple[Sample, ...]]],
) -> list[tuple[_Name, tuple[Sample, ...]]]:
    """Those with readings, the highest last reading first."""
    return sorted((each for each in named if each[1]), key=lambda each: -each[1][-1].value)


def with_gaps(samples: Sequence[Sample], zone: str) -> tuple[Point, ...]:
    """The samples as points in the zone's wall clock, with a gap where nothing was read for days."""
    info = ZoneInfo(zone)
    points: list[Point] = []
    previous: datetime | None = None
    for sample in samples:
        at = sample.at.astimezone(info).replace(tzinfo=None)
        if previous is not None and at - previous > _GAP:
            points.append((previous + (at - previous) / 2, None))
        points.append((at, float(sample.value)))
        previous = at
    return tuple(points)


def _by_id(
    series: Sequence[Series], kind: SeriesKind, metric: str
) -> list[tuple[Series, tuple[Sample, ...]]]:
    """Each post's samples of the metric, or of all reactions together."""
    groups: dict[int, list[Series]] = {}
    wanted = REACTIONS if metric == ALL else (metric,)
    for each in series:
        if each.kind is kind and each.metric in wanted:
            groups.setdefault(each.id, []).append(each)
    return [
        (group[0], all_reactions(group) if metric == ALL else group[0].samples) for group in groups.values()
    ]


def _since(samples: tuple[Sample, ...], since: datetime | None) -> tuple[Sample, ...]:
    return samples if since is None else tuple(sample for sample in samples if sample.at >= since)


def _thinned(samples: tuple[Sample, ...]) -> tuple[Sample, ...]:
    """At most one reading an hour, or a day when there are many: the last one."""
    for step in (timedelta(hours=1), timedelta(days=1)):
        if len(samples) <= _MANY:
            break
        samples = tuple({(sample.at - _EPOCH) // step: sample for sample in samples}.values())
    return samples


def _days(points: Iterable[tuple[date, float]]) -> tuple[Point, ...]:
    return tuple((datetime.combine(day, time()), float(value)) for day, value in points)


def _mark(mark: Mark) -> EventMark:
    at = datetime.combine(mark.on, time())
    if mark.kind is MarkKind.OPENING:
        return EventMark(at, tr("Opening"), tr("Opening"))
    label = tr("Wave {number}").format(number=mark.number)
    return EventMark(at, label, f"{label} · {mark.title}" if mark.title else label)


def _posts(marks: Iterable[Mark]) -> list[EventMark]:
    """One faint mark per day on which posts went out."""
    by_day: dict[date, list[str]] = {}
    for mark in marks:
        if mark.kind is MarkKind.POST:
            by_day.setdefault(mark.on, []).append(mark.title)
    return [
        EventMark(
            datetime.combine(day, time()),
            name=tr("Post: {title}").format(title=_short(titles[0]))
            if len(titles) == 1
            else tr("%n post(s) out", "", len(titles)),
        )
        for day, titles in by_day.items()
    ]


def _short(title: str, most: int = 28) -> str:
    return title if len(title) <= most else title[: most - 1].rstrip() + "…"
