"""One line of "needs you" and one of "next 7 days"; both lead to the page where it is dealt with."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from cm_console import figures, words
from cm_console.domain.delivery import DeliveryState
from cm_console.domain.overview import Need, Upcoming, UpcomingKind
from cm_console.domain.when import at_instant
from cm_console.i18n import tr
from ui.widgets.buttons import secondary
from ui.widgets.pill import Pill

TONES = {
    DeliveryState.SCHEDULED: "accent",
    DeliveryState.SENDING: "accent",
    DeliveryState.PUBLISHED: "ok",
    DeliveryState.REJECTED: "bad",
    DeliveryState.UNCONFIRMED: "warn",
    DeliveryState.MISSED: "warn",
}


class Elided(QLabel):
    """One line that is cut with … where it does not fit; the whole text is its tip."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = text
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(60)
        self.setText(text)
        self.setToolTip(text)
        self.setAccessibleName(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.contentsRect().width()
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room))


class NeedRow(QWidget):
    """What needs a person: a word and the one button, the sentence under them; `asked(page, argument)`."""

    asked = Signal(str, object)

    def __init__(self, need: Need, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.need = need
        self.button = secondary(need.action, self._go)
        self.button.setAccessibleDescription(need.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 6)
        column.setSpacing(2)
        line = QHBoxLayout()
        line.addWidget(Pill(need.label, "bad" if need.urgent else "warn"))
        line.addStretch(1)
        line.addWidget(self.button)
        column.addLayout(line)
        column.addWidget(Elided(need.text))

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
        word, tone = _state(coming)
        day, title, pill = QLabel(when), Elided(coming.title), Pill(word, tone)
        day.setProperty("role", "strong")
        day.setFixedWidth(round(day.fontMetrics().horizontalAdvance("Wwm 00 Wwwm 00:00")))
        line = QHBoxLayout(self)
        line.setContentsMargins(4, 4, 4, 4)
        line.setSpacing(8)
        for widget, stretch in ((day, 0), (title, 1), (pill, 0)):
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            line.addWidget(widget, stretch)
        self.setToolTip("\n".join(part for part in (coming.title, ", ".join(coming.accounts)) if part))
        self.setAccessibleName(f"{when}, {coming.title}, {word}")
        self.clicked.connect(self._go)

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


def _when(coming: Upcoming, zone: str) -> str:
    if coming.at is None:
        return figures.week_day(coming.on)
    wall = at_instant(coming.at, zone).wall
    return tr("{day} {time}").format(day=figures.week_day(wall), time=figures.clock(wall))


def _state(coming: Upcoming) -> tuple[str, str]:
    if coming.state is not None:
        return words.delivery_state(coming.state), TONES.get(coming.state, "neutral")
    return {
        UpcomingKind.WAVE: (tr("Wave starts"), "accent"),
        UpcomingKind.TASK: (tr("Task due"), "neutral"),
        UpcomingKind.OPENING: (tr("Opening"), "ok"),
        UpcomingKind.POST: (tr("Post"), "neutral"),
    }[coming.kind]
