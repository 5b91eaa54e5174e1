"""A review out and a decision back, on the command line."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from cm_console.console import Console

Run = Callable[..., Result]


@pytest.fixture
def waiting(run: Run, cmc: Path, make_console: Callable[..., Console]) -> list[int]:
    """Two posts of a campaign that needs approval, far ahead."""
    console = make_console(cmc)
    campaign = console.campaigns.create("Agora", datetime(2999, 1, 18, tzinfo=UTC).date(), "Europe/Paris")
    account = console.accounts.add("practice", "Wall")
    wall = datetime(2998, 11, 17, 9, 30, tzinfo=UTC).replace(tzinfo=None)
    ids = [console.posts.add(campaign.id, text, [account.id], wall=wall).id for text in ("One", "Two")]
    console.close()
    changed = run("campaign", "edit", "--approval", "--json")
    assert json.loads(changed.stdout)["needs_approval"] is True
    return ids


def test_a_review_goes_out_and_its_decision_comes_back(
    run: Run, reading: Callable[..., Any], waiting: list[int], tmp_path: Path
) -> None:
    assert [each["state"] for each in reading("approval", "list")] == ["waits", "waits"]
    bundle, decision = tmp_path / "review.zip", tmp_path / "decision.json"
    made = reading("approval", "export", "--to", str(bundle), "--reviewer", "Nadia Belkacem")
    assert (made["posts"], made["path"]) == (2, str(bundle))
    listed = run("approval", "list").stdout
    assert "Waits for approval: sent to Nadia Belkacem" in listed
    options = ["--approve", "1", "--refuse", "2", "--comment", "2=Not yet", "--to", str(decision)]
    decided = run("approval", "decide", str(bundle), *options, "--code", made["code"])
    assert f"signed with the key {made['fingerprint']}" in decided.stdout
    taken = run("approval", "import", str(decision))
    assert f"Approved by Nadia Belkacem: {waiting[0]} · One" in taken.stdout
    assert f"Refused by Nadia Belkacem: {waiting[1]} · Two (Not yet)" in taken.stdout
    assert [each["state"] for each in reading("approval", "list", "--all")] == ["approved", "refused"]
    assert [each["state"] for each in reading("deliveries", "list")] == ["scheduled", "draft"]
    again = run("approval", "import", str(decision))
    assert again.exit_code == 1
    assert "used up" in again.stderr


def test_the_code_is_asked_for_and_said_once(run: Run, waiting: list[int], tmp_path: Path) -> None:
    said = run("approval", "export", "--to", str(tmp_path / "review")).stdout
    code = said.split("Code for the reviewer: ")[1].split()[0]
    assert "another way" in said
    to = str(tmp_path / "decision.json")
    refused = run(
        "approval", "decide", str(tmp_path / "review"), "--approve", "all", "--to", to, stdin=f"{code}\n"
    )
    assert refused.exit_code == 1
    assert "Who decides" in refused.stderr
    words = [
        "approval",
        "decide",
        str(tmp_path / "review"),
        "--approve",
        "all",
        "--reviewer",
        "Nadia",
        "--to",
        to,
    ]
    assert run(*words, stdin=f"{code.lower()}\n").exit_code == 0
    assert "already something" in run(*words, stdin=f"{code}\n").stderr
    assert run("approval", "import", to).stdout.count("Approved by Nadia") == 2


def test_a_campaign_may_stop_asking_and_a_post_may_ask_alone(
    run: Run, reading: Callable[..., Any], waiting: list[int]
) -> None:
    run("campaign", "edit", "--no-approval")
    assert {each["state"] for each in reading("deliveries", "list")} == {"scheduled"}
    assert run("approval", "list").stdout == "No post waits for approval.\n"
    assert "Waits for approval" in run("approval", "require", str(waiting[0])).stdout
    assert [each["post_id"] for each in reading("approval", "list")] == [waiting[0]]
    assert "Needs no approval" in run("approval", "require", str(waiting[0]), "--no").stdout


def test_what_is_scheduled_says_that_it_waits(run: Run, waiting: list[int]) -> None:
    words = ["posts", "add", "--text", "Three", "--to", "Wall", "--at", "2998-11-18 09:30"]
    assert "It waits for approval." in run(*words).stdout
    assert run("posts", "list").stdout.count("Wall: waits for approval") == 3
    assert "It waits for approval." not in run(*words, "--draft").stdout
    run("campaign", "edit", "--no-approval")
    assert "It waits for approval." not in run(*words).stdout


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--approve", "one"), "numbers such as"),
        (("--comment", "well"), "NUMBER=TEXT"),
    ],
)
def test_wrong_words_are_said(
    run: Run, waiting: list[int], tmp_path: Path, words: tuple[str, ...], said: str
) -> None:
    run("approval", "export", "--to", str(tmp_path / "review"))
    result = run("approval", "decide", str(tmp_path / "review"), *words)
    assert result.exit_code == 2
    assert said in result.stderr
