"""The privacy centre as typed: export, erase, object, agree, rules, report and drafts."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

Run = Callable[..., Result]
ADDRESS = "chloe.lenôtre@exemple.fr"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(
        f"Nom;Courriel;Service\r\nChloé Lenôtre;{ADDRESS};Support\r\nAda Bell;ada@exemple.fr;IT\r\n"
    )
    return path


@pytest.fixture(autouse=True)
def agora(run: Run, file: Path) -> None:
    run("init")
    run("campaign", "create", "--name", "Agora", "--opens", "2027-01-18", "--zone", "Europe/Paris")
    run("testers", "import", str(file))


def test_a_persons_data_go_into_two_files(run: Run, tmp_path: Path) -> None:
    run("campaign", "edit", "Agora", "--objective", "Chloé Lenôtre answers questions within a day")
    result = run("testers", "export-data", ADDRESS.upper(), "--to", str(tmp_path / "out"))
    assert result.exit_code == 0, result.output
    page, data = sorted((tmp_path / "out").iterdir())
    assert (page.suffix, data.suffix) == (".html", ".json")
    found = json.loads(data.read_text("utf-8"))
    assert found["data"]["identity"]["person"][0]["department"] == "Support"
    assert "Ada" not in data.read_text("utf-8")
    assert "Chloé Lenôtre" in page.read_text("utf-8")
    assert str(data) in result.stdout


def test_erasing_asks_for_yes_and_says_what_it_did(run: Run, file: Path, cmc: Path) -> None:
    asked = run("testers", "erase", ADDRESS)
    assert asked.exit_code == 1
    assert "Nothing was erased yet" in asked.stdout
    done = run("testers", "erase", ADDRESS, "--yes")
    assert done.exit_code == 0, done.output
    assert "The person is erased" in done.stdout
    assert "Chloé".encode() not in cmc.read_bytes()
    again = run("testers", "import", str(file))
    assert "Line 2 refused: left out: erased on request" in again.stdout
    gone = run("testers", "erase", ADDRESS, "--yes")
    assert (gone.exit_code, "erased on request" in gone.stderr) == (1, True)
    assert "may be imported again" in run("privacy", "let-back", ADDRESS).stdout
    assert "Taken: 1" in run("testers", "import", str(file)).stdout


def test_an_unknown_address_is_said(run: Run) -> None:
    result = run("testers", "erase", "nobody@exemple.fr", "--yes")
    assert (result.exit_code, "Nobody here has this address" in result.stderr) == (1, True)


def test_the_report_names_what_is_kept(run: Run, reading: Callable[..., Any], tmp_path: Path) -> None:
    found = reading("privacy", "report")
    identity = next(line for line in found["data"] if line["kind"] == "identity")
    assert (identity["tables"], identity["rows"]) == (["person"], 2)
    assert {rule["rule"] for rule in found["rules"]} >= {"identity", "logs"}
    assert "Directory" in run("privacy", "report").stdout
    page = tmp_path / "report.html"
    assert run("privacy", "report", "--to", str(page)).exit_code == 0
    assert "Works council, Agora: No opinion yet" in page.read_text("utf-8")


def test_drafts_are_filled_and_show_what_is_missing(run: Run, tmp_path: Path) -> None:
    assert run("privacy", "facts", "--set", "company=ACME <SA>").exit_code == 0
    for name in ("register", "dpia"):
        page = tmp_path / f"{name}.html"
        assert run("privacy", name, "--to", str(page)).exit_code == 0
        assert '<span class="open">' in page.read_text("utf-8")
    assert "ACME &lt;SA&gt;" in (tmp_path / "register.html").read_text("utf-8")
    assert run("privacy", "facts", "--set", "pay=much").exit_code == 2


def test_notices_agreements_and_objections(run: Run, reading: Callable[..., Any], tmp_path: Path) -> None:
    text = tmp_path / "notice.txt"
    text.write_text("We keep your name and your wave.", "utf-8")
    assert "version 1" in run("privacy", "publish-notice", "Testers", "--text-file", str(text)).stdout
    assert run("privacy", "publish-notice", "Testers", "--text-file", str(text)).exit_code == 1
    assert run("privacy", "agree", ADDRESS, "Testers").exit_code == 1
    assert run("privacy", "agree", ADDRESS, "testers", "--proof", "form of 12 May").exit_code == 0
    assert [each["agreed"] for each in reading("privacy", "notices")] == [1]
    withdrawn = run("privacy", "agree", ADDRESS, "testers", "--withdrawn")
    assert (withdrawn.exit_code, "no longer agrees to Testers" in withdrawn.stdout) == (0, True)
    assert [each["agreed"] for each in reading("privacy", "notices")] == [0]
    objected = run("privacy", "object", ADDRESS)
    assert (objected.exit_code, "left out of all statistics" in objected.stdout) == (0, True)
    acts = [entry["act"] for entry in reading("privacy", "report")["journal"]]
    assert acts == ["objected", "withdrew", "agreed"]
    back = run("privacy", "object", ADDRESS, "--back")
    assert (back.exit_code, "counted in statistics again" in back.stdout) == (0, True)


def test_rules_are_set_and_run(run: Run, reading: Callable[..., Any]) -> None:
    assert reading("privacy", "run")["removed"] == {}
    assert run("privacy", "keep", "identity", "6").exit_code == 0
    assert run("privacy", "keep", "feedback", "ever").exit_code == 0
    assert run("privacy", "keep", "feedback", "soon").exit_code == 2
    months = {rule["rule"]: rule["months"] for rule in reading("privacy", "report")["rules"]}
    assert (months["identity"], months["feedback"]) == (6, None)
    assert "Nothing was due." in run("privacy", "run").stdout
