"""The one source of time, so that tests and rehearsals can bring their own."""

import threading
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    def now(self) -> datetime:
        """The instant, aware, in UTC."""
        ...

    def wait(self, signal: threading.Event, seconds: float) -> bool:
        """Wait until `signal` is set or `seconds` have passed; True when it was set."""
        ...


class SystemClock:
    def now(self) -> datetime:
        return datetime.now(UTC)

    def wait(self, signal: threading.Event, seconds: float) -> bool:
        return signal.wait(max(0.0, seconds))
