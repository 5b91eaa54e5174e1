"""Every change on the Plan and Waves pages is said, and goes back by the notice's Undo."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.domain.campaign import Campaign
from tests.conftest import FakeClock
from tests.ui.acting import Acting, opened, undone
from ui.pages.plan import PAGE as PLAN
from ui.pages.plan.dialogs import PhaseDialog, TaskDialog
from ui.pages.plan.objective_tab import ObjectiveTab
from ui.pages.plan.page import OBJECTIVE, PlanPage
from ui.pages.plan.settings_dialog import SettingsDialog
from ui.pages.waves import PAGE as WAVES
from ui.pages.waves.days_dialog import DaysDialog
from ui.pages.waves.page import WavesPage
from ui.pages.waves.wave_dialog import WaveDialog
from ui.widgets.notice import Notice


@pytest.fixture
def campaign(console: Console) -> Campaign:
    return console.campaigns.create("Agora", date(2027, 1, 18), "Europe/Paris", playbook="managers-first")


@pytest.fixture
def page(show_page: Callable[..., PlanPage], campaign: Campaign) -> PlanPage:
    return show_page(PLAN, 1100, 680)


def test_an_added_task_goes_again(
    page: PlanPage, console: Console, campaign: Campaign, notices: list[Notice], acting: Acting
) -> None:
    before = console.campaigns.tasks(campaign.id)
    acting(TaskDialog, lambda dialog: dialog.name.setText("Call the first ten"))
    page.add_task()
    assert len(console.campaigns.tasks(campaign.id)) == len(before) + 1
    assert undone(notices) == "Added: Call the first ten"
    assert console.campaigns.tasks(campaign.id) == before


def test_an_edited_phase_is_as_it_was(
    page: PlanPage, console: Console, campaign: Campaign, notices: list[Notice], acting: Acting
) -> None:
    phase = console.campaigns.phases(campaign.id)[0]
    acting(PhaseDialog, lambda dialog: dialog.name.setText("Purpose"))
    page.path_tab.edit_phase(phase)
    assert undone(notices) == "Saved: Purpose"
    assert console.campaigns.phases(campaign.id)[0] == phase


def test_settings_go_back_together(
    page: PlanPage, console: Console, campaign: Campaign, notices: list[Notice], acting: Acting
) -> None:
    budget = console.attention.budget(campaign.id)

    def fill(dialog: SettingsDialog) -> None:
        dialog.country.setCurrentIndex(dialog.country.findData("FR"))
        dialog.messages.setValue(9)

    acting(SettingsDialog, fill)
    page.edit_settings()
    assert console.attention.budget(campaign.id).messages_a_week == 9
    undone(notices)
    assert console.attention.budget(campaign.id) == budget
    assert console.campaigns.get(campaign.id).country == campaign.country


def test_a_task_opened_again_by_mistake_keeps_the_day_it_was_done(
    page: PlanPage, console: Console, campaign: Campaign, notices: list[Notice], clock: FakeClock
) -> None:
    task = console.campaigns.finish_task(console.campaigns.tasks(campaign.id)[0].id)
    clock.advance(timedelta(days=5))
    page.path_tab.finish_task(task, False)
    undone(notices)
    assert console.campaigns.tasks(campaign.id)[0].done_on == task.done_on


def test_a_promise_opened_again_by_mistake_keeps_the_day_it_was_kept(
    page: PlanPage, console: Console, campaign: Campaign, notices: list[Notice], clock: FakeClock
) -> None:
    promise = console.objectives.add_commitment(campaign.id, "Inès", "opens the day")
    kept = console.objectives.keep_commitment(promise.id)
    clock.advance(timedelta(days=5))
    tab = opened(page, OBJECTIVE, ObjectiveTab)
    tab.commitments.table.choose(promise.id)
    tab.commitments._keep()
    assert console.objectives.commitments(campaign.id)[0].done_on is None
    undone(notices)
    assert console.objectives.commitments(campaign.id)[0] == kept


def test_a_dialog_that_changed_nothing_says_nothing(
    page: PlanPage, console: Console, campaign: Campaign, notices: list[Notice], acting: Acting
) -> None:
    acting(PhaseDialog, lambda dialog: None)
    page.path_tab.edit_phase(console.campaigns.phases(campaign.id)[0])
    assert notices == []


def test_an_edited_wave_is_undone_and_done_again(
    console: Console, campaign: Campaign, show_page: Callable[..., WavesPage], acting: Acting
) -> None:
    console.testers.add(name="Ali", email="ali@example.org")
    console.waves.add(campaign.id, 10)
    waves = show_page(WAVES, 1100, 680)
    wave = console.waves.numbered(campaign.id, 1)
    acting(WaveDialog, lambda dialog: dialog.name.setText("Connectors"))
    waves.wave_actions.edit(wave)
    assert console.waves.get(wave.id).name == "Connectors"
    waves.undo()
    assert console.waves.get(wave.id) == wave
    waves.redo()
    assert console.waves.get(wave.id).name == "Connectors"


def test_days_removed_by_mistake_come_back(console: Console, campaign: Campaign, qtbot: QtBot) -> None:
    person = console.testers.add(name="Ali", email="ali@example.org").id
    console.waves.add_unavailable(campaign.id, date(2026, 12, 24), date(2026, 12, 31), person)
    dialog = DaysDialog(console, campaign)
    qtbot.addWidget(dialog)
    assert not dialog.undo_button.isEnabled()
    dialog.list.setCurrentRow(0)
    dialog.remove()
    assert list(console.waves.unavailable(campaign.id)) == []
    dialog.undo_button.click()
    (back,) = console.waves.unavailable(campaign.id)
    assert (back.person_id, back.starts_on, back.ends_on) == (person, date(2026, 12, 24), date(2026, 12, 31))
    dialog.add()
    dialog.undo_button.click()
    assert len(console.waves.unavailable(campaign.id)) == 1
