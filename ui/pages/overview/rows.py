"""One line of "needs you" and one of "next 7 days"; both lead to the page where it is dealt with."""

from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from cm_console import figures, words
from cm_console.domain.delivery import DeliveryState
from cm_console.domain.overview import Need, Upcoming, UpcomingKind
from cm_console.domain.when import at_instant
from cm_console.i18n import tr
from ui import theme
from ui.widgets.buttons import secondary
from ui.widgets.fitting import FittingLabel
from ui.widgets.pill import Pill
from ui.widgets.pill_paint import paint_pill, pill_height, pill_width

_GAP = 8
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

    def head_width(self) -> int:
        return self.pill.sizeHint().width()

    def fit(self, pills: int, wide: bool) -> None:
        """Stand in one line if `wide`, the word in a column of `pills` pixels; else word over sentence."""
        self._place.setMinimumWidth(pills if wide else 0)
        directions = QBoxLayout.Direction
        self._words.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        self._words.setSpacing(12 if wide else 4)

    def _go(self) -> None:
        self.asked.emit(self.need.page, self.need.argument)


class UpcomingRow(QAbstractButton):
    """What comes: when, what and how it stands. Pressed, it opens the post, wave or task.

    Painted here: a busy week has dozens of rows, and labels would cost each of them four widgets.
    """

    asked = Signal(str, object)

    def __init__(self, coming: Upcoming, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.coming = coming
        self._day, self._column, self._wide = _when(coming, zone), 0, True
        self._word, self._tone = _state(coming)
        whole = _day_and_time(coming, zone)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setToolTip(
            "\n".join(filter(None, (coming.title, whole, ", ".join(coming.accounts), self._word)))
        )
        self.setAccessibleName(f"{whole}, {coming.title}, {self._word}")
        self.clicked.connect(self._go)

    def head_width(self) -> int:
        return QFontMetrics(self._strong()).horizontalAdvance(self._day)

    def fit(self, days: int, wide: bool) -> None:
        """Give the day `days` pixels; what goes as planned says so only if `wide`."""
        if (days, wide) != (self._column, self._wide):
            self._column, self._wide = days, wide
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, round(max(self.fontMetrics().height(), pill_height(self.font()))) + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("neutral-soft" if self.isDown() else "hover"))
            painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        inner = box.adjusted(0, 0, -4, 0)
        if self._wide or self.coming.state is not DeliveryState.SCHEDULED:
            word = pill_width(self.font(), self._word)
            paint_pill(painter, inner.right() - word, inner.center().y(), word, self._word, self._tone)
            inner.setRight(inner.right() - word - _GAP)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setPen(theme.color("text"))
        painter.setFont(self._strong())
        painter.drawText(inner, middle, self._day)
        painter.setFont(self.font())
        inner.setLeft(inner.left() + self._column + _GAP)
        cut = self.fontMetrics().elidedText(
            self.coming.title, Qt.TextElideMode.ElideRight, int(inner.width())
        )
        painter.drawText(inner, middle, cut)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _strong(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

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
    if coming.held and coming.state is DeliveryState.DRAFT:
        return tr("To approve"), "warn"
    if coming.state is not None:
        return words.delivery_state(coming.state), TONES.get(coming.state, "neutral")
    return {
        UpcomingKind.WAVE: (tr("Wave starts"), "accent"),
        UpcomingKind.TASK: (tr("Task due"), "neutral"),
        UpcomingKind.GATE: (tr("Gate to decide"), "accent"),
        UpcomingKind.OPENING: (tr("Opening"), "ok"),
        UpcomingKind.POST: (tr("Post"), "neutral"),
    }[coming.kind]
