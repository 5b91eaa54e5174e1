"""The privacy centre's documents as plain HTML pages that need nothing else: readable, and ready to print."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from cm_console import i18n
from cm_console.errors import ConsoleError
from cm_console.i18n import tr


@dataclass(frozen=True)
class Open:
    """Something that only the company knows and has not said yet: shown as a gap to fill in."""

    words: str
    open: bool = True

    def __str__(self) -> str:
        return self.words


Text = str | Open


@dataclass(frozen=True)
class Section:
    title: str
    lines: Sequence[Text] = ()
    points: Sequence[Text] = ()
    headings: Sequence[str] = ()
    rows: Sequence[Sequence[Text]] = ()


@dataclass(frozen=True)
class Page:
    title: str
    subtitle: str
    sections: Sequence[Section]

    @property
    def language(self) -> str:
        return i18n.language()


def html(page: Page) -> str:
    from jinja2 import Environment

    source = resources.files("resources").joinpath("templates/privacy_document.html.j2").read_text("utf-8")
    # A plain text has no attribute `open`: it counts as false.
    return Environment(autoescape=True).from_string(source).render(page=page)


def write(path: Path, text: str) -> Path:
    """Write a file; an older one there is replaced only when the new one is complete."""
    partial = path.with_name(path.name + ".partial")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        partial.write_text(text, "utf-8")
        os.replace(partial, path)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise ConsoleError(
            tr("{name} could not be written.").format(name=path.name),
            tr("Nothing in the workspace was changed."),
            tr("Choose a folder that you may write to."),
        ) from error
    return path
