"""A planted secret goes through all that an account does, on servers that repeat it; then it is looked for.

Every command is a process of its own; the process list is looked at while they run, at each request that they
make. What may hold the secret is the keyring alone.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import pytest

from tests.hunt import files_with, holds, processes_with, shapes
from tests.servers.serving import serving

ROOT = Path(__file__).parent.parent
SECRET = "pl4nt3d/S3cret+of=agora&0b7c9f2e~vérité"
TOKEN = "pl4nt3d-T0ken.of_agora-5d41402abc4b2a76b9719d911017c592"
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/proc shows processes on Linux")


class Leaky(BaseHTTPRequestHandler):
    """Speaks enough of the Mastodon API, and repeats the token in whatever `answer` says."""

    answer = "fine"
    elsewhere = ""
    seen: list[str]
    shown: list[str]

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def do_GET(self) -> None:
        self._handle()

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", "0")))
        self._handle()

    def _handle(self) -> None:
        token = self.headers.get("Authorization", "").removeprefix("Bearer ")
        type(self).seen.append(token)
        type(self).shown += processes_with(TOKEN)
        echo = {"error": token, "error_description": f"Bearer {token}", "message": f"bad: {token}"}
        if self.path == "/api/v1/instance":
            self._say(200, {"uri": "social.example", "version": "4.3.2"})
        elif self.answer == "fine":
            account = {"id": "42", "username": "agora", "followers_count": 3, "favourites_count": 1}
            self._say(200, {**account, "url": "https://social.example/@agora/42"})
        elif self.answer == "redirect":
            self._say(307, echo, Location=f"{self.elsewhere}/taken?token={token}")
        elif self.answer == "page":
            self._say(500, f"<html>Authorization: {token}</html>")
        else:
            self._say(int(self.answer), echo)

    def _say(self, status: int, value: Any, **headers: str) -> None:
        body = value.encode() if isinstance(value, str) else json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("X-Echo", self.headers.get("Authorization", "").encode("unicode_escape").decode())
        for name, text in headers.items():
            self.send_header(name, text)
        self.end_headers()
        self.wfile.write(body)


def leaking(host: str) -> Iterator[tuple[type[Leaky], str]]:
    handler = type("Handler", (Leaky,), {"seen": [], "shown": []})
    with serving(handler, host) as url:
        yield handler, url


@pytest.fixture
def server() -> Iterator[tuple[type[Leaky], str]]:
    yield from leaking("127.0.0.1")


@pytest.fixture
def other() -> Iterator[tuple[type[Leaky], str]]:
    yield from leaking("127.0.0.2")


@dataclass
class Desk:
    """A home with everything that the program writes in it, and a keyring outside of it."""

    folder: Path
    said: list[str] = field(default_factory=list)

    def environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("CM_")}
        return {
            **kept,
            "CM_CONSOLE_HOME": str(self.folder / "here" / "home"),
            "CM_TEST_VAULT": str(self.folder / "vault.json"),
            "PYTHON_KEYRING_BACKEND": "tests.vault.Vault",
            "PYTHONPATH": str(ROOT),
            "PYTHONFAULTHANDLER": "1",
            "QT_QPA_PLATFORM": "offscreen",
            "TMPDIR": str(self.folder / "here"),
        }

    def python(self, *words: str, given: str = "") -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [sys.executable, *words],
            cwd=self.folder / "here",
            env=self.environment(),
            input=given,
            capture_output=True,
            text=True,
            timeout=120,
        )
        self.said.append(done.stdout + done.stderr)
        return done

    def run(self, *words: str, given: str = "", code: int = 0) -> str:
        workspace = str(self.folder / "here" / "agora.cmc")
        done = self.python("-m", "cm_console", "--workspace", workspace, *words, given=given)
        assert done.returncode == code, done.stdout + done.stderr
        return done.stdout


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    (tmp_path / "here").mkdir()
    return Desk(tmp_path)


@pytest.mark.parametrize("shape", shapes(SECRET))
def test_the_hunt_finds_what_is_there(tmp_path: Path, shape: bytes) -> None:
    (tmp_path / "file").write_bytes(b"\0before" + shape + b"after")
    assert files_with(tmp_path, SECRET) == ["file"]


@linux
def test_the_hunt_finds_a_secret_in_the_process_list() -> None:
    code = "import sys; print(flush=True); sys.stdin.read()"
    planted = f"another-planted-one-{os.getpid()}"  # the other tests look at the same list
    for words, env in (([planted], {}), ([], {"A": planted})):
        child = subprocess.Popen(
            [sys.executable, "-c", code, *words],
            env={**os.environ, **env},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        assert child.stdout is not None
        child.stdout.readline()
        assert processes_with(planted)
        child.communicate()


@linux
def test_a_secret_is_nowhere_but_in_the_keyring(
    desk: Desk, server: tuple[type[Leaky], str], other: tuple[type[Leaky], str]
) -> None:
    handler, url = server
    handler.elsewhere = other[1]
    desk.run("init")
    desk.run("campaign", "create", "--name", "Agora", "--opens", "2099-01-19", "--zone", "UTC")
    desk.run("accounts", "add", "mastodon", "--name", "Agora", "--server", url, given=TOKEN)
    desk.run("accounts", "check", "Agora")
    for number, answer in enumerate(("fine", "401", "422", "429", "page", "redirect")):
        handler.answer = answer
        desk.run("posts", "add", "--text", f"Post {number}", "--to", "Agora", "--at", "now")
        desk.python("-m", "cm_console", "--workspace", "agora.cmc", "publish")
        words = ("accounts", "check", "Agora") if number % 2 else ("engagement", "collect")
        desk.python("-m", "cm_console", "--workspace", "agora.cmc", *words)
        handler.answer = "fine"
        desk.run("accounts", "check", "Agora")
    desk.run("posts", "add", "--text", "Later", "--to", "Agora", "--at", "2099-01-19 09:00")
    for words in (
        ("report", "--to", "report.html"),
        ("testers", "export", "--to", "people.csv"),
        ("reminders", "--to", "posts.ics"),
        ("backup", "--to", "copy.cmc"),
        ("accounts", "list", "--json"),
        ("posts", "list", "--json"),
        ("deliveries", "list", "--json"),
    ):
        desk.run(*words)
    assert handler.seen.count(TOKEN) > 20
    assert handler.shown == []
    assert other[0].seen == []
    everything_but_the_keyring(desk, TOKEN)
    assert holds((desk.folder / "vault.json").read_bytes(), TOKEN)


FAILS = """
import sys
sys.argv = ["cm-console", *sys.argv[1:]]
from cm_console.__main__ import main
from integrations.mastodon import Mastodon

def breaks(self, session, *given):
    import base64, urllib.parse
    secret = session.secret
    raise RuntimeError(f"{secret} {urllib.parse.quote(secret)} {base64.b64encode(secret.encode()).decode()}")

Mastodon.verify = Mastodon.publish = Mastodon.find = breaks
main()
"""

ENDS = """
import sys, threading
from cm_console import log
from cm_console.redaction import hide
log.own_stderr()
secret = sys.stdin.read()
hide(secret)

def fails():
    raise RuntimeError("it said " + secret)

"""

CRASHES = """
import faulthandler, sys
from pathlib import Path
from cm_console import log
from cm_console.console import Console
from cm_console.log import start
from integrations import discover
from PySide6.QtCore import QCoreApplication
start()
app = QCoreApplication([])
from ui.errors import Hooks, record
hooks = Hooks()
hooks.install()
console = Console(Path("agora.cmc"), discover())
session = console.accounts.session(console.accounts.list()[0])
try:
    raise ValueError("it said " + session.secret)
except ValueError as error:
    record(error)
faulthandler._sigsegv()
"""


def test_errors_that_nobody_expected_and_crashes_tell_nothing(
    desk: Desk, server: tuple[type[Leaky], str]
) -> None:
    desk.run("init")
    desk.run("campaign", "create", "--name", "Agora", "--opens", "2099-01-19", "--zone", "UTC")
    desk.run("accounts", "add", "mastodon", "--name", "Agora", "--server", server[1], given=SECRET)
    desk.run("posts", "add", "--text", "Hello", "--to", "Agora", "--at", "now")
    for words in (("accounts", "check", "Agora"), ("publish",)):
        desk.python("-c", FAILS, "--workspace", "agora.cmc", *words)
    for how in ("fails()", "threading.Thread(target=fails).start()"):
        ended = desk.python("-c", ENDS + how, given=SECRET)
        assert "RuntimeError: it said …\n" in ended.stderr
    crashed = desk.python("-c", CRASHES)
    assert crashed.returncode < 0, crashed.stderr
    log = (desk.folder / "here/home/log/cm-console.log").read_text("utf-8")
    assert "RuntimeError" in log
    assert "ValueError: it said …" in log
    assert "Segmentation fault" in (desk.folder / "here/home/log/crash.log").read_text("utf-8")
    everything_but_the_keyring(desk, SECRET)


def everything_but_the_keyring(desk: Desk, secret: str) -> None:
    written = {path.suffix for path in (desk.folder / "here").rglob("*") if path.is_file()}
    assert {".cmc", ".log"} <= written
    assert files_with(desk.folder / "here", secret) == []
    assert [text for text in desk.said if holds(text.encode(), secret)] == []


def test_a_login_of_the_browser_is_nowhere_but_in_the_keyring(
    make_console: Callable[..., Any], tmp_path: Path, server: tuple[type[Leaky], str]
) -> None:
    console = make_console()
    account = console.accounts.add("mastodon", "Agora", server=server[1], browser=True)
    login = {"access": TOKEN, "refresh": SECRET, "client_secret": SECRET[::-1]}
    kept = {**login, "token_url": f"{server[1]}/oauth/token", "client_id": "c", "expires_at": 1}
    console.context.credentials.tokens(account).save(json.dumps({**kept, "expires_at": 0}))
    assert console.accounts.check(account.id).handle
    for answer in ("400", "401", "page", "429"):
        server[0].answer = answer
        console.context.credentials.tokens(account).save(json.dumps(kept))
        with pytest.raises(Exception) as caught:  # noqa: PT011 (whatever it is)
            console.accounts.check(account.id)
        assert not any(holds(str(caught.value).encode(), each) for each in login.values())
    console.workspace.backup(tmp_path / "copy.cmc")
    console.close()
    for secret in login.values():
        assert files_with(tmp_path, secret) == []
