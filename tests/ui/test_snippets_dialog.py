"""The snippets' dialog: nothing typed goes away unasked, and hints where they are meant."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.domain.campaign import Campaign
from ui.pages.calendar.snippets_dialog import SnippetsDialog


@pytest.fixture
def dialog(console: Console, campaign: Campaign, qtbot: QtBot) -> SnippetsDialog:
    console.snippets.add("hashtags", "Agora", "#Agora", campaign.id)
    console.snippets.add("template", "Countdown", "{{ days_left }} days", campaign.id)
    made = SnippetsDialog(console, campaign.id)
    qtbot.addWidget(made)
    made.show()
    made.asked = []
    made.ask = lambda *texts, **_: bool(made.asked.append(texts[1]))
    return made


def test_escape_asks_before_typed_text_goes_away(dialog: SnippetsDialog, qtbot: QtBot) -> None:
    dialog.new_button.click()
    dialog.field.setPlainText("A long text")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.asked == ["Leave without saving?"]
    assert dialog.field.toPlainText() == "A long text"
    dialog.ask = lambda *_, **__: True
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_another_row_asks_before_typed_text_goes_away(dialog: SnippetsDialog) -> None:
    dialog.list.setCurrentRow(0)
    dialog.field.setPlainText("#Agora #Beta")
    dialog.list.setCurrentRow(1)
    assert dialog.asked == ["Leave without saving?"]
    assert (dialog.list.currentRow(), dialog.field.toPlainText()) == (0, "#Agora #Beta")


def test_nothing_is_asked_where_nothing_was_typed(dialog: SnippetsDialog, qtbot: QtBot) -> None:
    dialog.list.setCurrentRow(0)
    dialog.list.setCurrentRow(1)
    dialog.field.setPlainText("{{ days_left }} days to go")
    dialog.submit()
    dialog.remove_button.click()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.asked == []


def test_the_words_of_templates_are_shown_for_templates(dialog: SnippetsDialog) -> None:
    dialog.list.setCurrentRow(0)
    assert not dialog.words.isVisible()
    dialog.list.setCurrentRow(1)
    assert dialog.words.isVisible()
    assert "days_left" in dialog.field.accessibleDescription()
