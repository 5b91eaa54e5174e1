"""What is removed by itself and when, and the journal of what was done."""

from PySide6.QtWidgets import QCheckBox, QWidget

from cm_console import figures
from cm_console.i18n import pair, tr
from cm_console.services import privacy_words as say
from cm_console.services.privacy_report import RuleLine
from cm_console.services.privacy_retention import MOST_MONTHS, Ran
from ui.dialogs.base import Dialog
from ui.dialogs.form import labelled
from ui.page import Page
from ui.tabs import Tab
from ui.widgets.buttons import quiet
from ui.widgets.card import Card
from ui.widgets.fields import NumberBox
from ui.widgets.table import ObjectTable
from ui.widgets.table_model import Column


class KeepingTab(Tab):
    def build(self) -> None:
        card = Card(tr("Removed by itself, once a day"))
        self.change_button = quiet(tr("Change…"), self.change, icon="pencil-simple")
        self.run_button = quiet(tr("Run now"), self.run, icon="play")
        card.add(self.change_button)
        card.add(self.run_button)
        self.rules = ObjectTable(
            [
                Column("name", tr("What"), lambda row: row.name, strong=True),
                Column(
                    "kept", tr("Kept for"), lambda row: row.months or 999, lambda row: row.kept, width=230
                ),
                Column(
                    "ahead",
                    tr("Ahead"),
                    lambda row: row.due,
                    lambda row: row.ahead or figures.DASH,
                    width=190,
                ),
            ],
            identity=lambda row: row.rule,
            name=tr("Retention rules"),
        )
        self.rules.stretch(0)
        self.rules.activated_row.connect(self.change)
        card.body.addWidget(self.rules)
        self.outer.addWidget(card)
        journal = Card(tr("Journal, without names"))
        self.journal = ObjectTable(
            [
                Column("day", tr("Day"), lambda row: row.on, lambda row: figures.full_day(row.on), width=190),
                Column("act", tr("What was done"), lambda row: say.act(row.act)),
                Column(
                    "rule",
                    tr("Rule"),
                    lambda row: "" if row.rule is None else say.rule(row.rule),
                    width=230,
                    muted=True,
                ),
                Column("people", tr("Entries"), lambda row: row.people, align="right"),
            ],
            identity=lambda row: (row.on, row.act, row.rule, row.people),
            name=tr("Journal"),
        )
        self.journal.stretch(1)
        journal.body.addWidget(self.journal, 1)
        self.outer.addWidget(journal, 1)

    def refresh(self) -> None:
        report = self.console.privacy_documents.report()
        self.rules.set_rows(report.rules)
        self.rules.show_rows(len(report.rules), fewest=4, most=8)
        if self.rules.current() is None:
            self.rules.choose(report.rules[0].rule)
        self.journal.set_rows(report.journal)

    def change(self, *_: object) -> None:
        line: RuleLine | None = self.rules.current()
        if line is not None:
            self.ask(MonthsDialog(self.page, line, self.window()))

    def run(self) -> None:
        self.page.run(self.console.keeping.run, self._ran, label=tr("Looking at what is due"))

    def _ran(self, ran: Ran) -> None:
        lines = [pair(say.rule(rule), figures.number(count)) for rule, count in ran.removed.items()]
        self.page.notice(
            tr("Removed what was due.") if lines else tr("Nothing was due."), detail="\n".join(lines)
        )


class MonthsDialog(Dialog):
    """How long one kind of data is kept."""

    def __init__(self, page: Page, line: RuleLine, parent: QWidget | None = None) -> None:
        super().__init__(line.name, tr("Save"), parent, text=tr("Now: {kept}").format(kept=line.kept))
        self._page, self._line = page, line
        self.months = NumberBox()
        self.months.setRange(1, MOST_MONTHS)
        self.months.setValue(line.months or 12)
        self.ever = QCheckBox(tr("Keep for ever"))
        self.ever.setChecked(line.months is None)
        self.ever.toggled.connect(self.months.setDisabled)
        self.months.setDisabled(line.months is None)
        self.body.addWidget(
            labelled(
                tr("Months"), self.months, tr("Shorter is safer: keep what the launch needs, no longer.")
            )
        )
        self.body.addWidget(self.ever)

    def submit(self) -> None:
        months = None if self.ever.isChecked() else self.months.value()
        self.finish(self._page.console.keeping.keep, self._line.rule, months)
