"""Taking a post out of the calendar, and bringing it back."""

from collections.abc import Callable
from dataclasses import dataclass

from cm_console.domain.delivery import DeliveryState
from cm_console.domain.posts import Post
from cm_console.i18n import tr
from cm_console.services.posts import OPEN, Posts
from ui.pages.calendar.writing import is_draft

Undo = Callable[[], object]


@dataclass(frozen=True)
class Removed:
    """What was done, in words, and how to take it back where that can be."""

    text: str
    undo: Undo | None


def remove(posts: Posts, post_id: int) -> Removed:
    """Delete a draft; cancel what still waits of anything else."""
    post = posts.get(post_id)
    if is_draft(post):
        posts.delete(post_id)
        return Removed(tr("Draft deleted"), lambda: _write_again(posts, post))
    posts.cancel(post_id)
    waiting = [each for each in post.deliveries if each.state in OPEN]
    if all(each.state is DeliveryState.SCHEDULED for each in waiting):
        again = [each.account_id for each in waiting]
        return Removed(tr("Post cancelled"), lambda: posts.edit(post_id, account_ids=again, draft=False))
    return Removed(tr("Post cancelled"), None)


def _write_again(posts: Posts, post: Post) -> Post:
    return posts.add(
        post.campaign_id,
        post.text,
        [each.account_id for each in post.deliveries],
        wall=post.due.wall if post.due else None,
        zone=post.due.zone if post.due else None,
        variants={each.account_id: each.text for each in post.deliveries if each.is_variant},
        language=post.language,
        draft=True,
    )
