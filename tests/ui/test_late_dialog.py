"""All that is late as one decision in the outbox: chosen, spread, left out, or left for later."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.domain.campaign import Campaign
from cm_console.domain.delivery import DeliveryState
from ui.pages.outbox import OutboxPage
from ui.pages.outbox.late_dialog import LateDialog

_S = DeliveryState


@pytest.fixture
def late(console: Console, campaign: Campaign, clock: Any) -> list[int]:
    """Five deliveries of four posts that missed their time, the oldest first."""
    wall, yard = (console.accounts.add("practice", name).id for name in ("Wall", "Yard"))
    ids = []
    for day in range(4):
        at = datetime.combine(date(2026, 11, 17) + timedelta(days=day), time(9, 30))
        accounts = [wall, yard] if day == 3 else [wall]
        post = console.posts.add(campaign.id, f"Day {day}\nmore", accounts, wall=at)
        ids += [each.id for each in post.deliveries]
    clock.advance(days=8)
    console.publisher.run_until_empty()
    return ids


@pytest.fixture
def page(make_page: Callable[..., OutboxPage], campaign: Campaign) -> OutboxPage:
    return make_page(OutboxPage, 1100, 680)


def decide(page: OutboxPage, qtbot: QtBot) -> LateDialog:
    page.show()
    qtbot.waitUntil(page.late_banner.isVisible, timeout=5000)
    page.late_banner.button.click()
    assert page.late_dialog is not None
    return page.late_dialog


def said(page: OutboxPage) -> list[str]:
    return [notice.text for notice in page.notices]


def states(console: Console, ids: list[int]) -> list[DeliveryState]:
    return [console.outbox.delivery(each).state for each in ids]


def untick(dialog: LateDialog, row: int) -> None:
    dialog.list.item(row, 0).setCheckState(Qt.CheckState.Unchecked)


def test_the_banner_leads_to_one_list_with_times_and_accounts(
    page: OutboxPage, late: list[int], qtbot: QtBot
) -> None:
    dialog = decide(page, qtbot)
    assert "5 post(s) missed their time." in page.late_banner.text.words.text()
    assert dialog.chosen() == late
    assert [dialog.list.item(0, column).text() for column in (1, 2, 3)] == [
        "Tue 17 Nov 09:30",
        "Day 0",
        "Wall",
    ]
    assert dialog.list.item(4, 3).text() == "Yard"
    assert dialog.plan.text() == "The first goes out at once, the last on Tue 24 Nov 10:30."
    assert not dialog.accept_button.isDefault()
    dialog.reject()
    assert page.late_dialog is None


def test_the_chosen_go_out_apart_and_the_rest_waits(
    page: OutboxPage, console: Console, late: list[int], clock: Any, qtbot: QtBot
) -> None:
    dialog = decide(page, qtbot)
    untick(dialog, 0)
    assert dialog.all.checkState() is Qt.CheckState.PartiallyChecked
    dialog.minutes.setValue(30)
    dialog.accept_button.click()
    assert states(console, late) == [_S.MISSED, *[_S.SCHEDULED] * 4]
    due = [console.outbox.delivery(each).due_at for each in late[1:]]
    assert [(each - clock.now()) / timedelta(minutes=1) for each in due if each] == [0, 30, 60, 60]
    assert said(page) == ["4 post(s) will be sent"]
    qtbot.waitUntil(lambda: page.late_banner.text.words.text().startswith("1 post"), timeout=5000)


def test_leaving_out_asks_first_and_then_is_for_good(
    page: OutboxPage, console: Console, late: list[int], qtbot: QtBot
) -> None:
    dialog = decide(page, qtbot)
    untick(dialog, 0)
    dialog.ask = lambda *_, **__: False
    dialog.leave_out_button.click()
    assert states(console, late) == [_S.MISSED] * 5
    dialog.ask = lambda *_, **__: True
    dialog.leave_out_button.click()
    assert states(console, late) == [_S.MISSED, *[_S.CANCELLED] * 4]
    assert said(page) == ["4 post(s) left out"]


def test_nothing_chosen_is_nothing_to_do(page: OutboxPage, late: list[int], qtbot: QtBot) -> None:
    dialog = decide(page, qtbot)
    dialog.all.click()
    assert dialog.chosen() == []
    assert not dialog.accept_button.isEnabled()
    assert not dialog.leave_out_button.isEnabled()
    dialog.all.click()
    assert dialog.chosen() == late
    dialog.reject()


def test_space_ticks_what_is_selected(page: OutboxPage, late: list[int], qtbot: QtBot) -> None:
    dialog = decide(page, qtbot)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.chosen() == late[1:]
    assert dialog.all.checkState() is Qt.CheckState.PartiallyChecked
    dialog.list.selectAll()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.chosen() == late
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.chosen() == []
    dialog.reject()


def test_the_overview_leads_to_the_decision(
    page: OutboxPage, console: Console, campaign: Campaign, late: list[int], qtbot: QtBot
) -> None:
    (need,) = (each for each in console.overview.read(campaign.id).needs if each.kind == "missed")
    assert (need.page, need.argument) == ("outbox", "late")
    page.show()
    page.open(need.argument)
    qtbot.waitUntil(lambda: page.late_dialog is not None, timeout=5000)
    assert page.late_dialog is not None
    page.late_dialog.reject()


def test_no_banner_while_nothing_is_late(page: OutboxPage, console: Console, qtbot: QtBot) -> None:
    page.show()
    qtbot.waitUntil(lambda: "Nothing to send yet" in page.empty.title.text())
    page.decide_late()
    assert page.late_banner.isHidden()
    assert page.late_dialog is None
