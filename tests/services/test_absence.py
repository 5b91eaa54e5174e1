"""What is due before a person usually comes back."""

from datetime import UTC, date, datetime

import pytest

from cm_console.console import Console


@pytest.fixture
def campaign(console: Console) -> int:
    return console.campaigns.create("Agora", date(2027, 1, 18), "Europe/Paris").id


def plan(console: Console, campaign: int, *walls: str) -> None:
    accounts = [account.id for account in console.accounts.list()]
    for text in walls:
        console.posts.add(campaign, text, accounts, wall=datetime.fromisoformat(text))


def test_posts_before_the_usual_return_are_counted_once(console: Console, campaign: int) -> None:
    for name in ("Wall", "Yard"):
        console.accounts.add("practice", name)
    plan(console, campaign, "2026-11-16T18:00", "2026-11-17T08:59", "2026-11-17T09:01")
    due = console.absence.due_meanwhile([])
    assert due is not None
    assert due.count == 2
    assert due.first.text == "2026-11-16T18:00"
    assert due.returns_at == datetime(2026, 11, 17, 8, 0, tzinfo=UTC)
    assert due.zone == "Europe/Paris"


def test_nothing_before_it_is_no_question(console: Console, campaign: int) -> None:
    assert console.absence.due_meanwhile([]) is None
    console.accounts.add("practice", "Wall")
    plan(console, campaign, "2026-11-17T09:01")
    assert console.absence.due_meanwhile([]) is None
