"""A table of domain objects: sortable, many selectable, pills for states, keyboard all through."""

from collections.abc import Callable, Collection, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui import theme
from ui.widgets.table_model import ALIGNMENTS, OBJECT, SORT, TONE, Column, ObjectModel

__all__ = ["OBJECT", "SORT", "TONE", "Column", "ObjectModel", "ObjectTable", "TableDelegate"]

ROW = 32


def set_up(table: QTableView, model: QAbstractTableModel, name: str) -> None:
    """What every table of ours is like: whole rows, one height, no grid, nothing edited in place."""
    table.setModel(model)
    table.setItemDelegate(TableDelegate(table))
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    rows = table.verticalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setDefaultSectionSize(max(ROW, table.fontMetrics().height() + 14))
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setSortIndicatorClearable(False)


class TableDelegate(QStyledItemDelegate):
    """Draws strong and muted columns, and states as pills."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        # From the row itself: Qt would ask the model role by role, and each time wait for a busy worker.
        model = index.model()
        column: Column = model.columns[index.column()]
        row = model.object_at(index.row())
        option.index = index
        option.displayAlignment = ALIGNMENTS[column.align]
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDisplay
        option.text = "" if row is None else column.shown(row).replace("\n", "\u2028")
        if column.strong:
            option.font.setBold(True)
        if column.muted:
            option.palette.setColor(option.palette.ColorRole.Text, theme.color("muted"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        model = index.model()
        row = model.object_at(index.row())
        tone = None if row is None else model.columns[index.column()].tone_of(row)
        self.initStyleOption(option, index)
        style = option.widget.style()
        if tone is None:
            style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
            return
        text, option.text = option.text, ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        painter.save()
        font = option.font
        font.setPointSizeF(theme.SMALL_SIZE)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        box = QRectF(option.rect).adjusted(8, 0, -4, 0)
        height = metrics.height() + 4
        width = min(box.width(), metrics.horizontalAdvance(text) + 18)
        box = QRectF(box.x(), box.center().y() - height / 2 - 0.5, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        selected = option.state & QStyle.StateFlag.State_Selected
        painter.setBrush(theme.color("surface" if selected else f"{tone}-soft"))
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setPen(theme.color(tone))
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()) - 12)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + (20 if index.data(TONE) else 8), ROW)


class ObjectTable(QTableView):
    """Shows `rows`; `chosen(object)` follows the current row, `activated_row` Enter and double click."""

    chosen = Signal(object)
    activated_row = Signal(object)
    selection_changed = Signal()

    def __init__(
        self,
        columns: Sequence[Column],
        parent: QWidget | None = None,
        *,
        identity: Callable[[Any], Any] = lambda row: getattr(row, "id", row),
        name: str = "",
    ) -> None:
        super().__init__(parent)
        self.objects = ObjectModel(columns, self)
        self._identity = identity
        self._filling = False
        self._widths_set = False
        set_up(self, self.objects, name)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setResizeContentsPrecision(50)
        header.setMinimumSectionSize(40)
        self.setSortingEnabled(True)
        self.doubleClicked.connect(self._activate)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.selectionModel().selectionChanged.connect(self._selection_changed)

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show `rows`; what was selected and where one had scrolled to stay."""
        current, selected = self.current(), {self._identity(row) for row in self.selected()}
        scrolled = self.verticalScrollBar().value()
        self._filling = True
        self.objects.set_rows(rows)
        self._filling = False
        self._select(selected, None if current is None else self._identity(current))
        self.verticalScrollBar().setValue(scrolled)
        if rows and not self._widths_set:
            self._widths_set = True
            self.fit()
        if current is not None and self.current() is not current:
            self.chosen.emit(self.current())

    def show_rows(self, count: int, *, fewest: int, most: int) -> None:
        """Be as high as `count` rows ask for, between `fewest` and `most` of them."""
        rows = max(fewest, min(count, most))
        header = self.horizontalHeader().sizeHint().height()
        frame = 2 * self.frameWidth()
        self.setFixedHeight(header + rows * self.verticalHeader().defaultSectionSize() + frame)

    def stretch(self, column: int) -> None:
        """Let one column take the room that the others leave; its texts are cut where it is little."""
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def fit(self) -> None:
        """Give each column the width it asks for."""
        for number, column in enumerate(self.objects.columns):
            if column.width:
                self.setColumnWidth(number, column.width)
            else:
                self.resizeColumnToContents(number)
                self.setColumnWidth(number, min(320, self.columnWidth(number) + 8))

    def rows(self) -> list[Any]:
        """All rows in the order shown."""
        return list(self.objects.rows)

    def current(self) -> Any:
        """The object the keyboard stands on, or None."""
        index = self.currentIndex()
        return self.objects.rows[index.row()] if index.isValid() else None

    def selected(self) -> list[Any]:
        """The selected objects in the order shown."""
        if self.selectionModel() is None:
            return []
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.objects.rows[place] for place in places]

    def choose(self, identity: Any) -> bool:
        """Select the row with this identity and bring it into view; False where there is none."""
        self._select({identity}, identity)
        found = self.current() is not None and self._identity(self.current()) == identity
        if found:
            self.scrollTo(self.currentIndex())
            self.chosen.emit(self.current())
        return found

    def _select(self, wanted: Collection[Any], current: Any) -> None:
        selection, at = QItemSelection(), QModelIndex()
        last = len(self.objects.columns) - 1
        places = {self._identity(row): place for place, row in enumerate(self.objects.rows)}
        for identity in wanted:
            if (place := places.get(identity)) is not None:
                selection.select(self.objects.index(place, 0), self.objects.index(place, last))
        if current is not None and current in places:
            at = self.objects.index(places[current], 0)
        self._filling = True
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)
        self.selectionModel().setCurrentIndex(at, flags.NoUpdate)
        self._filling = False
        self.selection_changed.emit()

    def _current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        if not self._filling and current.row() != previous.row():
            self.chosen.emit(self.current())

    def _selection_changed(self) -> None:
        if not self._filling:
            self.selection_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current() is not None:
            self.activated_row.emit(self.current())
            return
        super().keyPressEvent(event)

    def _activate(self, index: QModelIndex) -> None:
        if index.isValid():
            self.activated_row.emit(self.objects.rows[index.row()])
