"""A stand-in for Mastodon itself, written from its documentation, for what no installable server does.

Statuses with Idempotency-Key (kept one hour), counters, rate limits as Mastodon tells them, faults.
"""

import html
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.integrations import mastodon_media_double as media
from tests.integrations import mastodon_schedule_double as scheduled
from tests.servers.serving import serving

TOKEN = "token-of-agora"
KEY_LIFETIME = timedelta(hours=1)


class MastodonDouble:
    """The server's state. `faults` are used up one by one, each by one POST of a status."""

    def __init__(self) -> None:
        self.version = "4.3.2"
        self.statuses: dict[str, dict[str, Any]] = {}
        self.followers: int | None = 7
        self.faults: list[str] = []
        self.requests: list[tuple[str, str, dict[str, str]]] = []
        self.later = timedelta()  # how far this server's clock has been moved on
        self.clock: Callable[[], datetime] = lambda: datetime.now(UTC)
        self.schedule = scheduled.Schedule()
        self.media = media.Media()
        self.ended = threading.Event()  # a slow answer comes only then
        self._keys: dict[str, tuple[datetime, str]] = {}
        self._lock = threading.Lock()

    def now(self) -> datetime:
        return self.clock() + self.later

    def run_schedule(self) -> None:
        """Post what waited for a time that has come."""
        self.schedule.run(self.now(), lambda given: self.post(given, ""))

    def post(self, given: dict[str, Any], key: str) -> dict[str, Any]:
        """The status; the one already made when `key` was used within the last hour."""
        with self._lock:
            made_at, status_id = self._keys.get(key, (datetime.min.replace(tzinfo=UTC), ""))
            if key and self.now() - made_at < KEY_LIFETIME:
                return self.statuses[status_id]
            number = str(100 + len(self.statuses))
            text = html.escape(given["status"]).replace("\n", "<br />")
            self.statuses[number] = {
                "id": number,
                "created_at": self.now().isoformat(timespec="milliseconds").replace("+00:00", "Z"),
                "content": f"<p>{text}</p>",
                "url": f"https://social.example/@agora/{number}",
                "language": given.get("language"),
                "visibility": given.get("visibility"),
                "spoiler_text": given.get("spoiler_text", ""),
                "sensitive": given.get("sensitive", False),
                "in_reply_to_id": given.get("in_reply_to_id"),
                "media_attachments": [self.media.shown(each) for each in given.get("media_ids") or []],
                "replies_count": 0,
                "reblogs_count": 0,
                "favourites_count": 0,
            }
            self._keys[key] = (self.now(), number)
            return self.statuses[number]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    double: MastodonDouble

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def _answer(self, status: int, value: Any, **headers: str) -> None:
        body = value if isinstance(value, bytes) else json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json; charset=utf-8")
        self.send_header("Content-Length", headers.pop("length", str(len(body))))
        for name, content in headers.items():
            self.send_header(name.replace("_", "-"), content)
        self.end_headers()
        self.wfile.write(body)

    def date_time_string(self, timestamp: float | None = None) -> str:
        return format_datetime(self.double.now(), usegmt=True)

    def _about_schedule(self) -> None:
        answer = self.double.schedule.answer(self.command, self.path)
        if answer is None:
            self.close_connection = True
        else:
            self._answer(*answer)

    def do_DELETE(self) -> None:
        if self._allowed():
            self._about_schedule()

    def _allowed(self) -> bool:
        self.double.requests.append((self.command, self.path, dict(self.headers)))
        self.double.run_schedule()
        if self.headers.get("Authorization") == f"Bearer {TOKEN}":
            return True
        self._answer(401, {"error": "The access token is invalid"})
        return False

    def do_GET(self) -> None:
        double, parts = self.double, urlsplit(self.path)
        if parts.path == "/api/v1/instance":
            statuses = {"max_characters": 500, "characters_reserved_per_url": 23, "max_media_attachments": 4}
            limits = {"statuses": statuses, "media_attachments": media.CONFIGURATION}
            about = {"uri": "social.example", "version": double.version, "configuration": limits}
            return self._answer(200, about)
        if not self._allowed():
            return None
        if parts.path.startswith(scheduled.PATH):
            return self._about_schedule()
        if parts.path.startswith("/api/v1/media/"):
            return self._answer(*double.media.get(parts.path.rsplit("/", 1)[-1]))
        account = {"id": "42", "username": "agora", "acct": "agora"}
        if double.followers is not None:
            account["followers_count"] = double.followers
        name = parts.path.rsplit("/", 1)[-1]
        if parts.path in ("/api/v1/accounts/verify_credentials", "/api/v1/accounts/42"):
            return self._answer(200, account)
        if parts.path == "/api/v1/accounts/42/statuses":
            return self._answer(200, self._page(parse_qs(parts.query)))
        if parts.path.startswith("/api/v1/statuses/") and name in double.statuses:
            return self._answer(200, {"account": account} | double.statuses[name])
        return self._answer(404, {"error": "Record not found"})

    def _page(self, query: dict[str, list[str]]) -> list[dict[str, Any]]:
        below = int(query.get("max_id", ["999999"])[0])
        newest = sorted(self.double.statuses.values(), key=lambda each: int(each["id"]), reverse=True)
        older = [status for status in newest if int(status["id"]) < below]
        return older[: int(query.get("limit", ["20"])[0])]

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", "0"))) or b"{}"
        if self.path == "/api/v1/apps":
            return self._answer(404, {"error": "Record not found"})
        if not self._allowed():
            return
        if self.path == "/api/v2/media":
            return self._answer(*self.double.media.upload(self.headers["Content-Type"], body))
        given = json.loads(body)
        fault = self.double.faults.pop(0) if self.double.faults else ""
        if fault == "limited":
            reset = (self.double.now() + timedelta(minutes=5)).isoformat().replace("+00:00", "Z")
            self._answer(429, {"error": "Too many requests"}, X_RateLimit_Reset=reset)
        elif fault == "moved":
            self._answer(301, b"", Location="https://elsewhere.example/api/v1/statuses")
        elif fault == "drop before":
            self.close_connection = True
        elif not given.get("status", "").strip():
            self._answer(422, {"error": "Validation failed: Text can't be blank"})
        elif given.get("in_reply_to_id") not in (None, *self.double.statuses):
            self._answer(404, {"error": "Record not found"})
        elif refusal := self.double.media.refusal(given.get("media_ids") or []):
            self._answer(422, {"error": refusal})
        else:
            self._commit(*self._make(given, self.headers.get("Idempotency-Key", "")), fault)

    def _make(self, given: dict[str, Any], key: str) -> tuple[int, Any]:
        double = self.double
        if given.get("scheduled_at"):
            return double.schedule.put(given, key, double.now(), lambda each: double.post(each, key))
        return scheduled.NOT_FOUND if double.schedule.knows(key) else (200, double.post(given, key))

    def _commit(self, code: int, status: dict[str, Any], fault: str) -> None:
        """The status is made; what the client gets to hear of it depends."""
        if fault == "drop after":
            self.close_connection = True
        elif fault == "500 after":
            self._answer(500, {"error": "Something went wrong"})
        elif fault == "cut short":
            self._answer(200, json.dumps(status).encode()[:20], length="4000")
            self.close_connection = True
        elif fault == "not json":
            self._answer(200, b"<html>a proxy's page</html>")
        else:
            if fault == "slow":
                self.double.ended.wait(60)
            self._answer(code, status)


@contextmanager
def running() -> Iterator[tuple[MastodonDouble, str]]:
    """The double and its address."""
    double = MastodonDouble()
    with serving(type("Handler", (_Handler,), {"double": double})) as url:
        try:
            yield double, url
        finally:
            double.ended.set()
