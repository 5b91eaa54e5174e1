"""A post's text as a network shows it: links, mentions and hashtags in colour, links as short as there."""

import re
from html import escape

_LINK = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
_MARKED = re.compile(
    r"(?P<link>https?://[^\s<>\"]+)|(?P<tag>(?<![\w#/&])#\w*[^\W\d_]\w*)|(?P<who>(?<![\w@/.])@[\w.-]+\w(?:@[\w.-]+\w)?)",
    re.IGNORECASE,
)
_IN_LINKS = re.compile(r"(?<=\S)[/?&=_.%+-](?=\w)")
_LONG_WORD = re.compile(r"\w{24}(?=\w)")
_TRAILING = ".,;:!?…'’»”)]}"
MASTODON_SHOWN = 30  # characters of a link that Mastodon's pages show, after its scheme and www.


def links(text: str) -> list[str]:
    """The links of a text, as they are typed."""
    return [_trimmed(found[0]) for found in _LINK.finditer(text)]


def _trimmed(link: str) -> str:
    """A link without what ends the sentence around it; a bracket that it opened stays."""
    while link and link[-1] in _TRAILING and not (link[-1] == ")" and link.count("(") >= link.count(")")):
        link = link[:-1]
    return link


def shown_link(url: str, platform: str) -> str:
    """How a network writes the link: Mastodon hides its scheme and cuts it, the others keep it as it is."""
    if platform != "mastodon":
        return url
    bare = re.sub(r"^https?://(www\.)?", "", url, flags=re.IGNORECASE)
    return bare if len(bare) <= MASTODON_SHOWN else f"{bare[:MASTODON_SHOWN]}…"


def to_html(text: str, platform: str, color: str) -> str:
    """`text` as HTML for a label; what the network makes clickable is in `color`."""
    made, at = [], 0
    for found in _MARKED.finditer(text):
        said = found[0]
        if found["link"]:
            said = _trimmed(said)
        made.append(_plain(text[at : found.start()]))
        shown = shown_link(said, platform) if found["link"] else said
        made.append(f'<span style="color:{color}">{_plain(shown)}</span>')
        at = found.start() + len(said)
    made.append(_plain(text[at:]))
    return "".join(made)


def _plain(text: str) -> str:
    # A zero-width space lets a long link or word break; two spaces and line ends stay as they were typed.
    breakable = _LONG_WORD.sub("\\g<0>\u200b", _IN_LINKS.sub("\\g<0>\u200b", text))
    return escape(breakable).replace("  ", " &nbsp;").replace("\n", "<br>").replace("\u200b", "&#8203;")
