"""Starting and stopping real servers on loopback: free ports, waits, and what to do where one is missing."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NoReturn

import pytest

HERE = Path(__file__).parent
INSTALLED = HERE.parents[1] / ".servers"


def missing(what: str) -> NoReturn:
    """A server that is not there: a failure in CI, a skipped test elsewhere."""
    reason = f"{what} is not installed: run python3 tests/servers/provision.py"
    if os.environ.get("CI") == "true":
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


def program(name: str, *folders: str) -> str:
    """The path of an installed program, also looked for in `folders` (globs)."""
    found = shutil.which(name)
    for folder in folders:
        candidates = sorted(Path("/").glob(f"{folder.lstrip('/')}/{name}"), reverse=True)
        found = found or (str(candidates[0]) if candidates else None)
    return found or missing(name)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Server:
    """A server under a keeper; it ends with us, also when we are killed."""

    def __init__(
        self,
        command: Sequence[str],
        log: Path,
        *,
        env: Mapping[str, str] | None = None,
        cwd: Path | None = None,
        keeper: Sequence[str] = (),
    ) -> None:
        self.log = log
        with log.open("ab") as output:
            self._process = subprocess.Popen(
                [sys.executable, str(HERE / "keeper.py"), *keeper, "--", *command],
                stdin=subprocess.PIPE,
                stdout=output,
                stderr=output,
                env={**os.environ, **(env or {})},
                cwd=cwd,
                start_new_session=True,
            )

    def wait_until(self, ready: Callable[[], bool], seconds: float = 60.0) -> None:
        """Wait for `ready`; fails with the end of the log when the server dies or takes too long."""
        end = time.monotonic() + seconds
        while not ready():
            if self._process.poll() is not None or time.monotonic() > end:
                self.stop()
                tail = self.log.read_text("utf-8", "replace")[-3000:]
                pytest.fail(f"{self.log.stem} did not start:\n{tail}", pytrace=False)
            time.sleep(0.05)

    def says(self, text: str) -> bool:
        return text in self.log.read_text("utf-8", "replace")

    def stop(self) -> None:
        if self._process.stdin:
            self._process.stdin.close()
        try:
            self._process.wait(30)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


def listens(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(0.5)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def answers(url: str) -> bool:
    """True once a GET of `url` is answered with a success."""
    try:
        with _OPEN(url, timeout=5) as response:
            return 200 <= response.status < 300
    except (urllib.error.URLError, OSError):
        return False


# Loopback never goes through a proxy that the machine may have.
_OPEN = urllib.request.build_opener(urllib.request.ProxyHandler({})).open
