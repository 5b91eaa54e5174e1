"""CSV files as they come out of Excel and HR tools."""

from pathlib import Path

import pytest

from cm_console.errors import ConsoleError
from cm_console.spreadsheet import open_sheet, write_csv

TEXT = "Nom;Courriel\r\nChloé Lefèvre;chloe@exemple.fr\r\nInès Œuvrard;ines@exemple.fr\r\n"


def save(tmp_path: Path, data: bytes | str, encoding: str = "utf-8") -> Path:
    path = tmp_path / "people.csv"
    path.write_bytes(data if isinstance(data, bytes) else data.encode(encoding))
    return path


@pytest.mark.parametrize(
    ("encoding", "found"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("cp1252", "cp1252"),
        ("mac_roman", "mac_roman"),
    ],
)
def test_the_encoding_is_found_out(tmp_path: Path, encoding: str, found: str) -> None:
    sheet = open_sheet(save(tmp_path, TEXT, encoding))
    assert sheet.encoding == found
    assert [cells[0] for _, cells in sheet.read()] == ["Nom", "Chloé Lefèvre", "Inès Œuvrard"]


def test_ms_dos_files_are_found_out(tmp_path: Path) -> None:
    sheet = open_sheet(save(tmp_path, "Nom;Prénom\r\nLefèvre;Chloé\r\n", "cp850"))
    assert [list(cells) for _, cells in sheet.read()] == [["Nom", "Prénom"], ["Lefèvre", "Chloé"]]


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_the_delimiter_is_found_out(tmp_path: Path, delimiter: str) -> None:
    lines = [["Nom", "Service", "Mail"], ["Petit", '"R&D, Lyon; Nord"', "a@b.fr"], ["Roux", "", "c@d.fr"]]
    sheet = open_sheet(save(tmp_path, "\n".join(delimiter.join(line) for line in lines)))
    assert sheet.delimiter == delimiter
    assert [len(cells) for _, cells in sheet.read()] == [3, 3, 3]


def test_commas_inside_cells_do_not_win(tmp_path: Path) -> None:
    text = "Nom;Mail\nPetit, Chloé, Mme;a@b.fr\nRoux, Paul, M.;c@d.fr\n"
    assert open_sheet(save(tmp_path, text)).delimiter == ";"


def test_excels_own_delimiter_line_is_obeyed_and_not_read(tmp_path: Path) -> None:
    sheet = open_sheet(save(tmp_path, "sep=,\r\nNom,Mail\r\nA;B,a@b.fr\r\n"))
    assert [(line, list(cells)) for line, cells in sheet.read()] == [
        (2, ["Nom", "Mail"]),
        (3, ["A;B", "a@b.fr"]),
    ]


def test_blank_lines_are_skipped_and_still_counted(tmp_path: Path) -> None:
    sheet = open_sheet(save(tmp_path, "Nom;Mail\r\n\r\n;;\r\n  ; \r\nA;a@b.fr\r\n"))
    assert [line for line, _ in sheet.read()] == [1, 5]


def test_line_breaks_inside_cells_keep_the_line_numbers(tmp_path: Path) -> None:
    sheet = open_sheet(save(tmp_path, 'Nom;Mail\r\n"Petit\r\nChloé";a@b.fr\r\nRoux;c@d.fr\r\n'))
    assert [line for line, _ in sheet.read()] == [1, 2, 4]


def test_excels_text_trick_is_unwrapped_and_formulas_have_no_value(tmp_path: Path) -> None:
    sheet = open_sheet(save(tmp_path, 'N;M\n="0123";=A1&B1\n"=""0456""";\'=SUM(1)\n'))
    assert [list(cells) for _, cells in sheet.read()][1:] == [["0123", None], ["0456", "=SUM(1)"]]


def test_a_quotation_mark_never_closed_is_said_with_its_line(tmp_path: Path) -> None:
    sheet = open_sheet(save(tmp_path, 'Nom;Mail\nA;a@b.fr\n"B;b@b.fr\nC;c@b.fr\n'))
    with pytest.raises(ConsoleError, match="line 3"):
        list(sheet.read())


def test_a_last_cell_over_two_lines_is_fine(tmp_path: Path) -> None:
    sheet = open_sheet(save(tmp_path, 'Mail;Nom\na@b.fr;"Petit\nChloé"\n'))
    assert [line for line, _ in sheet.read()] == [1, 2]


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b"\r\n;;\r\n\r\n"])
def test_an_empty_file_is_refused(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(ConsoleError, match="empty"):
        open_sheet(save(tmp_path, data))


def test_a_picture_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConsoleError, match="not a spreadsheet"):
        open_sheet(save(tmp_path, b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20))


def test_bytes_that_no_encoding_explains_are_refused(tmp_path: Path) -> None:
    path = save(tmp_path, "Nom;Mail\n".encode("utf-16-be") + b"\xd8\x00\x00\x41" * 50)
    with pytest.raises(ConsoleError, match="not a spreadsheet"):
        list(open_sheet(path).read())


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(ConsoleError, match="cannot be read"):
        open_sheet(tmp_path / "nowhere.csv")


def test_old_excel_files_are_refused_with_what_to_do(tmp_path: Path) -> None:
    path = save(tmp_path, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000))
    with pytest.raises(ConsoleError, match="old Excel format"):
        open_sheet(path)


def test_protected_files_are_refused_with_what_to_do(tmp_path: Path) -> None:
    locked = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le")
    with pytest.raises(ConsoleError, match="password"):
        open_sheet(save(tmp_path, locked))


def test_written_files_are_defused_and_come_back_the_same(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    write_csv(path, ["Nom", "Mail"], [["=cmd|' /C calc'!A0", "+33 1"], ["-1", "@x"], ["Chloé", "a;b"]])
    assert path.read_bytes().startswith(b"\xef\xbb\xbfNom;Mail\r\n'=cmd")
    rows = [list(cells) for _, cells in open_sheet(path).read()]
    assert rows[1:] == [["=cmd|' /C calc'!A0", "+33 1"], ["-1", "@x"], ["Chloé", "a;b"]]
