"""Fixtures for the window's tests: a bridge on the console's events, closed in order."""

import os
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication

from cm_console.console import Console
from ui import theme
from ui.bridge import Bridge


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
