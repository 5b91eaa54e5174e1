"""What the calendar shows of a post: one block with its time, accounts and the state that matters most."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from cm_console.domain.content import parts
from cm_console.domain.delivery import NEEDS_A_PERSON, DeliveryState
from cm_console.domain.posts import Post
from cm_console.domain.when import at_instant
from cm_console.i18n import tr
from cm_console.services.post_plan import is_on_its_way

_S = DeliveryState
# The state of a post is the most pressing one of its deliveries.
_PRESSING = (
    _S.UNCONFIRMED,
    _S.REJECTED,
    _S.MISSED,
    _S.SENDING,
    _S.SCHEDULED,
    _S.DRAFT,
    _S.PUBLISHED,
    _S.CANCELLED,
)
_LEFT = frozenset({_S.SENDING, _S.PUBLISHED, _S.UNCONFIRMED})
_MOVABLE = frozenset({_S.DRAFT, _S.SCHEDULED, _S.MISSED})


class Mark(StrEnum):
    """What a block says with an icon: the value is the icon's name."""

    REPEAT = "repeat"
    THREAD = "stack"
    PICTURE = "image"
    APPROVAL = "hourglass"


def mark_name(mark: Mark) -> str:
    return {
        Mark.REPEAT: tr("comes again"),
        Mark.THREAD: tr("a thread"),
        Mark.PICTURE: tr("with pictures"),
        Mark.APPROVAL: tr("waits for approval"),
    }[mark]


@dataclass(frozen=True)
class Block:
    """One post in the calendar; `wall` is naive, in the campaign's zone."""

    id: int
    wall: datetime
    title: str
    accounts: str
    state: DeliveryState
    locked: bool  # its time cannot change: it is out, on its way, or refused
    marks: tuple[Mark, ...] = ()


def post_state(post: Post) -> DeliveryState:
    """The most pressing state among the post's deliveries; a post for no account yet is a draft."""
    states = {delivery.state for delivery in post.deliveries}
    return next((state for state in _PRESSING if state in states), DeliveryState.DRAFT)


def marks(post: Post) -> tuple[Mark, ...]:
    """What stands out of it beside its state."""
    told = {
        Mark.APPROVAL: post.held,
        Mark.REPEAT: post.series_id is not None or bool(post.extras.repeat),
        Mark.THREAD: any(len(parts(each.text)) > 1 for each in post.deliveries) or len(parts(post.text)) > 1,
        Mark.PICTURE: bool(post.extras.pictures),
    }
    return tuple(mark for mark, is_there in told.items() if is_there)


def is_locked(post: Post) -> bool:
    """Whether something of it has left, or nothing of it waits for a time."""
    if any(each.state in _LEFT or is_on_its_way(each) for each in post.deliveries):
        return True
    return bool(post.deliveries) and not any(each.state in _MOVABLE for each in post.deliveries)


def needs_you(block: Block) -> bool:
    return block.state in NEEDS_A_PERSON


def blocks(posts: Iterable[Post], zone: str) -> list[Block]:
    """Blocks, in time order, of the posts that have a time and are not cancelled."""
    made = [
        Block(
            post.id,
            at_instant(post.due.instant, zone).wall,
            post.title or tr("(no text yet)"),
            " · ".join(
                item.account_name for item in post.deliveries if item.state is not DeliveryState.CANCELLED
            ),
            post_state(post),
            is_locked(post),
            marks(post),
        )
        for post in posts
        if post.due is not None and post_state(post) is not DeliveryState.CANCELLED
    ]
    return sorted(made, key=lambda block: (block.wall, block.id))
