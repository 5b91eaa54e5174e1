"""What Bluesky needs beside a text: its links, mentions and hashtags at byte offsets, and a record key."""

import hashlib
import re
import unicodedata
from collections.abc import Callable, Iterator
from typing import Any

from integrations._counting import urls

_MENTION = re.compile(r"(?:^|(?<=[\s(]))@((?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?\.)+[a-zA-Z]{2,})\b")
_TAG = re.compile(r"(?:^|(?<=\s))[#＃](\S+)")
_TAG_LIMIT = 64
_SORTABLE = "234567abcdefghijklmnopqrstuvwxyz"


def record_key(key: str) -> str:
    """The record key (a TID: 13 signs, 64 bits, the top one 0) that always belongs to `key`."""
    number = int.from_bytes(hashlib.sha256(key.encode()).digest()[:8], "big") >> 1
    return "".join(_SORTABLE[(number >> shift) & 31] for shift in range(60, -1, -5))


def facets(text: str, resolve: Callable[[str], str | None]) -> list[dict[str, Any]]:
    """Links, mentions and hashtags; `resolve` gives a handle's DID, None leaves the mention as plain text."""
    found = []
    for start, end in urls(text):
        found.append((start, end, {"$type": "app.bsky.richtext.facet#link", "uri": text[start:end]}))
    links = [(start, end) for start, end, _ in found]
    for match in _MENTION.finditer(text):
        if _inside(match.start(), links):
            continue
        did = resolve(match[1].lower())
        if did:
            found.append((*match.span(), {"$type": "app.bsky.richtext.facet#mention", "did": did}))
    for start, end, tag in _tags(text):
        if not _inside(start, links):
            found.append((start, end, {"$type": "app.bsky.richtext.facet#tag", "tag": tag}))
    return [
        {
            "index": {"byteStart": _bytes(text[:start]), "byteEnd": _bytes(text[:end])},
            "features": [feature],
        }
        for start, end, feature in sorted(found, key=lambda each: each[:2])
    ]


def _tags(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _TAG.finditer(text):
        tag = match[1]
        while tag and unicodedata.category(tag[-1]).startswith("P"):
            tag = tag[:-1]
        if tag and len(tag) <= _TAG_LIMIT and any(not each.isdigit() for each in tag):
            yield match.start(), match.start() + 1 + len(tag), tag


def _inside(position: int, spans: list[tuple[int, int]]) -> bool:
    return any(start <= position < end for start, end in spans)


def _bytes(text: str) -> int:
    return len(text.encode("utf-8"))
