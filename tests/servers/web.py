"""Plain HTTP for the tests' own people (who like, reply and follow), on the standard library only."""

import http.client
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode, urlsplit


@dataclass(frozen=True)
class Reply:
    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body or b"null")


def request(
    method: str,
    url: str,
    *,
    body: Any = None,
    form: Mapping[str, str] | None = None,
    token: str = "",
    headers: Mapping[str, str] | None = None,
) -> Reply:
    """One request on a connection of its own; answers of any status come back."""
    parts = urlsplit(url)
    sent = {"Connection": "close", **(headers or {})}
    data: bytes | None = None
    if form is not None:
        data, sent["Content-Type"] = urlencode(form).encode(), "application/x-www-form-urlencoded"
    elif body is not None:
        data, sent["Content-Type"] = json.dumps(body).encode(), "application/json"
    if token:
        sent["Authorization"] = f"Bearer {token}"
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=30)
    try:
        path = parts.path + (f"?{parts.query}" if parts.query else "")
        connection.request(method, path, data, sent)
        answer = connection.getresponse()
        return Reply(answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read())
    finally:
        connection.close()


def ok(reply: Reply) -> Any:
    """The JSON of a success; anything else is a fault of the test's surroundings."""
    assert 200 <= reply.status < 300, f"{reply.status} {reply.body[:500]!r}"
    return reply.json
