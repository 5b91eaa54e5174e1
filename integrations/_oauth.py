"""OAuth 2 for any platform: sign in with the browser (loopback, PKCE), then keep the login alive.

Authlib speaks the protocol; what it sends goes out through `Http`, like every other request.
"""

import json
import secrets
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode, urlsplit

from cm_console.domain.accounts import BadServer, server_origin
from cm_console.domain.delivery import NeedsAccount, NotSent, Problem, Uncertain
from cm_console.domain.platform import Session
from cm_console.domain.signing_in import ENDS, Ending, OpenBrowser, SignInEnded, Stopped
from cm_console.domain.when import to_text
from cm_console.errors import ConsoleError
from integrations._http import Answer, Http
from integrations._lock import exclusive
from integrations._loopback import PATIENCE, Loopback

LEEWAY = 60  # seconds before its end at which an access token is renewed
METADATA = "/.well-known/oauth-authorization-server"
_NO = ("invalid_grant", "invalid_client", "unauthorized_client", "access_denied", "invalid_token")


@dataclass(frozen=True)
class Endpoints:
    """Where to sign in: `authorize` is for the browser, `token` for us."""

    authorize: str
    token: str
    issuer: str = ""
    s256: bool = True


@dataclass(frozen=True)
class Client:
    """What the platform knows this program by; `secret` is empty for public clients."""

    id: str
    secret: str = field(default="", repr=False)


@dataclass(frozen=True)
class Login:
    """What is kept of a sign-in, as JSON in the account's TokenStore.

    Its times are seconds since 1970, 0 where they are not known.
    """

    access: str = field(repr=False)
    token_url: str
    client_id: str
    client_secret: str = field(default="", repr=False)
    refresh: str = field(default="", repr=False)
    expires_at: int = 0
    lasts: int = 0
    refresh_expires_at: int = 0

    def to_text(self) -> str:
        return json.dumps(asdict(self))

    def facts(self) -> Mapping[str, Any]:
        """When a person has to sign in again, where that is known, for the account's facts."""
        end = self.refresh_expires_at if self.refresh else self.expires_at
        return {ENDS: to_text(datetime.fromtimestamp(end, UTC))} if end else {}

    def expired(self) -> bool:
        leeway = min(LEEWAY, self.lasts // 4) if self.refresh else 0
        return bool(self.expires_at) and time.time() >= self.expires_at - leeway


def from_text(text: str | None) -> Login | None:
    """The login that was kept as `text`; None when there is none, or it is of another kind."""
    try:
        return Login(**json.loads(text or ""))
    except (ValueError, TypeError):
        return None


def endpoints(http: Http, fallback: Endpoints | None, paths: Sequence[str] = (METADATA,)) -> Endpoints:
    """Where the server says to sign in; `fallback` for servers that do not say it. Raises SignInEnded."""
    for path in paths:
        answer = http.get(path)
        said = answer.data if answer.status == 200 and isinstance(answer.data, dict) else {}
        found = Endpoints(
            str(said.get("authorization_endpoint", "")),
            str(said.get("token_endpoint", "")),
            str(said.get("issuer", "")),
            "S256" in (said.get("code_challenge_methods_supported") or ()),
        )
        # Its code, secret and tokens belong to the account's own server, whatever else is written there.
        if _of(found.authorize, http) and _of(found.token, http):
            return found
    if fallback is None:
        raise SignInEnded(Ending.NOT_OFFERED)
    return fallback


def sign_in(
    where: Endpoints,
    client_for: Callable[[str], Client],
    scope: str,
    open_browser: OpenBrowser,
    stopped: Stopped,
    *,
    kept: Login | None = None,
    seconds: float = PATIENCE,
) -> Login:
    """Have a person sign in. `client_for(address)` names us to the server, which will send the browser there.

    `kept` is the login that this one replaces. Raises SignInEnded or a PublishError.
    """
    state, verifier = secrets.token_urlsafe(24), secrets.token_urlsafe(48)
    with Loopback(state) as loopback:
        client = client_for(loopback.address)
        talk = _authlib(where.token, client, redirect_uri=loopback.address, scope=scope)
        asked = {"code_verifier": verifier} if where.s256 else {}
        address, _ = talk.create_authorization_url(where.authorize, state=state, **asked)
        open_browser(address)
        answer = loopback.wait(stopped, seconds)
        if answer.get("error") or not answer.get("code"):
            raise SignInEnded(Ending.REFUSED)
        if where.issuer and answer.get("iss", where.issuer) != where.issuer:
            raise SignInEnded(Ending.REFUSED, "the answer came from another server")
        try:
            given = _tokens(lambda: talk.fetch_token(where.token, code=answer["code"], **asked))
        except NeedsAccount as error:
            raise SignInEnded(Ending.REFUSED, error.detail) from error
    login = _login(given, Login("", where.token, client.id, client.secret))
    if (
        not login.refresh
        and kept is not None
        and (kept.client_id, kept.token_url) == (client.id, where.token)
    ):
        login = replace(login, refresh=kept.refresh, refresh_expires_at=kept.refresh_expires_at)
    return login


class Signed:
    """The login of a session: renewed when it has expired, by one at a time, and kept before it is used."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def login(self) -> Login:
        """A login that has not expired."""
        login = self._load()
        if login is None:
            raise NeedsAccount("not signed in")
        return self.renew(login) if login.expired() else login

    def call(self, request: Callable[[Http], Answer]) -> Answer:
        """`request` with a valid login; asked once more when the server has ended it before its time."""
        login = self.login()
        answer = request(self._http(login))
        if answer.status != 401 or not login.refresh:
            return answer
        return request(self._http(self.renew(login)))

    def renew(self, old: Login) -> Login:
        """Another login for `old`. Whatever fails here means that nothing else was sent."""
        with exclusive(self._session.folder / "locks" / f"{self._session.account.key}.lock"):
            kept = self._load()
            if kept is not None and kept.access != old.access:
                return kept  # somebody was quicker
            if not old.refresh:
                raise NeedsAccount("the sign-in has ended")
            self._save(old)  # a keyring that cannot be written is found out before the old login is used up
            talk = _authlib(old.token_url, Client(old.client_id, old.client_secret))
            try:
                given = _tokens(lambda: talk.refresh_token(old.token_url, refresh_token=old.refresh))
                login = _login(given, old)
            except Uncertain as error:
                raise NotSent(f"renewing the sign-in: {error.detail}") from error
            self._save(login)
            return login

    def _http(self, login: Login) -> Http:
        return Http(self._session.account.server, login.access)

    def _load(self) -> Login | None:
        try:
            return from_text(self._session.tokens.load())
        except ConsoleError as error:
            raise NeedsAccount("the keyring is locked", Problem.SECRET) from error

    def _save(self, login: Login) -> None:
        try:
            self._session.tokens.save(login.to_text())
        except ConsoleError as error:
            raise NeedsAccount("the keyring is locked", Problem.SECRET) from error


class _Wire:
    """What Authlib takes for its HTTP library."""

    def __init__(self, token_url: str) -> None:
        parts = urlsplit(token_url)
        self._http = Http(f"{parts.scheme}://{parts.netloc}")

    def post(self, url: str, data: Mapping[str, str], headers: Mapping[str, str], auth: Any) -> Any:
        _, sent, body = auth.prepare("POST", url, dict(headers), urlencode(data))
        path = urlsplit(url)._replace(scheme="", netloc="").geturl()
        answer = self._http.form(path, body, headers=sent)
        if answer.status not in (200, 400, 401, 403) or not isinstance(answer.data, dict):
            answer.value()
            raise Uncertain("not what a token server answers")
        return _Response(answer)


class _Response:
    def __init__(self, answer: Answer) -> None:
        self.status_code = answer.status
        self._data = answer.data

    def json(self) -> Any:
        return dict(self._data)

    def raise_for_status(self) -> None:
        """Nothing: such answers were told apart before."""


def _authlib(token_url: str, client: Client, **more: Any) -> Any:
    from authlib.oauth2.client import OAuth2Client

    return OAuth2Client(
        _Wire(token_url),
        client_id=client.id,
        client_secret=client.secret or None,
        token_endpoint_auth_method="client_secret_post" if client.secret else "none",
        code_challenge_method="S256",
        **more,
    )


def _tokens(ask: Callable[[], Mapping[str, Any]]) -> Mapping[str, Any]:
    from authlib.common.errors import AuthlibBaseError

    try:
        return dict(ask())
    except AuthlibBaseError as error:
        said = error.error if error.error in _NO else "another error"
        raise NeedsAccount(said) if error.error in _NO else Uncertain(said) from error


def _login(given: Mapping[str, Any], old: Login) -> Login:
    """What the server gave, over `old`: what it does not give again stays."""
    access, refresh = given.get("access_token"), given.get("refresh_token")
    if not isinstance(access, str) or not access:
        raise Uncertain("tokens without a token")
    lasts = _seconds(given.get("expires_in"))
    refresh_lasts = _seconds(given.get("refresh_token_expires_in"))
    now = int(time.time())
    fresh = refresh if isinstance(refresh, str) else ""
    return replace(
        old,
        access=access,
        refresh=fresh or old.refresh,
        expires_at=now + lasts if lasts else 0,
        lasts=lasts,
        refresh_expires_at=now + refresh_lasts if refresh_lasts else 0 if fresh else old.refresh_expires_at,
    )


def _seconds(value: Any) -> int:
    try:
        return max(0, int(value or 0))
    except (ValueError, TypeError):
        return 0


def _of(url: str, http: Http) -> bool:
    """Whether `url` lies on the server that `http` speaks to."""
    parts = urlsplit(url)
    try:
        return bool(parts.path) and server_origin(f"{parts.scheme}://{parts.netloc}") == http.origin
    except (BadServer, ValueError):
        return False
