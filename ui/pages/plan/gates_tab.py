"""The gates by day, what the chosen one waits for, and what they rest on: readiness, reasons, council."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from cm_console import figures, plan_words
from cm_console.domain.campaign import Campaign
from cm_console.domain.gates import Decision, Gate, State
from cm_console.i18n import tr
from cm_console.services.gates import GateView
from ui.pages.plan.gate_detail import GateDetail
from ui.pages.plan.gate_dialogs import DecideDialog, GateDialog
from ui.pages.plan.readiness_cards import CouncilCard, ReadinessCard
from ui.pages.plan.tab import PlanTab, side_of
from ui.widgets.buttons import quiet
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState, OrEmpty
from ui.widgets.table import ObjectTable
from ui.widgets.table_model import Column


class GatesTab(PlanTab):
    def build(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(12)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self._build_gates(), 2)
        self.detail = GateDetail(self)
        left.addWidget(self.detail, 3)
        line.addLayout(left, 1)
        self.readiness, self.council = ReadinessCard(self), CouncilCard(self)
        line.addWidget(side_of(self.readiness, self.council))
        self.outer.addLayout(line, 1)

    def _build_gates(self) -> Card:
        card = Card(tr("Gates"))
        self.add_button = quiet(tr("Add…"), self.add_gate, icon="plus")
        self.add_button.setAccessibleName(tr("Add a gate"))
        card.add(self.add_button)
        self.table = ObjectTable(
            [
                Column(
                    "day",
                    tr("Day"),
                    lambda row: row.gate.due_on,
                    lambda row: figures.week_day(row.gate.due_on),
                ),
                Column("name", tr("What it opens"), lambda row: row.gate.name, width=186, strong=True),
                Column("met", tr("Met"), _share, _met, tone=_met_tone),
                Column("decision", tr("Decision"), _decided, _decided, tone=_tone),
            ],
            identity=lambda row: row.gate.id,
            name=tr("Gates"),
        )
        self.table.stretch(1)
        self.table.chosen.connect(lambda view: self.detail.fill(view))
        self.table.activated_row.connect(lambda view: self.edit_gate(view.gate))
        self.none = EmptyState(
            "flag",
            tr("No gate yet"),
            tr("A gate is a day on which somebody decides, with what is known, to go a step further."),
            tr("Add a gate…"),
            self.add_gate,
        )
        self.gates = OrEmpty(self.table, self.none)
        card.body.addWidget(self.gates, 1)
        return card

    def fill(self, campaign: Campaign) -> None:
        views = self.console.gates.list(campaign.id)
        self.table.set_rows(views)
        self.gates.show_full(views)
        if self.table.current() is None and views:
            waiting = [view for view in views if view.gate.decision is None]
            self.table.choose((waiting or views)[0].gate.id)
        self.detail.setVisible(bool(views))
        self.detail.fill(self.table.current())
        self.readiness.fill(campaign)
        self.council.fill(campaign)

    # --- what a person does

    def add_gate(self) -> None:
        if self.campaign is not None:
            self.ask(GateDialog(self.console, self.campaign, parent=self.window()))

    def edit_gate(self, gate: Gate) -> None:
        if self.campaign is not None:
            self.ask(GateDialog(self.console, self.campaign, gate, self.window()))

    def remove_gate(self, gate: Gate) -> None:
        removed = self.attempt(self.console.gates.remove, gate.id)
        if removed is not None:
            put_back = self.console.gates.put_back
            self.say(tr("Removed: {name}").format(name=gate.name), lambda: put_back(removed))

    def decide(self, view: GateView) -> None:
        """Go or no-go, with a way back."""
        if self.campaign is None:
            return
        if self.ask(DecideDialog(self.console, self.campaign, view, self.window())):
            decided = self.console.gates.get(view.gate.id).gate
            text = tr("{gate}: {decision}").format(
                gate=decided.name, decision=plan_words.decision(decided.decision)
            )
            self.say(text, lambda: self.console.gates.restore(view.gate))

    def reopen(self, gate: Gate) -> None:
        reopened = self.attempt(self.console.gates.reopen, gate.id)
        if reopened is not None:
            text = tr("Open again: {gate}").format(gate=gate.name)
            self.say(text, lambda: self.console.gates.restore(gate))


def _count(row: GateView) -> int:
    return sum(each.state is State.MET for each in row.conditions)


def _share(row: GateView) -> float:
    return _count(row) / max(1, len(row.conditions))


def _met(row: GateView) -> str:
    return figures.of(_count(row), len(row.conditions))


def _met_tone(row: GateView) -> str:
    return "ok" if row.is_clear else "neutral"


def _decided(row: GateView) -> str:
    return plan_words.decision(row.gate.decision)


def _tone(row: GateView) -> str:
    return {None: "neutral", Decision.GO: "ok", Decision.NO_GO: "bad"}[row.gate.decision]
