"""An own playbook is removed where playbooks are chosen, and brought back by the same hand."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.domain.campaign import Campaign
from cm_console.services import playbooks
from ui.dialogs.campaign_dialog import CampaignDialog
from ui.dialogs.playbook_box import PlaybookBox
from ui.pages.plan.dialogs import PlaybookDialog


@pytest.fixture
def ours(console: Console) -> Campaign:
    """An empty campaign, beside one that was kept as a playbook."""
    made = console.campaigns.create("Agora", date(2027, 1, 18), "UTC", playbook="team-by-team")
    console.campaigns.save_as_playbook(made.id, "Our way", "As in 2027")
    return console.campaigns.create("Empty", date(2027, 2, 15), "UTC")


def starting(console: Console, _campaign: Campaign) -> CampaignDialog:
    return CampaignDialog(console)


def filling(console: Console, campaign: Campaign) -> PlaybookDialog:
    return PlaybookDialog(console, campaign)


def keys(chooser: PlaybookBox) -> list[str]:
    return [chooser.box.itemData(row) for row in range(chooser.box.count())]


@pytest.mark.parametrize("make", [starting, filling])
def test_only_an_own_playbook_is_removed_and_undo_chooses_it_again(
    console: Console,
    ours: Campaign,
    qtbot: QtBot,
    make: Callable[[Console, Campaign], CampaignDialog | PlaybookDialog],
) -> None:
    dialog = make(console, ours)
    qtbot.addWidget(dialog)
    dialog.show()
    chooser = dialog.playbooks
    assert chooser.remove_button.isHidden()
    chooser.box.setCurrentIndex(chooser.box.findData("our-way"))
    assert chooser.about.text().startswith("As in 2027")
    qtbot.keyClick(chooser.remove_button, Qt.Key.Key_Return)
    assert "our-way" not in keys(chooser)
    assert "Our way" in chooser.gone.text()
    assert "our-way" not in playbooks.own()
    qtbot.keyClick(chooser.undo_button, Qt.Key.Key_Return)
    assert chooser.box.currentData() == "our-way"
    assert chooser.undo_button.isHidden()
    assert playbooks.own() == ["our-way"]


def test_an_own_playbook_that_is_gone_already_is_said_in_the_dialog(
    console: Console, ours: Campaign, qtbot: QtBot
) -> None:
    dialog = PlaybookDialog(console, ours)
    qtbot.addWidget(dialog)
    dialog.show()
    chooser = dialog.playbooks
    chooser.box.setCurrentIndex(chooser.box.findData("our-way"))
    console.campaigns.remove_playbook("our-way")
    chooser.remove()
    assert "no playbook" in dialog._wrong.text()
    assert chooser.undo_button.isHidden()
