"""What holds the publisher up is said in the window, once, with the backup where that helps; and its end."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.errors import ConsoleError
from cm_console.events import PublisherTroubled
from cm_console.services.publisher import Publisher
from cm_console.store.database import damaged
from ui.main_window import MainWindow

FULL = ConsoleError("The disk is full.", "What was sent is known.", "Free some space.")


def trouble(window: MainWindow, console: Console, monkeypatch: pytest.MonkeyPatch, error: object) -> None:
    monkeypatch.setattr(Publisher, "trouble", property(lambda _self: error))
    console.events.publish(PublisherTroubled(error))  # type: ignore[arg-type]


def test_it_is_said_with_what_to_do_and_stays_in_sight(
    window: MainWindow, console: Console, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    trouble(window, console, monkeypatch, FULL)
    qtbot.waitUntil(lambda: window.topbar.publisher.text() == "Publisher held up", timeout=5000)
    assert window.topbar.publisher.toolTip() == "The disk is full."
    assert window.topbar.publisher.property("tone") == "bad"
    toast = window.notices.toast
    assert toast is not None
    assert (toast.notice.text, toast.notice.detail) == (
        "The disk is full.",
        "What was sent is known.\nFree some space.",
    )
    trouble(window, console, monkeypatch, None)
    qtbot.waitUntil(lambda: window.topbar.publisher.text() == "Publisher off", timeout=5000)
    assert window.notices.toast is not None
    assert window.notices.toast.notice.text == "Publishing goes on."
    assert window.topbar.publisher.toolTip() == ""


def test_a_damaged_file_offers_the_last_backup(
    window: MainWindow, console: Console, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    trouble(window, console, monkeypatch, damaged(Path("agora.cmc")))
    qtbot.waitUntil(lambda: window.notices.toast is not None, timeout=5000)
    assert window.notices.toast is not None
    assert window.notices.toast.notice.offers_backup
