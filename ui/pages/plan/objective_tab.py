"""What the launch is for: use cases with both benefits, which need each serves, what sponsors promised."""

from PySide6.QtWidgets import QHBoxLayout, QLabel

from cm_console import figures, plan_words
from cm_console.domain.campaign import Campaign
from cm_console.domain.objective import Alignment, Commitment, Need, Removed, UseCase
from cm_console.i18n import tr
from ui.pages.plan.commitments_card import CommitmentsCard
from ui.pages.plan.matrix import MatrixView
from ui.pages.plan.objective_dialogs import CommitmentDialog, NeedDialog, ServesDialog, UseCaseDialog
from ui.pages.plan.tab import PlanTab
from ui.widgets.buttons import quiet
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState, OrEmpty
from ui.widgets.table import ObjectTable
from ui.widgets.table_model import Column

_SIDE = 320


class ObjectiveTab(PlanTab):
    def build(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._build_use_cases(), 5)
        self.commitments = CommitmentsCard(self)
        self.commitments.setMinimumWidth(_SIDE)
        line.addWidget(self.commitments, 3)
        self.outer.addLayout(line, 4)
        self.outer.addWidget(self._build_matrix(), 5)

    def _build_use_cases(self) -> Card:
        card = Card(tr("Use cases: who does what with whom"))
        self.add_button = quiet(tr("Add…"), self.add_use_case, icon="plus")
        self.add_button.setAccessibleName(tr("Add a use case"))
        self.edit_button = quiet(
            "", self._edit_current, icon="pencil-simple", tip=tr("Edit the use case (Enter)")
        )
        self.remove_button = quiet("", self._remove_current, icon="trash", tip=tr("Remove the use case"))
        for button in (self.edit_button, self.remove_button, self.add_button):
            card.add(button)
        self.table = ObjectTable(
            [
                Column("what", tr("Who does what"), plan_words.use_case, width=212, strong=True),
                Column("by", tr("By"), lambda row: row.by_day, lambda row: _day(row)),
                Column("benefits", tr("Benefits"), lambda row: row.is_complete, _benefits, tone=_tone),
            ],
            name=tr("Use cases"),
        )
        self.table.stretch(0)
        self.table.activated_row.connect(self.edit_use_case)
        self.table.selection_changed.connect(self._enable)
        self.none = EmptyState(
            "handshake",
            tr("No use case yet"),
            tr("People come for something to do with somebody: say who does what with whom, and why."),
            tr("Add a use case…"),
            self.add_use_case,
        )
        self.cases = OrEmpty(self.table, self.none)
        card.body.addWidget(self.cases, 1)
        return card

    def _build_matrix(self) -> Card:
        self.matrix_card = Card(tr("What serves which need"))
        self.need_button = quiet(tr("Add a need…"), self.add_need, icon="plus")
        self.rename_button = quiet("", self._rename_need, icon="pencil-simple", tip=tr("Rename the need"))
        self.drop_button = quiet("", self._remove_need, icon="trash", tip=tr("Remove the need"))
        for button in (self.rename_button, self.drop_button, self.need_button):
            self.matrix_card.add(button)
        self.matrix = MatrixView()
        self.matrix.cell_opened.connect(self.open_cell)
        self.matrix.selectionModel().currentChanged.connect(lambda *_: self._enable())
        self.no_need = EmptyState(
            "table",
            tr("No business need yet"),
            tr("A need is what the business wants whatever the tool. Each use case should serve one."),
        )
        self.matrices = OrEmpty(self.matrix, self.no_need)
        self.gaps = QLabel()
        self.gaps.setProperty("role", "small-muted")
        self.gaps.setWordWrap(True)
        self.matrix_card.body.addWidget(self.gaps)
        self.matrix_card.body.addWidget(self.matrices, 1)
        return self.matrix_card

    def fill(self, campaign: Campaign) -> None:
        found = self.console.objectives.alignment(campaign.id)
        self.table.set_rows(found.use_cases)
        self.cases.show_full(found.use_cases)
        kept = self.matrix.currentIndex()
        kept_at = (kept.row(), kept.column()) if kept.isValid() else None
        self.matrix.cells.set(found)
        if kept_at is not None:
            self.matrix.setCurrentIndex(self.matrix.cells.index(*kept_at))
        self.matrices.show_full(found.use_cases and found.needs)
        self.gaps.setText(_gaps(found))
        self.gaps.setVisible(bool(self.gaps.text()))
        self.commitments.fill(campaign)
        self._enable()

    def _enable(self) -> None:
        chosen = self.table.current() is not None
        self.edit_button.setEnabled(chosen)
        self.remove_button.setEnabled(chosen)
        need = self.matrix.currentIndex().isValid() and self.matrices.currentIndex() == 0
        self.rename_button.setEnabled(need)
        self.drop_button.setEnabled(need)

    # --- what a person does

    def add_use_case(self) -> None:
        if self.campaign is not None:
            self.ask(UseCaseDialog(self.console, self.campaign, parent=self.window()))

    def edit_use_case(self, use_case: UseCase) -> None:
        if self.campaign is not None:
            self.ask(UseCaseDialog(self.console, self.campaign, use_case, self.window()))

    def _edit_current(self) -> None:
        if self.table.current() is not None:
            self.edit_use_case(self.table.current())

    def _remove_current(self) -> None:
        use_case = self.table.current()
        if use_case is not None:
            self.removed(self.attempt(self.console.objectives.remove_use_case, use_case.id), use_case.does)

    def removed(self, removed: Removed | None, name: str) -> None:
        """Say that something is gone, and offer to bring it back."""
        if removed is not None:
            restore = self.console.objectives.restore
            self.say(tr("Removed: {name}").format(name=name), lambda: restore(removed))

    def add_need(self) -> None:
        if self.campaign is not None:
            self.ask(NeedDialog(self.console, self.campaign, parent=self.window()))

    def _rename_need(self) -> None:
        need = self._current_need()
        if self.campaign is not None and need is not None:
            self.ask(NeedDialog(self.console, self.campaign, need, self.window()))

    def _remove_need(self) -> None:
        need = self._current_need()
        if need is not None:
            self.removed(self.attempt(self.console.objectives.remove_need, need.id), need.name)

    def _current_need(self) -> Need | None:
        index = self.matrix.currentIndex()
        return self.matrix.cells.matrix.needs[index.column()] if index.isValid() else None

    def open_cell(self, row: int, column: int) -> None:
        matrix = self.matrix.cells.matrix
        use_case, need = matrix.use_cases[row], matrix.needs[column]
        evidence = matrix.cells.get((use_case.id, need.id))
        self.ask(ServesDialog(self.console, use_case, need, evidence, self.window()))

    def add_commitment(self) -> None:
        if self.campaign is not None:
            self.ask(CommitmentDialog(self.console, self.campaign, parent=self.window()))

    def edit_commitment(self, commitment: Commitment) -> None:
        if self.campaign is not None:
            self.ask(CommitmentDialog(self.console, self.campaign, commitment, self.window()))


def _gaps(matrix: Alignment) -> str:
    """What serves nothing, and what nothing serves."""
    if not matrix.needs:
        return ""
    parts = []
    if matrix.unaligned:
        parts.append(tr("%n use case(s) serve no need", "", len(matrix.unaligned)))
    if matrix.unserved:
        names = figures.listed(need.name for need in matrix.unserved[:3])
        parts.append(tr("Not served yet: {needs}").format(needs=names))
    return " · ".join(parts)


def _day(row: UseCase) -> str:
    return figures.DASH if row.by_day is None else figures.day(row.by_day)


def _benefits(row: UseCase) -> str:
    if row.is_complete:
        return tr("company and person")
    if row.company_benefit:
        return tr("the person's is missing")
    return tr("the company's is missing") if row.person_benefit else tr("both are missing")


def _tone(row: UseCase) -> str:
    return "ok" if row.is_complete else "warn"
