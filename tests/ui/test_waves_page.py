"""The board as a person uses it: cards moved by keyboard and by drag, undone, drawn, explained."""

import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.domain.campaign import Campaign
from cm_console.domain.testers import TesterState
from cm_console.domain.waves import Wishes
from tests.wavework import crowd
from ui.bridge import Bridge
from ui.main_window import MainWindow
from ui.pages.waves import PAGE
from ui.pages.waves.column import WaveColumn
from ui.pages.waves.page import WavesPage
from ui.pages.waves.people_model import carried, dragged
from ui.pages.waves.people_view import PeopleView
from ui.pages.waves.plan_dialog import PlanDialog
from ui.pages.waves.wave_dialog import WaveDialog

Show = Callable[[], WavesPage]


@pytest.fixture
def people(console: Console) -> list[int]:
    return crowd(console, 30)


@pytest.fixture
def drawn(console: Console, campaign: Campaign, people: list[int]) -> None:
    console.waves.plan(campaign.id, [5, 8], seed=7, starts_on=date(2026, 11, 30))


@pytest.fixture
def show(show_page: Callable[..., WavesPage], qtbot: QtBot) -> Show:
    def make() -> WavesPage:
        page = show_page(PAGE, 884, 600)
        qtbot.waitUntil(lambda: page._data is not None or page.campaign is None)
        return page

    return make


def sizes(page: WavesPage) -> list[int]:
    return [len(column.view.people.ids) for column in page.board.columns]


def waves_of(page: WavesPage) -> list[WaveColumn]:
    return page.board.waves


def press(qtbot: QtBot, view: PeopleView, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    view.setFocus()
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    qtbot.keyClick(view, key, held)


def test_without_a_campaign_or_people_the_page_says_what_to_do(
    console: Console, show: Show, qtbot: QtBot
) -> None:
    page = show()
    assert page.pages.currentWidget() is page.no_campaign
    console.campaigns.create("Agora", date(2027, 1, 18), "UTC")
    qtbot.waitUntil(lambda: page.pages.currentWidget() is page.no_people)


def test_without_waves_the_candidates_are_shown_beside_the_offer_to_draw(
    campaign: Campaign, people: list[int], show: Show, qtbot: QtBot
) -> None:
    page = show()
    qtbot.waitUntil(page.board.no_waves.isVisible)
    assert sizes(page) == [30]


def test_the_board_shows_each_wave_with_its_meters(drawn: None, show: Show, qtbot: QtBot) -> None:
    page = show()
    assert sizes(page) == [17, 5, 8]
    first = waves_of(page)[0]
    assert first._meters["filled"][1].text() == "5/5"
    qtbot.waitUntil(lambda: first.under.text() == "30/11 – 11/12")  # columns of 200 pixels
    assert "30 Nov" in first.under.toolTip()
    page.resize(1600, 600)
    qtbot.waitUntil(lambda: "30 Nov" in first.under.text())
    assert first.status.text() == "Draft"
    assert "seed 7" in page.why.text()


def test_a_number_moves_the_person_under_the_keyboard_and_ctrl_z_brings_them_back(
    drawn: None, show: Show, qtbot: QtBot
) -> None:
    page = show()
    view = page.board.candidates.view
    press(qtbot, view, Qt.Key.Key_Down)
    person = view.current()
    press(qtbot, view, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: sizes(page) == [16, 5, 9])
    assert person in waves_of(page)[1].view.people.ids
    assert view.current() is not None
    press(qtbot, view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: sizes(page) == [17, 5, 8])
    press(qtbot, view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: sizes(page) == [16, 5, 9])


def test_delete_takes_several_people_out(drawn: None, show: Show, qtbot: QtBot) -> None:
    page = show()
    view = waves_of(page)[1].view
    press(qtbot, view, Qt.Key.Key_Home)
    view.selectRow(0)
    press(qtbot, view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(view.selected()) == 2
    press(qtbot, view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: sizes(page) == [19, 5, 6])


def test_arrows_walk_along_the_columns_and_the_explanation_follows(
    drawn: None, show: Show, qtbot: QtBot
) -> None:
    page = show()
    page.activateWindow()
    press(qtbot, page.board.candidates.view, Qt.Key.Key_Right)
    qtbot.waitUntil(waves_of(page)[0].view.hasFocus)
    press(qtbot, waves_of(page)[0].view, Qt.Key.Key_Right)
    qtbot.waitUntil(waves_of(page)[1].view.hasFocus)
    assert "Wave 2" in page.why.text()
    press(qtbot, waves_of(page)[1].view, Qt.Key.Key_Left)
    qtbot.waitUntil(waves_of(page)[0].view.hasFocus)


def test_home_and_end_go_to_the_first_and_the_last_person(drawn: None, show: Show, qtbot: QtBot) -> None:
    page = show()
    view = page.board.candidates.view
    press(qtbot, view, Qt.Key.Key_End)
    assert view.currentIndex().row() == 16
    press(qtbot, view, Qt.Key.Key_Home)
    assert view.currentIndex().row() == 0


def drop(view: PeopleView, data: QMimeData) -> QDropEvent:
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    view.dropEvent(event)
    return event


def test_several_people_are_dropped_onto_a_wave(drawn: None, show: Show, qtbot: QtBot) -> None:
    page = show()
    ids = page.board.candidates.view.people.ids[:3]
    data = carried(ids)
    assert dragged(data) == ids
    assert drop(waves_of(page)[0].view, data).isAccepted()
    qtbot.waitUntil(lambda: sizes(page) == [14, 8, 8])
    page.undo()
    qtbot.waitUntil(lambda: sizes(page) == [17, 5, 8])


def test_a_drop_of_anything_else_is_refused(drawn: None, show: Show) -> None:
    page = show()
    data = QMimeData()
    data.setText("hello")
    assert not drop(waves_of(page)[0].view, data).isAccepted()
    assert sizes(page) == [17, 5, 8]


def test_people_who_are_invited_are_not_taken_out_and_the_page_says_why(
    console: Console, campaign: Campaign, drawn: None, show: Show, qtbot: QtBot
) -> None:
    page = show()
    view = waves_of(page)[0].view
    console.testers.set_state(campaign.id, [view.people.ids[0]], TesterState.INVITED)
    view.setFocus()
    view.selectRow(0)
    press(qtbot, view, Qt.Key.Key_0)
    assert "already invited" in page.notices[-1].text
    assert sizes(page) == [17, 5, 8]


def test_a_draw_is_made_in_a_worker_and_can_be_undone(
    console: Console, campaign: Campaign, drawn: None, show: Show, qtbot: QtBot
) -> None:
    page = show()
    page.wave_actions.draw(campaign, Wishes((6, 6, 6), 11, None, 2))
    qtbot.waitUntil(lambda: sizes(page) == [12, 6, 6, 6] and bool(page.notices))
    assert "11" in page.notices[-1].detail
    page.undo()
    qtbot.waitUntil(lambda: sizes(page) == [17, 5, 8])


def test_a_draw_that_stays_short_says_so(
    campaign: Campaign, people: list[int], show: Show, qtbot: QtBot
) -> None:
    page = show()
    page.wave_actions.draw(campaign, Wishes((25,), 1, None, 2))
    qtbot.waitUntil(lambda: bool(page.notices))
    assert page.notices[0].tone == "warn"
    assert "no volunteer is left" in page.notices[0].detail


def test_the_draws_dialog_counts_seats_and_refuses_what_is_no_size(
    console: Console, campaign: Campaign, qtbot: QtBot
) -> None:
    dialog = PlanDialog(console, campaign, 40, {})
    qtbot.addWidget(dialog)
    assert dialog.numbers()
    dialog.sizes.setText("50; 90 90")
    assert "230 seat" in dialog.note.text()
    assert dialog.accept_button.isEnabled()
    for wrong in ("", "ten", "50,0", "-3"):
        dialog.sizes.setText(wrong)
        assert not dialog.accept_button.isEnabled()
    dialog.sizes.setText("5,6")
    dialog.seed.setText("42")
    dialog.submit()
    assert dialog.wishes == Wishes((5, 6), 42, date(2026, 11, 23), 2)


def test_a_wave_is_edited_and_over_capacity_is_marked(
    console: Console, campaign: Campaign, drawn: None, show: Show, qtbot: QtBot
) -> None:
    page = show()
    wave = console.waves.list(campaign.id)[0]
    dialog = WaveDialog(console, wave, date(2026, 11, 16))
    qtbot.addWidget(dialog)
    dialog.name.setText("Pioneers")
    dialog.capacity.setValue(3)
    dialog.submit()
    qtbot.waitUntil(lambda: waves_of(page)[0].name.toolTip() == "Wave 1 · Pioneers")
    bar, text = waves_of(page)[0]._meters["capacity"]
    assert (bar.tone, text.text()) == ("bad", "5/3")


def test_waves_are_added_and_removed_with_undo(
    console: Console, campaign: Campaign, drawn: None, show: Show, qtbot: QtBot
) -> None:
    page = show()
    page.wave_actions.add()
    qtbot.waitUntil(lambda: sizes(page) == [17, 5, 8, 0])
    page.wave_actions.remove(console.waves.list(campaign.id)[0])
    qtbot.waitUntil(lambda: sizes(page) == [22, 8, 0])
    page.undo()
    qtbot.waitUntil(lambda: sizes(page) == [17, 5, 8, 0])


def test_a_wave_of_many_is_removed_in_a_worker(
    console: Console,
    campaign: Campaign,
    drawn: None,
    show: Show,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("ui.pages.waves.page._AT_ONCE", 4)
    page, (first, _) = show(), console.waves.list(campaign.id)
    remove, go = console.waves.remove, threading.Event()
    monkeypatch.setattr(console.waves, "remove", lambda wave_id: go.wait(60) and remove(wave_id))
    page.wave_actions.remove(first)
    assert len(console.waves.list(campaign.id)) == 2
    go.set()
    qtbot.waitUntil(lambda: sizes(page) == [22, 8] and page.history.canUndo())
    page.undo()
    qtbot.waitUntil(lambda: sizes(page) == [17, 5, 8])


def test_everyone_in_a_wave_is_noted_as_invited(
    console: Console, campaign: Campaign, drawn: None, show: Show, qtbot: QtBot
) -> None:
    page = show()
    page.wave_actions.invite(console.waves.list(campaign.id)[0])
    qtbot.waitUntil(lambda: waves_of(page)[0].status.text() == "Invited" and bool(page.notices))
    assert page.notices[-1].undo is not None
    page.notices[-1].undo()
    qtbot.waitUntil(lambda: waves_of(page)[0].status.text() == "Draft")


def test_a_wave_is_exported_where_one_says(
    console: Console,
    campaign: Campaign,
    drawn: None,
    show: Show,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target = tmp_path / "wave.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page = show()
    page.wave_actions.export(console.waves.list(campaign.id)[0])
    qtbot.waitUntil(lambda: bool(page.notices))
    assert target.exists()


def test_the_filter_finds_candidates_without_regard_to_case(
    campaign: Campaign, drawn: None, show: Show, qtbot: QtBot
) -> None:
    page = show()
    page.board.candidates.filter.setText("sales")
    qtbot.waitUntil(lambda: 0 < sizes(page)[0] < 17)
    page.board.candidates.filter.clear()
    qtbot.waitUntil(lambda: sizes(page)[0] == 17)


def test_letters_jump_to_a_name_and_in_a_long_column_they_filter(
    drawn: None, show: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = show()
    view = page.board.candidates.view
    press(qtbot, view, Qt.Key.Key_P)
    assert page.board.candidates.filter.text() == ""
    monkeypatch.setattr("ui.pages.waves.people_view._SEARCHED", 3)
    press(qtbot, view, Qt.Key.Key_S)
    assert page.board.candidates.filter.text() == "s"


def test_a_person_named_by_another_page_is_brought_into_view(
    console: Console, drawn: None, show: Show, qtbot: QtBot
) -> None:
    page = show()
    wanted = waves_of(page)[1].view.people.ids[-1]
    page.open(wanted)
    qtbot.waitUntil(lambda: waves_of(page)[1].view.current() == wanted)


def test_another_campaign_forgets_what_could_be_undone(
    console: Console, campaign: Campaign, drawn: None, show: Show, qtbot: QtBot
) -> None:
    page = show()
    page.wave_actions.add()
    assert page.history.canUndo()
    other = console.campaigns.create("Other", date(2027, 1, 18), "UTC")
    console.campaigns.choose(other.id)
    qtbot.waitUntil(lambda: sizes(page) == [30])
    assert not page.history.canUndo()


def test_six_waves_scroll_sideways_and_the_keyboard_keeps_its_column_in_view(
    console: Console, campaign: Campaign, people: list[int], show: Show, qtbot: QtBot
) -> None:
    console.waves.plan(campaign.id, [3] * 6, seed=1)
    page = show()
    qtbot.waitUntil(lambda: page.board.scroll.horizontalScrollBar().maximum() > 0)
    last = waves_of(page)[-1]
    page.activateWindow()
    last.view.setFocus()
    qtbot.waitUntil(lambda: page.board.scroll.horizontalScrollBar().value() > 0)
    assert last.view.accessibleName().startswith("Wave 6")


def test_in_the_window_ctrl_z_undoes_one_step_of_the_board(
    console: Console, campaign: Campaign, drawn: None, bridge: Bridge, qtbot: QtBot
) -> None:
    window = MainWindow(console, bridge)
    window.may_close = True
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.go("waves")
    page = window.stack.current()
    assert isinstance(page, WavesPage)
    qtbot.waitUntil(lambda: page._data is not None)
    view = page.board.candidates.view
    for moved in (1, 2):
        press(qtbot, view, Qt.Key.Key_Down)
        press(qtbot, view, Qt.Key.Key_1)
        qtbot.waitUntil(lambda moved=moved: sizes(page) == [17 - moved, 5 + moved, 8])
    press(qtbot, view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: sizes(page) == [16, 6, 8])
    assert page.history.index() == 1
    window.stop()
