"""Six weeks as a grid of days, each with its first posts and how many more there are."""

from datetime import date, datetime

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cm_console.i18n import tr
from ui import theme
from ui.pages.calendar import grid, paint
from ui.pages.calendar.blocks import Block
from ui.pages.calendar.board import Board, Spot
from ui.pages.calendar.dates import weekday

NEW_POST_MINUTES = 9 * 60
MOST = 4


class MonthBoard(Board):
    """The days of a month; a post dragged to another day keeps its time of day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Month"))
        self.month = 1

    def minimumSizeHint(self) -> QSize:
        return QSize(420, 6 * round(self._line * 3) + round(self._head))

    def sizeHint(self) -> QSize:
        return QSize(700, 600)

    @property
    def _head(self) -> float:
        return self.fontMetrics().height() + 14

    @property
    def _line(self) -> float:
        return self.fontMetrics().height() + 4

    def _cell(self, index: int) -> QRectF:
        row, column = divmod(index, 7)
        lefts = [round(self.width() * n / 7) for n in range(8)]
        height = self.height() - self._head
        tops = [round(self._head + height * n / 6) for n in range(7)]
        return QRectF(lefts[column], tops[row], lefts[column + 1] - lefts[column], tops[row + 1] - tops[row])

    def lay_out(self) -> list[Spot]:
        by_day: dict[date, list[Block]] = {}
        for block in self.blocks:
            by_day.setdefault(block.wall.date(), []).append(block)
        spots: list[Spot] = []
        for index, day in enumerate(self.days):
            items = by_day.get(day, [])
            cell = self._cell(index)
            top = cell.top() + self._line
            room = min(max(int((cell.bottom() - top) / self._line), 1), MOST)
            shown = len(items) if len(items) <= room else room - 1
            for block in items[:shown]:
                place = QRectF(cell.left() + 3, top, cell.width() - 6, self._line - 2)
                spots.append(Spot(place, (block,)))
                top += self._line
            if items[shown:]:
                place = QRectF(cell.left() + 3, top, cell.width() - 6, self._line - 2)
                spots.append(Spot(place, tuple(items[shown:]), heap=True))
        return spots

    def wall_at(self, point: QPointF, keep: datetime | None) -> datetime | None:
        for index, day in enumerate(self.days):
            if self._cell(index).contains(point):
                return grid.at(day, NEW_POST_MINUTES if keep is None else grid.minute(keep))
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(event.rect())
        painter.fillRect(area, theme.color("surface"))
        self._paint_head(painter)
        drag = self.drag
        for index, day in enumerate(self.days):
            cell = self._cell(index)
            if cell.intersects(area):
                self._paint_day(painter, cell, day, bool(drag and drag[1].date() == day))
        painter.setFont(paint.small(self.font()))
        self.paint_spots(painter, area, paint.line)

    def _paint_head(self, painter: QPainter) -> None:
        painter.setFont(paint.bold(self.font()))
        for index, day in enumerate(self.days[:7]):
            cell = self._cell(index)
            place = QRectF(cell.left(), 0, cell.width(), self._head)
            painter.setPen(theme.color("text" if day.weekday() < 5 else "muted"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, weekday(day))
        paint.underline(painter, self.width(), round(self._head) - 1, self.hasFocus())

    def _paint_day(self, painter: QPainter, cell: QRectF, day: date, target: bool) -> None:
        today = self.now is not None and day == self.now.date()
        inside = day.month == self.month
        if target or today:
            painter.fillRect(cell, theme.color("accent-soft"))
        elif not inside or day.weekday() >= 5:
            painter.fillRect(cell, theme.color("bg"))
        painter.setPen(theme.color("border"))
        painter.drawLine(cell.topLeft(), cell.topRight())
        if cell.left() > 0:
            painter.drawLine(cell.topLeft(), cell.bottomLeft())
        painter.setFont(paint.bold(self.font()) if today or inside else self.font())
        painter.setPen(theme.color("accent" if today else "text" if inside else "muted"))
        metrics = QFontMetricsF(painter.font())
        place = QRectF(cell.left(), cell.top() + 2, cell.width() - 6, metrics.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignRight, str(day.day))
        if target:
            paint.ring(painter, cell, "accent", 2)


class MonthView(QFrame):
    """The month as a card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.board = MonthBoard()
        self.setFocusProxy(self.board)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.board)
