"""Taking a post out of the calendar, and bringing it back."""

from collections.abc import Callable
from dataclasses import dataclass

from cm_console.domain.delivery import DeliveryState
from cm_console.domain.posts import Post
from cm_console.i18n import tr
from cm_console.services.post_plan import OPEN
from cm_console.services.posts import Posts
from cm_console.services.series import Series
from ui.pages.calendar.writing import is_draft, is_waiting

Undo = Callable[[], object]


@dataclass(frozen=True)
class Removed:
    """What was done, in words, and how to take it back where that can be."""

    text: str
    undo: Undo | None


def is_occurrence(post: Post) -> bool:
    """Whether it is one of a series and nothing of it was tried: the series may end with it."""
    return post.series_id is not None and is_waiting(post)


def remove_occurrence(series: Series, post: Post, *, following: bool) -> Removed:
    """Delete one post of a series, which does not come back, or this one and all that follow."""
    if not following:
        gone = series.delete(post.id)
        return Removed(tr("Post deleted; its series goes on"), lambda: series.bring_back(gone))
    before = series.of(post)
    ahead = None if before is None else series.ahead(before.id)
    removed = series.delete_following(post.id)
    text = tr("The series has ended: %n post(s) deleted.", "", removed)
    return Removed(text, None if before is None else lambda: series.resume(before.id, before.ends_on, ahead))


def remove(posts: Posts, post_id: int) -> Removed:
    """Delete a draft; cancel what still waits of anything else."""
    post = posts.get(post_id)
    if is_draft(post):
        gone = posts.delete(post_id)
        return Removed(tr("Draft deleted"), lambda: posts.put_back(gone))
    posts.cancel(post_id)
    waiting = [each for each in post.deliveries if each.state in OPEN]
    if post.held or all(each.state is DeliveryState.SCHEDULED for each in waiting):
        again = [each.account_id for each in waiting]
        return Removed(tr("Post cancelled"), lambda: posts.edit(post_id, account_ids=again, draft=False))
    return Removed(tr("Post cancelled"), None)
