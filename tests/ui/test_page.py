"""How a page lives: built when shown, read again once per burst, failures said in words."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.errors import ConsoleError
from cm_console.events import PostsChanged, TestersChanged
from ui.bridge import Bridge
from ui.page import Page
from ui.widgets.notice import Notice


class Sample(Page):
    key = "sample"
    refresh_on = (TestersChanged,)

    @staticmethod
    def title() -> str:
        return "Sample"

    def build(self) -> None:
        self.built_times = getattr(self, "built_times", 0) + 1
        self.refreshed = 0
        self.body.addWidget(QLabel("here"))

    def refresh(self) -> None:
        self.refreshed += 1


def make(console: Console, bridge: Bridge, qtbot: QtBot) -> Sample:
    page = Sample(console, bridge)
    qtbot.addWidget(page)
    return page


def test_a_page_is_built_when_first_shown(console: Console, bridge: Bridge, qtbot: QtBot) -> None:
    page = make(console, bridge, qtbot)
    assert not page.built
    page.show()
    page.hide()
    page.show()
    assert page.built_times == 1
    assert page.refreshed == 2
    assert page.accessibleName() == "Sample"


def test_a_burst_of_events_is_one_refresh(console: Console, bridge: Bridge, qtbot: QtBot) -> None:
    page = make(console, bridge, qtbot)
    page.show()
    for _ in range(50):
        console.events.publish(TestersChanged())
        console.events.publish(PostsChanged())
    qtbot.waitUntil(lambda: page.refreshed == 2)
    qtbot.wait(120)
    assert page.refreshed == 2


def test_a_hidden_page_reads_again_only_when_shown(console: Console, bridge: Bridge, qtbot: QtBot) -> None:
    page = make(console, bridge, qtbot)
    page.show()
    page.hide()
    console.events.publish(TestersChanged())
    qtbot.wait(120)
    assert page.refreshed == 1


def test_known_failures_become_notices(console: Console, bridge: Bridge, qtbot: QtBot) -> None:
    page = make(console, bridge, qtbot)
    notices: list[Notice] = []
    page.noticed.connect(notices.append)

    def refuse() -> None:
        raise ConsoleError("No.", "Nothing was changed.", "Ask again.")

    assert page.attempt(refuse) is None
    page.run(refuse)
    qtbot.waitUntil(lambda: len(notices) == 2)
    assert {notice.text for notice in notices} == {"No."}
    assert {notice.tone for notice in notices} == {"bad"}


def test_an_unexpected_failure_reaches_the_hook(console: Console, bridge: Bridge, qtbot: QtBot) -> None:
    page = make(console, bridge, qtbot)
    with qtbot.captureExceptions() as caught:
        page.run(lambda: 1 // 0)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError


def test_long_work_shows_in_the_header_until_it_ends(console: Console, bridge: Bridge, qtbot: QtBot) -> None:
    import threading

    page, gate = make(console, bridge, qtbot), threading.Event()
    page.show()
    page.run(gate.wait, label="Reading the file")
    assert page.header.progress.isVisible()
    assert page.header.progress_text.text() == "Reading the file"
    gate.set()
    qtbot.waitUntil(lambda: not page.header.progress.isVisible())
