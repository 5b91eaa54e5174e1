"""The data map: what is kept, where, why, until when, who sees it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from cm_console import figures
from cm_console.i18n import tr
from cm_console.services.privacy_report import DataLine
from ui.tabs import Tab
from ui.widgets.card import Card
from ui.widgets.table import ObjectTable
from ui.widgets.table_model import Column


class MapTab(Tab):
    def build(self) -> None:
        card = Card(tr("What this workspace keeps about people"))
        self.table = ObjectTable(
            [
                Column("name", tr("Data"), lambda row: row.name, width=190, strong=True),
                Column(
                    "rows",
                    tr("Entries"),
                    lambda row: row.rows,
                    lambda row: figures.number(row.rows),
                    align="right",
                ),
                Column(
                    "until", tr("Kept until"), lambda row: row.until, width=260, tip=lambda row: row.until
                ),
                Column("seen", tr("Seen by"), lambda row: row.seen_by, tip=lambda row: row.seen_by),
            ],
            identity=lambda row: row.kind,
            name=tr("Data map"),
        )
        self.table.stretch(3)
        self.table.chosen.connect(self._describe)
        card.body.addWidget(self.table, 1)
        self.outer.addWidget(card, 3)
        self.more = Card("")
        self.what, self.why, self.where = QLabel(), QLabel(), QLabel()
        for label, role in ((self.what, ""), (self.why, "muted"), (self.where, "small-muted")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            if role:
                label.setProperty("role", role)
            self.more.body.addWidget(label)
        self.more.body.addStretch(1)
        self.outer.addWidget(self.more, 1)

    def refresh(self) -> None:
        lines = self.console.privacy_documents.report().data
        self.table.set_rows(lines)
        if self.table.current() is None and lines:
            self.table.choose(lines[0].kind)
        self._describe(self.table.current())

    def _describe(self, line: DataLine | None) -> None:
        self.more.setVisible(line is not None)
        if line is not None:
            self.more.set_title(line.name)
            self.what.setText(line.what)
            self.why.setText(
                tr("Why: {purpose}. Kept {until}.").format(purpose=line.purpose, until=line.until)
            )
            self.where.setText(
                tr("Where: in the workspace file, tables {tables}").format(tables=", ".join(line.tables))
            )
