"""Changing a campaign's zone: keep 09:00, or keep the instant; both right, in one go."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from cm_console.domain.when import at_instant, moment
from cm_console.errors import ConsoleError
from cm_console.services.rezoning import Keep
from cm_console.services.series import Series

NINE = datetime.fromisoformat("2026-12-08T09:00")


def dues(desk: Any) -> list[Any]:
    return [post.due for post in desk.posts.list(desk.campaign)]


def test_nine_stays_nine(desk: Any) -> None:
    post = desk.post(wall=NINE)
    assert desk.posts.rezone(desk.campaign, "America/New_York", Keep.WALL) == 1
    after = desk.posts.get(post.id)
    assert after.due == moment(NINE, "America/New_York")
    assert after.deliveries[0].due_at == after.deliveries[0].ready_at == after.due.instant
    assert after.deliveries[0].key == post.deliveries[0].key
    assert desk.db.value("SELECT zone FROM campaign") == "America/New_York"


def test_the_instant_stays(desk: Any) -> None:
    post = desk.post(wall=NINE)
    assert desk.posts.rezone(desk.campaign, "America/New_York", Keep.INSTANT) == 0
    after = desk.posts.get(post.id)
    assert after.due == at_instant(post.due.instant, "America/New_York")
    assert after.due.wall == NINE - timedelta(hours=6)
    assert after.deliveries == post.deliveries


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    some.datetimes(datetime.fromisoformat("2026-11-20"), datetime.fromisoformat("2028-11-20")),
    some.sampled_from(["Pacific/Apia", "Asia/Kolkata", "America/St_Johns", "Australia/Lord_Howe"]),
)
def test_there_and_back_again_is_where_it_began(desk: Any, wall: datetime, zone: str) -> None:
    wall = wall.replace(second=0, microsecond=0)
    post = desk.post(wall=wall)
    for keep in Keep:
        for each in (zone, "Europe/Paris"):
            desk.posts.rezone(desk.campaign, each, keep)
        after = desk.posts.get(post.id).due
        assert (after.instant, after.zone) == (post.due.instant, "Europe/Paris")
    desk.posts.cancel(post.id)


def test_only_what_is_to_come_in_the_campaigns_zone_is_touched(desk: Any) -> None:
    own_zone = desk.post("Own", wall=NINE, zone="Asia/Tokyo")
    out = desk.post("Out")
    desk.publisher.run_until_empty()
    out = desk.posts.get(out.id)
    cancelled = desk.posts.cancel(desk.post("Off", wall=NINE).id)
    draft = desk.post("Draft", wall=NINE, draft=True)
    look = desk.posts.look_at_zone(desk.campaign, "asia/tokyo")
    assert (look.zone, look.posts, look.series, look.too_late) == ("Asia/Tokyo", 1, 0, 0)
    desk.posts.rezone(desk.campaign, "Asia/Tokyo", "wall")
    assert [desk.posts.get(each.id) for each in (own_zone, out, cancelled)] == [own_zone, out, cancelled]
    assert desk.posts.get(draft.id).due == moment(NINE, "Asia/Tokyo")


def test_what_would_be_in_the_past_keeps_its_instant(desk: Any, clock: Any) -> None:
    soon = datetime.fromisoformat("2026-11-16T11:00")  # an hour from now in Paris, hours ago in Tokyo
    post = desk.post(wall=soon)
    assert desk.posts.look_at_zone(desk.campaign, "Asia/Tokyo").too_late == 1
    desk.posts.rezone(desk.campaign, "Asia/Tokyo", "wall")
    assert desk.posts.get(post.id).due.instant == post.due.instant


def test_a_series_goes_along_or_keeps_its_zone_with_its_instants(desk: Any, clock: Any) -> None:
    desk.account()
    series = Series(desk.context, desk.accounts, desk.posts)
    made = series.create(desk.campaign, "Hi", [1], "FREQ=WEEKLY;BYDAY=TU", NINE)
    before = dues(desk)
    desk.posts.rezone(desk.campaign, "America/New_York", "instant")
    assert dues(desk) == before
    assert series.get(made.id).zone == "Europe/Paris"
    desk.posts.rezone(desk.campaign, "Europe/Paris", "instant")
    desk.posts.rezone(desk.campaign, "America/New_York", "wall")
    clock.advance(weeks=30)
    series.extend()
    assert {due.wall.time() for due in dues(desk)} == {NINE.time()}
    assert {due.zone for due in dues(desk)} == {"America/New_York"}


def test_the_question_shows_the_first_post_both_ways(desk: Any) -> None:
    desk.post(wall=NINE)
    now, wall, instant = desk.posts.look_at_zone(desk.campaign, "Asia/Kolkata").first
    assert now.wall == wall.wall == NINE
    assert wall.instant == now.instant - timedelta(hours=4, minutes=30)
    assert (instant.wall, instant.instant) == (NINE + timedelta(hours=4, minutes=30), now.instant)
    assert now.instant == datetime(2026, 12, 8, 8, 0, tzinfo=UTC)


def test_an_unknown_zone_changes_nothing(desk: Any) -> None:
    desk.post(wall=NINE)
    with pytest.raises(ConsoleError, match="Mars/Base"):
        desk.posts.rezone(desk.campaign, "Mars/Base", "wall")
    assert dues(desk) == [moment(NINE, "Europe/Paris")]
