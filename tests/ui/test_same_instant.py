"""Clock, calendar, list, CSV and reminders tell one instant for a post, whatever the clocks do."""

import csv
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtWidgets import QApplication

from cm_console.cli.common import plain
from cm_console.console import Console
from cm_console.domain.when import at_instant, from_text, moment
from tests.newsdesk import Newsdesk
from ui.pages.calendar import grid
from ui.pages.calendar.blocks import blocks
from ui.pages.calendar.when_picker import WhenPicker
from ui.pages.outbox.groups import make_row

# An ordinary day, the gap and the repeated hour of the zone, and both sides of them.
CASES = [
    ("Europe/Paris", "2026-12-08T09:00"),
    ("Europe/Paris", "2027-03-28T02:30"),
    ("Europe/Paris", "2027-10-31T02:30"),
    ("America/St_Johns", "2027-03-14T02:15"),
    ("America/St_Johns", "2027-11-07T01:15"),
    ("Asia/Kolkata", "2027-07-01T00:00"),
    ("Pacific/Apia", "2027-01-01T23:45"),
]


@pytest.mark.parametrize(("zone", "typed"), CASES)
def test_every_view_tells_the_same_instant(
    console: Console, tmp_path: Path, qapp: QApplication, zone: str, typed: str
) -> None:
    campaign = console.campaigns.create("Agora", date(2027, 1, 18), zone)
    account = console.accounts.add("practice", "Wall")
    wall = datetime.fromisoformat(typed)
    picker = WhenPicker()
    picker.set(wall, zone)
    instant = picker.moment().instant
    assert instant == moment(wall, zone).instant
    post = console.posts.add(campaign.id, "Hello", [account.id], wall=picker.wall(), zone=zone)
    for _ in range(100):  # opened and saved again
        post = console.posts.edit(post.id, wall=post.due.wall, zone=post.due.zone)
    assert (post.due.instant, post.due.wall) == (instant, wall)
    assert post.deliveries[0].due_at == post.deliveries[0].ready_at == instant
    (block,) = blocks([post], zone)
    assert moment(block.wall, zone).instant == instant
    start, end = grid.bounds(grid.week_of(block.wall.date()), zone)
    assert [each.id for each in console.posts.list(campaign.id, start, end)] == [post.id]
    assert from_text(plain(post)["due"]["instant"]) == instant
    assert console.posts.export(campaign.id, tmp_path / "posts.csv") == 1
    with (tmp_path / "posts.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file, delimiter=";")
    assert datetime.fromisoformat(row["Time (UTC)"] + "+00:00") == instant
    assert (row["Time"], row["Zone"]) == (typed.replace("T", " "), zone)
    (event,) = Calendar.from_ical(console.reminders.ics(campaign.id)).walk("VEVENT")
    assert event["DTSTART"].dt == instant
    assert console.publisher.next_due() == instant


@pytest.mark.parametrize(("zone", "typed"), CASES)
def test_what_is_handed_over_is_told_at_the_same_instant_too(
    make_newsdesk: Callable[..., Newsdesk], console: Console, tmp_path: Path, zone: str, typed: str
) -> None:
    desk, instant = make_newsdesk(console), moment(datetime.fromisoformat(typed), zone).instant
    given = desk.give(wall=typed, zone=zone)
    (waiting,) = desk.double.schedule.waiting.values()
    assert datetime.fromisoformat(waiting["scheduled_at"]) == instant
    post = console.posts.get(given.post_id)
    (block,) = blocks([post], zone)
    assert moment(block.wall, zone).instant == instant
    row = make_row(given, zone, console.now(), [])
    assert row.when == given.due_at == instant
    assert f"{at_instant(instant, zone).wall:%H:%M}" in row.happened
    assert from_text(plain(given)["due_at"]) == instant
    console.posts.export(desk.campaign, tmp_path / "posts.csv")
    with (tmp_path / "posts.csv").open(encoding="utf-8-sig", newline="") as file:
        (line,) = csv.DictReader(file, delimiter=";")
    assert datetime.fromisoformat(line["Time (UTC)"] + "+00:00") == instant
    (event,) = Calendar.from_ical(console.reminders.ics(desk.campaign)).walk("VEVENT")
    assert event["DTSTART"].dt == instant
    assert str(event["SUMMARY"]).startswith("Posted by its server")
    assert event.walk("VALARM") == []
    assert console.publisher.next_due() == instant
    console.context.clock.set(instant + timedelta(hours=3))
    desk.publish()
    assert desk.now(given).published_at == instant
