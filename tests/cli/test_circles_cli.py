"""circles list, add and remove, and lists and exports of one circle, as typed."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

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
