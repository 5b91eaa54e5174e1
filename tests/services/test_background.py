"""What makes a computer publish without the window: as each system reads it back."""

import plistlib
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from cm_console.errors import ConsoleError
from cm_console.services import background
from cm_console.services.background import System, Unit

AWKWARD = Path('/home/inès/My "launch" 100% for $5/Agora & co.cmc')
PROGRAM = ["/opt/cm console/bin/cm-console"]
TASK = "{http://schemas.microsoft.com/windows/2004/02/mit/task}"


def made(system: System, workspace: Path = AWKWARD, **environment: str) -> Unit:
    return background.unit(system, workspace, PROGRAM, Path("/home/inès"), environment)


def test_systemd_gets_a_service_and_a_timer_in_the_users_folder() -> None:
    unit = made(System.LINUX, CM_CONSOLE_HOME="/srv/cm $1", PASSWORD="secret")
    assert unit.folder == Path("/home/inès/.config/systemd/user")
    service, timer = (unit.files[f"{unit.name}.{kind}"].decode() for kind in ("service", "timer"))
    assert (
        'ExecStart="/opt/cm console/bin/cm-console" "--workspace"'
        ' "/home/inès/My \\"launch\\" 100%% for $$5/Agora & co.cmc" "publish"\n'
    ) in service
    assert 'Environment="CM_CONSOLE_HOME=/srv/cm $1"\n' in service
    assert "secret" not in service
    assert "OnCalendar=minutely" in timer
    assert "WantedBy=timers.target" in timer


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd is not here")
def test_systemd_finds_nothing_wrong_with_it(tmp_path: Path) -> None:
    unit = background.unit(System.LINUX, tmp_path / "100% $5.cmc", [sys.executable], tmp_path)
    written = background.write(unit, tmp_path / "units")
    command = ["systemd-analyze", "--user", "verify", *(str(file) for file in written.files)]
    home = {"XDG_RUNTIME_DIR": str(tmp_path), "HOME": str(tmp_path), "PATH": "/usr/bin:/bin"}
    told = subprocess.run(command, capture_output=True, text=True, env=home, check=False)
    assert unit.name not in told.stderr, told.stderr


def test_launchd_gets_an_agent() -> None:
    unit = made(System.MACOS, CM_CONSOLE_HOME="/srv/cm")
    assert unit.folder == Path("/home/inès/Library/LaunchAgents")
    ((name, content),) = unit.files.items()
    agent = plistlib.loads(content)
    assert name == f"{agent['Label']}.plist"
    assert agent["ProgramArguments"] == [*PROGRAM, "--workspace", str(AWKWARD), "publish"]
    assert agent["EnvironmentVariables"] == {"CM_CONSOLE_HOME": "/srv/cm"}
    assert agent["StartInterval"] == 60


def test_the_task_scheduler_gets_a_task() -> None:
    unit = made(System.WINDOWS)
    ((_, content),) = unit.files.items()
    assert content.startswith(b"\xff\xfe")  # UTF-16, as schtasks reads it
    task = ElementTree.fromstring(content)
    assert task.findtext(f".//{TASK}Command") == PROGRAM[0]
    arguments = task.findtext(f".//{TASK}Arguments", "")
    assert arguments == subprocess.list2cmdline(["--workspace", str(AWKWARD), "publish"])
    assert task.findtext(f".//{TASK}Interval") == "PT1M"
    assert task.findtext(f".//{TASK}MultipleInstancesPolicy") == "IgnoreNew"


def test_two_workspaces_of_one_name_have_units_of_their_own() -> None:
    names = {made(System.LINUX, Path(folder, "agora.cmc")).name for folder in ("/a", "/b")}
    assert len(names) == 2
    assert all(name.startswith("cm-console-agora-") for name in names)
    assert made(System.LINUX, Path("/a/公司.cmc")).name.startswith("cm-console-")


@pytest.mark.parametrize(
    ("system", "on"),
    [
        (System.LINUX, "systemctl --user enable --now {name}.timer"),
        (System.MACOS, "launchctl bootstrap gui/$(id -u) "),
        (System.WINDOWS, 'schtasks /Create /TN "{name}" /XML "'),
    ],
)
def test_the_command_that_switches_it_on_is_shown_not_run(system: System, on: str) -> None:
    unit = made(system)
    assert background.commands(unit, unit.folder)[0].startswith(on.format(name=unit.name))


def test_it_is_known_to_be_on_where_systemd_says_so(tmp_path: Path) -> None:
    unit = background.unit(System.LINUX, tmp_path / "agora.cmc", PROGRAM, tmp_path)
    background.write(unit)
    assert not background.is_on(unit)
    wants = unit.folder / "timers.target.wants"
    wants.mkdir()
    (wants / f"{unit.name}.timer").touch()
    assert background.is_on(unit)


def test_a_folder_that_cannot_be_written_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ConsoleError, match="cannot be written"):
        background.write(made(System.LINUX), tmp_path / "file" / "units")
