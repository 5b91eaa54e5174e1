"""Tells by its content what a file is, and hands it to the reader that knows it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from cm_console.spreadsheet import csvfile, excel, ldif, vcard
from cm_console.spreadsheet.records import Records
from cm_console.spreadsheet.rows import Row

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # .xls, and .xlsx files behind a password
_ZIP = b"PK\x03\x04"
_BOOKS = {".vcf", ".vcard", ".ldif", ".ldi"}


@dataclass(frozen=True)
class Sheet:
    """A file ready to be read. `encoding` and `delimiter` are empty for XLSX, `name` for CSV.

    An address book has its kind as `name`, an `encoding`, and no `delimiter`.
    """

    path: Path
    encoding: str
    delimiter: str
    name: str
    read: Callable[[], Iterator[Row]]  # lines with something in them, numbered as in the file
    share: Callable[[], float]  # how much of the file the running `read` has passed, 0 to 1


def open_sheet(path: Path) -> Sheet:
    """Find out how to read `path`; raises ConsoleError for what is not a CSV or XLSX file with rows."""
    try:
        with path.open("rb") as file:
            head = file.read(4096)
    except OSError as error:
        raise ConsoleError(
            tr("{name} cannot be read.").format(name=path.name),
            tr("Nothing was imported."),
            tr("Check the name and that you may open it; close it in other programs."),
        ) from error
    if head.startswith(_OLE):
        raise _old_or_locked(path)
    if head.startswith(_ZIP):
        workbook = excel.inspect(path)
        return Sheet(path, "", "", workbook.sheet, workbook.rows, workbook.share)
    if not head.strip(b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n;,"):
        raise empty(path)
    book = _address_book(path, head)
    if book is not None:
        return Sheet(path, book.encoding, "", book.kind, book.rows, book.share)
    if path.suffix.lower() in _BOOKS:
        raise ConsoleError(
            tr("{name} is not an address book.").format(name=path.name),
            tr("It does not begin as a vCard or LDIF file does. Nothing was imported."),
            tr("Export the address book anew, or as CSV."),
        )
    plain = csvfile.inspect(path)
    return Sheet(path, plain.encoding, plain.delimiter, "", plain.rows, plain.share)


def _address_book(path: Path, head: bytes) -> Records | None:
    """The reader of a vCard or LDIF file, told by the first line that says something."""
    lines = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").upper().splitlines()
    first = next((line for line in lines if line.strip() and line[:1] not in (b"#", b" ")), b"")
    if first.startswith(b"BEGIN:VCARD"):
        return vcard.inspect(path)
    if first.startswith(b"DN:") or first.replace(b" ", b"") == b"VERSION:1":
        return ldif.inspect(path)
    return None


def _old_or_locked(path: Path) -> ConsoleError:
    marker = "EncryptedPackage".encode("utf-16-le")
    with path.open("rb") as file:
        tail = b""
        while chunk := file.read(1 << 20):
            if marker in tail + chunk:
                return ConsoleError(
                    tr("{name} is protected by a password.").format(name=path.name),
                    tr("Nothing was imported."),
                    tr("Open it in Excel, take the password off, save, then import it again."),
                )
            tail = chunk[-64:]
    return ConsoleError(
        tr("{name} is in the old Excel format.").format(name=path.name),
        tr("Nothing was imported."),
        tr("Open it in Excel and save it as .xlsx or as CSV, then import that file."),
    )


def empty(path: Path) -> ConsoleError:
    """What to say of a file without a single filled cell."""
    return ConsoleError(
        tr("{name} is empty.").format(name=path.name),
        tr("Nothing was imported."),
        tr("Choose a file with one line of column names and one line per person."),
    )
