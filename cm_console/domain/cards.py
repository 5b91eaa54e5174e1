"""What is asked of the web for a link card; the composition root gives what answers."""

from dataclasses import dataclass
from typing import Protocol
from urllib.parse import urlsplit

from cm_console.domain.accounts import is_loopback


@dataclass(frozen=True)
class Page:
    """What a page says of itself; `picture` is an address, empty where it names none."""

    title: str
    description: str = ""
    picture: str = ""


class Unreadable(Exception):
    """The page or picture could not be read. The reason is for the log, never for a person."""


class Pages(Protocol):
    def read(self, url: str) -> Page:
        """The page at `url`. Slow. Raises Unreadable."""
        ...

    def picture(self, url: str, page: str) -> bytes:
        """The picture at `url`, which the page at the address `page` names. Slow. Raises Unreadable."""
        ...


def is_address(url: str) -> bool:
    """Whether a card may be read from `url`: https, or http on this computer."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return False
    if not host or parts.username is not None or any(each.isspace() for each in url):
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host))
