"""The dialogs of the board: draw the waves, change one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QRegularExpressionValidator
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


@dataclass(frozen=True)
class Draw:
    """What to draw. `seed` None: a new one; `starts_on` None: dates from the plan, or as they are."""

    sizes: tuple[int, ...]
    seed: int | None
    starts_on: date | None
    weeks: int


class BalanceDialog(Dialog):
    """Asks for sizes, seed and dates; `draw` is the result."""

    def __init__(
        self, waves: Sequence[Wave], volunteers: int, today: date, parent: QWidget | None = None
    ) -> None:
        text = tr(
            "Volunteers are drawn by lot: managers first, then each department and level by its share. "
            "People already invited keep their wave."
        )
        super().__init__(tr("Balance automatically"), tr("Draw the waves"), parent, text=text)
        self._volunteers = volunteers
        self.draw: Draw | None = None
        self.sizes = QLineEdit(", ".join(str(wave.size) for wave in waves) or _suggested(volunteers))
        self.sizes.setPlaceholderText("50, 90, 90")
        self.sizes.textChanged.connect(self._count)
        seeds = {wave.seed for wave in waves if wave.seed is not None}
        self.seed = QLineEdit()
        self.seed.setPlaceholderText(tr("a new one"))
        digits = QRegularExpression(r"\d{0,18}")
        self.seed.setValidator(QRegularExpressionValidator(digits, self.seed))
        last = tr("Last: {seed}").format(seed=max(seeds)) if seeds else ""
        self.weeks = NumberBox()
        self.weeks.setRange(1, 52)
        self.weeks.setValue(2)
        self.dates = QCheckBox(tr("Set the dates from"))
        self.dates.setChecked(not any(wave.starts_on for wave in waves))
        self.starts_on = DayEdit(next_monday(today + timedelta(days=1)))
        self.starts_on.setAccessibleName(tr("First day of the first wave"))
        self.dates.toggled.connect(self.starts_on.setEnabled)
        self.starts_on.setEnabled(self.dates.isChecked())
        self.note = QLabel()
        self.note.setProperty("role", "small-muted")
        self.note.setWordWrap(True)
        form = Form()
        form.wide(tr("People in each wave"), self.sizes)
        form.addWidget(self.note, form.rowCount(), 0, 1, 2)
        form.pair(
            labelled(tr("Seed of the lot"), self.seed, last or tr("The same seed repeats a draw.")),
            labelled(tr("Weeks per wave"), self.weeks),
        )
        row = form.rowCount()
        form.addWidget(self.dates, row, 0)
        form.addWidget(self.starts_on, row, 1)
        self.body.addLayout(form)
        self.setMinimumWidth(520)
        self._count()
        self.sizes.setFocus()

    def numbers(self) -> tuple[int, ...]:
        """The sizes typed; empty when they are not numbers."""
        parts = self.sizes.text().replace(";", ",").replace(" ", ",").split(",")
        try:
            return tuple(int(part) for part in parts if part)
        except ValueError:
            return ()

    def _count(self) -> None:
        numbers = self.numbers()
        self.accept_button.setEnabled(bool(numbers) and all(0 < number < MOST for number in numbers))
        volunteers = tr("%n volunteer(s) can be drawn.", "", self._volunteers)
        seats = tr("%n seat(s) in all.", "", sum(numbers))
        self.note.setText(f"{seats} {volunteers}" if numbers else tr("Such as 50, 90, 90."))

    def submit(self) -> None:
        self.draw = Draw(
            self.numbers(),
            int(self.seed.text()) if self.seed.text() else None,
            self.starts_on.day() if self.dates.isChecked() else None,
            self.weeks.value(),
        )
        self.accept()


def _suggested(volunteers: int) -> str:
    """A small first wave, then two larger ones: start small until it works."""
    if volunteers < 10:
        return str(max(1, volunteers))
    first = max(5, min(50, volunteers // 5))
    other = max(first, min(2 * first, (volunteers - first) // 2))
    return f"{first}, {other}, {other}"


class WaveDialog(Dialog):
    """Changes a wave's name, size, capacity and dates."""

    def __init__(self, console: "Console", wave: Wave, today: date, parent: QWidget | None = None) -> None:
        super().__init__(wave_title(wave), tr("Save"), parent)
        self.console, self._wave = console, wave
        self.name = QLineEdit(wave.name)
        self.people, self.capacity = NumberBox(), NumberBox()
        for box, value in ((self.people, wave.size), (self.capacity, wave.capacity)):
            box.setRange(1, MOST)
            box.setValue(value)
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
        form.addWidget(self.dates, form.rowCount(), 0, 1, 2)
        form.pair(labelled(tr("First day"), self.starts_on), labelled(tr("Last day"), self.ends_on))
        self.body.addLayout(form)
        self.setMinimumWidth(480)
        self.name.setFocus()

    def submit(self) -> None:
        dated = self.dates.isChecked()
        saved = self.attempt(
            self.console.waves.edit,
            self._wave.id,
            name=self.name.text(),
            size=self.people.value(),
            capacity=self.capacity.value(),
            starts_on=self.starts_on.day() if dated else None,
            ends_on=self.ends_on.day() if dated else None,
        )
        if saved is not None:
            self.accept()
