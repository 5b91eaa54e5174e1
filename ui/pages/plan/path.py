"""The launch path: phases drawn to scale, with today and the opening marked."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from cm_console import figures
from cm_console.domain.campaign import Phase
from cm_console.i18n import pair, tr
from ui import theme
from ui.widgets.pill_paint import pill_font

_GAP, _EDGE = 4, 2


@dataclass(frozen=True)
class _Bar:
    phase: Phase
    lane: int


class LaunchPath(QWidget):
    """`chosen(phase)` when one is clicked, or Enter pressed on it; ← and → go from one to the next."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.phases: list[Phase] = []
        self._bars: list[_Bar] = []
        self._today = self._opens = date.min
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Launch path"))
        theme.signals.changed.connect(self.update)

    def set(self, phases: Sequence[Phase], today: date, opens_on: date) -> None:
        """Draw these phases; phases that overlap take a line each."""
        self.phases = list(phases)
        self._today, self._opens = today, opens_on
        self._at = min(self._at, max(0, len(self.phases) - 1))
        ends: list[date] = []
        self._bars = []
        for phase in self.phases:
            lane = next((n for n, end in enumerate(ends) if end < phase.starts_on), len(ends))
            ends[lane : lane + 1] = [phase.ends_on]
            self._bars.append(_Bar(phase, lane))
        self._lanes = max(1, len(ends))
        self.setAccessibleDescription(". ".join(self._words(phase) for phase in self.phases))
        self.updateGeometry()
        self.update()

    def _words(self, phase: Phase) -> str:
        if phase.ends_on < self._today:
            state = tr("over")
        elif phase.starts_on <= self._today:
            state = tr("now")
        else:
            state = tr("to come")
        days = f"{figures.day(phase.starts_on)} – {figures.day(phase.ends_on)}"
        return pair(phase.name, f"{days} ({state})")

    # --- geometry

    @property
    def _bar_height(self) -> int:
        return round(QFontMetricsF(pill_font(self.font())).height() * 2) + 8

    def sizeHint(self) -> QSize:
        line = QFontMetricsF(pill_font(self.font())).height()
        return QSize(400, round(2 * line + getattr(self, "_lanes", 1) * (self._bar_height + _GAP) + 10))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def _span(self) -> tuple[date, int]:
        first = min([self._opens, *(phase.starts_on for phase in self.phases)])
        last = max([self._opens, *(phase.ends_on for phase in self.phases)])
        return first, max(1, (last - first).days + 1)

    def _x(self, day: date) -> float:
        first, days = self._span()
        return _EDGE + (self.width() - 2 * _EDGE) * (day - first).days / days

    def _rect(self, bar: _Bar) -> QRectF:
        line = QFontMetricsF(pill_font(self.font())).height()
        left = self._x(bar.phase.starts_on)
        right = self._x(bar.phase.ends_on + timedelta(days=1))
        top = line + 6 + bar.lane * (self._bar_height + _GAP)
        return QRectF(left, top, max(6.0, right - left - 2), self._bar_height)

    # --- painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small = pill_font(self.font())
        for number, bar in enumerate(self._bars):
            self._paint_bar(painter, bar, focused=self.hasFocus() and number == self._at)
        painter.setFont(small)
        self._paint_dates(painter)
        self._paint_marks(painter)

    def _paint_bar(self, painter: QPainter, bar: _Bar, *, focused: bool) -> None:
        box = self._rect(bar)
        phase = bar.phase
        if phase.ends_on < self._today:
            ground, ink = "neutral-soft", "muted"
        elif phase.starts_on <= self._today:
            ground, ink = "accent", "on-accent"
        else:
            ground, ink = "accent-soft", "accent"
        painter.setPen(QPen(theme.color("text"), 2) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(ground))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1) if focused else box, 6, 6)
        painter.setFont(pill_font(self.font()))
        painter.setPen(theme.color(ink))
        room = box.adjusted(8, 2, -4, -2)
        text = "\n".join(_two_lines(painter.fontMetrics(), phase.name, int(room.width())))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _paint_dates(self, painter: QPainter) -> None:
        metrics = QFontMetricsF(painter.font())
        painter.setPen(theme.color("muted"))
        base = self.height() - metrics.descent() - 1
        free = 0.0
        for bar in self._bars:
            left = self._rect(bar).left()
            text = figures.day(bar.phase.starts_on)
            width = metrics.horizontalAdvance(text)
            if left >= free and left + width <= self.width():
                painter.drawText(QPointF(left, base), text)
                free = left + width + 10

    def _paint_marks(self, painter: QPainter) -> None:
        if not self.phases:
            return
        first, days = self._span()
        marks = [(self._opens, tr("Opening · {day}").format(day=figures.day(self._opens)), "text")]
        if 0 <= (self._today - first).days < days:
            marks.append((self._today, tr("Today"), "bad"))
        metrics = QFontMetricsF(painter.font())
        taken: list[tuple[float, float]] = []
        for day, text, token in marks:
            at = self._x(day)
            width = metrics.horizontalAdvance(text)
            left = min(max(0.0, at - width / 2), self.width() - width)
            painter.setPen(QPen(theme.color(token), 2))
            top = metrics.height()
            painter.drawLine(QPointF(at, top), QPointF(at, top + 10))
            if all(left > end + 6 or left + width < start - 6 for start, end in taken):
                painter.drawText(QPointF(left, metrics.ascent()), text)
                taken.append((left, left + width))

    # --- hands

    def _found(self, x: float, y: float) -> int | None:
        for number, bar in enumerate(self._bars):
            if self._rect(bar).contains(x, y):
                return number
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._found(event.position().x(), event.position().y())
        if number is not None and event.button() == Qt.MouseButton.LeftButton:
            self._at = number
            self.chosen.emit(self.phases[number])
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps and self.phases:
            self._at = (self._at + steps[event.key()]) % len(self.phases)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.phases:
            self.chosen.emit(self.phases[self._at])
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            number = self._found(event.pos().x(), event.pos().y())
            text = "" if number is None else self._words(self.phases[number])
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)


def _two_lines(metrics: QFontMetrics, text: str, width: int) -> list[str]:
    """`text` on one line, or on two broken between words, the last one cut."""
    if metrics.horizontalAdvance(text) <= width:
        return [text]
    words = text.split()
    first = words.pop(0)
    while words and metrics.horizontalAdvance(f"{first} {words[0]}") <= width:
        first = f"{first} {words.pop(0)}"
    lines = [first, " ".join(words)] if words else [first]
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines]
