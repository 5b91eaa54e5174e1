"""Threads of which parts are out: what is out is never changed, sent again or forgotten."""

from collections.abc import Sequence

from cm_console.domain.delivery import DeliveryState
from cm_console.domain.posts import Post
from cm_console.domain.thread import keeps
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from cm_console.services.post_plan import Plan
from cm_console.store import parts
from cm_console.store.database import Database


def refuse_change(db: Database, post: Post, plan: Plan, account_ids: Sequence[int]) -> None:
    """Refuse another text for parts that are out, and sending them once more after a cancellation."""
    for delivery in post.deliveries:
        if delivery.account_id not in account_ids:
            continue
        out = [part.text for part in parts.sent(db, delivery.id)]
        if not out:
            continue
        text = plan.variants.get(delivery.account_id, plan.text)
        if delivery.state is DeliveryState.CANCELLED:
            raise _is_out(delivery.account_name, tr("Write a new post for what is missing."))
        if not keeps(out, text) or plan.extras.sent != post.extras.sent:
            hint = tr("Change only the text of the parts that follow; all else stays as it is.")
            raise _is_out(delivery.account_name, hint)


def refuse_deleting(db: Database, post: Post) -> None:
    """Refuse to forget a post of which something is out."""
    for delivery in post.deliveries:
        if parts.sent(db, delivery.id):
            raise _is_out(delivery.account_name, tr("It stays in the history."))


def _is_out(account: str, hint: str) -> ConsoleError:
    return ConsoleError(
        tr("A part of this thread is out on {account} already.").format(account=account),
        tr("Nothing was changed."),
        hint,
    )
