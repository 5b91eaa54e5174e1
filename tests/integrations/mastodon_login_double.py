"""A stand-in for Mastodon 4.3's sign-in, written from its documentation: no installable server checks PKCE.

Apps are registered, the address must be the registered one to the letter, S256 is verified, codes work once.
"""

import base64
import hashlib
import json
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from tests.servers.serving import serving


class LoginDouble:
    def __init__(self) -> None:
        self.url = ""
        self.apps: dict[str, dict[str, str]] = {}
        self.codes: dict[str, dict[str, str]] = {}
        self.tokens: dict[str, str] = {}  # token → scopes
        self.said_yes = True
        self.more: dict[str, Any] = {}  # what comes with a token besides it

    def metadata(self) -> dict[str, Any]:
        return {
            "issuer": f"{self.url}/",
            "authorization_endpoint": f"{self.url}/oauth/authorize",
            "token_endpoint": f"{self.url}/oauth/token",
            "app_registration_endpoint": f"{self.url}/api/v1/apps",
            "code_challenge_methods_supported": ["S256"],
        }

    def register(self, given: dict[str, str]) -> dict[str, str]:
        app = {**given, "client_id": secrets.token_hex(8), "client_secret": secrets.token_hex(16)}
        self.apps[app["client_id"]] = app
        return app

    def authorize(self, given: dict[str, str]) -> str:
        """Where the browser is sent; the person said yes or no."""
        app = self.apps[given["client_id"]]
        assert given["redirect_uri"] == app["redirect_uris"]
        assert set(given["scope"].split()) <= set(app["scopes"].split())
        assert given["code_challenge_method"] == "S256"
        code = secrets.token_hex(8)
        self.codes[code] = given
        answer = {"code": code} if self.said_yes else {"error": "access_denied"}
        return f"{given['redirect_uri']}?{urlencode({**answer, 'state': given['state']})}"

    def token(self, given: dict[str, str]) -> tuple[int, dict[str, Any]]:
        asked, app = self.codes.pop(given.get("code", ""), None), self.apps.get(given.get("client_id", ""))
        proof = base64.urlsafe_b64encode(hashlib.sha256(given.get("code_verifier", "").encode()).digest())
        if app is None or given.get("client_secret") != app["client_secret"]:
            return 401, {"error": "invalid_client"}
        right = asked and proof.rstrip(b"=").decode() == asked["code_challenge"]
        if not asked or not right or given.get("redirect_uri") != asked["redirect_uri"]:
            return 400, {"error": "invalid_grant"}
        token = secrets.token_urlsafe(32)
        self.tokens[token] = asked["scope"]
        return 200, {"access_token": token, "token_type": "Bearer", "scope": asked["scope"], **self.more}


class _Handler(BaseHTTPRequestHandler):
    double: LoginDouble

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        if parts.path == "/.well-known/oauth-authorization-server":
            self._say(200, self.double.metadata())
        elif parts.path == "/oauth/authorize":
            self._say(302, {}, self.double.authorize(dict(parse_qsl(parts.query))))
        elif parts.path == "/api/v1/instance":
            self._say(200, {"uri": "social.example", "version": "4.3.2"})
        elif self.headers.get("Authorization", "").removeprefix("Bearer ") in self.double.tokens:
            self._say(200, {"id": "42", "username": "agora"})
        else:
            self._say(401, {"error": "The access token is invalid"})

    def do_POST(self) -> None:
        given = dict(parse_qsl(self.rfile.read(int(self.headers["Content-Length"])).decode()))
        if self.path == "/api/v1/apps":
            self._say(200, self.double.register(given))
        else:
            self._say(*self.double.token(given))

    def _say(self, status: int, value: Any, location: str = "") -> None:
        body = json.dumps(value).encode()
        self.send_response(status)
        if location:
            self.send_header("Location", location)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def running() -> Iterator[LoginDouble]:
    double = LoginDouble()
    with serving(type("Handler", (_Handler,), {"double": double})) as double.url:
        yield double
