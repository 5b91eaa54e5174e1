"""XLSX through openpyxl, imported only here and only when such a file is opened."""

import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from cm_console.domain.columns import Cell
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from cm_console.spreadsheet.rows import Row

_ERRORS = frozenset({"#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#N/D", "#NOM?"})


class ExcelFile:
    """One workbook of which the first sheet with something in it is read, again and again."""

    def __init__(self, path: Path, sheet: str, size: int, formulas: bool) -> None:
        self.path = path
        self.sheet = sheet
        self._size = max(size, 1)
        self._formulas = formulas
        self._line = 0

    def share(self) -> float:
        """How much of the sheet the running `rows` has passed, 0 to 1."""
        return min(1.0, self._line / self._size)

    def rows(self) -> Iterator[Row]:
        """Every row with something in it. Formulas give the value that Excel kept; without one, None."""
        values = _open(self.path, data_only=True)
        formulas = _open(self.path, data_only=False) if self._formulas else None
        try:
            texts = _cells(formulas[self.sheet]) if formulas is not None else None
            for line, row in enumerate(_cells(values[self.sheet]), 1):
                self._line = line
                cells = [_text(cell) for cell in row]
                for index, cell in enumerate(next(texts, ()) if texts is not None else ()):
                    # Excel marks a formula that gave an empty text "str": that is a value.
                    if cell.data_type == "f" and row[index].value is None and row[index].data_type != "str":
                        cells[index] = None
                if any(cell is None or cell.strip() for cell in cells):
                    yield line, cells
        except (zipfile.BadZipFile, KeyError, ValueError, SyntaxError, EOFError) as error:
            raise _damaged(self.path) from error
        finally:
            values.close()
            if formulas is not None:
                formulas.close()


def inspect(path: Path) -> ExcelFile:
    """Find the first sheet of `path` with something in it."""
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
            if "xl/workbook.xml" not in names:
                raise _damaged(path)
            formulas = any(_has_formulas(archive, n) for n in names if n.startswith("xl/worksheets/sheet"))
    except (zipfile.BadZipFile, OSError, EOFError) as error:
        raise _damaged(path) from error
    book = _open(path, data_only=False)
    try:
        for sheet in book.worksheets:
            size = sheet.max_row or 0
            for row in _cells(sheet):
                if any(cell.value is not None and str(cell.value).strip() for cell in row):
                    return ExcelFile(path, sheet.title, size, formulas)
    except (zipfile.BadZipFile, KeyError, ValueError, SyntaxError, EOFError) as error:
        raise _damaged(path) from error
    finally:
        book.close()
    raise ConsoleError(
        tr("{name} is empty.").format(name=path.name),
        tr("Nothing was imported."),
        tr("Choose a file with one line of column names and one line per person."),
    )


def _open(path: Path, data_only: bool) -> Any:
    import warnings

    import openpyxl

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about styles and extensions that an import does not need
            return openpyxl.load_workbook(path, read_only=True, data_only=data_only, keep_links=False)
    except Exception as error:  # openpyxl lets whatever the XML or the archive raises through
        raise _damaged(path) from error


def _cells(sheet: Any) -> Iterator[tuple[Any, ...]]:
    # The size that a file claims is often wrong: one cell, or a million lines.
    sheet.reset_dimensions()
    rows: Iterator[tuple[Any, ...]] = sheet.iter_rows()
    return rows


def _has_formulas(archive: zipfile.ZipFile, name: str) -> bool:
    tail = b""
    with archive.open(name) as part:
        while chunk := part.read(1 << 18):
            seen = tail + chunk
            if b"<f>" in seen or b"<f " in seen or b"<f/" in seen:
                return True
            tail = chunk[-4:]
    return False


def _text(cell: Any) -> Cell:
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, str):
        return None if value in _ERRORS else value
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, int | float):
        text = str(int(value)) if isinstance(value, int) or value.is_integer() else str(value)
        pattern = cell.number_format
        # 000123 is often the number 123 dressed as "000000".
        return text.zfill(len(pattern)) if pattern and not pattern.strip("0") else text
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
    return value.isoformat() if isinstance(value, date | time) else str(value)


def _damaged(path: Path) -> ConsoleError:
    return ConsoleError(
        tr("{name} is damaged or is not an Excel file.").format(name=path.name),
        tr("Nothing was imported."),
        tr("Open it in Excel, save it again as .xlsx or CSV, then import that file."),
    )
