"""What the composer holds of a post, as plain values to compare and to save."""

from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from cm_console.domain.delivery import DeliveryState
from cm_console.domain.posts import Delivery, Post
from cm_console.domain.when import at_instant
from cm_console.services.post_plan import OPEN, is_on_its_way


@dataclass(frozen=True)
class Writing:
    """One state of the composer. `wall` is naive, in the campaign's zone."""

    wall: datetime
    text: str = ""
    account_ids: tuple[int, ...] = ()
    variants: Mapping[int, str] = field(default_factory=dict)
    language: str = ""

    @property
    def is_blank(self) -> bool:
        return not self.text.strip() and not any(own.strip() for own in self.variants.values())


def can_change(delivery: Delivery) -> bool:
    """Whether what this delivery sends may still be edited."""
    return delivery.state in OPEN and not is_on_its_way(delivery)


def of_post(post: Post, zone: str, otherwise: datetime, accounts: Container[int]) -> Writing:
    """What can still be changed of `post`, for the `accounts` that exist.

    `otherwise` is the time offered where it has none.
    """
    still_open = [each for each in post.deliveries if can_change(each) and each.account_id in accounts]
    wall = otherwise if post.due is None else at_instant(post.due.instant, zone).wall
    return Writing(
        wall=wall.replace(second=0, microsecond=0),
        text=post.text,
        account_ids=tuple(sorted(each.account_id for each in still_open)),
        variants={each.account_id: each.text for each in still_open if each.text != post.text},
        language=post.language,
    )


def is_draft(post: Post) -> bool:
    """Whether nothing of it is scheduled yet, so that it can be saved while it is being written."""
    return all(each.state is DeliveryState.DRAFT for each in post.deliveries)


def is_writable(post: Post) -> bool:
    """Whether any of it can still be changed."""
    return not post.deliveries or any(can_change(each) for each in post.deliveries)


def is_waiting(post: Post) -> bool:
    """Whether all of it is scheduled and none of it has been tried."""
    scheduled = [each.state is DeliveryState.SCHEDULED for each in post.deliveries]
    return bool(scheduled) and all(scheduled)
