"""`engagement collect`, `engagement show` and `report`, as a person runs them."""

from pathlib import Path

import pytest

from cm_console.clock import SystemClock
from cm_console.console import Console
from cm_console.credentials import Credentials
from cm_console.domain.delivery import NotSent
from integrations import discover
from integrations.practice import Practice


@pytest.fixture
def launch(run, cmc: Path) -> Path:
    """A workspace with one post published on the practice wall."""
    for words in (
        ["init"],
        ["campaign", "create", "--name", "Agora", "--opens", "2027-01-18", "--zone", "Europe/Paris"],
        ["accounts", "add", "practice", "--name", "Wall"],
        ["posts", "add", "--text", "Hello\nworld", "--to", "Wall", "--at", "now"],
        ["publish", "--until-empty"],
    ):
        result = run(*words)
        assert result.exit_code == 0, result.output
    return cmc


@pytest.mark.usefixtures("launch")
def test_show_has_a_dash_for_what_was_not_read(run, reading) -> None:
    data = reading("engagement", "show")
    (post,) = data["posts"]
    assert (post["title"], post["account"], post["platform"]) == ("Hello", "Wall", "practice")
    assert post["counts"] == {}
    assert post["taken_at"] is None
    assert post["published_at"].endswith("Z")
    assert [channel["account"] for channel in data["channels"]] == ["Wall"]
    text = run("engagement", "show").stdout
    assert "Hello" in text
    assert "–" in text


@pytest.mark.usefixtures("launch")
def test_collect_reads_what_the_platform_says(run, reading) -> None:
    result = run("engagement", "collect")
    assert result.exit_code == 0, result.output
    assert result.stdout.startswith("1 ")
    (post,) = reading("engagement", "show")["posts"]
    assert post["taken_at"]
    assert set(post["counts"]) <= set(Practice.can.metrics)
    report = reading("engagement", "collect")
    assert (report["read"], report["missing"], report["failed"]) == (1, 0, [])


@pytest.mark.usefixtures("launch")
def test_collect_ends_with_1_and_one_line_when_an_account_fails(run, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise NotSent("connect to 10.0.0.1:443 refused")

    monkeypatch.setattr(Practice, "samples", refuse)
    result = run("engagement", "collect")
    assert result.exit_code == 1
    assert result.stderr.count("\n") == 1
    assert "Wall" in result.stderr
    assert "10.0.0.1" not in result.output


@pytest.mark.usefixtures("launch")
def test_report_writes_one_html_file(run, tmp_path: Path) -> None:
    result = run("report", "--to", str(tmp_path / "agora.html"))
    assert result.exit_code == 0, result.output
    assert "Hello" in (tmp_path / "agora.html").read_text("utf-8")
    assert run("report").exit_code == 2


def test_an_empty_launch_says_so(run, cmc: Path, credentials: Credentials) -> None:
    Console(cmc, discover(), create=True, clock=SystemClock(), credentials=credentials).close()
    result = run("engagement", "show")
    assert result.exit_code == 1
    run("campaign", "create", "--name", "Agora", "--opens", "2027-01-18", "--zone", "Europe/Paris")
    text = run("engagement", "show").stdout
    assert "Nothing has been published yet." in text
