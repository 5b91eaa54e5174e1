"""The drawing of a chart: pyqtgraph draws axes and curves, the overlay above it labels and the value hovered.

The overlay takes every mouse and key event, so that pyqtgraph's own menus, drags and wheel zoom never start.
"""

from datetime import datetime, timedelta
from math import nan
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from cm_console.domain.chart import ChartData, Line
from cm_console.services import charts
from ui import theme
from ui.widgets.chart_overlay import Overlay

EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001 - chart times are naive
_TICK_WIDTH, _TICK_HEIGHT = 74, 40  # logical pixels that one tick asks for
_NAMES_SHARE = 0.42  # at most, of the width, for the names at the lines' ends
_FEW = 12  # so few points are marked


def seconds(at: datetime) -> float:
    return (at - EPOCH).total_seconds()


def moment(value: float) -> datetime:
    return EPOCH + timedelta(seconds=value)


class Plot(QWidget):
    """`set` draws the data; colours follow the theme when it is set again."""

    menu_asked = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        import pyqtgraph as pg

        pg.setConfigOptions(antialias=True, exitCleanup=False)
        self.data = ChartData()
        self._ratio = self.devicePixelRatioF()
        self.view = pg.PlotWidget(self, enableMenu=False)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setAccessibleName("")
        item = self.view.getPlotItem()
        item.hideButtons()
        item.setMouseEnabled(x=False, y=False)
        # Above the curves: the names of the events, then half of the topmost number.
        top = round(QFontMetricsF(self.text_font()).height() * 1.5) + 4
        item.layout.setContentsMargins(0, top, 0, 0)
        item.showAxis("right")
        item.getViewBox().setDefaultPadding(0)
        self.overlay = Overlay(self)
        self.overlay.menu_asked.connect(self.menu_asked)
        self.setFocusProxy(self.overlay)

    def set(self, data: ChartData) -> None:
        self.data = data
        self._curves()
        self._layout()
        self.overlay.setAccessibleName(self.accessibleName())
        self.overlay.setAccessibleDescription(self.accessibleDescription())
        self.overlay.set(data)

    def draw_for(self, ratio: float) -> None:
        """Draw again with lines as thick as a picture of that many pixels per point needs."""
        # pyqtgraph's pens are as wide as so many pixels of the device, whatever its ratio.
        self._ratio = ratio
        self._curves()
        self._layout()

    def sizeHint(self) -> QSize:
        return QSize(480, 132)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, 120)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.view.setGeometry(self.rect())
        self.overlay.setGeometry(self.rect())
        if not self.data.is_empty:
            self._layout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange and not self.data.is_empty:
            self.draw_for(self.devicePixelRatioF())

    def area(self) -> QRectF:
        """Where the curves are, in this widget's own pixels."""
        box = self.view.getPlotItem().getViewBox()
        return QRectF(self.view.mapFromScene(box.sceneBoundingRect()).boundingRect())

    def text_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(theme.SMALL_SIZE)
        return font

    def _curves(self) -> None:
        import pyqtgraph as pg

        item = self.view.getPlotItem()
        item.clear()
        self.view.setBackground(theme.color("surface"))
        for band in self.data.bands:
            self._band(item, band)
        for line in self.data.lines:
            color = theme.series(line.colour)
            xs, ys = _coordinates(line)
            style = Qt.PenStyle.DashLine if line.dashed else Qt.PenStyle.SolidLine
            pen = pg.mkPen(color, width=2 * self._ratio, style=style)
            curve = pg.PlotCurveItem(xs, ys, pen=pen, connect="finite")
            item.addItem(curve)
            points = [(seconds(at), value) for at, value in line.points if value is not None]
            if len(points) <= _FEW and not line.dashed:
                dots = pg.ScatterPlotItem(pos=points, size=5, brush=color, pen=None)
                item.addItem(dots)
        for level in self.data.levels:
            item.addItem(
                pg.InfiniteLine(level.value, 0, pen=pg.mkPen(theme.color("warn"), width=self._ratio))
            )
        for mark in self.data.marks:
            if mark.label:  # the others are drawn as ticks by the overlay
                pen = pg.mkPen(theme.color("muted"), width=self._ratio, style=Qt.PenStyle.DotLine)
                mark_line = pg.InfiniteLine(seconds(mark.at), 90, pen=pen)
                mark_line.setZValue(-5)
                item.addItem(mark_line)

    def _band(self, item: Any, band: Any) -> None:
        import pyqtgraph as pg

        color = QColor(theme.series(band.colour))
        color.setAlphaF(0.18)
        xs = [seconds(at) for at, _, _ in band.points]
        low = pg.PlotCurveItem(xs, [low for _, low, _ in band.points], pen=None)
        high = pg.PlotCurveItem(xs, [high for _, _, high in band.points], pen=None)
        item.addItem(pg.FillBetweenItem(low, high, brush=color))

    def _layout(self) -> None:
        """Ranges and ticks for the present size."""
        import pyqtgraph as pg

        item, font = self.view.getPlotItem(), self.text_font()
        letters = QFontMetricsF(font)
        start, end = min(self.data.times), max(self.data.times)
        if start == end:
            start, end = start - timedelta(hours=12), end + timedelta(hours=12)
        values = charts.value_ticks(self.data, max(3, self.height() // _TICK_HEIGHT))
        times = charts.time_ticks(start, end, max(2, self.width() // _TICK_WIDTH))
        names = max((letters.horizontalAdvance(line.name) for line in self.data.lines), default=0.0)
        muted = theme.color("muted")
        for side, ticks in (("left", values), ("bottom", [(seconds(at), text) for at, text in times])):
            axis = item.getAxis(side)
            axis.setTicks([ticks])
            axis.setStyle(tickFont=font, tickLength=0, tickTextOffset=6, hideOverlappingLabels=False)
            axis.setPen(pg.mkPen(theme.color("border"), width=self._ratio))
            axis.setTextPen(muted)
        item.getAxis("left").setWidth(max(letters.horizontalAdvance(text) for _, text in values) + 14)
        item.getAxis("bottom").setHeight(letters.height() + 10)
        right = item.getAxis("right")
        right.setTicks([[]])
        right.setPen(None)
        right.setStyle(tickLength=0, showValues=False)
        right.setWidth(min(names + self.overlay.name_room(letters), self.width() * _NAMES_SHARE))
        self._grid(item, [value for value, _ in values])
        box = item.getViewBox()
        box.setXRange(seconds(start), seconds(end), padding=0)
        box.setYRange(values[0][0], values[-1][0], padding=0)
        item.layout.activate()
        self.overlay.update()

    def _grid(self, item: Any, values: list[float]) -> None:
        import pyqtgraph as pg

        for old in [each for each in item.items if getattr(each, "is_grid", False)]:
            item.removeItem(old)
        for value in values:
            line = pg.InfiniteLine(value, 0, pen=pg.mkPen(theme.color("border"), width=self._ratio))
            line.is_grid = True
            line.setZValue(-10)
            item.addItem(line, ignoreBounds=True)


def _coordinates(line: Line) -> tuple[Any, Any]:
    import numpy

    xs: list[float] = []
    ys: list[float] = []
    for at, value in line.points:
        known = nan if value is None else value
        if line.steps and ys:
            xs.append(seconds(at))
            ys.append(ys[-1])
        xs.append(seconds(at))
        ys.append(known)
    return numpy.array(xs), numpy.array(ys)
