"""httpx's failures and the servers' answers, each turned into the outcome it deserves."""

import logging
import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from typing import Any

import httpx
import pytest

from cm_console import guard
from cm_console.domain.delivery import (
    BadAddress,
    Limited,
    NeedsAccount,
    NotSent,
    Problem,
    PublishError,
    Rejected,
    Uncertain,
)
from integrations import _http
from integrations._http import Answer, Http, Refusal, outcome_of
from tests.servers.serving import serving

NOTHING_LEFT = {
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
}


def leaves(kind: type) -> Iterator[type]:
    below = kind.__subclasses__()
    if not below:
        yield kind
    for each in below:
        yield from leaves(each)


FAILURES = sorted(set(leaves(httpx.RequestError)), key=lambda kind: kind.__name__)


def test_httpx_raises_what_the_table_knows() -> None:
    assert {kind.__name__ for kind in FAILURES} == {
        *("ConnectTimeout", "PoolTimeout", "ReadTimeout", "WriteTimeout"),
        *("ConnectError", "ReadError", "WriteError", "CloseError"),
        *("RemoteProtocolError", "LocalProtocolError", "ProxyError", "UnsupportedProtocol"),
        *("DecodingError", "TooManyRedirects"),
    }


@pytest.mark.parametrize("kind", FAILURES, ids=lambda kind: kind.__name__)
def test_only_what_fails_before_the_request_leaves_counts_as_not_sent(kind: type[httpx.RequestError]) -> None:
    outcome = outcome_of(kind("a detail"))
    assert type(outcome) is (NotSent if kind in NOTHING_LEFT else Uncertain)


@pytest.mark.parametrize(
    ("status", "data", "outcome", "problem"),
    [
        (429, {}, Limited, Problem.LIMITED),
        (401, {}, NeedsAccount, Problem.SIGN_IN),
        (403, None, NeedsAccount, Problem.SIGN_IN),
        (400, {"error": "InvalidRequest"}, Refusal, Problem.CONTENT),
        (413, None, Refusal, Problem.CONTENT),
        (422, {"error": "Validation failed"}, Refusal, Problem.CONTENT),
        (404, {}, Refusal, Problem.UPDATE),
        (410, {}, Refusal, Problem.UPDATE),
        (301, None, Refusal, Problem.UPDATE),
        (408, None, Uncertain, Problem.UNKNOWN_OUTCOME),
        (500, {}, Uncertain, Problem.UNKNOWN_OUTCOME),
        (503, None, Uncertain, Problem.UNKNOWN_OUTCOME),
        (200, None, Uncertain, Problem.UNKNOWN_OUTCOME),
    ],
)
def test_an_answer_means(status: int, data: Any, outcome: type[PublishError], problem: Problem) -> None:
    with pytest.raises(outcome) as caught:
        Answer(status, {}, data).value()
    assert caught.value.problem is problem


def test_a_refusal_is_a_rejection() -> None:
    assert issubclass(Refusal, Rejected)


@pytest.mark.parametrize(
    "server",
    ["http://social.example", "ftp://social.example", "https://", "https://user:pw@social.example", "a b"],
)
def test_only_encrypted_servers_or_this_computer_are_spoken_to(server: str) -> None:
    with pytest.raises(BadAddress):
        Http(server)


@pytest.mark.parametrize(
    "server",
    [
        "https://social.example",
        "social.example",
        "http://localhost:3000",
        "http://127.0.0.1",
        "http://[::1]:8",
    ],
)
def test_an_honest_address_is_accepted(server: str) -> None:
    assert Http(server).host


class _Echo(BaseHTTPRequestHandler):
    seen: list[tuple[str, str, dict[str, str]]]

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def do_GET(self) -> None:
        self.seen.append((self.command, self.path, dict(self.headers)))
        if self.path.startswith("/away"):
            self.send_response(302)
            self.send_header("Location", "http://127.0.0.1:1/stolen")
            self.end_headers()
            return
        self.send_response(200 if self.path.startswith("/good") else 500)
        self.end_headers()
        self.wfile.write(b'{"fine": true}')

    def do_POST(self) -> None:
        self.do_GET()


@pytest.fixture
def echo() -> Iterator[tuple[str, list[tuple[str, str, dict[str, str]]]]]:
    seen: list[tuple[str, str, dict[str, str]]] = []
    with serving(type("Echo", (_Echo,), {"seen": seen})) as url:
        yield url, seen


def test_a_write_names_the_program_carries_the_token_and_closes_its_connection(echo: Any) -> None:
    url, seen = echo
    assert Http(url, "the-token").post("/good", {"a": 1}).value() == {"fine": True}
    headers = seen[0][2]
    assert headers["Authorization"] == "Bearer the-token"
    assert headers["User-Agent"].startswith("CM-Console/")
    assert headers["Connection"] == "close"


def test_a_list_is_asked_by_repeating_its_name(echo: Any) -> None:
    url, seen = echo
    Http(url).get("/good", {"uris": ["at://a/b", "at://c/d"], "limit": 2})
    assert seen[0][1] == "/good?uris=at%3A%2F%2Fa%2Fb&uris=at%3A%2F%2Fc%2Fd&limit=2"


@pytest.mark.parametrize("method", ["get", "post"])
def test_a_redirect_is_not_followed_so_the_token_goes_nowhere_else(echo: Any, method: str) -> None:
    url, seen = echo
    answer = getattr(Http(url, "the-token"), method)("/away")
    with pytest.raises(Refusal):
        answer.value()
    assert [path for _, path, _ in seen] == ["/away"]


def test_the_log_never_holds_the_token(echo: Any, caplog: pytest.LogCaptureFixture) -> None:
    url, _ = echo
    with caplog.at_level(logging.DEBUG):
        Http(url, "the-token").post("/bad", {"password": "the-password"})
    assert "/bad" in caplog.text
    assert "the-token" not in caplog.text
    assert "the-password" not in caplog.text


def test_the_gui_thread_may_not_wait_for_the_network(echo: Any) -> None:
    guard.claim_gui_thread()
    try:
        with pytest.raises(RuntimeError, match="network"):
            Http(echo[0]).get("/good")
    finally:
        guard.release_gui_thread()


def test_a_server_that_accepts_and_stays_silent_leaves_a_write_uncertain(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(_http, "ANSWER_SECONDS", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as silent, pytest.raises(Uncertain, match="ReadTimeout"):
        Http(f"http://127.0.0.1:{silent.getsockname()[1]}").post("/post", {})


def test_a_read_whose_connection_breaks_is_tried_once_more() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=_break_then_answer, args=(server,))
        thread.start()
        assert Http(f"http://127.0.0.1:{server.getsockname()[1]}").get("/any").value() == {"n": 2}
        thread.join()


def _break_then_answer(server: socket.socket) -> None:
    for body in (b"", b'{"n": 2}'):
        client, _ = server.accept()
        with client:
            client.recv(65536)
            if body:
                client.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))


def test_a_server_that_speaks_no_tls_gets_nothing(echo: Any) -> None:
    with pytest.raises(NotSent):
        Http(echo[0].replace("http://", "https://"), "the-token").post("/good", {})
    assert echo[1] == []
