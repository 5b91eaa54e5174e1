"""Numbers, shares and dates as a person reads them, shared by the window, the command line and the report.

Honest by rule: no share without its n, no percentage below ten people, a dash for what is not known.
"""

from collections.abc import Iterable
from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from cm_console import words
from cm_console.analysis.rates import Rate
from cm_console.analysis.rates import rate as analysed
from cm_console.i18n import language, tr

if TYPE_CHECKING:
    from cm_console.analysis.axis import DateStep
    from cm_console.domain.engagement import CollectReport

DASH = "–"
_MARKS = {"fr": {",": "\u202f", ".": ","}}  # thousands and decimals


def number(value: float | None) -> str:
    """A count or a measure, with the language's separators; a dash when it is not known."""
    if value is None:
        return DASH
    whole = float(value).is_integer()
    text = f"{value:,.0f}" if whole else f"{value:,.10g}"
    marks = _MARKS.get(language(), {})
    return "".join(marks.get(letter, letter) for letter in text)


def signed(value: float) -> str:
    """A change: +3, −2, 0."""
    return ("+" if value > 0 else "−" if value < 0 else "") + number(abs(value))


def percent(share: float) -> str:
    return tr("{n}%").format(n=number(round(share * 100)))


def of(count: int, n: int) -> str:
    return tr("{count} of {n}").format(count=number(count), n=number(n))


def share(count: int, n: int) -> str:
    """ "31% (26% to 37%)"; empty where there are too few people for a percentage."""
    value = analysed(count, n)
    if value is None or not value.as_percentage:
        return ""
    return tr("{share} ({low} to {high})").format(
        share=percent(value.share), low=percent(value.low), high=percent(value.high)
    )


def rate(value: Rate | None) -> str:
    """ "81 of 263 · 31% (26% to 37%)"; no percentage for few people, a dash for nobody."""
    if value is None:
        return DASH
    if not value.as_percentage:
        return of(value.count, value.n)
    return tr("{count} · {share} ({low} to {high})").format(
        count=of(value.count, value.n),
        share=percent(value.share),
        low=percent(value.low),
        high=percent(value.high),
    )


def months() -> tuple[str, ...]:
    return (
        tr("Jan"),
        tr("Feb"),
        tr("Mar"),
        tr("Apr"),
        tr("May"),
        tr("Jun"),
        tr("Jul"),
        tr("Aug"),
        tr("Sep"),
        tr("Oct"),
        tr("Nov"),
        tr("Dec"),
    )


def weekdays() -> tuple[str, ...]:
    return (tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun"))


def day(value: date) -> str:
    """16 Nov."""
    return tr("{day} {month}").format(day=value.day, month=months()[value.month - 1])


def full_day(value: date) -> str:
    """16 Nov 2026."""
    return tr("{day} {month} {year}").format(day=value.day, month=months()[value.month - 1], year=value.year)


def week_day(value: date) -> str:
    """Mon 16 Nov."""
    return tr("{weekday} {day}").format(weekday=weekdays()[value.weekday()], day=day(value))


def clock(value: datetime) -> str:
    return f"{value:%H:%M}"


def moment(instant: datetime | None, zone: str) -> str:
    """16 Nov 10:40, in the zone; a dash when there is none."""
    if instant is None:
        return DASH
    wall = instant.astimezone(ZoneInfo(zone))
    return tr("{day} {time}").format(day=day(wall), time=clock(wall))


def tick(value: datetime, step: "DateStep") -> str:
    """A date axis label that says just enough."""
    from cm_console.analysis.axis import DateStep

    if step is DateStep.HOUR:
        return clock(value) if value.hour or value.minute else day(value)
    if step is DateStep.DAY:
        return day(value)
    if step is DateStep.MONTH:
        month = months()[value.month - 1]
        return tr("{month} {year}").format(month=month, year=value.year) if value.month == 1 else month
    return str(value.year)


def listed(items: Iterable[str]) -> str:
    """a, b and c."""
    parts = list(items)
    if len(parts) < 2:
        return "".join(parts)
    return tr("{first} and {last}").format(first=", ".join(parts[:-1]), last=parts[-1])


def counts(values: Iterable[tuple[str, int | None]]) -> str:
    """Likes 3 · Replies –."""
    return " · ".join(f"{words.metric(metric)} {number(value)}" for metric, value in values)


def collected(report: "CollectReport") -> str:
    """What a round of reading brought, in one line."""
    parts = [
        tr("%n post(s) read", "", report.read),
        tr("%n channel(s) read", "", report.channels),
    ]
    if report.missing:
        parts.append(tr("%n post(s) no longer there", "", report.missing))
    return ", ".join(parts) + "."
