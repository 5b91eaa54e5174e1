"""One line of "needs you" and one of "next 7 days"; both lead to the page where it is dealt with."""

from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from cm_console import figures, words
from cm_console.domain.delivery import DeliveryState
from cm_console.domain.overview import Need, Upcoming, UpcomingKind
from cm_console.domain.when import at_instant
from cm_console.i18n import tr
from ui.widgets.buttons import secondary
from ui.widgets.elided import ElidedLabel
from ui.widgets.fitting import FittingLabel
from ui.widgets.pill import Pill

TONES = {
    DeliveryState.SCHEDULED: "accent",
    DeliveryState.SENDING: "accent",
    DeliveryState.PUBLISHED: "ok",
    DeliveryState.REJECTED: "bad",
    DeliveryState.UNCONFIRMED: "warn",
    DeliveryState.MISSED: "warn",
}


class NeedRow(QWidget):
    """What needs a person: a word, its sentence and the one button; `asked(page, argument)`."""

    asked = Signal(str, object)

    def __init__(self, need: Need, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.need = need
        self.button = secondary(need.action, self._go)
        self.button.setAccessibleDescription(need.text)
        self.pill = Pill(need.label, "bad" if need.urgent else "warn")
        self.text = FittingLabel(lines=2)
        self.text.say(need.text)
        self.text.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._place = QWidget()
        place = QHBoxLayout(self._place)
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(self.pill)
        place.addStretch(1)
        self._words = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._words.setSpacing(4)
        self._words.addWidget(self._place)
        self._words.addWidget(self.text, 1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 4, 4, 4)
        line.setSpacing(12)
        line.addLayout(self._words, 1)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def head(self) -> QWidget:
        return self.pill

    def fit(self, pills: int, wide: bool) -> None:
        """Stand in one line if `wide`, the word in a column of `pills` pixels; else word over sentence."""
        self._place.setMinimumWidth(pills if wide else 0)
        directions = QBoxLayout.Direction
        self._words.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        self._words.setSpacing(12 if wide else 4)

    def _go(self) -> None:
        self.asked.emit(self.need.page, self.need.argument)


class UpcomingRow(QPushButton):
    """What comes: when, what and how it stands. Pressed, it opens the post, wave or task."""

    asked = Signal(str, object)

    def __init__(self, coming: Upcoming, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.coming = coming
        self.setProperty("kind", "quiet")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        when = _when(coming, zone)
        whole = _day_and_time(coming, zone)
        word, tone = _state(coming)
        self.day, self.title, self.pill = QLabel(when), ElidedLabel(coming.title), Pill(word, tone)
        self.day.setProperty("role", "strong")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 4, 4, 4)
        line.setSpacing(8)
        for widget, stretch in ((self.day, 0), (self.title, 1), (self.pill, 0)):
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            line.addWidget(widget, stretch)
        self.setToolTip("\n".join(filter(None, (coming.title, whole, ", ".join(coming.accounts), word))))
        self.setAccessibleName(f"{whole}, {coming.title}, {word}")
        self.clicked.connect(self._go)

    def head(self) -> QWidget:
        return self.day

    def fit(self, days: int, wide: bool) -> None:
        """Give the day `days` pixels; what goes as planned says so only if `wide`."""
        self.day.setMinimumWidth(days)
        self.pill.setVisible(wide or self.coming.state is not DeliveryState.SCHEDULED)

    def sizeHint(self) -> QSize:
        return self.layout().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.layout().minimumSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _go(self) -> None:
        self.asked.emit(self.coming.page, self.coming.argument)


def _day_and_time(coming: Upcoming, zone: str) -> str:
    if coming.at is None:
        return figures.week_day(coming.on)
    wall = at_instant(coming.at, zone).wall
    return tr("{day} {time}").format(day=figures.week_day(wall), time=figures.clock(wall))


def _when(coming: Upcoming, zone: str) -> str:
    """In a list of one week the weekday and its number are enough."""
    wall = coming.on if coming.at is None else at_instant(coming.at, zone).wall
    day = tr("{weekday} {day}").format(weekday=figures.weekdays()[wall.weekday()], day=wall.day)
    return f"{day} · {figures.clock(wall)}" if isinstance(wall, datetime) else day


def _state(coming: Upcoming) -> tuple[str, str]:
    if coming.state is not None:
        return words.delivery_state(coming.state), TONES.get(coming.state, "neutral")
    return {
        UpcomingKind.WAVE: (tr("Wave starts"), "accent"),
        UpcomingKind.TASK: (tr("Task due"), "neutral"),
        UpcomingKind.OPENING: (tr("Opening"), "ok"),
        UpcomingKind.POST: (tr("Post"), "neutral"),
    }[coming.kind]
