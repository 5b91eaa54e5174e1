"""What a web page says of itself for link cards: OpenGraph, else its title and description.

Little is read, from https or this computer only, and no redirect leads into a private network.
"""

import re
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from html.parser import HTMLParser
from ipaddress import ip_address
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from cm_console import __version__, guard
from cm_console.domain.accounts import is_loopback
from cm_console.domain.cards import Page, Unreadable, is_address
from integrations import _http

if TYPE_CHECKING:
    import httpx

SECONDS = 10.0
PAGE_BYTES = 512_000  # what is said of a page stands at its beginning
PICTURE_BYTES = 10_000_000
REDIRECTS = 4
_TITLE, _TEXT = 300, 1000  # characters that are kept
_CHARSET = re.compile(rb"""<meta[^>]+charset=["']?([\w-]+)""", re.IGNORECASE)
_PICTURES = ("og:image:secure_url", "og:image", "og:image:url", "twitter:image", "twitter:image:src")


class OpenGraph:
    def read(self, url: str) -> Page:
        accept = "text/html,application/xhtml+xml"
        url, kind, data = _fetch(url, accept, PAGE_BYTES, inside=_is_inside(url), cut=True)
        if not kind.startswith(("text/html", "application/xhtml+xml")):
            raise Unreadable(f"a {kind or 'nameless thing'}")
        return _page(_decoded(data, kind), url)

    def picture(self, url: str, page: str) -> bytes:
        _, kind, data = _fetch(url, "image/*", PICTURE_BYTES, inside=_is_inside(page))
        if not kind.startswith("image/"):
            raise Unreadable(f"a {kind or 'nameless thing'}")
        return data


class _Head(HTMLParser):
    """Collects the title and every named meta."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.said: dict[str, str] = {}
        self._title: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "title" and "title" not in self.said:
            self._title = []
        elif tag == "meta":
            given = dict(attrs)
            name = (given.get("property") or given.get("name") or "").lower()
            self.said.setdefault(name, given.get("content") or "")

    def handle_data(self, data: str) -> None:
        if self._title is not None:
            self._title.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "title" and self._title is not None:
            self.said["title"] = "".join(self._title)
            self._title = None


def _page(html: str, url: str) -> Page:
    head = _Head()
    head.feed(html)

    def first(*names: str) -> str:
        return next((said for name in names if (said := " ".join(head.said.get(name, "").split()))), "")

    picture = first(*_PICTURES)
    return Page(
        title=first("og:title", "twitter:title", "title")[:_TITLE] or (urlsplit(url).hostname or ""),
        description=first("og:description", "twitter:description", "description")[:_TEXT],
        picture=_joined(url, picture) if picture else "",
    )


def _joined(url: str, other: str) -> str:
    try:
        return urljoin(url, other)
    except ValueError:  # no address at all
        return ""


def _decoded(data: bytes, kind: str) -> str:
    declared = re.search(r"charset=[\"']?([\w-]+)", kind)
    named = _CHARSET.search(data[:4096])
    charset = declared[1] if declared else named[1].decode() if named else "utf-8"
    try:
        return data.decode(charset, "replace")
    except LookupError:
        return data.decode("utf-8", "replace")


def _fetch(url: str, accept: str, limit: int, *, inside: bool, cut: bool = False) -> tuple[str, str, bytes]:
    """The address at the end of the redirects, the kind of what is there, and its first `limit` bytes.

    What is longer is `cut`, or else refused. Only what a person asked for from `inside` may lead there.
    """
    guard.off_gui_thread("the network")
    end = time.monotonic() + SECONDS
    for _ in range(REDIRECTS + 1):
        if not is_address(url):
            raise Unreadable("not an address that is read")
        if not inside and _is_inside(url):
            raise Unreadable("it leads into a private network")
        with _asked(url, accept) as response:
            if response.is_redirect:
                url = _joined(url, response.headers["location"])
                continue
            if not response.is_success:
                raise Unreadable(str(response.status_code))
            data = bytearray()
            for chunk in response.iter_bytes():
                data += chunk
                if time.monotonic() > end:
                    raise Unreadable("it takes too long")
                if len(data) > limit:
                    if not cut:
                        raise Unreadable("it is too large")
                    break
            return url, response.headers.get("content-type", "").lower(), bytes(data[:limit])
    raise Unreadable("too many redirects")


@contextmanager
def _asked(url: str, accept: str) -> "Iterator[httpx.Response]":
    import httpx

    here = is_loopback(urlsplit(url).hostname or "")
    client = _http._client(trust_env=not here)
    headers = {"User-Agent": f"CM-Console/{__version__}", "Accept": accept}
    try:
        with client.stream("GET", url, headers=headers, timeout=SECONDS) as response:
            yield response
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise Unreadable(type(error).__name__) from error


def _is_inside(url: str) -> bool:
    """Whether the address leads to this computer or into a private network; one without answer does not."""
    try:
        found = {entry[4][0] for entry in socket.getaddrinfo(urlsplit(url).hostname or "", None)}
    except (OSError, ValueError):
        return False
    return any(not ip_address(str(each).partition("%")[0]).is_global for each in found)
