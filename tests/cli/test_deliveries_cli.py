"""What is late, decided on the command line."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from cm_console.console import Console

Run = Callable[..., Result]


@pytest.fixture
def missed(run: Run, cmc: Path, make_console: Callable[..., Console], clock: Any) -> list[int]:
    """Two deliveries that missed their time, in a workspace with one campaign."""
    console = make_console(cmc)
    campaign = console.campaigns.create("Agora", datetime(2027, 1, 18, tzinfo=UTC).date(), "Europe/Paris")
    account = console.accounts.add("practice", "Wall")
    wall = datetime(2026, 11, 17, 9, 30, tzinfo=UTC).replace(tzinfo=None)
    ids = [
        console.posts.add(campaign.id, text, [account.id], wall=wall + timedelta(days=day)).deliveries[0].id
        for day, text in enumerate(("One", "Two"))
    ]
    clock.advance(days=7)
    console.publisher.run_until_empty()
    console.close()
    return ids


def test_late_retry_and_skip(run: Run, reading: Callable[..., Any], missed: list[int]) -> None:
    assert [each["id"] for each in reading("deliveries", "late")] == missed
    listed = run("deliveries", "late").stdout
    assert "2026-11-17 08:30" in listed
    assert "Missed" in listed
    assert run("deliveries", "retry", str(missed[0])).stdout == f"Delivery {missed[0]}: Scheduled\n"
    assert run("deliveries", "skip", str(missed[1])).stdout == f"Delivery {missed[1]}: Cancelled\n"
    assert run("deliveries", "late").stdout == "Nothing is late.\n"
    assert "Published: 1" in run("publish").stdout
    again = run("deliveries", "retry", str(missed[1]))
    assert again.exit_code == 1
    assert again.stderr.count("\n") == 1


def test_late_of_one_campaign(run: Run, reading: Callable[..., Any], missed: list[int]) -> None:
    run("campaign", "create", "--name", "Other", "--opens", "2027-01-18", "--zone", "UTC")
    assert reading("--campaign", "Other", "deliveries", "late") == []
    assert len(reading("--campaign", "Agora", "deliveries", "late")) == 2


def test_everything_unconfirmed_is_looked_for(
    run: Run, reading: Callable[..., Any], missed: list[int]
) -> None:
    assert run("deliveries", "look").stdout == "Nothing is unconfirmed.\n"
    assert reading("deliveries", "look")["not_found"] == []
