"""Import people from a spreadsheet: what its columns can hold, and the report in words."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from cm_console import words
from cm_console.console import Console
from cm_console.domain.importing import PersonField
from cm_console.i18n import tr
from cm_console.services.testers_import import ImportPreview, ImportReport
from ui.bridge import Bridge
from ui.importing.dialog import SpreadsheetDialog
from ui.importing.report_view import MOST, Figure, Shown


class ImportDialog(SpreadsheetDialog):
    """Without a campaign, people only come into the workspace."""

    def __init__(
        self, console: Console, bridge: Bridge, campaign_id: int | None, parent: QWidget | None = None
    ) -> None:
        self._campaign_id = campaign_id
        super().__init__(
            tr("Import people"),
            tr(
                "One line of column names, one line per person. An e-mail address is needed; nothing else is."
            ),
            [(field, words.person_field(field)) for field in PersonField],
            console,
            bridge,
            parent,
        )

    def look(self, path: Path) -> ImportPreview:
        return self.console.testers.preview(path)

    def take(
        self, path: Path, mapping: Mapping[str, Any], dry_run: bool, progress: Callable[[float], None]
    ) -> ImportReport:
        return self.console.testers.import_file(
            self._campaign_id, path, mapping, dry_run=dry_run, progress=progress
        )

    def shown(self, report: ImportReport) -> Shown:
        refused = len(report.refused)
        figures = (
            Figure(tr("{n} taken"), report.taken, "ok" if report.taken else "neutral"),
            Figure(tr("{n} merged"), report.merged, "accent" if report.merged else "neutral"),
            Figure(tr("{n} unchanged"), report.unchanged),
            Figure(tr("{n} refused"), refused, "bad" if refused else "neutral"),
        )
        lines = list(report.warnings)
        for refusal in report.refused[:MOST]:
            reason = words.refusal(refusal.reason)
            text = tr("Line {line} refused: {reason}").format(line=refusal.line, reason=reason)
            lines.append(f"{text} ({refusal.cell})" if refusal.cell else text)
        return Shown(figures, lines, refused - MOST, report.taken + report.merged)
