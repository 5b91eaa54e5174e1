"""A post that waits for approval says so wherever its state stands."""

import csv
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.domain.accounts import Account
from cm_console.domain.campaign import Campaign
from cm_console.domain.delivery import DeliveryState
from cm_console.domain.overview import UpcomingKind
from cm_console.domain.posts import Post
from ui.pages.calendar import CalendarPage
from ui.pages.overview.rows import UpcomingRow


@pytest.fixture
def held(console: Console, campaign: Campaign, account: Account) -> Post:
    wall = console.now().replace(tzinfo=None) + timedelta(hours=30)
    post = console.posts.add(campaign.id, "Wave 3 is drawn", [account.id], wall=wall)
    return console.approvals.require_post(post.id, True)


def test_what_comes_says_that_it_is_to_approve(console: Console, held: Post, qtbot: QtBot) -> None:
    upcoming = console.overview.read(held.campaign_id).upcoming
    (coming,) = (each for each in upcoming if each.kind is UpcomingKind.POST)
    row = UpcomingRow(coming, "Europe/Paris")
    qtbot.addWidget(row)
    assert "To approve" in row.accessibleName()
    assert "Draft" not in row.accessibleName()


def test_the_calendar_says_that_it_waits(held: Post, open_calendar: Callable[[date], CalendarPage]) -> None:
    assert held.due is not None
    page = open_calendar(held.due.wall.date())
    (block,) = page.board.blocks
    assert page.board.describe(block).endswith("Wave 3 is drawn\nwaits for approval")


def test_the_table_says_so_and_comes_back_as_a_draft(console: Console, held: Post, tmp_path: Path) -> None:
    file = tmp_path / "posts.csv"
    console.posts.export(held.campaign_id, file)
    (line,) = csv.DictReader(file.read_text("utf-8-sig").splitlines(), delimiter=";")
    assert line["State"] == "To approve"
    again = console.posts_import.run(held.campaign_id, file)
    assert (again.taken, again.unchanged, again.refused) == (0, 1, ())
    other = console.campaigns.create("Another", date(2027, 1, 18), "Europe/Paris")
    assert console.posts_import.run(other.id, file).taken == 1
    (copy,) = console.posts.list(other.id)
    assert {each.state for each in copy.deliveries} == {DeliveryState.DRAFT}
