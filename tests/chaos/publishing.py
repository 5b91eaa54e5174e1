"""The publishing process that is killed: `cm-console publish` with short waits and a keyring in a file.

`publishing KEYRING command ARGS…` is `cm-console ARGS…`. `publishing KEYRING kill ARGS…` runs that in one
child after the other: each number on stdin is the seconds after which the next one is killed, each line on
stdout how it ended ("killed", or its exit code). `publishing KEYRING console FILE` publishes in the
background, as a window does, until stdin ends.
"""

import json
import os
import signal
import ssl
import sys
import time
import traceback
import uuid
from datetime import timedelta
from pathlib import Path

from cm_console import log
from cm_console.cli import cli
from cm_console.cli.common import App
from cm_console.console import Console
from cm_console.credentials import Credentials
from cm_console.domain import delivery
from cm_console.services import invitations_mail
from integrations import _http, _smtp, discover

ANSWER_SECONDS = 0.5
BACKOFF = (timedelta(seconds=0.3), timedelta(seconds=1))
LATER = (timedelta(seconds=0.3),) * 5  # of mail servers that ask to come back
TRUSTED = "CHAOS_TRUSTED"  # the certificates of mail servers


class KeyringFile:
    """A keyring that outlives the process, for machines of tests only."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def get_password(self, service: str, username: str) -> str | None:
        return self._read().get(f"{service}/{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._write(self._read() | {f"{service}/{username}": password})

    def delete_password(self, service: str, username: str) -> None:
        self._write({name: value for name, value in self._read().items() if name != f"{service}/{username}"})

    def _read(self) -> dict[str, str]:
        return json.loads(self._path.read_text("utf-8")) if self._path.exists() else {}

    def _write(self, saved: dict[str, str]) -> None:
        partial = self._path.with_name(f"{self._path.name}.{uuid.uuid4().hex}")
        partial.write_text(json.dumps(saved), "utf-8")
        os.replace(partial, self._path)


def hurry() -> None:
    """Shorten the waits of this process: the code stays the same, a long night becomes minutes."""
    assert _http.ANSWER_SECONDS
    assert delivery.BACKOFF
    assert len(invitations_mail.LATER) == len(LATER)
    _http.ANSWER_SECONDS = _smtp.ANSWER_SECONDS = ANSWER_SECONDS
    delivery.BACKOFF = BACKOFF
    invitations_mail.LATER = LATER
    if TRUSTED in os.environ:
        trusted = ssl.create_default_context()
        for file in os.environ[TRUSTED].split(os.pathsep):
            trusted.load_verify_locations(file)
        _http._certificates = lambda: trusted


def credentials(keyring: Path) -> Credentials:
    return Credentials(lambda: KeyringFile(keyring))


def command(keyring: Path, arguments: list[str]) -> None:
    """`cm-console ARGUMENTS`; ends the process as it does."""
    log.start()
    app = App(
        platforms=discover,
        open_window=lambda path: 1,
        pictures=lambda *_: [],
        credentials=credentials(keyring),
    )
    cli(arguments, obj=app, prog_name="cm-console")


def console(keyring: Path, path: Path) -> None:
    """Publish in the background until stdin ends."""
    with Console(path, discover(), credentials=credentials(keyring)) as opened:
        opened.publisher.start()
        sys.stdout.write("running\n")
        sys.stdout.flush()
        sys.stdin.read()


def killed_after(seconds: float, keyring: Path, arguments: list[str]) -> str:
    """Run the command in a child, for so long."""
    child = os.fork()
    if not child:
        code = 0
        try:
            command(keyring, arguments)
        except SystemExit as ended:
            code = ended.code if isinstance(ended.code, int) else 1
        except BaseException:
            traceback.print_exc()
            code = 3
        finally:
            sys.stderr.flush()
            os._exit(code)
    end = time.monotonic() + seconds
    ended, status = 0, 0
    while not ended and (left := end - time.monotonic()) > 0:
        time.sleep(min(0.002, left))
        ended, status = os.waitpid(child, os.WNOHANG)
    if not ended:
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
    return "killed" if os.WIFSIGNALED(status) else str(os.WEXITSTATUS(status))


def main() -> None:
    hurry()
    keyring, what, arguments = Path(sys.argv[1]), sys.argv[2], sys.argv[3:]
    if what == "command":
        command(keyring, arguments)
    elif what == "console":
        console(keyring, Path(arguments[0]))
    else:
        # What a child would have to load first: kills should meet its work more often than its start.
        discover()
        import httpx  # noqa: F401

        import cm_console.cli.posts
        import cm_console.services.publisher  # noqa: F401

        _http._certificates()
        answers = os.fdopen(os.dup(1), "w", buffering=1)
        os.dup2(2, 1)  # what the commands print goes to the log
        for line in sys.stdin:
            answers.write(killed_after(float(line), keyring, arguments) + "\n")


if __name__ == "__main__":
    main()
