"""The plan as a person uses it: by mouse, by keyboard, with undo."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.domain.campaign import Campaign, Lever, Task
from tests.ui.acting import Acting, undone
from ui.pages.plan import PAGE
from ui.pages.plan.dialogs import MeasureDialog, PhaseDialog, PlaybookDialog, TaskDialog
from ui.pages.plan.page import PlanPage

OPENING = date(2027, 1, 18)


@pytest.fixture
def campaign(console: Console) -> Campaign:
    return console.campaigns.create("Agora", OPENING, "Europe/Paris", playbook="managers-first")


@pytest.fixture
def show(show_page: Callable[..., PlanPage]) -> Callable[[], PlanPage]:
    return partial(show_page, PAGE, 904, 600)


def select(page: PlanPage, task: Task) -> None:
    assert page.path_tab.tree.choose(task)
    page.path_tab.tree.setFocus()


def test_without_a_campaign_the_page_offers_to_start_one(show: Callable[[], PlanPage], qtbot: QtBot) -> None:
    page = show()
    assert page.pages.currentWidget() is page.empty
    qtbot.waitUntil(page.empty.button.isVisible)
    assert not page.add_task_button.isVisible()


def test_a_draft_says_exactly_what_is_missing(
    console: Console, campaign: Campaign, show: Callable[[], PlanPage], qtbot: QtBot
) -> None:
    console.campaigns.edit(campaign.id, metric="Hours")
    page = show()
    qtbot.waitUntil(page.path_tab.banner.isVisible)
    assert "a strategic objective and the metric's value today" in page.path_tab.banner.words.text()
    console.campaigns.edit(campaign.id, objective="Answer faster", baseline=20)
    qtbot.waitUntil(lambda: not page.path_tab.banner.isVisible())


def test_space_finishes_a_task_and_undo_opens_it_again(
    console: Console, campaign: Campaign, show: Callable[[], PlanPage], qtbot: QtBot
) -> None:
    page = show()
    task = console.campaigns.tasks(campaign.id)[8]
    select(page, task)
    qtbot.keyClick(page.path_tab.tree, Qt.Key.Key_Space)
    assert console.campaigns.tasks(campaign.id)[8].done_on == date(2026, 11, 16)
    assert task.name in undone(page.notices)
    assert console.campaigns.tasks(campaign.id)[8].done_on is None


def test_delete_removes_a_task_and_undo_brings_it_back(
    console: Console, campaign: Campaign, show: Callable[[], PlanPage], qtbot: QtBot
) -> None:
    page = show()
    before = console.campaigns.tasks(campaign.id)
    select(page, before[8])
    qtbot.keyClick(page.path_tab.tree, Qt.Key.Key_Delete)
    assert len(console.campaigns.tasks(campaign.id)) == len(before) - 1
    undone(page.notices)
    assert console.campaigns.tasks(campaign.id) == before


def test_enter_edits_the_task_under_the_keyboard(
    console: Console, campaign: Campaign, show: Callable[[], PlanPage], qtbot: QtBot, acting: Acting
) -> None:
    def fill(dialog: TaskDialog) -> None:
        dialog.name.setText("Ask the sponsor")
        dialog.lever.setCurrentIndex(list(Lever).index(Lever.SPONSORING))

    acting(TaskDialog, fill)
    page = show()
    task = console.campaigns.tasks(campaign.id)[8]
    select(page, task)
    qtbot.keyClick(page.path_tab.tree, Qt.Key.Key_Return)
    edited = next(one for one in console.campaigns.tasks(campaign.id) if one.id == task.id)
    assert (edited.name, edited.lever) == ("Ask the sponsor", Lever.SPONSORING)


def test_overdue_tasks_are_said_in_a_word_and_counted_in_the_sidebar(
    console: Console, campaign: Campaign, show: Callable[[], PlanPage]
) -> None:
    late = [task for task in console.campaigns.tasks(campaign.id) if task.due_on < date(2026, 11, 16)]
    assert PAGE.badge(console, campaign.id) == len(late)
    page = show()
    model = page.path_tab.tree.model()
    first = model.index(0, 2, model.index(0, 0))
    assert "Overdue" in first.data()


def test_tasks_are_filtered_by_lever_and_done_ones_hidden(
    console: Console, campaign: Campaign, show: Callable[[], PlanPage]
) -> None:
    page = show()

    def shown() -> int:
        model = page.path_tab.tree.model()
        return sum(model.rowCount(model.index(row, 0)) for row in range(model.rowCount()))

    tasks = console.campaigns.tasks(campaign.id)
    assert shown() == len(tasks)
    page.path_tab.lever.setCurrentIndex(1 + list(Lever).index(Lever.SPONSORING))
    assert shown() == sum(task.lever is Lever.SPONSORING for task in tasks)
    page.path_tab.lever.setCurrentIndex(0)
    console.campaigns.finish_task(tasks[0].id, True)
    page.path_tab.hide_done.setChecked(True)
    assert shown() == len(tasks) - 1


def test_folding_and_selection_survive_a_refresh(
    console: Console, campaign: Campaign, show: Callable[[], PlanPage]
) -> None:
    page = show()
    task = console.campaigns.tasks(campaign.id)[8]
    select(page, task)
    page.path_tab.tree.collapse(page.path_tab.tree.model().index(4, 0))
    page.refresh()
    assert not page.path_tab.tree.isExpanded(page.path_tab.tree.model().index(4, 0))
    current = page.path_tab.tree.current()
    assert isinstance(current, Task)
    assert current.id == task.id


def test_the_path_is_walked_by_keyboard(
    console: Console, campaign: Campaign, show: Callable[[], PlanPage], qtbot: QtBot
) -> None:
    page = show()
    chosen: list[object] = []
    page.path_tab.path.chosen.disconnect()
    page.path_tab.path.chosen.connect(chosen.append)
    page.path_tab.path.setFocus()
    qtbot.keyClick(page.path_tab.path, Qt.Key.Key_Right)
    qtbot.keyClick(page.path_tab.path, Qt.Key.Key_Return)
    assert chosen == [console.campaigns.phases(campaign.id)[1]]
    assert "now" in page.path_tab.path.accessibleDescription()


def test_the_path_is_drawn_to_scale(
    console: Console, campaign: Campaign, show: Callable[[], PlanPage]
) -> None:
    page = show()
    bars = {bar.phase.key: page.path_tab.path._rect(bar).width() + 2 for bar in page.path_tab.path._bars}
    assert bars["managers"] / bars["opening"] == pytest.approx(21 / 14, rel=0.03)
    assert bars["critical-mass"] / bars["managers"] == pytest.approx(71 / 21, rel=0.03)


def test_the_outcome_shows_how_far_it_has_come(
    console: Console, campaign: Campaign, show: Callable[[], PlanPage], qtbot: QtBot
) -> None:
    console.campaigns.edit(campaign.id, metric="Hours", baseline=20, target=10)
    page = show()
    assert page.path_tab.outcome.value.text() == "20"
    console.campaigns.record_measure(campaign.id, date(2026, 11, 13), 15)
    qtbot.waitUntil(lambda: page.path_tab.outcome.value.text() == "15")
    assert "50%" in page.path_tab.outcome.way.text()
    console.campaigns.record_measure(campaign.id, date(2026, 11, 14), 25)
    qtbot.waitUntil(lambda: "further from the target" in page.path_tab.outcome.way.text())


def test_an_empty_plan_offers_a_playbook(
    console: Console, show: Callable[[], PlanPage], qtbot: QtBot, acting: Acting
) -> None:
    made = console.campaigns.create("Agora", OPENING, "UTC")
    acting(
        PlaybookDialog,
        lambda dialog: dialog.box.setCurrentIndex(dialog.box.findData("invitation-only")),
    )
    page = show()
    assert page.path_tab.tasks.currentWidget() is page.path_tab.no_tasks
    qtbot.mouseClick(page.path_tab.no_tasks.button, Qt.MouseButton.LeftButton)
    assert console.campaigns.get(made.id).playbook == "invitation-only"
    qtbot.waitUntil(lambda: page.path_tab.tasks.currentWidget() is page.path_tab.tree)


def test_a_measure_is_recorded_with_a_decimal_comma(
    console: Console, campaign: Campaign, qtbot: QtBot
) -> None:
    campaign = console.campaigns.edit(campaign.id, metric="Hours")
    dialog = MeasureDialog(console, campaign)
    qtbot.addWidget(dialog)
    dialog.submit()
    assert dialog.result() == QDialog.DialogCode.Rejected
    dialog.value.setText("17,5")
    dialog.submit()
    assert console.campaigns.measures(campaign.id)[0].value == 17.5


def test_a_phase_is_added_after_the_last_one_and_removed_without_its_tasks(
    console: Console, campaign: Campaign, qtbot: QtBot
) -> None:
    last = console.campaigns.phases(campaign.id)[-1]
    dialog = PhaseDialog(console, campaign)
    qtbot.addWidget(dialog)
    assert dialog.starts_on.day() == last.ends_on + timedelta(days=1)
    dialog.name.setText("After")
    dialog.submit()
    assert console.campaigns.phases(campaign.id)[-1].name == "After"
    tasks = len(console.campaigns.tasks(campaign.id))
    dialog = PhaseDialog(console, campaign, last)
    qtbot.addWidget(dialog)
    dialog.remove_button.click()
    assert last.id not in [phase.id for phase in console.campaigns.phases(campaign.id)]
    assert len(console.campaigns.tasks(campaign.id)) == tasks


def test_ctrl_k_offers_the_plans_commands(campaign: Campaign, show: Callable[[], PlanPage]) -> None:
    page = show()
    assert len(page.commands()) == 11


def test_a_task_named_by_another_page_is_brought_into_view(
    console: Console, campaign: Campaign, show: Callable[[], PlanPage]
) -> None:
    page = show()
    task = console.campaigns.tasks(campaign.id)[-1]
    page.open(task.id)
    current = page.path_tab.tree.current()
    assert isinstance(current, Task)
    assert current.id == task.id


def test_everything_that_takes_the_keyboard_has_a_name(
    campaign: Campaign, show: Callable[[], PlanPage]
) -> None:
    page = show()
    QApplication.processEvents()
    for widget in page.findChildren(type(page.add_task_button)):
        assert widget.accessibleName() or widget.text()
    for widget in (page.path_tab.tree, page.path_tab.path, page.path_tab.lever):
        assert widget.accessibleName()
