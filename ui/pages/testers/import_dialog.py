"""Import people from a file: what its columns can hold, whose word counts, and the report in words."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from cm_console import words
from cm_console.console import Console
from cm_console.domain.conflicts import Choice, Conflict, Resolution
from cm_console.domain.importing import PersonField
from cm_console.i18n import tr
from cm_console.services.table_plan import Preview
from cm_console.services.testers_import import ImportReport
from ui.bridge import Bridge
from ui.dialogs.base import Dialog
from ui.importing.dialog import SpreadsheetDialog
from ui.importing.report_view import MOST, Figure, Shown
from ui.pages.testers.conflicts_dialog import ConflictsDialog
from ui.widgets.buttons import secondary


class ImportDialog(SpreadsheetDialog):
    """Without a campaign, people only come into the workspace."""

    def __init__(
        self, console: Console, bridge: Bridge, campaign_id: int | None, parent: QWidget | None = None
    ) -> None:
        self._campaign_id = campaign_id
        super().__init__(
            tr("Import people"),
            tr(
                "A spreadsheet with one line per person, or an address book (vCard, LDIF). An e-mail address "
                "is needed; nothing else is."
            ),
            [(field, words.person_field(field)) for field in PersonField],
            console,
            bridge,
            parent,
        )
        self.resolution = Resolution()
        self._conflicts: Sequence[Conflict] = ()
        self.differ = QWidget()
        line = QHBoxLayout(self.differ)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        self.differ_words = QLabel()
        self.differ_words.setWordWrap(True)
        self.review_button = secondary(tr("Review…"), self.review)
        line.addWidget(self.differ_words, 1)
        line.addWidget(self.review_button)
        self.differ.hide()
        self.options.addWidget(self.differ)

    def kinds(self) -> str:
        return tr("Spreadsheets and address books (*.csv *.txt *.tsv *.xlsx *.xlsm *.vcf *.ldif *.ldi)")

    def load(self, path: Path) -> None:
        self.resolution = Resolution()
        self.differ.hide()
        super().load(path)

    def freeze(self, frozen: bool) -> None:
        super().freeze(frozen)
        self.differ.setEnabled(not frozen)

    def review(self) -> None:
        """Decide field by field what stays of the people who differ."""
        dialog = ConflictsDialog(self._conflicts, self.resolution, self)
        if dialog.exec() == Dialog.DialogCode.Accepted:
            self.resolution = dialog.resolution
            self.check_soon()
        dialog.deleteLater()

    def look(self, path: Path) -> Preview[PersonField]:
        return self.console.testers.preview(path)

    def take(
        self, path: Path, mapping: Mapping[str, Any], dry_run: bool, progress: Callable[[float], bool]
    ) -> ImportReport:
        return self.console.testers.import_file(
            self._campaign_id,
            path,
            mapping,
            dry_run=dry_run,
            progress=progress,
            resolution=self.resolution,
        )

    def _say_conflicts(self, report: ImportReport) -> None:
        self._conflicts = report.conflicts
        kept = sum(
            self.resolution.choice(one.person_id, one.field) is Choice.KEEP for one in report.conflicts
        )
        text = tr("%n field(s) of known people are others in the file.", "", len(report.conflicts))
        winner = tr("%n keep what is stored.", "", kept) if kept else tr("The file’s count.")
        self.differ_words.setText(f"{text} {winner}")
        self.differ.setVisible(report.dry_run and bool(report.conflicts))

    def shown(self, report: ImportReport) -> Shown:
        self._say_conflicts(report)
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
