"""Every real page in the real window: with a launch, without one, in both themes, at the smallest size."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QTableView
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from ui import pages, theme
from ui.bridge import Bridge
from ui.main_window import MINIMUM, MainWindow


@pytest.fixture
def light_again() -> Iterator[None]:
    yield
    theme.apply("light")


def settle(bridge: Bridge, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bridge.tasks.running == 0)


@pytest.mark.parametrize("key", pages.names())
def test_a_page_shows_itself_without_a_campaign(
    window: MainWindow, bridge: Bridge, qtbot: QtBot, key: str
) -> None:
    window.go(key)
    settle(bridge, qtbot)
    page = window.stack.current()
    assert page is not None
    assert page.key == key


@pytest.mark.parametrize("key", pages.names())
def test_a_page_shows_itself_with_a_new_campaign_in_the_dark(
    window: MainWindow, console: Console, bridge: Bridge, qtbot: QtBot, key: str, light_again: None
) -> None:
    console.campaigns.create("Agora", date(2027, 1, 18), "Europe/Paris")
    window.resize(MINIMUM)
    window.go(key)
    theme.apply("dark")
    settle(bridge, qtbot)
    page = window.stack.current()
    assert page is not None
    window.refresh_page()
    assert window.size() == MINIMUM, "the page asks for more room than the smallest window has"


@pytest.mark.parametrize("key", pages.names())
def test_a_page_lists_its_commands_before_it_is_built(window: MainWindow, console: Console, key: str) -> None:
    console.campaigns.create("Agora", date(2027, 1, 18), "Europe/Paris")
    page = window.stack.page(key)
    assert page is not None
    assert page.commands()


@pytest.mark.parametrize("key", pages.names())
def test_every_control_of_a_page_has_a_name(
    window: MainWindow, console: Console, bridge: Bridge, qtbot: QtBot, key: str
) -> None:
    console.campaigns.create("Agora", date(2027, 1, 18), "Europe/Paris")
    window.go(key)
    settle(bridge, qtbot)
    page = window.stack.current()
    assert page is not None
    nameless = []
    for kind in (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QTableView):
        for widget in page.findChildren(kind):
            text = widget.text() if isinstance(widget, QAbstractButton) else ""
            own = not widget.objectName().startswith("qt_") and type(widget).__module__ != "pyqtgraph"
            if own and widget.isVisibleTo(page) and not (widget.accessibleName() or text):
                nameless.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    assert not nameless
