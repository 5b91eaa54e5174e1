"""The list of keys (F1): what the composer really listens to is in it, and nothing of it is cut."""

from collections.abc import Callable
from datetime import date

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from cm_console.domain.campaign import Campaign
from ui.dialogs.shortcuts import ShortcutsDialog, composer_shortcuts
from ui.pages.calendar import CalendarPage


def test_every_key_of_the_composer_is_listed(
    campaign: Campaign, open_calendar: Callable[[date], CalendarPage]
) -> None:
    page = open_calendar(date(2026, 12, 8))
    listed = {QKeySequence(keys) for keys, _ in composer_shortcuts()}
    wanted = {
        each.key().toString().replace("Return", "Enter") for each in page.composer.findChildren(QShortcut)
    }
    assert wanted
    assert {QKeySequence(keys) for keys in wanted} <= listed


def test_nothing_of_the_list_is_cut(qtbot: QtBot) -> None:
    dialog = ShortcutsDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    for label in dialog.findChildren(QLabel):
        assert label.isHidden() or label.width() >= label.sizeHint().width()
    assert dialog.width() <= 1100
