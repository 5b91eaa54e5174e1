"""Importing people: what is taken, merged and refused, and that nothing is ever kept half."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from cm_console.console import Console
from cm_console.domain.importing import PersonField, Reason
from cm_console.errors import ConsoleError
from cm_console.events import TestersChanged
from cm_console.services.testers_import import ImportReport
from cm_console.store import people

HEADER = "Matricule;Nom;Prénom;Adresse e-mail;Service;Niveau;Site;Manager;Volontaire\r\n"
LINES = (
    "M1;Petit;Chloé;chloe@exemple.fr;Support;Employée;Lyon;non;oui\r\n"
    "M2;Roux;Paul;paul@exemple.fr;Finance;Directeur;Paris;oui;\r\n"
    "\r\n"
    "M3;Sans;Adresse;;Finance;Cadre;Paris;non;non\r\n"
    "M1;PETIT;;CHLOE@exemple.fr;;Cheffe d'équipe;;;\r\n"
    "M4;Faux;Adresse;faux@;Finance;Cadre;Paris;non;non\r\n"
)


@pytest.fixture
def save(tmp_path: Path) -> Callable[..., Path]:
    def write(text: str, encoding: str = "cp1252") -> Path:
        path = tmp_path / "people.csv"
        path.write_bytes(text.encode(encoding))
        return path

    return write


def everybody(console: Console) -> list[tuple[object, ...]]:
    return console.context.db.tuples(f"SELECT {people.COLUMNS} FROM person ORDER BY id")


def numbers(report: ImportReport) -> tuple[int, int, int, int]:
    return report.taken, report.merged, report.unchanged, len(report.refused)


def test_a_french_file_is_taken_line_by_line(console: Console, save: Callable[..., Path]) -> None:
    report = console.testers.import_file(None, save(HEADER + LINES))
    assert numbers(report) == (2, 1, 0, 2)
    assert [(r.line, r.reason) for r in report.refused] == [(5, Reason.NO_EMAIL), (7, Reason.BAD_EMAIL)]
    assert [(d.line, d.first_line) for d in report.duplicates] == [(6, 2)]
    chloe, paul = everybody(console)
    assert chloe[1:] == (
        *("PETIT", "chloe@exemple.fr", "Support", "Cheffe d'équipe", "Lyon", "", "M1"),
        *(0, 0, 1, ""),
    )
    assert paul[1] == "Paul Roux"
    assert paul[8] == 1


def test_the_same_file_twice_changes_nothing(console: Console, save: Callable[..., Path]) -> None:
    path = save(HEADER + LINES)
    console.testers.import_file(None, path)
    before = everybody(console)
    heard: list[object] = []
    console.events.subscribe(TestersChanged, heard.append)
    assert numbers(console.testers.import_file(None, path)) == (0, 0, 3, 2)
    assert everybody(console) == before
    assert heard == []


def test_a_dry_run_reports_the_same_and_stores_nothing(console: Console, save: Callable[..., Path]) -> None:
    path = save(HEADER + LINES)
    trial = console.testers.import_file(None, path, dry_run=True)
    assert everybody(console) == []
    real = console.testers.import_file(None, path)
    assert trial.dry_run
    assert (numbers(trial), trial.warnings) == (numbers(real), real.warnings)


def test_empty_cells_never_erase_what_is_known(console: Console, save: Callable[..., Path]) -> None:
    console.testers.import_file(None, save(HEADER + LINES))
    report = console.testers.import_file(None, save("Courriel;Service;Volontaire\nPAUL@exemple.fr;;x\n"))
    assert numbers(report) == (0, 1, 0, 0)
    paul = everybody(console)[1]
    assert paul[1:5] == ("Paul Roux", "paul@exemple.fr", "Finance", "Directeur")
    assert paul[10] == 1


def test_a_failure_in_the_middle_keeps_nothing(
    console: Console, save: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = "".join(f"P{n};p{n}@exemple.fr\n" for n in range(5000))
    add_many, calls = people.add_many, []

    def fail_the_second_time(*args: object) -> None:
        calls.append(args)
        if len(calls) == 2:
            raise OSError("the disk went away")
        add_many(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(people, "add_many", fail_the_second_time)
    with pytest.raises(OSError, match="disk"):
        console.testers.import_file(None, save("Nom;Mail\n" + lines))
    assert everybody(console) == []
    assert console.context.db.value("SELECT count(*) FROM person_search WHERE person_search MATCH 'p1'") == 0


def test_stopping_keeps_nothing(console: Console, save: Callable[..., Path]) -> None:
    lines = "".join(f"P{n};p{n}@exemple.fr\n" for n in range(5000))
    shares: list[float] = []

    def progress(share: float) -> bool:
        shares.append(share)
        return share < 0.7

    with pytest.raises(ConsoleError, match="stopped"):
        console.testers.import_file(None, save("Nom;Mail\n" + lines), progress=progress)
    assert everybody(console) == []
    assert shares == sorted(shares)


def test_a_level_makes_a_manager_where_no_column_says_so(console: Console, save: Callable[..., Path]) -> None:
    text = "Nom;Mail;Niveau\nA;a@b.fr;Directrice\nB;b@b.fr;Employé\n"
    report = console.testers.import_file(None, save(text))
    assert [row[8] for row in everybody(console)] == [1, 0]
    assert any("marked as managers" in warning for warning in report.warnings)


def test_a_manager_column_is_believed(console: Console, save: Callable[..., Path]) -> None:
    report = console.testers.import_file(None, save("Mail;Niveau;Manager\na@b.fr;Directrice;non\n"))
    assert [row[8] for row in everybody(console)] == [0]
    assert report.warnings == ("1 person(s) have no name; theirs was made from the address.",)


def test_columns_can_be_mapped_by_hand(console: Console, save: Callable[..., Path]) -> None:
    path = save("Qui;Contact;Ou\nChloé;chloe@exemple.fr;Lyon\n")
    report = console.testers.import_file(None, path, {"qui": "name", "Ou": PersonField.SITE})
    assert report.taken == 1
    assert everybody(console)[0][1:6] == ("Chloé", "chloe@exemple.fr", "", "", "Lyon")


def test_a_wrong_mapping_names_the_choices(console: Console, save: Callable[..., Path]) -> None:
    path = save("Nom;Mail\nA;a@b.fr\n")
    with pytest.raises(ConsoleError, match="Nom, Mail"):
        console.testers.import_file(None, path, {"Prénom": "name"})
    with pytest.raises(ConsoleError, match="staff_number"):
        console.testers.import_file(None, path, {"Nom": "colour"})
    with pytest.raises(ConsoleError, match="Two columns"):
        console.testers.import_file(None, path, {"Nom": "email", "Mail": "email"})
    with pytest.raises(ConsoleError, match="No column holds"):
        console.testers.import_file(None, path, {"Mail": ""})


def test_a_file_without_headers_is_taken_from_its_first_line(
    console: Console, save: Callable[..., Path]
) -> None:
    preview = console.testers.preview(save("Chloé Petit;chloe@exemple.fr\nPaul;paul@exemple.fr\n"))
    assert preview.columns == ("Column 1", "Column 2")
    assert preview.mapping["Column 2"] is PersonField.EMAIL
    assert preview.count == 2


def test_the_preview_shows_how_the_file_is_read(console: Console, save: Callable[..., Path]) -> None:
    lines = "".join(f"P{n};p{n}@exemple.fr\r\n" for n in range(30))
    preview = console.testers.preview(save("Prénom;Mail\r\n\r\n" + lines))
    assert (preview.encoding, preview.delimiter, preview.count) == ("cp1252", ";", 30)
    assert preview.rows[0] == ("P0", "p0@exemple.fr")
    assert (len(preview.rows), preview.lines[0]) == (20, 3)
    assert preview.mapping == {"Prénom": PersonField.GIVEN_NAME, "Mail": PersonField.EMAIL}


def test_formulas_without_a_value_are_named_by_line(console: Console, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Nom", "Mail", "Site"])
    book.active.append(["A", "a@b.fr", "=B1"])
    book.active.append(["B", "=A1", "Lyon"])
    book.save(tmp_path / "people.xlsx")
    report = console.testers.import_file(None, tmp_path / "people.xlsx")
    assert [(r.line, r.reason) for r in report.refused] == [(3, Reason.FORMULA)]
    assert report.warnings == ("1 cell(s) hold a formula without a value and were left out: lines 2.",)
    assert everybody(console)[0][5] == ""


def test_garbled_accents_are_said_with_a_suggestion(console: Console, save: Callable[..., Path]) -> None:
    report = console.testers.import_file(None, save("Nom;Mail\nChloÃ©;chloe@b.fr\n", "utf-8"))
    assert "“ChloÃ©” was probably “Chloé”" in report.warnings[0]


def test_an_export_comes_back_unchanged(console: Console, save: Callable[..., Path], tmp_path: Path) -> None:
    campaign = console.campaigns.create("Agora", date(2027, 1, 18), "Europe/Paris")
    console.testers.import_file(campaign.id, save(HEADER + LINES))
    console.testers.add("=cmd()", "evil@exemple.fr", department="+33", is_external=True)
    assert console.testers.export(campaign.id, tmp_path / "out.csv") == 3
    assert "'=cmd()" in (tmp_path / "out.csv").read_text(encoding="utf-8-sig")
    assert numbers(console.testers.import_file(campaign.id, tmp_path / "out.csv")) == (0, 0, 3, 0)


def test_some_people_can_be_exported_in_their_order(
    console: Console, save: Callable[..., Path], tmp_path: Path
) -> None:
    campaign = console.campaigns.create("Agora", date(2027, 1, 18), "Europe/Paris")
    console.testers.import_file(campaign.id, save(HEADER + LINES))
    ids = console.testers.ids(campaign.id, order="name", descending=True)
    console.testers.export(campaign.id, tmp_path / "out.csv", ids[1:])
    lines = (tmp_path / "out.csv").read_text(encoding="utf-8-sig").splitlines()
    assert [line.split(";")[0] for line in lines] == ["Name", "Paul Roux"]


def test_an_export_into_a_missing_folder_is_said(console: Console, tmp_path: Path) -> None:
    campaign = console.campaigns.create("Agora", date(2027, 1, 18), "Europe/Paris")
    with pytest.raises(ConsoleError, match="could not be written"):
        console.testers.export(campaign.id, tmp_path / "nowhere" / "out.csv")
