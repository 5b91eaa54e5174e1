"""The list of pages at the left: icons and words, counts at the right, arrow keys."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from cm_console import __version__
from cm_console.i18n import tr
from ui import icons, theme
from ui.pages import Entry
from ui.widgets.picture import Picture

WIDTH = 196
_BOTTOM = 90  # pages from this order on stand at the bottom


class SidebarItem(QAbstractButton):
    """One page: its icon, its word, its count."""

    moved = Signal(int)  # the arrow keys: -1 or 1

    def __init__(self, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self.badge: int | None = None
        self._ring = False
        self.setText(entry.title)
        self.setAccessibleName(entry.title)
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_badge(self, count: int | None) -> None:
        self.badge = count
        self.setAccessibleDescription("" if not count else str(count))
        self.update()

    def sizeHint(self) -> QSize:
        font = QFont(self.font())
        font.setBold(True)
        metrics = QFontMetrics(font)
        return QSize(38 + metrics.horizontalAdvance(self.text()) + 16, max(32, metrics.height() + 16))

    def nextCheckState(self) -> None:
        self.setChecked(True)  # a page is left by choosing another

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None:
            self.moved.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # A click shows what it chose by its ground; the ring is for those who move by keyboard.
        self._ring = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        super().focusInEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        ground = "accent-soft" if self.isChecked() else "hover" if self.underMouse() else ""
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(ground))
            painter.drawRoundedRect(box, 6, 6)
        if self._ring and self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        token = "accent" if self.isChecked() else "muted"
        side = 18
        picture = QRect(10, (self.height() - side) // 2, side, side)
        icons.icon(self.entry.icon, token).paint(painter, picture)
        font = QFont(self.font())
        font.setBold(self.isChecked())
        painter.setFont(font)
        painter.setPen(theme.color("accent" if self.isChecked() else "text"))
        room = self.rect().adjusted(38, 0, -10 - self._paint_badge(painter), 0)
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(font)
        painter.setPen(theme.color("accent" if self.isChecked() else "text"))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _paint_badge(self, painter: QPainter) -> int:
        """Draw the count at the right; returns the room it took."""
        if not self.badge:
            return 0
        font = QFont(self.font())
        font.setPointSizeF(theme.SMALL_SIZE)
        painter.setFont(font)
        text = str(self.badge) if self.badge < 100_000 else "99 999+"
        height = painter.fontMetrics().height() + 2
        width = max(height + 4, painter.fontMetrics().horizontalAdvance(text) + 14)
        box = QRectF(self.width() - 10 - width, (self.height() - height) / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("surface" if self.isChecked() else "neutral-soft"))
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setPen(theme.color("muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        return width + 6


class Sidebar(QFrame):
    """`chosen(key)` when a person picks a page."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAccessibleName(tr("Pages"))
        self._items: dict[str, SidebarItem] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 12, 8, 12)
        self._column.setSpacing(2)
        self._column.addWidget(self._mark())
        self._column.addSpacing(8)
        self.setFixedWidth(WIDTH)

    def _mark(self) -> QWidget:
        mark = QWidget()
        line = QHBoxLayout(mark)
        line.setContentsMargins(10, 2, 8, 6)
        line.setSpacing(9)
        name = QLabel("CM Console")
        name.setProperty("role", "brand")
        name.setToolTip(f"CM Console {__version__}")
        line.addWidget(Picture("circles-three-fill", "accent", 18))
        line.addWidget(name, 1)
        return mark

    def set_entries(self, entries: list[Entry]) -> None:
        """Show these pages, in their order; the last ones at the bottom."""
        stretched = False
        for entry in entries:
            if entry.order >= _BOTTOM and not stretched:
                self._column.addStretch(1)
                stretched = True
            item = SidebarItem(entry, self)
            item.clicked.connect(self._clicked)
            item.moved.connect(self._moved)
            self._items[entry.key] = item
            self._column.addWidget(item)
        if not stretched:
            self._column.addStretch(1)
        widest = max((item.sizeHint().width() for item in self._items.values()), default=0)
        self.setFixedWidth(max(WIDTH, widest + 16))
        for number, item in enumerate(list(self._items.values())[:9], start=1):
            item.setToolTip(f"Ctrl+{number}")

    def keys(self) -> list[str]:
        return list(self._items)

    def select(self, key: str) -> None:
        """Mark the page shown."""
        for name, item in self._items.items():
            item.setChecked(name == key)
            # Tab enters the list at the page shown; the arrows move inside it.
            item.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name == key else Qt.FocusPolicy.ClickFocus)

    def set_badge(self, key: str, count: int | None) -> None:
        if key in self._items:
            self._items[key].set_badge(count)

    def item(self, key: str) -> SidebarItem | None:
        return self._items.get(key)

    def _clicked(self) -> None:
        item = self.sender()
        if isinstance(item, SidebarItem):
            self.chosen.emit(item.entry.key)

    def _moved(self, step: int) -> None:
        item = self.sender()
        if not isinstance(item, SidebarItem):
            return
        keys = self.keys()
        place = keys.index(item.entry.key) + step
        if 0 <= place < len(keys):
            self._items[keys[place]].setFocus(Qt.FocusReason.TabFocusReason)
            self.chosen.emit(keys[place])
