"""Whatever an Undo notice offers in the calendar: done and undone, every row of the posts is as it was."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import pytest

from cm_console.domain.delivery import DeliveryState
from cm_console.services.series import Series
from tests.whole_file import differences, rows_of

Undo = Callable[[], object]
FRIDAY = datetime.fromisoformat("2026-11-20T09:00")


@pytest.fixture
def series(desk: Any) -> Series:
    return Series(desk.context, desk.accounts, desk.posts)


@pytest.fixture
def draft(desk: Any) -> int:
    """A draft with a text of its own for an account, that an idea led to and that was shown to a reviewer."""
    second, db = desk.account("Second"), desk.db
    made = desk.posts.add(
        desk.campaign, "Hello", [second], wall=FRIDAY, variants={second: "Hi"}, language="fr", draft=True
    )
    with db.write():
        db.execute(
            "INSERT INTO post_idea (campaign_id, due_on, text, post_id) VALUES (1, '2026-11-20', 'x', ?)",
            [made.id],
        )
        db.execute(
            "INSERT INTO review (id, campaign_id, digest, verifier, made_at)"
            " VALUES ('r', 1, 'd', 'v', '2026-11-16')"
        )
        db.execute("INSERT INTO review_post VALUES ('r', ?, 'c')", [made.id])
    desk.posts.add(desk.campaign, "Another draft", [second], draft=True)
    return int(made.id)


def test_a_deleted_draft_comes_back_with_all_that_led_to_it(desk: Any, draft: int, clock: Any) -> None:
    before = rows_of(desk.db)
    removed = desk.posts.delete(draft)
    assert {"post", "delivery", "post_idea", "review_post"} <= differences(before, rows_of(desk.db)).keys()
    clock.advance(hours=1)
    desk.posts.put_back(removed)
    assert differences(before, rows_of(desk.db)) == {}
    desk.posts.put_back(removed)  # a second time changes nothing
    assert differences(before, rows_of(desk.db)) == {}


def test_a_draft_whose_number_another_has_by_now_comes_back_beside_it(
    desk: Any, draft: int, clock: Any
) -> None:
    first, second = desk.account("First"), desk.posts.get(draft).deliveries[0].account_id
    made = desk.posts.add(desk.campaign, "Two walls", [second, first], draft=True)
    removed = desk.posts.delete(made.id)
    clock.advance(seconds=1)
    other = desk.posts.add(desk.campaign, "Two walls", [second], draft=True)
    assert other.id == made.id
    desk.posts.put_back(removed)
    assert desk.posts.get(other.id) == other
    back = next(post for post in desk.posts.list(desk.campaign) if len(post.deliveries) == 2)
    assert {each.account_id for each in back.deliveries} == {first, second}
    keys = [each.key for post in desk.posts.list(desk.campaign) for each in post.deliveries]
    assert len(keys) == len(set(keys))
    assert desk.db.query("PRAGMA foreign_key_check") == []


def test_a_series_that_came_again_meanwhile_keeps_what_it_has(desk: Any, series: Series) -> None:
    posts = _edited(desk, series)
    undo = _stopped(series, posts[0])
    series.resume(posts[0].series_id)  # in another window
    desk.posts.add(desk.campaign, "Another", [posts[0].deliveries[0].account_id], wall=FRIDAY)
    before = rows_of(desk.db)
    undo()
    assert differences(before, rows_of(desk.db)) == {}


def test_what_was_approved_while_it_was_away_does_not_wait_once_it_is_back(desk: Any) -> None:
    account = desk.account()
    desk.db.execute("UPDATE campaign SET needs_approval = 1")
    post = desk.posts.add(desk.campaign, "Hello", [account], wall=FRIDAY)
    assert post.held
    removed = desk.posts.delete(post.id)
    with desk.db.write():
        desk.db.execute("UPDATE campaign SET needs_approval = 0")
    desk.posts.put_back(removed)
    back = desk.posts.get(post.id)
    assert (back.held, back.deliveries[0].state) == (False, DeliveryState.SCHEDULED)


def test_a_draft_scheduled_and_back_is_as_it_was(desk: Any, draft: int, clock: Any) -> None:
    before = rows_of(desk.db)
    desk.posts.edit(draft, draft=False)
    assert differences(before, rows_of(desk.db))
    clock.advance(hours=1)
    desk.posts.edit(draft, draft=True)
    assert differences(before, rows_of(desk.db)) == {}


def test_a_post_moved_and_back_is_as_it_was(desk: Any, clock: Any) -> None:
    post = desk.posts.add(desk.campaign, "Hello", [desk.account()], wall=FRIDAY)
    before = rows_of(desk.db)
    desk.posts.move(post.id, FRIDAY + timedelta(days=1), post.due.zone)
    assert differences(before, rows_of(desk.db))
    clock.advance(hours=1)
    desk.posts.move(post.id, post.due.wall, post.due.zone)
    assert differences(before, rows_of(desk.db)) == {}


def _edited(desk: Any, series: Series) -> list[Any]:
    """Fridays, one day of which was deleted, with one post edited and one moved."""
    series.create(desk.campaign, "Question", [desk.account()], "FREQ=WEEKLY;BYDAY=FR", FRIDAY)
    posts = desk.posts.list(desk.campaign)
    series.delete(posts[5].id)
    desk.posts.edit(posts[3].id, text="The one before the holidays")
    desk.posts.move(posts[4].id, posts[4].due.wall + timedelta(hours=3))
    return list(desk.posts.list(desk.campaign))


def _one_deleted(series: Series, post: Any) -> Undo:
    return partial(series.bring_back, series.delete(post.id))


def _following_deleted(series: Series, post: Any) -> Undo:
    before = series.of(post)
    assert before is not None
    ahead = series.ahead(before.id)
    series.delete_following(post.id)
    return partial(series.resume, before.id, before.ends_on, ahead)


def _stopped(series: Series, post: Any) -> Undo:
    before = series.of(post)
    assert before is not None
    ahead = series.ahead(before.id)
    series.stop(before.id)
    return partial(series.resume, before.id, before.ends_on, ahead)


@pytest.mark.parametrize("change", [_one_deleted, _following_deleted, _stopped])
@pytest.mark.parametrize("at", [2, 3, 4], ids=["plain", "edited", "moved"])
def test_posts_of_a_series_come_back_as_a_person_had_left_them(
    desk: Any, series: Series, clock: Any, change: Callable[[Series, Any], Undo], at: int
) -> None:
    posts = _edited(desk, series)
    before = rows_of(desk.db)
    undo = change(series, posts[at])
    assert differences(before, rows_of(desk.db))
    clock.advance(hours=1)
    undo()
    assert differences(before, rows_of(desk.db)) == {}


def test_what_would_go_out_late_or_by_a_removed_account_does_not_come_back(
    desk: Any, series: Series, clock: Any
) -> None:
    posts = _edited(desk, series)
    undo = _stopped(series, posts[0])
    clock.advance(days=5)  # the first one's time is over
    undo()
    back = [post.id for post in desk.posts.list(desk.campaign)]
    assert back[: len(posts) - 1] == [post.id for post in posts[1:]]
    undo = _stopped(series, posts[1])
    desk.accounts.remove(posts[0].deliveries[0].account_id)
    undo()
    assert desk.posts.list(desk.campaign) == []


def test_a_post_that_came_back_waits_for_an_approval_that_is_asked_since(desk: Any, series: Series) -> None:
    posts = _edited(desk, series)
    undo = _stopped(series, posts[0])
    desk.db.execute("UPDATE campaign SET needs_approval = 1")
    desk.db.execute("UPDATE series SET needs_approval = 1")
    undo()
    states = {each.state for post in desk.posts.list(desk.campaign) for each in post.deliveries}
    assert states == {DeliveryState.DRAFT}
