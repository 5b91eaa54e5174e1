"""The planner in the window: options, what-ifs, unavailable days, the waiting list, why for one person."""

from collections.abc import Callable
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.domain.campaign import Campaign
from cm_console.domain.testers import TesterState
from cm_console.domain.waves import BY_LOT, Wishes
from tests.wavework import crowd
from ui.pages.waves import PAGE
from ui.pages.waves.compare_dialog import CompareDialog
from ui.pages.waves.days_dialog import DaysDialog
from ui.pages.waves.page import WavesPage
from ui.pages.waves.plan_dialog import PlanDialog
from ui.pages.waves.wave_dialog import WaveDialog

Show = Callable[[], WavesPage]


@pytest.fixture
def people(console: Console) -> list[int]:
    return crowd(console, 40, is_external=lambda n: n >= 36)


@pytest.fixture
def drawn(console: Console, campaign: Campaign, people: list[int]) -> None:
    console.waves.draw(campaign.id, Wishes((5, 8), seed=7, starts_on=date(2026, 11, 30), waiting=4))


@pytest.fixture
def show(show_page: Callable[..., WavesPage], qtbot: QtBot) -> Show:
    def make() -> WavesPage:
        page = show_page(PAGE, 1000, 640)
        qtbot.waitUntil(lambda: page._data is not None)
        page.activateWindow()
        return page

    return make


def test_the_dialog_asks_the_usual_first_and_the_rest_on_demand(
    console: Console, campaign: Campaign, people: list[int], qtbot: QtBot
) -> None:
    dialog = PlanDialog(console, campaign, 24, {"Plant": 20, "Sales": 20})
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.more.isVisible()
    dialog.more_button.click()
    assert dialog.more.isVisible()
    dialog.sizes.setText("7 14")
    dialog.more_people.setChecked(True)
    assert dialog.rate.value() == 35
    assert "60 people are invited so that 21" in dialog.note.text()
    dialog.together.setChecked(True)
    dialog.seed.setText("9")
    dialog.dates.setChecked(False)
    dialog.more.animators.setValue(2)
    dialog.more.each.setValue(10)
    dialog.more.waiting.setValue(3)
    dialog.more.comparison.setCurrentIndex(dialog.more.comparison.findData(BY_LOT))
    dialog.more.external.setText("3")
    dialog.more.mixed.setChecked(False)
    dialog.submit()
    assert dialog.wishes == Wishes(
        (7, 14), 9, None, 2, 0.35, animators=(2,), per_animator=10, external=(3,), comparison=BY_LOT,
        together=True, waiting=3,
    )  # fmt: skip
    dialog.more.external.setText("three")
    assert not dialog.accept_button.isEnabled()


def test_the_dialog_remembers_what_the_last_draw_was_asked_for(
    console: Console, campaign: Campaign, people: list[int], qtbot: QtBot
) -> None:
    console.waves.draw(campaign.id, Wishes((4, 6), participation=0.5, comparison="Plant", external=(2,)))
    dialog = PlanDialog(console, campaign, 24, {"Plant": 20, "Sales": 20})
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.sizes.text() == "4, 6"
    assert dialog.rate.value() == 50
    assert dialog.more.isVisible()
    assert dialog.typed().comparison == "Plant"
    assert dialog.typed().external == (2,)


def test_variants_are_compared_and_one_is_taken(
    console: Console, campaign: Campaign, people: list[int], qtbot: QtBot
) -> None:
    dialog = CompareDialog(console, campaign, Wishes((4, 8), seed=3))
    qtbot.addWidget(dialog)
    dialog.show()
    rows = dialog.table.objects.rows
    assert [row.name for row in rows][:2] == ["As asked", "Invite for 25%"]
    assert [row.proposal.invited for row in rows][:2] == [12, 24]
    dialog.table.selectRow(5)
    assert rows[5].wishes.sizes == (4, 8, 8)
    assert dialog.notes.text()
    dialog.submit()
    assert dialog.chosen == rows[5].wishes
    plan = PlanDialog(console, campaign, 24, {"Plant": 20, "Sales": 20})
    qtbot.addWidget(plan)
    plan.take(rows[1].wishes)
    assert (plan.rate.value(), plan.seed.text()) == (25, "3")
    assert console.waves.list(campaign.id) == []


def test_days_are_added_and_removed(
    console: Console, campaign: Campaign, people: list[int], qtbot: QtBot
) -> None:
    closed = DaysDialog(console, campaign)
    qtbot.addWidget(closed)
    assert not closed.remove_button.isEnabled()
    closed.add()
    assert closed.list.count() == 1
    assert "No wave runs" in closed.list.item(0).text()
    person = console.testers.get(campaign.id, people[0]).person
    away = DaysDialog(console, campaign, person)
    qtbot.addWidget(away)
    assert away.list.count() == 0
    away.ends_on.set_day(date(2020, 1, 1))
    away.add()
    assert away.list.count() == 0
    away.ends_on.set_day(date(2026, 12, 4))
    away.add()
    assert "Person 00" in away.list.item(0).text()
    away.list.setCurrentRow(0)
    away.remove()
    assert len(console.waves.unavailable(campaign.id)) == 1


def test_a_waves_animators_give_its_capacity(
    console: Console, campaign: Campaign, drawn: None, qtbot: QtBot
) -> None:
    wave = console.waves.list(campaign.id)[0]
    dialog = WaveDialog(console, wave, date(2026, 11, 16))
    qtbot.addWidget(dialog)
    dialog.animators.setValue(3)
    dialog.each.setValue(7)
    assert dialog.capacity.value() == 21
    assert not dialog.capacity.isEnabled()
    dialog.submit()
    saved = console.waves.get(wave.id)
    assert (saved.animators, saved.per_animator, saved.capacity) == (3, 7, 21)


def test_the_waiting_list_is_a_column_of_its_own(
    console: Console, campaign: Campaign, drawn: None, show: Show, qtbot: QtBot
) -> None:
    page = show()
    waiting = page.board.waiting
    assert waiting.isVisible()
    queue = waiting.view.people.ids
    assert queue == [one.person.id for one in console.waves.waiting(campaign.id)]
    first = console.waves.list(campaign.id)[0]
    page.move_people([queue[0]], first.id)
    qtbot.waitUntil(lambda: waiting.view.people.ids == queue[1:])
    page.undo()
    qtbot.waitUntil(lambda: waiting.view.people.ids == queue)


def test_an_empty_seat_is_filled_from_the_waiting_list_and_undone(
    console: Console, campaign: Campaign, drawn: None, show: Show, qtbot: QtBot
) -> None:
    page = show()
    wave = console.waves.list(campaign.id)[1]
    page.wave_actions.fill(wave)
    qtbot.waitUntil(lambda: bool(page.notices) and page.notices[-1].tone == "warn")
    gone = page.board.waves[1].view.people.ids[0]
    console.testers.set_state(campaign.id, [gone], TesterState.DROPPED)
    page.wave_actions.fill(wave)
    qtbot.waitUntil(lambda: len(page.board.waiting.view.people.ids) == 3 and page.history.canUndo())
    page.undo()
    qtbot.waitUntil(lambda: len(page.board.waiting.view.people.ids) == 4)


def test_late_volunteers_find_a_wave(
    console: Console, campaign: Campaign, drawn: None, show: Show, qtbot: QtBot
) -> None:
    page = show()
    second = console.waves.list(campaign.id)[1]
    console.waves.edit(second.id, size=9, capacity=9)
    volunteer = next(
        one
        for one in console.waves.board(campaign.id).people[None]
        if not console.testers.get(campaign.id, one).person.is_external
    )
    page.wave_actions.place([volunteer])
    qtbot.waitUntil(lambda: volunteer in page.board.waves[1].view.people.ids and page.history.canUndo())
    page.undo()
    qtbot.waitUntil(lambda: volunteer not in page.board.waves[1].view.people.ids)


def test_the_person_under_the_keyboard_is_explained(
    console: Console, campaign: Campaign, drawn: None, show: Show, qtbot: QtBot
) -> None:
    page = show()
    view = page.board.waves[1].view
    view.setFocus()
    qtbot.waitUntil(lambda: "is in wave 2" in page.person_why.text())
    assert page.person_why.isVisible()
    assert "Why not in wave 1?" in page.person_why.text()
    before = page.person_why.text()
    view.setCurrentIndex(view.people.index(3))
    qtbot.waitUntil(lambda: page.person_why.text() != before)
