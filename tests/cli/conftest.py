"""The command line as a person runs it, in this process."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from cm_console.cli import cli
from cm_console.cli.common import App
from cm_console.credentials import Credentials


@pytest.fixture
def cmc(tmp_path: Path) -> Path:
    return tmp_path / "agora.cmc"


@pytest.fixture
def run(cmc: Path, credentials: Credentials) -> Callable[..., Result]:
    """`run("posts", "list")` runs a command on the workspace; exit code and both streams in the result."""
    from integrations import discover

    def invoke(*words: str, stdin: str | None = None) -> Result:
        app = App(
            platforms=discover, open_window=lambda _: 0, pictures=lambda *_: [], credentials=credentials
        )
        result = CliRunner().invoke(cli, ["--workspace", str(cmc), *words], obj=app, input=stdin)
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    return invoke


@pytest.fixture
def reading(run: Callable[..., Result]) -> Callable[..., Any]:
    """`reading("posts", "list")` runs a reading command with --json and returns what it printed."""

    def invoke(*words: str) -> Any:
        result = run(*words, "--json")
        assert result.exit_code == 0, result.output
        return json.loads(result.stdout)

    return invoke


@pytest.fixture
def launch(run: Callable[..., Result]) -> Callable[..., Result]:
    """`run` on a workspace with a campaign and the account Wall."""
    assert run("init").exit_code == 0
    created = run("campaign", "create", "--name", "Agora", "--opens", "2099-01-18", "--zone", "Europe/Paris")
    assert created.exit_code == 0, created.output
    assert run("accounts", "add", "practice", "--name", "Wall").exit_code == 0
    return run
