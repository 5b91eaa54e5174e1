"""Finding one of our own posts again where the server knows no keys: by its words and what it answers."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import quote

from cm_console.domain.content import Visibility
from cm_console.domain.delivery import Uncertain
from cm_console.domain.platform import Message
from integrations._html import plain, same_words
from integrations._http import Http

PAGES = 5  # of 40 posts each: how far back it looks
CLOCKS_DIFFER = timedelta(minutes=10)


def find(http: Http, own_id: str, message: Message) -> Mapping[str, Any] | None:
    """Our status that says what `message` does; None where there is none."""
    above = message.answers.remote_id if message.answers else ""
    paths = [f"/api/v1/accounts/{quote(own_id, safe='')}/statuses"]
    if message.visibility is Visibility.FOLLOWERS:
        paths.append("/api/v1/timelines/home")  # some list only what everybody may see, even to ourselves
    for path in paths:
        for status in _ours(http, path, own_id, message.due_at - CLOCKS_DIFFER):
            same = same_words(plain(str(status.get("content", ""))), message.text)
            if same and str(status.get("in_reply_to_id") or "") == above:
                return status
    return None


def _ours(http: Http, path: str, own_id: str, since: datetime) -> Iterator[Mapping[str, Any]]:
    """Our posts made at `since` or later, newest first."""
    seen: set[str] = set()
    params: dict[str, str | int] = {"exclude_reblogs": "true", "limit": 40}
    for _ in range(PAGES):
        page = http.get(path, params).value()
        if not isinstance(page, list):
            raise Uncertain("not a list of posts")
        fresh = [post for post in page if _created(post) >= since and str(post.get("id")) not in seen]
        seen.update(str(post.get("id")) for post in fresh)
        yield from (post for post in fresh if _author(post) in ("", own_id))
        if not fresh or len(fresh) < len(page):
            return
        params["max_id"] = str(page[-1].get("id"))


def _author(status: Mapping[str, Any]) -> str:
    account = status.get("account")
    return str(account.get("id", "")) if isinstance(account, dict) else ""


def _created(status: Mapping[str, Any]) -> datetime:
    try:
        moment = datetime.fromisoformat(str(status.get("created_at", "")))
    except ValueError:
        return datetime.max.replace(tzinfo=UTC)  # unknown: let the text decide
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
