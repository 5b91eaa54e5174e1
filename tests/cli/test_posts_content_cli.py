"""Posts with all that stands beside their text, from the command line."""

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from PIL import Image

Run = Callable[..., Result]
Reading = Callable[..., Any]
LATER = "2098-12-08 09:30"


@pytest.fixture
def launch(launch: Run) -> Run:
    """With a second account, Board."""
    assert launch("accounts", "add", "practice", "--name", "Board").exit_code == 0
    return launch


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    written = io.BytesIO()
    Image.new("RGB", (60, 40), "red").save(written, "PNG")
    path = tmp_path / "red.png"
    path.write_bytes(written.getvalue())
    return path


def add(run: Run, *words: str, text: str = "Hello", to: str = "Wall", at: str = LATER) -> Result:
    return run("posts", "add", "--text", text, "--to", to, "--at", at, *words)


def test_a_post_with_everything_beside_its_text(launch: Run, reading: Reading, picture: Path) -> None:
    added = add(
        launch,
        *("--image", str(picture), "--alt", "A red wall", "--image", str(picture), "--no-alt"),
        *("--warning", "Spoiler", "--label", "Teaser", "--label", " été ", "--language", "fr"),
        *("--variant", "Board=Good morning"),
        to="Wall,Board",
    )
    assert added.exit_code == 0, added.output
    (post,) = reading("posts", "list", "--label", "teaser")
    assert post["extras"]["warning"] == "Spoiler"
    assert post["extras"]["labels"] == ["Teaser", "été"]
    assert [(each["alt"], each["waived"]) for each in post["extras"]["pictures"]] == [
        ("A red wall", False),
        ("", True),
    ]
    texts = {each["account_name"]: each["text"] for each in post["deliveries"]}
    assert texts == {"Wall": "Hello", "Board": "Good morning"}
    assert reading("posts", "list", "--label", "other") == []


def test_a_picture_without_a_description_is_refused(launch: Run, reading: Reading, picture: Path) -> None:
    refused = add(launch, "--image", str(picture))
    assert refused.exit_code == 1
    assert "has no description" in refused.stderr
    more = add(launch, "--alt", "What?")
    assert more.exit_code == 2
    missing = add(launch, "--image", "nowhere.png", "--alt", "x")
    assert missing.exit_code == 1
    assert missing.stderr.count("\n") == 1
    assert reading("posts", "list") == []


def test_the_text_comes_from_a_file_or_from_standard_input(
    launch: Run, reading: Reading, tmp_path: Path
) -> None:
    (tmp_path / "post.txt").write_bytes(b"\xef\xbb\xbfPart one\r\n---\r\nPart two\r\n")
    words = ("posts", "add", "--to", "Wall", "--at", LATER, "--text-file")
    assert launch(*words, str(tmp_path / "post.txt")).exit_code == 0
    assert launch(*words, "-", stdin="From a pipe\n").exit_code == 0
    assert [post["text"] for post in reading("posts", "list")] == ["Part one\n---\nPart two", "From a pipe"]
    assert launch(*words, str(tmp_path / "nowhere.txt")).exit_code == 1
    assert launch(*words, "-", "--text", "x").exit_code == 2
    assert launch("posts", "add", "--to", "Wall", "--at", LATER).exit_code == 2


def test_a_draft_needs_neither_accounts_nor_a_time(launch: Run, reading: Reading) -> None:
    assert launch("posts", "add", "--text", "Idea").exit_code == 2
    made = launch("posts", "add", "--text", "Idea", "--draft")
    assert made.stdout == "Post 1: a draft\n"
    assert launch("posts", "edit", "1", "--to", "Wall", "--at", LATER, "--schedule").exit_code == 0
    assert reading("posts", "list")[0]["deliveries"][0]["state"] == "scheduled"
    assert launch("posts", "edit", "1", "--draft").exit_code == 0
    assert launch("posts", "delete", "1").stdout == "Post 1 is deleted.\n"
    assert reading("posts", "list") == []


def test_changing_one_thing_keeps_the_others(launch: Run, reading: Reading, picture: Path) -> None:
    add(
        launch,
        "--image",
        str(picture),
        "--alt",
        "Red",
        "--label",
        "A",
        "--variant",
        "Wall=Own",
        to="Wall,Board",
    )
    assert launch("posts", "edit", "1").exit_code == 2
    changed = launch("posts", "edit", "1", "--warning", "Careful", "--at", "2098-12-09 10:00")
    assert changed.exit_code == 0, changed.output
    (post,) = reading("posts", "list")
    assert post["extras"]["warning"] == "Careful"
    assert post["extras"]["labels"] == ["A"]
    assert post["extras"]["pictures"][0]["alt"] == "Red"
    assert post["due"]["wall"] == "2098-12-09T10:00"
    assert {each["text"] for each in post["deliveries"]} == {"Own", "Hello"}
    assert launch("posts", "edit", "1", "--alt", "A red wall", "--text", "New").exit_code == 0
    (post,) = reading("posts", "list")
    assert post["extras"]["pictures"][0]["alt"] == "A red wall"
    assert {each["text"] for each in post["deliveries"]} == {"Own", "New"}
    assert launch("posts", "edit", "1", "--to", "Board").exit_code == 0
    assert [each["account_name"] for each in reading("posts", "list")[0]["deliveries"]] == ["Board"]


def test_a_post_is_shown_as_each_account_is_given_it(launch: Run, reading: Reading, picture: Path) -> None:
    add(
        launch,
        *("--image", str(picture), "--no-alt", "--label", "A", "--language", "en"),
        *("--card-title", "Agora", "--card-text", "The new network"),
        text="See https://a.example/x\n---\nMore",
    )
    add(launch, text="Elsewhere", at="2098-12-08 10:00")
    shown = launch("posts", "show", "1")
    assert shown.exit_code == 0, shown.output
    for words in ("Post 1: 2098-12-08 09:30", "Labels: A", "Picture 1: red.png", "needs no description"):
        assert words in shown.stdout
    assert "Link card: Agora · https://a.example/x" in shown.stdout
    assert "── Wall · Scheduled" in shown.stdout
    assert "[1/2 · " in shown.stdout
    assert "! Wall: another post goes out at 2098-12-08 10:00" in shown.stdout
    told = reading("posts", "show", "1")
    assert [part["text"] for part in told["preview"][0]["parts"]] == ["See https://a.example/x", "More"]
    assert told["preview"][0]["parts"][1]["measures"][0]["used"] == 4
    assert {each["severity"] for each in told["findings"]} == {"warning"}
    assert launch("posts", "show", "9").exit_code == 1


@pytest.mark.parametrize(
    "words",
    [
        ("--card-title", "T"),
        ("--card-url", "https://a.example/"),
        ("--variant", "Wall"),
        ("--visibility", "all"),
    ],
)
def test_options_that_lack_something_are_wrong_usage(
    launch: Run, reading: Reading, words: tuple[str, ...]
) -> None:
    assert add(launch, *words).exit_code == 2
    assert reading("posts", "list") == []


def test_publishing_prints_the_parts_of_a_thread(launch: Run) -> None:
    add(launch, text="First part\n---\nSecond part", at="now")
    add(launch, text="Single", at="now")
    published = launch("publish")
    assert published.exit_code == 0, published.output
    lines = published.stdout.splitlines()
    first = next(n for n, line in enumerate(lines) if "First part --- Second part" in line)
    assert lines[first + 1].startswith("    1  First part  file:")
    assert lines[first + 2].startswith("    2  Second part  file:")
    assert lines[-1] == "Published: 2"
    assert sum(line.startswith("    ") for line in lines) == 2


def test_a_series_takes_them_too(launch: Run, reading: Reading) -> None:
    added = add(
        launch, "--repeat", "weekly on fri", "--times", "2", "--label", "Weekly", at="2098-12-05 09:00"
    )
    assert added.exit_code == 0, added.output
    (series,) = reading("posts", "series")
    assert json.loads(json.dumps(series))["rule"].endswith("COUNT=2")
