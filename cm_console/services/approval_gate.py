"""Holds back what needs approval and lets go what has it. Called inside the transaction that changes a post.

A held post keeps its time; its deliveries are drafts, so that no sender can take them.
"""

from cm_console.domain.delivery import DeliveryState, Problem
from cm_console.domain.posts import Delivery, Post
from cm_console.domain.review import Decision, Verdict, content_of
from cm_console.i18n import tr
from cm_console.services.context import Context
from cm_console.store import approval as store
from cm_console.store import outbox as deliveries
from cm_console.store import posts
from cm_console.store.database import Database

_S = DeliveryState


def settle(context: Context, post_id: int, *, wanted: bool = True) -> bool:
    """Make a post's deliveries what its approval allows; True: it waits. A draft is not `wanted` yet."""
    with context.db.write():
        post = posts.get(context.db, post_id)
        if post is None:
            return False
        if not wanted:
            store.set_held(context.db, post_id, False)
            return False
        needed = store.needs(context.db, post_id)
        decision = _approved(context.db, post) if needed else None
        if needed and decision is None:
            return _hold(context, post)
        if post.held:
            _let_go(context, post, decision)
        return False


def may_go(db: Database, delivery: Delivery) -> bool:
    """Asked once more before anything leaves: whether this content may go out."""
    if not store.needs(db, delivery.post_id):
        return True
    post = posts.get(db, delivery.post_id)
    return post is not None and _approved(db, post) is not None


def _approved(db: Database, post: Post) -> Decision | None:
    latest = store.latest(db, post.campaign_id, content_of(post))
    return latest if latest is not None and latest.verdict is Verdict.APPROVED else None


def _hold(context: Context, post: Post) -> bool:
    now, note = context.clock.now(), tr("It waits for approval.")
    taken = [each for each in post.deliveries if _may_be_held(each)]
    for each in taken:
        deliveries.change(context.db, each.id, {_S.SCHEDULED}, _S.DRAFT, now, note=note)
    if taken:
        store.set_held(context.db, post.id, True)
    return post.held or bool(taken)


def _may_be_held(delivery: Delivery) -> bool:
    """What may be out already, or waits at its server, cannot be held back."""
    replayed = delivery.problem is Problem.UNKNOWN_OUTCOME
    return delivery.state is _S.SCHEDULED and not replayed and not delivery.handed_over


def _let_go(context: Context, post: Post, decision: Decision | None) -> None:
    """Schedule what was held. Where its time has passed meanwhile, the campaign's late policy decides."""
    now, note = context.clock.now(), ""
    if decision is not None:
        note = tr("Approved by {name}.").format(name=decision.reviewer)
    for each in post.deliveries:
        if each.state is _S.DRAFT and (due := each.due_at) is not None:
            after = _S.SCHEDULED
            deliveries.change(
                context.db, each.id, {_S.DRAFT}, after, now, note=note, due_at=due, ready_at=due, attempts=0
            )
    store.set_held(context.db, post.id, False)
