"""The calendar on screen: turning pages, moving posts by drag and by keys, undo, what cannot be moved."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from time import thread_time

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.domain.accounts import Account
from cm_console.domain.campaign import Campaign
from cm_console.domain.delivery import DeliveryState
from cm_console.domain.posts import Post
from ui.pages.calendar import CalendarPage
from ui.pages.calendar.board import Board
from ui.widgets.notice import Notice

TUESDAY = date(2026, 12, 8)
CTRL = Qt.KeyboardModifier.ControlModifier


def wall(hour: int, minute: int = 0, day: date = TUESDAY) -> datetime:
    return datetime.combine(day, time(hour, minute))


@pytest.fixture
def post(console: Console, campaign: Campaign, account: Account) -> Post:
    return console.posts.add(campaign.id, "Poll: your worst meeting", [account.id], wall=wall(10, 30))


@pytest.fixture
def page(open_calendar: Callable[[date], CalendarPage], campaign: Campaign) -> CalendarPage:
    return open_calendar(TUESDAY)


def said(page: CalendarPage) -> Notice:
    return page.notices[-1]


def due(console: Console, post: Post) -> datetime:
    moment = console.posts.get(post.id).due
    assert moment is not None
    return moment.wall


def drag(qtbot: QtBot, board: Board, start: QPointF, end: QPointF) -> None:
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(board, left, pos=start.toPoint())
    for share in (0.3, 0.7, 1.0):
        point = start + (end - start) * share
        qtbot.mouseMove(board, point.toPoint())
    qtbot.mouseRelease(board, left, pos=end.toPoint())


def test_the_week_shows_its_posts_in_the_zone_of_the_campaign(post: Post, page: CalendarPage) -> None:
    (block,) = page.week_view.board.blocks
    assert (block.wall, block.title, block.accounts) == (wall(10, 30), post.title, "Staff wall")
    assert page.turner.range.text() == "7 – 13 Dec 2026"
    assert "Europe/Paris" in page.header.subtitle.text()


def test_the_hours_of_work_are_in_sight_when_the_week_is_first_shown(
    page: CalendarPage, qtbot: QtBot
) -> None:
    board, area = page.week_view.board, page.week_view.area
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() == pytest.approx(8 * board.hour, abs=12))


def test_a_post_dragged_to_another_day_and_hour_is_moved_and_undo_brings_it_back(
    post: Post, page: CalendarPage, console: Console, qtbot: QtBot
) -> None:
    board = page.week_view.board
    place = board.spot_of(post.id).place
    width = board.edges()[1] - board.edges()[0]
    drag(qtbot, board, place.center(), place.center() + QPointF(2 * width, board.hour * 1.5))
    assert due(console, post) == wall(12, 0) + timedelta(days=2)
    assert "Moved to Thu 10 Dec 12:00" in said(page).text
    assert said(page).undo is not None
    said(page).undo()
    assert due(console, post) == wall(10, 30)
    assert page.week_view.board.blocks[0].wall == wall(10, 30)


def test_the_arrows_with_ctrl_move_a_post_by_quarters_and_days(
    post: Post, page: CalendarPage, console: Console, qtbot: QtBot
) -> None:
    board = page.week_view.board
    board.setFocus()
    board.focus_post(post.id)
    qtbot.keyClick(board, Qt.Key.Key_Down, CTRL)
    assert due(console, post) == wall(10, 45)
    qtbot.keyClick(board, Qt.Key.Key_Up, CTRL)
    qtbot.keyClick(board, Qt.Key.Key_Up, CTRL)
    assert due(console, post) == wall(10, 15)
    qtbot.keyClick(board, Qt.Key.Key_Right, CTRL)
    assert due(console, post) == wall(10, 15) + timedelta(days=1)
    assert board.focused == post.id


def test_moving_past_sunday_turns_to_the_next_week(
    post: Post, page: CalendarPage, console: Console, qtbot: QtBot
) -> None:
    board = page.week_view.board
    board.focus_post(post.id)
    for _ in range(6):
        qtbot.keyClick(board, Qt.Key.Key_Right, CTRL)
    assert due(console, post).date() == date(2026, 12, 14)
    assert page.turner.range.text() == "14 – 20 Dec 2026"
    assert board.focused == post.id


def test_the_arrows_go_from_post_to_post_and_enter_opens_one(
    post: Post, page: CalendarPage, console: Console, campaign: Campaign, account: Account, qtbot: QtBot
) -> None:
    later = console.posts.add(campaign.id, "Later", [account.id], wall=wall(16))
    page.read_again()
    board = page.week_view.board
    board.focus_post(post.id)
    qtbot.keyClick(board, Qt.Key.Key_Down)
    assert board.focused == later.id
    assert "Later" in board.accessibleDescription()
    qtbot.keyClick(board, Qt.Key.Key_Return)
    assert page.composer.post is not None
    assert page.composer.post.id == later.id
    assert board.chosen == later.id


def test_a_post_that_is_out_cannot_be_dragged_and_says_why(
    page: CalendarPage, console: Console, campaign: Campaign, account: Account, clock, qtbot: QtBot
) -> None:
    out = console.posts.add(campaign.id, "Out", [account.id], now=True)
    console.publisher.run_until_empty()
    page.show_today()
    board = page.week_view.board
    before, place = due(console, out), board.spot_of(out.id).place
    drag(qtbot, board, place.center(), place.center() + QPointF(0, 120))
    assert due(console, out) == before
    assert "It is out" in said(page).text


def test_a_post_cannot_be_moved_into_the_past(post: Post, page: CalendarPage, console: Console) -> None:
    page.move_post(post.id, wall(10, day=date(2026, 11, 2)))
    assert due(console, post) == wall(10, 30)
    assert said(page).tone == "bad"


def test_moving_to_an_hour_that_does_not_exist_says_when_it_goes_out(post: Post, page: CalendarPage) -> None:
    page.move_post(post.id, wall(2, 30, day=date(2027, 3, 28)))
    assert "02:30 does not exist" in said(page).detail


def test_a_double_click_on_an_empty_time_opens_the_composer_there(
    page: CalendarPage, account: Account, qtbot: QtBot
) -> None:
    board = page.week_view.board
    point = QPoint(round(board.edges()[2]) + 20, round(board.hour * 14.3))
    qtbot.mouseDClick(board, Qt.MouseButton.LeftButton, pos=point)
    assert page.composer.isVisible()
    assert page.composer.when.wall() == wall(14, 15) + timedelta(days=1)


def test_a_click_on_an_empty_time_loses_nothing(page: CalendarPage, account: Account, qtbot: QtBot) -> None:
    page.new_post(wall(10))
    page.composer.texts.editors[0].setPlainText("In the middle of a")
    board = page.week_view.board
    qtbot.mouseClick(board, Qt.MouseButton.LeftButton, pos=QPoint(round(board.edges()[3]) + 20, 300))
    assert page.composer.isVisible()
    assert page.composer.texts.text == "In the middle of a"


def test_n_writes_a_new_post_and_delete_cancels_with_undo(
    post: Post, page: CalendarPage, console: Console, qtbot: QtBot
) -> None:
    board = page.week_view.board
    board.setFocus()
    board.focus_post(post.id)
    qtbot.keyClick(board, Qt.Key.Key_Delete)
    assert console.posts.get(post.id).deliveries[0].state is DeliveryState.CANCELLED
    assert board.blocks == []
    assert said(page).undo is not None
    said(page).undo()
    assert console.posts.get(post.id).deliveries[0].state is DeliveryState.SCHEDULED
    qtbot.keyClick(board, Qt.Key.Key_N)
    assert page.composer.isVisible()


def test_a_deleted_draft_comes_back_with_undo(
    page: CalendarPage, console: Console, campaign: Campaign, account: Account
) -> None:
    draft = console.posts.add(campaign.id, "Idea", [account.id], wall=wall(9), draft=True)
    page.read_again()
    page.remove_post(draft.id)
    assert console.posts.list(campaign.id) == []
    said(page).undo()
    assert [each.text for each in console.posts.list(campaign.id)] == ["Idea"]


def test_the_month_keeps_the_time_of_day_and_counts_what_has_no_room(
    post: Post, page: CalendarPage, console: Console, campaign: Campaign, account: Account, qtbot: QtBot
) -> None:
    for hour in range(11, 19):
        console.posts.add(campaign.id, f"At {hour}", [account.id], wall=wall(hour, day=date(2026, 12, 3)))
    page.show_month(True)
    board = page.month_view.board
    assert page.turner.range.text() == "December 2026"
    (heap,) = [spot for spot in board.spots if spot.heap]
    assert len(heap.items) >= 4
    place = board.spot_of(post.id).place
    drag(qtbot, board, place.center(), place.center() + QPointF(board.width() / 7, 0))
    assert due(console, post) == wall(10, 30) + timedelta(days=1)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # offscreen menus
def test_a_heap_opens_a_list_of_its_posts(
    page: CalendarPage, console: Console, campaign: Campaign, account: Account, qtbot: QtBot
) -> None:
    for number in range(8):
        console.posts.add(campaign.id, f"Post {number}", [account.id], wall=wall(9))
    page.read_again()
    board = page.week_view.board
    (heap,) = [spot for spot in board.spots if spot.heap]
    qtbot.mouseClick(board, Qt.MouseButton.LeftButton, pos=heap.place.center().toPoint())
    menu = next(child for child in page.findChildren(QMenu) if child.isVisible())
    assert len(menu.actions()) == len(heap.items)
    menu.actions()[0].trigger()
    menu.close()
    assert page.composer.post is not None
    assert page.composer.post.id == heap.items[0].id


def test_pages_turn_by_button_key_and_command(page: CalendarPage, qtbot: QtBot) -> None:
    page.turner.next.click()
    assert page.turner.range.text() == "14 – 20 Dec 2026"
    qtbot.keyClick(page.week_view.board, Qt.Key.Key_PageUp)
    assert page.turner.range.text() == "7 – 13 Dec 2026"
    qtbot.keyClick(page.week_view.board, Qt.Key.Key_M)
    assert page.month
    qtbot.keyClick(page.month_view.board, Qt.Key.Key_T)
    assert page.turner.range.text() == "November 2026"
    assert {command.shortcut for command in page.commands()} >= {"Ctrl+N", "T", "W", "M"}


def test_a_post_opened_from_elsewhere_shows_its_own_week(post: Post, page: CalendarPage) -> None:
    page.show_today()
    page.open(post.id)
    assert TUESDAY in page.days()
    assert page.composer.post is not None
    assert page.board.chosen == post.id


def test_every_week_from_2024_to_2030_shows_seven_days(page: CalendarPage) -> None:
    day = date(2024, 1, 1)
    while day.year < 2031:
        page.day = day
        assert len(set(page.days())) == 7
        day += timedelta(days=7)


def test_a_change_from_elsewhere_appears(
    page: CalendarPage, console: Console, campaign: Campaign, account: Account, qtbot: QtBot
) -> None:
    console.posts.add(campaign.id, "From the command line", [account.id], wall=wall(9))
    qtbot.waitUntil(lambda: len(page.week_view.board.blocks) == 1, timeout=2000)


def test_a_week_of_a_thousand_posts_is_shown_and_moved_through_without_a_wait(
    page: CalendarPage, console: Console, campaign: Campaign, account: Account, qtbot: QtBot
) -> None:
    start = datetime.combine(date(2026, 12, 7), time(0, 3))
    with console.context.db.write():
        for number in range(1000):
            console.posts.add(
                campaign.id, f"Post {number}", [account.id], wall=start + timedelta(minutes=10 * number)
            )
    page.read_again()
    qtbot.waitUntil(lambda: len(page.week_view.board.blocks) == 1000)
    began = thread_time()
    page.week_view.board.focus_post(page.week_view.board.blocks[500].id)
    page.week_view.board.repaint()
    page.grab()
    assert thread_time() - began < 1.0


def test_without_a_campaign_the_page_says_so(show_page: Callable[..., CalendarPage]) -> None:
    page = show_page(CalendarPage, 1200, 740)
    assert page.empty.isVisible()
    assert not page.new_button.isEnabled()


def test_the_clock_of_the_campaign_marks_today(page: CalendarPage, clock) -> None:
    clock.set(datetime(2026, 12, 8, 23, 30, tzinfo=UTC))
    page.show_today()
    assert page.week_view.board.now.date() == date(2026, 12, 9)


def test_a_draft_without_a_time_can_still_be_found(
    page: CalendarPage, console: Console, campaign: Campaign, account: Account, qtbot: QtBot
) -> None:
    console.posts.add(campaign.id, "Some day", [account.id], draft=True)
    qtbot.waitUntil(page.undated.isVisible, timeout=3000)
    assert page.undated.accessibleName() == "1 draft(s) without a time"
