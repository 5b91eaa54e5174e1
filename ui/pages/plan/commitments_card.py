"""What sponsors promised: who, what, by when, kept or not."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from cm_console import figures
from cm_console.domain.campaign import Campaign
from cm_console.domain.objective import Commitment
from cm_console.i18n import tr
from ui.widgets.buttons import quiet
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState, OrEmpty
from ui.widgets.table import ObjectTable
from ui.widgets.table_model import Column

if TYPE_CHECKING:
    from ui.pages.plan.objective_tab import ObjectiveTab


class CommitmentsCard(Card):
    """`Kept` notes the selected promise as kept today, or as open again."""

    def __init__(self, tab: "ObjectiveTab") -> None:
        super().__init__(tr("Commitments"))
        self.tab = tab
        self._today = date.min
        self.add_button = quiet("", tab.add_commitment, icon="plus", tip=tr("Add a commitment"))
        self.keep_button = quiet("", self._keep, icon="check-circle", tip=tr("Kept, or open again"))
        self.remove_button = quiet("", self._remove, icon="trash", tip=tr("Remove the commitment"))
        for button in (self.keep_button, self.remove_button, self.add_button):
            self.add(button)
        self.table = ObjectTable(
            [
                Column("what", tr("Who and what"), _tip, width=158, tip=_tip),
                Column("due", tr("By"), lambda row: row.due_on or date.max, self._due, tone=self._tone),
            ],
            name=tr("Commitments"),
        )
        self.table.stretch(0)
        self.table.activated_row.connect(tab.edit_commitment)
        self.table.selection_changed.connect(self._enable)
        self.none = EmptyState(
            "handshake",
            tr("No promise yet"),
            tr("One visible act, by somebody with a name, by a day: ask the sponsor for it."),
        )
        self.none.text.setMinimumWidth(240)
        self.pages = OrEmpty(self.table, self.none)
        self.body.addWidget(self.pages, 1)

    def fill(self, campaign: Campaign) -> None:
        self._today = self.tab.console.today(campaign.zone)
        found = self.tab.console.objectives.commitments(campaign.id)
        self.table.set_rows(found)
        self.pages.show_full(found)
        self._enable()

    def _enable(self) -> None:
        for button in (self.keep_button, self.remove_button):
            button.setEnabled(self.table.current() is not None)

    def _due(self, row: Commitment) -> str:
        if row.done_on is not None:
            return tr("Kept {day}").format(day=figures.day(row.done_on))
        return tr("open") if row.due_on is None else figures.day(row.due_on)

    def _tone(self, row: Commitment) -> str:
        if row.done_on is not None:
            return "ok"
        return "bad" if row.due_on is not None and row.due_on < self._today else "neutral"

    def _keep(self) -> None:
        promise = self.table.current()
        if promise is not None:
            done = promise.done_on is None
            keep = partial(self.tab.console.objectives.keep_commitment, promise.id, done)
            text = tr("Kept: {what}") if done else tr("Open again: {what}")
            self.tab.do(keep, text.format(what=promise.what))

    def _remove(self) -> None:
        promise = self.table.current()
        if promise is not None:
            remove = self.tab.console.objectives.remove_commitment
            self.tab.removed(self.tab.attempt(remove, promise.id), promise.what)


def _tip(row: Commitment) -> str:
    return f"{row.who} · {row.what}"
