"""posts, publish and deliveries from the command line."""

import json
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

Run = Callable[..., Result]
Reading = Callable[..., Any]


def add(run: Run, *words: str, text: str = "Hello", to: str = "Wall", at: str = "now") -> Result:
    return run("posts", "add", "--text", text, "--to", to, "--at", at, *words)


def test_a_post_goes_from_the_command_line_to_the_wall(launch: Run, reading: Reading, cmc: Path) -> None:
    added = add(launch)
    assert added.exit_code == 0, added.output
    assert added.stdout.startswith("Post 1: ")
    published = launch("publish")
    assert published.exit_code == 0, published.output
    assert "Published: 1" in published.stdout
    (delivery,) = reading("deliveries", "list", "--state", "published")
    assert delivery["remote_id"]
    assert delivery["text"] == "Hello"
    assert len(list(cmc.with_name("agora.cmc.files").glob("practice/*/*.json"))) == 1
    assert "Published: 0" in launch("publish").stdout


@pytest.mark.parametrize("at", ["2098-12-08 09:30", "2098-12-08T09:30"])
def test_a_time_is_in_the_campaigns_zone(launch: Run, reading: Reading, at: str) -> None:
    added = add(launch, at=at)
    assert added.stdout == "Post 1: 2098-12-08 09:30 (Europe/Paris), to Wall\n"
    (post,) = reading("posts", "list")
    assert post["due"]["instant"] == "2098-12-08T08:30:00.000Z"
    assert post["due"]["wall"] == "2098-12-08T09:30"
    assert post["deliveries"][0]["state"] == "scheduled"
    listed = launch("posts", "list").stdout
    assert "2098-12-08 09:30" in listed
    assert "Wall: Scheduled" in listed
    report = json.loads(launch("publish", "--json").stdout)
    assert report["published"] == []
    assert report["waiting"] == 1


def test_another_zone(launch: Run, reading: Reading) -> None:
    assert add(launch, "--zone", "Asia/Kolkata", at="2098-12-08 09:30").exit_code == 0
    assert reading("posts", "list")[0]["due"]["instant"] == "2098-12-08T04:00:00.000Z"


def test_the_clocks_jump_is_a_notice_and_the_post_is_scheduled(launch: Run, reading: Reading) -> None:
    added = add(launch, at="2098-03-30 02:30")
    assert added.exit_code == 0
    assert "it goes out at 2098-03-30 03:30" in added.stderr
    assert reading("posts", "list")[0]["due"]["instant"] == "2098-03-30T01:30:00.000Z"


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"at": "2020-01-01 09:00"}, "has passed"),
        ({"at": "tomorrow"}, "not a date and a time"),
        ({"text": "x" * 503}, "Wall: 3 character(s) too long."),
        ({"text": "  "}, "there is no text"),
        ({"to": "Nobody"}, "no account named Nobody"),
        ({"to": "Wall,Nobody"}, "no account named Nobody"),
    ],
)
def test_a_refusal_is_one_line_and_writes_nothing(
    launch: Run, reading: Reading, options: dict[str, str], words: str
) -> None:
    refused = add(launch, **options)
    assert refused.exit_code == 1
    assert refused.stderr.count("\n") == 1
    assert words in refused.stderr
    assert reading("posts", "list") == []
    assert launch("posts", "list").stdout == "There is no post yet.\n"


def test_cancelling(launch: Run, reading: Reading) -> None:
    add(launch)
    assert launch("posts", "cancel", "1").exit_code == 0
    assert reading("deliveries", "list")[0]["state"] == "cancelled"
    again = launch("posts", "cancel", "1")
    assert again.exit_code == 1
    assert again.stderr.count("\n") == 1
    assert launch("posts", "cancel", "7").exit_code == 1
    assert launch("posts", "cancel", "seven").exit_code == 2


def test_what_did_not_go_out_ends_with_1_and_one_line(
    launch: Run, reading: Reading, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cm_console.domain.delivery import Rejected
    from integrations.practice import Practice

    def refuse(*_: object) -> None:
        raise Rejected("422")

    add(launch)
    monkeypatch.setattr(Practice, "publish", refuse)
    published = launch("publish", "--until-empty")
    assert published.exit_code == 1
    assert published.stderr.count("\n") == 1
    assert "Wall: The platform refused this post." in published.stderr
    assert "Published: 0" in published.stdout


@pytest.mark.parametrize(
    ("account", "why"), [("ready", "Scheduled."), ("needs_you", "The account must be checked first.")]
)
def test_what_there_was_no_time_for_is_not_blamed_on_its_account(
    launch: Run, cmc: Path, monkeypatch: pytest.MonkeyPatch, account: str, why: str
) -> None:
    from cm_console.services.outbox import Outbox

    add(launch)
    with closing(sqlite3.connect(cmc)) as file, file:
        file.execute("UPDATE account SET state = ?", [account])
    monkeypatch.setattr(Outbox, "send_due", lambda *_: None)
    published = launch("publish", "--for", "0")
    assert published.exit_code == 1
    assert published.stderr == f"cm-console: Not everything went out. Wall: {why} See: deliveries list\n"


def test_settling_an_unconfirmed_delivery(
    launch: Run, reading: Reading, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cm_console.domain.delivery import Uncertain
    from cm_console.domain.platform import Retry
    from integrations.practice import Practice

    def lose(*_: object) -> None:
        raise Uncertain("500")

    add(launch, text="One")
    add(launch, text="Two")
    with monkeypatch.context() as patch:
        patch.setattr(Practice, "publish", lose)
        patch.setattr(Practice, "retry", lambda *_: Retry.NEVER)
        assert launch("publish").exit_code == 1
    assert launch("deliveries", "settle", "1").exit_code == 2
    assert (
        launch("deliveries", "settle", "1", "--not-sent", "--published", "https://x.example").exit_code == 2
    )
    assert launch("deliveries", "settle", "1", "--published", "nonsense").exit_code == 1
    there = launch("deliveries", "settle", "1", "--published", "https://x.example/1")
    assert there.stdout == "Delivery 1: Published\n"
    assert launch("deliveries", "settle", "2", "--not-sent").stdout == "Delivery 2: Scheduled\n"
    assert launch("publish").exit_code == 0
    assert {each["state"] for each in reading("deliveries", "list")} == {"published"}
    assert "https://x.example/1" in launch("deliveries", "list").stdout
    refused = launch("deliveries", "settle", "1", "--not-sent")
    assert refused.exit_code == 1
    assert "Only unconfirmed" in refused.stderr


def test_publishing_for_some_seconds(launch: Run) -> None:
    add(launch)
    published = launch("publish", "--for", "0.2")
    assert published.exit_code == 0
    assert "Published: 1" in published.stdout
    assert launch("publish", "--for", "1", "--until-empty").exit_code == 2
    assert launch("publish", "--for", "-1").exit_code == 2


def test_a_state_that_does_not_exist_is_a_usage_error(launch: Run) -> None:
    assert launch("deliveries", "list", "--state", "lost").exit_code == 2
    assert launch("deliveries", "list", "--state", "missed").stdout == "There is no such delivery.\n"


def test_a_real_process_publishes(launch: Run, reading: Reading, cmc: Path) -> None:
    add(launch)
    command = [sys.executable, "-m", "cm_console", "--workspace", str(cmc), "publish", "--json"]
    root = Path(__file__).parents[2]
    done = subprocess.run(command, capture_output=True, text=True, cwd=root, timeout=60)
    assert done.returncode == 0, done.stderr
    assert [each["text"] for each in json.loads(done.stdout)["published"]] == ["Hello"]
    assert reading("deliveries", "list")[0]["state"] == "published"
