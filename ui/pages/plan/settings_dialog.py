"""What the plan keeps to: the release, a country's working days, the budget of attention. And a playbook."""

from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from cm_console import plan_words
from cm_console.domain.attention import Budget
from cm_console.domain.campaign import Campaign
from cm_console.i18n import tr
from cm_console.services.workdays import USUAL
from ui.dialogs.base import Dialog
from ui.dialogs.form import Form, labelled, text_field
from ui.pages.plan.objective_dialogs import OptionalDay
from ui.widgets.fields import NumberBox, TimeBox

if TYPE_CHECKING:
    from cm_console.console import Console


class SettingsDialog(Dialog):
    def __init__(self, console: "Console", campaign: Campaign, parent: QWidget | None = None) -> None:
        super().__init__(tr("Release, working days, attention"), tr("Save"), parent)
        self.console, self._campaign = console, campaign
        budget = console.attention.budget(campaign.id)
        self.released = OptionalDay(tr("The network is there from"), campaign.released_on, campaign.opens_on)
        self.country = QComboBox()
        self.country.addItem(tr("Weekdays only"), "")
        codes = [*USUAL, *([] if campaign.country in ("", *USUAL) else [campaign.country])]
        for code in codes:
            self.country.addItem(plan_words.country(code), code)
        self.country.setCurrentIndex(max(0, self.country.findData(campaign.country)))
        form = Form()
        form.wide(
            tr("Public holidays of"), self.country, tr("No task, wave or post is moved onto one of them.")
        )
        self.messages, self.channels = NumberBox(), NumberBox()
        self.messages.setRange(0, 100)
        self.messages.setSpecialValueText(tr("no limit"))
        self.messages.setValue(budget.messages_a_week or 0)
        self.channels.setRange(1, 50)
        self.channels.setValue(budget.channels)
        form.pair(
            labelled(tr("Messages a week, at most"), self.messages),
            labelled(tr("Channels, at most"), self.channels),
        )
        self.quiet = QCheckBox(tr("Quiet hours from"))
        self.quiet.setChecked(budget.quiet_from is not None)
        self.quiet_from, self.quiet_until = (
            _time(budget.quiet_from or time(20)),
            _time(budget.quiet_until or time(7)),
        )
        self.quiet_from.setAccessibleName(tr("Quiet from"))
        self.quiet_until.setAccessibleName(tr("Quiet until"))
        hours = QHBoxLayout()
        hours.setSpacing(8)
        for widget in (self.quiet, self.quiet_from, QLabel(tr("to")), self.quiet_until):
            hours.addWidget(widget)
        hours.addStretch(1)
        for box in (self.quiet_from, self.quiet_until):
            box.setEnabled(self.quiet.isChecked())
            self.quiet.toggled.connect(box.setEnabled)
        self.body.addWidget(self.released)
        self.body.addLayout(form)
        self.body.addLayout(hours)
        self._warn(campaign)
        self.setMinimumWidth(520)

    def _warn(self, campaign: Campaign) -> None:
        """Where the plan goes beyond the budget, the first few."""
        found = self.console.attention.of_plan(campaign.id)
        lines = [plan_words.strain(each, campaign.zone) for each in found[:4]]
        if len(found) > len(lines):
            lines.append(tr("and %n more", "", len(found) - len(lines)))
        self.strained = QLabel("\n".join(lines))
        self.strained.setProperty("role", "warn")
        self.strained.setWordWrap(True)
        self.strained.setVisible(bool(lines))
        self.body.addWidget(self.strained)

    def submit(self) -> None:
        self.finish(self._save)

    def _save(self) -> Budget:
        console, its = self.console, self._campaign.id
        on = self.quiet.isChecked()
        wanted = Budget(
            self.messages.value() or None,
            self.channels.value(),
            self.quiet_from.time().toPython() if on else None,
            self.quiet_until.time().toPython() if on else None,
        )
        console.campaigns.edit(its, released_on=self.released.day(), country=self.country.currentData())
        return console.attention.set(its, wanted)


def _time(value: time) -> TimeBox:
    box = TimeBox()
    box.setDisplayFormat("HH:mm")
    box.setTime(QTime(value.hour, value.minute))
    return box


class SavePlaybookDialog(Dialog):
    """Keeps the campaign's plan as a playbook of one's own."""

    def __init__(self, console: "Console", campaign: Campaign, parent: QWidget | None = None) -> None:
        text = tr("Phases, tasks, post ideas and gates, in days from the opening, in your own words.")
        super().__init__(tr("Keep as a playbook"), tr("Keep"), parent, text=text)
        self.console, self._campaign = console, campaign
        self.name = QLineEdit()
        self.about = text_field("", 4)
        self.replace = QCheckBox(tr("In the place of one that I kept under this name"))
        self.body.addWidget(labelled(tr("Name"), self.name))
        self.body.addWidget(labelled(tr("What it is good for"), self.about))
        self.body.addWidget(self.replace)
        self.setMinimumWidth(480)
        self.name.setFocus()

    def submit(self) -> None:
        self.finish(
            self.console.campaigns.save_as_playbook,
            self._campaign.id,
            self.name.text(),
            self.about.toPlainText(),
            replace=self.replace.isChecked(),
        )
