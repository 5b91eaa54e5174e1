"""The posts of a series: made some weeks ahead, found while nothing of them was tried, taken away."""

from collections.abc import Sequence
from datetime import date, datetime

from cm_console import recurrence
from cm_console.domain.delivery import DeliveryState
from cm_console.domain.posts import Post, PostSeries
from cm_console.domain.recurrence import AHEAD, limited, parts, shifted
from cm_console.domain.when import Moment, day_in, to_text
from cm_console.services import approval_gate
from cm_console.services.context import Context
from cm_console.services.post_plan import OPEN, is_draft, variants_of
from cm_console.store import accounts as accounts_store
from cm_console.store import aside
from cm_console.store import outbox as deliveries
from cm_console.store import posts as posts_store
from cm_console.store import series as store
from cm_console.store.aside import Aside

_S = DeliveryState


def extend(context: Context, series: PostSeries, now: datetime) -> int:
    """Make what is to be made by now and is neither known nor left out; returns how many."""
    last = day_in(now, series.zone) + AHEAD
    if series.ends_on is not None:
        last = min(last, series.ends_on)
    present = {account.id for account in accounts_store.present(context.db)}
    to = [each for each in series.account_ids if each in present]
    if not to:
        return 0
    known = store.exceptions(context.db, series.id) | store.occurrences(context.db, series.id).keys()
    made = 0
    for due in recurrence.between(series.rule, series.start, series.zone, now, last):
        day = due.wall.date()
        if day in known or (series.made_until is not None and day <= series.made_until):
            continue
        _make(context, series, to, due, now)
        made += 1
    store.set_made_until(context.db, series.id, last)
    return made


def _make(
    context: Context, series: PostSeries, account_ids: Sequence[int], due: Moment, now: datetime
) -> None:
    post_id = posts_store.insert(
        context.db, series.campaign_id, series.text, due, series.language, now, series.id, series.extras
    )
    for each in account_ids:
        own = series.variants.get(each)
        text = series.text if own is None else own
        posts_store.insert_delivery(
            context.db, post_id, each, text, own, _S.SCHEDULED, due.instant, now, series.extras
        )
    approval_gate.settle(context, post_id)


def untouched(context: Context, series_id: int, first: date | None = None) -> list[Post]:
    """The occurrences from `first` on of which nothing was ever tried."""
    ids = store.occurrences(context.db, series_id, first).values()
    found = [posts_store.get(context.db, post_id) for post_id in ids]
    return [post for post in found if post is not None and is_untouched(context, post)]


def is_untouched(context: Context, post: Post) -> bool:
    waiting = all(each.state in (_S.DRAFT, _S.SCHEDULED) for each in post.deliveries)
    return waiting and not any(posts_store.was_attempted(context.db, each.id) for each in post.deliveries)


def rule_from(series: PostSeries, first: date, days: int, start: datetime) -> str:
    """The rule for what follows from `first` on: a number of times counts what is left."""
    rule = shifted(series.rule, days, start)
    if "COUNT" in parts(rule):
        gone = recurrence.count_before(series.rule, series.start, first)
        rule = limited(rule, count=max(1, int(parts(rule)["COUNT"]) - gone))
    return rule


def remove(context: Context, post: Post) -> None:
    """Delete a post, or cancel it where something of it was tried and has a history to keep."""
    tried = [each for each in post.deliveries if posts_store.was_attempted(context.db, each.id)]
    if not tried:
        posts_store.delete(context.db, post.id)
        return
    for each in post.deliveries:
        deliveries.change(context.db, each.id, OPEN, _S.CANCELLED, context.clock.now())


def ahead(context: Context, series_id: int) -> Aside:
    """All occurrences of which nothing was tried, as rows, for `bring_back` after they are removed."""
    return aside.look(context.db, "post", [post.id for post in untouched(context, series_id)])


def bring_back(context: Context, removed: Aside) -> None:
    """Put occurrences back that are still to come and whose accounts are all there."""
    now = to_text(context.clock.now())
    present = {account.id for account in accounts_store.present(context.db)}
    away = {row["id"] for row in removed.of("post") if row["due_at"] is None or row["due_at"] <= now}
    away |= {row["post_id"] for row in removed.of("delivery") if row["account_id"] not in present}
    for post in posts_store.bring_back(context.db, removed.without("post", away)):
        approval_gate.settle(context, post.id, wanted=not is_draft(post))


def is_due(series: PostSeries, now: datetime) -> bool:
    last = day_in(now, series.zone) + AHEAD
    ended = (
        series.ends_on is not None and series.made_until is not None and series.made_until >= series.ends_on
    )
    return not ended and (series.made_until is None or series.made_until < last)


def is_plain(post: Post, series: PostSeries) -> bool:
    """Whether an occurrence still is as its series has it."""
    assert post.occurrence is not None
    wall = datetime.combine(post.occurrence, series.start.time())
    accounts = tuple(sorted(each.account_id for each in post.deliveries))
    return (
        post.due is not None
        and (post.due.wall, post.due.zone) == (wall, series.zone)
        and (post.text, post.language, post.extras) == (series.text, series.language, series.extras)
        and (variants_of(post), accounts) == (dict(series.variants), tuple(sorted(series.account_ids)))
        and all(each.state is (_S.DRAFT if post.held else _S.SCHEDULED) for each in post.deliveries)
    )
