"""Writes tables that Excel opens with a double click, and that cannot run anything there."""

import csv
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from cm_console.errors import ConsoleError
from cm_console.i18n import tr

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")


def defused(cell: str) -> str:
    """The cell with an apostrophe before it where a spreadsheet would take it for a formula."""
    return "'" + cell if cell.lstrip("'").startswith(_DANGEROUS) else cell


def write_csv(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write `;`-separated UTF-8 with a BOM; the file appears whole or not at all."""
    partial = path.with_name(path.name + ".partial")
    try:
        with partial.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
            writer.writerow([defused(cell) for cell in header])
            writer.writerows([defused(cell) for cell in row] for row in rows)
        os.replace(partial, path)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise ConsoleError(
            tr("{name} could not be written.").format(name=path.name),
            tr("What was there before is untouched."),
            tr("Close it in other programs, or choose a folder that you may write to."),
        ) from error
