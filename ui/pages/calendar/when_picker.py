"""A day and a time in a named zone; says what the change of the clocks does to them."""

from datetime import datetime

from PySide6.QtCore import QDate, QTime, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QLabel, QTimeEdit, QVBoxLayout, QWidget

from cm_console.domain.when import Moment, moment
from cm_console.i18n import tr
from ui.pages.calendar import dates, grid
from ui.pages.calendar.counters import IconLine
from ui.pages.calendar.grid import STEP
from ui.widgets.buttons import quiet
from ui.widgets.fields import TimeBox


class _Time(TimeBox):
    """Steps by a quarter of an hour, on the quarter, within the day."""

    def stepBy(self, steps: int) -> None:
        if self.currentSection() is not QTimeEdit.Section.MinuteSection:
            super().stepBy(steps)
            return
        time = self.time()
        minutes = time.hour() * 60 + time.minute()
        quarter = (minutes if steps > 0 else minutes + STEP - 1) // STEP + steps
        quarter = min(max(quarter, 0), grid.DAY // STEP - 1)
        self.setTime(QTime(quarter * STEP // 60, quarter * STEP % 60))
        self.setSelectedSection(QTimeEdit.Section.MinuteSection)

    def stepEnabled(self) -> QTimeEdit.StepEnabledFlag:
        return QTimeEdit.StepEnabledFlag.StepUpEnabled | QTimeEdit.StepEnabledFlag.StepDownEnabled


class WhenPicker(QWidget):
    """`changed` is sent when the person changes the day or the time."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = "UTC"
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        self.day.setLocale(dates.locale())
        self.day.setDisplayFormat("ddd d MMM yyyy")
        self.day.setAccessibleName(tr("Day"))
        self.time = _Time()
        self.time.setLocale(dates.locale())
        self.time.setDisplayFormat("HH:mm")
        self.time.setAccessibleName(tr("Time"))
        self.label = QLabel()
        self.label.setProperty("role", "muted")
        self.label.setBuddy(self.day)
        self.day.setMinimumWidth(120)
        self.time.setMinimumWidth(80)
        self.note = QLabel()
        self.note.setProperty("role", "warn")
        self.note.setWordWrap(True)
        self.note.hide()
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.day, 3)
        line.addWidget(self.time, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.label)
        column.addLayout(line)
        column.addWidget(self.note)
        self.repeats = IconLine("repeat", "muted")
        self.repeats.hide()
        column.addWidget(self.repeats)
        self.repeat_button = quiet(tr("Repeat…"), icon="repeat")
        self.slot_button = quiet(tr("Next free slot"), icon="calendar-plus")
        more = QHBoxLayout()
        more.setSpacing(4)
        more.addWidget(self.repeat_button)
        more.addWidget(self.slot_button)
        more.addStretch(1)
        column.addLayout(more)
        self.setFocusProxy(self.day)
        self.day.dateChanged.connect(self._edited)
        self.time.timeChanged.connect(self._edited)

    def set(self, wall: datetime, zone: str) -> None:
        """Show `wall` (naive) in `zone`, without `changed`."""
        self._zone = zone
        for field in (self.day, self.time):
            field.blockSignals(True)
        self.day.setDate(QDate(wall.year, wall.month, wall.day))
        self.time.setTime(QTime(wall.hour, wall.minute))
        for field in (self.day, self.time):
            field.blockSignals(False)
        self.label.setText(tr("When, in {zone}").format(zone=zone))
        self._say()

    def choose(self, wall: datetime) -> None:
        """Show `wall` as if the person had typed it."""
        self.set(wall, self._zone)
        self.changed.emit()

    def say_repeats(self, text: str, *, series: bool = False) -> None:
        """Say how the post comes again, or will; an empty text for one that does not."""
        self.repeats.set("repeat", "muted", text)
        self.repeats.setVisible(bool(text))
        self.repeat_button.setText(tr("Series…") if series else tr("Repeat…"))
        name = tr("Change the series…") if series else tr("Repeat…")
        self.repeat_button.setAccessibleName(name)
        self.repeat_button.setToolTip(tr("Change the series…") if series else "")

    def wall(self) -> datetime:
        """The chosen time, naive."""
        day, time = self.day.date(), self.time.time()
        return datetime.combine(day.toPython(), time.toPython()).replace(second=0, microsecond=0)

    def moment(self) -> Moment:
        return moment(self.wall(), self._zone)

    def _edited(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        text = dates.note(self.moment())
        self.note.setText(text)
        self.note.setVisible(bool(text))
