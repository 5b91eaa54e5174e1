"""CSV as Excel and HR tools write it: the encoding and the delimiter are found out, never asked."""

import codecs
import csv
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import IO, cast

from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from cm_console.spreadsheet.rows import Row

_CHUNK = 1 << 18
_DELIMITERS = ";,\t|"
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
# How much a letter speaks for the encoding that finds it, in French and its neighbours.
_LETTERS = (
    dict.fromkeys("éèàçê", 4) | dict.fromkeys("ôîûùëïâüöäñáíóúœ’«»–€", 2) | dict.fromkeys("ÉÈÀÊÇÔÎŒ", 1)
)


class CsvFile:
    """One CSV file that has been looked at. `rows` may be read again and again."""

    def __init__(self, path: Path, encoding: str, delimiter: str, formulas: bool) -> None:
        self.path = path
        self.encoding = encoding
        self.delimiter = delimiter
        self._formulas = formulas
        self._size = max(path.stat().st_size, 1)
        self._raw: IO[bytes] | None = None

    def share(self) -> float:
        """How much of the file the running `rows` has passed, 0 to 1."""
        return 0.0 if self._raw is None or self._raw.closed else min(1.0, self._raw.tell() / self._size)

    def rows(self) -> Iterator[Row]:
        """Every line with something in it; a quoted cell may span lines, its row has the first's number."""
        errors = "replace" if self.encoding == "cp1252" else "strict"  # five of its bytes mean nothing
        with self.path.open("r", encoding=self.encoding, errors=errors, newline="") as file:
            self._raw = cast("IO[bytes]", file.buffer)
            reader = csv.reader(file, delimiter=self.delimiter)
            line = 1
            row: list[str] = []
            try:
                for row in reader:
                    start, line = line, reader.line_num + 1
                    if not "".join(row).strip():
                        continue
                    if start == 1 and row[0][:4].lower() == "sep=" and not any(row[1:]):
                        continue
                    yield start, [_plain(cell) for cell in row] if self._formulas else row
            except csv.Error as error:
                raise self._unclosed(line) from error
            except UnicodeError as error:
                raise _not_a_table(self.path) from error
            if row and "\n" in row[-1] and self._ends_open():
                raise self._unclosed(start)

    def _ends_open(self) -> bool:
        # A last cell over several lines was quoted; closed, its file ends with a quotation mark.
        with self.path.open("rb") as file:
            file.seek(max(0, self._size - 64))
            return not file.read().replace(b"\0", b"").rstrip().endswith(b'"')

    def _unclosed(self, line: int) -> ConsoleError:
        return ConsoleError(
            tr("{name} cannot be read past line {line}.").format(name=self.path.name, line=line),
            tr("A quotation mark that opens there is never closed. Nothing was imported."),
            tr("Mend that line in the spreadsheet, save, then import it again."),
        )


def inspect(path: Path) -> CsvFile:
    """Find out the encoding and the delimiter of `path`."""
    encoding, formulas = encoding_of(path)
    try:
        return CsvFile(path, encoding, _delimiter(path, encoding), formulas)
    except UnicodeError as error:
        raise _not_a_table(path) from error


def _plain(cell: str) -> str | None:
    """A cell as meant: `="0123"` is text, an apostrophe before a sign is armour, a formula has no value."""
    if cell[:1] == "=":
        if len(cell) > 2 and cell[1] == '"' and cell[-1] == '"':
            return cell[2:-1].replace('""', '"')
        return None
    armoured = cell[:1] == "'" and cell.lstrip("'")[:1] in ("=", "+", "-", "@", "\t", "\r")
    return cell[1:] if armoured else cell


def encoding_of(path: Path) -> tuple[str, bool]:
    """The encoding, and whether any cell could hold a formula or Excel's armour against them."""
    high: Counter[int] = Counter()
    utf8: codecs.IncrementalDecoder | None = codecs.getincrementaldecoder("utf-8")("strict")
    formulas = False
    controls = size = 0
    with path.open("rb") as file:
        head = file.read(4)
        bom = next((name for mark, name in _BOMS if head.startswith(mark)), "")
        if not bom and b"\0" in head:
            bom = "utf-16-le" if head[1:2] == b"\0" else "utf-16-be"
        file.seek(0)
        while chunk := file.read(_CHUNK):
            size += len(chunk)
            formulas = formulas or b"=" in chunk or b"'" in chunk
            if bom:
                continue
            controls += chunk.count(0) + chunk.count(1) + chunk.count(2) + chunk.count(3)
            if utf8 is not None:
                try:
                    utf8.decode(chunk)
                except UnicodeDecodeError:
                    utf8 = None
            if not chunk.isascii():
                high.update(chunk.translate(None, bytes(range(128))))
    if controls > size / 200:
        raise _not_a_table(path)
    if utf8 is not None and not bom:
        try:
            utf8.decode(b"", final=True)
        except UnicodeDecodeError:
            utf8 = None
    return bom or ("utf-8" if utf8 is not None else _one_byte(high)), formulas


def _one_byte(high: Counter[int]) -> str:
    def score(encoding: str) -> int:
        return sum(n * _LETTERS.get(bytes([byte]).decode(encoding, "replace"), 0) for byte, n in high.items())

    # Excel can still write "CSV (Macintosh)" and "CSV (MS-DOS)"; cp1252 unless another fits clearly better.
    best = max(("mac_roman", "cp850"), key=score)
    return best if score(best) > 2 * score("cp1252") else "cp1252"


def _delimiter(path: Path, encoding: str) -> str:
    """The character that cuts the first lines into the same number of cells, the most cells winning."""
    with path.open("r", encoding=encoding, errors="replace", newline="") as file:
        lines = [line for _, line in zip(range(40), file, strict=False) if line.strip()]
    if lines and lines[0][:4].lower() == "sep=":
        return lines[0][4:5] or ";"
    best, best_score = ";", (0.0, 0)
    for delimiter in _DELIMITERS:
        try:
            widths = Counter(len(row) for row in csv.reader(lines, delimiter=delimiter) if any(row))
        except csv.Error:
            continue
        wide = {width: n for width, n in widths.items() if width > 1}
        if not wide:
            continue
        width = max(wide, key=lambda w: (wide[w], w))
        score = (round(wide[width] / widths.total(), 1), width)
        if score > best_score:
            best, best_score = delimiter, score
    return best


def _not_a_table(path: Path) -> ConsoleError:
    return ConsoleError(
        tr("{name} is not a spreadsheet.").format(name=path.name),
        tr("Nothing was imported."),
        tr("Choose a CSV or .xlsx file."),
    )
