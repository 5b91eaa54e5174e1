"""Documents to complete and print, what only the company knows, and the way to the works council's gate."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout

from cm_console.i18n import tr
from ui.printing import save_html
from ui.tabs import Tab
from ui.widgets.buttons import quiet, secondary
from ui.widgets.card import Card

if TYPE_CHECKING:
    from cm_console.services.privacy_documents import Which


class DocumentsTab(Tab):
    def build(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(12)
        self.outer.addLayout(columns, 1)
        left = QVBoxLayout()
        left.setSpacing(12)
        papers: list[tuple[Which, str, str]] = [
            ("report", tr("Privacy report"), tr("What is kept, until when, what was done. For who asks.")),
            (
                "register",
                tr("Register entry"),
                tr("Draft for the register of processing: purposes, data, recipients, keeping, security."),
            ),
            (
                "dpia",
                tr("Impact assessment"),
                tr("Draft for the officer and the works council: necessity, risks, measures, opinions."),
            ),
        ]
        self.buttons = {}
        for which, title, text in papers:
            card = Card(title)
            card.body.addWidget(_words(text))
            button = secondary(tr("Save to print…"), lambda which=which: self.save(which), icon="export")
            button.setAccessibleName(tr("Save to print: {name}").format(name=title))
            self.buttons[which] = button
            line = QHBoxLayout()
            line.addWidget(button)
            line.addStretch(1)
            card.body.addLayout(line)
            left.addWidget(card)
        left.addStretch(1)
        columns.addLayout(left, 1)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self._build_facts())
        right.addWidget(self._build_council())
        right.addStretch(1)
        columns.addLayout(right, 1)

    def _build_facts(self) -> Card:
        card = Card(tr("What only the company knows"))
        card.body.addWidget(_words(tr("What is empty stays a gap in the documents.")))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        self.fields: dict[str, QLineEdit] = {}
        names = (
            ("company", tr("Company")),
            ("address", tr("Address")),
            ("controller", tr("Responsible")),
            ("officer", tr("Data protection officer")),
            ("contact", tr("Contact for requests")),
            ("processors", tr("Processors")),
            ("measures", tr("Own measures")),
        )
        for row, (key, name) in enumerate(names):
            field = QLineEdit()
            field.setAccessibleName(name)
            field.editingFinished.connect(self._save_facts)
            label = _words(name)
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
            self.fields[key] = field
        card.body.addLayout(grid)
        return card

    def _build_council(self) -> Card:
        card = Card(tr("Works council"))
        self.council = _words("")
        card.body.addWidget(self.council)
        self.gates_button = quiet(
            tr("Its opinion is recorded with the plan’s gates"), self._to_gates, icon="flag"
        )
        line = QHBoxLayout()
        line.addWidget(self.gates_button)
        line.addStretch(1)
        card.body.addLayout(line)
        return card

    def refresh(self) -> None:
        for name, text in self.console.privacy.facts().items():
            if not self.fields[name].hasFocus():
                self.fields[name].setText(text)
        self.council.setText("\n".join(self.console.privacy_documents.councils()))

    def _save_facts(self) -> None:
        typed = {name: field.text() for name, field in self.fields.items()}
        if typed != self.console.privacy.facts():
            self.attempt(self.console.privacy.save_facts, typed)

    def save(self, which: "Which") -> None:
        self._save_facts()
        documents = self.console.privacy_documents
        save_html(self.page, lambda: documents.html(which), documents.title(which))

    def _to_gates(self) -> None:
        self.page.navigate.emit("plan", "gates")


def _words(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setProperty("role", "muted")
    return label
