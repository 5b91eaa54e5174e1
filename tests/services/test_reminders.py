"""Reminders as another calendar reads them: the same instant as everywhere else."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import icalendar
import pytest

from cm_console.console import Console
from cm_console.errors import ConsoleError


@pytest.fixture
def campaign(console: Console) -> int:
    return console.campaigns.create("Agora", date(2027, 1, 18), "Europe/Paris").id


@pytest.fixture
def accounts(console: Console, campaign: int) -> list[int]:
    return [console.accounts.add("practice", name).id for name in ("Wall", "Yard")]


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text)


def events(content: bytes) -> list[Any]:
    return list(icalendar.Calendar.from_ical(content).walk("VEVENT"))


@pytest.mark.parametrize(
    ("typed", "zone", "instant"),
    [
        ("2026-12-08T09:30", "Europe/Paris", "2026-12-08T08:30"),
        ("2027-03-28T02:30", "Europe/Paris", "2027-03-28T01:30"),  # a time that the clocks jump over
        ("2027-10-31T02:30", "Europe/Paris", "2027-10-31T00:30"),  # a time that comes twice: the first
        ("2026-12-08T09:30", "Asia/Kolkata", "2026-12-08T04:00"),
        ("2026-12-08T09:30", "Pacific/Kiritimati", "2026-12-07T19:30"),
    ],
)
def test_calendar_list_and_reminder_tell_the_same_instant(
    console: Console, campaign: int, accounts: list[int], typed: str, zone: str, instant: str
) -> None:
    post = console.posts.add(campaign, "Hello", accounts[:1], wall=wall(typed), zone=zone)
    (event,) = events(console.reminders.ics())
    expected = datetime.fromisoformat(instant).replace(tzinfo=UTC)
    assert post.due is not None
    assert post.due.instant == expected
    assert console.outbox.deliveries()[0].due_at == expected
    assert event.decoded("dtstart") == expected
    assert b"DTSTART:" + expected.strftime("%Y%m%dT%H%M%SZ").encode() in console.reminders.ics()


def test_a_reminder_holds_the_text_the_accounts_and_an_alarm(
    console: Console, campaign: int, accounts: list[int]
) -> None:
    text = "Bonjour à tous, 🎉; c’est\nle début \\ d’Agora: " + "long " * 60
    console.posts.add(campaign, text, accounts, wall=wall("2026-12-08T09:30"))
    (event,) = events(console.reminders.ics())
    assert str(event["summary"]) == "Publish: Bonjour à tous, 🎉; c’est"
    assert str(event["description"]) == f"Wall, Yard\n\n{text.strip()}"
    (alarm,) = event.walk("VALARM")
    assert alarm.decoded("trigger") == timedelta(minutes=-10)


def test_a_moved_post_moves_its_reminder(
    console: Console, campaign: int, accounts: list[int], clock: Any
) -> None:
    post = console.posts.add(campaign, "Hello", accounts, wall=wall("2026-12-08T09:30"))
    (before,) = events(console.reminders.ics())
    console.posts.move(post.id, wall("2026-12-09T09:30"))
    (after,) = events(console.reminders.ics())
    assert before["uid"] == after["uid"]
    assert before.decoded("dtstart") + timedelta(days=1) == after.decoded("dtstart")


def test_only_what_is_still_to_come_is_reminded_of(
    console: Console, campaign: int, accounts: list[int], clock: Any
) -> None:
    console.posts.add(campaign, "Now", accounts, now=True)
    past = console.posts.add(campaign, "Soon past", accounts, wall=wall("2026-11-17T09:30"))
    cancelled = console.posts.add(campaign, "Cancelled", accounts, wall=wall("2026-12-08T09:30"))
    console.posts.add(campaign, "To come", accounts, wall=wall("2026-12-08T10:30"))
    console.posts.cancel(cancelled.id)
    clock.set(past.due.instant if past.due else clock.now())
    assert [str(each["summary"]) for each in events(console.reminders.ics())] == ["Publish: To come"]
    assert events(console.reminders.ics(campaign + 1)) == []


def test_the_file_is_written_whole_or_not_at_all(
    console: Console, campaign: int, accounts: list[int], tmp_path: Path
) -> None:
    target = tmp_path / "posts.ics"
    with pytest.raises(ConsoleError, match="Nothing is scheduled"):
        console.reminders.write(target)
    assert not target.exists()
    console.posts.add(campaign, "Hello", accounts, wall=wall("2026-12-08T09:30"))
    assert console.reminders.write(target) == 1
    assert console.reminders.write(target) == 1, "a newer file takes the place of the earlier one"
    assert len(events(target.read_bytes())) == 1
    with pytest.raises(ConsoleError, match="cannot be written"):
        console.reminders.write(tmp_path / "no" / "posts.ics")


def test_many_posts_are_written_quickly(
    make_console: Callable[..., Console], console: Console, campaign: int, accounts: list[int]
) -> None:
    for minute in range(0, 200):
        console.posts.add(
            campaign, f"Post {minute}", accounts, wall=wall("2026-12-08T09:30") + timedelta(minutes=minute)
        )
    assert len(events(console.reminders.ics())) == 200
