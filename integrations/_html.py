"""A post's HTML as the plain text that was typed, near enough to recognise one's own."""

import re
import unicodedata
from html.parser import HTMLParser

from cm_console.domain.tracking import untagged


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("br", "p", "li") and self.parts:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        self.parts.append(data)


def plain(html: str) -> str:
    """The words of `html`, one line per paragraph or line break."""
    parser = _Text()
    parser.feed(html)
    parser.close()
    return "".join(parser.parts).strip()


def same_words(one: str, other: str) -> bool:
    """True when both hold the same letters and digits: servers change spaces, marks and mentions' hosts.

    Tags in links do not count: a campaign may have got others since a post left.
    """
    return _essence(untagged(one)) == _essence(untagged(other))


def _essence(text: str) -> str:
    text = unicodedata.normalize("NFC", re.sub(r"@([\w.-]*\w)@[\w.-]*\w", r"@\1", text))
    letters = "".join(re.findall(r"[^\W_]", text))
    # A text without a letter, such as a row of emoji, is compared as it is.
    return letters or "".join(text.split())
