"""A post's deliveries as an edit leaves them: added, given another content or time, dropped."""

from collections.abc import Sequence

from cm_console.domain.delivery import DeliveryState
from cm_console.domain.posts import Delivery, Post
from cm_console.domain.when import Moment
from cm_console.services.context import Context
from cm_console.services.post_plan import OPEN, Plan
from cm_console.store import outbox as deliveries
from cm_console.store import posts as store

_S = DeliveryState


def apply(context: Context, post: Post, plan: Plan, account_ids: Sequence[int], new_time: bool) -> None:
    """Make `post` what `plan` says; `account_ids` are those whose delivery is to be open."""
    now = context.clock.now()
    present = {each.account_id: each for each in post.deliveries}
    for delivery in post.deliveries:
        sent = delivery.state not in OPEN | {_S.CANCELLED}
        if sent and not delivery.is_variant and plan.text != post.text:
            store.freeze_text(context.db, delivery.id, delivery.text)
    store.update(context.db, post.id, plan.text, plan.due, plan.language, now, plan.extras)
    for account_id in account_ids:
        old = present.get(account_id)
        if old is None or old.state is _S.CANCELLED:
            if old is not None:
                store.remove_delivery(context.db, old.id)
            insert(context, post.id, account_id, plan)
            continue
        variant = plan.variants.get(account_id)
        own = plan.text if variant is None else variant
        store.set_content(context.db, old.id, own, variant, plan.extras)
        if old.state in (_S.DRAFT, _S.SCHEDULED) or new_time:
            _reschedule(context, old, plan, new_time, held=post.held)
    for old in post.deliveries:
        if old.state in OPEN and old.account_id not in account_ids:
            _drop(context, old)


def schedule(context: Context, delivery: Delivery, due: Moment | None, *, draft: bool) -> None:
    """Give a delivery a time, or take it back as a draft; a missed one is never a draft again."""
    if draft and delivery.state is _S.MISSED:
        return
    instant = due.instant if due else None
    deliveries.change(
        context.db,
        delivery.id,
        {delivery.state},
        _S.DRAFT if draft else _S.SCHEDULED,
        context.clock.now(),
        due_at=instant,
        ready_at=instant,
        attempts=0,
    )


def insert(context: Context, post_id: int, account_id: int, plan: Plan) -> None:
    variant = plan.variants.get(account_id)
    store.insert_delivery(
        context.db,
        post_id,
        account_id,
        plan.text if variant is None else variant,
        variant,
        _S.DRAFT if plan.draft else _S.SCHEDULED,
        plan.due.instant if plan.due else None,
        context.clock.now(),
        plan.extras,
    )


def _reschedule(context: Context, delivery: Delivery, plan: Plan, new_time: bool, *, held: bool) -> None:
    is_draft = delivery.state is _S.DRAFT
    draft = plan.draft or (is_draft and held)  # what waits for approval goes on waiting
    if draft != is_draft or new_time:
        schedule(context, delivery, plan.due, draft=draft)


def _drop(context: Context, delivery: Delivery) -> None:
    if store.was_attempted(context.db, delivery.id):
        deliveries.change(context.db, delivery.id, OPEN, _S.CANCELLED, context.clock.now())
    else:
        store.remove_delivery(context.db, delivery.id)
