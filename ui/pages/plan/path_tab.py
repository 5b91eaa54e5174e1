"""The first tab: phases on a path drawn to scale, tasks by phase, objective and outcome beside them."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from cm_console import words
from cm_console.domain.campaign import Campaign, Lever, Phase, Task
from cm_console.i18n import tr
from ui.pages.plan.cards import DraftBanner, ObjectiveCard, OutcomeCard
from ui.pages.plan.dialogs import MeasureDialog, PhaseDialog, PlaybookDialog, TaskDialog
from ui.pages.plan.path import LaunchPath
from ui.pages.plan.tab import PlanTab, side_of
from ui.pages.plan.task_model import grouped
from ui.pages.plan.task_tree import TaskTree
from ui.widgets.buttons import quiet
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState, OrEmpty


class PathTab(PlanTab):
    def build(self) -> None:
        self.banner = DraftBanner(self.page.edit_campaign)
        self.path = LaunchPath()
        self.path.chosen.connect(self.edit_phase)
        self.path_card = Card(tr("Launch path"))
        self.path_card.body.addWidget(self.path)
        self.outer.addWidget(self.banner)
        self.outer.addWidget(self.path_card)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._build_tasks(), 1)
        self.objective = ObjectiveCard(self.page.edit_campaign)
        self.outcome = OutcomeCard(self.record_measure)
        line.addWidget(side_of(self.objective, self.outcome))
        self.outer.addLayout(line, 1)

    def _build_tasks(self) -> QWidget:
        card = Card(tr("Tasks"))
        self.lever = QComboBox()
        self.lever.setAccessibleName(tr("Lever"))
        self.lever.addItem(tr("All levers"), None)
        for lever in Lever:
            self.lever.addItem(words.lever(lever), lever)
        self.lever.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.lever.setMinimumContentsLength(9)
        self.lever.view().setMinimumWidth(220)
        self.lever.currentIndexChanged.connect(self._refill)
        self.hide_done = QCheckBox(tr("Hide done"))
        self.hide_done.toggled.connect(self._refill)
        self.edit_button = quiet("", self._edit_current, icon="pencil-simple", tip=tr("Edit (Enter)"))
        self.remove_button = quiet("", self._remove_current, icon="trash", tip=tr("Remove (Delete)"))
        for widget in (self.hide_done, self.lever, self.edit_button, self.remove_button):
            card.add(widget)
        self.tree = TaskTree()
        self.tree.finished.connect(self.finish_task)
        self.tree.edit_wanted.connect(self._edit)
        self.tree.remove_wanted.connect(self.remove_task)
        self.tree.selection_changed.connect(self._enable)
        self.no_tasks = EmptyState(
            "list-checks",
            tr("No task yet"),
            tr("A playbook brings phases and tasks with dates counted from the opening."),
            tr("Start from a playbook…"),
            self.use_playbook,
        )
        self.tasks = OrEmpty(self.tree, self.no_tasks)
        card.body.addWidget(self.tasks, 1)
        return card

    def fill(self, campaign: Campaign) -> None:
        campaigns = self.console.campaigns
        self.banner.fill(campaign)
        self.objective.fill(campaign, campaigns.population(campaign.id))
        self.outcome.fill(campaign, campaigns.measures(campaign.id))
        phases = campaigns.phases(campaign.id)
        self.path.set(phases, self._today(campaign), campaign.opens_on)
        self.path_card.setVisible(bool(phases))
        self._fill_tasks(campaign, phases)

    def _today(self, campaign: Campaign) -> date:
        return self.console.today(campaign.zone)

    def _refill(self) -> None:
        campaign = self.campaign
        if campaign is not None:
            self._fill_tasks(campaign, self.console.campaigns.phases(campaign.id))

    def _fill_tasks(self, campaign: Campaign, phases: list[Phase]) -> None:
        tasks = self.console.campaigns.tasks(campaign.id)
        lever = self.lever.currentData()
        shown = [
            task
            for task in tasks
            if (lever is None or task.lever == lever) and not (self.hide_done.isChecked() and task.done_on)
        ]
        self.tree.fill(grouped(phases, tasks, shown), self._today(campaign))
        self.tasks.show_full(tasks or phases)
        self._enable()

    def _enable(self) -> None:
        current = self.tree.current()
        self.edit_button.setEnabled(current is not None)
        self.remove_button.setEnabled(isinstance(current, Task))

    def use_playbook(self) -> None:
        if self.campaign is not None:
            self.ask(PlaybookDialog(self.console, self.campaign, self.window()))

    def record_measure(self) -> None:
        campaign = self.campaign
        if campaign is not None and campaign.metric:
            self.ask(MeasureDialog(self.console, campaign, self.window()))

    def add_phase(self) -> None:
        if self.campaign is not None:
            self.ask(PhaseDialog(self.console, self.campaign, parent=self.window()))

    def edit_phase(self, phase: Phase) -> None:
        if self.campaign is None:
            return
        dialog = PhaseDialog(self.console, self.campaign, phase, self.window())
        self.ask(dialog)
        removed = dialog.removed
        if removed is not None:
            restore = self.console.campaigns.restore_phase
            text = tr("Removed: {phase}").format(phase=phase.name)
            self.say(text, lambda: restore(removed))

    def add_task(self) -> None:
        campaign = self.campaign
        if campaign is None:
            return
        current = self.tree.current()
        phases = {phase.id: phase for phase in self.console.campaigns.phases(campaign.id)}
        chosen = current if isinstance(current, Phase) else None
        if isinstance(current, Task) and current.phase_id is not None:
            chosen = phases.get(current.phase_id)
        self.ask(TaskDialog(self.console, campaign, None, chosen, self.window()))

    def _edit(self, thing: Task | Phase) -> None:
        if isinstance(thing, Phase):
            self.edit_phase(thing)
        elif self.campaign is not None:
            self.ask(TaskDialog(self.console, self.campaign, thing, parent=self.window()))

    def _edit_current(self) -> None:
        current = self.tree.current()
        if current is not None:
            self._edit(current)

    def _remove_current(self) -> None:
        current = self.tree.current()
        if isinstance(current, Task):
            self.remove_task(current)

    def finish_task(self, task: Task, done: bool) -> None:
        """Note it, and offer to take that back."""
        finish = partial(self.console.campaigns.finish_task, task.id, done)
        text = tr("Done: {task}") if done else tr("Open again: {task}")
        if not self.do(finish, text.format(task=task.name)):
            QTimer.singleShot(0, self._refill)  # not while the box is still being clicked

    def remove_task(self, task: Task) -> None:
        removed = self.attempt(self.console.campaigns.remove_task, task.id)
        if removed is not None:
            restore = self.console.campaigns.restore_task
            self.say(tr("Removed: {task}").format(task=task.name), lambda: restore(removed))

    def show_task(self, task_id: int) -> None:
        """Put the keyboard on a task."""
        if self.campaign is not None:
            self.refresh()
            for task in self.console.campaigns.tasks(self.campaign.id):
                if task.id == task_id and self.tree.choose(task):
                    self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
