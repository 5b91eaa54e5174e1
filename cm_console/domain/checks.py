"""What is found before a post is scheduled: refusals and warnings, and the rules behind them."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from cm_console.domain.content import Audience, Visibility
from cm_console.domain.platform import Measure

SAME_TEXT_WITHIN = timedelta(hours=24)
CLOSE = timedelta(hours=1)  # two posts nearer than this take each other's readers
MANY_A_DAY = 4  # more on one account tire those who read it

_CIRCLES = tuple(Audience)  # from the narrowest to the widest


class Severity(StrEnum):
    ERROR = "error"  # it cannot be scheduled like this
    WARNING = "warning"  # it can, but somebody should look


@dataclass(frozen=True)
class Finding:
    """One thing to say about a post; `account_id` is None where it concerns all of them."""

    severity: Severity
    account_id: int | None
    text: str
    stops: bool = False  # it can be scheduled, but as things are it would not go out
    topic: str = ""  # of what is said of several posts together: the same for each of them


def excess(measures: Iterable[Measure]) -> Measure | None:
    """The limit that is passed by most, or None when the text fits."""
    over = [measure for measure in measures if not measure.fits]
    return max(over, key=lambda measure: measure.used - measure.limit, default=None)


def is_past(instant: datetime, now: datetime) -> bool:
    """Whether `instant` lies before the minute that is running."""
    return instant < now.replace(second=0, microsecond=0)


def reach(public: bool, visibility: Visibility) -> Audience:
    """How far a post goes on a platform that anyone (`public`) or only this organisation can read."""
    if not public:
        return Audience.ORGANISATION
    return Audience.FOLLOWERS if visibility is Visibility.FOLLOWERS else Audience.ANYONE


def is_wider(circle: Audience, allowed: Audience) -> bool:
    return _CIRCLES.index(circle) > _CIRCLES.index(allowed)


def same_text(one: str, other: str) -> bool:
    """Whether readers would see the same text twice: spaces, case and composition do not count."""
    return _folded(one) == _folded(other)


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
