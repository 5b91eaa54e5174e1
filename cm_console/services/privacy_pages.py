"""The privacy centre's documents as plain HTML pages that need nothing else: readable, and ready to print."""

from collections.abc import Sequence
from dataclasses import dataclass

from cm_console import i18n
from cm_console.services import page_file


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
    return page_file.render("privacy_document.html.j2", page=page)
