"""How a post comes again: the ways that are offered, and each as a rule in the words of RFC 5545.

Rules speak of the wall clock and give at most one occurrence a day. What days a rule gives is worked out in
`cm_console.recurrence`.
"""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_WORKING = ("MO", "TU", "WE", "TH", "FR")
_KEYS = frozenset(
    {"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "WKST"}
    | {"BYYEARDAY", "BYWEEKNO"}
)
_FREQUENCIES = frozenset({"DAILY", "WEEKLY", "MONTHLY", "YEARLY"})
AHEAD = timedelta(weeks=8)  # how far ahead occurrences are made
_UNTIL = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T\d{6}Z?)?")


class Every(StrEnum):
    DAY = "day"
    WORKING_DAY = "working_day"
    WEEK = "week"
    TWO_WEEKS = "two_weeks"
    MONTH_DATE = "month_date"  # the 15th; the last day where a month is too short
    MONTH_WEEKDAY = "month_weekday"  # the second Friday; the last one for a fifth


@dataclass(frozen=True)
class Repeat:
    """One way to come again. `weekdays` count from Monday (0); `until` is the last day.

    `day` (by the month) is 1 to 31, `nth` is 1 to 4 or -1 for the last.
    """

    every: Every
    weekdays: tuple[int, ...] = ()
    day: int = 0
    nth: int = 0
    until: date | None = None
    count: int | None = None

    def on(self, wall: datetime) -> "Repeat":
        """The same way, through the day of `wall`: for a first date, or one that was moved."""
        match self.every:
            case Every.WEEK | Every.TWO_WEEKS if wall.weekday() not in self.weekdays:
                return replace(self, weekdays=tuple(sorted({*self.weekdays, wall.weekday()})))
            case Every.MONTH_DATE:
                return replace(self, day=wall.day)
            case Every.MONTH_WEEKDAY:
                nth = (wall.day - 1) // 7 + 1
                return replace(self, weekdays=(wall.weekday(),), nth=nth if nth < 5 else -1)
        return self

    def moved(self, days: int) -> "Repeat":
        """The same weekdays, some days later: Fridays become Mondays when moved by three."""
        return replace(self, weekdays=tuple(sorted((each + days) % 7 for each in self.weekdays)))


def to_rule(repeat: Repeat) -> str:
    """The rule in RFC 5545."""
    parts = [*_pattern(repeat)]
    if repeat.count is not None:
        parts.append(f"COUNT={repeat.count}")
    if repeat.until is not None:
        parts.append(f"UNTIL={repeat.until:%Y%m%d}T235959")
    return ";".join(parts)


def _pattern(repeat: Repeat) -> list[str]:
    days = ",".join(WEEKDAYS[each] for each in repeat.weekdays)
    match repeat.every:
        case Every.DAY:
            return ["FREQ=DAILY"]
        case Every.WORKING_DAY:
            return ["FREQ=WEEKLY", f"BYDAY={','.join(_WORKING)}"]
        case Every.WEEK:
            return ["FREQ=WEEKLY", f"BYDAY={days}"]
        case Every.TWO_WEEKS:
            return ["FREQ=WEEKLY", "INTERVAL=2", f"BYDAY={days}"]
        case Every.MONTH_DATE if repeat.day > 28:
            # The last of the days up to this one that the month has.
            candidates = ",".join(str(day) for day in range(28, repeat.day + 1))
            return ["FREQ=MONTHLY", f"BYMONTHDAY={candidates}", "BYSETPOS=-1"]
        case Every.MONTH_DATE:
            return ["FREQ=MONTHLY", f"BYMONTHDAY={repeat.day}"]
        case Every.MONTH_WEEKDAY:
            return ["FREQ=MONTHLY", f"BYDAY={repeat.nth}{days}"]


def parts(rule: str) -> dict[str, str]:
    """The rule's parts by name. Raises ValueError for what is no rule, or gives more than one post a day."""
    text = rule.strip().upper().removeprefix("RRULE:").strip(";")
    pairs = [part.partition("=") for part in text.split(";")]
    found = {name.strip(): value.strip() for name, _, value in pairs}
    if len(found) != len(pairs) or not found.keys() <= _KEYS or not all(found.values()):
        raise ValueError(rule)
    if found.get("FREQ") not in _FREQUENCIES or ("COUNT" in found and "UNTIL" in found):
        raise ValueError(rule)
    for name in ("INTERVAL", "COUNT"):
        if not 1 <= int(found.get(name, "1")) <= 1000:
            raise ValueError(rule)
    until(found)
    return found


def until(found: dict[str, str]) -> date | None:
    """The last day that a rule's UNTIL allows."""
    if "UNTIL" not in found:
        return None
    match = _UNTIL.fullmatch(found["UNTIL"])
    if match is None:
        raise ValueError(found["UNTIL"])
    year, month, day = (int(part) for part in match.groups())
    return date(year, month, day)


def normal(rule: str) -> str:
    """The rule as it is stored: capitals, FREQ first, UNTIL as the end of a day on the wall clock."""
    found = parts(rule)
    last = until(found)
    if last is not None:
        found["UNTIL"] = f"{last:%Y%m%d}T235959"
    return ";".join(f"{name}={found[name]}" for name in sorted(found, key=lambda name: name != "FREQ"))


def limited(rule: str, *, last: date | None = None, count: int | None = None) -> str:
    """The rule with another end, or without one."""
    found = {name: value for name, value in parts(rule).items() if name not in ("UNTIL", "COUNT")}
    if count is not None:
        found["COUNT"] = str(count)
    elif last is not None:
        found["UNTIL"] = f"{last:%Y%m%d}"
    return normal(";".join(f"{name}={value}" for name, value in found.items()))


def from_rule(rule: str) -> Repeat | None:
    """The way that `rule` is, where it is one of those offered."""
    found = parts(rule)
    count = int(found["COUNT"]) if "COUNT" in found else None
    ends = until(found)
    days = found.get("BYDAY", "")
    plain = tuple(WEEKDAYS.index(day) for day in days.split(",") if day in WEEKDAYS)
    last_day = found.get("BYMONTHDAY", "0").split(",")[-1]
    ordinal = re.fullmatch(r"(-?\d)(\w\w)", days)
    tried = [Repeat(Every.DAY), Repeat(Every.WORKING_DAY)]
    if plain:
        tried += [Repeat(Every.WEEK, plain), Repeat(Every.TWO_WEEKS, plain)]
    if last_day.isdigit() and int(last_day):
        tried.append(Repeat(Every.MONTH_DATE, day=int(last_day)))
    if ordinal and ordinal[2] in WEEKDAYS:
        tried.append(Repeat(Every.MONTH_WEEKDAY, (WEEKDAYS.index(ordinal[2]),), nth=int(ordinal[1])))
    pattern = parts(limited(rule))
    for repeat in tried:
        if parts(";".join(_pattern(repeat))) == pattern:
            return replace(repeat, count=count, until=ends)
    return None


def shifted(rule: str, days: int, wall: datetime) -> str:
    """The rule for a series whose first occurrence was moved by so many days, to `wall`.

    One that is not offered stays as it is.
    """
    repeat = from_rule(rule)
    if repeat is None or days == 0:
        return rule
    by_week = repeat.every in (Every.WEEK, Every.TWO_WEEKS)
    return to_rule(repeat.moved(days) if by_week else repeat.on(wall))
