"""A campaign that changes its zone: what becomes of the times of its posts."""

from dataclasses import dataclass
from enum import StrEnum

from cm_console.domain.checks import is_past
from cm_console.domain.delivery import DeliveryState
from cm_console.domain.posts import Post, PostSeries
from cm_console.domain.when import Moment, at_instant, moment
from cm_console.events import CampaignsChanged, PostsChanged
from cm_console.services import post_errors
from cm_console.services.campaign_checks import checked
from cm_console.services.context import Context
from cm_console.store import campaigns, outbox
from cm_console.store import posts as store
from cm_console.store import series as series_store

_S = DeliveryState


class Keep(StrEnum):
    WALL = "wall"  # 09:00 stays 09:00, in the new zone
    INSTANT = "instant"  # it goes out when it would have gone out


@dataclass(frozen=True)
class Rezoning:
    """What a change of zone would mean.

    `first` is an example, the next post that both ways suit: its time as it is, with the wall clock kept,
    with the instant kept. `too_late` posts would be in the past with their wall clock kept, so they keep
    their instant.
    """

    zone: str
    posts: int
    series: int
    too_late: int
    first: tuple[Moment, Moment, Moment] | None


def look(context: Context, campaign_id: int, zone: str) -> Rezoning:
    """What changing the campaign's zone would mean for what is scheduled; changes nothing."""
    zone, old = _zones(context, campaign_id, zone)
    posts = _movable(context, campaign_id, old)
    dues = [post.due for post in posts if post.due is not None]
    in_time = [due for due in dues if not _is_too_late(context, due, zone)]
    late = len(dues) - len(in_time)
    first = None
    for due in (in_time or dues)[:1]:
        first = (due, moment(due.wall, zone), at_instant(due.instant, zone))
    return Rezoning(zone, len(posts), len(_series(context, campaign_id, old)), late, first)


def change(context: Context, campaign_id: int, zone: str, keep: Keep) -> int:
    """Change the campaign's zone and, as asked, the times of what is scheduled, in one transaction.

    Returns how many posts have another instant now. Posts typed in a zone of their own are left alone, and
    so is what is out or on its way. A series that keeps its instants keeps its zone: those move with its
    own summer time.
    """
    with context.db.write():
        zone, old = _zones(context, campaign_id, zone)
        moved = 0
        series = _series(context, campaign_id, old)
        if keep is Keep.WALL:
            for each in series:
                series_store.set_zone(context.db, each.id, zone)
        for post in _movable(context, campaign_id, old):
            if keep is Keep.WALL or post.series_id is None:
                moved += _give_zone(context, post, zone, keep)
        campaigns.update(context.db, campaign_id, {"zone": zone})
    context.events.publish(CampaignsChanged())
    context.events.publish(PostsChanged())
    return moved


def _zones(context: Context, campaign_id: int, zone: str) -> tuple[str, str]:
    old = store.campaign_zone(context.db, campaign_id)
    if old is None:
        raise post_errors.no_campaign()
    return checked({"zone": zone})["zone"], old


def _movable(context: Context, campaign_id: int, zone: str) -> list[Post]:
    """Posts planned in `zone` that are still to come and of which nothing was tried, in order."""
    found = store.list_posts(context.db, campaign_id, start=context.clock.now())
    return [
        post
        for post in found
        if post.due is not None
        and post.due.zone == zone
        and all(each.state in (_S.DRAFT, _S.SCHEDULED, _S.CANCELLED) for each in post.deliveries)
        and (not post.deliveries or any(each.state is not _S.CANCELLED for each in post.deliveries))
        and all(each.problem is None and each.attempts == 0 for each in post.deliveries)
        and not any(each.handed_over for each in post.deliveries)
    ]


def _series(context: Context, campaign_id: int, zone: str) -> list[PostSeries]:
    return [each for each in series_store.list_series(context.db, campaign_id) if each.zone == zone]


def _is_too_late(context: Context, due: Moment, zone: str) -> bool:
    return is_past(moment(due.wall, zone).instant, context.clock.now())


def _give_zone(context: Context, post: Post, zone: str, keep: Keep) -> bool:
    assert post.due is not None
    now = context.clock.now()
    if keep is Keep.WALL and not _is_too_late(context, post.due, zone):
        due = moment(post.due.wall, zone)
    else:
        due = at_instant(post.due.instant, zone)
    store.update(context.db, post.id, post.text, due, post.language, now)
    if due.instant == post.due.instant:
        return False
    for each in post.deliveries:
        if each.state is not _S.CANCELLED:
            at = due.instant
            outbox.change(context.db, each.id, {each.state}, each.state, now, due_at=at, ready_at=at)
    return True
