"""Writing, counting, saving and scheduling a post in the composer, on a real workspace."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.domain.accounts import Account
from cm_console.domain.campaign import Campaign
from cm_console.domain.delivery import DeliveryState
from ui.pages.calendar import CalendarPage
from ui.pages.calendar.texts import COMMON
from ui.widgets.notice import Notice

TUESDAY = date(2026, 12, 8)


def wall(hour: int, minute: int = 0, day: date = TUESDAY) -> datetime:
    return datetime.combine(day, time(hour, minute))


@pytest.fixture
def staff(account: Account) -> Account:
    return account


@pytest.fixture
def public(console: Console, campaign: Campaign) -> Account:
    return console.accounts.add("practice", "Public wall")


@pytest.fixture
def page(open_calendar: Callable[[date], CalendarPage], campaign: Campaign) -> CalendarPage:
    return open_calendar(TUESDAY)


def type_text(page: CalendarPage, text: str, key: int = COMMON) -> None:
    page.composer.texts.editors[key].setPlainText(text)


def choose(page: CalendarPage, *accounts: Account) -> None:
    for account_id, chip in page.composer.chips.chips.items():
        chip.setChecked(account_id in {account.id for account in accounts})


def said(page: CalendarPage) -> Notice:
    return page.notices[-1]


def only_post(console: Console, campaign: Campaign):
    (post,) = console.posts.list(campaign.id)
    return post


def test_a_post_for_two_accounts_with_a_variant_is_scheduled_and_appears_in_the_week(
    page: CalendarPage, console: Console, campaign: Campaign, staff: Account, public: Account, qtbot: QtBot
) -> None:
    page.new_post(wall(10, 30))
    choose(page, staff, public)
    type_text(page, "The network opens in January.")
    page.composer.texts.add_variant(public.id)
    type_text(page, "We open in January.", public.id)
    page.composer.check()
    assert "29 / 500" in page.composer.counters.meters[staff.id].text.text()
    assert "19 / 500" in page.composer.counters.meters[public.id].text.text()

    qtbot.mouseClick(page.composer.schedule_button, Qt.MouseButton.LeftButton)

    post = only_post(console, campaign)
    assert post.due is not None
    assert (post.due.wall, post.due.zone) == (wall(10, 30), "Europe/Paris")
    texts = {each.account_id: each.text for each in post.deliveries}
    assert texts == {staff.id: "The network opens in January.", public.id: "We open in January."}
    assert {each.state for each in post.deliveries} == {DeliveryState.SCHEDULED}
    assert [block.id for block in page.week_view.board.blocks] == [post.id]
    assert "Tue 8 Dec 10:30" in said(page).text

    assert said(page).undo is not None
    said(page).undo()
    assert {each.state for each in console.posts.get(post.id).deliveries} == {DeliveryState.DRAFT}


def test_the_counters_follow_the_typing(page: CalendarPage, staff: Account, qtbot: QtBot) -> None:
    page.new_post(wall(10))
    page.composer.texts.focus_text()
    qtbot.keyClicks(page.composer.texts.editors[COMMON], "Bonjour")
    meter = page.composer.counters.meters[staff.id]
    qtbot.waitUntil(lambda: "7 / 500" in meter.text.text(), timeout=1000)


def test_a_text_that_is_too_long_is_said_while_writing_and_is_not_scheduled(
    page: CalendarPage, console: Console, campaign: Campaign, staff: Account, qtbot: QtBot
) -> None:
    page.new_post(wall(10))
    type_text(page, "x" * 501)
    qtbot.waitUntil(lambda: bool(page.composer.findings.texts()), timeout=1000)
    assert "Staff wall: 1 character(s) too long." in page.composer.findings.texts()

    page.composer.schedule()

    assert "1 character(s) too long" in said(page).detail
    assert console.posts.list(campaign.id, states={DeliveryState.SCHEDULED}) == []
    assert page.composer.texts.text == "x" * 501


def test_a_time_that_has_passed_is_said_and_not_scheduled(
    page: CalendarPage, console: Console, campaign: Campaign, staff: Account
) -> None:
    page.new_post(wall(10, day=date(2026, 11, 2)))
    type_text(page, "Too late")
    page.composer.schedule()
    assert any("has passed" in text for text in page.composer.findings.texts())
    assert console.posts.list(campaign.id, states={DeliveryState.SCHEDULED}) == []


def test_a_time_that_the_clocks_jump_over_is_said_beside_the_picker(
    page: CalendarPage, staff: Account
) -> None:
    page.new_post(wall(2, 30, day=date(2027, 3, 28)))
    note = page.composer.when.note
    assert not note.isHidden()
    assert "02:30 does not exist" in note.text()
    assert "03:30" in note.text()


def test_what_is_typed_is_saved_as_a_draft_within_two_seconds(
    page: CalendarPage, console: Console, campaign: Campaign, staff: Account, qtbot: QtBot
) -> None:
    page.new_post(wall(10))
    type_text(page, "An idea")
    qtbot.waitUntil(lambda: len(console.posts.list(campaign.id)) == 1, timeout=2000)
    post = only_post(console, campaign)
    assert post.text == "An idea"
    assert post.deliveries[0].state is DeliveryState.DRAFT
    assert page.composer.saved.text() == "Saved as a draft"


def test_a_draft_is_saved_when_the_page_is_left_at_once(
    page: CalendarPage, console: Console, campaign: Campaign, staff: Account
) -> None:
    page.new_post(wall(10))
    type_text(page, "Left in a hurry")
    page.hide()
    assert only_post(console, campaign).text == "Left in a hurry"


def test_escape_closes_and_keeps_the_draft(
    page: CalendarPage, console: Console, campaign: Campaign, staff: Account, qtbot: QtBot
) -> None:
    page.new_post(wall(10))
    type_text(page, "Kept")
    qtbot.keyClick(page.composer.texts.editors[COMMON], Qt.Key.Key_Escape)
    assert page.composer.isHidden()
    assert only_post(console, campaign).text == "Kept"


def test_ctrl_enter_in_the_text_schedules(
    page: CalendarPage, console: Console, campaign: Campaign, staff: Account, qtbot: QtBot
) -> None:
    page.new_post(wall(10))
    type_text(page, "By keyboard")
    editor = page.composer.texts.editors[COMMON]
    page.activateWindow()
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert only_post(console, campaign).deliveries[0].state is DeliveryState.SCHEDULED


def test_an_empty_composer_leaves_nothing_behind(
    page: CalendarPage, console: Console, campaign: Campaign, staff: Account
) -> None:
    page.new_post(wall(10))
    page.composer.close_composer()
    assert console.posts.list(campaign.id) == []


def test_changes_to_a_scheduled_post_wait_for_save_and_are_kept_as_a_draft_when_left(
    page: CalendarPage, console: Console, campaign: Campaign, staff: Account
) -> None:
    post = console.posts.add(campaign.id, "As planned", [staff.id], wall=wall(10))
    page.open_post(post.id)
    type_text(page, "Half a thou")
    page.composer.save_draft()
    assert console.posts.get(post.id).text == "As planned"

    page.composer.close_composer()

    assert console.posts.get(post.id).text == "As planned"
    (kept,) = [each for each in console.posts.list(campaign.id) if each.id != post.id]
    assert kept.text == "Half a thou"
    assert kept.deliveries[0].state is DeliveryState.DRAFT


def test_saving_changes_to_a_scheduled_post_can_be_undone(
    page: CalendarPage, console: Console, campaign: Campaign, staff: Account
) -> None:
    post = console.posts.add(campaign.id, "Before", [staff.id], wall=wall(10))
    page.open_post(post.id)
    type_text(page, "After")
    page.composer.schedule()
    assert console.posts.get(post.id).text == "After"
    said(page).undo()
    assert console.posts.get(post.id).text == "Before"


def test_the_common_text_comes_back_and_the_own_text_can_be_taken_back(
    page: CalendarPage, staff: Account, public: Account
) -> None:
    page.new_post(wall(10))
    choose(page, staff, public)
    type_text(page, "For all")
    texts = page.composer.texts
    texts.add_variant(public.id)
    type_text(page, "For you", public.id)
    texts.drop_variant(public.id)
    assert page.composer.writing().variants == {}
    said(page).undo()
    assert page.composer.writing().variants == {public.id: "For you"}


def test_publishing_now_asks_and_says_who_will_see_it(
    page: CalendarPage, console: Console, campaign: Campaign, staff: Account
) -> None:
    asked: list[str] = []
    page.composer.ask = lambda _parent, _title, text, *_: bool(asked.append(text))
    page.new_post(wall(10))
    type_text(page, "Now")
    page.composer.publish_now()
    assert "Practice · Staff wall, seen only by you" in asked[0]
    assert "publisher is stopped" in asked[0]
    assert console.posts.list(campaign.id, states={DeliveryState.SCHEDULED}) == []


def test_published_deliveries_are_read_only_and_say_so(
    page: CalendarPage, console: Console, campaign: Campaign, staff: Account
) -> None:
    post = console.posts.add(campaign.id, "Out", [staff.id], now=True)
    console.publisher.run_until_empty()
    page.open_post(post.id)
    composer = page.composer
    assert composer.texts.editors[COMMON].isReadOnly()
    assert composer.schedule_button.isHidden()
    assert not composer.deliveries.isHidden()
    assert not composer.chips.chips[staff.id].isEnabled()


def test_without_an_account_the_composer_says_so_and_leads_to_them(page: CalendarPage, qtbot: QtBot) -> None:
    page.new_post(wall(10))
    assert page.composer.no_account.isVisible()
    with qtbot.waitSignal(page.navigate) as seen:
        page.composer.add_account_button.click()
    assert seen.args[0] == "settings"


def test_moving_the_open_post_in_the_calendar_moves_it_in_the_composer(
    page: CalendarPage, console: Console, campaign: Campaign, staff: Account
) -> None:
    post = console.posts.add(campaign.id, "Moved", [staff.id], wall=wall(10))
    page.open_post(post.id)
    type_text(page, "Typed meanwhile")
    page.move_post(post.id, wall(10) + timedelta(days=1))
    assert page.composer.when.wall() == wall(10) + timedelta(days=1)
    assert page.composer.texts.text == "Typed meanwhile"


@pytest.mark.parametrize("steps", [1, -1])
def test_the_time_field_steps_by_quarters(page: CalendarPage, staff: Account, steps: int) -> None:
    page.new_post(wall(10, 7))
    field = page.composer.when.time
    field.setSelectedSection(field.Section.MinuteSection)
    field.stepBy(steps)
    assert page.composer.when.wall() == (wall(10, 15) if steps > 0 else wall(10, 0))


def test_a_draft_that_was_emptied_is_not_kept(
    page: CalendarPage, console: Console, campaign: Campaign, staff: Account
) -> None:
    page.new_post(wall(10))
    type_text(page, "Never mind")
    page.composer.save_draft()
    type_text(page, "")
    page.composer.close_composer()
    assert console.posts.list(campaign.id) == []


def test_taking_a_scheduled_post_back_keeps_what_was_typed(
    page: CalendarPage, console: Console, campaign: Campaign, staff: Account
) -> None:
    post = console.posts.add(campaign.id, "As planned", [staff.id], wall=wall(10))
    page.open_post(post.id)
    type_text(page, "Better")
    page.composer.draft_button.click()
    taken = console.posts.get(post.id)
    assert taken.text == "Better"
    assert taken.deliveries[0].state is DeliveryState.DRAFT
    assert page.composer.draft_button.text() == "Save draft"


def test_changes_kept_while_another_page_was_shown_end_in_the_post_when_saved(
    page: CalendarPage, console: Console, campaign: Campaign, staff: Account
) -> None:
    post = console.posts.add(campaign.id, "As planned", [staff.id], wall=wall(10))
    page.open_post(post.id)
    type_text(page, "Better")
    page.hide()
    assert {each.text for each in console.posts.list(campaign.id)} == {"As planned", "Better"}
    page.show()
    assert page.composer.texts.text == "Better"
    page.composer.schedule()
    (saved,) = console.posts.list(campaign.id)
    assert (saved.id, saved.text) == (post.id, "Better")


def test_an_own_text_that_is_still_the_common_one_stays_open_over_a_save(
    page: CalendarPage, console: Console, campaign: Campaign, staff: Account, public: Account, qtbot: QtBot
) -> None:
    page.new_post(wall(10))
    choose(page, staff, public)
    type_text(page, "For all")
    page.composer.texts.add_variant(public.id)
    page.composer.save_draft()
    page.read_again()
    assert page.composer.texts.current == public.id
    assert only_post(console, campaign).deliveries[1].is_variant is False


def test_typing_goes_on_while_other_things_happen(
    page: CalendarPage, console: Console, campaign: Campaign, staff: Account, qtbot: QtBot
) -> None:
    missed = console.posts.add(campaign.id, "Out at this second", [staff.id], now=True)
    page.open_post(missed.id)
    page.open_post(missed.id)
    editor = page.composer.texts.editors[COMMON]
    console.accounts.add("practice", "Another wall")
    qtbot.waitUntil(lambda: len(page.composer.chips.chips) == 2, timeout=2000)
    assert page.composer.texts.editors[COMMON] is editor
