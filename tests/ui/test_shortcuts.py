"""The list of keys (F1): what the composer really listens to is in it, and nothing of it is cut."""

from datetime import date

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from ui.bridge import Bridge
from ui.dialogs.shortcuts import ShortcutsDialog, composer_shortcuts
from ui.pages.calendar import CalendarPage


def test_every_key_of_the_composer_is_listed(console: Console, bridge: Bridge, qtbot: QtBot) -> None:
    console.campaigns.create("Launch of Agora", date(2027, 1, 18), "Europe/Paris")
    page = CalendarPage(console, bridge)
    qtbot.addWidget(page)
    page.show()
    listed = {QKeySequence(keys) for keys, _ in composer_shortcuts()}
    wanted = {
        each.key().toString().replace("Return", "Enter") for each in page.composer.findChildren(QShortcut)
    }
    assert wanted
    assert {QKeySequence(keys) for keys in wanted} <= listed
    page.hide()
    qtbot.waitUntil(lambda: bridge.tasks.running == 0)


def test_nothing_of_the_list_is_cut(qtbot: QtBot) -> None:
    dialog = ShortcutsDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    for label in dialog.findChildren(QLabel):
        assert label.isHidden() or label.width() >= label.sizeHint().width()
    assert dialog.width() <= 1100
