"""Links tagged per campaign and channel, set from the command line and seen in what goes out."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

Run = Callable[..., Result]
Reading = Callable[..., Any]


@pytest.fixture
def launch(launch: Run) -> Run:
    assert launch("accounts", "add", "practice", "--name", "Board").exit_code == 0
    return launch


def out(cmc: Path) -> list[str]:
    walls = cmc.with_name("agora.cmc.files").glob("practice/*/*.json")
    return sorted(json.loads(path.read_text("utf-8"))["text"] for path in walls)


def test_links_say_which_campaign_and_channel_brought_a_visitor(
    launch: Run, reading: Reading, cmc: Path
) -> None:
    assert launch("campaign", "edit", "--utm", " agora  2027 ").exit_code == 0
    edited = launch("accounts", "edit", "Board", "--utm-source", "rh", "--name", "HR board")
    assert edited.stdout == "HR board is changed.\n"
    text = "See https://a.example/x#top."
    added = launch("posts", "add", "--text", text, "--to", "Wall,HR board", "--at", "now")
    assert added.exit_code == 0, added.output
    assert launch("publish").exit_code == 0
    tags = "utm_medium=social&utm_campaign=agora%202027&utm_content=1"
    assert out(cmc) == [
        f"See https://a.example/x?utm_source=practice&{tags}#top.",
        f"See https://a.example/x?utm_source=rh&{tags}#top.",
    ]
    assert reading("posts", "list")[0]["text"] == text
    launch("posts", "add", "--text", "Another", "--to", "Wall", "--draft")
    shown = [part["text"] for each in reading("posts", "show", "1")["preview"] for part in each["parts"]]
    assert sorted(shown) == out(cmc)  # as it went out, also once there are more posts


def test_without_a_name_links_stay_as_typed(launch: Run, cmc: Path) -> None:
    launch("campaign", "edit", "--utm", "x")
    assert launch("campaign", "edit", "--utm", "").exit_code == 0
    launch("posts", "add", "--text", "https://a.example", "--to", "Wall", "--at", "now")
    launch("publish")
    assert out(cmc) == ["https://a.example"]


def test_what_cannot_be_changed_of_an_account(launch: Run) -> None:
    assert launch("accounts", "edit", "Wall").exit_code == 2
    assert launch("accounts", "edit", "Nobody", "--name", "X").exit_code == 1
    assert launch("accounts", "edit", "Wall", "--name", "board").exit_code == 1
    assert launch("accounts", "edit", "Wall", "--name", " ").exit_code == 1
    assert launch("accounts", "edit", "Wall", "--name", "WALL").exit_code == 0


def test_a_campaign_for_the_organisation_keeps_its_posts_inside(launch: Run) -> None:
    assert launch("campaign", "edit", "--audience", "organisation").exit_code == 0
    secret = {"stdin": "secret"}
    added = launch(
        "accounts", "add", "mastodon", "--name", "Agora", "--server", "https://s.example", **secret
    )
    assert added.exit_code == 0, added.output
    at = ("--at", "2098-12-08 09:30")
    assert launch("posts", "add", "--text", "Inside", "--to", "Wall", *at).exit_code == 0
    refused = launch("posts", "add", "--text", "Outside", "--to", "Agora", *at)
    assert refused.exit_code == 1
    assert "Agora is read outside the organisation" in refused.stderr
