"""One httpx client serves all accounts: it carries nothing from one request to the next."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from typing import Any

import pytest

from integrations._http import Http
from tests.servers.serving import serving


class _Seen(BaseHTTPRequestHandler):
    """Sets a cookie with every answer, offers to keep the connection, and remembers who asked what."""

    protocol_version = "HTTP/1.1"
    requests: list[tuple[int, dict[str, str]]]

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def do_GET(self) -> None:
        self.requests.append((self.client_address[1], dict(self.headers)))
        self.send_response(200)
        self.send_header("Set-Cookie", f"session=of-{len(self.requests)}; Path=/")
        self.send_header("Connection", "keep-alive")
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"{}")


@pytest.fixture
def seen() -> Iterator[tuple[str, list[tuple[int, dict[str, str]]]]]:
    """The address of a server, and (port of the client, headers) of what was asked of it."""
    handler = type("Handler", (_Seen,), {"requests": []})
    with serving(handler) as url:
        yield url, handler.requests


def test_no_cookie_no_token_and_no_connection_is_carried_over(
    seen: tuple[str, list[tuple[int, dict[str, str]]]],
) -> None:
    server, requests = seen
    for http in (Http(server, "token-a"), Http(server, "token-a"), Http(server, "token-b"), Http(server)):
        http.get("/")
    assert [headers.get("Authorization") for _, headers in requests] == [
        "Bearer token-a",
        "Bearer token-a",
        "Bearer token-b",
        None,
    ]
    assert not [headers for _, headers in requests if "Cookie" in headers]
    assert len({port for port, _ in requests}) == 4, "a connection for each request"
    assert {headers["Connection"] for _, headers in requests} == {"close"}


def test_threads_do_not_get_each_others_answers_or_tokens(
    seen: tuple[str, list[tuple[int, dict[str, str]]]],
) -> None:
    server, requests = seen

    def work(name: str) -> None:
        for _ in range(20):
            Http(server, f"token-{name}").get(f"/{name}", {"from": name})

    threads = [threading.Thread(target=work, args=[name]) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    tokens = sorted(headers["Authorization"] for _, headers in requests)
    assert tokens == sorted(f"Bearer token-{name}" for name in "abcd" for _ in range(20))
