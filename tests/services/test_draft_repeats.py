"""A draft that will come again takes its rule along when it is moved."""

from datetime import datetime, timedelta

import pytest

from cm_console.console import Console
from cm_console.domain.campaign import Campaign
from cm_console.domain.content import Extras

MONDAY = datetime(2026, 12, 7, 10, 30)  # noqa: DTZ001 - a wall clock


@pytest.mark.parametrize(
    ("rule", "days", "moved"),
    [
        ("FREQ=WEEKLY;BYDAY=MO", 1, "FREQ=WEEKLY;BYDAY=TU"),
        ("FREQ=WEEKLY;BYDAY=MO,TH", -1, "FREQ=WEEKLY;BYDAY=WE,SU"),
        ("FREQ=WEEKLY;BYDAY=MO", 7, "FREQ=WEEKLY;BYDAY=MO"),
        ("FREQ=MONTHLY;BYMONTHDAY=7", 3, "FREQ=MONTHLY;BYMONTHDAY=10"),
        ("FREQ=DAILY", 2, "FREQ=DAILY"),
        ("FREQ=YEARLY", 2, "FREQ=YEARLY"),
        ("", 2, ""),
    ],
)
def test_the_rule_moves_with_the_draft(
    rule: str, days: int, moved: str, console: Console, campaign: Campaign
) -> None:
    extras = Extras(labels=("news",), repeat=rule)
    post = console.posts.add(campaign.id, "Question", [], wall=MONDAY, draft=True, extras=extras)
    after = console.posts.move(post.id, MONDAY + timedelta(days=days))
    assert (after.extras.repeat, after.extras.labels) == (moved, ("news",))


def test_another_hour_of_the_same_day_keeps_the_rule(console: Console, campaign: Campaign) -> None:
    extras = Extras(repeat="FREQ=WEEKLY;BYDAY=MO,FR")
    post = console.posts.add(campaign.id, "Question", [], wall=MONDAY, draft=True, extras=extras)
    assert console.posts.move(post.id, MONDAY.replace(hour=15)).extras == extras


def test_a_move_taken_back_gives_the_rule_that_was(console: Console, campaign: Campaign) -> None:
    last = "FREQ=MONTHLY;BYDAY=-1MO"
    start = MONDAY + timedelta(days=21)  # the fourth Monday, and the last one
    post = console.posts.add(campaign.id, "Question", [], wall=start, draft=True, extras=Extras(repeat=last))
    assert console.posts.move(post.id, start - timedelta(days=7)).extras.repeat == "FREQ=MONTHLY;BYDAY=3MO"
    assert console.posts.move(post.id, start, repeat=last).extras.repeat == last
