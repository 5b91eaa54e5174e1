"""What the Overview says of approval: the posts whose time comes near while nobody has said yes."""

from collections.abc import Iterator
from datetime import timedelta

from cm_console import figures
from cm_console.domain.campaign import Campaign
from cm_console.domain.overview import Need, NeedKind
from cm_console.domain.posts import Post
from cm_console.domain.review import Verdict, content_of
from cm_console.domain.when import day_in
from cm_console.i18n import tr
from cm_console.services.context import Context
from cm_console.store import approval as store
from cm_console.store import posts

NEAR = timedelta(days=2)


def of_campaign(context: Context, campaign: Campaign) -> Iterator[Need]:
    """One line for what a reviewer still has to decide, one for what was refused as it is."""
    until = context.clock.now() + NEAR
    found = [posts.get(context.db, each) for each in store.held(context.db, campaign.id, until)]
    near = [post for post in found if post is not None]
    refused = [post for post in near if _is_refused(context, post)]
    missing = [post for post in near if post not in refused]
    if missing:
        text = tr("“{post}” waits for approval; it is due on {day}.")
        several = tr("%n post(s) wait for approval and are due within two days.", "", len(missing))
        yield _need(missing, campaign, text, several, tr("Send for review"), "outbox", "approval")
    if refused:
        text = tr("“{post}” was not approved; it is due on {day}.")
        several = tr("%n post(s) were not approved and are due within two days.", "", len(refused))
        yield _need(refused, campaign, text, several, tr("See why"), "calendar", refused[0].id)


def _is_refused(context: Context, post: Post) -> bool:
    decision = store.latest(context.db, post.campaign_id, content_of(post))
    return decision is not None and decision.verdict is Verdict.REFUSED


def _need(
    found: list[Post], campaign: Campaign, one: str, several: str, action: str, page: str, argument: object
) -> Need:
    post = found[0]
    assert post.due is not None  # only what has a time is held
    day = figures.day(day_in(post.due.instant, campaign.zone))
    text = one.format(post=post.title, day=day) if len(found) == 1 else several
    return Need(NeedKind.APPROVAL, tr("Approval"), text, action, page, argument, urgent=True)
