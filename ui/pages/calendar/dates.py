"""Dates and times in the user's language, always with 24 hours, and what daylight saving does to them."""

from collections.abc import Iterable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale

from cm_console import i18n
from cm_console.domain.when import Moment, WallProblem
from cm_console.i18n import tr


def locale() -> QLocale:
    french = i18n.language() == "fr"
    return (
        QLocale(QLocale.Language.French, QLocale.Country.France)
        if french
        else QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    )


def _said(day: date, pattern: str) -> str:
    return locale().toString(QDate(day.year, day.month, day.day), pattern)


def time_text(wall: datetime) -> str:
    return f"{wall:%H:%M}"


def day_text(day: date, today: date | None = None) -> str:
    """Tue 9 Dec; with the year where it is not that of `today`."""
    return _said(day, "ddd d MMM" if today is None or day.year == today.year else "ddd d MMM yyyy")


def long_day(day: date) -> str:
    return _said(day, "dddd d MMMM yyyy")


def moment_text(wall: datetime, today: date | None = None) -> str:
    """Tue 9 Dec 10:30."""
    return f"{day_text(wall.date(), today)} {time_text(wall)}"


def next_times(found: Iterable[Moment], today: date) -> str:
    """Next: Tue 9 Dec 10:30 · Wed 10 Dec 10:30; a line breaks between them only."""
    times = " · ".join(moment_text(each.wall, today).replace(" ", "\u00a0") for each in found)
    return tr("Next: {times}").format(times=times)


def weekday(day: date) -> str:
    return _said(day, "ddd")


def weekday_and_day(day: date) -> str:
    return _said(day, "ddd d")


def week_title(first: date, last: date) -> str:
    """8 – 14 Dec 2026."""
    if first.year != last.year:
        start = _said(first, "d MMM yyyy")
    elif first.month != last.month:
        start = _said(first, "d MMM")
    else:
        start = _said(first, "d")
    return f"{start} – {_said(last, 'd MMM yyyy')}"


def month_title(day: date) -> str:
    text = _said(day, "MMMM yyyy")
    return text[:1].upper() + text[1:]


def note(planned: Moment) -> str:
    """What the change of the clocks does to a planned time, or nothing."""
    if planned.problem is WallProblem.GAP:
        real = planned.instant.astimezone(ZoneInfo(planned.zone))
        return tr(
            "{time} does not exist on {day} in {zone}: the clocks go forward. It goes out at {real}."
        ).format(
            time=time_text(planned.wall),
            day=day_text(planned.wall.date()),
            zone=planned.zone,
            real=time_text(real),
        )
    if planned.problem is WallProblem.REPEAT:
        return tr("{time} comes twice on {day} in {zone}: the first one is meant.").format(
            time=time_text(planned.wall), day=day_text(planned.wall.date()), zone=planned.zone
        )
    return ""
