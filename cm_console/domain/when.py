"""Wall clock as typed, IANA zone and instant, and what lies between them."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo


class WallProblem(StrEnum):
    NONE = "none"
    GAP = "gap"  # the clocks jump over this time
    REPEAT = "repeat"  # the clocks show this time twice


@dataclass(frozen=True)
class Moment:
    """One planned time: `wall` is naive, as typed in `zone`; `instant` is aware, in UTC."""

    wall: datetime
    zone: str
    instant: datetime
    problem: WallProblem = WallProblem.NONE


def moment(wall: datetime, zone: str) -> Moment:
    """The moment meant by a naive `wall` in `zone`.

    In a gap the instant is the one that the same distance after the jump gives (02:30 becomes 03:30);
    of a repeated time it is the first. Both are named in `problem`, so that a person can be told.
    Raises KeyError for an unknown zone.
    """
    info = ZoneInfo(zone)
    first = wall.replace(tzinfo=info, fold=0)
    second = wall.replace(tzinfo=info, fold=1)
    instant = first.astimezone(UTC)
    problem = WallProblem.NONE
    if first.utcoffset() != second.utcoffset():
        back = instant.astimezone(info).replace(tzinfo=None)
        problem = WallProblem.REPEAT if back == wall else WallProblem.GAP
    return Moment(wall, zone, instant, problem)


def at_instant(instant: datetime, zone: str) -> Moment:
    """The moment that `instant` (aware) is in `zone`."""
    wall = instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None, fold=0)
    return Moment(wall, zone, instant.astimezone(UTC))


def to_text(instant: datetime) -> str:
    """An aware datetime as sortable UTC text with milliseconds: 2026-12-08T08:30:00.000Z."""
    return instant.astimezone(UTC).isoformat(timespec="milliseconds")[:-6] + "Z"


def from_text(text: str) -> datetime:
    """The aware datetime that `to_text` wrote."""
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def day_in(instant: datetime, zone: str) -> date:
    return instant.astimezone(ZoneInfo(zone)).date()
