"""The day before on screen: the Overview says what would not go out and leads to it in the outbox."""

from collections.abc import Callable
from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.domain.accounts import Account
from cm_console.domain.campaign import Campaign
from cm_console.domain.overview import NeedKind
from cm_console.domain.posts import Delivery
from cm_console.events import AheadChanged
from cm_console.store import accounts as accounts_store
from ui.pages.outbox import OutboxPage
from ui.pages.overview import OverviewPage

TOMORROW = datetime.fromisoformat("2026-11-17 09:30")


@pytest.fixture
def delivery(console: Console, campaign: Campaign, account: Account) -> Delivery:
    (made,) = console.posts.add(campaign.id, "Tomorrow", [account.id], wall=TOMORROW).deliveries
    return made


@pytest.fixture
def page(make_page: Callable[..., OutboxPage], campaign: Campaign) -> OutboxPage:
    return make_page(OutboxPage, 900, 600)


def end_sign_in(console: Console, delivery: Delivery, text: str) -> None:
    now = console.now()
    accounts_store.set_verified(
        console.context.db, delivery.account_id, "1", "@wall", {"expires_at": text}, now
    )


def shown(page: OutboxPage, delivery: Delivery, qtbot: QtBot) -> str:
    page.show()
    page.open(delivery.id)
    qtbot.waitUntil(lambda: page.detail.isVisible() and page.detail.text.text() == "Tomorrow")
    return page.detail.ahead.words.text() if page.detail.ahead.isVisible() else ""


def test_nothing_is_said_of_what_will_go_out(page: OutboxPage, delivery: Delivery, qtbot: QtBot) -> None:
    assert shown(page, delivery, qtbot) == ""


def test_a_delivery_that_would_not_go_out_says_why(
    page: OutboxPage, console: Console, delivery: Delivery, qtbot: QtBot
) -> None:
    end_sign_in(console, delivery, "2026-11-17T05:00:00.000Z")
    text = shown(page, delivery, qtbot)
    assert text.startswith("Staff wall: the sign-in ends on 2026-11-17 06:00 (Europe/Paris), before")
    assert page.detail.ahead.words.property("role") == "bad"
    assert page.detail.ahead.accessibleName() == text


def test_the_overview_says_it_and_leads_there(
    console: Console, delivery: Delivery, show_page: Callable[..., OverviewPage]
) -> None:
    end_sign_in(console, delivery, "2026-11-17T05:00:00.000Z")
    overview = show_page(OverviewPage, 900, 600)
    console.day_before.watch(delivery.account_id)
    (need,) = [each for each in console.overview.read(delivery.post_id).needs if each.kind is NeedKind.AHEAD]
    assert (need.page, need.argument, need.action) == ("outbox", delivery.id, "See why")
    assert AheadChanged in overview.refresh_on
