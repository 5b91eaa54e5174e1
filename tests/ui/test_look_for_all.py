"""One look for everything unconfirmed, from the outbox."""

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.domain.accounts import Account
from cm_console.domain.campaign import Campaign
from cm_console.domain.delivery import NotSent, Uncertain
from cm_console.domain.platform import Message, Receipt, Retry, Session
from cm_console.services.unconfirmed import Looked
from integrations import practice
from ui.pages.outbox import OutboxPage
from ui.pages.outbox.unconfirmed_banner import said


class Losing(practice.Practice):
    """The practice wall, whose answers are lost, and which finds what it is told to."""

    def __init__(self) -> None:
        self.there: dict[str, Any] = {}

    def retry(self, account: Account) -> Retry:
        return Retry.NEVER

    def publish(self, session: Session, message: Message) -> Receipt:
        raise Uncertain("the answer was lost")

    def find(self, session: Session, message: Message) -> Receipt | None:
        found = self.there.get(message.text)
        if isinstance(found, Exception):
            raise found
        return found


@pytest.fixture
def wall() -> Losing:
    return Losing()


@pytest.fixture
def console(make_console: Callable[..., Console], wall: Losing) -> Console:
    return make_console(platforms={"practice": wall})


@pytest.fixture
def page(
    console: Console, campaign: Campaign, show_page: Callable[..., OutboxPage], qtbot: QtBot
) -> OutboxPage:
    account = console.accounts.add("practice", "Wall")
    for text in ("One", "Two", "Three"):
        console.posts.add(campaign.id, text, [account.id], now=True)
    console.publisher.run_until_empty()
    page = show_page(OutboxPage, 1100, 680)
    qtbot.waitUntil(lambda: len(page.reading.rows) == 3, timeout=5000)
    return page


def test_one_button_looks_for_all_of_them(page: OutboxPage, wall: Losing, qtbot: QtBot) -> None:
    banner = page.unconfirmed_banner
    assert not banner.isHidden()
    assert "3 post(s) may or may not be out." in banner.text.words.text()
    wall.there = {text: Receipt(f"id of {text}") for text in ("One", "Three")}
    banner.button.click()
    assert not banner.button.isEnabled()
    qtbot.waitUntil(lambda: bool(page.notices), timeout=5000)
    assert page.notices[-1].text == (
        "2 post(s) were found: they count as published. 1 post(s) were not found."
    )
    assert "before you send one again" in page.notices[-1].detail
    qtbot.waitUntil(banner.isHidden, timeout=5000)
    assert banner.button.isEnabled()


def test_an_account_that_is_silent_is_said_with_what_to_do(
    page: OutboxPage, wall: Losing, qtbot: QtBot
) -> None:
    wall.there = {text: NotSent("no route") for text in ("One", "Two", "Three")}
    page.unconfirmed_banner.look()
    page.unconfirmed_banner.look()  # twice is once
    qtbot.waitUntil(lambda: bool(page.notices), timeout=5000)
    assert page.notices[-1].text == "3 post(s) could not be looked for."
    assert page.notices[-1].detail == (
        "Wall could not be asked for the post. Look on the network yourself, or try again later."
    )
    assert len(page.notices) == 1


def test_nothing_left_is_said() -> None:
    assert said(Looked()) == ("Nothing is unconfirmed.", "ok", "")
