"""Posts that come again, slots and a change of zone from the command line."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from click.testing import Result

Run = Callable[..., Result]
Reading = Callable[..., Any]
SOON = date(2026, 11, 19)  # three days after the clock's


@pytest.fixture(autouse=True)
def on_a_clock(clock: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Today's weekday would decide how many Fridays are to come."""
    monkeypatch.setattr("cm_console.console.SystemClock", lambda: clock)


def add(run: Run, *words: str, at: str = f"{SOON} 09:00") -> Result:
    return run("posts", "add", "--text", "Question", "--to", "Wall", "--at", at, *words)


def test_a_weekly_post_is_scheduled_listed_and_stopped(launch: Run, reading: Reading) -> None:
    made = add(launch, "--repeat", "weekly on fri")
    assert made.exit_code == 0, made.output
    assert made.stdout.startswith("Series 1: every week on Friday, next ")
    posts = reading("posts", "list")
    assert len(posts) == 8
    assert {post["series_id"] for post in posts} == {1}
    assert all(date.fromisoformat(post["occurrence"]).weekday() == 4 for post in posts)
    assert {post["due"]["wall"][-5:] for post in posts} == {"09:00"}
    (series,) = reading("posts", "series")
    assert series["rule"] == "FREQ=WEEKLY;BYDAY=FR"
    assert series["words"] == "every week on Friday"
    assert [each["wall"] for each in series["next"]] == [post["due"]["wall"] for post in posts[:3]]
    assert "every week on Friday  09:00  Europe/Paris" in launch("posts", "series").stdout
    stopped = launch("posts", "stop", "1")
    assert stopped.exit_code == 0, stopped.output
    assert reading("posts", "list") == []
    assert "ended" in launch("posts", "series").stdout


def test_ends_and_rules_are_taken(launch: Run, reading: Reading) -> None:
    assert add(launch, "--repeat", "daily", "--times", "3").exit_code == 0
    assert len(reading("posts", "list")) == 3
    last = SOON + timedelta(days=1)
    assert add(launch, "--rule", "FREQ=DAILY", "--until", str(last)).exit_code == 0
    assert len(reading("posts", "list")) == 5
    assert f"until {last}" in launch("posts", "series").stdout


@pytest.mark.parametrize(
    "words",
    [
        ("--repeat", "daily", "--rule", "FREQ=DAILY"),
        ("--repeat", "daily", "--until", "2098-01-01", "--times", "3"),
        ("--until", "2098-01-01"),
        ("--repeat", "daily", "--at", "now"),
    ],
)
def test_options_that_contradict_each_other_are_usage_errors(
    launch: Run, reading: Reading, words: tuple[str, ...]
) -> None:
    assert add(launch, *words).exit_code == 2
    assert reading("posts", "list") == []


def test_what_is_no_rule_is_said(launch: Run, reading: Reading) -> None:
    refused = add(launch, "--repeat", "on paydays")
    assert refused.exit_code == 1
    assert "on paydays" in refused.stderr
    assert "weekly on fri" in refused.stderr
    assert add(launch, "--rule", "FREQ=HOURLY").exit_code == 1
    assert launch("posts", "stop", "9").exit_code == 1
    assert reading("posts", "series") == []
    assert launch("posts", "series").stdout == "No post comes again.\n"


def test_publish_makes_the_coming_occurrences(launch: Run, reading: Reading, cmc: Any) -> None:
    import sqlite3

    assert add(launch, "--repeat", "daily").exit_code == 0
    before = len(reading("posts", "list"))
    with sqlite3.connect(cmc) as file:
        file.execute("PRAGMA foreign_keys = ON")
        file.execute("DELETE FROM post WHERE occurrence > ?", [str(SOON + timedelta(days=20))])
        file.execute("DELETE FROM series_exception")
        file.execute("UPDATE series SET made_until = ?", [str(SOON + timedelta(days=20))])
    file.close()
    assert launch("publish").exit_code == 0
    assert len(reading("posts", "list")) == before


def test_slots_are_set_shown_and_used(launch: Run, reading: Reading) -> None:
    assert "no posting slots" in launch("campaign", "slots").stdout
    assert add(launch, at="next-slot").exit_code == 1
    shown = launch("campaign", "slots", "--set", "thu 11:00, mon 09:30")
    assert shown.stdout == "Monday 09:30\nThursday 11:00\nZone: Europe/Paris\n"
    assert reading("campaign", "slots") == [{"weekday": 0, "at": "09:30"}, {"weekday": 3, "at": "11:00"}]
    for _ in range(3):
        assert add(launch, at="next-slot").exit_code == 0
    walls = [datetime.fromisoformat(post["due"]["wall"]) for post in reading("posts", "list")]
    assert len(set(walls)) == 3
    assert {(wall.weekday(), f"{wall:%H:%M}") for wall in walls} == {(0, "09:30"), (3, "11:00")}
    assert launch("campaign", "slots", "--set", "noon").exit_code == 1


def test_another_zone_asks_what_scheduled_posts_keep(launch: Run, reading: Reading) -> None:
    assert add(launch).exit_code == 0
    (before,) = reading("posts", "list")
    asked = launch("campaign", "edit", "--zone", "Asia/Tokyo")
    assert asked.exit_code == 1
    assert "--keep wall" in asked.stderr
    assert launch("campaign", "edit", "--zone", "Asia/Tokyo", "--keep", "instant").exit_code == 0
    (after,) = reading("posts", "list")
    assert after["due"]["instant"] == before["due"]["instant"]
    assert after["due"]["zone"] == "Asia/Tokyo"
    assert launch("campaign", "edit", "--zone", "Europe/Paris", "--keep", "wall").exit_code == 0
    (moved,) = reading("posts", "list")
    assert moved["due"]["wall"] == after["due"]["wall"]
    assert moved["due"]["instant"] != after["due"]["instant"]
    assert launch("campaign", "edit", "--name", "Agora 2", "--keep", "wall").exit_code == 2
