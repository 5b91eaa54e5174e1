"""Times as people type them: `2026-12-08 09:30` or `2026-12-08T09:30`, on the wall clock of some zone."""

import re
from datetime import datetime

_SHAPE = re.compile(r"(\d{4})-(\d{2})-(\d{2})[ T](\d{1,2}):(\d{2})(?::(\d{2}))?")


def parse(text: str) -> datetime:
    """The naive wall clock that was typed. Raises ValueError when it is not a date and a time."""
    match = _SHAPE.fullmatch(text.strip())
    if match is None:
        raise ValueError(text)
    year, month, day, hour, minute, second = (int(part or 0) for part in match.groups())
    try:
        return datetime(year, month, day, hour, minute, second)  # noqa: DTZ001 - a wall clock has no zone
    except ValueError:  # a day or an hour that there is not
        raise ValueError(text) from None


def show(wall: datetime) -> str:
    """The wall clock as it can be typed again; seconds only where there are some."""
    return f"{wall:%Y-%m-%d %H:%M:%S}" if wall.second else f"{wall:%Y-%m-%d %H:%M}"
