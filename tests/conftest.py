"""Fixtures for every test: a clock that obeys, a console on a real file, settings in a folder of its own."""

import threading
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

from cm_console.credentials import Credentials

# The same examples each time, however busy the machine; `--hypothesis-profile=default` looks for new ones.
settings.register_profile(
    "steady", derandomize=True, deadline=None, suppress_health_check=(HealthCheck.too_slow,)
)
settings.load_profile("steady")

pytest_plugins = ["tests.servers.fixtures", "tests.newsdesk", "tests.wavework"]

if TYPE_CHECKING:
    from cm_console.console import Console
    from cm_console.domain.campaign import Campaign


class FakeClock:
    """A clock that moves only when told; waiting moves it."""

    def __init__(self, start: datetime) -> None:
        self._now = start
        self._lock = threading.Lock()

    def now(self) -> datetime:
        with self._lock:
            return self._now

    def set(self, instant: datetime) -> None:
        with self._lock:
            self._now = instant

    def advance(self, delta: timedelta | None = None, **parts: float) -> None:
        with self._lock:
            self._now += delta or timedelta(**parts)

    def wait(self, signal: threading.Event, seconds: float) -> bool:
        if signal.wait(0.001):
            return True
        self.advance(seconds=max(0.0, seconds))
        return signal.is_set()


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CM_CONSOLE_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("CM_CONSOLE_LANGUAGE", raising=False)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(datetime(2026, 11, 16, 9, 0, tzinfo=UTC))


class MemoryStore:
    """A keyring backend that works."""

    def __init__(self) -> None:
        self.saved: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.saved.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.saved[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.saved[service, username]


@pytest.fixture
def credentials() -> Credentials:
    store = MemoryStore()
    return Credentials(lambda: store)


@pytest.fixture
def make_console(
    tmp_path: Path, clock: FakeClock, credentials: Credentials
) -> "Iterator[Callable[..., Console]]":
    from cm_console.console import Console
    from integrations import discover

    opened: list[Console] = []

    def make(path: Path | None = None, *, create: bool = True, **options: Any) -> "Console":
        platforms: Mapping[str, Any] = options.pop("platforms", None) or discover()
        options.setdefault("clock", clock)
        options.setdefault("credentials", credentials)
        console = Console(path or tmp_path / "agora.cmc", platforms, create=create, **options)
        opened.append(console)
        return console

    yield make
    for console in reversed(opened):
        console.close()


@pytest.fixture
def console(make_console: "Callable[..., Console]") -> "Console":
    return make_console()


@pytest.fixture
def campaign(console: "Console") -> "Campaign":
    """The only one in its workspace, so the current one."""
    return console.campaigns.create("Agora", date(2027, 1, 18), "Europe/Paris")
