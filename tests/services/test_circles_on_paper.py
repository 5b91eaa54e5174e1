"""What leaves the console for others holds no word of a post that is for a circle."""

from datetime import date, datetime

import icalendar
import pytest

from cm_console.console import Console

SECRET = "The merger is decided\nMore on Monday"


@pytest.fixture
def agora(console: Console) -> int:
    return console.campaigns.create("Agora", date(2027, 1, 18), "Europe/Paris").id


@pytest.fixture
def walled(console: Console, agora: int) -> int:
    """A scheduled post for the circle “Board”, beside one for everyone."""
    account = console.accounts.add("practice", "Wall").id
    circle = console.circles.add(agora, "Board", levels=["Board"]).id
    wall = datetime.fromisoformat("2026-12-08T09:30")
    console.posts.add(agora, "Welcome to all", [account], wall=wall)
    return console.posts.add(agora, SECRET, [account], wall=wall, circle_id=circle).id


def test_reminders_for_a_calendar_name_the_circle_instead(console: Console, agora: int, walled: int) -> None:
    content = console.reminders.ics()
    found = [str(event["summary"]) for event in icalendar.Calendar.from_ical(content).walk("VEVENT")]
    assert sorted(found) == ["Publish: Welcome to all", "Publish: a post for the circle “Board”"]
    assert b"merger" not in content
    assert b"Monday" not in content
    assert content.count(b"Wall") == 2


def test_the_printed_plan_names_the_circle_instead(console: Console, agora: int, walled: int) -> None:
    page = console.plan_document.html(agora)
    assert "For the circle “Board”" in page
    assert "Welcome to all" in page
    assert "merger" not in page
    on_screen = console.timeline.read(agora).items
    assert [item.name for item in on_screen if item.id == walled and item.kind == "post"] == [
        "The merger is decided"
    ]
