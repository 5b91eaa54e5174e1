"""What the web addresses of posts say, before anybody is asked; only forms that servers themselves give."""

import re
from urllib.parse import unquote, urlsplit

_MASTODON = re.compile(r"/(?:(?:web|deck)/)?(?:@[^/]+|users/[^/]+/statuses|statuses)/(\d+)/?")
_BLUESKY = re.compile(r"/profile/([^/]+)/post/([a-zA-Z0-9._:~-]{1,512})/?")


def mastodon_id(url: str, hosts: set[str]) -> str | None:
    """The status' number where `url` is of one of `hosts`: elsewhere the same post has another number."""
    place = _place(url)
    found = _MASTODON.fullmatch(place[1]) if place and place[0] in hosts else None
    return found[1] if found else None


def bluesky_key(url: str, names: set[str]) -> str | None:
    """The record's key where `url` is of a post by one of `names` (handle or DID), on whatever website."""
    place = _place(url)
    found = _BLUESKY.fullmatch(unquote(place[1])) if place else None
    return found[2] if found and found[1].lower() in names else None


def _place(url: str) -> tuple[str, str] | None:
    try:
        parts = urlsplit(url.strip())
        host = parts.netloc.rpartition("@")[2].lower()
    except ValueError:
        return None
    return (host, parts.path) if parts.scheme in ("http", "https") and host else None
