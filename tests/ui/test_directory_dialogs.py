"""Circles, conflicts, nominations and kinds of people, as they are done in the window."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.domain.conflicts import Choice
from cm_console.domain.importing import PersonField
from tests.whole_file import rows_of
from ui.bridge import Bridge
from ui.pages.testers.circles_dialog import CirclesDialog
from ui.pages.testers.conflicts_dialog import ConflictsDialog
from ui.pages.testers.import_dialog import ImportDialog
from ui.pages.testers.nominations_dialog import AnswersDialog, TypedAnswer
from ui.pages.testers.page import TestersPage
from ui.pages.testers.person_dialog import PersonDialog


@pytest.fixture
def campaign(console: Console) -> int:
    made = console.campaigns.create("Agora", date(2027, 1, 18), "Europe/Paris").id
    for n, name in enumerate(("Ada", "Bob", "Chloé", "Dan", "Eve", "Fay")):
        department = "Support" if n < 4 else "IT"
        console.testers.add(name, f"{name[0].lower()}@b.fr", department=department, is_manager=n < 3)
    return made


@pytest.fixture
def page(show_page: Callable[..., TestersPage], campaign: int) -> TestersPage:
    return show_page(TestersPage, 1100, 680)


def names(page: TestersPage) -> list[str]:
    rows = range(page.table.people.rowCount())
    return [person.person.name for row in rows if (person := page.table.people.person(row)) is not None]


def test_a_circle_is_made_and_looked_through(
    qtbot: QtBot, console: Console, campaign: int, page: TestersPage, tmp_path: Path
) -> None:
    assert not page.circles.isVisible()
    dialog = CirclesDialog(console, campaign, page)
    qtbot.addWidget(dialog)
    dialog.name.setText("Support leads")
    dialog.submit()
    assert "everyone" in dialog._wrong.text()
    for ticks, text in ((dialog.units, "Support"), (dialog.kinds, "Manager")):
        (item,) = ticks.findItems(text, Qt.MatchFlag.MatchExactly)
        item.setCheckState(Qt.CheckState.Checked)
    dialog.submit()
    assert dialog._wrong.text() == ""
    assert "fewer than 5" in dialog.facts.text()
    assert "Invited: hidden" in dialog.facts.text()
    qtbot.waitUntil(page.circles.isVisible)
    page.circles.setCurrentIndex(1)
    assert names(page) == ["Ada", "Bob", "Chloé"]
    page.search.search_now("a")
    assert names(page) == ["Ada"]
    before = rows_of(console.context.db)
    dialog.remove()
    assert console.circles.list(campaign) == []
    qtbot.waitUntil(lambda: not page.circles.isVisible())
    assert dialog.facts.text() == "Removed. Saving brings it back."
    dialog.submit()
    assert rows_of(console.context.db) == before
    qtbot.waitUntil(page.circles.isVisible)


def test_an_export_through_a_circle_holds_nobody_else(
    qtbot: QtBot, console: Console, campaign: int, page: TestersPage, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    circle = console.circles.add(campaign, "Managers", kinds=["manager"])
    qtbot.waitUntil(page.circles.isVisible)
    page.circles.setCurrentIndex(page.circles.findData(circle.id))
    page.table.people.set_ids(console.testers.ids(campaign))  # as if everybody were still on the screen
    to = tmp_path / "o.csv"
    monkeypatch.setattr("ui.pages.testers.actions.QFileDialog.getSaveFileName", lambda *_: (str(to), ""))
    page.export()
    qtbot.waitUntil(lambda: bool(page.notices))
    lines = to.read_text("utf-8-sig").splitlines()
    assert [line.split(";")[0] for line in lines[1:]] == ["Ada", "Bob", "Chloé"]


def test_conflicts_are_settled_before_anything_is_stored(
    qtbot: QtBot, console: Console, bridge: Bridge, campaign: int, tmp_path: Path
) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Nom;Mail;Service\nAda Lovelace;a@b.fr;RH\nBob;b@b.fr;RH\n", "utf-8")
    dialog = ImportDialog(console, bridge, campaign)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.load(path)
    qtbot.waitUntil(dialog.differ.isVisible)
    assert "3 field(s)" in dialog.differ_words.text()

    def decide() -> None:
        conflicts = dialog.findChild(ConflictsDialog)
        conflicts.field.setCurrentIndex(conflicts.field.findData(PersonField.DEPARTMENT.value))
        conflicts.keep_button.click()
        qtbot.keyClick(conflicts.table, Qt.Key.Key_T)
        conflicts.accept()

    QTimer.singleShot(50, decide)
    dialog.review()
    ada = console.testers.search(campaign, "ada")[0].person.id
    assert dialog.resolution.choice(ada, PersonField.DEPARTMENT) is Choice.TAKE  # T, of the first line
    assert dialog.resolution.choice(ada, PersonField.NAME) is Choice.TAKE
    qtbot.waitUntil(lambda: "keep what is stored" in dialog.differ_words.text())
    qtbot.waitUntil(dialog.accept_button.isEnabled)
    dialog.submit()
    qtbot.waitUntil(lambda: dialog.report is not None)
    found = {one.person.name: one.person.department for one in console.testers.search(campaign)}
    assert (found["Ada Lovelace"], found["Bob"]) == ("RH", "Support")


def test_answers_are_typed_one_after_the_other(qtbot: QtBot, console: Console, campaign: int) -> None:
    dialog = TypedAnswer(console, campaign)
    qtbot.addWidget(dialog)
    for edit, text in zip(dialog.edits, ("Ada", "b@b.fr", "Chloe"), strict=True):
        edit.setText(text)
    dialog.submit()
    assert "1 answer(s)" in dialog.said.text()
    assert [edit.text() for edit in dialog.edits] == ["", "", ""]
    dialog.edits[0].setText("Nobody")
    dialog.submit()
    assert "not in the directory" in dialog._wrong.text()
    assert console.nominations.count(campaign) == 1


def test_answers_are_imported_with_a_report(
    qtbot: QtBot, console: Console, bridge: Bridge, campaign: int, tmp_path: Path
) -> None:
    path = tmp_path / "answers.csv"
    path.write_text("De;Collègue 1\nAda;Bob\nZed;Bob\n", "utf-8")
    dialog = AnswersDialog(console, bridge, campaign)
    qtbot.addWidget(dialog)
    dialog.load(path)
    qtbot.waitUntil(dialog.accept_button.isEnabled)
    assert "Line 3 not taken" in dialog.view.remarks.toPlainText()
    dialog.submit()
    qtbot.waitUntil(lambda: dialog.report is not None)
    assert console.nominations.count(campaign) == 1


def test_erasing_answers_asks_first(console: Console, campaign: int, page: TestersPage) -> None:
    console.nominations.add(campaign, "Ada", ["Bob"])
    asked: list[object] = []
    answers = iter((False, True))
    page.more.ask = lambda *words, **_: asked.append(words) or next(answers)
    page.more.erase_answers()
    assert console.nominations.count(campaign) == 1
    page.more.erase_answers()
    assert console.nominations.count(campaign) == 0
    page.more.erase_answers()
    assert len(asked) == 2
    assert "no answers" in page.notices[-1].text


def test_a_person_can_be_a_partner(qtbot: QtBot, console: Console, campaign: int) -> None:
    save: Callable[..., object] = console.testers.add
    dialog = PersonDialog(save)
    qtbot.addWidget(dialog)
    dialog.fields["name"].setText("Pat")
    dialog.fields["email"].setText("pat@p.fr")
    dialog.outside.setCurrentIndex(dialog.outside.findText("Partner"))
    dialog.submit()
    assert dialog.saved is not None
    assert dialog.saved.kind == "partner"
    again = PersonDialog(save, dialog.saved)
    qtbot.addWidget(again)
    assert again.outside.currentText() == "Partner"


def test_the_first_people_are_shown_before_the_rest(
    qtbot: QtBot, console: Console, campaign: int, page: TestersPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.pages.testers.finding.AT_ONCE", 2)
    monkeypatch.setattr("ui.pages.testers.finding.FIRST", 3)
    page.search.search_now("")
    assert names(page) == ["Ada", "Bob", "Chloé"]
    page.table.setCurrentIndex(page.table.people.index(1, 0))
    qtbot.waitUntil(lambda: len(names(page)) == 6)
    assert page.table.current_id() == page.table.people.ids[1]
    page.search.search_now("it")
    qtbot.waitUntil(lambda: names(page) == ["Eve", "Fay"])
    page.search.search_now("-it")  # not for the index alone: a worker looks
    page.search.search_now("kind:manager")
    qtbot.waitUntil(lambda: names(page) == ["Ada", "Bob", "Chloé"])
    page.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: names(page) == ["Chloé", "Bob", "Ada"])
    page.search.search_now("")
    qtbot.waitUntil(lambda: names(page) == ["Fay", "Eve", "Dan", "Chloé", "Bob", "Ada"])
