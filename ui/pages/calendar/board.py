"""What the week and the month share: focus, keys and dragging. Each lays out and paints its own places."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from cm_console import words
from cm_console.domain.delivery import DeliveryState
from cm_console.i18n import tr
from ui import theme
from ui.pages.calendar import grid, paint
from ui.pages.calendar.blocks import Block, Mark, mark_name
from ui.pages.calendar.dates import long_day, time_text


@dataclass(frozen=True)
class Spot:
    """A rectangle that stands for one post, or for several that share it."""

    place: QRectF
    items: tuple[Block, ...]
    heap: bool = False


class Board(QWidget):
    """Posts laid out in time. It moves nothing itself: it says what the person wants."""

    opened = Signal(object)  # a post's id: show it
    entered = Signal(object)  # a post's id: show it and go there to write
    slot_wanted = Signal(object)  # a naive datetime to write a new post for; None: no time in mind
    move_wanted = Signal(object, object)  # a post's id, the naive datetime it should go to
    remove_wanted = Signal(object)  # a post's id
    locked_touched = Signal(object)  # a post's id: somebody tried to move what cannot move
    heap_opened = Signal(object, object)  # the posts of a heap, the global point to show them at
    page_turned = Signal(int)
    focus_changed = Signal()

    # What the week and the month each answer. `wall_at(point, keep)` is the time at a point, None outside
    # the days; `keep` is the dragged post's own time.
    lay_out: Callable[[], list[Spot]]
    wall_at: Callable[[QPointF, datetime | None], datetime | None]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.days: tuple[date, ...] = ()
        self.zone = "UTC"
        self.blocks: list[Block] = []
        self.now: datetime | None = None
        self.focused: int | None = None  # the post that the keys act on
        self.chosen: int | None = None  # the post that is open in the composer
        self.spots: list[Spot] = []
        self._pressed: Block | None = None
        self._grip = QPointF()
        self._start = QPoint()
        self._dragging = False
        self._target: datetime | None = None
        theme.signals.changed.connect(self.update)

    # ---- what is shown

    def show_days(self, days: Sequence[date], blocks: list[Block], zone: str, now: datetime) -> None:
        """Show these days; `blocks` in time order, `now` as the wall clock of `zone`."""
        self.days, self.blocks, self.zone, self.now = tuple(days), blocks, zone, now
        if not any(block.id == self.focused for block in blocks):
            self.focused = None
        self.arrange()
        self._say()

    def set_now(self, now: datetime) -> None:
        self.now = now
        self.update()

    def choose(self, post_id: int | None) -> None:
        """Mark the post that is open in the composer."""
        self.chosen = post_id
        self.update()

    def focus_post(self, post_id: int | None) -> None:
        self.focused = post_id
        self._say()
        spot = self.spot_of(post_id)
        if spot is not None:
            self.reveal(spot.place)
        self.update()

    def arrange(self) -> None:
        """Compute `spots` anew, then repaint."""
        self.spots = self.lay_out() if self.days else []
        self.update()

    def block(self, post_id: int | None) -> Block | None:
        return next((block for block in self.blocks if block.id == post_id), None)

    def spot_of(self, post_id: int | None) -> Spot | None:
        return next((spot for spot in self.spots if any(item.id == post_id for item in spot.items)), None)

    def spot_at(self, point: QPointF) -> Spot | None:
        return next((spot for spot in reversed(self.spots) if spot.place.contains(point)), None)

    def describe(self, block: Block) -> str:
        """The block in one sentence, for tooltips and screen readers."""
        parts = [f"{long_day(block.wall.date())}, {time_text(block.wall)}", block.accounts, block.title]
        waits = Mark.APPROVAL in block.marks and block.state is DeliveryState.DRAFT
        state = "" if waits else words.delivery_state(block.state)  # the mark says it
        if block.locked:
            state = tr("{state}: its time cannot change any more").format(state=state)
        said = ", ".join(mark_name(mark) for mark in block.marks)
        return "\n".join(part for part in (*parts, said, state) if part)

    def _say(self) -> None:
        block = self.block(self.focused)
        self.setAccessibleDescription(self.describe(block).replace("\n", ", ") if block else "")
        if self.hasFocus():
            event = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            QAccessible.updateAccessibility(event)

    # ---- what the week and the month may answer otherwise

    def drop_point(self, cursor: QPointF) -> QPointF:
        """Where the dragged block counts as lying."""
        return cursor

    def reveal(self, place: QRectF) -> None:
        """Scroll so that `place` can be seen, where there is something to scroll."""

    @property
    def drag(self) -> tuple[Block, datetime] | None:
        """The post being dragged and the time it would get, for painting."""
        if self._dragging and self._pressed is not None and self._target is not None:
            return self._pressed, self._target
        return None

    def paint_spots(self, painter: QPainter, area: QRectF, paint_one: Callable[..., None]) -> None:
        """Paint the posts in `area` by `paint.line` or `paint.block`; one that is dragged is faint."""
        show_focus, dragged = self.hasFocus(), self.drag and self.drag[0].id
        for spot in self.spots:
            if not spot.place.intersects(area):
                continue
            ids = {item.id for item in spot.items}
            focused = show_focus and self.focused in ids
            if spot.heap:
                paint.heap(painter, spot.place, len(spot.items), focused=focused)
                continue
            painter.setOpacity(0.35 if dragged in ids else 1.0)
            paint_one(painter, spot.place, spot.items[0], focused=focused, chosen=self.chosen in ids)
        painter.setOpacity(1.0)

    # ---- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        spot = self.spot_at(event.position())
        if spot is None:
            self.focus_post(None)
            return
        if spot.heap:
            self.heap_opened.emit(spot.items, self.mapToGlobal(spot.place.bottomLeft().toPoint()))
            return
        self._pressed = spot.items[0]
        self._start = event.position().toPoint()
        self._grip = event.position() - spot.place.topLeft()
        self.focus_post(self._pressed.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            over = self.spot_at(event.position())
            self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
            return
        if not self._dragging:
            far = (event.position().toPoint() - self._start).manhattanLength()
            if far < QApplication.startDragDistance():
                return
            if self._pressed.locked:
                locked, self._pressed = self._pressed, None
                self.locked_touched.emit(locked.id)
                return
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._target = self.wall_at(self.drop_point(event.position()), self._pressed.wall)
        self.reveal(QRectF(event.position(), event.position()).adjusted(-1, -24, 1, 24))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, target, dragged = self._pressed, self._target, self._dragging
        self.end_drag()
        if pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        if not dragged:
            self.opened.emit(pressed.id)
        elif target is not None and target != pressed.wall:
            self.move_wanted.emit(pressed.id, target)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.spot_at(event.position()) is None:
            wall = self.wall_at(event.position(), None)
            if wall is not None:
                self.slot_wanted.emit(wall)

    def end_drag(self) -> None:
        self._pressed, self._target, self._dragging = None, None, False
        self.unsetCursor()
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            spot = self.spot_at(QPointF(event.pos()))
            text = "" if spot is None or spot.heap else self.describe(spot.items[0])
            QToolTip.showText(event.globalPos(), text or self.tip_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def tip_at(self, point: QPointF) -> str:
        return ""

    # ---- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, moving = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        arrows = {
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
        }
        if key in arrows:
            across, along = arrows[Qt.Key(key)]
            if moving:
                self._move_by_key(across, along)
            else:
                stops = [grid.Stop(block.id, block.wall) for block in self.blocks]
                self.focus_post(grid.neighbour(stops, self.focused, across, along))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.page_turned.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key == Qt.Key.Key_Escape and self._dragging:
            self.end_drag()
        elif key == Qt.Key.Key_N and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.slot_wanted.emit(None)
        elif self.focused is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.entered.emit(self.focused)
        elif self.focused is not None and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_wanted.emit(self.focused)
        else:
            event.ignore()

    def _move_by_key(self, across: int, along: int) -> None:
        block = self.block(self.focused)
        if block is None:
            return
        if block.locked:
            self.locked_touched.emit(block.id)
        else:
            self.move_wanted.emit(block.id, grid.shifted(block.wall, days=across, steps=along))

    # ---- focus and size

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self.focused is None and event.reason() is not Qt.FocusReason.MouseFocusReason and self.blocks:
            self.focus_post(self._first_to_focus())
        super().focusInEvent(event)
        self.update()
        self.focus_changed.emit()

    def _first_to_focus(self) -> int:
        coming = [block for block in self.blocks if self.now is None or block.wall >= self.now]
        return (coming or self.blocks)[0].id

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
        self.focus_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()
