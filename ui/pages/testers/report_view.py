"""What an import would do, or did: four figures, the remarks, and the refused lines."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from cm_console import words
from cm_console.i18n import tr
from cm_console.services.testers_import import ImportReport
from ui.widgets.pill import Pill

_LINES = 500  # nobody reads more in a dialog


class ReportView(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        line = QHBoxLayout()
        line.setSpacing(8)
        self.title = QLabel()
        self.title.setProperty("role", "strong")
        line.addWidget(self.title)
        self.pills = [Pill() for _ in range(4)]
        for pill in self.pills:
            line.addWidget(pill)
        line.addStretch(1)
        column.addLayout(line)
        self.remarks = QPlainTextEdit()
        self.remarks.setReadOnly(True)
        self.remarks.setTabChangesFocus(True)
        self.remarks.setAccessibleName(tr("Remarks and refused lines"))
        self.remarks.setMaximumHeight(130)
        column.addWidget(self.remarks)
        self.wait(False)

    def wait(self, waiting: bool = True, share: float = 0.0) -> None:
        """Nothing to say yet; `share` is how far the check has come."""
        text = tr("Checking every line… {share} %").format(share=round(100 * share))
        self.title.setText(text if waiting else "")
        self.title.setVisible(waiting)
        for pill in self.pills:
            pill.hide()
        self.remarks.hide()

    def show_report(self, report: ImportReport) -> None:
        """Show `report`; a dry run is said as such."""
        self.title.setText(tr("This import would give:") if report.dry_run else tr("Imported:"))
        self.title.show()
        refused = len(report.refused)
        figures = (
            (tr("{n} taken"), report.taken, "ok" if report.taken else "neutral"),
            (tr("{n} merged"), report.merged, "accent" if report.merged else "neutral"),
            (tr("{n} unchanged"), report.unchanged, "neutral"),
            (tr("{n} refused"), refused, "bad" if refused else "neutral"),
        )
        for pill, (text, number, tone) in zip(self.pills, figures, strict=True):
            pill.set(text.format(n=QLocale().toString(number)), tone)
            pill.show()
        lines = list(report.warnings)
        for refusal in report.refused[:_LINES]:
            reason = words.refusal(refusal.reason)
            text = tr("Line {line} refused: {reason}").format(line=refusal.line, reason=reason)
            lines.append(f"{text} ({refusal.cell})" if refusal.cell else text)
        if refused > _LINES:
            lines.append(tr("… and %n more", "", refused - _LINES))
        self.remarks.setPlainText("\n".join(lines))
        self.remarks.setVisible(bool(lines))
