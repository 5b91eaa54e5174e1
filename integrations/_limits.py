"""How long a server asks to wait: every platform says it in its own way."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from cm_console.clock import SystemClock

LONGEST = timedelta(days=1)  # a server's nonsense must not hold posts back for ever
_EPOCH_FROM = 1_000_000_000  # smaller numbers are seconds to wait, larger ones a moment


def wait_until(headers: Mapping[str, str], now: datetime | None = None) -> datetime | None:
    """When the server accepts requests again, by this computer's clock; None when it does not say.

    Knows `Retry-After` (seconds or a date), `RateLimit-Reset` and `X-RateLimit-Reset` (epoch, seconds
    to wait, or ISO 8601). Moments are taken relative to the server's own `Date`.
    """
    lower = {name.lower(): value.strip() for name, value in headers.items()}
    now = now or SystemClock().now()
    server_now = _date(lower.get("date", "")) or now
    for name in ("retry-after", "ratelimit-reset", "x-ratelimit-reset"):
        wait = _wait(lower.get(name, ""), server_now)
        if wait is not None:
            return now + min(max(wait, timedelta()), LONGEST)
    return None


def _wait(value: str, server_now: datetime) -> timedelta | None:
    try:
        number = float(value)
    except ValueError:
        moment = _iso(value) or _date(value)
        return moment - server_now if moment else None
    if not 0 <= number < 1e11:
        return None
    if number < _EPOCH_FROM:
        return timedelta(seconds=number)
    return datetime.fromtimestamp(number, UTC) - server_now


def _iso(value: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _date(value: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, TypeError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
