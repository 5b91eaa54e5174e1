"""Two writers on one post: the second is refused where the first changed what it says."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from cm_console.console import Console
from cm_console.domain.accounts import Account
from cm_console.domain.content import Extras
from cm_console.domain.delivery import DeliveryState
from cm_console.domain.posts import Post
from cm_console.services.post_conflict import ChangedMeanwhile, refuse_changed

NINE = datetime(2026, 12, 8, 9, 0)  # noqa: DTZ001 - a wall clock


@pytest.fixture
def account(console: Console) -> Account:
    console.campaigns.create("Launch", date(2027, 1, 18), "Europe/Paris")
    return console.accounts.add("practice", "Wall")


@pytest.fixture
def draft(console: Console, account: Account) -> Post:
    return console.posts.add(1, "As it was", [account.id], wall=NINE, draft=True)


@pytest.mark.parametrize(
    "change",
    [
        {"text": "Theirs"},
        {"extras": Extras(warning="Numbers")},
        {"language": "fr"},
        {"variants": {1: "Own words"}},
        {"account_ids": []},
        {"draft": False},
    ],
)
def test_what_another_window_changed_is_not_overwritten(
    console: Console, draft: Post, change: dict[str, object]
) -> None:
    theirs = console.posts.edit(draft.id, **change)  # type: ignore[arg-type]
    with pytest.raises(ChangedMeanwhile):
        console.posts.edit(draft.id, text="Mine", unless_changed=draft)
    assert console.posts.get(draft.id) == theirs


def test_a_post_that_was_only_moved_can_still_be_written(console: Console, draft: Post) -> None:
    moved = console.posts.move(draft.id, NINE.replace(hour=11))
    written = console.posts.edit(draft.id, text="Mine", unless_changed=draft)
    assert written.text == "Mine"
    assert written.due == moved.due


def test_a_delivery_that_went_out_meanwhile_is_no_conflict(console: Console, account: Account) -> None:
    other = console.accounts.add("practice", "Other wall")
    post = console.posts.add(1, "For both", [account.id, other.id], wall=NINE)
    first, second = post.deliveries
    out = replace(first, state=DeliveryState.PUBLISHED, remote_id="1")
    refuse_changed(replace(post, deliveries=(out, second)), post)
