"""The tests' own servers: they end with their parent, and one that is missing is never passed over in CI."""

import json
import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.servers.processes import HERE, free_port, listens, missing
from tests.servers.provision import backports_of

ROOT = HERE.parents[1]
PARENT = """
import sys, time
from pathlib import Path
from tests.servers.processes import Server, listens
port, folder = int(sys.argv[1]), Path(sys.argv[2])
(folder / "data").mkdir()
command = [sys.executable, "-m", "http.server", str(port), "--bind", "127.0.0.1"]
server = Server(command, folder / "server.log", keeper=("--remove", str(folder / "data")))
server.wait_until(lambda: listens(port))
print("ready", flush=True)
time.sleep(60)
"""


@pytest.mark.parametrize("order", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT], ids=lambda each: each.name)
def test_a_server_ends_with_its_parent_however_that_ends(tmp_path: Path, order: signal.Signals) -> None:
    port = free_port()
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT, str(port), str(tmp_path)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert parent.stdout is not None
    assert parent.stdout.readline() == b"ready\n"
    parent.send_signal(order)
    parent.wait()
    parent.stdout.close()
    end = time.monotonic() + 20
    while (listens(port) or (tmp_path / "data").exists()) and time.monotonic() < end:
        time.sleep(0.05)
    assert not listens(port)
    assert not (tmp_path / "data").exists()


def test_a_missing_server_fails_in_ci(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="provision"):
        missing("a server")


def test_a_missing_server_is_skipped_elsewhere_saying_why(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    with pytest.raises(pytest.skip.Exception, match="provision"):
        missing("a server")


def test_the_lock_file_pins_everything_and_names_no_registry() -> None:
    lock = json.loads((HERE / "package-lock.json").read_text("utf-8"))
    packages = {name: each for name, each in lock["packages"].items() if name}
    assert packages["node_modules/@atproto/dev-env"]["version"] == "0.3.215"
    assert all(each["integrity"] for each in packages.values())
    assert not any("resolved" in each for each in packages.values())


def test_installing_again_what_is_there_is_quick() -> None:
    if not (ROOT / ".servers" / "installed").exists():
        missing("the Bluesky network")
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, str(HERE / "provision.py")], check=True, env=os.environ)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert after.ru_utime - before.ru_utime < 2, "of work: a busy machine does not count"


@pytest.mark.parametrize(
    ("name", "text", "made"),
    [
        (
            "debian.sources",
            "Types: deb\nURIs: http://mirror.example/debian\nSuites: bookworm bookworm-updates\n"
            "Components: main\n\nTypes: deb\nURIs: http://mirror.example/security\n"
            "Suites: bookworm-security\nComponents: main\n",
            "Types: deb\nURIs: http://mirror.example/debian\nSuites: bookworm-backports\nComponents: main\n",
        ),
        (
            "sources.list",
            "# of the installer\ndeb http://mirror.example/security bookworm-security main\n"
            "deb http://mirror.example/debian bookworm main contrib\n",
            "deb http://mirror.example/debian bookworm-backports main contrib\n",
        ),
        ("other.list", "deb http://other.example/debian stable main\n", ""),
        ("other.sources", "Types: deb\nURIs: http://other.example\nSuites: stable\n", ""),
    ],
)
def test_backports_come_from_where_the_systems_packages_do(name: str, text: str, made: str) -> None:
    assert backports_of(name, text) == made
