"""testers nominations, as typed."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from click.testing import Result

Run = Callable[..., Result]


def test_answers_come_in_and_go(run: Run, reading: Callable[..., Any], tmp_path: Path) -> None:
    run("init")
    run("campaign", "create", "--name", "Agora", "--opens", "2027-01-18", "--zone", "Europe/Paris")
    people = tmp_path / "people.csv"
    people.write_text("Nom;Mail\nAda;ada@b.fr\nBob;bob@b.fr\nCleo;cleo@b.fr\n", "utf-8")
    run("testers", "import", str(people))
    form = tmp_path / "form.html"
    assert run("testers", "nominations", "form", "--to", str(form)).exit_code == 0
    assert "Name two colleagues" in form.read_text("utf-8")
    answers = tmp_path / "answers.csv"
    answers.write_text("De;Collègue 1\nAda;Bob\nZed;Bob\n", "utf-8")
    assert reading("testers", "nominations", "import", str(answers), "--dry-run")["taken"] == 1
    told = run("testers", "nominations", "import", str(answers)).stdout
    assert "Answers taken: 1" in told
    assert "Line 3 not taken: who answers is not in the directory (Zed)" in told
    answers.write_text("Wer;First\nAda;Cleo\n", "utf-8")
    assert run("testers", "nominations", "import", str(answers), "--map", "Wer=nobody").exit_code == 1
    mapped = ("--map", "Wer=by", "--dry-run")
    assert reading("testers", "nominations", "import", str(answers), *mapped)["taken"] == 1
    assert run("testers", "nominations", "add", "Bob", "Ada", "Cleo").exit_code == 0
    assert run("testers", "nominations", "add", "Bob", "Ada", "Cleo", "Bob").exit_code == 2
    assert "3 name(s) erased" in run("testers", "nominations", "erase").stdout
