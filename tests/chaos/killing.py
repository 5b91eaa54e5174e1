"""The publishing process of a kill test: started, killed at random moments, and left to come to its end."""

import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]
NEW_EVERY = 10  # kills of prepared children between two of a process that starts from nothing
SLOWEST = 20.0  # times that a process may need what it needs on an idle machine
PATIENCE = 240.0  # seconds in which the publisher comes to an end when it is left alone


class Killer:
    """Kills `publish` on one workspace; all it said is in the folder's publishing.log."""

    def __init__(
        self,
        folder: Path,
        path: Path,
        keyring: Path,
        chance: random.Random,
        env: Mapping[str, str] | None = None,
    ) -> None:
        self._folder, self._path, self._keyring = folder, path, keyring
        self._chance = chance
        self._env = env or {}
        self._pace = 1.0  # grows with what else the machine has to do
        self.kills = 0

    def kill(
        self, kills: int, more: Callable[[], object], killed: Callable[[], object], asked: Callable[[], int]
    ) -> None:
        """Kill so often; `more` finds it work when everything was out before its time had come.

        `asked` counts what reached the servers: a process that asked for nothing was killed too soon.
        """
        with self._prepared() as prepared:
            while self.kills < kills:
                whole = self.kills % NEW_EVERY == NEW_EVERY - 1
                before = asked()
                if self._kill_whole() if whole else self._kill_prepared(prepared):
                    self.kills += 1
                    killed()
                else:
                    more()
                pace = self._pace * (0.8 if asked() > before else 1.5)
                self._pace = min(max(pace, 1.0), SLOWEST)

    def let_it_end(self, over: Callable[[], bool]) -> None:
        """Publish undisturbed, again and again, until nothing is left to be sent."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            with self._start("command", "--workspace", str(self._path), "publish") as publishing:
                try:
                    self._allowed(str(publishing.wait(PATIENCE)))
                except subprocess.TimeoutExpired:
                    publishing.kill()
                    raise
            if over():
                break
            time.sleep(0.3)

    def _kill_prepared(self, prepared: "subprocess.Popen[str]") -> bool:
        assert prepared.stdin is not None
        assert prepared.stdout is not None
        # Most in the first moments, some after the client has given up waiting for an answer.
        longest = 1.2 if self._chance.random() < 0.1 else 0.25
        prepared.stdin.write(f"{self._pace * self._chance.uniform(0.005, longest)}\n")
        prepared.stdin.flush()
        return self._allowed(prepared.stdout.readline().strip())

    def _kill_whole(self) -> bool:
        process = self._start("command", "--workspace", str(self._path), "publish")
        try:
            return self._allowed(str(process.wait(self._pace * self._chance.uniform(0.3, 1.2))))
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            return True

    def _allowed(self, end: str) -> bool:
        """Whether it was killed; by itself it may only end with 0, or 1 (something needs a person)."""
        if end not in ("killed", "0", "1"):
            said = self._log().read_text("utf-8")[-3000:]
            raise RuntimeError(f"the publishing process ended with {end!r}:\n{said}")
        return end == "killed"

    @contextmanager
    def _prepared(self) -> "Iterator[subprocess.Popen[str]]":
        process = self._start("kill", "--workspace", str(self._path), "publish")
        with process:
            yield process
            assert process.stdin is not None
            process.stdin.close()

    def _start(self, *words: str) -> "subprocess.Popen[str]":
        command = [sys.executable, "-m", "tests.chaos.publishing", str(self._keyring), *words]
        environment = os.environ | {
            "PYTHONPATH": str(ROOT),
            "CM_CONSOLE_HOME": str(self._folder / "home"),
            "CM_CONSOLE_LANGUAGE": "en",
            **self._env,
        }
        with self._log().open("a") as log:
            output = subprocess.PIPE if words[0] == "kill" else log
            return subprocess.Popen(
                command,
                stdin=subprocess.PIPE if words[0] == "kill" else subprocess.DEVNULL,
                stdout=output,
                stderr=log,
                text=True,
                env=environment,
                cwd=ROOT,
            )

    def _log(self) -> Path:
        return self._folder / "publishing.log"
