"""init, backup, restore, check from the command line."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from cm_console.cli import COMMANDS, cli
from cm_console.cli.common import App
from cm_console.store import workspace as store

Run = Callable[..., Result]


def test_init_makes_a_sound_workspace_and_remembers_it(
    run: Run, reading: Callable[..., Any], cmc: Path
) -> None:
    assert run("init").exit_code == 0
    assert cmc.is_file()
    assert reading("check") == {"sound": True, "faults": []}
    again = run("init")
    assert again.exit_code == 1
    assert again.stderr.count("\n") == 1
    assert "exists already" in again.stderr


def test_the_last_workspace_is_used_when_none_is_named(run: Run) -> None:
    run("init")
    result = CliRunner().invoke(
        cli, ["check"], obj=App(platforms=dict, open_window=lambda _: 0, pictures=lambda *_: [])
    )
    assert result.exit_code == 0, result.output


def test_without_any_workspace_one_line_says_what_to_do() -> None:
    result = CliRunner().invoke(
        cli, ["check"], obj=App(platforms=dict, open_window=lambda _: 0, pictures=lambda *_: [])
    )
    assert result.exit_code == 1
    assert "--workspace" in result.stderr


def test_backup_and_restore(run: Run, reading: Callable[..., Any], tmp_path: Path) -> None:
    run("init")
    assert run("backup", "--to", str(tmp_path / "copy.cmc")).exit_code == 0
    run("campaign", "create", "--name", "Agora", "--opens", "2027-01-18", "--zone", "Europe/Paris")
    assert len(reading("campaign", "list")) == 1
    restored = run("restore", str(tmp_path / "copy.cmc"))
    assert restored.exit_code == 0, restored.output
    assert reading("campaign", "list") == []
    assert list(tmp_path.glob("agora-before-restore-*.cmc"))


def test_a_damaged_workspace_is_one_clear_line(run: Run, cmc: Path) -> None:
    cmc.write_bytes(b"holiday pictures")
    result = run("check")
    assert result.exit_code == 1
    assert result.stderr.startswith("cm-console: ")
    assert result.stderr.count("\n") == 1


def test_what_nobody_expected_is_one_line_and_in_the_log(
    run: Run, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_database: object) -> None:
        raise ValueError("a bug")

    run("init")
    monkeypatch.setattr(store, "check", fail)
    result = run("check")
    assert result.exit_code == 1
    assert result.stderr.startswith("cm-console: Something went wrong")
    assert result.stderr.count("\n") == 1
    assert "a bug" in caplog.text


def test_wrong_usage_exits_with_2(run: Run) -> None:
    run("init")
    assert run("no-such-command").exit_code == 2
    assert run("backup").exit_code == 2


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(run: Run, command: str) -> None:
    result = run(command, "--help")
    assert result.exit_code == 0
    assert "Usage" in result.output
