"""A campaign's posts as a table for spreadsheets, which `posts_import` reads back as they are.

The wall clock with its zone, and the instant in UTC. Pictures lie in a folder beside the file.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from cm_console import words
from cm_console.domain.content import Extras, Visibility
from cm_console.domain.delivery import DeliveryState
from cm_console.domain.pictures import JPEG, PictureFile
from cm_console.domain.post_lines import NO_ALT, in_cell
from cm_console.domain.posts import Post
from cm_console.domain.typed_time import show
from cm_console.domain.when import at_instant
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from cm_console.spreadsheet.write import write_csv

Picture = Callable[[str], tuple[PictureFile, bytes]]  # by its hash


def write(posts: Sequence[Post], path: Path, picture: Picture, circles: Mapping[int, str]) -> int:
    """Write one line per delivery, or per post that goes nowhere yet; returns how many posts.

    `circles` are the names of those that posts are for, by id.
    """
    header = [tr("Post"), tr("Time"), tr("Zone"), tr("Time (UTC)"), tr("Account"), tr("State")]
    header += [tr("Link"), tr("Text"), tr("Language"), tr("Labels"), tr("Content warning"), tr("Visibility")]
    header += [tr("Circle"), tr("Pictures"), tr("Descriptions"), tr("Link card")]
    files = _write_pictures(posts, path, picture)
    write_csv(path, header, (row for post in posts for row in _rows(post, files, circles)))
    return len(posts)


def _rows(post: Post, files: Mapping[str, str], circles: Mapping[int, str]) -> Iterator[list[str]]:
    time = ["", "", ""]
    if post.due is not None:
        time = [show(post.due.wall), post.due.zone, show(at_instant(post.due.instant, "UTC").wall)]
    circle = "" if post.circle_id is None else circles[post.circle_id]
    last = [post.language, *_beside(post.extras, circle, files)]
    for each in post.deliveries:
        held = post.held and each.state is DeliveryState.DRAFT
        state = tr("To approve") if held else words.delivery_state(each.state)
        yield [str(post.id), *time, each.account_name, state, each.url, each.text, *last]
    if not post.deliveries:
        draft = words.delivery_state(DeliveryState.DRAFT)
        yield [str(post.id), *time, "", draft, "", post.text, *last]


def _beside(extras: Extras, circle: str, files: Mapping[str, str]) -> list[str]:
    card = extras.card
    lines = [card.url, card.title, card.description, files.get(card.picture, "")] if card else []
    return [
        ", ".join(extras.labels),
        extras.warning,
        "" if extras.visibility is Visibility.PUBLIC else extras.visibility.value,
        circle,
        in_cell([files[each.hash] for each in extras.pictures]),
        in_cell([NO_ALT if each.waived else each.alt for each in extras.pictures]),
        "\n".join(" ".join(line.split()) for line in lines).rstrip(),
    ]


def _write_pictures(posts: Sequence[Post], path: Path, picture: Picture) -> dict[str, str]:
    """Write each picture of the posts once; how the table names them, by hash."""
    wanted = dict.fromkeys(each.hash for post in posts for each in post.extras.pictures)
    wanted |= dict.fromkeys(card.picture for post in posts if (card := post.extras.card) and card.picture)
    folder = path.with_name(f"{path.stem}.pictures")
    names = {}
    try:
        for hash_ in wanted:
            kept, data = picture(hash_)
            name = f"{hash_[:12]}{'.jpg' if kept.mime == JPEG else '.png'}"
            folder.mkdir(exist_ok=True)
            (folder / name).write_bytes(data)
            names[hash_] = f"{folder.name}/{name}"
    except OSError as error:
        raise ConsoleError(
            tr("The pictures could not be written to {name}.").format(name=folder.name),
            tr("The posts were not written."),
            tr("Choose a folder that you may write to."),
        ) from error
    return names
