"""Fixtures for the window's tests: a bridge on the console's events, a window or a page, closed in order."""

import os
import threading
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from cm_console import i18n, settings
from cm_console.console import Console
from cm_console.domain.accounts import Account
from cm_console.domain.campaign import Campaign
from cm_console.settings import Settings
from integrations import discover
from tests.ui.acting import Acting
from ui import theme, translation
from ui.app import Application
from ui.bridge import Bridge
from ui.main_window import MainWindow
from ui.pages.calendar import CalendarPage
from ui.pages.settings import SettingsPage
from ui.quitter import Quitter
from ui.widgets.notice import Notice

PATIENCE = 60_000  # milliseconds


class PatientBot(QtBot):
    """Waits for as long as a busy machine needs: what has come true is not waited for any longer."""

    def waitUntil(self, callback: Callable[[], Any], *, timeout: int = 0) -> None:
        super().waitUntil(callback, timeout=max(timeout, PATIENCE))

    def waitSignal(self, signal: Any, *, timeout: int = 0, raising: bool | None = None, **more: Any) -> Any:
        longest = timeout if raising is False else max(timeout, PATIENCE)
        return super().waitSignal(signal, timeout=longest, raising=raising, **more)

    def waitExposed(self, widget: Any, *, timeout: int = 0) -> Any:
        return super().waitExposed(widget, timeout=max(timeout, PATIENCE))


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        # The offscreen platform says this of every window with a minimum size; it means nothing.
        item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True))


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    if theme.applied() != "light":
        theme.apply("light")


@pytest.fixture
def bridge(console: Console, qapp: QApplication) -> Iterator[Bridge]:
    bridge = Bridge(console.events, console.release_thread)
    yield bridge
    bridge.close()


@pytest.fixture
def window(console: Console, bridge: Bridge, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window on a real console; a thread or timer it leaves behind fails the test."""
    before = set(threading.enumerate())
    settings = Settings(publish_in_window=False, collect_in_window=False, backup_every_hours=0)
    window = MainWindow(console, bridge, settings)
    window.show()
    window.start()
    yield window
    timers = [timer for timer in window.findChildren(QTimer) if timer.parent() in (window, window.chores)]
    quitter = Quitter(window, console, bridge)
    with qtbot.waitSignal(quitter.finished):
        quitter.start()
        assert not [timer for timer in timers if timer.isActive()]
    left = {thread for thread in threading.enumerate() if thread not in before and not _of_qt(thread)}
    assert not left, f"threads left behind: {left}"


@pytest.fixture
def calm() -> None:
    """Settings of a person who has nothing start by itself."""
    chosen = Settings(publish_in_window=False, collect_in_window=False, backup_every_hours=0, language="en")
    chosen.theme = "light"
    settings.save(chosen)


@pytest.fixture
def app(
    calm: None, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Application]:
    """The application, not started; `ended` has what told it to quit."""
    ended: list[bool] = []
    monkeypatch.setattr(Application, "quit", lambda self: ended.append(True))
    app = Application(discover)
    app.ended = ended  # type: ignore[attr-defined]
    yield app
    if app.window is not None:
        app.window.leaving.emit()
        qtbot.waitUntil(lambda: bool(ended))
    if app.welcome is not None:
        qtbot.addWidget(app.welcome)
    translation.install("en")
    i18n.use("en", None)


@pytest.fixture
def make_page(console: Console, bridge: Bridge, qtbot: QtBot) -> Iterator[Callable[..., Any]]:
    """`make_page(PlanPage, 904, 600)`: a page of that size, not shown yet, whose `notices` are kept."""
    made = []

    def make(kind: Callable[..., Any], width: int, height: int) -> Any:
        page = kind(console, bridge)
        qtbot.addWidget(page)
        page.notices = []
        page.noticed.connect(page.notices.append)
        page.resize(width, height)
        made.append(page)
        return page

    yield make
    for page in filter(isValid, made):
        page.hide()
    qtbot.waitUntil(lambda: bridge.tasks.running == 0)


@pytest.fixture
def show_page(make_page: Callable[..., Any], qtbot: QtBot) -> Callable[..., Any]:
    """`show_page(PlanPage, 904, 600)`: the same, on screen."""

    def make(kind: Callable[..., Any], width: int, height: int) -> Any:
        page = make_page(kind, width, height)
        with qtbot.waitExposed(page):
            page.show()
        return page

    return make


@pytest.fixture
def open_calendar(show_page: Callable[..., Any]) -> Callable[[date], CalendarPage]:
    """`open_calendar(day)`: the calendar on screen, at that day's week."""

    def make(day: date) -> CalendarPage:
        page: CalendarPage = show_page(CalendarPage, 1200, 740)
        page.open(day)
        return page

    return make


@pytest.fixture
def open_settings(show_page: Callable[..., Any], bridge: Bridge, qtbot: QtBot) -> Callable[[], SettingsPage]:
    """`open_settings()`: the settings on screen, with all that they read."""

    def make() -> SettingsPage:
        page: SettingsPage = show_page(SettingsPage, 900, 580)
        qtbot.waitUntil(lambda: bridge.tasks.running == 0)
        return page

    return make


@pytest.fixture
def notices(page: Any) -> list[Notice]:
    """What the test's `page` has said."""
    return page.notices


@pytest.fixture
def save(tmp_path: Path) -> Callable[[str], Path]:
    """`save(text)`: a file to import, as Excel writes it in France."""

    def write(text: str) -> Path:
        path = tmp_path / "table.csv"
        path.write_bytes(text.encode("cp1252"))
        return path

    return write


@pytest.fixture
def acting(monkeypatch: pytest.MonkeyPatch) -> Acting:
    """`acting(SomeDialog, act)`: whenever such a dialog is shown, `act` fills it and it is submitted."""

    def prepare(kind: type[QDialog], act: Callable[[Any], object]) -> None:
        def run(dialog: Any) -> int:
            act(dialog)
            dialog.submit()
            return int(dialog.result())

        monkeypatch.setattr(kind, "exec", run)

    return prepare


@pytest.fixture
def account(console: Console, campaign: Campaign) -> Account:
    return console.accounts.add("practice", "Staff wall")


def _of_qt(thread: threading.Thread) -> bool:
    # Python's name for a thread of Qt's pool that once ran Python code; Qt ends it.
    return thread.name.startswith("Dummy")
