"""What the report says by circle. Whoever it goes to: a circle's posts are counted in it, never quoted."""

from collections.abc import Sequence

from cm_console import circle_words
from cm_console.analysis.disclosure import LEAST, shown
from cm_console.domain.engagement import CircleTotal, Group, PostTotal
from cm_console.domain.overview import Tiles
from cm_console.i18n import tr

Rows = tuple[tuple[str, ...], ...]


def for_everyone(posts: Sequence[PostTotal]) -> tuple[list[PostTotal], str]:
    """The posts whose words may stand in the report, and what is said of the others."""
    open_ = [post for post in posts if post.circle_id is None]
    left = len({post.post_id for post in posts if post.circle_id is not None})
    return open_, tr("%n post(s) for a circle are counted by circle, not listed.", "", left) if left else ""


def table(circles: Sequence[CircleTotal]) -> tuple[str, tuple[str, ...], Rows, str] | None:
    """Title, headings, rows and note; nothing where every post is for everyone."""
    if len(circles) < 2:
        return None
    note = circle_words.hidden_note() if circle_words.has_hidden(circles) else ""
    return tr("Reactions by circle"), circle_words.headings(), tuple(map(circle_words.row, circles)), note


def may_tell_total(tiles: Tiles) -> bool:
    """Whether enough people are invited for their number to stand in the report."""
    return not 0 < tiles.invited < LEAST


def may_tell_managers(tiles: Tiles) -> bool:
    """Whether the managers, and those who are none, are enough for what the managers did to be told."""
    if not tiles.managers_invited:
        return may_tell_total(tiles)
    managers = Group("managers", tiles.managers_invited, tiles.managers_active)
    others = Group("others", tiles.invited - managers.invited, tiles.active - managers.adopted)
    return managers in shown([managers, others]).groups
