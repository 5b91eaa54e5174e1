"""A change of this post and the following ones can be taken back, as long as nothing happened since."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from cm_console.domain.delivery import DeliveryState
from cm_console.domain.posts import Post
from cm_console.errors import ConsoleError
from cm_console.services.series import Series
from tests.services.outbox.approving import approvals

FRIDAYS = "FREQ=WEEKLY;BYDAY=FR"
FRIDAY = datetime.fromisoformat("2026-11-20T09:00")
_S = DeliveryState


@pytest.fixture
def series(desk: Any) -> Series:
    made = Series(desk.context, desk.accounts, desk.posts)
    made.create(desk.campaign, "Question", [desk.account()], FRIDAYS, FRIDAY)
    return made


def posts(desk: Any) -> list[Post]:
    return desk.posts.list(desk.campaign)  # type: ignore[no-any-return]


def told(desk: Any) -> list[tuple[Any, ...]]:
    """All that matters of every post."""
    return [
        (
            post.text,
            post.due,
            post.occurrence,
            post.held,
            post.needs_approval,
            [(each.state, each.account_id, each.text, each.due_at) for each in post.deliveries],
        )
        for post in posts(desk)
    ]


@pytest.mark.parametrize(
    "change",
    [
        {"text": "Another"},
        {"wall": FRIDAY + timedelta(days=12, hours=2)},
        {"rule": "FREQ=DAILY"},
        {"rule": "FREQ=WEEKLY;BYDAY=FR;COUNT=2"},
    ],
    ids=str,
)
@pytest.mark.parametrize("place", [0, 3])
def test_everything_is_as_it_was(desk: Any, series: Series, place: int, change: dict[str, Any]) -> None:
    series.delete(posts(desk)[5].id)  # a day that stays deleted
    own = posts(desk)[4]
    desk.posts.edit(own.id, text="This once")
    before, rules = told(desk), [each.rule for each in series.list()]
    post = posts(desk)[place]
    memory = series.remember(post.id)
    if "wall" in change:
        change = {"wall": change["wall"] + timedelta(weeks=place)}
    made = series.edit_following(post.id, **change)
    assert told(desk) != before
    series.put_back(memory, made.id)
    assert told(desk) == before
    assert [each.rule for each in series.list()] == rules
    assert "This once" in [each.text for each in posts(desk)]


def test_the_post_it_began_with_comes_back_with_its_own_words(desk: Any, series: Series) -> None:
    post = posts(desk)[2]
    desk.posts.edit(post.id, text="This once", wall=FRIDAY + timedelta(weeks=2, hours=3))
    before = told(desk)
    memory = series.remember(post.id)
    made = series.edit_following(post.id, text="Another")
    series.put_back(memory, made.id)
    assert told(desk) == before


def test_what_waits_for_approval_goes_on_waiting(desk: Any, series: Series) -> None:
    approvals(desk).require_post(posts(desk)[0].id, True)
    desk.posts.edit(posts(desk)[1].id, text="This once")
    before = told(desk)
    memory = series.remember(posts(desk)[1].id)
    made = series.edit_following(posts(desk)[1].id, text="Another")
    series.put_back(memory, made.id)
    assert told(desk) == before
    assert all(post.held for post in posts(desk))


def test_an_end_that_it_had_is_kept(desk: Any, series: Series) -> None:
    series.delete_following(posts(desk)[4].id)
    before, ends = told(desk), [each.ends_on for each in series.list()]
    memory = series.remember(posts(desk)[1].id)
    made = series.edit_following(posts(desk)[1].id, text="Another")
    series.put_back(memory, made.id)
    assert (told(desk), [each.ends_on for each in series.list()]) == (before, ends)


def test_what_was_changed_or_sent_since_is_not_taken_back(desk: Any, series: Series, clock: Any) -> None:
    memory = series.remember(posts(desk)[0].id)
    made = series.edit_following(posts(desk)[0].id, text="Another")
    desk.posts.edit(posts(desk)[3].id, text="Mine")
    before = told(desk)
    with pytest.raises(ConsoleError, match="changed since"):
        series.put_back(memory, made.id)
    assert told(desk) == before
    desk.posts.edit(posts(desk)[3].id, text="Another")
    clock.set(posts(desk)[0].due.instant)  # type: ignore[union-attr]
    desk.send()
    with pytest.raises(ConsoleError, match="changed since"):
        series.put_back(memory, made.id)
    assert [each.state for post in posts(desk)[:1] for each in post.deliveries] == [_S.PUBLISHED]
