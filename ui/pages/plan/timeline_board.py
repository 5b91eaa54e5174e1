"""The plan drawn on one scale of days, with today, the release and the opening marked.

Arrows go from item to item, Enter opens one, + and − change the scale. It opens nothing itself.
"""

from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import accumulate

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from cm_console import plan_words
from cm_console.domain.timeline import Item, Landmark, Timeline
from cm_console.i18n import tr
from ui import theme
from ui.pages.plan import timeline_paint as paint
from ui.pages.plan.timeline_layout import Scale, Section, Spot, Zoom, described, lay_out, scale, titles_of
from ui.widgets.pill_paint import pill_font

_PAD = 10
_TOKEN = {Landmark.TODAY: "bad", Landmark.OPENING: "accent", Landmark.RELEASE: "muted"}


class TimelineBoard(QAbstractScrollArea):
    """`opened(items)`: a spot was clicked, or Enter pressed on it. `zoomed(zoom)`: by a key."""

    opened = Signal(object)
    zoomed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.timeline: Timeline | None = None
        self.zoom = Zoom.MONTHS
        self.sections: list[Section] = []
        self.scale: Scale | None = None
        self.focused: tuple[int, int] | None = None  # section, spot
        self._tops: list[float] = [0.0]  # of the sections, and the end of the last
        self._measure()
        self._touched = False  # until a person scrolls, today is kept in view
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Timeline"))
        self.setCornerWidget(QWidget())
        self.viewport().setMouseTracking(True)
        self.horizontalScrollBar().setSingleStep(40)
        self.horizontalScrollBar().actionTriggered.connect(lambda _: self._scrolled())
        self.verticalScrollBar().setSingleStep(20)
        theme.signals.changed.connect(self.viewport().update)

    # --- what is shown

    def show_plan(self, timeline: Timeline) -> None:
        """Draw this; what was focused stays so."""
        kept = self._focused_item()
        self.timeline = timeline
        self._arrange()
        self.focused = None
        for place in self._places():
            if kept is not None and any(
                (kept.kind, kept.id) == (i.kind, i.id) for i in self.spot(place).items
            ):
                self.focused = place
        if not self._touched:
            self.show_today()

    def _scrolled(self) -> None:
        self._touched = True

    def set_zoom(self, zoom: Zoom) -> None:
        """Change the scale and keep in view what is in the middle."""
        if zoom is self.zoom:
            return
        before = self.scale
        bar = self.horizontalScrollBar()
        middle = (bar.value() + self._room() / 2) / max(1.0, before.width) if before else 0.0
        self.zoom = zoom
        self._arrange()
        if self.scale is not None:
            bar.setValue(round(middle * self.scale.width - self._room() / 2))
        self.zoomed.emit(zoom)

    def show_today(self) -> None:
        """Bring today into the first third, where not the whole plan is in view anyway."""
        if self.timeline is not None and self.scale is not None:
            whole = self.scale.width <= self._room() + 1
            at = self.scale.x(self.timeline.today) - self._room() / 3
            self.horizontalScrollBar().setValue(0 if whole else round(at))

    def spot(self, place: tuple[int, int]) -> Spot:
        return self.sections[place[0]].spots[place[1]]

    def _places(self) -> Iterator[tuple[int, int]]:
        for number, section in enumerate(self.sections):
            for index in range(len(section.spots)):
                yield number, index

    def _focused_item(self) -> Item | None:
        return None if self.focused is None else self.spot(self.focused).item

    # --- geometry: in the viewport's pixels, the scale begins right of the gutter

    def _measure(self) -> None:
        """What follows from the font and from which sections there are; asked for at every pixel painted."""
        small = self._small = QFontMetricsF(pill_font(self.font()))
        self._head = 3 * small.height() + 10
        self._row = max(20.0, small.height() + 6)
        titles = titles_of(self.timeline) if self.timeline is not None else []
        self._gutter = max((small.horizontalAdvance(title) for title in titles), default=40) + 2 * _PAD

    def _room(self) -> float:
        return max(100.0, self.viewport().width() - self._gutter)

    def _arrange(self) -> None:
        if self.timeline is None:
            return
        self._measure()
        width_of = cache(self._small.horizontalAdvance)
        widest = width_of("x") * (46 if self.zoom is Zoom.WEEKS else 26)
        self.scale = scale(self.timeline, self.zoom, self._room(), width_of("00") + 4)
        self.sections = lay_out(self.timeline, self.scale, self.zoom, width_of, widest)
        self._tops = list(accumulate((self._section_height(each) for each in self.sections), initial=0.0))
        self._fit_bars()
        self.viewport().update()

    def _fit_bars(self) -> None:
        assert self.scale is not None
        ends = [spot.right for section in self.sections for spot in section.spots]
        across = max([self.scale.width, *ends]) + _PAD
        self.horizontalScrollBar().setRange(0, max(0, round(across - self._room())))
        self.horizontalScrollBar().setPageStep(round(self._room()))
        high = self._tops[-1]
        view = self.viewport().height() - self._head
        self.verticalScrollBar().setRange(0, max(0, round(high - view)))
        self.verticalScrollBar().setPageStep(round(max(1.0, view)))

    def _section_height(self, section: Section) -> float:
        return section.lanes * self._row + _PAD

    def _left(self) -> float:
        return self._gutter - self.horizontalScrollBar().value()

    def box(self, place: tuple[int, int]) -> QRectF:
        """Where a spot lies in the viewport, its words included."""
        spot = self.spot(place)
        top = (
            self._head
            + self._tops[place[0]]
            + _PAD / 2
            + spot.lane * self._row
            - self.verticalScrollBar().value()
        )
        return QRectF(self._left() + spot.left, top, spot.right - spot.left, self._row)

    # --- painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        area = QRectF(self.viewport().rect())
        self.render_plan(painter, area)

    def render_plan(self, painter: QPainter, area: QRectF) -> None:
        """Draw what lies in `area`."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(area, theme.color("surface"))
        if self.timeline is None or self.scale is None:
            return
        painter.setFont(pill_font(self.font()))
        body = area.adjusted(self._gutter, 0, 0, 0)
        left = self._left()
        painter.save()
        painter.setClipRect(body)
        paint.scale_lines(painter, self.scale, self.zoom, body, left, self._head)
        painter.setClipRect(body.adjusted(0, self._head, 0, 0))
        self._paint_marks(painter, left, self._head, area.bottom())
        for place in self._places():
            box = self.box(place)
            if box.intersects(body):
                focused = self.hasFocus() and place == self.focused
                paint.spot(painter, self.spot(place), box, body.left(), focused=focused)
        painter.setClipRect(body)
        paint.head(painter, self.scale, self.zoom, left, body)
        self._paint_mark_names(painter, left)
        painter.restore()
        self._paint_gutter(painter, area)

    def _marks(self) -> list[tuple[date, str, str, bool]]:
        """(day, words, token, dashed), what matters most first."""
        timeline = self.timeline
        assert timeline is not None
        return [
            (day, plan_words.landmark(which, day), _TOKEN[which], which is Landmark.RELEASE)
            for which, day in timeline.landmarks
        ]

    def _mark_x(self, day: date, left: float) -> float:
        assert self.scale is not None
        return left + self.scale.x(day) + self.scale.day_width / 2

    def _paint_marks(self, painter: QPainter, left: float, top: float, bottom: float) -> None:
        for day, _, token, dashed in self._marks():
            paint.mark(painter, self._mark_x(day, left), top, bottom, token, dashed=dashed)

    def _paint_mark_names(self, painter: QPainter, left: float) -> None:
        """Each name over its line, or beside it where another stands; left out where none fits."""
        taken: list[tuple[float, float]] = []
        for day, text, token, _ in self._marks():
            at, width = self._mark_x(day, left), self._small.horizontalAdvance(text)
            for start in (at - width / 2, at - 4, at - width + 4):
                if start >= self._gutter and all(start > b + 8 or start + width < a - 8 for a, b in taken):
                    painter.setPen(theme.color(token))
                    painter.drawText(QPointF(start, self._head - self._small.descent() - 3), text)
                    taken.append((start, start + width))
                    break

    def _paint_gutter(self, painter: QPainter, area: QRectF) -> None:
        gutter = QRectF(0, 0, self._gutter, area.height())
        painter.fillRect(QRectF(0, self._head, gutter.width(), gutter.height()), theme.color("surface"))
        painter.setPen(theme.color("border"))
        painter.drawLine(QPointF(0, self._head), QPointF(area.right(), self._head))
        top = self._head - self.verticalScrollBar().value()
        painter.setClipRect(area.adjusted(0, self._head, 0, 0))
        for section in self.sections:
            painter.setPen(theme.color("muted"))
            place = QRectF(2, top + _PAD / 2, gutter.width(), self._row)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, section.title)
            top += self._section_height(section)
            painter.setPen(theme.color("border"))
            painter.drawLine(QPointF(0, top), QPointF(area.right(), top))
        painter.setClipping(False)

    # --- hands

    def _at(self, point: QPointF) -> tuple[int, int] | None:
        if point.x() < self._gutter or point.y() < self._head:
            return None
        return next((place for place in self._places() if self.box(place).contains(point)), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._at(event.position())
        shape = Qt.CursorShape.ArrowCursor if over is None else Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._at(event.position())
        if place is not None and event.button() is Qt.MouseButton.LeftButton:
            self.focus_place(place)
            self.opened.emit(self.spot(place).items)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "" if place is None else described(self.spot(place)), self)
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step(-1 if key == Qt.Key.Key_Left else 1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._change_section(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.focused is not None:
            self.opened.emit(self.spot(self.focused).items)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.set_zoom(Zoom.WEEKS)
        elif key == Qt.Key.Key_Minus:
            self.set_zoom(Zoom.MONTHS)
        elif key == Qt.Key.Key_T:
            self.show_today()
        else:
            event.ignore()

    def _step(self, by: int) -> None:
        if self.focused is None:
            self._focus_first()
            return
        section, index = self.focused
        self.focus_place((section, max(0, min(len(self.sections[section].spots) - 1, index + by))))

    def _change_section(self, by: int) -> None:
        if self.focused is None:
            self._focus_first()
            return
        number = self.focused[0] + by
        if 0 <= number < len(self.sections):
            day = self.spot(self.focused).item.starts
            spots = self.sections[number].spots
            nearest = min(range(len(spots)), key=lambda n: abs((spots[n].item.starts - day).days))
            self.focus_place((number, nearest))

    def _focus_first(self) -> None:
        """The first item that is not over, else the first of all."""
        timeline = self.timeline
        places = list(self._places())
        if timeline is not None and places:
            coming = [place for place in places if self.spot(place).item.ends >= timeline.today]
            self.focus_place((coming or places)[0])

    def focus_place(self, place: tuple[int, int]) -> None:
        """Put the keyboard on a spot, bring it into view and say what it is."""
        self.focused, self._touched = place, True
        box = self.box(place)
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        if box.left() < self._gutter:
            across.setValue(round(across.value() + box.left() - self._gutter - _PAD))
        elif box.right() > self.viewport().width():
            across.setValue(round(across.value() + box.right() - self.viewport().width() + _PAD))
        if box.top() < self._head:
            down.setValue(round(down.value() + box.top() - self._head - _PAD))
        elif box.bottom() > self.viewport().height():
            down.setValue(round(down.value() + box.bottom() - self.viewport().height() + _PAD))
        self.setAccessibleDescription(described(self.spot(place)).replace("\n", ", "))
        if self.hasFocus():
            said = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            QAccessible.updateAccessibility(said)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self.focused is None and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self._focus_first()
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        if not self._touched:
            self.show_today()

    def minimumSizeHint(self) -> QSize:
        return QSize(300, 200)
