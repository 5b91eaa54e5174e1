"""What the keyboard can stand on says what it is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.domain.campaign import Campaign
from ui import pages
from ui.bridge import Bridge
from ui.page import Page


@pytest.mark.parametrize("name", pages.names())
def test_each_part_of_a_page_that_scrolls_by_the_keyboard_has_a_name(
    name: str, console: Console, campaign: Campaign, bridge: Bridge, qtbot: QtBot
) -> None:
    page: Page = pages.load(name).page()(console, bridge)
    qtbot.addWidget(page)
    page.ensure_built()
    for area in page.findChildren(QScrollArea):
        assert area.accessibleName() or not area.focusPolicy() & Qt.FocusPolicy.TabFocus
