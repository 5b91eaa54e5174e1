"""What an import of a spreadsheet did, told line by line."""

from collections.abc import Iterator
from pathlib import Path

from cm_console.i18n import tr
from cm_console.services.table_report import LineRefused, Report


def told(report: Report[LineRefused], file: Path) -> Iterator[str]:
    """How many were taken, and each line that was refused with its reason."""
    if report.dry_run:
        yield tr("Dry run of {name}: nothing was stored.").format(name=file.name)
    yield tr("Taken: {taken}  Unchanged: {unchanged}  Refused: {refused}").format(
        taken=report.taken, unchanged=report.unchanged, refused=len(report.refused)
    )
    for refusal in report.refused:
        yield tr("Line {line} refused: {reason}").format(line=refusal.line, reason=refusal.text)
