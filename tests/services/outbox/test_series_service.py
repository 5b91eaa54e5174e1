"""Posts that come again: on the wall clock, never twice, never in a burst, and never back once deleted."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from cm_console.domain.delivery import DeliveryState
from cm_console.domain.posts import Post, PostSeries
from cm_console.domain.recurrence import AHEAD
from cm_console.errors import ConsoleError
from cm_console.services.series import Series

FRIDAYS = "FREQ=WEEKLY;BYDAY=FR"
FRIDAY = datetime.fromisoformat("2026-11-20T09:00")
PARIS = ZoneInfo("Europe/Paris")
_S = DeliveryState


@pytest.fixture
def series(desk: Any) -> Series:
    desk.account()
    return Series(desk.context, desk.accounts, desk.posts)


def make(
    desk: Any, series: Series, rule: str = FRIDAYS, wall: datetime = FRIDAY, **options: Any
) -> PostSeries:
    ids = [account.id for account in desk.accounts.list()]
    return series.create(desk.campaign, "Friday question", ids, rule, wall, **options)


def days(desk: Any, series_id: int | None = None) -> list[date]:
    return [post.due.wall.date() for post in posts(desk, series_id)]


def posts(desk: Any, series_id: int | None = None) -> list[Post]:
    found = desk.posts.list(desk.campaign)
    return [post for post in found if series_id is None or post.series_id == series_id]


def test_a_series_is_made_eight_weeks_ahead_as_ordinary_scheduled_posts(desk: Any, series: Series) -> None:
    made = make(desk, series)
    assert days(desk, made.id) == [FRIDAY.date() + timedelta(weeks=n) for n in range(8)]
    for post in posts(desk):
        assert [each.state for each in post.deliveries] == [_S.SCHEDULED]
        assert post.due is not None
        assert post.due.instant.astimezone(PARIS).time() == time(9)
        assert post.occurrence == post.due.wall.date()


def test_the_horizon_rolls_and_nothing_is_made_twice(desk: Any, series: Series, clock: Any) -> None:
    made = make(desk, series)
    assert series.extend() == 0
    clock.advance(days=7)
    assert series.extend() == 1
    assert series.extend() == 0
    assert len(set(days(desk))) == len(days(desk)) == 9
    assert series.get(made.id).made_until == clock.now().date() + AHEAD


def test_friday_stays_at_nine_over_both_changes_of_the_clocks(desk: Any, series: Series, clock: Any) -> None:
    make(desk, series)
    for _ in range(55):
        clock.advance(days=7)
        series.extend()
    walls = {post.due.instant.astimezone(PARIS).time() for post in posts(desk) if post.due}
    assert walls == {time(9)}
    instants = {post.due.instant.time() for post in posts(desk) if post.due}
    assert instants == {time(7), time(8)}


def test_a_daily_series_after_thirty_days_away_asks_once_and_bursts_never(
    desk: Any, series: Series, clock: Any
) -> None:
    make(desk, series, "FREQ=DAILY")
    clock.advance(days=30, hours=3)
    series.extend()
    desk.publisher.run_until_empty()
    assert desk.platform.calls == []
    missed = desk.outbox.deliveries(states={_S.MISSED})
    assert len(missed) == 1
    assert missed[0].due_at.date() == clock.now().date()
    assert len(desk.outbox.deliveries(states={_S.CANCELLED})) == 26
    assert all(each.due_at > clock.now() for each in desk.outbox.deliveries(states={_S.SCHEDULED}))
    last = desk.outbox.history(desk.outbox.deliveries(states={_S.CANCELLED})[0].id)[-1]
    assert "series" in last.note


def test_a_decision_left_open_gives_way_to_the_next_one(desk: Any, series: Series, clock: Any) -> None:
    make(desk, series, "FREQ=DAILY")
    for _ in range(3):
        clock.advance(days=3, hours=2)
        desk.publisher.run_until_empty()
    assert len(desk.outbox.deliveries(states={_S.MISSED})) == 1


@pytest.mark.parametrize("policy", ["send", "skip"])
def test_the_other_late_policies_do_not_burst_either(
    desk: Any, series: Series, clock: Any, policy: str
) -> None:
    desk.db.execute("UPDATE campaign SET late_policy = ?", [policy])
    make(desk, series, "FREQ=DAILY")
    clock.advance(days=30, hours=3)
    desk.publisher.run_until_empty()
    assert len(desk.platform.calls) == (1 if policy == "send" else 0)


def test_what_a_person_sends_by_hand_is_not_taken_away(desk: Any, series: Series, clock: Any) -> None:
    make(desk, series, "FREQ=DAILY")
    clock.advance(days=5, hours=3)
    desk.publisher.run_until_empty()
    (missed,) = desk.outbox.deliveries(states={_S.MISSED})
    clock.advance(days=1)
    desk.outbox.retry(missed.id)
    desk.publisher.run_until_empty()
    assert desk.outbox.delivery(missed.id).state is _S.PUBLISHED


def test_a_console_closed_beyond_the_horizon_makes_only_what_is_to_come(
    desk: Any, series: Series, clock: Any
) -> None:
    make(desk, series, "FREQ=DAILY")
    clock.advance(days=100, hours=3)
    made = series.extend()
    assert made == 56
    assert min(days(desk)[-made:]) > (clock.now() - timedelta(days=1)).date()
    desk.publisher.run_until_empty()
    assert len(desk.outbox.deliveries(states={_S.MISSED})) == 1
    assert desk.platform.calls == []


def test_a_deleted_occurrence_stays_deleted(desk: Any, series: Series, clock: Any) -> None:
    make(desk, series)
    second = posts(desk)[1]
    series.delete(second.id)
    desk.posts.cancel(posts(desk)[1].id)
    clock.advance(days=1)
    series.extend()
    series.resume(1)
    assert second.occurrence not in days(desk)
    assert len(posts(desk)) == 7
    assert [post.deliveries[0].state for post in posts(desk)].count(_S.CANCELLED) == 1


def test_a_deleted_occurrence_can_be_brought_back_once(desk: Any, series: Series) -> None:
    make(desk, series)
    gone = series.delete(posts(desk)[1].id)
    series.bring_back(gone)
    series.bring_back(gone)
    assert days(desk) == [FRIDAY.date() + timedelta(weeks=n) for n in range(8)]


def test_an_edited_or_moved_occurrence_has_no_twin(desk: Any, series: Series, clock: Any) -> None:
    make(desk, series)
    first, second = posts(desk)[:2]
    desk.posts.edit(first.id, text="Another question")
    desk.posts.move(second.id, FRIDAY + timedelta(days=8))
    clock.advance(days=2, hours=3)
    series.extend()
    series.resume(1)
    assert len(posts(desk)) == 8
    assert posts(desk)[1].due.wall == FRIDAY + timedelta(days=8)


def test_this_and_the_following_change_and_the_earlier_stay(desk: Any, series: Series) -> None:
    before = make(desk, series)
    third = posts(desk)[2]
    series.delete(posts(desk)[4].id)
    desk.posts.edit(posts(desk)[5].id, text="Mine")
    after = series.edit_following(third.id, text="Monday question", wall=FRIDAY + timedelta(days=17))
    assert after.rule == "FREQ=WEEKLY;BYDAY=MO"
    assert days(desk, before.id) == [FRIDAY.date(), FRIDAY.date() + timedelta(weeks=1)]
    texts = {post.occurrence: post.text for post in posts(desk, after.id)}
    assert all(day.weekday() == 0 for day in texts)
    assert date(2026, 12, 21) not in texts  # its Friday was deleted
    assert texts[date(2027, 1, 4)] == "Mine"
    assert sum(text == "Monday question" for text in texts.values()) == len(texts) - 1
    assert series.extend() == 0


def test_all_of_a_series_can_change_and_leaves_no_empty_one_behind(desk: Any, series: Series) -> None:
    make(desk, series)
    first = posts(desk)[0]
    changed = series.edit_following(first.id, text="New text", rule="FREQ=WEEKLY;INTERVAL=2;BYDAY=FR")
    assert [each.id for each in series.list(desk.campaign)] == [changed.id]
    assert days(desk) == [FRIDAY.date() + timedelta(weeks=2 * n) for n in range(4)]
    assert {post.text for post in posts(desk)} == {"New text"}


def test_changing_twice_from_behind_leaves_one_post_a_day(desk: Any, series: Series) -> None:
    make(desk, series)
    series.edit_following(posts(desk)[4].id, text="Later")
    early = series.edit_following(posts(desk)[2].id, text="Earlier")
    assert days(desk) == [FRIDAY.date() + timedelta(weeks=n) for n in range(8)]
    assert [post.text for post in posts(desk)][2:] == ["Earlier"] * 2 + ["Later"] * 4
    series.delete_following(posts(desk)[3].id)
    assert series.resume(early.id, early.ends_on) == 1
    assert len(set(days(desk))) == len(days(desk)) == 8


def test_a_number_of_times_counts_what_is_left(desk: Any, series: Series) -> None:
    make(desk, series, FRIDAYS + ";COUNT=5")
    assert len(posts(desk)) == 5
    after = series.edit_following(posts(desk)[3].id, text="The end comes near")
    assert "COUNT=2" in after.rule
    assert len(posts(desk)) == 5


def test_following_ones_can_be_deleted_and_come_back(desk: Any, series: Series) -> None:
    made = make(desk, series)
    lone = posts(desk)[6]
    series.delete(lone.id)
    assert series.delete_following(posts(desk)[3].id) == 4
    assert len(posts(desk)) == 3
    assert series.extend() == 0
    assert series.resume(made.id) == 4
    assert lone.occurrence not in days(desk)


def test_a_stopped_series_sends_no_more_and_keeps_what_is_out(desk: Any, series: Series, clock: Any) -> None:
    made = make(desk, series)
    clock.set(datetime(2026, 11, 20, 8, 0, 1, tzinfo=UTC))
    desk.publisher.run_until_empty()
    assert series.stop(made.id) == 7
    clock.advance(days=60)
    assert series.extend() == 0
    assert [post.deliveries[0].state for post in posts(desk)] == [_S.PUBLISHED]
    assert series.upcoming(made.id) == []
    ended = series.get(made.id).ends_on
    assert series.stop(made.id) == 0
    assert series.get(made.id).ends_on == ended


def test_what_is_out_is_never_changed_with_its_series(desk: Any, series: Series, clock: Any) -> None:
    make(desk, series)
    clock.set(datetime(2026, 11, 20, 8, 0, 1, tzinfo=UTC))
    desk.publisher.run_until_empty()
    out = posts(desk)[0]
    with pytest.raises(ConsoleError, match="out or on its way"):
        series.edit_following(out.id, text="Other")
    with pytest.raises(ConsoleError, match="out or on its way"):
        series.delete(out.id)
    assert desk.posts.get(out.id) == out


def test_the_next_dates_are_told_with_what_the_clocks_do(desk: Any, series: Series) -> None:
    wall = datetime.fromisoformat("2027-03-27T02:30")
    found = series.preview(desk.campaign, "FREQ=DAILY", wall)
    assert [each.problem.value for each in found] == ["none", "gap", "none"]
    made = make(desk, series)
    series.delete(posts(desk)[0].id)
    assert [each.wall.day for each in series.upcoming(made.id)] == [27, 4, 11]


@pytest.mark.parametrize("rule", ["FREQ=HOURLY", "sometimes", "FREQ=WEEKLY;BYDAY=XX"])
def test_a_rule_that_cannot_be_read_is_refused_with_nothing_written(
    desk: Any, series: Series, rule: str
) -> None:
    with pytest.raises(ConsoleError, match="how often"):
        make(desk, series, rule)
    assert posts(desk) == []


def test_a_series_that_is_over_or_would_be_refused_is_not_made(desk: Any, series: Series) -> None:
    with pytest.raises(ConsoleError, match="no post is left"):
        make(desk, series, FRIDAYS + ";UNTIL=20261101")
    with pytest.raises(ConsoleError, match="cannot be scheduled"):
        series.create(desk.campaign, "x" * 999, [1], FRIDAYS, FRIDAY)
    assert series.list() == []


def test_two_consoles_make_each_occurrence_once(
    desk: Any, series: Series, clock: Any, make_desk: Callable[..., Any]
) -> None:
    make(desk, series)
    other = make_desk()
    clock.advance(days=14)
    assert series.extend() + Series(other.context, other.accounts, other.posts).extend() == 2
    assert len(set(days(desk))) == len(days(desk))


def test_a_removed_campaign_takes_its_series_along(desk: Any, series: Series) -> None:
    make(desk, series)
    series.delete(posts(desk)[0].id)
    desk.db.execute("DELETE FROM campaign")
    assert desk.db.value("SELECT count(*) FROM series") == 0
    assert desk.db.value("SELECT count(*) FROM series_exception") == 0
    assert desk.db.query("PRAGMA foreign_key_check") == []


def test_own_texts_and_the_language_are_kept(desk: Any, series: Series) -> None:
    second = desk.account("Second")
    made = make(desk, series, variants={second: "Short"}, language="fr")
    texts = {each.account_name: each.text for each in posts(desk)[0].deliveries}
    assert texts == {"Wall": "Friday question", "Second": "Short"}
    assert posts(desk)[0].language == "fr"
    assert replace(made, made_until=None) == replace(series.get(made.id), made_until=None)
