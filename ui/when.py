"""Times in words, in the user's language: days, clock times and how long until."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QDate, QLocale, QTime

from cm_console.i18n import tr


def day(value: date) -> str:
    """`Tue 8 Dec`, without the year."""
    return QLocale().toString(QDate(value.year, value.month, value.day), "ddd d MMM")


def clock_time(value: datetime) -> str:
    """`09:30`, as this computer's clock shows the instant."""
    local = value.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def day_and_time(value: datetime) -> str:
    """`Tue 8 Dec 09:30`, as this computer's clock shows the instant."""
    return f"{day(value.astimezone().date())} {clock_time(value)}"


def day_or_time(value: datetime, now: datetime) -> str:
    """The time where `value` lies on the day of `now`, else the day."""
    local = value.astimezone()
    return clock_time(value) if local.date() == now.astimezone().date() else day(local.date())


def span(delta: timedelta) -> str:
    """How long, as precisely as one cares: `48 min`, `21 h 48 min`, `3 days`."""
    minutes = max(0, round(delta.total_seconds() / 60))
    if minutes < 1:
        return tr("less than a minute")
    if minutes < 60:
        return tr("{minutes} min").format(minutes=minutes)
    if minutes < 48 * 60:
        return tr("{hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)
    return tr("%n day(s)", "", round(minutes / 1440))
