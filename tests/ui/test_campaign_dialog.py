"""“Start my launch”: what is typed becomes a campaign, what is wrong is said in the dialog."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from ui.dialogs.campaign_dialog import CampaignDialog
from ui.dialogs.shift_dialog import ShiftDialog


@pytest.fixture
def dialog(console: Console, qtbot: QtBot) -> CampaignDialog:
    dialog = CampaignDialog(console)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_a_launch_is_started_from_the_first_playbook(console: Console, dialog: CampaignDialog) -> None:
    dialog.name.setText("Agora")
    dialog.objective.setPlainText("Answer customers faster")
    dialog.outcome.setText("Hours to an answer")
    dialog.baseline.setText("12,5")
    dialog.target.setText("6")
    dialog.zone.setCurrentText("paris")
    dialog.zone.lineEdit().editingFinished.emit()
    dialog.submit()
    made = dialog.campaign
    assert made is not None
    assert (made.name, made.zone, made.baseline, made.is_draft) == ("Agora", "Europe/Paris", 12.5, False)
    assert made.playbook == "managers-first"
    assert console.campaigns.tasks(made.id)
    assert console.campaigns.current() == made


def test_a_second_launch_becomes_the_current_one(console: Console, dialog: CampaignDialog) -> None:
    console.campaigns.create("First", date(2027, 1, 18), "UTC")
    dialog.name.setText("Second")
    dialog.submit()
    current = console.campaigns.current()
    assert current is not None
    assert current.name == "Second"


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [("name", "", "needs a name"), ("baseline", "twelve", "not a number"), ("population", "0", "one person")],
)
def test_what_is_wrong_is_said_and_the_dialog_stays(
    console: Console, dialog: CampaignDialog, field: str, text: str, said: str
) -> None:
    dialog.name.setText("Agora")
    getattr(dialog, field).setText(text)
    dialog.submit()
    assert dialog.isVisible()
    assert said in dialog._wrong.text()
    assert console.campaigns.list() == []


def test_every_field_of_a_campaign_can_be_changed(console: Console, qtbot: QtBot) -> None:
    before = console.campaigns.create("Agora", date(2027, 1, 18), "UTC", playbook="managers-first")
    dialog = CampaignDialog(console, before)
    qtbot.addWidget(dialog)
    dialog.sponsor.setText("Inès")
    dialog.opens_on.set_day(date(2027, 1, 25))
    dialog.tolerance.setValue(15)
    asked: list[ShiftDialog] = []
    dialog.ask_shift = lambda preview: bool(asked.append(preview))
    dialog.submit()
    assert dialog.campaign == before, "nothing is saved without a yes"
    dialog.ask_shift = lambda preview: len(preview.table.rows()) > 20
    dialog.submit()
    after = dialog.campaign
    assert after is not None
    assert (after.sponsor, after.opens_on, after.late_tolerance_minutes) == ("Inès", date(2027, 1, 25), 15)
    opening = next(phase for phase in console.campaigns.phases(after.id) if phase.key == "opening")
    assert opening.starts_on == date(2027, 1, 25)


def test_it_fits_a_small_screen(dialog: CampaignDialog) -> None:
    hint = dialog.sizeHint()
    assert hint.width() <= 1000
    assert hint.height() <= 680


def test_saying_what_is_wrong_never_squeezes_the_fields(qtbot: QtBot, dialog: CampaignDialog) -> None:
    with qtbot.waitExposed(dialog):
        dialog.show()
    before = dialog.height()
    fields = {field: field.height() for field in dialog.findChildren(QLineEdit)}
    dialog.submit()
    qtbot.waitUntil(lambda: dialog.height() > before)
    qtbot.waitUntil(lambda: {field: field.height() for field in fields} == fields)


def test_what_is_not_a_number_is_ready_to_be_typed_over(dialog: CampaignDialog) -> None:
    dialog.name.setText("Agora")
    dialog.target.setText("DG")
    dialog.submit()
    assert dialog.target.selectedText() == "DG"
