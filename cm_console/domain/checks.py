"""What is found before a post is scheduled: refusals and warnings, and the rules behind them."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from cm_console.domain.platform import Measure

SAME_TEXT_WITHIN = timedelta(hours=24)


class Severity(StrEnum):
    ERROR = "error"  # it cannot be scheduled like this
    WARNING = "warning"  # it can, but somebody should look


@dataclass(frozen=True)
class Finding:
    """One thing to say about a post; `account_id` is None where it concerns all of them."""

    severity: Severity
    account_id: int | None
    text: str


def excess(measures: Iterable[Measure]) -> Measure | None:
    """The limit that is passed by most, or None when the text fits."""
    over = [measure for measure in measures if not measure.fits]
    return max(over, key=lambda measure: measure.used - measure.limit, default=None)


def is_past(instant: datetime, now: datetime) -> bool:
    """Whether `instant` lies before the minute that is running."""
    return instant < now.replace(second=0, microsecond=0)


def same_text(one: str, other: str) -> bool:
    """Whether readers would see the same text twice: spaces, case and composition do not count."""
    return _folded(one) == _folded(other)


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
