"""The double's scheduled posts, from Mastodon's documentation and source; and servers that do otherwise.

Limits: 5 minutes ahead, 300 in all, 25 for one day. What is asked for the past is posted at once.
"""

import threading
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

PATH = "/api/v1/scheduled_statuses"
AHEAD = timedelta(minutes=5)
IN_ALL = 300
FOR_A_DAY = 25
KEY_LIFETIME = timedelta(hours=1)
NOT_FOUND = (404, {"error": "Record not found"})

Answer = tuple[int, Any]
Post = Callable[[dict[str, Any]], dict[str, Any]]


class Schedule:
    """`kind`: "mastodon", "at once" (as Takahe), "hidden" (as snac), "none" (has no such thing).

    `faults` are used up one by one by what is asked of PATH: "drop after" (done, then silence), "500" or
    "limited".
    """

    def __init__(self) -> None:
        self.kind = "mastodon"
        self.waiting: dict[str, dict[str, Any]] = {}
        self.faults: list[str] = []
        self.hidden: list[tuple[datetime, dict[str, Any]]] = []
        self.stuck = False  # the server's own queue stands still
        self._keys: dict[str, tuple[datetime, str]] = {}
        self._made = 3220
        self._lock = threading.Lock()

    def put(self, given: dict[str, Any], key: str, now: datetime, post: Post) -> Answer:
        with self._lock:
            return self._put(given, key, now, post)

    def _put(self, given: dict[str, Any], key: str, now: datetime, post: Post) -> Answer:
        at = datetime.fromisoformat(given["scheduled_at"]).astimezone(UTC)
        if self.kind == "at once" or at <= now:
            return 200, post(given)
        if self.kind == "hidden":
            self.hidden.append((at, given))
            made = {
                "id": f"{at.timestamp():.6f}",
                "url": "https://social.example/p/1",
                "content": given["status"],
            }
            return 200, {**made, "created_at": _text(at)}
        known = self._keys.get(key)
        if key and known and now - known[0] < KEY_LIFETIME:
            return (200, self.waiting[known[1]]) if known[1] in self.waiting else NOT_FOUND
        if at < now + AHEAD:
            return _refused("Scheduled at The scheduled date must be in the future")
        days = Counter(each["scheduled_at"][:10] for each in self.waiting.values())
        if len(self.waiting) >= IN_ALL:
            return _refused(f"You have exceeded the limit of {IN_ALL} scheduled posts")
        if days[_text(at)[:10]] >= FOR_A_DAY:
            return _refused(f"You have exceeded the limit of {FOR_A_DAY} scheduled posts for today")
        self._made += 1
        params = {
            "text": given["status"],
            "visibility": given.get("visibility"),
            "spoiler_text": given.get("spoiler_text"),
            "language": given.get("language"),
            "media_ids": given.get("media_ids"),
            "idempotency": None,
            "scheduled_at": None,
            "application_id": 1,
        }
        made = {"id": str(self._made), "scheduled_at": _text(at), "params": params, "media_attachments": []}
        self.waiting[made["id"]] = made
        self._keys[key] = (now, made["id"])
        return 200, made

    def knows(self, key: str) -> bool:
        """Whether an ordinary post under this key meets a scheduled one, which Mastodon cannot answer."""
        return key in self._keys

    def run(self, now: datetime, post: Post) -> None:
        """Post what is due."""
        for waiting_id, each in list(self.waiting.items()):
            if not self.stuck and datetime.fromisoformat(each["scheduled_at"]) <= now:
                del self.waiting[waiting_id]
                post({"status": each["params"]["text"], **each["params"]})
        for at, given in list(self.hidden):
            if at <= now:
                self.hidden.remove((at, given))
                post(given)

    def answer(self, method: str, address: str) -> Answer | None:
        """To what is asked of PATH; None to say nothing."""
        fault = self.faults.pop(0) if self.faults else ""
        if self.kind in ("none", "at once"):
            return NOT_FOUND
        if fault == "500":
            return 500, {"error": "Something went wrong"}
        if fault == "limited":
            return 429, {"error": "Too many requests"}
        answer = self._answer(method, address)
        return None if fault == "drop after" else answer

    def _answer(self, method: str, address: str) -> Answer:
        parts = urlsplit(address)
        if parts.path == PATH:
            query = parse_qs(parts.query)
            below = int(query.get("max_id", ["999999"])[0])
            newest = sorted(self.waiting.values(), key=lambda each: int(each["id"]), reverse=True)
            page = [each for each in newest if int(each["id"]) < below]
            return 200, page[: min(40, int(query.get("limit", ["20"])[0]))]
        waiting_id = parts.path.rsplit("/", 1)[-1]
        if waiting_id not in self.waiting:
            return NOT_FOUND
        if method == "DELETE":
            del self.waiting[waiting_id]
            return 200, {}
        return 200, self.waiting[waiting_id]


def _refused(words: str) -> Answer:
    return 422, {"error": f"Validation failed: {words}"}


def _text(at: datetime) -> str:
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")
