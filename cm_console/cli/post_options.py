"""What `posts add` and `posts edit` take beside the time: text, pictures, warning, labels, card, variants."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar, cast

import click

from cm_console.cli import values
from cm_console.console import Console
from cm_console.domain.accounts import Account
from cm_console.domain.content import NONE, Attached, Card, Extras, Visibility
from cm_console.errors import ConsoleError
from cm_console.i18n import tr

F = TypeVar("F", bound=Callable[..., Any])
_FILE = click.Path(path_type=Path, dir_okay=False)

_OPTIONS = (
    click.option(
        "--text", help="What the post says; a line of three hyphens begins the next part of a thread."
    ),
    click.option(
        "--text-file", type=_FILE, help="The file that holds the text, in UTF-8; - for standard input."
    ),
    click.option(
        "--variant", "variants", multiple=True, metavar="NAME=TEXT", help="Another text on one account."
    ),
    click.option("--language", help="The language of the text, such as fr."),
    click.option("--image", "images", multiple=True, type=_FILE, help="A picture; several in their order."),
    click.option(
        "--alt", "alts", multiple=True, help="What a picture shows, in the order of --image; - for none."
    ),
    click.option("--no-alt", is_flag=True, help="The other pictures need no description."),
    click.option("--warning", help="Said before the text, which is folded."),
    click.option("--visibility", type=click.Choice([each.value for each in Visibility]), help="Who sees it."),
    click.option("--label", "labels", multiple=True, help="For your own order; never sent."),
    click.option("--card-url", help="The link that the card is of; else the first of the text."),
    click.option("--card-title", help="What the link card says, where the network does not make its own."),
    click.option("--card-text", help="The card's description."),
)


@dataclass(frozen=True)
class Content:
    """What the options say; None and empty where nothing was given."""

    text: str | None
    variants: tuple[str, ...]
    language: str | None
    images: tuple[Path, ...]
    alts: tuple[str, ...]
    no_alt: bool
    warning: str | None
    visibility: str | None
    labels: tuple[str, ...]
    card_url: str | None
    card_title: str | None
    card_text: str | None

    @property
    def is_empty(self) -> bool:
        return not any(value not in (None, (), False) for value in vars(self).values())


def content_options(command: F) -> F:
    """Adds the options, given to the command as `content`."""

    def wrapped(*args: Any, **given: Any) -> Any:
        names = [name for name in Content.__dataclass_fields__ if name != "text"]
        text = text_from(given.pop("text"), given.pop("text_file"))
        content = Content(text, **{name: given.pop(name) for name in names})
        return command(*args, content=content, **given)

    wrapped.__name__, wrapped.__doc__ = command.__name__, command.__doc__
    if hasattr(command, "__click_params__"):
        vars(wrapped)["__click_params__"] = vars(command)["__click_params__"]
    for option in reversed(_OPTIONS):
        wrapped = option(wrapped)
    return cast(F, wrapped)


def accounts_from(console: Console, names: str) -> list[Account]:
    return [console.accounts.find(name.strip()) for name in names.split(",") if name.strip()]


def variants_from(console: Console, content: Content) -> dict[int, str]:
    """The texts of single accounts, by account."""
    found = {}
    for pair in content.variants:
        name, equals, text = pair.partition("=")
        if not equals or not name.strip():
            raise click.BadParameter(
                tr("“{pair}” is not NAME=TEXT.").format(pair=pair), param_hint="--variant"
            )
        found[console.accounts.find(name.strip()).id] = text
    return found


def extras_from(console: Console, content: Content, text: str, before: Extras = NONE) -> Extras:
    """What is beside the text, with what was given in the place of what there was. Slow for pictures."""
    extras = before
    if content.warning is not None:
        extras = replace(extras, warning=content.warning.strip())
    if content.visibility is not None:
        extras = replace(extras, visibility=Visibility(content.visibility))
    if content.labels:
        labels = dict.fromkeys(label.strip() for label in content.labels if label.strip())
        extras = replace(extras, labels=tuple(labels))
    if content.images or content.alts or content.no_alt:
        extras = replace(extras, pictures=_pictures(console, content, before.pictures))
    if content.card_url is not None or content.card_title is not None or content.card_text is not None:
        extras = replace(extras, card=_card(content, text, before.card))
    return extras


def _pictures(console: Console, content: Content, before: Sequence[Attached]) -> tuple[Attached, ...]:
    """New pictures with their descriptions; without any, new descriptions of those that there are."""
    hashes = [console.pictures.add(path).hash for path in content.images] or [each.hash for each in before]
    if len(content.alts) > len(hashes):
        raise click.UsageError(tr("There are more descriptions than pictures."))
    known = [] if content.images else list(before)
    found = []
    for index, hash_ in enumerate(hashes):
        old = known[index] if index < len(known) else Attached(hash_)
        if index < len(content.alts):
            alt = content.alts[index].strip()
            found.append(Attached(hash_, waived=True) if alt == "-" else Attached(hash_, alt))
        else:
            found.append(replace(old, waived=old.waived or (content.no_alt and not old.alt)))
    return tuple(found)


def _card(content: Content, text: str, before: Card | None) -> Card | None:
    from cm_console.domain.tracking import links

    url = content.card_url or (before.url if before else next(iter(links(text)), ""))
    if not url:
        raise click.UsageError(tr("A link card needs a link: in the text, or with --card-url."))
    title = before.title if before and content.card_title is None else content.card_title or ""
    about = before.description if before and content.card_text is None else content.card_text or ""
    if not title.strip():
        raise click.UsageError(tr("A link card needs a title: --card-title"))
    return Card(url, title.strip(), about.strip(), before.picture if before else "")


def text_from(text: str | None, file: Path | None) -> str | None:
    if file is None:
        return text
    if text is not None:
        raise click.UsageError(values.exclusive("--text", "--text-file"))
    try:
        read = sys.stdin.read() if str(file) == "-" else file.read_text("utf-8-sig")
    except (OSError, UnicodeError) as error:
        raise ConsoleError(
            tr("{name} cannot be read.").format(name=file.name),
            tr("Nothing was changed."),
            tr("Give a text file in UTF-8."),
        ) from error
    return read.replace("\r\n", "\n").rstrip("\n")
