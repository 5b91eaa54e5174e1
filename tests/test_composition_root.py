"""What starts: the window without the command line's code, everything else through it."""

import logging
import subprocess
import sys
from pathlib import Path

import pytest

from cm_console import log, paths
from cm_console.__main__ import window_only


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        ([], True),
        (["--workspace", "launch.cmc"], True),
        (["--workspace"], False),
        (["--workspace", "--help"], False),
        (["--workspace", "launch.cmc", "check"], False),
        (["--workspace=launch.cmc"], False),
        (["--campaign", "Launch"], False),
        (["--version"], False),
        (["demo"], False),
    ],
)
def test_only_a_bare_start_goes_around_the_command_line(arguments: list[str], window: bool) -> None:
    assert window_only(arguments) is window


def test_a_folder_as_a_workspace_is_refused_by_the_command_line(tmp_path: Path) -> None:
    assert not window_only(["--workspace", str(tmp_path)])


def test_a_shell_that_completes_gets_the_command_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_CM_CONSOLE_COMPLETE", "bash_complete")
    assert not window_only([])


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["--version"], 0, "cm-console, version"),
        (["--help"], 0, "Usage: cm-console"),
        (["--workspace"], 2, "needs a value"),
        (["--workspace", "."], 2, "is a folder"),
        (["--campaign", "Launch", "nothing"], 2, "No such command"),
    ],
)
def test_the_command_line_parses_everything_else(arguments: list[str], code: int, said: str) -> None:
    command = [sys.executable, "-m", "cm_console", *arguments]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == code
    assert said in ended.stdout + ended.stderr


def test_the_log_opens_its_file_with_the_first_thing_to_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CM_CONSOLE_HOME", str(tmp_path))
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    log.start()
    added = [handler for handler in root.handlers if handler not in before]
    try:
        assert not paths.log_dir().exists()
        logging.getLogger("cm_console").info("signed in with token=abcdef123456")
        written = (paths.log_dir() / "cm-console.log").read_text("utf-8")
    finally:
        for handler in added:
            root.removeHandler(handler)
            handler.close()
        root.setLevel(level)
    assert "signed in" in written
    assert "abcdef123456" not in written
