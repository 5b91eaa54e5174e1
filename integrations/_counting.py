"""How the networks count a text: grapheme clusters, UTF-8 bytes, and Mastodon's short links and mentions."""

import re
import unicodedata

URL_LENGTH = 23
_URL = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
_MENTION = re.compile(r"(?<![\w/@])@([\w.-]*\w)@[\w.-]*\w", re.UNICODE)
# What a sentence puts after a link; it is not part of it.
_TRAILING = ".,;:!?'\"»”’…"


def graphemes(text: str) -> int:
    """How many characters a person sees: an emoji family or an e with an accent counts as one."""
    if text.isascii():
        return len(text) - text.count("\r\n")
    import regex  # type: ignore[import-untyped]

    return sum(1 for _ in regex.finditer(r"\X", text))


def utf8_bytes(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


def urls(text: str) -> list[tuple[int, int]]:
    """Where the http(s) links stand in `text`, as (start, end)."""
    found = []
    for match in _URL.finditer(text):
        link = match.group()
        while link and (link[-1] in _TRAILING or (link[-1] == ")" and link.count(")") > link.count("("))):
            link = link[:-1]
        if len(link) > len("https://"):
            found.append((match.start(), match.start() + len(link)))
    return found


def mastodon_length(text: str, url_length: int = URL_LENGTH) -> int:
    """Mastodon's count: every link costs `url_length`, and @name@host costs as much as @name."""
    text = unicodedata.normalize("NFC", text)
    parts, end = [], 0
    for start, stop in urls(text):
        parts += [text[end:start], "x" * url_length]
        end = stop
    parts.append(text[end:])
    return graphemes(_MENTION.sub(r"@\1", "".join(parts)))
