"""A Bluesky login that lasts: one sign-in for many posts, renewed when it has expired."""

import json
import threading
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace

from cm_console.domain.delivery import NeedsAccount, NotSent, Problem, Rejected, Uncertain
from cm_console.domain.platform import Session
from cm_console.errors import ConsoleError
from integrations._http import Answer, Http

_EXPIRED = ("ExpiredToken", "InvalidToken")


@dataclass(frozen=True)
class Login:
    did: str
    handle: str
    access: str
    refresh: str


class Bluesky:
    """Calls with a valid login. Whatever fails before the call itself means that nothing was sent."""

    # Two threads (sending, reading counters) must not renew the same login at once.
    _renewing = threading.Lock()

    def __init__(self, session: Session) -> None:
        self._session = session
        self._login: Login | None = None

    def login(self) -> Login:
        """The kept login, or a new one."""
        if self._login is None:
            self._login = self._load() or self._before_sending(self.sign_in)
        return self._login

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
            login = _login(self._http().post("/xrpc/com.atproto.server.createSession", given), "")
        except Rejected as error:
            raise NeedsAccount(error.detail) from error
        if account.remote_id and login.did != account.remote_id:
            raise NeedsAccount("the secret belongs to somebody else")
        self._save(login)
        return login

    def _renew(self, old: Login) -> Login:
        with self._renewing:
            kept = self._load()
            if kept and kept.access != old.access:
                return kept  # another thread was quicker
            try:
                answer = self._http(old.refresh).post("/xrpc/com.atproto.server.refreshSession")
                login = _login(answer, old.refresh)
            except (NeedsAccount, Rejected):
                return self.sign_in()
            self._save(login)
            return login

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


def _login(answer: Answer, old_refresh: str) -> Login:
    value = answer.value()
    try:
        login = Login(value["did"], value["handle"], value["accessJwt"], value.get("refreshJwt") or "")
    except (KeyError, TypeError) as error:
        raise Uncertain("a sign-in without a token") from error
    return login if login.refresh else replace(login, refresh=old_refresh)
