"""Beside the missions: how a wave stands, and the reminders for those who are behind."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel

from cm_console import figures
from cm_console.domain.waves import Wave
from cm_console.i18n import tr
from cm_console.services import following_words as words
from ui.pages.feedback.mission_dialogs import FloorDialog, RemindersDialog
from ui.widgets.buttons import quiet, secondary
from ui.widgets.card import Card

if TYPE_CHECKING:
    from ui.pages.feedback.wave_tab import WaveTab


def _line(role: str = "") -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label


class StandingCard(Card):
    def __init__(self, tab: "WaveTab") -> None:
        super().__init__(tr("How the wave stands"))
        self.tab = tab
        self._wave: Wave | None = None
        self.floor_button = quiet("", self._set_floor, icon="pencil-simple", tip=tr("The wave's floor…"))
        self.add(self.floor_button)
        self.staying, self.reported, self.answered = _line("strong"), _line(), _line()
        self.held, self.left = _line(), _line("small-muted")
        for label in (self.staying, self.reported, self.answered, self.held, self.left):
            self.body.addWidget(label)

    def show_wave(self, wave: Wave | None) -> None:
        self._wave = wave
        self.setVisible(wave is not None)
        if wave is None:
            return
        standing = self.tab.console.following.standing(wave.id)
        self.staying.setText(
            tr("{count} stay").format(count=figures.of(standing.staying, standing.people))
            if standing.people
            else tr("Nobody is invited yet.")
        )
        self.reported.setText(
            tr("{count} have reported").format(count=figures.of(standing.reported, standing.people))
        )
        self.reported.setVisible(bool(standing.people))
        self.answered.setText(words.answered(self.tab.console.feedback.answered(wave.campaign_id, wave.id)))
        self.held.setText(words.held(standing) or tr("No floor is set: below how many people is it too few?"))
        self.held.setProperty("role", "bad" if standing.is_under else "small-muted")
        self.held.style().polish(self.held)
        self.left.setText(words.dropped(standing.dropped))

    def _set_floor(self) -> None:
        if self._wave is not None:
            dialog = FloorDialog(self.tab.console, self._wave, self.tab.window())
            dialog.exec()
            if dialog.changed:
                following, wave_id, before = self.tab.console.following, self._wave.id, dialog.before
                self.tab.say(tr("The floor is set."), lambda: following.set_floor(wave_id, before))
            dialog.deleteLater()


class RemindersCard(Card):
    def __init__(self, tab: "WaveTab") -> None:
        super().__init__(tr("Who is behind"))
        self.tab = tab
        self._wave: Wave | None = None
        self.text = _line()
        self.rule = _line("small-muted")
        self.rule.setText(
            tr(
                "Less than 25, 50 or 75% of the missions at 25, 50 or 75% of the time. Two reminders at "
                "most, and you send them."
            )
        )
        self.show_button = secondary(tr("Read the reminders…"), self.read)
        line = QHBoxLayout()
        line.addWidget(self.show_button)
        line.addStretch(1)
        self.body.addWidget(self.text)
        self.body.addWidget(self.rule)
        self.body.addLayout(line)

    def show_wave(self, wave: Wave | None) -> None:
        self._wave = wave
        self.setVisible(wave is not None)
        if wave is not None:
            count = len(self.tab.console.missions.reminders(wave.id))
            self.text.setText(
                tr("%n person(s) may be reminded now.", "", count)
                if count
                else tr("Nobody is to be reminded now.")
            )
            self.show_button.setEnabled(count > 0)

    def read(self) -> None:
        """Show the texts; noted as sent only when a person says so."""
        if self._wave is None:
            return
        wave_id, missions = self._wave.id, self.tab.console.missions
        reminders = missions.reminders(wave_id)
        dialog = RemindersDialog(reminders, self.tab.window())
        sent = dialog.exec() == RemindersDialog.DialogCode.Accepted
        dialog.deleteLater()
        if sent:
            self.tab.attempt(missions.note_reminded, wave_id, reminders)
            text = tr("Noted: %n reminder(s) sent.", "", len(reminders))
            self.tab.say(text, lambda: missions.forget_reminded(wave_id, reminders))
