"""What has missed its time, post by post, so that it can be decided at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from cm_console.domain.posts import Delivery


@dataclass(frozen=True)
class LatePost:
    """One post that missed its time on one or more accounts."""

    post_id: int
    due_at: datetime  # when the first of its deliveries was due
    deliveries: tuple[Delivery, ...]


def by_post(deliveries: Sequence[Delivery]) -> tuple[LatePost, ...]:
    """The deliveries of each post together, the oldest first."""
    posts: dict[int, list[Delivery]] = {}
    for delivery in deliveries:
        if delivery.due_at is not None:
            posts.setdefault(delivery.post_id, []).append(delivery)
    late = (
        LatePost(post_id, min(each.due_at for each in own if each.due_at), tuple(own))
        for post_id, own in posts.items()
    )
    return tuple(sorted(late, key=lambda post: (post.due_at, post.post_id)))


def spread(posts: Sequence[LatePost], now: datetime, step: timedelta) -> dict[int, datetime]:
    """When each delivery goes out: one post at once, the next after each `step`; never all in one go."""
    return {
        delivery.id: now + place * step for place, post in enumerate(posts) for delivery in post.deliveries
    }
