"""A thread that stopped half way, on screen: how much of it is out, and what settling it means."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.domain.accounts import Account
from cm_console.domain.campaign import Campaign
from cm_console.domain.delivery import DeliveryState, Uncertain
from cm_console.domain.platform import Message, Receipt, Retry, Session
from cm_console.domain.posts import Delivery
from integrations import practice
from ui.pages.outbox import OutboxPage
from ui.pages.outbox.settle_dialog import SettleDialog

_S = DeliveryState


class Wall(practice.Practice):
    """The practice platform, which loses the answer to one part and posts a key as often as it is asked."""

    def __init__(self) -> None:
        self.lose = "Two"

    def retry(self, account: Account) -> Retry:
        return Retry.LOOKUP

    def publish(self, session: Session, message: Message) -> Receipt:
        if message.text == self.lose:
            raise Uncertain("the answer was lost")
        return super().publish(session, message)


@pytest.fixture
def wall() -> Wall:
    return Wall()


@pytest.fixture
def console(make_console: Callable[..., Console], wall: Wall) -> Console:
    return make_console(platforms={"practice": wall})


@pytest.fixture
def halted(console: Console, wall: Wall, campaign: Campaign, account: Account) -> Delivery:
    console.posts.add(campaign.id, "One\n---\nTwo\n---\nThree", [account.id], now=True)
    console.publisher.run_until_empty()
    wall.lose = ""
    [delivery] = console.outbox.deliveries()
    assert delivery.state is _S.UNCONFIRMED
    return delivery


@pytest.fixture
def page(show_page: Callable[..., Any], halted: Delivery, qtbot: QtBot) -> Any:
    page = show_page(OutboxPage, 1100, 680)
    qtbot.waitUntil(lambda: bool(page.reading.rows), timeout=5000)
    return page


def button(page: OutboxPage, text: str) -> Any:
    return next(each for each in page.detail.buttons if text in each.text())


def test_how_much_is_out_is_said_and_kept_in_its_history(page: OutboxPage) -> None:
    assert page.detail.note.text() == "Parts of this thread that are out: 1 of 3."
    assert "Part 1 of 3 is out." in page.detail.history.text()


def test_a_part_that_is_found_lets_the_rest_go(
    page: Any, console: Console, wall: Wall, halted: Delivery, qtbot: QtBot
) -> None:
    session = console.accounts.session(console.accounts.get(halted.account_id))
    practice.Practice.publish(wall, session, Message(f"{halted.key}-2", "Two", console.now()))
    button(page, "Look on the network").click()
    qtbot.waitUntil(lambda: bool(page.notices), timeout=5000)
    assert "the rest goes out now" in page.notices[-1].text
    console.publisher.run_until_empty()
    assert console.outbox.delivery(halted.id).state is _S.PUBLISHED
    assert len(console.outbox.parts(halted.id)) == 3


def test_sending_again_says_that_it_goes_on_with_the_part_in_doubt(page: Any, console: Console) -> None:
    asked: list[str] = []
    page.actions.ask = lambda _parent, _title, text, _yes: bool(asked.append(text))
    button(page, "send again").click()
    assert "The part in doubt is sent to Staff wall again, and the rest" in asked[0]


def test_saying_that_it_is_there_says_that_it_means_all_of_it(
    console: Console, halted: Delivery, qtbot: QtBot
) -> None:
    dialog = SettleDialog(console, halted)
    qtbot.addWidget(dialog)
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "All parts of the thread then count as published on Staff wall" in said
    dialog.submit()
    assert console.outbox.delivery(halted.id).state is _S.PUBLISHED
