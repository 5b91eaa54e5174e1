"""Above the curves: names at their ends, labels of levels and events, the value under the pointer."""

from bisect import bisect_left
from datetime import datetime, time
from math import floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from cm_console import figures
from cm_console.domain.chart import ChartData, Line
from cm_console.i18n import pair
from cm_console.services import charts
from ui import theme

if TYPE_CHECKING:
    from ui.widgets.chart_plot import Plot

_GAP = 8.0  # between a line's end and its name
_SWATCH = 4.0
_TICK = 6.0


class Overlay(QWidget):
    """Follows the pointer, or the arrow keys when it has the focus."""

    menu_asked = Signal(QPoint)

    def __init__(self, plot: "Plot") -> None:
        super().__init__(plot)
        self._plot = plot
        self._data = ChartData()
        self._times: list[datetime] = []
        self._at: int | None = None  # index of the time looked at
        self.show_focus = True
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set(self, data: ChartData) -> None:
        self._data = data
        self._times = sorted({at for line in data.lines for at, _ in line.points})
        self._at = None
        self.update()

    def forget(self) -> None:
        """Show neither the pointer's value nor the focus, as on paper."""
        self._at = None
        self.show_focus = False

    def name_room(self, letters: QFontMetricsF) -> float:
        """What a name at a line's end needs beside its own width."""
        numbers = (figures.number(round(last[1])) for line in self._plot.data.lines if (last := line.last))
        widest = max((letters.horizontalAdvance(text + " ") for text in numbers), default=0.0)
        return widest + _GAP + _SWATCH + 10

    # What is drawn

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._data.is_empty:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._plot.text_font())
        letters, area = QFontMetricsF(painter.font()), self._plot.area()
        self._unit(painter, letters, area)
        self._ticks(painter, area)
        self._marks(painter, letters, area)
        self._levels(painter, letters, area)
        self._names(painter, letters, area)
        if self._at is not None:
            self._hover(painter, letters, area, self._times[self._at])
        if self.hasFocus() and self.show_focus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _place(self, area: QRectF, at: datetime, value: float) -> QPointF:
        from ui.widgets.chart_plot import seconds

        (left, right), (low, high) = self._plot.view.getPlotItem().getViewBox().viewRange()
        x = area.left() + area.width() * (seconds(at) - left) / ((right - left) or 1)
        y = area.bottom() - area.height() * (value - low) / ((high - low) or 1)
        return QPointF(x, y)

    def _unit(self, painter: QPainter, letters: QFontMetricsF, area: QRectF) -> None:
        painter.setPen(theme.color("muted"))
        painter.drawText(QPointF(2, letters.ascent()), self._data.unit)

    def _ticks(self, painter: QPainter, area: QRectF) -> None:
        """Events without a label, as ticks on the time axis."""
        painter.setPen(QPen(theme.color("muted"), 1))
        for mark in self._data.marks:
            x = floor(self._place(area, mark.at, 0).x()) + 0.5  # one pixel wide, not two pale ones
            if not mark.label and area.left() <= x <= area.right():
                painter.drawLine(QPointF(x, area.bottom() - _TICK), QPointF(x, area.bottom()))

    def _marks(self, painter: QPainter, letters: QFontMetricsF, area: QRectF) -> None:
        painter.setPen(theme.color("muted"))
        named = [mark for mark in sorted(self._data.marks, key=lambda mark: mark.at) if mark.label]
        places = charts.marked(
            [self._place(area, mark.at, 0).x() for mark in named],
            [letters.horizontalAdvance(mark.label) for mark in named],
            letters.horizontalAdvance(self._data.unit) + 12,
            self.width(),
        )
        for mark, x in zip(named, places, strict=True):
            if x is not None:  # else hovering the line still says it
                painter.drawText(QPointF(x, letters.ascent()), mark.label)

    def _levels(self, painter: QPainter, letters: QFontMetricsF, area: QRectF) -> None:
        for level in self._data.levels:
            y = self._place(area, self._times[0], level.value).y()
            box = QRectF(
                area.left() + 6,
                y - letters.height() - 1,
                letters.horizontalAdvance(level.label) + 4,
                letters.height(),
            )
            if box.top() < area.top():
                box.moveTop(y + 2)
            ground = theme.color("surface")
            ground.setAlphaF(0.8)
            painter.fillRect(box, ground)
            painter.setPen(theme.color("warn"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, level.label)

    def _names(self, painter: QPainter, letters: QFontMetricsF, area: QRectF) -> None:
        ends = [(line, last) for line in self._data.lines if (last := line.last)]
        wanted = [self._place(area, *last).y() for _, last in ends]
        half = letters.height() / 2
        places = charts.places(wanted, letters.height(), area.top() + half, area.bottom() - half)
        if places is None:  # no room for all: the strongest keep theirs
            count = max(1, int(area.height() // letters.height()))
            ends, wanted = ends[:count], wanted[:count]
            places = charts.places(wanted, letters.height(), area.top(), area.bottom()) or wanted
        left = area.right() + _GAP
        for (line, (_, value)), y in zip(ends, places, strict=True):
            painter.fillRect(QRectF(left, y - 4, _SWATCH, 8), theme.series(line.colour))
            room = self.width() - left - _SWATCH - 4
            text = f"{figures.number(round(value))} {line.name}"
            text = letters.elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.setPen(theme.color("text"))
            painter.drawText(QPointF(left + _SWATCH + 4, y + letters.ascent() - half), text)

    def _hover(self, painter: QPainter, letters: QFontMetricsF, area: QRectF, at: datetime) -> None:
        x = self._place(area, at, 0).x()
        painter.setPen(QPen(theme.color("muted"), 1))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        texts = self.texts_at(at)
        width = max(letters.horizontalAdvance(text) for text in texts) + 16
        box = QRectF(x + 10, area.top() + 4, width, letters.height() * len(texts) + 10)
        if box.right() > self.width():
            box.moveRight(x - 10)
        if box.left() < 0:
            box.moveLeft(0)
        painter.setBrush(theme.color("raised"))
        painter.setPen(theme.color("border-strong"))
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(theme.color("text"))
        for index, text in enumerate(texts):
            y = box.top() + 5 + letters.height() * index + letters.ascent()
            painter.drawText(QPointF(box.left() + 8, y), text)

    def texts_at(self, at: datetime) -> list[str]:
        """The time, each line's value then, and the events of that day."""
        with_clock = any(each.time() != time() for each in self._times)
        head = figures.full_day(at) + (f" {figures.clock(at)}" if with_clock else "")
        values = [pair(line.name, _value_text(line, at)) for line in self._data.lines]
        events = [mark.name for mark in self._data.marks if mark.name and mark.at.date() == at.date()]
        return [head, *values, *events[:3]]

    # Pointer and keys

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        area = self._plot.area()
        if not area.contains(event.position()) or not self._times:
            self._look(None)
            return
        xs = [self._place(area, at, 0).x() for at in self._times]
        after = bisect_left(xs, event.position().x())
        near = [index for index in (after - 1, after) if 0 <= index < len(xs)]
        self._look(min(near, key=lambda index: abs(xs[index] - event.position().x())))

    def leaveEvent(self, event: QEvent) -> None:
        self._look(None)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._times) - 1
        places = {
            Qt.Key.Key_Left: last if self._at is None else max(0, self._at - 1),
            Qt.Key.Key_Right: 0 if self._at is None else min(last, self._at + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if event.key() in places and self._times:
            self._look(places[Qt.Key(event.key())])
            at = self._times[self._at or 0]
            self.setAccessibleDescription(". ".join(self.texts_at(at)))
        elif event.key() == Qt.Key.Key_Escape and self._at is not None:
            self._look(None)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._look(None)
        super().focusOutEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(event.globalPos())

    def _look(self, index: int | None) -> None:
        self.show_focus = True
        if index != self._at:
            self._at = index
            self.update()


def _value_text(line: Line, at: datetime) -> str:
    """The line's value at `at`; between two readings about what it was, in a gap a dash."""
    before: tuple[datetime, float | None] | None = None
    for point in line.points:
        if point[0] == at:
            return figures.number(None if point[1] is None else round(point[1]))
        if point[0] > at:
            if before is None or before[1] is None or point[1] is None:
                return figures.DASH
            if line.steps:
                return figures.number(round(before[1]))
            share = (at - before[0]) / (point[0] - before[0])
            return "≈ " + figures.number(round(before[1] + (point[1] - before[1]) * share))
        before = point
    return figures.DASH
