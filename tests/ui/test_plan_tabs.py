"""The opening moved, the objective written, gates decided: from the page, with undo."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.domain.campaign import Campaign
from cm_console.domain.gates import Answer, Decision, GateKind
from tests.ui.acting import Acting, opened, undone
from ui.dialogs.shift_dialog import ShiftDialog
from ui.main_window import MINIMUM, MainWindow
from ui.pages.plan import PAGE
from ui.pages.plan.gate_dialogs import CouncilDialog, DecideDialog, GateDialog, ListDialog
from ui.pages.plan.gates_tab import GatesTab
from ui.pages.plan.objective_dialogs import CommitmentDialog, NeedDialog, ServesDialog, UseCaseDialog
from ui.pages.plan.objective_tab import ObjectiveTab
from ui.pages.plan.page import GATES, OBJECTIVE, PlanPage
from ui.pages.plan.settings_dialog import SavePlaybookDialog, SettingsDialog
from ui.printing import write_pdf

OPENING = date(2027, 1, 18)


@pytest.fixture
def campaign(console: Console) -> Campaign:
    return console.campaigns.create("Agora", OPENING, "Europe/Paris", playbook="managers-first")


@pytest.fixture
def page(show_page: Callable[..., PlanPage], campaign: Campaign) -> PlanPage:
    return show_page(PAGE, 904, 600)


def test_the_opening_is_moved_after_its_changes_were_shown_and_taken_back_at_once(
    console: Console, campaign: Campaign, page: PlanPage, qtbot: QtBot, acting: Acting
) -> None:
    before = console.campaigns.tasks(campaign.id)
    shown: list[int] = []

    def choose(dialog: ShiftDialog) -> None:
        assert not dialog.accept_button.isEnabled()
        dialog.day.set_day(date(2027, 2, 1))
        dialog.submit()  # the day was typed just now: the changes are shown first
        assert dialog.made is None
        shown.append(len(dialog.table.rows()))

    acting(ShiftDialog, choose)
    qtbot.mouseClick(page.shift_button, Qt.MouseButton.LeftButton)
    assert shown[0] > 40
    assert console.campaigns.get(campaign.id).opens_on == date(2027, 2, 1)
    assert console.campaigns.tasks(campaign.id) != before
    undone(page.notices)
    assert console.campaigns.get(campaign.id).opens_on == OPENING
    assert console.campaigns.tasks(campaign.id) == before


def test_a_move_can_be_taken_back_long_after(console: Console, campaign: Campaign, page: PlanPage) -> None:
    entries = len(page._more())
    console.plan_shift.apply(campaign.id, date(2027, 2, 1))
    text, take_back = page._more()[0]
    assert "back" in text
    take_back()
    assert console.campaigns.get(campaign.id) == campaign
    assert len(page._more()) == entries


def test_the_preview_names_what_stays_and_closes_without_a_trace(
    console: Console, campaign: Campaign, qtbot: QtBot
) -> None:
    account = console.accounts.add("practice", "Wall").id
    console.posts.add(campaign.id, "Soon", [account], wall=_wall("2026-11-17T09:00"))
    dialog = ShiftDialog(console, campaign, date(2027, 1, 11))
    qtbot.addWidget(dialog)
    dialog.show()
    stays = [row for row in dialog.table.rows() if row.name == "Soon"]
    assert stays
    assert "stays" in {column.shown(stays[0]) for column in dialog.table.objects.columns}
    dialog.reject()
    assert console.campaigns.get(campaign.id) == campaign


def _wall(text: str) -> Any:
    from datetime import datetime

    return datetime.fromisoformat(text)


def test_a_use_case_is_written_aligned_removed_and_brought_back(
    console: Console, campaign: Campaign, page: PlanPage, qtbot: QtBot, acting: Acting
) -> None:
    tab = opened(page, OBJECTIVE, ObjectiveTab)
    assert tab.cases.currentWidget() is tab.none

    def write(dialog: UseCaseDialog) -> None:
        dialog.who.setText("Technicians")
        dialog.does.setText("ask for parts")
        dialog.company.setText("less downtime")

    acting(UseCaseDialog, write)
    acting(NeedDialog, lambda dialog: dialog.name.setText("Faster repairs"))
    acting(ServesDialog, lambda dialog: dialog.evidence.setPlainText("three in a day"))
    tab.none.button.click()
    tab.need_button.click()
    qtbot.waitUntil(lambda: tab.matrices.currentWidget() is tab.matrix)
    assert "Faster repairs" in tab.gaps.text()
    tab.matrix.setCurrentIndex(tab.matrix.cells.index(0, 0))
    qtbot.keyClick(tab.matrix, Qt.Key.Key_Return)
    matrix = console.objectives.alignment(campaign.id)
    assert list(matrix.cells.values()) == ["three in a day"]
    qtbot.waitUntil(lambda: tab.matrix.cells.data(tab.matrix.cells.index(0, 0)) == "three in a day")
    tab.table.choose(matrix.use_cases[0].id)
    tab.remove_button.click()
    assert console.objectives.use_cases(campaign.id) == []
    undone(page.notices)
    assert console.objectives.alignment(campaign.id) == matrix


def test_a_promise_is_kept_and_taken_back(
    console: Console, campaign: Campaign, page: PlanPage, qtbot: QtBot, acting: Acting
) -> None:
    tab = opened(page, OBJECTIVE, ObjectiveTab)

    def promise(dialog: CommitmentDialog) -> None:
        dialog.who.setText("Inès")
        dialog.what.setText("opens with a question")
        dialog.due_on.set_day(OPENING)

    acting(CommitmentDialog, promise)
    tab.commitments.add_button.click()
    (made,) = console.objectives.commitments(campaign.id)
    assert made.due_on == OPENING
    qtbot.waitUntil(lambda: tab.commitments.table.choose(made.id))
    tab.commitments.keep_button.click()
    assert console.objectives.commitments(campaign.id)[0].done_on == date(2026, 11, 16)
    undone(page.notices)
    assert console.objectives.commitments(campaign.id) == [made]


def test_a_gate_is_added_decided_with_a_reason_and_taken_back(
    console: Console, campaign: Campaign, page: PlanPage, qtbot: QtBot, acting: Acting
) -> None:
    tab = opened(page, GATES, GatesTab)
    assert tab.detail.view is not None, "the first gate that waits is shown"
    start = tab.detail.view.gate
    assert start.kind is GateKind.START
    qtbot.waitUntil(lambda: "not known yet" in " ".join(_texts(tab.detail)))

    def decide(dialog: DecideDialog) -> None:
        dialog.by.setText("Inès")
        dialog.submit()
        assert dialog.result() != QDialog.DialogCode.Accepted, "a go with something open needs its reason"
        dialog.note.setPlainText("The fair will not wait")

    acting(DecideDialog, decide)
    tab.detail.decide_button.click()
    decided = console.gates.get(start.id).gate
    assert (decided.decision, decided.note) == (Decision.GO, "The fair will not wait")
    undone(page.notices)
    assert console.gates.get(start.id).gate == start


def _texts(widget: Any) -> list[str]:
    from PySide6.QtWidgets import QLabel

    return [label.text() for label in widget.findChildren(QLabel)]


def test_a_gate_of_a_wave_is_written_in_its_dialog(
    console: Console, campaign: Campaign, qtbot: QtBot
) -> None:
    dialog = GateDialog(console, campaign)
    qtbot.addWidget(dialog)
    assert dialog.wave.isEnabled()
    dialog.name.setText("Third wave")
    dialog.wave.setValue(3)
    dialog.reported.setValue(75)
    dialog.submit()
    made = next(view.gate for view in console.gates.list(campaign.id) if view.gate.wave == 3)
    assert (made.name, made.reported_share) == ("Third wave", 0.75)
    dialog = GateDialog(console, campaign, made)
    qtbot.addWidget(dialog)
    dialog.kind.setCurrentIndex(list(GateKind).index(GateKind.OPENING))
    assert not dialog.wave.isEnabled()
    dialog.submit()
    assert console.gates.get(made.id).gate.wave is None


def test_a_list_keeps_what_was_answered_and_only_that(
    console: Console, campaign: Campaign, qtbot: QtBot
) -> None:
    dialog = ListDialog(
        console, campaign, "Technology", [("technology.access", ""), ("technology.simple", "")]
    )
    qtbot.addWidget(dialog)
    dialog.answers["technology.access"].setCurrentIndex(2)
    dialog.notes["technology.access"].setText("no phones")
    dialog.submit()
    answers = console.gates.answers(campaign.id)
    assert list(answers) == ["technology.access"]
    assert (answers["technology.access"].answer, answers["technology.access"].note) == (
        Answer.NO,
        "no phones",
    )


def test_the_works_council_is_noted(console: Console, campaign: Campaign, qtbot: QtBot) -> None:
    dialog = CouncilDialog(console, campaign)
    qtbot.addWidget(dialog)
    dialog.informed.set_day(date(2026, 10, 1))
    dialog.opinion.setCurrentIndex(2)
    dialog.opinion_on.set_day(date(2026, 9, 1))
    dialog.submit()
    assert "before the information" in dialog._wrong.text()
    dialog.opinion_on.set_day(date(2026, 11, 3))
    dialog.submit()
    assert console.gates.consultation(campaign.id).opinion_on == date(2026, 11, 3)


def test_release_holidays_and_attention_are_set_in_one_place(
    console: Console, campaign: Campaign, qtbot: QtBot
) -> None:
    dialog = SettingsDialog(console, campaign)
    qtbot.addWidget(dialog)
    dialog.released.set_day(date(2027, 1, 4))
    dialog.country.setCurrentIndex(dialog.country.findData("FR"))
    dialog.messages.setValue(0)
    dialog.quiet.setChecked(False)
    dialog.submit()
    changed, budget = console.campaigns.get(campaign.id), console.attention.budget(campaign.id)
    assert (changed.released_on, changed.country) == (date(2027, 1, 4), "FR")
    assert (budget.messages_a_week, budget.channels, budget.quiet_from) == (None, 3, None)


def test_the_plan_is_kept_as_a_playbook(console: Console, campaign: Campaign, qtbot: QtBot) -> None:
    dialog = SavePlaybookDialog(console, campaign)
    qtbot.addWidget(dialog)
    dialog.submit()
    assert dialog.result() != QDialog.DialogCode.Accepted
    dialog.name.setText("Our way")
    dialog.submit()
    assert "our-way" in [playbook.key for playbook in console.campaigns.playbooks()]


def test_the_plan_becomes_a_pdf_of_several_pages(
    console: Console, campaign: Campaign, tmp_path: Path, qtbot: QtBot
) -> None:
    target = tmp_path / "plan.pdf"
    write_pdf(console.plan_document.html(campaign.id), target)
    content = target.read_bytes()
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") >= 2
    assert list(tmp_path.glob("*.partial")) == []


def test_every_tab_names_its_controls(page: PlanPage, qtbot: QtBot) -> None:
    for index in range(page.tabs.count()):
        page.show_tab(index)
        for widget in page.tab(index).findChildren(QAbstractButton):
            own = not widget.objectName().startswith("qt_") and type(widget).__name__ != "QTableCornerButton"
            if own and widget.isVisibleTo(page):
                assert widget.accessibleName() or widget.text(), (index, type(widget.parent()).__name__)


def test_no_tab_asks_for_more_room_than_the_smallest_window_has(
    window: MainWindow, console: Console, campaign: Campaign, qtbot: QtBot
) -> None:
    console.objectives.add_use_case(campaign.id, "Technicians", "ask for parts")
    console.objectives.add_need(campaign.id, "Faster repairs")
    window.resize(MINIMUM)
    window.go("plan")
    page = window.stack.current()
    assert isinstance(page, PlanPage)
    for index in range(page.tabs.count()):
        page.show_tab(index)
        qtbot.wait(20)
        assert window.size() == MINIMUM, index


def test_a_dialog_stays_and_says_why_where_nothing_could_be_kept(
    console: Console, campaign: Campaign, qtbot: QtBot
) -> None:
    use_case = console.objectives.add_use_case(campaign.id, who="Technicians", does="find a part")
    need = console.objectives.add_need(campaign.id, "Repairs on the first visit")
    dialog = ServesDialog(console, use_case, need, None)
    qtbot.addWidget(dialog)
    console.objectives.remove_need(need.id)
    dialog.evidence.setPlainText("Two days saved")
    dialog.submit()
    assert dialog.result() != QDialog.DialogCode.Accepted
    assert dialog._wrong.text()
