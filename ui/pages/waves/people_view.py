"""One column's list of cards: drag in and out, arrows sideways, a number moves to that wave.

A table of one column rather than a list: its rows have a known height, so nothing is laid out in advance
and a hundred thousand people cost no more than ten.
"""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTableView, QWidget

from cm_console.i18n import tr
from ui import theme
from ui.pages.waves.people_model import PeopleModel, Read, carried, dragged
from ui.pages.waves.person_card import PersonCard
from ui.widgets.pill_paint import paint_pill, pill_font, pill_height

_SELECTION_KEPT = 2_000
_SEARCHED = 1_000  # people among whom a typed letter jumps to a name


class PeopleView(QTableView):
    """Signals say what the person asked for; the page does it."""

    sideways = Signal(int)
    number_pressed = Signal(int)  # 0: out of the waves
    dropped = Signal(object)  # person ids
    opened = Signal(int)  # person id
    entered_column = Signal()
    typed = Signal(str)  # letters, in a column too long to jump in
    person_entered = Signal(object)  # id of the person under the keyboard, or None

    def __init__(self, read: Read, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.people = PeopleModel(read, self)
        self.setModel(self.people)
        self.setItemDelegate(PersonCard(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self._target = False
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentChanged.connect(self._say_current)

    def _say_current(self) -> None:
        if self.hasFocus():
            self.person_entered.emit(self.current())

    def set_ids(self, ids: list[int]) -> None:
        """Show these people; selection, current card and scrolling stay where they can."""
        if ids == self.people.ids:
            self.people.forget()
            return
        selected, row, scrolled = (
            set(self.selected()),
            self.currentIndex().row(),
            self.verticalScrollBar().value(),
        )
        current = self.current()
        self.people.set_ids(ids)
        self.verticalScrollBar().setValue(scrolled)
        flags = QItemSelectionModel.SelectionFlag
        if current is not None and ids:
            at = ids.index(current) if current in ids else min(row, len(ids) - 1)
            self.selectionModel().setCurrentIndex(self.people.index(at), flags.NoUpdate)
        if 0 < len(selected) <= _SELECTION_KEPT:
            for at, person_id in enumerate(ids):
                if person_id in selected:
                    self.selectionModel().select(self.people.index(at), flags.Select)

    def selected(self) -> list[int]:
        """The selected people's ids in the order shown."""
        ranges = sorted((part.top(), part.bottom() + 1) for part in self.selectionModel().selection())
        return [person_id for top, end in ranges for person_id in self.people.ids[top:end]]

    def moving(self) -> list[int]:
        """Who a key would move: the selected, else the one under the keyboard."""
        current = self.current()
        return self.selected() or ([current] if current is not None else [])

    def current(self) -> int | None:
        index = self.currentIndex()
        return self.people.ids[index.row()] if index.isValid() else None

    def choose(self, person_id: int) -> bool:
        """Put the keyboard on this person; False where they are not in this column."""
        if person_id not in self.people.ids:
            return False
        self.setCurrentIndex(self.people.index(self.people.ids.index(person_id)))
        return True

    def _open(self) -> None:
        current = self.current()
        if current is not None:
            self.opened.emit(current)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._measure()

    def _measure(self) -> None:
        option = QStyleOptionViewItem()
        option.font = self.font()
        height = self.itemDelegate().sizeHint(option, self.people.index(0)).height()
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)

    # --- keyboard

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        # In a table Home and End go to a row's ends; here they go to the first and the last person.
        if action in (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd):
            modifiers |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(action, modifiers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.sideways.emit(-1 if key == Qt.Key.Key_Left else 1)
        elif plain and Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            self.number_pressed.emit(key - Qt.Key.Key_0)
        elif plain and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.number_pressed.emit(0)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        # Going through names one by one would read the whole directory: a long column filters instead.
        if len(self.people.ids) <= _SEARCHED:
            super().keyboardSearch(search)
        elif search.strip():
            self.typed.emit(search)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.people.ids:
            top = self.indexAt(self.viewport().rect().topLeft())
            index = top if top.isValid() else self.people.index(0)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.entered_column.emit()

    # --- drag and drop

    def startDrag(self, _actions: Qt.DropAction) -> None:
        ids = self.moving()
        if not ids:
            return
        drag = QDrag(self)
        drag.setMimeData(carried(ids))
        drag.setPixmap(self._picture(tr("%n person(s)", "", len(ids))))
        drag.exec(Qt.DropAction.MoveAction)

    def _picture(self, text: str) -> QPixmap:
        font = pill_font(self.font())
        ratio = self.devicePixelRatioF()
        width = QFontMetricsF(font).horizontalAdvance(text) + 18
        picture = QPixmap(round(width * ratio), round((pill_height(font) + 2) * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setFont(self.font())
        paint_pill(painter, 0, pill_height(font) / 2 + 1, width, text, "accent")
        painter.end()
        return picture

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._answer(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._answer(event)

    def _answer(self, event: QDragMoveEvent) -> None:
        fits = event.source() is not self and bool(dragged(event.mimeData()))
        self._mark(fits)
        if fits:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._mark(False)
        ids = dragged(event.mimeData())
        if event.source() is self or not ids:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        self.dropped.emit(ids)

    def _mark(self, on: bool) -> None:
        if on != self._target:
            self._target = on
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._target:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color("accent"), 2, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1), 6, 6)
