"""A campaign's posts as a table for spreadsheets: the wall clock, its zone, and the instant in UTC."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from cm_console import words
from cm_console.domain.posts import Post
from cm_console.domain.typed_time import show
from cm_console.domain.when import at_instant
from cm_console.i18n import tr
from cm_console.spreadsheet.write import write_csv


def write(posts: Sequence[Post], path: Path) -> int:
    """Write one line per delivery, or per post that goes nowhere yet; returns how many posts."""
    header = [tr("Post"), tr("Time"), tr("Zone"), tr("Time (UTC)"), tr("Account"), tr("State")]
    write_csv(path, [*header, tr("Link"), tr("Text")], (row for post in posts for row in _rows(post)))
    return len(posts)


def _rows(post: Post) -> Iterator[list[str]]:
    time = ["", "", ""]
    if post.due is not None:
        time = [show(post.due.wall), post.due.zone, show(at_instant(post.due.instant, "UTC").wall)]
    for each in post.deliveries:
        state = words.standing(each)
        yield [str(post.id), *time, each.account_name, state, each.url, each.text]
    if not post.deliveries:
        yield [str(post.id), *time, "", "", "", post.text]
