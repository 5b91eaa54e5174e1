"""The people's table model: it knows everybody's id, and reads people only around what is on screen."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from cm_console.domain.testers import Tester
from ui.widgets.table_model import OBJECT, SORT, TONE, Column

BLOCK = 50  # people read at once: about half a millisecond
_KEPT = 120  # blocks in memory

Index = QModelIndex | QPersistentModelIndex
Read = Callable[[Sequence[int]], list[Tester]]


class PeopleModel(QAbstractTableModel):
    """`set_ids` gives the order; `order_wanted(key, descending)` asks for another one."""

    order_wanted = Signal(str, bool)

    def __init__(self, columns: Sequence[Column], read: Read, parent: Any = None) -> None:
        super().__init__(parent)
        self.columns = list(columns)
        self.ids: list[int] = []
        self._read = read
        self._blocks: dict[int, dict[int, Tester]] = {}

    def set_ids(self, ids: list[int]) -> None:
        """Show these people, read afresh."""
        self.beginResetModel()
        self.ids = ids
        self._blocks.clear()
        self.endResetModel()

    def grow(self, ids: list[int]) -> bool:
        """Show further people after those shown; False where it is not the same people that come first."""
        n = len(self.ids)
        if ids[:n] != self.ids:
            return False
        if len(ids) > n:
            self._blocks.pop(n // BLOCK, None)  # the last one was not full
            self.beginInsertRows(QModelIndex(), n, len(ids) - 1)
            self.ids = ids
            self.endInsertRows()
        return True

    def forget(self) -> None:
        """Read again what is on screen; who is shown stays."""
        self._blocks.clear()
        if self.ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.ids) - 1, len(self.columns) - 1))

    def person(self, row: int) -> Tester | None:
        """The tester in `row`; None where they are gone since the ids were read."""
        number = row // BLOCK
        block = self._blocks.get(number)
        if block is None:
            while len(self._blocks) >= _KEPT:
                del self._blocks[next(iter(self._blocks))]
            wanted = self.ids[number * BLOCK : (number + 1) * BLOCK]
            block = self._blocks[number] = {tester.person.id: tester for tester in self._read(wanted)}
        return block.get(self.ids[row])

    object_at = person  # for the delegate

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column = self.columns[index.column()] if index.isValid() else None
        if column is None:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.align == "right" else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role not in (Qt.ItemDataRole.DisplayRole, TONE, SORT, OBJECT, Qt.ItemDataRole.ToolTipRole):
            return None
        tester = self.person(index.row())
        if tester is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return column.shown(tester)
        if role == TONE:
            return column.tone(tester) if column.tone is not None else None
        if role == SORT:
            return column.value(tester)
        if role == OBJECT:
            return tester
        return column.tip(tester) if column.tip is not None else column.shown(tester)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = self.columns[section].align == "right"
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        # The order of 100,000 people is the store's work, not the window's.
        if 0 <= column < len(self.columns):
            self.order_wanted.emit(self.columns[column].key, order == Qt.SortOrder.DescendingOrder)
