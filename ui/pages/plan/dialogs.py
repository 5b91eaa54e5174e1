"""The small dialogs of the plan: a task, a phase, a measure, a playbook."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from cm_console import words
from cm_console.domain.campaign import Campaign, Lever, Phase, Task
from cm_console.domain.playbook import Playbook
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from cm_console.services.campaign_parts import RemovedPhase
from ui.dialogs.base import Dialog
from ui.dialogs.form import DayEdit, Form, NumberEdit, choice_of, labelled
from ui.dialogs.playbook_box import PlaybookBox
from ui.widgets.buttons import danger

if TYPE_CHECKING:
    from cm_console.console import Console


class TaskDialog(Dialog):
    """Adds a task, or changes the one given."""

    def __init__(
        self,
        console: "Console",
        campaign: Campaign,
        task: Task | None = None,
        phase: Phase | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            tr("New task") if task is None else tr("Task"), tr("Add") if task is None else tr("Save"), parent
        )
        self.console, self._campaign, self._task = console, campaign, task
        phases = console.campaigns.phases(campaign.id)
        self.name = QLineEdit(task.name if task else "")
        self.lever = choice_of(Lever, words.lever, task.lever if task else None)
        self.phase = _phase_box(phases, task.phase_id if task else phase.id if phase else None)
        today = console.today(campaign.zone)
        self.due_on = DayEdit(task.due_on if task else _within(phase, today))
        form = Form()
        form.wide(tr("What is to be done"), self.name)
        form.pair(labelled(tr("Due"), self.due_on), labelled(tr("Phase"), self.phase))
        form.wide(tr("Lever"), self.lever)
        self.body.addLayout(form)
        self.setMinimumWidth(520)
        self.name.setFocus()

    def submit(self) -> None:
        self.finish(self._save)

    def _save(self) -> Task:
        campaigns = self.console.campaigns
        fields = (self.name.text(), self.lever.currentData(), self.due_on.day(), self.phase.currentData())
        if self._task is None:
            return campaigns.add_task(self._campaign.id, *fields)
        return campaigns.edit_task(
            self._task.id, **dict(zip(("name", "lever", "due_on", "phase_id"), fields, strict=True))
        )


def _phase_box(phases: Sequence[Phase], chosen: int | None) -> QComboBox:
    box = QComboBox()
    for phase in phases:
        box.addItem(phase.name, phase.id)
    box.addItem(tr("Without a phase"), None)
    ids = [phase.id for phase in phases]
    box.setCurrentIndex(ids.index(chosen) if chosen in ids else len(ids))
    return box


def _within(phase: Phase | None, today: date) -> date:
    return today if phase is None else min(max(today, phase.starts_on), phase.ends_on)


class PhaseDialog(Dialog):
    """Adds a phase, or changes or removes the one given; `removed` says what the page can bring back."""

    def __init__(
        self,
        console: "Console",
        campaign: Campaign,
        phase: Phase | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            tr("New phase") if phase is None else tr("Phase"),
            tr("Add") if phase is None else tr("Save"),
            parent,
        )
        self.console, self._campaign, self._phase = console, campaign, phase
        self.removed: RemovedPhase | None = None
        self.said = False  # its page says what was removed
        phases = console.campaigns.phases(campaign.id)
        start = phases[-1].ends_on + timedelta(days=1) if phases else console.today(campaign.zone)
        self.name = QLineEdit(phase.name if phase else "")
        self.starts_on = DayEdit(phase.starts_on if phase else start)
        self.ends_on = DayEdit(phase.ends_on if phase else start + timedelta(days=13))
        form = Form()
        form.wide(tr("Name"), self.name)
        form.pair(labelled(tr("First day"), self.starts_on), labelled(tr("Last day"), self.ends_on))
        self.body.addLayout(form)
        if phase is not None:
            self.remove_button = danger(tr("Remove the phase"), self._remove)
            self.remove_button.setToolTip(tr("Its tasks stay, without a phase."))
            self.add_left_button(self.remove_button)
        self.name.setFocus()

    def submit(self) -> None:
        self.finish(self._save)

    def _save(self) -> Phase:
        name, start, end = self.name.text(), self.starts_on.day(), self.ends_on.day()
        if self._phase is None:
            return self.console.campaigns.add_phase(self._campaign.id, name, start, end)
        return self.console.campaigns.edit_phase(self._phase.id, name=name, starts_on=start, ends_on=end)

    def _remove(self) -> None:
        if self._phase is not None:
            self.removed = self.attempt(self.console.campaigns.remove_phase, self._phase.id)
            if self.removed is not None:
                self.said = True
                self.accept()


class MeasureDialog(Dialog):
    """Records the outcome metric's value on a day."""

    def __init__(self, console: "Console", campaign: Campaign, parent: QWidget | None = None) -> None:
        super().__init__(tr("Record a value"), tr("Record"), parent, text=campaign.metric)
        self.console, self._campaign = console, campaign
        self.on = DayEdit(console.today(campaign.zone))
        self.value = NumberEdit()
        self.note = QLineEdit()
        self.note.setPlaceholderText(tr("Where the number comes from"))
        form = Form()
        form.pair(labelled(tr("Measured on"), self.on), labelled(tr("Value"), self.value))
        form.wide(tr("Note"), self.note)
        self.body.addLayout(form)
        self.value.setFocus()

    def submit(self) -> None:
        self.finish(self._save)

    def _save(self) -> None:
        value = self.value.value()
        if value is None:
            raise ConsoleError(tr("Write the value first."))
        self.console.campaigns.record_measure(self._campaign.id, self.on.day(), value, self.note.text())


class PlaybookDialog(Dialog):
    """Fills an empty plan from a playbook."""

    def __init__(self, console: "Console", campaign: Campaign, parent: QWidget | None = None) -> None:
        text = tr(
            "It adds phases, tasks, post ideas and gates, dated from the opening; change them as you like."
        )
        super().__init__(tr("Start from a playbook"), tr("Use it"), parent, text=text)
        self.console, self._campaign = console, campaign
        self.playbooks = PlaybookBox(self, tr("Playbook"), console.campaigns, _brings)
        self.playbooks.grown.connect(self._fit)
        self.box = self.playbooks.box
        self.body.addWidget(self.playbooks)
        self.body.addStretch(1)

    def submit(self) -> None:
        if self.attempt(self.console.campaigns.use_playbook, self._campaign.id, self.box.currentData()):
            self.accept()


def _brings(playbook: Playbook | None) -> str:
    """What it is good for, and how much it adds."""
    if playbook is None:
        return ""
    tasks = sum(len(phase.tasks) for phase in playbook.phases)
    ideas = sum(len(phase.ideas) for phase in playbook.phases)
    count = tr("{phases} phases, {tasks} tasks, {ideas} post ideas, {gates} gates.").format(
        phases=len(playbook.phases), tasks=tasks, ideas=ideas, gates=len(playbook.gates)
    )
    return f"{playbook.description} {count}"
