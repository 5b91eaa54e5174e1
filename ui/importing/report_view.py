"""What an import would do, or did: figures, the remarks, and the refused lines."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from cm_console.i18n import tr
from cm_console.services.table_report import LineRefused, Report
from ui.widgets.pill import Pill

MOST = 500  # lines: nobody reads more in a dialog


@dataclass(frozen=True)
class Figure:
    """A pill: `text` holds {n}."""

    text: str
    number: int
    tone: str = "neutral"


@dataclass(frozen=True)
class Shown:
    """A report as it is shown: `lines`, and how many `more` there are; `count` is what an import takes in."""

    figures: Sequence[Figure]
    lines: Sequence[str]
    more: int
    count: int


def shown_by_line(report: Report[LineRefused], warnings: Sequence[str] = ()) -> Shown:
    """A report whose refusals are in words already: they come first, what is only warned of after them."""
    refused = len(report.refused)
    figures = (
        Figure(tr("{n} taken"), report.taken, "ok" if report.taken else "neutral"),
        Figure(tr("{n} unchanged"), report.unchanged),
        Figure(tr("{n} refused"), refused, "bad" if refused else "neutral"),
    )
    text = tr("Line {line} refused: {reason}")
    lines = [text.format(line=each.line, reason=each.text) for each in report.refused[:MOST]]
    lines += warnings[:MOST]
    return Shown(figures, lines, refused + len(warnings) - len(lines), report.taken)


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

    def show_report(self, report: Shown, *, dry_run: bool) -> None:
        """Show `report`; a dry run is said as such."""
        self.title.setText(tr("This import would give:") if dry_run else tr("Imported:"))
        self.title.show()
        for pill, figure in zip(self.pills, report.figures, strict=False):
            pill.set(figure.text.format(n=QLocale().toString(figure.number)), figure.tone)
            pill.show()
        lines = list(report.lines)
        if report.more > 0:
            lines.append(tr("… and %n more", "", report.more))
        self.remarks.setPlainText("\n".join(lines))
        self.remarks.setVisible(bool(lines))
