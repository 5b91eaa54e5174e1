"""Where the browser comes back to: a listener on this computer only, for one answer with the right state."""

import hmac
import html
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from urllib.parse import parse_qsl, urlsplit

from cm_console.domain.signing_in import Ending, SignInEnded, Stopped
from cm_console.i18n import language, tr

PATH = "/callback"
PATIENCE = 600.0  # seconds for a person with a password manager, a phone and a colleague at the door
_PAGE = """<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>CM Console</title>
<meta name="viewport" content="width=device-width"></head>
<body style="font:1.1rem system-ui,sans-serif;max-width:34rem;margin:15vh auto;padding:0 1rem">
<h1 style="font-size:1.4rem">{title}</h1><p>{text}</p></body></html>"""


class Loopback:
    """Listens from the moment it is made; use as a context manager."""

    def __init__(self, state: str) -> None:
        self._state = state
        self._answer: dict[str, str] = {}
        self._came = threading.Event()
        handler = type("Handler", (_Handler,), {"loopback": self})
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, name="sign-in", daemon=True
        )

    @property
    def address(self) -> str:
        """What the platform sends the browser back to."""
        return f"http://127.0.0.1:{self._server.server_port}{PATH}"

    def __enter__(self) -> "Loopback":
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)

    def wait(self, stopped: Stopped, seconds: float = PATIENCE) -> dict[str, str]:
        """The answer that the browser brought. Raises SignInEnded."""
        end = time.monotonic() + seconds
        while not self._came.wait(0.1):
            if stopped():
                raise SignInEnded(Ending.STOPPED)
            if time.monotonic() > end:
                raise SignInEnded(Ending.TIMEOUT)
        return self._answer

    def take(self, query: str) -> bool:
        """Whether this is the answer that is waited for; any other page of the browser may have called us."""
        given = dict(parse_qsl(query))
        if self._came.is_set() or not hmac.compare_digest(
            given.get("state", "").encode(), self._state.encode()
        ):
            return False
        self._answer = given
        self._came.set()
        return True


class _Handler(BaseHTTPRequestHandler):
    loopback: Loopback
    timeout = 10  # browsers open connections ahead and leave them silent
    server_version, sys_version = "CM-Console", ""

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: the address holds the code."""

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        if parts.path != PATH or not self.loopback.take(parts.query):
            self._say(
                404, tr("Nothing to do here"), tr("This page does not belong to the sign-in under way.")
            )
        elif "code" in parts.query and "error=" not in parts.query:
            self._say(200, tr("Back to CM Console"), tr("You may close this page and go on in CM Console."))
        else:
            self._say(
                200, tr("Not signed in"), tr("You may close this page. CM Console says what can be done.")
            )

    def _say(self, status: int, title: str, text: str) -> None:
        filled = {"language": language(), "title": html.escape(title), "text": html.escape(text)}
        body = _PAGE.format(**filled).encode()
        self.send_response(status)
        headers = {
            "Content-Type": "text/html; charset=utf-8",
            "Content-Length": str(len(body)),
            "Cache-Control": "no-store",
            "Referrer-Policy": "no-referrer",
            "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
            "Connection": "close",
        }
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
