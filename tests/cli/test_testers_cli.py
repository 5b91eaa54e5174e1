"""testers import and list, as typed."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

Run = Callable[..., Result]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    text = "Nom;Courriel;Service\r\nChloé;chloe@exemple.fr;Support\r\nPaul;;IT\r\nAda;ada@exemple.fr;IT\r\n"
    path.write_bytes(text.encode("cp1252"))
    return path


@pytest.fixture
def agora(run: Run) -> None:
    run("init")
    result = run("campaign", "create", "--name", "Agora", "--opens", "2027-01-18", "--zone", "Europe/Paris")
    assert result.exit_code == 0, result.output


@pytest.mark.usefixtures("agora")
def test_an_import_says_what_was_taken_and_refused(run: Run, file: Path) -> None:
    result = run("testers", "import", str(file))
    assert result.exit_code == 0
    assert "Taken: 2  Merged: 0  Unchanged: 0  Refused: 1" in result.stdout
    assert "Line 3 refused: there is no e-mail address" in result.stdout


@pytest.mark.usefixtures("agora")
def test_a_dry_run_stores_nothing(reading: Callable[..., Any], file: Path) -> None:
    report = reading("testers", "import", str(file), "--dry-run")
    assert (report["taken"], report["dry_run"]) == (2, True)
    assert report["refused"][0]["line"] == 3
    assert report["refused"][0]["reason"] == "no_email"
    assert reading("testers", "list") == []


@pytest.mark.usefixtures("agora")
def test_a_list_is_an_aligned_table(run: Run, file: Path) -> None:
    run("testers", "import", str(file))
    lines = run("testers", "list", "--query", "sup").stdout.splitlines()
    assert lines[0].split()[:3] == ["Name", "E-mail", "Department"]
    assert lines[1].split()[:3] == ["Chloé", "chloe@exemple.fr", "Support"]
    assert len(lines) == 2


@pytest.mark.usefixtures("agora")
def test_a_list_as_json_holds_the_fields(run: Run, reading: Callable[..., Any], file: Path) -> None:
    run("testers", "import", str(file), "--map", "Service=site")
    first = reading("testers", "list", "--query", "chloe")[0]
    assert (first["name"], first["site"], first["department"]) == ("Chloé", "Support", "")
    assert (first["state"], first["since"], first["wave_number"]) == ("candidate", None, None)


@pytest.mark.usefixtures("agora")
def test_a_wrong_mapping_is_one_line_and_exit_1(run: Run, file: Path) -> None:
    result = run("testers", "import", str(file), "--map", "Ville=site")
    assert result.exit_code == 1
    assert "Nom, Courriel, Service" in result.stderr
    assert run("testers", "import", str(file), "--map", "nonsense").exit_code == 2


@pytest.mark.usefixtures("agora")
def test_a_missing_file_is_exit_1(run: Run, tmp_path: Path) -> None:
    result = run("testers", "import", str(tmp_path / "nowhere.csv"))
    assert result.exit_code == 1
    assert "cannot be read" in result.stderr


def test_people_can_be_imported_before_there_is_a_campaign(run: Run, file: Path) -> None:
    run("init")
    assert run("testers", "import", str(file)).exit_code == 0


@pytest.mark.usefixtures("agora")
def test_an_export_holds_those_found(run: Run, file: Path, tmp_path: Path) -> None:
    run("testers", "import", str(file))
    assert run("testers", "export", "--to", str(tmp_path / "o.csv"), "--query", "ada").exit_code == 0
    assert (tmp_path / "o.csv").read_text(encoding="utf-8-sig").count("\n") == 2


@pytest.mark.usefixtures("agora")
def test_conflicts_can_be_asked_about_one_by_one(run: Run, reading: Callable[..., Any], file: Path) -> None:
    run("testers", "import", str(file))
    other = file.with_name("other.csv")
    other.write_text("Nom;Courriel;Service\nChloé;chloe@exemple.fr;RH\nAda L;ada@exemple.fr;RH\n", "utf-8")
    told = run("testers", "import", str(other), "--dry-run").stdout
    assert "Line 2, Chloé, Department: “Support”, in the file “RH”" in told
    result = run("testers", "import", str(other), "--on-conflict", "ask", stdin="K\nt\n")
    assert result.exit_code == 0, result.output
    found = {one["email"]: (one["name"], one["department"]) for one in reading("testers", "list")}
    assert found == {"chloe@exemple.fr": ("Chloé", "Support"), "ada@exemple.fr": ("Ada L", "IT")}
    report = reading("testers", "import", str(other), "--on-conflict", "keep")
    assert (report["unchanged"], len(report["conflicts"])) == (2, 2)


@pytest.mark.usefixtures("agora")
def test_an_address_book_is_imported_like_a_spreadsheet(
    run: Run, reading: Callable[..., Any], tmp_path: Path
) -> None:
    book = tmp_path / "book.vcf"
    book.write_text(
        "BEGIN:VCARD\nVERSION:4.0\nFN:Zoé Roux\nEMAIL:zoe@b.fr\nORG:Agora;Support\nEND:VCARD\n", "utf-8"
    )
    assert "Taken: 1" in run("testers", "import", str(book)).stdout
    directory = tmp_path / "people.ldif"
    directory.write_text("dn: cn=a\nmail: zoe@b.fr\nl: Lyon\nemployeeType: Customer\n", "utf-8")
    assert "Merged: 1" in run("testers", "import", str(directory)).stdout
    (zoe,) = reading("testers", "list", "--query", "kind:client")
    assert (zoe["name"], zoe["department"], zoe["site"]) == ("Zoé Roux", "Support", "Lyon")
    assert zoe["kind"] == "customer"
