"""Changing a campaign's zone and slots in its dialog: what is scheduled is asked about first."""

from datetime import date, datetime

import pytest
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.domain.campaign import Campaign
from cm_console.domain.slots import show
from cm_console.domain.when import moment
from cm_console.services.rezoning import Keep
from ui.dialogs.campaign_dialog import CampaignDialog
from ui.dialogs.zone_question import ZoneQuestion

NINE = datetime(2026, 12, 8, 9, 0)  # noqa: DTZ001 - a wall clock


@pytest.fixture
def campaign(console: Console) -> Campaign:
    made = console.campaigns.create("Agora", date(2027, 1, 18), "Europe/Paris")
    console.accounts.add("practice", "Wall")
    return made


def change(
    console: Console, campaign: Campaign, qtbot: QtBot, zone: str, answer: str
) -> tuple[CampaignDialog, list[ZoneQuestion]]:
    asked: list[ZoneQuestion] = []
    dialog = CampaignDialog(console, campaign)
    qtbot.addWidget(dialog)

    def ask(question: ZoneQuestion) -> str:
        asked.append(question)
        return answer

    dialog.ask_zone = ask
    dialog.name.setText("Agora 2")
    dialog.zone.setCurrentText(zone)
    dialog.submit()
    return dialog, asked


def test_nine_can_stay_nine(console: Console, campaign: Campaign, qtbot: QtBot) -> None:
    post = console.posts.add(campaign.id, "Hi", [1], wall=NINE)
    dialog, (question,) = change(console, campaign, qtbot, "Asia/Tokyo", Keep.WALL)
    assert "Tue 8 Dec 09:00" in question.text.text()
    assert "1 scheduled post" in question.text.text()
    assert (
        "09:00 stays 09:00, now in Asia/Tokyo: 8 h earlier."
        in question.doors[Keep.WALL].accessibleDescription()
    )
    assert "Tue 8 Dec 17:00 in Asia/Tokyo" in question.doors[Keep.INSTANT].accessibleDescription()
    assert console.posts.get(post.id).due == moment(NINE, "Asia/Tokyo")
    assert dialog.campaign == console.campaigns.get(campaign.id)
    assert (dialog.campaign.name, dialog.campaign.zone) == ("Agora 2", "Asia/Tokyo")


def test_the_instant_can_stay(console: Console, campaign: Campaign, qtbot: QtBot) -> None:
    post = console.posts.add(campaign.id, "Hi", [1], wall=NINE)
    change(console, campaign, qtbot, "Asia/Kolkata", Keep.INSTANT)
    after = console.posts.get(post.id)
    assert after.due.instant == post.due.instant
    assert after.due.wall.hour == 13
    assert console.campaigns.get(campaign.id).zone == "Asia/Kolkata"


def test_leaving_the_question_leaves_all_as_it_was(
    console: Console, campaign: Campaign, qtbot: QtBot
) -> None:
    post = console.posts.add(campaign.id, "Hi", [1], wall=NINE)
    dialog, _ = change(console, campaign, qtbot, "Asia/Tokyo", "")
    assert dialog.result() == 0
    assert console.campaigns.get(campaign.id) == campaign
    assert console.posts.get(post.id) == post


def test_without_scheduled_posts_nothing_is_asked(console: Console, campaign: Campaign, qtbot: QtBot) -> None:
    _, asked = change(console, campaign, qtbot, "Asia/Tokyo", "")
    assert asked == []
    assert console.campaigns.get(campaign.id).zone == "Asia/Tokyo"


def test_what_would_be_too_late_and_series_are_said(
    console: Console, campaign: Campaign, qtbot: QtBot
) -> None:
    soon = datetime.fromisoformat("2026-11-16T11:00")
    console.posts.add(campaign.id, "Soon", [1], wall=soon)
    console.series.create(campaign.id, "Again", [1], "FREQ=DAILY", NINE)
    _, (question,) = change(console, campaign, qtbot, "Asia/Kolkata", "")
    assert "4 h 30 earlier" in question.doors[Keep.WALL].accessibleDescription()
    assert "1 post" in question.doors[Keep.WALL].accessibleDescription()
    assert "Series keep" in question.doors[Keep.INSTANT].accessibleDescription()


def test_slots_are_typed_in_the_campaign(console: Console, campaign: Campaign, qtbot: QtBot) -> None:
    dialog = CampaignDialog(console, campaign)
    qtbot.addWidget(dialog)
    dialog.slots.setText("Mon 9:30; jeudi 11h00")
    dialog.submit()
    assert show(console.slots.of(campaign.id)) == "mon 09:30, thu 11:00"
    again = CampaignDialog(console, campaign)
    qtbot.addWidget(again)
    assert again.slots.text() == "Monday 09:30, Thursday 11:00"
    again.submit()
    assert len(console.slots.of(campaign.id)) == 2
    wrong = CampaignDialog(console, campaign)
    qtbot.addWidget(wrong)
    wrong.slots.setText("noon")
    wrong.submit()
    assert wrong.result() == 0
    assert len(console.slots.of(campaign.id)) == 2
