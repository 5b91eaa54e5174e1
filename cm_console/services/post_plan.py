"""What a post is to become when it is written or changed, and which of its deliveries that concerns."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from cm_console.domain.content import NONE, Extras
from cm_console.domain.delivery import DeliveryState, Problem
from cm_console.domain.posts import Delivery, Post
from cm_console.domain.when import Moment
from cm_console.errors import ConsoleError
from cm_console.services import hand_over_errors
from cm_console.services import post_errors as errors

_S = DeliveryState
OPEN = frozenset({_S.DRAFT, _S.SCHEDULED, _S.REJECTED, _S.MISSED})


@dataclass(frozen=True)
class Plan:
    """What a post is to become; `variants` hold only texts that differ from `text`."""

    text: str
    variants: Mapping[int, str] = field(default_factory=dict)
    due: Moment | None = None
    language: str = ""
    draft: bool = False
    extras: Extras = NONE


def differing(text: str, variants: Mapping[int, str] | None) -> dict[int, str]:
    """The variants that say something else than `text`."""
    return {account_id: own for account_id, own in (variants or {}).items() if own != text}


def variants_of(post: Post) -> dict[int, str]:
    return {each.account_id: each.text for each in post.deliveries if each.is_variant}


def is_draft(post: Post) -> bool:
    """Whether nothing of the post has been scheduled yet."""
    states = {each.state for each in post.deliveries if each.state in OPEN}
    return (states == {_S.DRAFT} and not post.held) or not post.deliveries


def wanted(post: Post, account_ids: Sequence[int] | None) -> list[int]:
    """The accounts whose delivery is to be open after an edit; refuses where nothing is left to change."""
    sent = {each.account_id for each in post.deliveries if each.state not in OPEN | {_S.CANCELLED}}
    open_now = [each.account_id for each in post.deliveries if each.state in OPEN]
    asked = open_now if account_ids is None else list(dict.fromkeys(account_ids))
    left = [each for each in asked if each not in sent]
    if post.deliveries and not left and not open_now:
        raise errors.nothing_open()
    return left


def on_their_way(post: Post) -> tuple[Delivery, ...]:
    """What nothing here may change: it is being sent, may be out already, or waits at its server."""
    return tuple(each for each in post.deliveries if is_on_its_way(each))


def is_on_its_way(delivery: Delivery) -> bool:
    replayed = delivery.state is _S.SCHEDULED and delivery.problem is Problem.UNKNOWN_OUTCOME
    return delivery.state is _S.SENDING or replayed or delivery.handed_over


def refuse_on_its_way(post: Post) -> None:
    """Nothing of a post changes while some of it is on its way."""
    found = on_their_way(post)
    if found:
        raise refusal(found)


def refuse_in_doubt(post: Post, plan: Plan) -> None:
    """Refuse other extras while some of it may be out: it is looked for, and sent again, as it was.

    Texts need no such care, for what was tried keeps its own.
    """
    found = [each for each in post.deliveries if each.state is _S.UNCONFIRMED]
    if found and plan.extras.sent != post.extras.sent:
        raise errors.in_doubt(names(found))


def refusal(found: Collection[Delivery], *, others_cancelled: bool = False) -> ConsoleError:
    """Why these are not changed; what waits at its server comes first, for that can be taken back."""
    waiting = [each for each in found if each.handed_over]
    if waiting:
        return hand_over_errors.handed_over(names(waiting), others_cancelled=others_cancelled)
    return errors.on_its_way(names(found), others_cancelled=others_cancelled)


def names(found: Collection[Delivery]) -> str:
    return ", ".join(each.account_name for each in found)
