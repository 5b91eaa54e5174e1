"""The composer says who will see a post before it is scheduled, and whom it is meant for."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.domain.accounts import Account
from cm_console.domain.campaign import Campaign
from ui.pages.calendar import CalendarPage
from ui.pages.calendar.composer import Composer
from ui.pages.calendar.texts import COMMON


@pytest.fixture
def composer(
    console: Console, campaign: Campaign, account: Account, open_calendar: Callable[[date], CalendarPage]
) -> Composer:
    for n in range(20):
        department = "Support" if n < 12 else "IT"
        console.testers.add(f"P{n}", f"p{n}@b.fr", department=department, is_manager=n % 2 == 0)
    console.circles.add(campaign.id, "Managers", kinds=["manager"])
    page = open_calendar(date(2026, 12, 8))
    page.composer.new(datetime.fromisoformat("2026-12-08T10:00"))
    return page.composer


def write(composer: Composer, text: str) -> None:
    composer.texts.editors[COMMON].setPlainText(text)
    composer.check()


def test_the_composer_says_how_many_everyone_is(qtbot: QtBot, composer: Composer) -> None:
    write(composer, "Hello")
    qtbot.waitUntil(lambda: "everyone: 20 people" in composer.audience.words.text())
    assert "Support 12, IT 8" in composer.audience.words.text()


def test_a_circle_is_chosen_kept_and_said(qtbot: QtBot, console: Console, composer: Composer) -> None:
    write(composer, "Hello")
    box = composer.circling.box
    box.setCurrentIndex(box.findText("Managers"))
    assert composer.post is not None
    (circle,) = console.circles.list(composer.campaign_id)
    assert console.posts.get(composer.post.id).circle_id == circle.id
    qtbot.waitUntil(lambda: "circle “Managers”: 10 people" in composer.audience.words.text())
    post_id = composer.post.id
    composer.new(datetime.fromisoformat("2026-11-20T09:00"))
    assert box.currentText() == "Everyone"
    composer.open_post(post_id)
    assert box.currentText() == "Managers"


def test_what_is_said_follows_the_people(qtbot: QtBot, console: Console, composer: Composer) -> None:
    write(composer, "Hello")
    qtbot.waitUntil(lambda: "everyone: 20 people" in composer.audience.words.text())
    person = console.testers.search(composer.campaign_id, "P3")[0].person.id
    console.erasing.erase(person)
    qtbot.waitUntil(lambda: "everyone: 19 people" in composer.audience.words.text())
