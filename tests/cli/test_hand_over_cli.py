"""Handing over and taking back on the command line."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from cm_console.console import Console
from tests.integrations.mastodon_double import MastodonDouble
from tests.newsdesk import Newsdesk

Run = Callable[..., Result]


@pytest.fixture
def planned(
    cmc: Path, make_console: Callable[..., Console], make_newsdesk: Callable[..., Newsdesk], clock: Any
) -> list[Any]:
    """Three deliveries of the coming days, by the real clock, which the commands have."""
    clock.set(datetime.now(UTC))
    desk = make_newsdesk(make_console(cmc))
    days = [datetime.now(UTC) + timedelta(days=day) for day in (1, 2, 3)]
    made = [desk.plan(f"Day {n}", day.replace(tzinfo=None).isoformat()) for n, day in enumerate(days, 1)]
    desk.console.close()
    return made


def test_deliveries_are_handed_over_and_taken_back(
    run: Run, reading: Callable[..., Any], planned: list[Any], news_server: tuple[MastodonDouble, str]
) -> None:
    double, ids = news_server[0], [str(each.id) for each in planned]
    given = run("deliveries", "hand-over", *ids[:2])
    assert given.exit_code == 0, given.output
    assert given.stdout == f"Delivery {ids[0]}: Handed over\nDelivery {ids[1]}: Handed over\n"
    assert len(double.schedule.waiting) == 2
    listed = run("deliveries", "list").stdout
    assert len(re.findall("Handed over", listed)) == 2
    assert [bool(each["handed_over_at"]) for each in reading("deliveries", "list")] == [True, True, False]
    assert run("deliveries", "take-back", ids[0]).stdout == f"Delivery {ids[0]}: Scheduled\n"
    assert len(double.schedule.waiting) == 1


def test_one_that_cannot_be_does_not_keep_the_others(
    run: Run, planned: list[Any], news_server: tuple[MastodonDouble, str]
) -> None:
    ids = [str(each.id) for each in planned]
    result = run("deliveries", "take-back", ids[0])
    assert result.exit_code == 1
    assert "It was not handed over." in result.stderr
    double = news_server[0]
    double.faults = ["limited"]
    result = run("deliveries", "hand-over", *ids)
    assert result.exit_code == 1
    assert f"Delivery {ids[0]}: " in result.stderr
    assert "Traceback" not in result.stderr
    assert result.stdout.count("Handed over") == 2
    assert run("deliveries", "skip", ids[1]).exit_code == 1
    assert len(double.schedule.waiting) == 2
