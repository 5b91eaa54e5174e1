"""Seven days with their hours as rows, and the header above them that stays when the hours scroll."""

from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from cm_console.i18n import tr
from ui import theme
from ui.pages.calendar import grid, paint
from ui.pages.calendar.blocks import Block
from ui.pages.calendar.board import Board, Spot
from ui.pages.calendar.dates import weekday_and_day

WORKING_HOUR = 8
NARROWEST = 44  # pixels that a block needs to say anything


class WeekBoard(Board):
    """The hours of seven days."""

    shown_around = Signal(object)  # a rectangle that should be made visible

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Week"))
        self._gaps: dict[int, tuple[int, int]] = {}

    @property
    def hour(self) -> float:
        """The height of an hour: three lines of text."""
        return round(self.fontMetrics().height() * 3.3) + 6

    @property
    def gutter(self) -> float:
        return self.fontMetrics().horizontalAdvance("00:00") + 16

    def sizeHint(self) -> QSize:
        return QSize(700, round(self.hour * 24) + 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(420, round(self.hour * 24) + 1)

    def edges(self) -> list[float]:
        """The left edges of the seven days, and the right end of the last."""
        width = (self.width() - self.gutter) / 7
        return [round(self.gutter + width * n) for n in range(8)]

    def _y(self, minutes: float) -> float:
        return minutes * self.hour / 60

    def lay_out(self) -> list[Spot]:
        edges = self.edges()
        self._gaps = {
            index: found
            for index, day in enumerate(self.days)
            if (found := grid.gap(day, self.zone)) is not None
        }
        spots: list[Spot] = []
        most = min(max(int((edges[1] - edges[0]) / NARROWEST), 2), 4)
        for index, day in enumerate(self.days):
            todays = [block for block in self.blocks if block.wall.date() == day]
            heaps: dict[tuple[int, int, int], list[Block]] = {}
            left, right = edges[index] + 3, edges[index + 1] - 3
            places = grid.lay_out([item.wall for item in todays], most)
            for block, place in zip(todays, places, strict=True):
                if place.hidden:
                    heaps.setdefault((place.top, place.column, place.columns), []).append(block)
                else:
                    box = self._box(left, right, place.top, place.column, place.columns)
                    spots.append(Spot(box, (block,)))
            for (top, column, columns), items in heaps.items():
                box = self._box(left, right, top, column, columns)
                spots.append(Spot(box, tuple(items), heap=True))
        return spots

    def _box(self, left: float, right: float, top: int, column: int, columns: int) -> QRectF:
        width = (right - left) / columns
        between = 2 if columns > 1 else 0
        height = self._y(grid.BLOCK) - 2
        return QRectF(round(left + width * column), round(self._y(top)) + 1, round(width) - between, height)

    def wall_at(self, point: QPointF, keep: datetime | None) -> datetime | None:
        edges = self.edges()
        inside = [n for n in range(7) if edges[n] <= point.x() < edges[n + 1]]
        if not inside or not self.days:
            return None
        minutes = point.y() * 60 / self.hour
        # A new post starts where one clicks; a dragged one at the nearest step to its top.
        snapped = grid.snap(minutes) if keep is not None else grid.snap(minutes - grid.STEP / 2)
        return grid.at(self.days[inside[0]], snapped)

    def drop_point(self, cursor: QPointF) -> QPointF:
        return QPointF(cursor.x(), cursor.y() - self._grip.y())

    def reveal(self, place: QRectF) -> None:
        self.shown_around.emit(place)

    def tip_at(self, point: QPointF) -> str:
        edges = self.edges()
        for index, (start, end) in self._gaps.items():
            if edges[index] <= point.x() < edges[index + 1] and self._y(start) <= point.y() < self._y(end):
                return tr("The clocks go forward: this time does not exist on that day.")
        return ""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(event.rect())
        self._paint_ground(painter, area)
        self._paint_now(painter)
        drag = self.drag
        self.paint_spots(painter, area, paint.block)
        if drag is not None:
            self._paint_drag(painter, *drag)

    def _paint_ground(self, painter: QPainter, area: QRectF) -> None:
        painter.fillRect(area, theme.color("surface"))
        edges = self.edges()
        height = self._y(grid.DAY)
        for index, day in enumerate(self.days):
            column = QRectF(edges[index], 0, edges[index + 1] - edges[index], height)
            if self.now is not None and day == self.now.date():
                soft = theme.color("accent-soft")
                soft.setAlphaF(0.45)
                painter.fillRect(column, soft)
            elif day.weekday() >= 5:
                painter.fillRect(column, theme.color("bg"))
            if index in self._gaps:
                start, end = self._gaps[index]
                lost = QRectF(column.left(), self._y(start), column.width(), self._y(end - start))
                painter.fillRect(lost, QBrush(theme.color("border-strong"), Qt.BrushStyle.BDiagPattern))
        painter.setFont(paint.small(self.font()))
        metrics = QFontMetricsF(painter.font())
        for hour in range(1, 24):
            y = self._y(hour * 60)
            if not area.top() - 20 <= y <= area.bottom() + 20:
                continue
            painter.setPen(theme.color("border"))
            painter.drawLine(QPointF(self.gutter, y), QPointF(self.width(), y))
            painter.setPen(theme.color("muted"))
            label = QRectF(0, y - metrics.height() / 2, self.gutter - 8, metrics.height())
            painter.drawText(label, Qt.AlignmentFlag.AlignRight, f"{hour:02d}:00")
        painter.setPen(theme.color("border"))
        for edge in edges[:7]:
            painter.drawLine(QPointF(edge, area.top()), QPointF(edge, area.bottom()))
        painter.setFont(self.font())

    def _paint_now(self, painter: QPainter) -> None:
        if self.now is None or self.now.date() not in self.days:
            return
        edges = self.edges()
        index = self.days.index(self.now.date())
        y = self._y(grid.minute(self.now))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("bad"), 1.5))
        painter.drawLine(QPointF(edges[index], y), QPointF(edges[index + 1], y))
        painter.setBrush(theme.color("bad"))
        painter.drawEllipse(QPointF(edges[index], y), 3, 3)
        painter.restore()

    def _paint_drag(self, painter: QPainter, block: Block, target: datetime) -> None:
        edges = self.edges()
        index = self.days.index(target.date())
        top = min(grid.minute(target), grid.DAY - grid.BLOCK)
        place = self._box(edges[index] + 3, edges[index + 1] - 3, top, 0, 1)
        paint.block(painter, place, paint.at_time(block, target), focused=True, chosen=True)


class DaysHeader(QWidget):
    """The names of the days, over their columns."""

    def __init__(self, board: WeekBoard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self.setFixedHeight(self.fontMetrics().height() + 14)
        theme.signals.changed.connect(self.update)
        board.focus_changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        edges = self._board.edges()
        bottom = self.height() - 1
        paint.underline(painter, self.width(), bottom, self._board.hasFocus())
        painter.setFont(paint.bold(self.font()))
        for index, day in enumerate(self._board.days):
            place = QRectF(edges[index], 0, edges[index + 1] - edges[index], bottom)
            now = self._board.now
            today = now is not None and day == now.date()
            painter.setPen(theme.color("accent" if today else "text" if day.weekday() < 5 else "muted"))
            text = weekday_and_day(day)
            if painter.fontMetrics().horizontalAdvance(text) > place.width() - 6:
                text = text[:2] + text[text.rindex(" ") :]
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
            painter.setPen(theme.color("border"))
            painter.drawLine(place.topLeft(), place.bottomLeft())


class WeekView(QFrame):
    """The header and the scrolled hours, as one card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.board = WeekBoard()
        self.header = DaysHeader(self.board)
        self.area = QScrollArea()
        self.area.setWidget(self.board)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setFocusProxy(self.board)
        self.setFocusProxy(self.board)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.area, 1)
        self.board.shown_around.connect(self._reveal)
        self._scrolled = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scroll_once()
        self.header.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self.scroll_once)

    def scroll_once(self) -> None:
        """Show the working hours, the first time that there is a height to do it in."""
        if self._scrolled or self.area.viewport().height() < 100 or not self.isVisible():
            return
        self._scrolled = True
        self.scroll_to(WORKING_HOUR)

    def scroll_to(self, hour: float) -> None:
        self.area.verticalScrollBar().setValue(round(hour * self.board.hour) - 8)

    def _reveal(self, place: QRectF) -> None:
        center, half = place.center().toPoint(), round(place.height() / 2) + 8
        self.area.ensureVisible(center.x(), center.y(), 0, half)
