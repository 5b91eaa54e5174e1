"""Why people leave: asked on the Testers page, kept with them, shown only as the wave's counts."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.domain.campaign import Campaign
from cm_console.domain.missions import DropReason, Reason
from cm_console.domain.testers import TesterState
from cm_console.domain.waves import Wave
from tests.ui.acting import undone
from tests.whole_file import differences, rows_of
from ui.dialogs.drop_dialog import DropDialog
from ui.pages.feedback import PAGE as FEEDBACK
from ui.pages.feedback.page import LESSONS, FeedbackPage
from ui.pages.testers import PAGE as TESTERS
from ui.pages.testers.page import TestersPage
from ui.widgets.notice import Notice


@pytest.fixture
def page(show_page: Callable[..., TestersPage], wave: Wave, people: list[int], qtbot: QtBot) -> TestersPage:
    page = show_page(TESTERS, 1100, 680)
    qtbot.waitUntil(lambda: page.table.model().rowCount() == len(people))
    return page


def answering(monkeypatch: pytest.MonkeyPatch, answer: Callable[[DropDialog], bool]) -> list[DropDialog]:
    """Every such dialog is filled by `answer`, which says whether it is accepted."""
    asked = []

    def run(dialog: DropDialog) -> DropDialog.DialogCode:
        asked.append(dialog)
        return DropDialog.DialogCode.Accepted if answer(dialog) else DropDialog.DialogCode.Rejected

    monkeypatch.setattr(DropDialog, "exec", run)
    return asked


def fill(dialog: DropDialog) -> bool:
    dialog.reason.setCurrentIndex(dialog.reason.findData("too_hard"))
    dialog.note.setText("  three  passwords ")
    return True


def test_several_who_leave_give_one_reason_and_undo_takes_it_back(
    page: TestersPage,
    console: Console,
    campaign: Campaign,
    people: list[int],
    notices: list[Notice],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:

    def all_selected() -> bool:
        page.table.selectAll()
        return len(page.table.selected_ids()) == len(people)

    qtbot.waitUntil(all_selected)
    asked = answering(monkeypatch, fill)
    before = rows_of(console.context.db)
    qtbot.keyClick(page.table, Qt.Key.Key_7)
    qtbot.waitUntil(lambda: bool(notices))
    assert "Ada Lemoine" in asked[0].text.text()
    assert "3 other" in asked[0].text.text()
    given = Reason(people[0], DropReason.TOO_HARD, "three passwords")
    assert console.following.reason(campaign.id, people[0]) == given
    assert console.testers.counts(campaign.id)[TesterState.DROPPED] == 6
    undone(notices)
    assert differences(before, rows_of(console.context.db)) == {}


def test_who_thinks_better_of_it_changes_nothing(
    page: TestersPage, console: Console, people: list[int], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.open(people[1])
    qtbot.waitUntil(lambda: page.table.selected_ids() == [people[1]])
    before = rows_of(console.context.db)
    asked = answering(monkeypatch, lambda _dialog: False)
    page.change_state(TesterState.DROPPED)
    assert len(asked) == 1
    assert differences(before, rows_of(console.context.db)) == {}


def test_the_reason_stands_with_the_person_and_is_there_when_it_is_asked_again(
    page: TestersPage,
    console: Console,
    campaign: Campaign,
    people: list[int],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    console.following.drop_out(campaign.id, people[:1], DropReason.MOVED, "to Lyon")
    said = console.testers.history(campaign.id, people[0])[-1].note
    assert said == "Changed team or left · to Lyon"
    page.open(people[0])
    qtbot.waitUntil(lambda: page.table.selected_ids() == [people[0]])
    asked = answering(monkeypatch, fill)
    page.change_state(TesterState.DROPPED)
    assert (asked[0].reason.count(), asked[0].title.text()) == (8, "Leaving: for what reason?")
    assert console.following.reason(campaign.id, people[0]).reason is DropReason.TOO_HARD  # type: ignore[union-attr]


def test_a_dialog_shows_what_was_given_and_a_note_needs_a_reason(qtbot: QtBot) -> None:
    dialog = DropDialog(["Ada"], 1, None, Reason(1, DropReason.NO_TIME, "holidays"))
    qtbot.addWidget(dialog)
    assert dialog.given() == (DropReason.NO_TIME, "holidays")
    dialog.reason.setCurrentIndex(0)
    assert dialog.given() == (None, "")
    assert not dialog.note.isEnabled()


def test_the_retrospective_tells_how_many_left_but_not_why_so_few_did(
    console: Console,
    campaign: Campaign,
    wave: Wave,
    people: list[int],
    show_page: Callable[..., FeedbackPage],
    qtbot: QtBot,
) -> None:
    console.waves.edit(wave.id, starts_on=date(2026, 11, 9))
    console.following.drop_out(campaign.id, people[:2], DropReason.NO_TIME)
    feedback = show_page(FEEDBACK, 904, 600)
    feedback.open("lessons")
    told = feedback.tab(LESSONS).left
    qtbot.waitUntil(lambda: told.text().startswith("Wave 1"))
    assert "No time" not in told.text()
    assert "2" in told.text()
