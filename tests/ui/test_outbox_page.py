"""The outbox on screen: what each delivery says, and settling what needs a person."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.domain.accounts import Account
from cm_console.domain.campaign import Campaign
from cm_console.domain.delivery import DeliveryState, Rejected, Uncertain
from cm_console.domain.platform import Message, Receipt, Retry, Session
from cm_console.domain.posts import Delivery
from cm_console.services.posts import Posts
from integrations import practice
from ui.pages.outbox import OutboxPage
from ui.pages.outbox.groups import Group
from ui.pages.outbox.settle_dialog import SettleDialog
from ui.widgets.notice import Notice

Send = Callable[..., Delivery]
_S = DeliveryState


class Wall(practice.Practice):
    """The practice platform, made to fail as told, and not idempotent."""

    def __init__(self) -> None:
        self.failure: Exception | None = None

    def retry(self, account: Account) -> Retry:
        return Retry.LOOKUP

    def publish(self, session: Session, message: Message) -> Receipt:
        if self.failure is None:
            return super().publish(session, message)
        raise self.failure


@pytest.fixture
def wall_platform() -> Wall:
    return Wall()


@pytest.fixture
def console(make_console: Callable[..., Console], wall_platform: Wall) -> Console:
    return make_console(platforms={"practice": wall_platform})


@pytest.fixture
def page(make_page: Callable[..., OutboxPage], campaign: Campaign) -> OutboxPage:
    return make_page(OutboxPage, 1100, 680)


def show(page: OutboxPage, qtbot: QtBot) -> None:
    page.show()
    qtbot.waitUntil(lambda: bool(page.reading.rows), timeout=5000)


def said(page: OutboxPage) -> Notice:
    return page.notices[-1]


@pytest.fixture
def send(console: Console, campaign: Campaign, account: Account) -> Send:
    """`send(text)`: try to publish at once; gives what became of it."""

    def publish(text: str = "Hello") -> Delivery:
        post = console.posts.add(campaign.id, text, [account.id], now=True)
        console.publisher.run_until_empty()
        return console.posts.get(post.id).deliveries[0]

    return publish


@pytest.fixture
def lost(send: Send, wall_platform: Wall) -> Delivery:
    """A delivery of which nobody knows whether it is out."""
    wall_platform.failure = Uncertain("the answer was lost")
    delivery = send()
    wall_platform.failure = None
    assert delivery.state is _S.UNCONFIRMED
    return delivery


def button(page: OutboxPage, text: str):
    return next(each for each in page.detail.buttons if text in each.text())


def test_what_needs_somebody_is_shown_first_with_words_and_history(
    page: OutboxPage, console: Console, campaign: Campaign, send: Send, lost: Delivery, qtbot: QtBot
) -> None:
    send("It is out")
    show(page, qtbot)
    assert page.group is Group.NEEDS
    assert [row.id for row in page.table.rows()] == [lost.id]
    assert "Needs you 1" in page.filters[Group.NEEDS].text()
    assert "All 2" in page.filters[Group.ALL].text()
    assert page.detail.text.text() == "Hello"
    assert "may be out or not" in page.detail.happened.text()
    assert "Unconfirmed" in page.detail.history.text()
    assert "10:00:00" in page.detail.history.text()  # 09:00 UTC, in the campaign's zone
    assert OutboxPage.badge(console, campaign.id) == 1


def test_an_unconfirmed_delivery_is_looked_up_on_the_network(
    page: OutboxPage, console: Console, account: Account, wall_platform: Wall, lost: Delivery, qtbot: QtBot
) -> None:
    show(page, qtbot)
    qtbot.mouseClick(button(page, "Look on the network"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(page.notices), timeout=5000)
    assert "not found" in said(page).text
    assert console.outbox.delivery(lost.id).state is _S.UNCONFIRMED

    session = console.accounts.session(account)
    practice.Practice.publish(
        wall_platform, session, Message(lost.key, lost.text, lost.due_at or console.context.clock.now())
    )
    qtbot.mouseClick(button(page, "Look on the network"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(page.notices) == 2, timeout=5000)
    assert console.outbox.delivery(lost.id).state is _S.PUBLISHED


def test_it_is_there_records_it_as_published_with_its_address(
    page: OutboxPage, console: Console, lost: Delivery, qtbot: QtBot
) -> None:
    dialog = SettleDialog(console, lost)
    qtbot.addWidget(dialog)
    dialog.url.setText("not an address")
    dialog.submit()
    assert console.outbox.delivery(lost.id).state is _S.UNCONFIRMED
    dialog.url.setText("https://example.org/1")
    dialog.submit()
    settled = console.outbox.delivery(lost.id)
    assert (settled.state, settled.url) == (_S.PUBLISHED, "https://example.org/1")


def test_sending_again_asks_first_and_then_goes_out_once(
    page: OutboxPage, console: Console, lost: Delivery, qtbot: QtBot
) -> None:
    show(page, qtbot)
    asked: list[str] = []
    page.actions.ask = lambda _parent, _title, text, _yes: bool(asked.append(text))
    button(page, "send again").click()
    assert "people see it twice" in asked[0]
    assert console.outbox.delivery(lost.id).state is _S.UNCONFIRMED

    page.actions.ask = lambda *_: True
    button(page, "send again").click()
    assert console.outbox.delivery(lost.id).state is _S.SCHEDULED
    console.publisher.run_until_empty()
    assert console.outbox.delivery(lost.id).state is _S.PUBLISHED
    qtbot.waitUntil(lambda: page.reading.count(Group.PUBLISHED) == 1, timeout=5000)


def test_a_missed_delivery_is_sent_now_or_left_out(
    page: OutboxPage, console: Console, campaign: Campaign, account: Account, clock, qtbot: QtBot
) -> None:
    at = datetime.combine(date(2026, 11, 17), time(10))
    first, second = (console.posts.add(campaign.id, text, [account.id], wall=at) for text in ("One", "Two"))
    clock.advance(timedelta(days=3))
    console.publisher.run_until_empty()
    show(page, qtbot)
    page.actions.ask = lambda *_: True
    assert {row.delivery.state for row in page.table.rows()} == {_S.MISSED}

    page.table.choose(first.deliveries[0].id)
    button(page, "Send now").click()
    assert console.outbox.delivery(first.deliveries[0].id).state is _S.SCHEDULED
    page.table.choose(second.deliveries[0].id)
    button(page, "Leave it out").click()
    assert console.outbox.delivery(second.deliveries[0].id).state is _S.CANCELLED


def test_a_refused_delivery_leads_to_its_post(
    page: OutboxPage, wall_platform: Wall, send: Send, qtbot: QtBot
) -> None:
    wall_platform.failure = Rejected("no")
    refused = send()
    show(page, qtbot)
    with qtbot.waitSignal(page.navigate) as seen:
        button(page, "Edit the post").click()
    assert seen.args == ["calendar", refused.post_id]


def test_an_account_that_needs_somebody_leads_to_the_accounts(
    page: OutboxPage, console: Console, campaign: Campaign, account: Account, qtbot: QtBot
) -> None:
    at = datetime.combine(date(2026, 12, 8), time(10))
    console.posts.add(campaign.id, "Waits", [account.id], wall=at)
    console.accounts.needs_you(account.id)
    show(page, qtbot)
    assert page.group is Group.NEEDS
    with qtbot.waitSignal(page.navigate) as seen:
        button(page, "Go to accounts").click()
    assert seen.args == ["settings", account.id]


def test_the_banner_says_that_nothing_publishes_and_starts_it(
    page: OutboxPage, console: Console, campaign: Campaign, account: Account, qtbot: QtBot
) -> None:
    console.posts.add(campaign.id, "Due", [account.id], now=True)
    show(page, qtbot)
    assert page.banner.isVisible()
    page.start_button.click()
    qtbot.waitUntil(lambda: page.reading.count(Group.PUBLISHED) == 1, timeout=10_000)
    console.publisher.stop()
    assert not page.banner.isVisible()


def test_what_happens_elsewhere_appears_and_a_delivery_can_be_opened_by_its_id(
    page: OutboxPage, send: Send, qtbot: QtBot
) -> None:
    first = send("First")
    show(page, qtbot)
    second = send("Second")
    qtbot.waitUntil(lambda: len(page.reading.rows) == 2, timeout=5000)
    for delivery in (first, second):
        page.open(delivery.id)
        qtbot.waitUntil(lambda wanted=delivery: page.table.current().id == wanted.id, timeout=5000)
        assert page.detail.text.text() == delivery.text


def test_an_empty_outbox_says_what_would_fill_it(page: OutboxPage, qtbot: QtBot) -> None:
    page.show()
    qtbot.waitUntil(lambda: "Nothing to send yet" in page.empty.title.text(), timeout=5000)
    with qtbot.waitSignal(page.navigate) as seen:
        page.empty.button.click()
    assert seen.args == ["calendar", "new"]


def test_enter_in_the_table_goes_to_the_action(page: OutboxPage, lost: Delivery, qtbot: QtBot) -> None:
    show(page, qtbot)
    page.activateWindow()
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.detail.buttons[0].hasFocus(), timeout=2000)


def test_ten_thousand_deliveries_are_listed(
    page: OutboxPage, console: Console, campaign: Campaign, account: Account, qtbot: QtBot
) -> None:
    start = datetime.combine(date(2026, 12, 1), time(8))
    posts = Posts(SimpleNamespace(**console.context.__dict__ | {"events": Silent()}), console.accounts)
    with console.context.db.write():
        for number in range(10_000):
            posts.add(
                campaign.id,
                f"Post {number}",
                [account.id],
                wall=start + timedelta(minutes=5 * number),
                draft=False,
            )
    page.show()
    qtbot.waitUntil(lambda: len(page.reading.rows) == 10_000, timeout=20_000)
    page.show_group(Group.WAITING)
    assert len(page.table.rows()) == 10_000


class Silent:
    """An event bus that nobody listens to."""

    def publish(self, event: object) -> None:
        pass


def test_only_the_deliveries_that_changed_are_read_again(
    page: OutboxPage,
    console: Console,
    campaign: Campaign,
    account: Account,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    posts = [
        console.posts.add(
            campaign.id,
            f"Post {number}",
            [account.id],
            wall=datetime.combine(date(2027, 1, 4), time(9 + number)),
        )
        for number in range(3)
    ]
    show(page, qtbot)
    page._clock.stop()  # its own look at the time
    qtbot.waitUntil(lambda: not (page._stale or page._busy or page._again))  # all that was announced is read
    asked: list[object] = []
    real = console.outbox.deliveries
    monkeypatch.setattr(
        console.outbox, "deliveries", lambda *given: (asked.append(given[2:]), real(*given))[1]
    )
    console.outbox.skip(posts[1].deliveries[0].id)
    qtbot.waitUntil(lambda: page.reading.count(Group.WAITING) == 2, timeout=5000)
    assert asked == [(frozenset({posts[1].deliveries[0].id}),)]
    assert [row.title for row in page.reading.rows] == ["Post 2", "Post 1", "Post 0"]
    asked.clear()
    page.read_again()
    qtbot.waitUntil(lambda: bool(asked), timeout=5000)
    assert asked == [(None,)]


def test_a_delivery_named_while_the_page_is_still_reading_is_shown_once_it_is_read(
    page: OutboxPage, send: Send, qtbot: QtBot
) -> None:
    first = send("First")
    send("Second")
    page.show()
    page.open(first.id)
    assert not page.reading.rows
    qtbot.waitUntil(lambda: bool(page.reading.rows), timeout=5000)
    assert page.detail.text.text() == "First"
