"""Where secrets are kept: a real keyring (usable, locked, none), and what is done without one."""

import json
import os
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from cm_console import guard
from cm_console.credentials import Credentials
from cm_console.domain.accounts import Account, SecretState
from cm_console.errors import ConsoleError
from tests.servers.processes import program

ROOT = Path(__file__).parent.parent
ACCOUNT = Account(1, "the-key", "mastodon", "Agora")
FROM_ENVIRONMENT = Account(2, "other-key", "mastodon", "Agora", secret_env="AGORA_SECRET")

# Runs in a session of its own: what the real backend makes of the steps given as words.
PROBE = """
import json, sys
from cm_console.credentials import Credentials
from cm_console.domain.accounts import Account
from cm_console.errors import ConsoleError
account, said = Account(1, "the-key", "mastodon", "Agora"), []
kept = Credentials()
steps = {
    "state": lambda: kept.state().value,
    "save": lambda: kept.save_secret(account, "pässwörd ✓").value,
    "tokens": lambda: kept.tokens(account).save("x" * 2000),
    "read": lambda: [kept.secret(account), len(kept.tokens(account).load() or "")],
    "forget": lambda: kept.forget(account),
}
for step in sys.argv[1:]:
    try:
        said.append(steps[step]())
    except ConsoleError as error:
        said.append(error.title)
print(json.dumps(said))
"""


class Session:
    """A home of its own, so that no keyring of this computer is touched."""

    def __init__(self, folder: Path) -> None:
        self._environment = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("DBUS_", "XDG_", "GNOME_", "PYTHON_KEYRING")) and name != "DISPLAY"
        }
        for name, value in (("HOME", "home"), ("XDG_RUNTIME_DIR", "run")):
            (folder / value).mkdir(mode=0o700, exist_ok=True)
            self._environment[name] = str(folder / value)

    def plain(self, *steps: str, **environment: str) -> Any:
        """What happens to `steps` where there is no desktop session at all."""
        return self._run([sys.executable, "-c", PROBE, *steps], environment)

    def desktop(self, *steps: str, password: str | None) -> Any:
        """What happens in a desktop session; the keyring is unlocked by `password`, or not at all."""
        probe = shlex.join([sys.executable, "-c", PROBE, *steps])
        daemon = shlex.quote(program("gnome-keyring-daemon"))
        unlock = f"{daemon} --unlock --components=secrets >/dev/null 2>&1 && " if password else ""
        given = f"printf %s {shlex.quote(password)} | " if password else ""
        return self._run([program("dbus-run-session"), "--", "sh", "-c", f"{given}{unlock}{probe}"], {})

    def _run(self, command: list[str], environment: dict[str, str]) -> Any:
        done = subprocess.run(
            command,
            cwd=ROOT,
            env={**self._environment, **environment},
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout.splitlines()[-1])


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return Session(tmp_path)


@pytest.mark.real_server
def test_a_usable_keyring_keeps_secrets_from_one_session_to_the_next(session: Session) -> None:
    assert session.desktop("state", "save", "tokens", "read", password="pw") == [
        "usable",
        "usable",
        None,
        ["pässwörd ✓", 2000],
    ]
    assert session.desktop("read", "forget", "read", "forget", password="pw") == [
        ["pässwörd ✓", 2000],
        None,
        [None, 0],
        None,
    ]


@pytest.mark.real_server
def test_a_locked_keyring_is_said_and_neither_hangs_nor_forgets(session: Session) -> None:
    session.desktop("save", password="pw")
    locked = "The keyring is locked."
    assert session.desktop("state", "save", "read", "forget", password="another") == [
        "locked",
        locked,
        locked,
        locked,
    ]
    assert session.desktop("read", password="pw") == [["pässwörd ✓", 0]]


@pytest.mark.real_server
def test_a_keyring_that_was_never_unlocked_is_locked(session: Session) -> None:
    assert session.desktop("state", "save", password=None) == ["locked", "The keyring is locked."]


def test_without_a_desktop_session_there_is_no_keyring(session: Session) -> None:
    assert session.plain("state", "save", "tokens", "read") == ["none", "none", None, ["pässwörd ✓", 2000]]
    assert session.plain("read") == [[None, 0]]


def test_a_backend_that_forgets_in_silence_is_no_keyring(session: Session) -> None:
    backend = "keyring.backends.null.Keyring"
    assert session.plain("state", "save", "read", PYTHON_KEYRING_BACKEND=backend) == [
        "none",
        "none",
        ["pässwörd ✓", 0],
    ]


def test_a_secret_in_the_environment_needs_no_keyring_and_its_login_stays_in_memory(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def no_keyring() -> None:
        raise AssertionError("the keyring was asked")

    kept = Credentials(no_keyring)
    monkeypatch.setenv("AGORA_SECRET", "s")
    assert kept.secret(FROM_ENVIRONMENT) == "s"
    kept.tokens(FROM_ENVIRONMENT).save("login")
    assert kept.tokens(FROM_ENVIRONMENT).load() == "login"
    kept.forget(FROM_ENVIRONMENT)
    assert kept.tokens(FROM_ENVIRONMENT).load() is None
    monkeypatch.setenv("AGORA_SECRET", "")
    assert kept.secret(FROM_ENVIRONMENT) is None


def test_a_keyring_that_breaks_is_locked_and_loses_nothing() -> None:
    class Broken:
        def get_password(self, service: str, username: str) -> str | None:
            raise OSError("the daemon died")

        def set_password(self, service: str, username: str, password: str) -> None:
            raise OSError("the daemon died")

        delete_password = get_password

    kept = Credentials(Broken)
    assert kept.state() is SecretState.LOCKED
    for work in (lambda: kept.save_secret(ACCOUNT, "s"), lambda: kept.secret(ACCOUNT)):
        with pytest.raises(ConsoleError):
            work()


def test_the_keyring_is_found_once_and_only_when_needed() -> None:
    asked: list[int] = []

    def find() -> None:
        asked.append(1)

    kept = Credentials(find)
    assert asked == []
    kept.state()
    kept.secret(ACCOUNT)
    assert asked == [1]


def test_the_gui_thread_may_not_wait_for_the_keyring() -> None:
    guard.claim_gui_thread()
    try:
        with pytest.raises(RuntimeError, match="keyring"):
            Credentials(lambda: None).state()
    finally:
        guard.release_gui_thread()
