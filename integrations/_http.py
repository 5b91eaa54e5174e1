"""The one way to a network: httpx's failures become the outcomes that the outbox knows.

what httpx raises                             what became of the request      what is raised
HTTPError
└─ RequestError
   ├─ TransportError
   │  ├─ ConnectTimeout, PoolTimeout          nothing left                    NotSent
   │  ├─ ReadTimeout, WriteTimeout            it may have arrived             Uncertain
   │  ├─ ConnectError (a bad certificate too)  nothing left                   NotSent (NotTrusted)
   │  ├─ ReadError, WriteError, CloseError    it may have arrived             Uncertain
   │  ├─ RemoteProtocolError, LocalProtocolError it may have arrived          Uncertain
   │  └─ ProxyError, UnsupportedProtocol      nothing left                    NotSent
   ├─ DecodingError                           it arrived, the answer is lost  Uncertain
   └─ TooManyRedirects                        never: redirects are not followed
an answer: 429 Limited; 401, 403 NeedsAccount; 408, 5xx, broken JSON Uncertain; other 3xx, 4xx Refusal
"""

import functools
import logging
import ssl
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from cm_console import __version__, guard
from cm_console.domain.accounts import BadServer, is_loopback, server_origin
from cm_console.domain.delivery import (
    BadAddress,
    Limited,
    NeedsAccount,
    NotSent,
    NotTrusted,
    Problem,
    PublishError,
    Rejected,
    Uncertain,
)
from cm_console.redaction import hide, redact
from integrations._limits import wait_until

if TYPE_CHECKING:
    import httpx

CONNECT_SECONDS = 10.0
ANSWER_SECONDS = 30.0
_LONGEST_CODE = 100
_log = logging.getLogger(__name__)

Params = Mapping[str, str | int | Sequence[str]]


class Refusal(Rejected):
    """A refusal by the server; `status` and the platform's own `code` are for the adapter."""

    def __init__(self, detail: str, status: int, code: str, problem: Problem) -> None:
        super().__init__(detail, problem)
        self.status = status
        self.code = code


@dataclass(frozen=True)
class Answer:
    """What the server answered. `data` is the parsed JSON, None when it was none."""

    status: int
    headers: Mapping[str, str]
    data: Any

    @property
    def code(self) -> str:
        """The platform's own name for the error, as APIs put it under `error`."""
        error = self.data.get("error") if isinstance(self.data, dict) else None
        # It goes to the log: some servers repeat in it what they were given.
        return redact(error)[:_LONGEST_CODE] if isinstance(error, str) else ""

    def value(self) -> Any:
        """The JSON of a success; raises what any other answer means."""
        if 200 <= self.status < 300 and self.data is not None:
            return self.data
        detail = f"{self.status} {self.code}".strip()
        if self.status == 429:
            raise Limited(detail, wait_until(self.headers))
        if self.status in (401, 403):
            raise NeedsAccount(detail)
        if self.status in (404, 405, 410) or 300 <= self.status < 400:
            raise Refusal(detail, self.status, self.code, Problem.UPDATE)
        if 400 <= self.status < 500 and self.status != 408:
            raise Refusal(detail, self.status, self.code, Problem.CONTENT)
        raise Uncertain(detail)


class Http:
    """Requests to one server, in JSON; the token goes to no other."""

    def __init__(self, server: str, token: str = "") -> None:
        try:
            self._origin = server_origin(server)
        except BadServer as error:
            raise BadAddress(error.problem) from error
        self._headers = {"User-Agent": f"CM-Console/{__version__}", "Accept": "application/json"}
        if token:
            hide(token)
            self._headers["Authorization"] = f"Bearer {token}"

    @property
    def origin(self) -> str:
        return self._origin

    @property
    def host(self) -> str:
        return urlsplit(self._origin).netloc

    def get(self, path: str, params: Params | None = None) -> Answer:
        """Read. A connection that breaks is tried once more: reading twice does no harm."""
        try:
            return self._send("GET", path, params=params)
        except Uncertain as error:
            if error.detail.endswith("Timeout"):
                raise  # one wait is long enough
            return self._send("GET", path, params=params)

    def post(self, path: str, json: Any = None, *, headers: Mapping[str, str] | None = None) -> Answer:
        """Write, once."""
        return self._send("POST", path, json=json, headers=headers)

    def delete(self, path: str) -> Answer:
        """Remove. What is gone stays gone: a connection that breaks is tried once more."""
        try:
            return self._send("DELETE", path)
        except Uncertain:
            return self._send("DELETE", path)

    def form(self, path: str, body: str, *, headers: Mapping[str, str] | None = None) -> Answer:
        """Write what is already encoded as a web form, once."""
        sent = {"Content-Type": "application/x-www-form-urlencoded", **(headers or {})}
        return self._send("POST", path, content=body, headers=sent)

    def upload(self, path: str, data: bytes, mime: str, fields: Mapping[str, str] | None = None) -> Answer:
        """Write a file, once: as it is, or with `fields` (even if empty) as a form's `file`."""
        if fields is None:
            return self._send("POST", path, content=data, headers={"Content-Type": mime})
        name = f"picture.{mime.partition('/')[2]}"
        return self._send("POST", path, form=fields, files={"file": (name, data, mime)})

    def _send(
        self,
        method: str,
        path: str,
        *,
        params: Params | None = None,
        json: Any = None,
        content: str | bytes | None = None,
        form: Mapping[str, str] | None = None,
        files: Mapping[str, tuple[str, bytes, str]] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        guard.off_gui_thread("the network")
        import httpx

        on_this_computer = is_loopback(urlsplit(self._origin).hostname or "")
        client = _client(trust_env=not on_this_computer)
        try:
            # Not `client.request`: putting its defaults and ours together costs an eighth of a request.
            request = httpx.Request(
                method,
                self._origin + path,
                params=_flat(params) if params else None,
                json=json,
                content=content,
                data=form,
                files=files,
                headers={**_defaults(client), **self._headers, **(headers or {})},
                extensions={"timeout": _timeout()},
            )
            response = client.send(request)
        except httpx.HTTPError as error:
            outcome = outcome_of(error)
            _log.info("%s %s%s: %s", method, self.host, path, outcome.detail)
            raise outcome from error
        if not response.is_success:
            _log.info("%s %s%s: %d", method, self.host, path, response.status_code)
        return Answer(response.status_code, response.headers, _json(response))


@contextmanager
def harmless(step: str) -> Iterator[None]:
    """For what is asked before anything is published: an answer that is lost means that nothing was sent."""
    try:
        yield
    except Uncertain as error:
        raise NotSent(f"{step}: {error.detail}") from error


def outcome_of(error: "httpx.HTTPError") -> PublishError:
    """What a failure without an answer means for the request (see the table above)."""
    import httpx

    detail = type(error).__name__
    nothing_left = (
        httpx.ConnectError,
        httpx.ConnectTimeout,
        httpx.PoolTimeout,
        httpx.ProxyError,
        httpx.UnsupportedProtocol,
    )
    if not isinstance(error, nothing_left):
        return Uncertain(detail)
    return NotTrusted(detail) if _is_bad_certificate(error) else NotSent(detail)


def _is_bad_certificate(error: BaseException | None) -> bool:
    while error is not None and not isinstance(error, ssl.SSLCertVerificationError):
        error = error.__cause__ or error.__context__
    return error is not None


@functools.cache
def _client(*, trust_env: bool) -> "httpx.Client":
    """One for all servers and threads: making one costs a fifth of a request. It remembers nothing.

    No connection is kept: servers close idle ones without notice, and a write on such a connection could
    not be told from a write whose answer was lost. No cookie is taken: it would reach other accounts.
    """
    from http.cookiejar import CookieJar

    import httpx

    class NoCookies(CookieJar):
        def extract_cookies(self, response: Any, request: Any) -> None:
            """Take none: asking a policy about each costs as much as a write to the file."""

    return httpx.Client(
        verify=_certificates(),
        headers={"Connection": "close"},
        cookies=NoCookies(),
        limits=httpx.Limits(max_connections=None, max_keepalive_connections=0),
        follow_redirects=False,
        trust_env=trust_env,
    )


@functools.cache
def _defaults(client: "httpx.Client") -> dict[str, str]:
    """The headers of every request of `client`, written as ours are."""
    return {"Accept-Encoding": client.headers["accept-encoding"], "Connection": "close"}


def _timeout() -> dict[str, float]:
    return {
        "connect": CONNECT_SECONDS,
        "read": ANSWER_SECONDS,
        "write": ANSWER_SECONDS,
        "pool": ANSWER_SECONDS,
    }


@functools.cache
def _certificates() -> ssl.SSLContext:
    # The system's authorities, for companies that have their own, and certifi's, for systems without any.
    import certifi

    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


def _flat(params: Params | None) -> list[tuple[str, str | int | float | bool | None]]:
    flat: list[tuple[str, str | int | float | bool | None]] = []
    for name, value in (params or {}).items():
        values = [str(value)] if isinstance(value, str | int) else value
        flat += [(name, each) for each in values]
    return flat


def _json(response: "httpx.Response") -> Any:
    try:
        return response.json()
    except ValueError:
        return None
