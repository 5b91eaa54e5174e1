"""What is shipped is whole: code of every package, data of every kind, and a command that starts from it."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


def test_the_wheel_holds_every_tracked_file_of_our_packages(wheel: Path) -> None:
    shipped = set(zipfile.ZipFile(wheel).namelist())
    tracked = subprocess.run(
        ["git", "ls-files", "-z", "cm_console", "integrations", "ui", "resources"],
        cwd=ROOT, check=True, capture_output=True, text=True,
    ).stdout.split("\0")  # fmt: skip
    wanted = {name for name in tracked if name and not name.startswith("resources/pictures/")}
    assert wanted <= shipped
    for kind in (".svg", ".qm", ".toml", ".csv", ".j2"):
        assert any(name.startswith("resources/") and name.endswith(kind) for name in shipped), kind


def test_the_wheel_holds_nothing_else(wheel: Path) -> None:
    tops = {name.split("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {
        "cm_console",
        "integrations",
        "ui",
        "resources",
    }


def test_the_shipped_command_starts_and_finds_its_data(wheel: Path, tmp_path: Path) -> None:
    # The dependencies are this environment's; the application is the wheel's alone.
    place = tmp_path / "place"
    zipfile.ZipFile(wheel).extractall(place)
    workspace = tmp_path / "agora.cmc"
    environment = {"PYTHONPATH": str(place), "PATH": "", "CM_CONSOLE_HOME": str(tmp_path / "home")}
    create = "campaign create --name Agora --opens 2027-01-18 --zone Europe/Paris --playbook managers-first"
    for words in ("init", "platforms --json", create):
        done = subprocess.run(
            [sys.executable, "-P", "-m", "cm_console", "--workspace", str(workspace), *words.split()],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr
    assert workspace.is_file()
