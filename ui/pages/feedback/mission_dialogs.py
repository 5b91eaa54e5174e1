"""The dialogs of a wave: a mission, the floor, the texts of the reminders."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from cm_console.domain.campaign import Campaign
from cm_console.domain.missions import Mission, Reminder
from cm_console.domain.waves import Wave
from cm_console.i18n import tr
from cm_console.services.wave_words import wave_title
from ui.dialogs.base import Dialog
from ui.dialogs.form import Form, labelled
from ui.pages.feedback.wave_box import WaveBox
from ui.pages.plan.objective_dialogs import OptionalDay
from ui.widgets.buttons import secondary
from ui.widgets.fields import NumberBox

if TYPE_CHECKING:
    from cm_console.console import Console


class MissionDialog(Dialog):
    """Adds a mission, or changes the one given."""

    def __init__(
        self,
        console: "Console",
        campaign: Campaign,
        wave_id: int | None,
        mission: Mission | None = None,
        parent: QWidget | None = None,
    ) -> None:
        text = tr("Something to try in a few minutes. Without a benefit for the person, nobody does it.")
        title = tr("New mission") if mission is None else tr("Mission")
        super().__init__(title, tr("Add") if mission is None else tr("Save"), parent, text=text)
        self.console, self._campaign, self._mission = console, campaign, mission
        self.name = QLineEdit(mission.title if mission else "")
        self.name.setPlaceholderText(tr("Ask a question in the workshop's group"))
        self.benefit = QLineEdit(mission.benefit if mission else "")
        self.benefit.setPlaceholderText(tr("An answer from another site within a day"))
        self.wave = WaveBox(tr("No wave yet"))
        waves = console.waves.list(campaign.id)
        self.wave.set_waves(waves)
        self.wave.choose(wave_id)
        ends = next((wave.ends_on for wave in waves if wave.id == wave_id and wave.ends_on), None)
        due = mission.due_on if mission else None
        self.due_on = OptionalDay(tr("By"), due, ends or console.today(campaign.zone))
        form = Form()
        form.wide(tr("What to try"), self.name)
        form.wide(tr("What the person gets from it"), self.benefit)
        form.wide(tr("Wave"), self.wave)
        self.body.addLayout(form)
        self.body.addWidget(self.due_on)
        self.setMinimumWidth(500)
        self.name.setFocus()

    def submit(self) -> None:
        fields = {
            "wave_id": self.wave.wave_id(),
            "benefit": self.benefit.text(),
            "due_on": self.due_on.day(),
        }
        missions, title = self.console.missions, self.name.text()
        if self._mission is None:
            self.finish(missions.add, self._campaign.id, title, **fields)
        else:
            self.finish(missions.edit, self._mission.id, title=title, **fields)


class FloorDialog(Dialog):
    """How many people a wave should not fall below; 0 leaves it to the wave's plan."""

    def __init__(self, console: "Console", wave: Wave, parent: QWidget | None = None) -> None:
        text = tr("Below this, the Overview says so while the wave runs: invite from the waiting list.")
        super().__init__(tr("Floor of {wave}").format(wave=wave_title(wave)), tr("Save"), parent, text=text)
        self.console, self._wave = console, wave
        self.changed = False
        self.before: int | None = None
        self.people = NumberBox()
        self.people.setRange(0, 1_000_000)
        self.people.setSpecialValueText(tr("As the wave's plan says"))
        self.people.setValue(console.following.floor(wave) or 0)
        self.body.addWidget(labelled(tr("People who should stay"), self.people))
        self.people.setFocus()

    def submit(self) -> None:
        def save() -> bool:
            self.before = self.console.following.set_floor(self._wave.id, self.people.value() or None)
            return True

        if self.attempt(save):
            self.changed = True
            self.accept()


class RemindersDialog(Dialog):
    """The texts, one person at a time; accepted when a person says that they were sent."""

    def __init__(self, reminders: Sequence[Reminder], parent: QWidget | None = None) -> None:
        text = tr("Nothing is sent from here. Copy the texts into your mail; nobody gets more than two.")
        super().__init__(
            tr("Reminders"), tr("I have sent them all"), parent, text=text, cancel_text=tr("Not yet")
        )
        self._reminders = reminders
        self.who = QComboBox()
        for each in reminders:
            self.who.addItem(f"{each.name} · {each.email}")
        self.who.currentIndexChanged.connect(self._show)
        self.view = QPlainTextEdit()
        self.view.setReadOnly(True)
        self.view.setTabChangesFocus(True)
        self.body.addWidget(labelled(tr("Who"), self.who))
        self.view.setAccessibleName(tr("The text"))
        self.body.addWidget(self.view, 1)
        self.copy_button = secondary(tr("Copy this text"), self._copy)
        self.add_left_button(self.copy_button)
        self.resize(580, 480)
        self.accept_button.setDefault(False)  # what was not sent is never noted by a mere Enter
        self.copy_button.setFocus()
        self._show(0)

    def _show(self, index: int) -> None:
        each = self._reminders[index]
        self.view.setPlainText(f"{each.subject}\n\n{each.text}")
        self.copy_button.setText(tr("Copy this text"))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.view.toPlainText())
        self.copy_button.setText(tr("Copied"))
