"""Taking back a change of “this post and the following ones”: the series as it was before."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from cm_console.domain.delivery import DeliveryState
from cm_console.domain.posts import Delivery, Post, PostSeries
from cm_console.domain.review import content_of
from cm_console.services import approval_gate, series_posts
from cm_console.services import series_errors as errors
from cm_console.services.context import Context
from cm_console.services.post_plan import is_draft
from cm_console.store import approval, circles
from cm_console.store import posts as posts_store
from cm_console.store import series as store


@dataclass(frozen=True)
class Following:
    """A series as it is before a change from one of its posts on.

    `own` are its posts that are not as the series has them, by the day they stand for.
    """

    series: PostSeries
    first: Post
    left_out: Collection[date]
    own: dict[date, Post]


def remember(context: Context, series: PostSeries, first: Post) -> Following:
    """What is needed to take a change back."""
    assert first.occurrence is not None
    own = {}
    for day, post_id in store.occurrences(context.db, series.id, first.occurrence).items():
        post = posts_store.get(context.db, post_id)
        plain = post is not None and series_posts.is_plain(post, series)
        if post is not None and not (plain and series_posts.is_untouched(context, post)):
            own[day] = post
    return Following(series, first, store.exceptions(context.db, series.id), own)


def put_back(context: Context, before: Following, made: PostSeries) -> None:
    """Make the series what it was, in the caller's transaction; refused where something happened since."""
    # Without the first: it was removed, and its number may be another post's by now.
    kept = {post.id: post for post in before.own.values() if post.id != before.first.id}
    found = []
    for post_id in store.occurrences(context.db, made.id).values():
        post = posts_store.get(context.db, post_id)
        assert post is not None
        _refuse_changed(context, post, made, kept.get(post.id))
        found.append(post)
    series_id = _series_again(context, before, made)
    for post in found:
        old = kept.get(post.id)
        if old is not None and old.occurrence is not None:
            store.give_to(context.db, post.id, series_id, old.occurrence)
        else:
            series_posts.remove(context, post)
    store.remove_exceptions(context.db, series_id, store.exceptions(context.db, series_id))
    store.add_exceptions(context.db, series_id, before.left_out)
    _first_again(context, before, series_id)
    store.set_end(context.db, series_id, before.series.ends_on)
    store.set_made_until(context.db, series_id, None)
    series = store.get(context.db, series_id)
    assert series is not None
    series_posts.extend(context, series, context.clock.now())
    store.delete_if_empty(context.db, made.id)


def _refuse_changed(context: Context, post: Post, made: PostSeries, old: Post | None) -> None:
    if old is not None:
        same = (content_of(post), post.due) == (content_of(old), old.due)
    else:
        same = series_posts.is_plain(post, made) and series_posts.is_untouched(context, post)
    if not same:
        raise errors.changed_since()


def _series_again(context: Context, before: Following, made: PostSeries) -> int:
    """The series' number; another one where nothing was left of it."""
    old = before.series
    if store.get(context.db, old.id) is not None:
        return old.id
    at = context.clock.now()
    new = store.insert(
        context.db, old.campaign_id, old.text, old.language, old.rule, old.start, old.zone, at, old.extras
    )
    store.set_accounts(context.db, new, old.account_ids, old.variants)
    approval.copy_series(context.db, made.id, new)
    circles.copy_series(context.db, made.id, new)
    return new


def _first_again(context: Context, before: Following, series_id: int) -> None:
    """The post that the change began with, where it was not as its series has it."""
    post = before.own.get(before.first.occurrence) if before.first.occurrence else None
    still = None if post is None else posts_store.get(context.db, post.id)
    if post is None or (still is not None and still.series_id == series_id):
        return
    now, db = context.clock.now(), context.db
    new = posts_store.insert(db, post.campaign_id, post.text, post.due, post.language, now, None, post.extras)
    assert post.occurrence is not None
    store.give_to(db, new, series_id, post.occurrence)
    for each in post.deliveries:
        variant = each.text if each.is_variant else None
        posts_store.insert_delivery(
            db, new, each.account_id, each.text, variant, _state(post, each), each.due_at, now, post.extras
        )
    approval.set_post(db, new, post.needs_approval, series=False)
    circles.assign(db, new, post.circle_id)
    approval_gate.settle(context, new, wanted=not is_draft(post))


def _state(post: Post, delivery: Delivery) -> DeliveryState:
    """What waited for approval asks for it anew."""
    held = post.held and delivery.state is DeliveryState.DRAFT
    return DeliveryState.SCHEDULED if held else delivery.state
