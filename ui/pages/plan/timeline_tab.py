"""The timeline with its scale's buttons; what is opened is edited where it belongs."""

from collections.abc import Sequence

from PySide6.QtWidgets import QButtonGroup, QLabel

from cm_console.domain.campaign import Campaign
from cm_console.domain.plan_shift import Kind
from cm_console.domain.timeline import Item
from cm_console.i18n import tr
from ui.pages.plan.dialogs import TaskDialog
from ui.pages.plan.gate_dialogs import GateDialog
from ui.pages.plan.idea_dialog import IdeaDialog
from ui.pages.plan.objective_dialogs import CommitmentDialog
from ui.pages.plan.tab import PlanTab
from ui.pages.plan.timeline_board import TimelineBoard
from ui.pages.plan.timeline_layout import Zoom
from ui.widgets.buttons import quiet
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState, OrEmpty


class TimelineTab(PlanTab):
    def build(self) -> None:
        card = Card(tr("Timeline"))
        self.hint = QLabel(tr("Arrows move, Enter opens, + and − change the scale"))
        self.hint.setProperty("role", "small-muted")
        self.weeks, self.months = quiet(tr("Weeks")), quiet(tr("Months"))
        self._group = QButtonGroup(self)
        for button in (self.weeks, self.months):
            button.setCheckable(True)
            self._group.addButton(button)
        self.months.setChecked(True)
        self.weeks.toggled.connect(self._zoom)
        self.board = TimelineBoard()
        self.board.opened.connect(self.open_items)
        self.board.zoomed.connect(self._zoomed)
        self.today = quiet(tr("Today"), self.board.show_today)
        self.add_idea_button = quiet(tr("Post idea…"), self.add_idea, icon="plus")
        for widget in (self.hint, self.add_idea_button, self.today, self.weeks, self.months):
            card.add(widget)
        self.none = EmptyState(
            "calendar-blank",
            tr("Nothing has a day yet"),
            tr("A playbook brings phases, tasks, post ideas and gates with dates counted from the opening."),
            tr("Start from a playbook…"),
            self.page.path_tab.use_playbook,
        )
        self.pages = OrEmpty(self.board, self.none)
        card.body.addWidget(self.pages, 1)
        self.outer.addWidget(card, 1)

    def fill(self, campaign: Campaign) -> None:
        timeline = self.console.timeline.read(campaign.id)
        self.pages.show_full(timeline.items)
        self.board.show_plan(timeline)

    def _zoom(self, weeks: bool) -> None:
        self.board.set_zoom(Zoom.WEEKS if weeks else Zoom.MONTHS)

    def _zoomed(self, zoom: Zoom) -> None:
        (self.weeks if zoom is Zoom.WEEKS else self.months).setChecked(True)

    def add_idea(self) -> None:
        if self.campaign is not None:
            self.ask(IdeaDialog(self.page, self.campaign, None))

    def open_items(self, items: Sequence[Item]) -> None:
        """Open one thing where it is edited; several posts show their day in the calendar."""
        campaign, item = self.campaign, items[0]
        if campaign is None:
            return
        if item.kind is Kind.POST:
            self.page.navigate.emit("calendar", item.id if len(items) == 1 else item.starts)
        elif item.kind is Kind.WAVE:
            self.page.navigate.emit("waves", None)
        elif item.kind is Kind.PHASE:
            for phase in self.console.campaigns.phases(campaign.id):
                if phase.id == item.id:
                    self.page.path_tab.edit_phase(phase)
        elif item.kind is Kind.TASK:
            found = [task for task in self.console.campaigns.tasks(campaign.id) if task.id == item.id]
            if found:
                self.ask(TaskDialog(self.console, campaign, found[0], parent=self.window()))
        elif item.kind is Kind.GATE:
            self._open_gate(campaign, item.id)
        elif item.kind is Kind.COMMITMENT:
            for promise in self.console.objectives.commitments(campaign.id):
                if promise.id == item.id:
                    self.ask(CommitmentDialog(self.console, campaign, promise, self.window()))
        else:
            idea = self.attempt(self.console.ideas.get, item.id)
            if idea is not None:
                self.ask(IdeaDialog(self.page, campaign, idea))

    def _open_gate(self, campaign: Campaign, gate_id: int) -> None:
        view = self.attempt(self.console.gates.get, gate_id)
        if view is not None:
            self.ask(GateDialog(self.console, campaign, view.gate, self.window()))
