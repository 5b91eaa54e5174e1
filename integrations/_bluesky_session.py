"""A Bluesky login that lasts: one sign-in for many posts and checks, renewed when it has expired.

The platform allows few sign-ins (100 to 300 in a day), and a refresh token is good for one use.
"""

import hashlib
import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import asdict, dataclass, field, replace

from cm_console.domain.delivery import NeedsAccount, NotSent, Problem, Rejected, Uncertain
from cm_console.domain.platform import Session
from cm_console.errors import ConsoleError
from integrations._http import Answer, Http
from integrations._lock import exclusive

_EXPIRED = ("ExpiredToken", "InvalidToken")


@dataclass(frozen=True)
class Login:
    did: str
    handle: str
    access: str = field(repr=False)
    refresh: str = field(repr=False)
    of: str = ""  # which app password it was got with


class Bluesky:
    """Calls with a valid login. Whatever fails before the call itself means that nothing was sent."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._login: Login | None = None

    def login(self) -> Login:
        """The kept login, or a new one."""
        if self._login is None:
            self._login = self._load() or self._before_sending(self._first)
        return self._login

    def check(self) -> Login:
        """The kept login where the platform still takes it, with the handle of today; else a new one."""
        kept = self._load()
        if kept is None or kept.of != self._mark():
            return self.sign_in()
        self._login = kept
        answer = self.call(lambda http, login: http.get("/xrpc/com.atproto.server.getSession"))
        if answer.status in (400, 401, 403):
            return self.sign_in()
        value = answer.value()
        handle = value.get("handle") if isinstance(value, dict) else None
        return replace(self.login(), handle=handle) if isinstance(handle, str) else self.login()

    def call(self, request: Callable[[Http, Login], Answer]) -> Answer:
        """`request` with a valid login: asked once more after renewing one that has expired."""
        login = self.login()
        answer = request(self._http(login.access), login)
        if not _expired(answer):
            return answer
        self._login = self._before_sending(lambda: self._renew(login))
        return request(self._http(self._login.access), self._login)

    def sign_in(self) -> Login:
        """Sign in with the app password; refused by the platform: NeedsAccount."""
        account = self._session.account
        given = {"identifier": account.user, "password": self._session.secret}
        try:
            answer = self._http().post("/xrpc/com.atproto.server.createSession", given)
            login = _login(answer, Login("", "", "", "", self._mark()))
        except Rejected as error:
            raise NeedsAccount(error.detail) from error
        if account.remote_id and login.did != account.remote_id:
            raise NeedsAccount("the secret belongs to somebody else")
        self._save(login)
        return login

    def _first(self) -> Login:
        with self._alone():
            return self._load() or self.sign_in()

    def _renew(self, old: Login) -> Login:
        with self._alone():
            kept = self._load()
            if kept and kept.access != old.access:
                return kept  # somebody was quicker
            self._save(old)  # a keyring that cannot be written is found out before the old login is used up
            try:
                answer = self._http(old.refresh).post("/xrpc/com.atproto.server.refreshSession")
                login = _login(answer, old)
            except (NeedsAccount, Rejected):
                return self.sign_in()
            self._save(login)
            return login

    def _alone(self) -> AbstractContextManager[None]:
        # Neither two threads (sending, reading counters) nor two processes renew the same login at once.
        return exclusive(self._session.folder / "locks" / f"{self._session.account.key}.lock")

    def _mark(self) -> str:
        return hashlib.sha256(f"{self._session.account.key} {self._session.secret}".encode()).hexdigest()

    def _before_sending(self, work: Callable[[], Login]) -> Login:
        try:
            return work()
        except Uncertain as error:
            raise NotSent(f"sign-in: {error.detail}") from error

    def _http(self, token: str = "") -> Http:
        return Http(self._session.account.server, token)

    def _load(self) -> Login | None:
        try:
            kept = self._session.tokens.load()
        except ConsoleError as error:
            raise NeedsAccount("the keyring is locked", Problem.SECRET) from error
        try:
            login = Login(**json.loads(kept or "{}"))
        except (ValueError, TypeError):
            return None
        own = self._session.account.remote_id
        return login if not own or login.did == own else None

    def _save(self, login: Login) -> None:
        # Kept before it is used: a renewed login that is lost cannot be renewed again.
        try:
            self._session.tokens.save(json.dumps(asdict(login)))
        except ConsoleError as error:
            raise NeedsAccount("the keyring is locked", Problem.SECRET) from error


def _expired(answer: Answer) -> bool:
    return answer.status == 401 or (answer.status == 400 and answer.code in _EXPIRED)


def _login(answer: Answer, old: Login) -> Login:
    """What the platform gave, over `old`: what it does not give again stays."""
    value = answer.value()
    try:
        refresh = value.get("refreshJwt") or old.refresh
        return Login(value["did"], value["handle"], value["accessJwt"], refresh, old.of)
    except (AttributeError, KeyError, TypeError) as error:
        raise Uncertain("a sign-in without a token") from error
