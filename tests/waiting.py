"""Waiting for what another thread or process does, for as long as a busy machine needs."""

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")
PATIENCE = 60.0  # seconds


def until(ready: Callable[[], object], every: float = 0.01) -> bool:
    """Whether `ready` comes true."""
    return bool(settled(lambda: bool(ready()), True, every))


def settled(read: Callable[[], T], wanted: T, every: float = 0.1) -> T:
    """What `read` gives in the end: `wanted`, as soon as it does."""
    end = time.monotonic() + PATIENCE
    while (value := read()) != wanted and time.monotonic() < end:
        time.sleep(every)
    return value
