"""Posts that come again in the composer: made, shown, changed and deleted; posting slots."""

import json
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.domain.accounts import Account
from cm_console.domain.campaign import Campaign
from cm_console.domain.delivery import DeliveryState
from cm_console.domain.posts import Post
from cm_console.domain.signing_in import ENDS
from cm_console.settings import Settings
from ui.bridge import Bridge
from ui.chores import Chores
from ui.dialogs.choice import ChoiceDialog
from ui.pages.calendar import CalendarPage
from ui.pages.calendar.repeat_dialog import RepeatDialog
from ui.pages.calendar.repeating import FOLLOWING, ONE, ways_to_remove, ways_to_save
from ui.pages.calendar.texts import COMMON

FRIDAY = datetime(2026, 12, 4, 9, 0)  # noqa: DTZ001 - a wall clock


@pytest.fixture
def page(open_calendar: Callable[[date], CalendarPage], account: Account) -> CalendarPage:
    return open_calendar(FRIDAY.date())


def posts(console: Console) -> list[Post]:
    return console.posts.list(1)


def days(console: Console) -> list[str]:
    return [post.due.wall.date().isoformat()[5:] for post in posts(console) if post.due]


def write(page: CalendarPage, text: str = "Friday question", wall: datetime = FRIDAY) -> None:
    page.new_post(wall)
    page.composer.texts.editors[COMMON].setPlainText(text)


def answer(page: CalendarPage, fill: Any = lambda dialog: None, ok: bool = True) -> list[RepeatDialog]:
    """What the person does in the dialog."""
    seen: list[RepeatDialog] = []

    def run(dialog: RepeatDialog) -> bool:
        seen.append(dialog)
        fill(dialog)
        return ok

    page.composer.repeating.run_dialog = run
    return seen


def make_weekly(page: CalendarPage) -> None:
    write(page)
    answer(page)
    page.composer.repeating.repeat()


def test_a_post_is_scheduled_to_come_again_and_the_composer_shows_the_first(
    page: CalendarPage, console: Console
) -> None:
    write(page)
    page.composer.save_draft()
    (dialog,) = (answer(page), page.composer.repeating.repeat())[0]
    assert dialog.rule == "FREQ=WEEKLY;BYDAY=FR"
    assert days(console) == ["12-04", "12-11", "12-18", "12-25", "01-01", "01-08"]
    assert {post.deliveries[0].state for post in posts(console)} == {DeliveryState.SCHEDULED}
    assert page.composer.post == posts(console)[0]
    said = page.composer.when.repeats.words.text().replace("\u00a0", " ")
    assert "every week on Friday" in said
    assert "Fri 4 Dec 09:00 · Fri 11 Dec 09:00 · Fri 18 Dec 09:00" in said
    assert "Friday" in page.notices[-1].text


def test_scheduling_a_series_can_be_undone(page: CalendarPage, console: Console) -> None:
    make_weekly(page)
    page.notices[-1].undo()
    (draft,) = posts(console)
    assert draft.text == "Friday question"
    assert draft.deliveries[0].state is DeliveryState.DRAFT
    assert draft.due is not None
    assert draft.due.wall == FRIDAY


def test_leaving_the_dialog_schedules_nothing(page: CalendarPage, console: Console) -> None:
    write(page)
    answer(page, ok=False)
    page.composer.repeating.repeat()
    assert console.series.list() == []
    assert not page.composer.when.repeats.isVisible()


def test_what_is_refused_keeps_its_rule_in_the_draft(page: CalendarPage, console: Console) -> None:
    page.new_post(FRIDAY)
    answer(page)
    page.composer.repeating.repeat()
    assert console.series.list() == []
    assert page.notices[-1].tone == "bad"
    assert page.composer.repeat_rule == "FREQ=WEEKLY;BYDAY=FR"
    page.composer.texts.editors[COMMON].setPlainText("Friday question")
    page.composer.schedule()
    assert len(posts(console)) == 6


def test_a_draft_remembers_how_it_will_come_again(page: CalendarPage, console: Console) -> None:
    write(page)
    answer(page, lambda dialog: dialog.keep_button.click())
    page.composer.repeating.repeat()
    page.composer.close_composer()
    (draft,) = posts(console)
    assert draft.extras.repeat == "FREQ=WEEKLY;BYDAY=FR"
    page.open_post(draft.id)
    said = page.composer.when.repeats.words.text().replace("\u00a0", " ")
    assert "Will come every week on Friday, once it is scheduled." in said
    assert "Fri 11 Dec 09:00" in said
    assert page.composer.when.repeat_button.text() == "Repeat…"
    page.composer.when.choose(FRIDAY.replace(hour=15))
    assert "Fri 11 Dec 15:00" in page.composer.when.repeats.words.text().replace("\u00a0", " ")

    page.composer.schedule()

    assert len(posts(console)) == 6
    assert {post.extras.repeat for post in posts(console)} == {""}
    page.notices[-1].undo()
    (again,) = posts(console)
    assert again.extras.repeat == "FREQ=WEEKLY;BYDAY=FR"


def test_a_draft_moved_in_the_calendar_takes_its_rule_along_and_undo_brings_it_back(
    page: CalendarPage, console: Console, qtbot: QtBot
) -> None:
    write(page)
    answer(page, lambda dialog: dialog.keep_button.click())
    page.composer.repeating.repeat()
    page.composer.save_draft()
    page.read_again()
    (draft,) = posts(console)
    page.board.setFocus()
    page.board.focus_post(draft.id)
    qtbot.keyClick(page.board, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    (moved,) = posts(console)
    assert moved.extras.repeat == "FREQ=WEEKLY;BYDAY=TH"
    assert page.composer.repeat_rule == "FREQ=WEEKLY;BYDAY=TH"
    assert "Will come every week on Thursday" in page.notices[-1].detail
    page.notices[-1].undo()
    assert posts(console)[0].extras.repeat == "FREQ=WEEKLY;BYDAY=FR"


def test_a_draft_can_stop_to_come_again(page: CalendarPage, console: Console) -> None:
    write(page)
    answer(page, lambda dialog: dialog.keep_button.click())
    page.composer.repeating.repeat()
    answer(page, lambda dialog: dialog.stop_button.click())
    page.composer.repeating.repeat()
    assert page.composer.repeat_rule == ""
    page.composer.schedule()
    assert len(posts(console)) == 1


def test_the_dialog_shows_the_next_dates_and_what_the_clocks_do(
    console: Console, campaign: Campaign, qtbot: QtBot
) -> None:
    night = datetime.fromisoformat("2027-03-27T02:30")
    dialog = RepeatDialog(console, campaign.id, night, "Europe/Paris")
    qtbot.addWidget(dialog)
    dialog.every.setCurrentIndex(0)
    assert dialog.rule == "FREQ=DAILY"
    assert "Sat 27 Mar 2027 02:30 · Sun 28 Mar 2027 02:30" in dialog.shown.text().replace("\u00a0", " ")
    assert "03:30" in dialog.notes.text()
    dialog.end.setCurrentIndex(2)
    dialog.times.setValue(3)
    assert dialog.rule == "FREQ=DAILY;COUNT=3"
    dialog.end.setCurrentIndex(1)
    assert dialog.rule == "FREQ=DAILY;UNTIL=20270327T235959"


def test_weekdays_are_ticked_and_none_cannot_be_scheduled(
    console: Console, campaign: Campaign, qtbot: QtBot
) -> None:
    dialog = RepeatDialog(console, campaign.id, FRIDAY, "Europe/Paris")
    qtbot.addWidget(dialog)
    dialog.days[0].setChecked(True)
    assert dialog.rule == "FREQ=WEEKLY;BYDAY=MO,FR"
    for check in dialog.days:
        check.setChecked(False)
    assert not dialog.accept_button.isEnabled()
    dialog.every.setCurrentIndex(4)
    assert dialog.rule == "FREQ=MONTHLY;BYMONTHDAY=4"
    dialog.every.setCurrentIndex(5)
    assert dialog.rule == "FREQ=MONTHLY;BYDAY=1FR"
    assert dialog.accept_button.isEnabled()


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR;COUNT=7",
        "FREQ=DAILY;UNTIL=20270131T235959",
        "FREQ=YEARLY",
        "FREQ=MONTHLY;BYDAY=1FR",
        "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
    ],
)
def test_the_dialog_gives_a_rule_back_as_it_got_it(
    console: Console, campaign: Campaign, qtbot: QtBot, rule: str
) -> None:
    dialog = RepeatDialog(console, campaign.id, FRIDAY, "Europe/Paris", rule)
    qtbot.addWidget(dialog)
    assert dialog.rule == rule


def test_a_change_asks_for_this_post_or_the_following_ones(page: CalendarPage, console: Console) -> None:
    make_weekly(page)
    composer = page.composer
    asked: list[str] = []
    composer.repeating.choose = lambda *args: asked.append(args[1]) or ONE
    composer.open_post(posts(console)[1].id)
    composer.texts.editors[COMMON].setPlainText("Only once")
    composer.schedule()
    assert [post.text for post in posts(console)].count("Only once") == 1
    composer.repeating.choose = lambda *args: FOLLOWING
    composer.open_post(posts(console)[2].id)
    composer.texts.editors[COMMON].setPlainText("From now on")
    composer.when.choose(datetime.fromisoformat("2026-12-17T15:00"))
    composer.schedule()
    assert [post.text for post in posts(console)] == ["Friday question", "Only once"] + ["From now on"] * 4
    assert days(console) == ["12-04", "12-11", "12-17", "12-24", "12-31", "01-07"]
    assert composer.post == posts(console)[2]
    assert len(asked) == 1
    page.notices[-1].undo()
    usual = "Friday question"
    assert [post.text for post in posts(console)] == [usual, "Only once", usual, usual, usual, usual]
    assert days(console) == ["12-04", "12-11", "12-18", "12-25", "01-01", "01-08"]


def test_leaving_the_question_changes_nothing(page: CalendarPage, console: Console) -> None:
    make_weekly(page)
    before = posts(console)
    page.composer.repeating.choose = lambda *args: ""
    page.composer.texts.editors[COMMON].setPlainText("Maybe")
    page.composer.schedule()
    assert posts(console) == before
    assert page.composer.is_dirty


def test_deleting_asks_and_can_be_undone(page: CalendarPage, console: Console) -> None:
    make_weekly(page)
    page.composer.repeating.choose = lambda *args: ONE
    page.remove_post(posts(console)[1].id)
    assert days(console) == ["12-04", "12-18", "12-25", "01-01", "01-08"]
    page.notices[-1].undo()
    assert len(posts(console)) == 6
    page.composer.repeating.choose = lambda *args: FOLLOWING
    page.remove_post(posts(console)[2].id)
    assert days(console) == ["12-04", "12-11"]
    page.notices[-1].undo()
    assert len(posts(console)) == 6
    page.composer.repeating.choose = lambda *args: ""
    page.remove_post(posts(console)[2].id)
    assert len(posts(console)) == 6


def test_the_rule_of_a_series_can_change_and_the_series_can_stop(
    page: CalendarPage, console: Console
) -> None:
    make_weekly(page)
    answer(page, lambda dialog: dialog.every.setCurrentIndex(3))
    page.composer.repeating.repeat()
    assert days(console) == ["12-04", "12-18", "01-01"]
    answer(page, lambda dialog: dialog.stop_button.click())
    page.composer.repeating.repeat()
    assert posts(console) == []
    assert page.composer.isHidden()
    page.notices[-1].undo()
    assert len(posts(console)) == 3


def test_the_next_free_slot_is_taken_and_then_the_one_after(page: CalendarPage, console: Console) -> None:
    write(page)
    page.composer.repeating.next_slot()
    assert page.composer.when.wall() == FRIDAY
    console.slots.set(1, "mon 09:30, thu 11:00")
    page.composer.when.slot_button.click()
    assert page.composer.when.wall() == datetime.fromisoformat("2026-11-19T11:00")
    page.composer.when.slot_button.click()
    assert page.composer.when.wall() == datetime.fromisoformat("2026-11-23T09:30")
    page.composer.schedule()
    write(page, "Another")
    page.composer.when.slot_button.click()
    page.composer.when.slot_button.click()
    assert page.composer.when.wall() == datetime.fromisoformat("2026-11-26T11:00")


def test_a_post_that_is_scheduled_once_offers_no_repeat(page: CalendarPage, console: Console) -> None:
    write(page)
    assert page.composer.when.repeat_button.isVisible()
    page.composer.schedule()
    assert not page.composer.when.repeat_button.isVisible()


@pytest.mark.parametrize("ways", [ways_to_save, ways_to_remove])
def test_the_question_has_two_doors_and_a_way_out(qtbot: QtBot, ways: Any) -> None:
    dialog = ChoiceDialog("Which posts?", "", ways())
    qtbot.addWidget(dialog)
    assert list(dialog.doors) == [ONE, FOLLOWING]
    dialog.doors[FOLLOWING].click()
    assert dialog.chosen == FOLLOWING
    assert dialog.result() == ChoiceDialog.DialogCode.Accepted
    again = ChoiceDialog("Which posts?", "", ways())
    qtbot.addWidget(again)
    again.cancel_button.click()
    assert again.chosen == ""


def test_the_open_window_makes_the_coming_posts(
    page: CalendarPage, console: Console, bridge: Bridge, clock: Any, qtbot: QtBot
) -> None:
    make_weekly(page)
    clock.advance(weeks=2)
    chores = Chores(console, bridge, Settings(), page)
    chores.extend()
    qtbot.waitUntil(lambda: len(posts(console)) == 8)
    qtbot.waitUntil(lambda: bridge.tasks.running == 0)


def test_a_change_of_a_series_says_that_a_sign_in_ends_before_its_later_posts(
    page: CalendarPage, console: Console
) -> None:
    make_weekly(page)
    assert not [each for each in page.composer.findings.texts() if "sign-in" in each]
    console.context.db.execute(
        "UPDATE account SET facts = ?", [json.dumps({ENDS: "2026-12-20T12:00:00.000Z"})]
    )
    page.composer.open_post(posts(console)[0].id)
    page.composer.refresh()
    page.composer.check()
    assert [each for each in page.composer.findings.texts() if "sign-in ends on" in each]
