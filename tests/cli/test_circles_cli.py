"""circles list, add and remove, and lists and exports of one circle, as typed."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from cm_console.console import Console
from cm_console.credentials import Credentials
from integrations import discover

Run = Callable[..., Result]


@pytest.fixture(autouse=True)
def agora(run: Run, tmp_path: Path) -> None:
    run("init")
    run("campaign", "create", "--name", "Agora", "--opens", "2027-01-18", "--zone", "Europe/Paris")
    people = tmp_path / "people.csv"
    rows = [f"P{n};p{n}@b.fr;{'Support' if n < 6 else 'IT'};{'Client' if n == 9 else ''}" for n in range(10)]
    people.write_text("Nom;Mail;Service;Type\n" + "\n".join(rows), "utf-8")
    assert run("testers", "import", str(people)).exit_code == 0


def test_a_circle_is_made_listed_used_and_removed(
    run: Run, reading: Callable[..., Any], tmp_path: Path
) -> None:
    made = run("circles", "add", "Support", "--unit", "support", "--kind", "employee")
    assert made.stdout == "The circle “Support” holds 6 person(s).\n"
    (circle,) = reading("circles", "list")
    assert (circle["name"], circle["units"], circle["kinds"]) == ("Support", ["support"], ["employee"])
    assert (circle["people"], circle["invited"]) == (6, None)
    assert "hidden" in run("circles", "list").stdout
    assert len(reading("testers", "list", "--circle", "support")) == 6
    to = tmp_path / "o.csv"
    assert run("testers", "export", "--to", str(to), "--query", "p", "--circle", "Support").exit_code == 0
    assert to.read_text("utf-8-sig").count("\n") == 7
    assert run("circles", "remove", "Support").exit_code == 0
    assert reading("circles", "list") == []
    assert "everyone" in run("circles", "list").stdout


def test_a_circle_that_is_not_there_is_said(run: Run) -> None:
    result = run("testers", "list", "--circle", "Nobody")
    assert result.exit_code == 1
    assert "There is no circle “Nobody”" in result.stderr
    assert run("circles", "add", "Everyone").exit_code == 1


def test_a_post_is_written_for_a_circle_and_then_for_everyone(run: Run, reading: Callable[..., Any]) -> None:
    run("circles", "add", "Support", "--unit", "Support")
    run("accounts", "add", "practice", "--name", "Wall")
    post = ("posts", "add", "--to", "Wall", "--at", "2027-01-04 09:30", "--circle", "support")
    assert run(*post, "--text", "For us").exit_code == 0
    assert run(*post, "--text", "Each Monday", "--repeat", "weekly on mon", "--times", "2").exit_code == 0
    assert {each["circle_id"] for each in reading("posts", "list")} == {1}
    assert run("circles", "assign", "1", "--everyone").stdout == "Post 1 is for everyone.\n"
    assert reading("posts", "show", "1")["circle_id"] is None
    assert "for the circle “Support”" in run("circles", "assign", "1", "support").stdout
    assert reading("posts", "show", "1")["circle_id"] == 1


def test_a_post_for_a_circle_that_is_not_there_is_not_written(run: Run, reading: Callable[..., Any]) -> None:
    run("accounts", "add", "practice", "--name", "Wall")
    post = ("posts", "add", "--text", "For us", "--to", "Wall", "--at", "2027-01-04 09:30")
    refused = run(*post, "--circle", "Nobody")
    assert refused.exit_code == 1
    assert "There is no circle “Nobody”" in refused.stderr
    assert reading("posts", "list") == []
    assert run("circles", "assign", "1").exit_code == 2
    assert run("circles", "assign", "1", "Nobody", "--everyone").exit_code == 2


def test_how_many_a_small_circle_holds_is_not_said(run: Run) -> None:
    made = run("circles", "add", "IT", "--unit", "IT")
    assert made.stdout == "The circle “IT” holds fewer than 5 people.\n"


def test_engagement_is_shown_by_circle_and_for_one_circle_alone(
    run: Run, reading: Callable[..., Any], cmc: Path, credentials: Credentials
) -> None:
    run("circles", "add", "Support", "--unit", "Support")
    run("circles", "add", "IT", "--unit", "IT")
    run("accounts", "add", "practice", "--name", "Wall")
    for text in ("For all", "For Support"):
        run("posts", "add", "--text", text, "--to", "Wall", "--at", "now")
    run("publish", "--until-empty")
    with closing(Console(cmc, discover(), credentials=credentials)) as console:
        circle = console.circles.find(1, "Support").id
        with console.context.db.write():
            console.context.db.execute("UPDATE post SET circle_id = ? WHERE text = 'For Support'", [circle])
    data = reading("engagement", "show")
    assert [(post["title"], post["circle"]) for post in data["posts"]] == [
        ("For Support", "Support"),
        ("For all", ""),
    ]
    assert [(one["circle_id"], one["posts"], one["reactions"], one["people"]) for one in data["circles"]] == [
        (None, 1, None, 10),
        (2, 0, None, None),
        (circle, 1, None, None),
    ]
    assert "hidden" in run("engagement", "show").stdout
    data = reading("engagement", "show", "--circle", "support")
    assert [post["title"] for post in data["posts"]] == ["For Support"]
    assert [one["circle"] for one in data["circles"]] == ["Support"]
    assert run("engagement", "show", "--circle", "Nobody").exit_code == 1
