"""Whatever is done to a series in whatever order: no twin, no return of the deleted, nothing in the past."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from cm_console.domain.delivery import DeliveryState
from cm_console.errors import ConsoleError
from cm_console.services.series import Series

START = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)
RULES = [
    "FREQ=DAILY",
    "FREQ=WEEKLY;BYDAY=MO,FR",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU",
    "FREQ=MONTHLY;BYMONTHDAY=1",
]
ZONES = ["Europe/Paris", "America/St_Johns", "Australia/Lord_Howe", "Pacific/Apia"]
steps = some.lists(
    some.tuples(
        some.sampled_from(["delete", "edit one", "move", "edit following", "cancel", "wait", "publish"]),
        some.integers(0, 60),
    ),
    max_size=12,
)


def do(desk: Any, series: Series, clock: Any, step: str, number: int) -> date | None:
    """One thing that a person or the time does; the day that was deleted, if one was."""
    coming = [post for post in desk.posts.list(desk.campaign) if post.due.instant > clock.now()]
    if step == "wait":
        clock.advance(days=number, hours=number)
        series.extend()
    elif step == "publish":
        desk.publisher.run_until_empty()
    elif coming:
        post = coming[number % len(coming)]
        if step == "delete":
            series.delete(post.id)
            return post.occurrence
        if step == "edit one":
            desk.posts.edit(post.id, text=f"One {number}")
        elif step == "move":
            desk.posts.move(post.id, post.due.wall + timedelta(days=number % 3, hours=1))
        elif step == "edit following":
            series.edit_following(post.id, text=f"From here on {number}")
        else:
            desk.posts.cancel(post.id)
    return None


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(steps, some.sampled_from(RULES), some.sampled_from(ZONES), some.integers(0, 23))
def test_no_twin_nothing_back_and_nothing_in_the_past(
    make_desk: Callable[..., Any], clock: Any, done: list[tuple[str, int]], rule: str, zone: str, hour: int
) -> None:
    clock.set(START)
    desk = make_desk()
    desk.db.execute("DELETE FROM campaign")
    desk.db.execute(
        "INSERT INTO campaign (id, name, opens_on, zone) VALUES (1, 'Agora', '2027-01-18', ?)", [zone]
    )
    account = desk.accounts.list()[0].id if desk.accounts.list() else desk.account()
    series = Series(desk.context, desk.accounts, desk.posts)
    today = clock.now().astimezone(ZoneInfo(zone)).replace(tzinfo=None, hour=hour, minute=30)
    series.create(1, "Again", [account], rule, today + timedelta(days=1))
    deleted: set[date] = set()
    known: dict[int, datetime] = {}
    for step, number in done:
        before = clock.now()
        try:
            deleted.add(do(desk, series, clock, step, number) or date.min)
        except ConsoleError:
            continue  # cancelled before, or no date is left
        posts = desk.posts.list(1)
        days = [post.occurrence for post in posts]
        assert len(set(days)) == len(days)
        assert not deleted & set(days)
        for post in posts:
            if post.id not in known:
                assert post.due.instant > before
                known[post.id] = post.due.instant
    series.extend()
    desk.publisher.run_until_empty()
    assert len(desk.outbox.deliveries(1, {DeliveryState.MISSED})) <= len(series.list(1))
