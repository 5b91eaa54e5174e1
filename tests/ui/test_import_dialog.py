"""The import dialog, from the file to the report."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.domain.campaign import Campaign
from ui.bridge import Bridge
from ui.pages.testers.import_dialog import ImportDialog


@pytest.fixture
def dialog(qtbot: QtBot, console: Console, bridge: Bridge, campaign: Campaign) -> ImportDialog:
    dialog = ImportDialog(console, bridge, campaign.id)
    qtbot.addWidget(dialog)
    return dialog


TEXT = "Nom;Courriel;Unité de travail\nChloé;chloe@exemple.fr;Support\nPaul;;Finance\n"


def test_a_file_is_checked_before_anything_is_stored(
    qtbot: QtBot, console: Console, dialog: ImportDialog, save: Callable[[str], Path]
) -> None:
    dialog.show()
    dialog.load(save(TEXT))
    qtbot.waitUntil(dialog.accept_button.isEnabled)
    assert "cp1252" in dialog.facts.text()
    assert dialog.view.pills[0].text() == "1 taken"
    assert "Line 3 refused" in dialog.view.remarks.toPlainText()
    assert dialog.report is None
    dialog.submit()
    qtbot.waitUntil(lambda: dialog.report is not None)
    assert dialog.report is not None
    assert dialog.report.taken == 1
    assert dialog.accept_button.text() == "Close"
    dialog.submit()
    assert dialog.isHidden()


def test_another_meaning_of_a_column_is_checked_again(
    qtbot: QtBot, console: Console, dialog: ImportDialog, save: Callable[[str], Path]
) -> None:
    dialog.load(save(TEXT))
    qtbot.waitUntil(dialog.accept_button.isEnabled)
    box = dialog.table.boxes["Courriel"]
    box.setCurrentIndex(box.findData(""))
    box.activated.emit(0)
    assert not dialog.accept_button.isEnabled()
    qtbot.waitUntil(lambda: "No column holds" in dialog._wrong.text())
    box.setCurrentIndex(box.findData("email"))
    box.activated.emit(0)
    qtbot.waitUntil(dialog.accept_button.isEnabled)
    assert dialog._wrong.text() == ""


def test_a_field_stands_in_one_column_only(
    qtbot: QtBot, dialog: ImportDialog, save: Callable[[str], Path]
) -> None:
    dialog.load(save(TEXT))
    qtbot.waitUntil(dialog.accept_button.isEnabled)
    box = dialog.table.boxes["Unité de travail"]
    box.setCurrentIndex(box.findData("name"))
    box.activated.emit(0)
    assert dialog.table.boxes["Nom"].currentData() == ""


def test_a_file_that_cannot_be_read_is_said_and_another_can_be_chosen(
    qtbot: QtBot, dialog: ImportDialog, tmp_path: Path, save: Callable[[str], Path]
) -> None:
    dialog.load(tmp_path / "nowhere.csv")
    qtbot.waitUntil(lambda: "cannot be read" in dialog._wrong.text())
    dialog.load(save(TEXT))
    qtbot.waitUntil(dialog.accept_button.isEnabled)
    assert dialog._wrong.text() == ""


def test_closing_stops_the_import_and_keeps_nothing(
    qtbot: QtBot, console: Console, bridge: Bridge, dialog: ImportDialog, save: Callable[[str], Path]
) -> None:
    lines = "".join(f"P{n};p{n}@exemple.fr\n" for n in range(20_000))
    dialog.load(save("Nom;Courriel\n" + lines))
    qtbot.waitUntil(dialog.accept_button.isEnabled, timeout=20_000)
    dialog.submit()
    dialog.reject()
    qtbot.waitUntil(lambda: bridge.tasks.running == 0, timeout=20_000)
    assert console.context.db.value("SELECT count(*) FROM person") == 0


def test_the_keyboard_starts_at_choosing_a_file(qtbot: QtBot, dialog: ImportDialog) -> None:
    dialog.show()
    assert dialog.focusWidget() is dialog.start.button
