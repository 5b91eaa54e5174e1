"""The calendar with many posts: a worker reads them; what stands stays until then, and so do the keys."""

import threading
from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.domain.accounts import Account
from cm_console.domain.campaign import Campaign
from cm_console.domain.posts import Post
from cm_console.errors import ConsoleError
from ui.pages.calendar import CalendarPage

TUESDAY = date(2026, 12, 8)
TIME = datetime.combine(TUESDAY, time(10, 30))
WEEK = timedelta(days=7)


@pytest.fixture
def post(console: Console, campaign: Campaign, account: Account) -> Post:
    return console.posts.add(campaign.id, "Poll", [account.id], wall=TIME)


@pytest.fixture
def page(
    open_calendar: Callable[[date], CalendarPage],
    post: Post,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> CalendarPage:
    monkeypatch.setattr("ui.pages.calendar.reading.AT_ONCE", 0)
    page = open_calendar(TUESDAY)
    qtbot.waitUntil(lambda: [block.id for block in page.week_view.board.blocks] == [post.id])
    return page


@pytest.fixture
def reading(page: CalendarPage, console: Console, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Posts are read from when this is set."""
    go, read = threading.Event(), console.posts.list

    def slow(*arguments: Any, **options: Any) -> list[Post]:
        assert go.wait(60)
        return read(*arguments, **options)

    monkeypatch.setattr(console.posts, "list", slow)
    yield go
    go.set()


def days(page: CalendarPage) -> tuple[date, date]:
    return page.board.days[0], page.board.days[-1]


def test_what_stands_stays_until_the_next_week_is_read(
    console: Console,
    campaign: Campaign,
    account: Account,
    post: Post,
    page: CalendarPage,
    reading: threading.Event,
    qtbot: QtBot,
) -> None:
    later = console.posts.add(campaign.id, "Later", [account.id], wall=TIME + WEEK)
    page.turn(1)
    assert [block.id for block in page.board.blocks] == [post.id]
    assert page.turner.range.text() == "7 – 13 Dec 2026"
    reading.set()
    qtbot.waitUntil(lambda: [block.id for block in page.board.blocks] == [later.id])
    assert page.turner.range.text() == "14 – 20 Dec 2026"


def test_whoever_turns_on_sees_the_last_page_asked_for(
    console: Console,
    campaign: Campaign,
    account: Account,
    page: CalendarPage,
    reading: threading.Event,
    qtbot: QtBot,
) -> None:
    for weeks in range(1, 5):
        console.posts.add(campaign.id, f"Week {weeks}", [account.id], wall=TIME + weeks * WEEK)
    for _ in range(4):
        page.turn(1)
    reading.set()
    qtbot.waitUntil(lambda: [block.title for block in page.board.blocks] == ["Week 4"])
    qtbot.waitUntil(lambda: not page.reader.waits)  # what the new posts announced is read once more
    assert [block.title for block in page.board.blocks] == ["Week 4"]


def test_a_post_moved_by_keys_keeps_the_keys(post: Post, page: CalendarPage, qtbot: QtBot) -> None:
    board = page.week_view.board
    board.setFocus()
    board.focus_post(post.id)
    for _ in range(6):
        before = page.board.blocks
        qtbot.keyClick(board, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda before=before: page.board.blocks is not before and not page.reader.waits)
    assert [block.wall for block in board.blocks] == [TIME + timedelta(days=6)]
    assert days(page) == (date(2026, 12, 14), date(2026, 12, 20))
    assert board.focused == post.id
    assert page.focusWidget() is board


def test_the_month_takes_the_place_of_the_week_and_its_keys_once_it_is_read(
    post: Post, page: CalendarPage, reading: threading.Event, qtbot: QtBot
) -> None:
    page.board.setFocus()
    page.board.focus_post(post.id)
    page.show_month(True)
    assert page.views.currentWidget() is page.week_view
    reading.set()
    qtbot.waitUntil(lambda: page.views.currentWidget() is page.month_view)
    assert [block.id for block in page.month_view.board.blocks] == [post.id]
    assert page.month_view.board.focused == post.id
    assert page.focusWidget() is page.month_view.board


def test_where_reading_fails_what_stands_stays_and_it_is_said(
    post: Post, page: CalendarPage, console: Console, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: Any, **__: Any) -> list[Post]:
        raise ConsoleError("Cannot be read.", "", "")

    monkeypatch.setattr(console.posts, "list", broken)
    page.read_again()
    qtbot.waitUntil(lambda: "Cannot be read." in [notice.text for notice in page.notices])
    assert [block.id for block in page.board.blocks] == [post.id]
