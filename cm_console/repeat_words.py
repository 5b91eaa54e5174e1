"""Rules and posting slots in words: "every Friday", "every month on the 15th", "Mon 09:30"."""

from datetime import date

from cm_console.domain.recurrence import Every, Repeat, from_rule
from cm_console.domain.slots import Slot
from cm_console.i18n import language, tr


def weekday_names() -> tuple[str, ...]:
    """Monday first."""
    return (
        tr("Monday"),
        tr("Tuesday"),
        tr("Wednesday"),
        tr("Thursday"),
        tr("Friday"),
        tr("Saturday"),
        tr("Sunday"),
    )


def repeat(way: Repeat) -> str:
    """Without its end: "every two weeks on Monday and Thursday"."""
    names = weekday_names()
    days = _and([names[each] for each in way.weekdays])
    match way.every:
        case Every.DAY:
            return tr("every day")
        case Every.WORKING_DAY:
            return tr("every working day")
        case Every.WEEK:
            return tr("every week on {days}").format(days=days)
        case Every.TWO_WEEKS:
            return tr("every two weeks on {days}").format(days=days)
        case Every.MONTH_DATE if way.day == 31:
            return tr("every month on the last day")
        case Every.MONTH_DATE:
            return tr("every month on day {day}").format(day=way.day)
        case Every.MONTH_WEEKDAY:
            return _nth(way.nth).format(day=days)


def _nth(nth: int) -> str:
    return {
        1: tr("every month on the first {day}"),
        2: tr("every month on the second {day}"),
        3: tr("every month on the third {day}"),
        4: tr("every month on the fourth {day}"),
    }.get(nth, tr("every month on the last {day}"))


def rule(text: str) -> str:
    """A stored rule with its end; one that is not offered is shown as it was written."""
    way = from_rule(text)
    if way is None:
        return tr("by the rule {rule}").format(rule=text)
    said = repeat(way)
    if way.count is not None:
        return tr("{repeat}, {times}").format(repeat=said, times=tr("%n time(s)", "", way.count))
    if way.until is not None:
        return tr("{repeat}, until {day}").format(repeat=said, day=day_text(way.until))
    return said


def day_text(day: date) -> str:
    return f"{day:%d/%m/%Y}" if language() == "fr" else day.isoformat()


def slot(value: Slot) -> str:
    return f"{weekday_names()[value.weekday]} {value.at:%H:%M}"


def _and(names: list[str]) -> str:
    said = "".join(names[:1])
    for name in names[1:-1]:
        said = tr("{days}, {day}").format(days=said, day=name)
    return tr("{days} and {day}").format(days=said, day=names[-1]) if len(names) > 1 else said
