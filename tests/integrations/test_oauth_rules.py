"""Rules of a kept login that no real server shows on demand: what is given back, left out or false."""

import json
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler
from typing import Any
from urllib.parse import parse_qs

import pytest

from cm_console.domain.delivery import Limited, NeedsAccount, NotSent, PublishError
from cm_console.domain.platform import Session
from cm_console.domain.signing_in import ENDS, SignInEnded
from integrations import _oauth
from integrations._http import Http
from integrations._oauth import Endpoints, Login, Signed
from tests.servers.serving import serving


class Tokens(BaseHTTPRequestHandler):
    """Answers each token request with the next of `answers`; `asked` holds the forms."""

    answers: list[tuple[int, Any]]
    asked: list[dict[str, str]]
    metadata: dict[str, Any]

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def do_GET(self) -> None:
        self._say(200 if self.metadata else 404, self.metadata)

    def do_POST(self) -> None:
        given = self.rfile.read(int(self.headers["Content-Length"])).decode()
        self.asked.append({name: values[0] for name, values in parse_qs(given).items()})
        self._say(*self.answers.pop(0))

    def _say(self, status: int, value: Any) -> None:
        body = value if isinstance(value, bytes) else json.dumps(value).encode()
        self.send_response(status)
        if status == 302:
            self.send_header("Location", "http://127.0.0.2:1/elsewhere")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@pytest.fixture
def server() -> Iterator[tuple[type[Tokens], str]]:
    handler = type("Handler", (Tokens,), {"answers": [], "asked": [], "metadata": {}})
    with serving(handler) as url:
        yield handler, url


@pytest.fixture
def signed(server: tuple[type[Tokens], str], make_session: Callable[..., Session]) -> Session:
    session = make_session("invented", server[1])
    login = Login("old access", f"{server[1]}/token", "client", "client-secret", "old refresh", 1, 3600)
    session.tokens.save(login.to_text())
    return session


GOOD = {"access_token": "new access", "refresh_token": "new refresh", "expires_in": 3600}


@pytest.mark.parametrize("refresh", [None, "", 7], ids=["left out", "empty", "not a text"])
def test_an_empty_refresh_token_never_overwrites_one(
    server: tuple[type[Tokens], str], signed: Session, refresh: object
) -> None:
    server[0].answers.append((200, {**GOOD, "refresh_token": refresh}))
    login = Signed(signed).login()
    assert (login.access, login.refresh) == ("new access", "old refresh")
    assert _oauth.from_text(signed.tokens.load()) == login


def test_what_is_renewed_is_asked_as_the_same_client_and_good_until_its_end(
    server: tuple[type[Tokens], str], signed: Session
) -> None:
    server[0].answers.append((200, {**GOOD, "refresh_token_expires_in": 86400}))
    login = Signed(signed).login()
    assert server[0].asked == [
        {
            "grant_type": "refresh_token",
            "refresh_token": "old refresh",
            "client_id": "client",
            "client_secret": "client-secret",
        }
    ]
    assert abs(login.expires_at - time.time() - 3600) < 5
    assert login.facts()[ENDS] > "2026"
    assert Signed(signed).login() == login
    assert len(server[0].asked) == 1


@pytest.mark.parametrize(
    ("status", "answer", "outcome"),
    [
        (400, {"error": "invalid_grant", "error_description": "revoked"}, NeedsAccount),
        (401, {"error": "invalid_client"}, NeedsAccount),
        (400, {"error": "temporarily_unavailable"}, NotSent),
        (429, {"error": "slow_down"}, Limited),
        (500, {"error": "oops"}, NotSent),
        (502, b"<html>a proxy's page</html>", NotSent),
        (200, b"<html>a portal's page</html>", NotSent),
        (200, {"token_type": "bearer"}, NotSent),
        (200, ["nothing"], NotSent),
    ],
)
def test_a_renewal_that_fails_keeps_what_was_there(
    server: tuple[type[Tokens], str],
    signed: Session,
    status: int,
    answer: object,
    outcome: type[PublishError],
) -> None:
    before = signed.tokens.load()
    server[0].answers.append((status, answer))
    with pytest.raises(PublishError) as caught:
        Signed(signed).login()
    assert type(caught.value) is outcome
    assert signed.tokens.load() == before
    assert "old refresh" not in caught.value.detail


def test_a_redirect_of_the_token_request_is_not_followed(
    server: tuple[type[Tokens], str], signed: Session
) -> None:
    server[0].answers.append((302, {}))
    with pytest.raises(PublishError):
        Signed(signed).login()
    assert len(server[0].asked) == 1


@pytest.mark.parametrize("kept", [None, "", "{}", "not json", '{"did": "a", "access": "b"}'])
def test_a_login_of_another_kind_is_none(make_session: Callable[..., Session], kept: str | None) -> None:
    session = make_session("invented", "https://social.example")
    session.tokens.value = kept  # type: ignore[attr-defined]
    with pytest.raises(NeedsAccount):
        Signed(session).login()


def test_only_the_accounts_own_server_may_say_where_to_sign_in(server: tuple[type[Tokens], str]) -> None:
    handler, url = server
    usual = Endpoints(f"{url}/usual", f"{url}/usual-token", s256=False)
    own = {
        "issuer": url,
        "authorization_endpoint": f"{url}/a",
        "token_endpoint": f"{url}/t",
        "code_challenge_methods_supported": ["S256"],
    }
    handler.metadata = own
    assert _oauth.endpoints(Http(url), usual) == Endpoints(f"{url}/a", f"{url}/t", url, True)
    handler.metadata = {**own, "code_challenge_methods_supported": ["plain"]}
    assert _oauth.endpoints(Http(url), usual).s256 is False
    for name, value in (
        ("token_endpoint", "https://elsewhere.example/t"),
        ("token_endpoint", ""),
        ("authorization_endpoint", "javascript:alert(1)"),
        ("authorization_endpoint", "http://user@127.0.0.1/"),
    ):
        handler.metadata = {**own, name: value}
        assert _oauth.endpoints(Http(url), usual) == usual
        with pytest.raises(SignInEnded):
            _oauth.endpoints(Http(url), None)
