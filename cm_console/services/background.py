"""Publishing without the window: the file that makes this computer run `cm-console publish` every minute.

The app writes the file and shows the one command that switches it on; it never runs that command itself.
"""

import hashlib
import os
import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from cm_console import paths
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from cm_console.services import background_units as units

PASSED_ON = ("CM_CONSOLE_HOME",)  # where a portable install keeps its settings


class System(StrEnum):
    LINUX = "linux"
    MACOS = "macos"
    WINDOWS = "windows"


@dataclass(frozen=True)
class Unit:
    """What is written for one workspace on one system; `folder` is where the system looks for it."""

    system: System
    name: str
    files: Mapping[str, bytes]
    folder: Path


@dataclass(frozen=True)
class Written:
    """The files that were written, and the commands that switch publishing on and off."""

    system: System
    files: tuple[Path, ...]
    switch_on: str
    switch_off: str


def this_system() -> System:
    return {"darwin": System.MACOS, "win32": System.WINDOWS}.get(sys.platform, System.LINUX)


def unit(
    system: System,
    workspace: Path,
    program: Sequence[str],
    home: Path,
    environment: Mapping[str, str] | None = None,
) -> Unit:
    """What `system` needs to run `program` on `workspace` every minute. Writes nothing."""
    command = [*program, "--workspace", str(workspace), "publish"]
    name = f"cm-console-{_slug(workspace)}"
    given = dict(environment or {})
    kept = {key: given[key] for key in PASSED_ON if given.get(key)}
    title = f"CM Console: publish what is due in {workspace.name}"
    match system:
        case System.LINUX:
            files = {
                f"{name}.service": units.systemd_service(title, command, kept),
                f"{name}.timer": units.systemd_timer(title),
            }
            config = given.get("XDG_CONFIG_HOME", "")
            folder = (Path(config) if config else home / ".config") / "systemd" / "user"
        case System.MACOS:
            files = {f"{name}.plist": units.launchd(name, command, kept)}
            folder = home / "Library" / "LaunchAgents"
        case System.WINDOWS:
            files = {f"{name}.xml": units.task_scheduler(title, command)}
            folder = paths.data_dir() / "background"
    return Unit(system, name, files, folder)


def unit_here(workspace: Path, system: System | None = None) -> Unit:
    """The unit for this computer, or for another system of the same person."""
    system = system or this_system()
    return unit(system, workspace.resolve(), program(system), Path.home(), os.environ)


def program(system: System) -> list[str]:
    """How this installation is started from anywhere."""
    python = Path(sys.executable)
    if system is System.WINDOWS:
        windowless = python.with_name("pythonw.exe")  # else a console would flash up every minute
        return [str(windowless if windowless.exists() else python), "-P", "-m", "cm_console"]
    script = python.with_name("cm-console")
    return [str(script)] if script.exists() else [str(python), "-P", "-m", "cm_console"]


def write(unit: Unit, folder: Path | None = None) -> Written:
    """Write the unit's files into `folder` (where the system looks, when not given)."""
    target = folder or unit.folder
    written = []
    name = target.name
    try:
        target.mkdir(parents=True, exist_ok=True)
        for name, content in unit.files.items():
            partial = target / f"{name}.partial"
            partial.write_bytes(content)
            os.replace(partial, target / name)
            written.append(target / name)
    except OSError as error:
        raise ConsoleError(
            tr("{name} cannot be written.").format(name=name),
            tr("Nothing runs in the background."),
            tr("Choose a folder that you may write to."),
        ) from error
    on, off = commands(unit, target)
    return Written(unit.system, tuple(written), on, off)


def commands(unit: Unit, folder: Path) -> tuple[str, str]:
    """What a person types to switch it on, and off."""
    match unit.system:
        case System.LINUX:
            timer = f"{unit.name}.timer"
            on = f"systemctl --user enable --now {timer}"
            if folder != unit.folder:
                service = units.shell(str(folder / f"{unit.name}.service"))
                path = units.shell(str(folder / timer))
                on = f"systemctl --user link {service} && systemctl --user enable --now {path}"
            return on, f"systemctl --user disable --now {timer}"
        case System.MACOS:
            path = units.shell(str(folder / f"{unit.name}.plist"))
            return (
                f"launchctl bootstrap gui/$(id -u) {path}",
                f"launchctl bootout gui/$(id -u)/{unit.name}",
            )
        case System.WINDOWS:
            path = str(folder / f"{unit.name}.xml")
            return (
                f'schtasks /Create /TN "{unit.name}" /XML "{path}"',
                f'schtasks /Delete /TN "{unit.name}" /F',
            )


def is_on(unit: Unit) -> bool:
    """Whether it is known to be switched on; only systemd leaves a trace that can be read."""
    wants = unit.folder / "timers.target.wants" / f"{unit.name}.timer"
    return unit.system is System.LINUX and wants.exists()


def _slug(workspace: Path) -> str:
    """The workspace's name as a unit can bear it, apart from others of that name."""
    words = re.sub(r"[^a-z0-9]+", "-", workspace.stem.lower()).strip("-")[:40]
    mark = hashlib.sha256(str(workspace).encode("utf-8", "surrogateescape")).hexdigest()[:6]
    return f"{words}-{mark}" if words else mark
