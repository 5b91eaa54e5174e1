"""XLSX files: values of formulas, numbers dressed as text, sheets without content."""

import datetime as dt
import zipfile
from pathlib import Path

import openpyxl
import pytest

from cm_console.errors import ConsoleError
from cm_console.spreadsheet import open_sheet


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "people.xlsx"


def with_value(path: Path, formula: str, value: str) -> None:
    """Give a formula the value that Excel would have kept beside it."""
    fresh = path.with_suffix(".tmp")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(fresh, "w") as new:
        for item in old.infolist():
            data = old.read(item)
            if item.filename == "xl/worksheets/sheet1.xml":
                before = f"<f>{formula}</f><v></v>".encode()
                other = f"<f>{formula}</f><v />".encode()
                found = before if before in data else other
                assert found in data
                data = data.replace(found, f"<f>{formula}</f><v>{value}</v>".encode())
            new.writestr(item, data)
    fresh.replace(path)


def test_formulas_give_the_value_that_was_kept(path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Nom", "N", "Mail"])
    book.active.append(["A", "=40+2", "=1/0"])
    book.save(path)
    with_value(path, "40+2", "42")
    rows = list(open_sheet(path).read())
    assert rows[1] == (2, ["A", "42", None])


def test_a_formula_that_gave_an_empty_text_is_an_empty_cell(path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Nom", "Mail"])
    book.active.append(["A", "=T(1)"])
    book.save(path)
    fresh = path.with_suffix(".tmp")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(fresh, "w") as new:
        for item in old.infolist():
            data = old.read(item).replace(b'<c r="B2"><f>', b'<c r="B2" t="str"><f>')
            new.writestr(item, data)
    fresh.replace(path)
    assert list(open_sheet(path).read())[1] == (2, ["A", ""])


def test_numbers_dates_and_flags_become_text(path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["x", 12, 1.5, True, dt.date(2026, 12, 8), "#N/A"])
    sheet["B1"].number_format = "000000"
    book.save(path)
    assert list(open_sheet(path).read()) == [(1, ["x", "000012", "1.5", "1", "2026-12-08", None])]


def test_a_number_past_all_numbers_is_a_text(path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["name"])
    book.active.append([12345])
    book.save(path)
    fresh = path.with_name("fresh.xlsx")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(fresh, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b"<v>12345</v>", b"<v>1E+400</v>"))
    assert list(open_sheet(fresh).read())[1:] == [(2, ["inf"])]


def test_the_first_sheet_with_something_in_it_is_read(path: Path) -> None:
    book = openpyxl.Workbook()
    book.create_sheet("Effectifs").append(["Nom"])
    book.create_sheet("Other").append(["Never"])
    book.save(path)
    sheet = open_sheet(path)
    assert sheet.name == "Effectifs"
    assert list(sheet.read()) == [(1, ["Nom"])]


def test_blank_rows_are_skipped_and_still_counted(path: Path) -> None:
    book = openpyxl.Workbook()
    book.active["A2"] = "Nom"
    book.active["A5"] = "Chloé"
    book.save(path)
    assert [line for line, _ in open_sheet(path).read()] == [2, 5]


def test_a_book_without_content_is_refused(path: Path) -> None:
    openpyxl.Workbook().save(path)
    with pytest.raises(ConsoleError, match="empty"):
        open_sheet(path)


def test_a_truncated_book_is_refused(path: Path) -> None:
    book = openpyxl.Workbook()
    for n in range(500):
        book.active.append([f"Nom {n}", f"{n}@exemple.fr"])
    book.save(path)
    path.write_bytes(path.read_bytes()[:2000])
    with pytest.raises(ConsoleError, match="damaged"):
        open_sheet(path)


def test_a_damaged_sheet_is_refused(path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Nom"])
    book.save(path)
    fresh = path.with_suffix(".tmp")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(fresh, "w") as new:
        for item in old.infolist():
            data = old.read(item)
            new.writestr(item, data[:150] if "sheet1" in item.filename else data)
    fresh.replace(path)
    with pytest.raises(ConsoleError, match="damaged"):
        list(open_sheet(path).read())


def test_another_zip_is_refused(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("hello.txt", "x")
    with pytest.raises(ConsoleError, match="damaged"):
        open_sheet(path)
