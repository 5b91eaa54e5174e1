"""Handing over in the window: offered where it is possible, said in words, and taken back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from cm_console.domain.delivery import DeliveryState
from cm_console.errors import ConsoleError
from tests.integrations.mastodon_double import MastodonDouble
from tests.newsdesk import Newsdesk
from ui.bridge import Bridge
from ui.dialogs.closing_dialog import Choice, ClosingDialog
from ui.main_window import MainWindow
from ui.pages.calendar.editor import Editor
from ui.pages.outbox import OutboxPage
from ui.pages.outbox.hand_over import question
from ui.pages.outbox.hand_over_dialog import HandOverDialog

S = DeliveryState


@pytest.fixture
def desk(make_newsdesk: Callable[..., Newsdesk], console: object) -> Newsdesk:
    return make_newsdesk(console)


@pytest.fixture
def double(desk: Newsdesk) -> MastodonDouble:
    return desk.double


@pytest.fixture
def page(make_page: Callable[..., OutboxPage], desk: Newsdesk) -> OutboxPage:
    return make_page(OutboxPage, 1100, 680)


def show(page: OutboxPage, qtbot: QtBot) -> None:
    page.show()
    qtbot.waitUntil(lambda: bool(page.reading.rows), timeout=5000)


def texts(page: OutboxPage) -> list[str]:
    return [button.text() for button in page.detail.buttons]


def press(page: OutboxPage, text: str) -> None:
    next(button for button in page.detail.buttons if text in button.text()).click()


def test_it_is_handed_over_and_taken_back(
    page: OutboxPage, desk: Newsdesk, double: MastodonDouble, qtbot: QtBot
) -> None:
    planned, server = desk.plan(), desk.console.hand_over.server(desk.plan("Another", "2026-11-17T18:00"))
    show(page, qtbot)
    page.open(planned.id)
    qtbot.waitUntil(lambda: page.detail.text.text() == planned.text)
    asked: list[str] = []
    page.actions.handing_over.ask = lambda _parent, *words: bool(asked.extend(words)) or True
    press(page, f"Hand over to {server}")
    assert asked[0] == f"Hand over to {server}?"
    assert "18:00" in asked[1]
    qtbot.waitUntil(lambda: texts(page)[:1] == ["Take it back"] and len(page.notices) == 1, timeout=5000)
    assert page.detail.happened.text() == (
        "Handed over: the server posts it at 18:00 even if this computer is off."
    )
    assert page.detail.state.text() == "Handed over"
    assert page.notices[-1].text == f"{server} posts it, even if this computer is off."
    press(page, "Take it back")
    qtbot.waitUntil(
        lambda: any("Hand over" in text for text in texts(page)) and len(page.notices) == 2, timeout=5000
    )
    assert double.schedule.waiting == {}
    assert page.notices[-1].text == "It waits here again, for the same time."


def test_saying_no_sends_nothing(
    page: OutboxPage, desk: Newsdesk, double: MastodonDouble, qtbot: QtBot
) -> None:
    desk.plan()
    show(page, qtbot)
    page.actions.handing_over.ask = lambda *_: False
    press(page, "Hand over to")
    assert double.requests[-1][0] == "GET"
    assert double.schedule.waiting == {}


def test_a_refusal_is_said_in_words(
    page: OutboxPage, desk: Newsdesk, double: MastodonDouble, qtbot: QtBot
) -> None:
    desk.plan()
    show(page, qtbot)
    page.actions.handing_over.ask = lambda *_: True
    double.faults = ["limited"]
    press(page, "Hand over to")
    qtbot.waitUntil(lambda: bool(page.notices), timeout=5000)
    assert "did not take the post" in page.notices[-1].text


def test_looking_for_what_waits_at_the_server_says_that_it_does(
    page: OutboxPage, desk: Newsdesk, double: MastodonDouble, qtbot: QtBot
) -> None:
    double.version = "2.7.2 (compatible; Pleroma 2.5.0)"
    desk.console.accounts.check(desk.account)
    planned, real = desk.plan(), double.schedule.answer
    double.faults = ["drop after"]
    asked = iter([real("GET", "/api/v1/scheduled_statuses")])  # before anything is sent, then it is down
    double.schedule.answer = lambda *_: next(asked, (500, {}))  # type: ignore[method-assign]
    with pytest.raises(ConsoleError, match="not known"):
        desk.console.hand_over.hand_over(planned.id)
    double.schedule.answer = real  # type: ignore[method-assign]
    show(page, qtbot)
    press(page, "Look on the network")
    qtbot.waitUntil(lambda: bool(page.notices), timeout=5000)
    server = desk.console.hand_over.server(planned)
    assert page.notices[-1].text == f"{server} posts it, even if this computer is off."
    assert desk.now(planned).handed_over


def test_what_cannot_be_handed_over_says_why(page: OutboxPage, desk: Newsdesk, qtbot: QtBot) -> None:
    desk.plan("One\n---\nTwo")
    show(page, qtbot)
    assert not any("Hand over" in text for text in texts(page))
    assert "thread" in page.detail.note.text()
    assert not page.detail.note.isHidden()


def test_a_platform_that_has_no_such_thing_is_not_mentioned(
    page: OutboxPage, desk: Newsdesk, qtbot: QtBot
) -> None:
    desk.account = desk.console.accounts.add("practice", "Wall").id
    desk.plan()
    show(page, qtbot)
    assert not any("Hand over" in text for text in texts(page))
    assert page.detail.note.isHidden()


def test_what_the_server_still_holds_is_taken_back_not_sent_again(
    page: OutboxPage, desk: Newsdesk, double: MastodonDouble, qtbot: QtBot, clock: object
) -> None:
    given = desk.give()
    double.schedule.stuck = True
    clock.set(given.due_at)
    clock.advance(minutes=20)
    desk.publish()
    show(page, qtbot)
    assert texts(page) == ["Look on the network", "It is there…", "Take it back"]
    press(page, "Take it back")
    qtbot.waitUntil(lambda: desk.now(given).state is S.SCHEDULED, timeout=5000)
    assert double.schedule.waiting == {}


def test_doubt_about_the_server_is_part_of_the_question() -> None:
    assert "could post at once" not in question(True)
    assert "could post at once" in question(False)


@pytest.fixture
def dialog(desk: Newsdesk, bridge: Bridge, qtbot: QtBot) -> HandOverDialog:
    planned = [desk.plan(f"Post {n}") for n in range(3)]
    dialog = HandOverDialog(desk.console, bridge, planned, "Europe/Paris")
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_all_that_is_ticked_is_handed_over(
    dialog: HandOverDialog, desk: Newsdesk, double: MastodonDouble, qtbot: QtBot
) -> None:
    dialog.list.item(1, 0).setCheckState(Qt.CheckState.Unchecked)
    dialog.accept_button.click()
    dialog.reject()
    assert dialog.isVisible(), "what is on its way has to be heard of"
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=5000)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert sorted(each["params"]["text"] for each in double.schedule.waiting.values()) == ["Post 0", "Post 2"]
    assert dialog.given == 2


def test_what_failed_stays_in_the_list_with_its_reason(
    dialog: HandOverDialog, desk: Newsdesk, double: MastodonDouble, qtbot: QtBot
) -> None:
    double.faults = ["limited"]
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: dialog.accept_button.isEnabled(), timeout=5000)
    assert dialog.isVisible()
    assert dialog.list.rowCount() == 1
    assert "did not take the post" in dialog._wrong.text()
    assert dialog.given == 2
    desk.console.accounts.pause(desk.account, None)
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=5000)
    assert len(double.schedule.waiting) == 3


def test_nothing_ticked_is_nothing_to_do(dialog: HandOverDialog) -> None:
    dialog.list.tick(range(3), False)
    dialog.list.itemChanged.emit(dialog.list.item(0, 0))
    assert not dialog.accept_button.isEnabled()


def test_closing_offers_to_hand_over_what_can_be(
    window: MainWindow, desk: Newsdesk, double: MastodonDouble, qtbot: QtBot
) -> None:
    first, second = desk.plan("One"), desk.plan("Two", "2026-11-17T08:00")
    due = window.closing.due()
    assert due is not None
    assert [each.id for each in due.to_hand_over] == [first.id, second.id]
    dialog = ClosingDialog(due, desk.console.now())
    qtbot.addWidget(dialog)
    assert "the server posts them" in dialog.doors[Choice.HAND_OVER].accessibleDescription()
    desk.console.hand_over.hand_over(first.id)
    due = window.closing.due()
    assert due is not None
    assert due.count == 1
    desk.console.hand_over.hand_over(second.id)
    assert window.closing.due() is None, "nothing here keeps anybody from leaving"


def test_closing_goes_on_once_all_is_handed_over(
    window: MainWindow, desk: Newsdesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    planned, left = desk.plan(), []
    window.leaving.connect(lambda: left.append(True))
    window.closing.ask = lambda _due: Choice.HAND_OVER

    def run(dialog: HandOverDialog) -> int:
        desk.console.hand_over.hand_over(planned.id)
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(HandOverDialog, "exec", run)
    window.closeEvent(QCloseEvent())
    assert left == [True]


def test_changing_ones_mind_about_it_stays(
    window: MainWindow, desk: Newsdesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.plan()
    left: list[bool] = []
    window.leaving.connect(lambda: left.append(True))
    window.closing.ask = lambda _due: Choice.HAND_OVER
    monkeypatch.setattr(HandOverDialog, "exec", lambda _dialog: int(QDialog.DialogCode.Rejected))
    window.closeEvent(QCloseEvent())
    assert left == []


def test_there_is_no_such_door_where_nothing_can_be_handed_over(
    window: MainWindow, desk: Newsdesk, qtbot: QtBot
) -> None:
    desk.account = desk.console.accounts.add("practice", "Wall").id
    desk.plan()
    due = window.closing.due()
    assert due is not None
    dialog = ClosingDialog(due, desk.console.now())
    qtbot.addWidget(dialog)
    assert Choice.HAND_OVER not in dialog.doors


def test_the_composer_says_why_it_cannot_be_changed(window: MainWindow, desk: Newsdesk, qtbot: QtBot) -> None:
    given = desk.give()
    window.go("calendar", given.post_id)
    editor = window.findChild(Editor)
    assert editor is not None
    qtbot.waitUntil(lambda: editor.post is not None and editor.post.id == given.post_id, timeout=5000)
    assert not editor.is_writable
    texts = [label.text() for label in editor.deliveries.findChildren(QLabel)]
    assert "Handed over" in texts
    assert any("take it back first" in text for text in texts)
