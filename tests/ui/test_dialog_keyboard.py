"""Where the keyboard begins in a dialog, and which way Tab goes."""

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.dialogs.base import Dialog


def shown(qtbot: QtBot, dialog: Dialog, *fields: QWidget) -> Dialog:
    qtbot.addWidget(dialog)
    for field in fields:
        dialog.body.addWidget(field)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def test_it_begins_in_the_first_field_and_goes_through_the_buttons_last(qtbot: QtBot) -> None:
    name, kind = QLineEdit(), QComboBox()
    dialog = shown(qtbot, Dialog("Add", "Add"), name, kind)
    passed = []
    for _ in range(5):
        passed.append(dialog.focusWidget())
        dialog.focusNextChild()
    assert passed == [name, kind, dialog.cancel_button, dialog.accept_button, name]


def test_a_field_that_cannot_be_used_is_passed_over(qtbot: QtBot) -> None:
    off, name = QLineEdit(), QLineEdit()
    off.setEnabled(False)
    assert shown(qtbot, Dialog("Add", "Add"), off, name).focusWidget() is name


def test_a_dialog_that_chose_its_field_keeps_it(qtbot: QtBot) -> None:
    first, second = QLineEdit(), QLineEdit()
    dialog = Dialog("Add", "Add")
    dialog.body.addWidget(first)
    dialog.body.addWidget(second)
    second.setFocus()
    assert shown(qtbot, dialog).focusWidget() is second


@pytest.mark.parametrize("danger", [False, True])
def test_a_bare_question_begins_with_the_harmless_answer(qtbot: QtBot, danger: bool) -> None:
    dialog = shown(qtbot, Dialog("Remove?", "Remove", danger=danger))
    assert dialog.focusWidget() is (dialog.cancel_button if danger else dialog.accept_button)
