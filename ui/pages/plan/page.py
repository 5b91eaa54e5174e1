"""The plan: what the launch is for, its phases on a path drawn to scale, its tasks by phase."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cm_console import figures, words
from cm_console.domain.campaign import Campaign, Lever, Phase, Task
from cm_console.events import CampaignsChanged, TestersChanged
from cm_console.i18n import tr
from ui.dialogs.campaign_dialog import CampaignDialog
from ui.page import Command, Page
from ui.pages.plan.cards import DraftBanner, ObjectiveCard, OutcomeCard
from ui.pages.plan.dialogs import MeasureDialog, PhaseDialog, PlaybookDialog, TaskDialog
from ui.pages.plan.path import LaunchPath
from ui.pages.plan.task_model import grouped
from ui.pages.plan.task_tree import TaskTree
from ui.widgets.buttons import primary, quiet, secondary
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState

if TYPE_CHECKING:
    from cm_console.console import Console

_SIDE = 300


class PlanPage(Page):
    key = "plan"
    icon = "list-checks"
    order = 20
    refresh_on = (CampaignsChanged, TestersChanged)

    @staticmethod
    def title() -> str:
        return tr("Plan")

    @staticmethod
    def badge(console: "Console", campaign_id: int) -> int | None:
        """Tasks that are overdue."""
        today = console.today(console.campaigns.get(campaign_id).zone)
        tasks = console.campaigns.tasks(campaign_id)
        return sum(task.done_on is None and task.due_on < today for task in tasks) or None

    def build(self) -> None:
        self.add_phase_button = secondary(tr("Add a phase…"), self.add_phase)
        self.add_task_button = primary(tr("Add a task…"), self.add_task)
        self.header.add(self.add_phase_button)
        self.header.add(self.add_task_button)
        self.pages = QStackedWidget()
        self.empty = EmptyState(
            "rocket-launch",
            tr("No campaign yet"),
            tr("A launch starts from an objective, a metric and an opening day; a playbook fills the rest."),
            tr("Start my launch…"),
            self.start_launch,
        )
        self.pages.addWidget(self._build_plan())
        self.pages.addWidget(self.empty)
        self.body.addWidget(self.pages, 1)

    def _build_plan(self) -> QWidget:
        plan = QWidget()
        outer = QVBoxLayout(plan)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        self.banner = DraftBanner(self.edit_campaign)
        self.path = LaunchPath()
        self.path.chosen.connect(self.edit_phase)
        self.path_card = Card(tr("Launch path"))
        self.path_card.body.addWidget(self.path)
        outer.addWidget(self.banner)
        outer.addWidget(self.path_card)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._build_tasks(), 1)
        line.addWidget(self._build_side())
        outer.addLayout(line, 1)
        return plan

    def _build_side(self) -> QWidget:
        column = QWidget()
        cards = QVBoxLayout(column)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(12)
        self.objective = ObjectiveCard(self.edit_campaign)
        self.outcome = OutcomeCard(self.record_measure)
        cards.addWidget(self.objective)
        cards.addWidget(self.outcome)
        cards.addStretch(1)
        side = QScrollArea()
        side.setWidget(column)
        side.setWidgetResizable(True)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side.setFixedWidth(_SIDE)
        side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return side

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
        self.tasks = QStackedWidget()
        self.tasks.addWidget(self.tree)
        self.tasks.addWidget(self.no_tasks)
        card.body.addWidget(self.tasks, 1)
        return card

    def refresh(self) -> None:
        campaign = self.campaign
        self.pages.setCurrentIndex(0 if campaign else 1)
        self.add_task_button.setVisible(campaign is not None)
        self.add_phase_button.setVisible(campaign is not None)
        self.header.set_subtitle("" if campaign is None else _countdown(campaign, self._today(campaign)))
        if campaign is None:
            return
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
        self.tasks.setCurrentIndex(0 if tasks or phases else 1)
        self._enable()

    def _enable(self) -> None:
        current = self.tree.current()
        self.edit_button.setEnabled(current is not None)
        self.remove_button.setEnabled(isinstance(current, Task))

    # --- what a person does

    def start_launch(self) -> None:
        CampaignDialog(self.console, parent=self.window()).exec()

    def edit_campaign(self) -> None:
        if self.campaign is not None:
            CampaignDialog(self.console, self.campaign, self.window()).exec()

    def use_playbook(self) -> None:
        if self.campaign is not None:
            PlaybookDialog(self.console, self.campaign, self.window()).exec()

    def record_measure(self) -> None:
        campaign = self.campaign
        if campaign is not None and campaign.metric:
            MeasureDialog(self.console, campaign, self.window()).exec()

    def add_phase(self) -> None:
        if self.campaign is not None:
            PhaseDialog(self.console, self.campaign, parent=self.window()).exec()

    def edit_phase(self, phase: Phase) -> None:
        if self.campaign is None:
            return
        dialog = PhaseDialog(self.console, self.campaign, phase, self.window())
        dialog.exec()
        removed = dialog.removed
        if removed is not None:
            restore = self.console.campaigns.restore_phase
            text = tr("Removed: {phase}").format(phase=phase.name)
            self.notice(text, self._attempter(lambda: restore(removed)))

    def add_task(self) -> None:
        campaign = self.campaign
        if campaign is None:
            return
        current = self.tree.current()
        phases = {phase.id: phase for phase in self.console.campaigns.phases(campaign.id)}
        chosen = current if isinstance(current, Phase) else None
        if isinstance(current, Task) and current.phase_id is not None:
            chosen = phases.get(current.phase_id)
        TaskDialog(self.console, campaign, None, chosen, self.window()).exec()

    def _edit(self, thing: Task | Phase) -> None:
        if isinstance(thing, Phase):
            self.edit_phase(thing)
        elif self.campaign is not None:
            TaskDialog(self.console, self.campaign, thing, parent=self.window()).exec()

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
        saved = self.attempt(self.console.campaigns.finish_task, task.id, done)
        if saved is None:
            QTimer.singleShot(0, self._refill)  # not while the box is still being clicked
            return
        text = tr("Done: {task}") if done else tr("Open again: {task}")
        self.notice(text.format(task=task.name), self._attempter(lambda: self._put_back(task)))

    def _put_back(self, task: Task) -> None:
        self.console.campaigns.finish_task(task.id, task.done_on is not None)

    def remove_task(self, task: Task) -> None:
        removed = self.attempt(self.console.campaigns.remove_task, task.id)
        if removed is not None:
            restore = self.console.campaigns.restore_task
            self.notice(
                tr("Removed: {task}").format(task=task.name), self._attempter(lambda: restore(removed))
            )

    def _attempter(self, work: Callable[[], object]) -> Callable[[], object]:
        return lambda: self.attempt(work)

    def open(self, argument: object) -> None:
        """`"edit"`, `"measure"`, `"new"`, or the id of a task to show."""
        actions = {"edit": self.edit_campaign, "measure": self.record_measure, "new": self.add_task}
        if isinstance(argument, str) and argument in actions:
            actions[argument]()
        elif isinstance(argument, int) and self.campaign is not None:
            self.refresh()
            for task in self.console.campaigns.tasks(self.campaign.id):
                if task.id == argument and self.tree.choose(task):
                    self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def commands(self) -> list[Command]:
        if self.campaign is None:
            return [Command(tr("Start my launch"), self.start_launch)]
        return [
            Command(tr("Add a task"), self.add_task),
            Command(tr("Add a phase"), self.add_phase),
            Command(tr("Edit the campaign"), self.edit_campaign),
            Command(tr("Record the outcome's value"), self.record_measure),
        ]


def _countdown(campaign: Campaign, today: date) -> str:
    days = (campaign.opens_on - today).days
    opening = figures.full_day(campaign.opens_on)
    if days > 0:
        return tr("Opens {day}, in %n day(s)", "", days).format(day=opening)
    if days == 0:
        return tr("Opens today")
    return tr("Open since {day}").format(day=opening)
