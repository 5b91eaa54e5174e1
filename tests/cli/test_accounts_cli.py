"""accounts and platforms on the command line."""

import json
import os
import pty
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from cm_console.credentials import Credentials
from tests.integrations.mastodon_double import TOKEN, MastodonDouble, running

ROOT = Path(__file__).parents[2]
Run = Callable[..., Result]


@pytest.fixture(autouse=True)
def workspace(run: Run) -> None:
    assert run("init").exit_code == 0


@pytest.fixture
def mastodon() -> Any:
    with running() as found:
        yield found


def test_a_practice_account_asks_nothing_and_is_ready_at_once(run: Run, reading: Callable[..., Any]) -> None:
    result = run("accounts", "add", "practice", "--name", "Wall")
    assert (result.exit_code, result.stdout) == (0, "Added Wall on practice.\n")
    [account] = reading("accounts", "list")
    assert (account["name"], account["platform"], account["state"]) == ("Wall", "practice", "ready")


def test_a_secret_comes_from_standard_input_and_is_never_printed(
    run: Run, reading: Callable[..., Any], mastodon: tuple[MastodonDouble, str]
) -> None:
    added = run("accounts", "add", "mastodon", "--name", "Agora", "--server", mastodon[1], stdin=TOKEN + "\n")
    assert added.exit_code == 0
    assert "accounts check Agora" in added.stdout
    checked = run("accounts", "check", "agora")
    assert checked.stdout == "Agora is ready: it sends as @agora@social.example.\n"
    assert TOKEN not in added.output + checked.output + json.dumps(reading("accounts", "list"))


def test_a_wrong_secret_is_one_clear_line_and_can_be_given_anew(
    run: Run, reading: Callable[..., Any], mastodon: tuple[MastodonDouble, str]
) -> None:
    run("accounts", "add", "mastodon", "--name", "Agora", "--server", mastodon[1], stdin="wrong")
    refused = run("accounts", "check", "Agora")
    assert refused.exit_code == 1
    assert refused.stderr.count("\n") == 1
    assert "refused Agora" in refused.stderr
    assert reading("accounts", "list")[0]["state"] == "needs_you"
    assert run("accounts", "secret", "Agora", stdin=TOKEN).exit_code == 0
    assert reading("accounts", "list")[0]["state"] == "ready"


def test_only_the_name_of_a_variable_is_kept(
    run: Run,
    cmc: Path,
    monkeypatch: pytest.MonkeyPatch,
    mastodon: tuple[MastodonDouble, str],
) -> None:
    monkeypatch.setenv("AGORA_TOKEN", TOKEN)
    given = ("--name", "Agora", "--server", mastodon[1], "--secret-env", "AGORA_TOKEN")
    assert run("accounts", "add", "mastodon", *given).exit_code == 0
    assert run("accounts", "check", "Agora").exit_code == 0
    assert TOKEN.encode() not in cmc.read_bytes()
    monkeypatch.delenv("AGORA_TOKEN")
    assert "AGORA_TOKEN" in run("accounts", "check", "Agora").stderr


def test_without_a_keyring_nothing_is_added_and_the_way_out_is_said(
    cmc: Path,
    run: Run,
    reading: Callable[..., Any],
    credentials: Credentials,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(credentials, "_find_store", lambda: None)
    result = run("accounts", "add", "mastodon", "--name", "Agora", "--server", "https://a.example", stdin="x")
    assert result.exit_code == 1
    assert "--secret-env" in result.stderr
    assert reading("accounts", "list") == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("add", "myspace", "--name", "A"), "bluesky, email, mastodon, practice"),
        (("add", "mastodon", "--name", "A", "--server", "http://social.example"), "https"),
        (("add", "mastodon", "--name", "A"), "Server is missing"),
        (("add", "practice", "--name", "a,b"), "comma"),
        (("check", "Nobody"), "Nobody"),
        (("remove", "Nobody"), "Nobody"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_exit_1(run: Run, words: tuple[str, ...], said: str) -> None:
    result = run("accounts", *words, stdin="secret")
    assert result.exit_code == 1
    assert result.stderr.count("\n") == 1
    assert said in result.stderr


def test_there_is_no_option_for_a_secret(run: Run) -> None:
    assert run("accounts", "add", "mastodon", "--name", "A", "--secret", "x").exit_code == 2


def test_an_account_is_removed_by_its_name(run: Run, reading: Callable[..., Any]) -> None:
    run("accounts", "add", "practice", "--name", "Wall")
    assert run("accounts", "remove", "wall").exit_code == 0
    assert reading("accounts", "list") == []
    assert run("accounts", "list").stdout == "There is no account yet.\n"


def test_platforms_say_what_they_ask_and_count(run: Run, reading: Callable[..., Any]) -> None:
    found = {each["key"]: each for each in reading("platforms")}
    assert [field["key"] for field in found["bluesky"]["fields"]] == ["server", "user", "secret"]
    assert found["practice"]["fields"] == []
    assert found["practice"]["needs_network"] is False
    assert found["mastodon"]["metrics"] == ["likes", "reposts", "replies"]
    assert "Access token" in run("platforms").stdout


def test_on_a_terminal_the_secret_is_asked_and_not_shown(tmp_path: Path) -> None:
    code = "from cm_console.cli.accounts import _secret; print('got', len(_secret('Access token')))"
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-c", code], stdin=theirs, stdout=subprocess.PIPE, stderr=theirs, cwd=ROOT
    )
    os.close(theirs)
    assert b"Access token" in os.read(ours, 1000)
    os.write(ours, b"hidden-token\n")
    out, _ = process.communicate(timeout=30)
    assert out == b"got 12\n"
    assert b"hidden-token" not in os.read(ours, 1000)
    os.close(ours)
