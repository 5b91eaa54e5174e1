"""A day by the keyboard: arrows go past the end of a month, Enter answers the dialog it stands in."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDateEdit
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.domain.campaign import Campaign
from ui.dialogs.form import DayEdit
from ui.dialogs.shift_dialog import ShiftDialog


@pytest.mark.parametrize(
    ("section", "key", "day"),
    [
        (QDateEdit.Section.DaySection, Qt.Key.Key_Up, date(2026, 12, 1)),
        (QDateEdit.Section.DaySection, Qt.Key.Key_PageDown, date(2026, 11, 20)),
        (QDateEdit.Section.MonthSection, Qt.Key.Key_Up, date(2026, 12, 30)),
        (QDateEdit.Section.YearSection, Qt.Key.Key_Down, date(2025, 11, 30)),
    ],
)
def test_arrows_go_on_past_the_end_of_a_month(
    section: QDateEdit.Section, key: Qt.Key, day: date, qtbot: QtBot
) -> None:
    edit = DayEdit(date(2026, 11, 30))
    qtbot.addWidget(edit)
    edit.setSelectedSection(section)
    qtbot.keyClick(edit, key)
    assert edit.day() == day
    qtbot.keyClick(edit, Qt.Key.Key_Up if key != Qt.Key.Key_Up else Qt.Key.Key_Down)
    assert edit.currentSection() is section


def test_the_opening_is_moved_by_the_keyboard_alone(
    console: Console, campaign: Campaign, qtbot: QtBot
) -> None:
    dialog = ShiftDialog(console, campaign)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClick(dialog.day, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: dialog.accept_button.isEnabled())
    assert dialog.made is None
    qtbot.keyClick(dialog.day, Qt.Key.Key_Return)
    assert dialog.made is not None
    assert console.campaigns.get(campaign.id).opens_on == date(2027, 1, 19)
