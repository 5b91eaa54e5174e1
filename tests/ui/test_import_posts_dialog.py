"""Importing posts in the window, from the file to the calendar."""

import threading
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.domain.accounts import Account
from cm_console.domain.delivery import DeliveryState
from cm_console.services import posts_import
from ui.bridge import Bridge
from ui.pages.calendar import CalendarPage
from ui.pages.calendar.export_posts import write_posts
from ui.pages.calendar.import_posts_dialog import ImportPostsDialog

TEXT = """Texte;Date;Heure;Comptes;Étiquette
Bonjour à tous;08/12/2026;09:30;Staff wall;ama
Trop tard;02/11/2026;09:30;Staff wall;
Pour qui ?;09/12/2026;11:00;;
"""


@pytest.fixture
def dialog(qtbot: QtBot, console: Console, bridge: Bridge, account: Account) -> ImportPostsDialog:
    dialog = ImportPostsDialog(console, bridge, 1)
    qtbot.addWidget(dialog)
    return dialog


def test_a_file_is_checked_line_by_line_and_then_scheduled(
    qtbot: QtBot, console: Console, dialog: ImportPostsDialog, account: Account, save: Callable[[str], Path]
) -> None:
    dialog.show()
    dialog.load(save(TEXT))
    qtbot.waitUntil(dialog.accept_button.isEnabled, timeout=10_000)
    assert dialog.view.pills[0].text() == "1 taken"
    assert dialog.view.pills[2].text() == "2 refused"
    remarks = dialog.view.remarks.toPlainText()
    assert "Line 3 refused" in remarks
    assert "has passed" in remarks
    assert "Line 4 refused" in remarks
    assert console.posts.list(1) == []

    dialog.accounts.chips[account.id].setChecked(True)
    qtbot.waitUntil(lambda: dialog.view.pills[0].text() == "2 taken", timeout=10_000)
    dialog.submit()
    qtbot.waitUntil(lambda: dialog.report is not None, timeout=10_000)

    posts = console.posts.list(1)
    assert [post.text for post in posts] == ["Bonjour à tous", "Pour qui ?"]
    assert posts[0].extras.labels == ("ama",)
    assert {each.state for post in posts for each in post.deliveries} == {DeliveryState.SCHEDULED}
    assert dialog.accept_button.text() == "Close"


def test_what_is_in_is_said_where_a_long_import_is_stopped(
    qtbot: QtBot,
    console: Console,
    dialog: ImportPostsDialog,
    account: Account,
    save: Callable[[str], Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(posts_import, "CHUNK", 1)
    dialog.show()
    dialog.accounts.chips[account.id].setChecked(True)
    dialog.load(save(TEXT))
    qtbot.waitUntil(lambda: dialog.view.pills[0].text() == "2 taken", timeout=10_000)
    one_in, go_on = threading.Event(), threading.Event()
    take = dialog.take

    def held(path: Path, mapping: object, dry_run: bool, progress: Callable[[float], bool]) -> object:
        def after_one(share: float) -> bool:
            if console.posts.list(1):
                one_in.set()
                assert go_on.wait(10)
            return progress(share)

        return take(path, mapping, dry_run, after_one)

    monkeypatch.setattr(dialog, "take", held)
    dialog.submit()
    qtbot.waitUntil(one_in.is_set, timeout=10_000)
    dialog.reject()
    assert dialog.isVisible()
    go_on.set()
    qtbot.waitUntil(dialog.cancel_button.isEnabled, timeout=10_000)
    assert "in already; the same file again goes on" in dialog._wrong.text()
    assert [post.text for post in console.posts.list(1)] == ["Bonjour à tous"]
    dialog.reject()
    assert not dialog.isVisible()


def test_everything_can_come_in_as_drafts(
    qtbot: QtBot, console: Console, dialog: ImportPostsDialog, save: Callable[[str], Path]
) -> None:
    dialog.show()
    dialog.draft.setChecked(True)
    dialog.load(save(TEXT))
    qtbot.waitUntil(dialog.accept_button.isEnabled, timeout=10_000)
    dialog.submit()
    qtbot.waitUntil(lambda: dialog.report is not None, timeout=10_000)
    states = {each.state for post in console.posts.list(1) for each in post.deliveries}
    assert states == {DeliveryState.DRAFT}


def test_the_calendar_offers_it_and_shows_what_came_in(
    qtbot: QtBot,
    open_calendar: Callable[[date], CalendarPage],
    account: Account,
    save: Callable[[str], Path],
) -> None:
    page = open_calendar(date(2026, 12, 8))

    def run(dialog: ImportPostsDialog) -> None:
        dialog.load(save(TEXT))
        qtbot.waitUntil(dialog.accept_button.isEnabled, timeout=10_000)
        dialog.submit()
        qtbot.waitUntil(lambda: dialog.report is not None, timeout=10_000)

    page.run_dialog = run
    command = next(each for each in page.commands() if each.text == "Import posts…")
    command.run()
    assert [block.title for block in page.board.blocks] == ["Bonjour à tous"]


def test_posts_are_exported_as_a_table_that_can_be_imported_again(
    qtbot: QtBot,
    console: Console,
    make_page: Callable[..., CalendarPage],
    account: Account,
    tmp_path: Path,
) -> None:
    console.posts.add(1, "Hello", [account.id], wall=datetime.fromisoformat("2026-12-08T09:00"))
    page = make_page(CalendarPage, 1200, 740)
    campaign = page.campaign
    assert campaign is not None
    write_posts(page, campaign, tmp_path / "out")
    qtbot.waitUntil(lambda: bool(page.notices))
    assert [notice.text for notice in page.notices] == ["1 post(s) written to out.csv."]
    report = console.posts_import.run(1, tmp_path / "out.csv")
    assert (report.taken, report.unchanged) == (0, 1)
