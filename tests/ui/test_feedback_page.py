"""The feedback page: triage with the keyboard, missions ticked, stories withdrawn, lessons kept; undo."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.domain.campaign import Campaign
from cm_console.domain.feedback import FeedbackState
from cm_console.domain.retrospective import LessonKind
from cm_console.domain.waves import Wave
from tests.ui.acting import Acting, undone
from tests.wavework import TODAY
from ui.bridge import Bridge
from ui.dialogs.drop_dialog import DropDialog
from ui.pages.feedback import PAGE, stories_tab
from ui.pages.feedback.feedback_dialogs import AnswerDialog, DuplicateDialog, FeedbackDialog, PromiseDialog
from ui.pages.feedback.import_feedback_dialog import ImportFeedbackDialog
from ui.pages.feedback.lesson_dialog import LessonDialog
from ui.pages.feedback.letter_dialog import LetterDialog
from ui.pages.feedback.mission_dialogs import FloorDialog, MissionDialog, RemindersDialog
from ui.pages.feedback.page import LESSONS, STORIES, WAVE, FeedbackPage
from ui.pages.feedback.story_dialogs import ConsentDialog, StoryDialog
from ui.widgets.notice import Notice


@pytest.fixture
def page(show_page: Callable[..., FeedbackPage], campaign: Campaign, wave: Wave) -> FeedbackPage:
    return show_page(PAGE, 904, 600)


def test_feedback_is_sorted_with_one_key_each_and_taken_back(
    page: FeedbackPage,
    console: Console,
    campaign: Campaign,
    notices: list[Notice],
    qtbot: QtBot,
    acting: Acting,
) -> None:
    log = console.feedback
    ids = [log.add(campaign.id, "issue", text).id for text in ("One", "Two", "Three")]
    acting(AnswerDialog, lambda dialog: dialog.answer.setText("Like this"))
    acting(PromiseDialog, lambda dialog: dialog.day.set_day(date(2026, 12, 1)))
    acting(DuplicateDialog, lambda dialog: dialog.table.choose(ids[0]))
    page.read_again()
    inbox = page.inbox
    expected = {
        Qt.Key.Key_A: FeedbackState.ANSWERED,
        Qt.Key.Key_P: FeedbackState.PROMISED,
        Qt.Key.Key_F: FeedbackState.FIXED,
        Qt.Key.Key_D: FeedbackState.DUPLICATE,
    }
    for key, state in expected.items():
        inbox.filter_by(FeedbackState.OPEN)
        inbox.table.choose(ids[2])
        inbox.table.setFocus()
        qtbot.keyClick(inbox.table, key)
        assert log.get(ids[2]).state is state, key
        undone(notices)
        page.read_again()
        assert log.get(ids[2]).state is FeedbackState.OPEN


def test_what_blocks_stands_first_and_is_shown_in_full(
    page: FeedbackPage, console: Console, campaign: Campaign
) -> None:
    first = console.feedback.add(
        campaign.id, "issue", "Blank\nscreen", is_blocking=True, given_on=date(2026, 11, 1)
    )
    console.feedback.add(campaign.id, "idea", "Colours")
    page.read_again()
    assert page.inbox.table.rows()[0].id == first.id
    assert page.inbox.detail.said.text() == "Blank\nscreen"
    assert page.inbox.filters[FeedbackState.OPEN].text() == "Open 2"
    page.inbox.search.setText("colours")
    assert [row.text for row in page.inbox.table.rows()] == ["Colours"]
    page.open(first.id)
    assert page.badge(console, campaign.id) == 2


def test_feedback_is_noted_with_a_tester_found_by_name_and_changed_with_undo(
    page: FeedbackPage,
    console: Console,
    campaign: Campaign,
    people: list[int],
    notices: list[Notice],
    acting: Acting,
) -> None:
    def fill(dialog: FeedbackDialog) -> None:
        dialog.said.setPlainText("Where is it?")
        dialog.who.setText("Ada Lemoine · ada@example.org")

    acting(FeedbackDialog, fill)
    page.add_button.click()
    (noted,) = console.feedback.list(campaign.id)
    assert (noted.person_id, noted.wave_number) == (people[0], 1)
    acting(FeedbackDialog, lambda dialog: dialog.who.setText("Colibri"))
    page.inbox.edit(noted)
    assert console.feedback.get(noted.id).who == "Colibri"
    undone(notices)
    assert console.feedback.get(noted.id).person_id == people[0]
    page.read_again()
    page.inbox.remove()
    assert console.feedback.list(campaign.id) == []
    undone(notices)
    assert console.feedback.get(noted.id) == noted


def test_an_empty_inbox_teaches_and_a_filter_says_that_it_hides(
    page: FeedbackPage, console: Console, campaign: Campaign
) -> None:
    assert page.inbox.none.title.text() == "No feedback yet"
    assert page.inbox.none.button.isVisible()
    console.feedback.add(campaign.id, "idea", "Colours")
    page.read_again()
    page.inbox.filter_by(FeedbackState.FIXED)
    assert page.inbox.none.title.text() == "Nothing here"
    assert not page.inbox.none.button.isVisible()


def test_a_mission_is_added_ticked_with_space_and_taken_back(
    page: FeedbackPage,
    console: Console,
    wave: Wave,
    people: list[int],
    notices: list[Notice],
    qtbot: QtBot,
    acting: Acting,
) -> None:
    page.show_tab(WAVE)
    acting(MissionDialog, lambda dialog: dialog.name.setText("Ask a question"))
    page.add_button.click()
    page.read_again()
    tab = page.wave
    qtbot.waitUntil(tab.people.isVisible)
    tab.people.choose(people[0])
    tab.people.setFocus()
    qtbot.keyClick(tab.people, Qt.Key.Key_Space)
    assert console.missions.progress(wave.id)[0].done == 1
    undone(notices)
    assert console.missions.progress(wave.id)[0].done == 0
    page.read_again()
    tab.missions.setFocus()
    tab._remove()
    assert console.missions.list(wave.campaign_id) == []
    undone(notices)
    assert len(console.missions.list(wave.campaign_id)) == 1


def test_who_leaves_says_why_and_the_floor_is_watched(
    page: FeedbackPage, console: Console, wave: Wave, people: list[int], notices: list[Notice], acting: Acting
) -> None:
    page.open("wave")
    acting(FloorDialog, lambda dialog: dialog.people.setValue(6))
    page.wave.standing.floor_button.click()
    page.wave.people.choose(people[0])
    acting(DropDialog, lambda dialog: dialog.reason.setCurrentIndex(1))
    page.wave.drop_button.click()
    page.read_again()
    assert "should not fall below 6" in page.wave.standing.held.text()
    undone(notices)
    assert console.following.standing(wave.id).staying == 6


def test_reminders_are_noted_as_sent_only_by_a_person(
    page: FeedbackPage, console: Console, wave: Wave, notices: list[Notice], acting: Acting
) -> None:
    console.missions.add(wave.campaign_id, "Ask", wave.id)
    page.open("reminders")
    texts: list[str] = []

    def copy(dialog: RemindersDialog) -> None:
        assert not dialog.accept_button.isDefault()
        dialog.copy_button.click()
        texts.append(QGuiApplication.clipboard().text())

    acting(RemindersDialog, copy)
    page.wave.reminders.show_button.click()
    assert "Ada Lemoine" in texts[0]
    assert console.missions.reminders(wave.id) == ()
    undone(notices)
    assert len(console.missions.reminders(wave.id)) == 6


def test_a_story_is_added_confirmed_and_withdrawn_for_good(
    page: FeedbackPage, console: Console, campaign: Campaign, monkeypatch: pytest.MonkeyPatch, acting: Acting
) -> None:
    page.open("stories")
    assert page.tabs.currentIndex() == STORIES

    def fill(dialog: StoryDialog) -> None:
        dialog.quote.setPlainText("In an hour")
        dialog.effect.setText("Two days")
        dialog.who.setText("Ada Lemoine · ada@example.org")
        dialog.proof.setText("Mail")
        dialog.consented_on.set_day(date(2025, 1, 1))

    acting(StoryDialog, fill)
    page.add_button.click()
    page.read_again()
    (story,) = console.stories.list(campaign.id)
    assert (story.told_by, story.shown_as) == ("Ada Lemoine", "Ada Lemoine")
    assert page.tab(STORIES)._state(story) == "Ask again"
    page.tab(STORIES).table.choose(story.id)
    acting(ConsentDialog, lambda dialog: dialog.proof.setText("Asked again"))
    page.tab(STORIES).confirm_button.click()
    assert console.stories.get(story.id).consented_on == TODAY
    page.read_again()
    page.tab(STORIES).table.choose(story.id)
    monkeypatch.setattr(stories_tab, "ask", lambda *_args, **_options: True)
    page.tab(STORIES).withdraw_button.click()
    assert console.stories.get(story.id).quote == ""


def test_a_lesson_is_written_carried_out_and_taken_back(
    page: FeedbackPage, console: Console, campaign: Campaign, notices: list[Notice], acting: Acting
) -> None:
    page.open("lessons")
    assert page.tabs.currentIndex() == LESSONS

    def fill(dialog: LessonDialog) -> None:
        dialog.line.setText("Shorter missions")
        assert not dialog.owner.isEnabled()
        dialog.kind.setCurrentIndex(list(LessonKind).index(LessonKind.DECISION))
        dialog.owner.setText("Nora")

    acting(LessonDialog, fill)
    page.add_button.click()
    page.read_again()
    (lesson,) = console.retrospective.list(campaign.id)
    page.tab(LESSONS).table.choose(lesson.id)
    page.tab(LESSONS).done_button.click()
    assert console.retrospective.get(lesson.id).done_on == TODAY
    undone(notices)
    assert console.retrospective.get(lesson.id).done_on is None


def test_a_file_is_imported_through_its_dialog(
    console: Console, bridge: Bridge, campaign: Campaign, wave: Wave, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "form.csv"
    path.write_text("Retour;Type\nTrop lent;Problème\nBravo;Merci\n;Idée\n", "utf-8")
    dialog = ImportFeedbackDialog(console, bridge, campaign.id)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.wave.choose(wave.id)
    dialog.load(path)
    qtbot.waitUntil(dialog.accept_button.isEnabled)
    assert dialog.accept_button.text().startswith("Import 2 line")
    dialog.submit()
    qtbot.waitUntil(lambda: dialog.report is not None)
    assert {each.wave_id for each in console.feedback.list(campaign.id)} == {wave.id}


def test_the_letter_is_copied_as_it_stands(
    page: FeedbackPage, console: Console, campaign: Campaign, acting: Acting
) -> None:
    one = console.feedback.add(campaign.id, "issue", "Slow")
    console.feedback.fix(one.id, "Faster")
    acting(LetterDialog, lambda dialog: dialog.view.appendPlainText("See you on Friday"))
    page.you_said()
    copied = QGuiApplication.clipboard().text()
    assert "→ Faster" in copied
    assert "See you on Friday" in copied


def test_missions_written_before_there_is_a_wave_are_shown_and_given_to_one(
    console: Console, campaign: Campaign, show_page: Callable[..., FeedbackPage], acting: Acting
) -> None:
    page = show_page(PAGE, 904, 600)
    page.open("wave")
    acting(MissionDialog, lambda dialog: dialog.name.setText("Ask a question"))
    page.add_button.click()
    page.read_again()
    assert [row.mission.title for row in page.wave.missions.rows()] == ["Ask a question"]
    console.waves.add(campaign.id, 5)
    wave = console.waves.numbered(campaign.id, 1)
    page.read_again()
    assert page.wave.waves.wave_id() == wave.id
    page.wave.waves.choose(None)
    page.read_again()
    acting(MissionDialog, lambda dialog: dialog.wave.choose(wave.id))
    page.wave.edit(page.wave.missions.current())
    assert console.missions.list(campaign.id, wave.id)
