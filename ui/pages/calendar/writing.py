"""What the composer holds of a post, as plain values to compare and to save."""

from collections.abc import Container, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from cm_console.domain.content import NONE, Extras
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
    extras: Extras = NONE

    @property
    def is_blank(self) -> bool:
        """Whether nothing of it would be missed."""
        said = self.text.strip() or any(own.strip() for own in self.variants.values())
        return not said and self.extras == NONE

    @property
    def once(self) -> "Writing":
        """The same, without coming again."""
        return replace(self, extras=replace(self.extras, repeat=""))


def fields(writing: Writing) -> dict[str, Any]:
    """What the services are given of it, without its time."""
    return {
        "text": writing.text,
        "account_ids": writing.account_ids,
        "variants": dict(writing.variants),
        "language": writing.language,
        "extras": writing.extras,
    }


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
        extras=post.extras,
    )


def is_draft(post: Post) -> bool:
    """Whether nothing of it is scheduled yet, so that it can be saved while it is being written."""
    return not post.held and all(each.state is DeliveryState.DRAFT for each in post.deliveries)


def is_writable(post: Post) -> bool:
    """Whether any of it can still be changed."""
    return not post.deliveries or any(can_change(each) for each in post.deliveries)


def is_waiting(post: Post) -> bool:
    """Whether all of it is scheduled here, or will be once it is approved, and none of it has been tried."""
    state = DeliveryState.DRAFT if post.held else DeliveryState.SCHEDULED
    scheduled = [each.state is state and not each.handed_over for each in post.deliveries]
    return bool(scheduled) and all(scheduled)
