"""The dialog that changes one wave: its name, people, animators and dates."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QWidget

from cm_console.domain.wave_status import next_monday
from cm_console.domain.waves import Wave
from cm_console.i18n import tr
from cm_console.services.wave_words import wave_title
from ui.dialogs.base import Dialog
from ui.dialogs.form import DayEdit, Form, labelled
from ui.widgets.fields import NumberBox

if TYPE_CHECKING:
    from cm_console.console import Console

MOST = 1_000_000


class WaveDialog(Dialog):
    """Saves when it is accepted."""

    def __init__(self, console: "Console", wave: Wave, today: date, parent: QWidget | None = None) -> None:
        super().__init__(wave_title(wave), tr("Save"), parent)
        self.console, self._wave = console, wave
        self.name = QLineEdit(wave.name)
        self.people, self.capacity = _number(wave.size), _number(wave.capacity)
        self.animators = _number(wave.animators)
        self.each = _number(wave.per_animator or 0, least=0)
        self.each.setSpecialValueText(tr("not said"))
        self.note = QLabel()
        self.note.setProperty("role", "small-muted")
        self.note.setWordWrap(True)
        start = wave.starts_on or next_monday(today)
        self.dates = QCheckBox(tr("It has dates"))
        self.dates.setChecked(wave.starts_on is not None)
        self.starts_on, self.ends_on = DayEdit(start), DayEdit(wave.ends_on or start + timedelta(days=11))
        for box in (self.starts_on, self.ends_on):
            box.setEnabled(self.dates.isChecked())
            self.dates.toggled.connect(box.setEnabled)
        form = Form()
        form.wide(tr("Name"), self.name)
        form.pair(
            labelled(tr("People wanted"), self.people),
            labelled(tr("Capacity"), self.capacity, tr("People the animators can follow")),
        )
        form.pair(
            labelled(tr("Animators"), self.animators), labelled(tr("People each can follow"), self.each)
        )
        form.addWidget(self.note, form.rowCount(), 0, 1, 2)
        form.addWidget(self.dates, form.rowCount(), 0, 1, 2)
        form.pair(labelled(tr("First day"), self.starts_on), labelled(tr("Last day"), self.ends_on))
        self.body.addLayout(form)
        self.setMinimumWidth(480)
        for box in (self.animators, self.each):
            box.valueChanged.connect(self._count)
        self._count()
        self.name.setFocus()

    def _count(self) -> None:
        """The capacity follows from the animators once it is said how many people each can follow."""
        each = self.each.value()
        self.capacity.setEnabled(not each)
        if each:
            self.capacity.setValue(min(MOST, self.animators.value() * each))
        target = self._wave.target
        self.note.setVisible(target is not None)
        if target is not None:
            self.note.setText(
                tr("{invited} people are invited so that {target} take part.").format(
                    invited=self._wave.size, target=target
                )
            )

    def submit(self) -> None:
        dated = self.dates.isChecked()
        saved = self.attempt(
            self.console.waves.edit,
            self._wave.id,
            name=self.name.text(),
            size=self.people.value(),
            capacity=self.capacity.value(),
            animators=self.animators.value(),
            per_animator=self.each.value() or None,
            starts_on=self.starts_on.day() if dated else None,
            ends_on=self.ends_on.day() if dated else None,
        )
        if saved is not None:
            self.accept()


def _number(value: int, least: int = 1) -> NumberBox:
    box = NumberBox()
    box.setRange(least, MOST)
    box.setValue(value)
    return box
