"""The model under `ObjectTable`: rows are the domain's own objects, columns say how to read them."""

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

SORT = Qt.ItemDataRole.UserRole  # the native value
OBJECT = Qt.ItemDataRole.UserRole + 1
TONE = Qt.ItemDataRole.UserRole + 2  # the pill's tone, None where there is no pill

ALIGNMENTS = {
    "left": Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    "right": Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
}

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Column:
    """One column: `value(object)` sorts, `text(object)` is shown, `tone(object)` makes a pill."""

    key: str
    title: str
    value: Callable[[Any], Any]
    text: Callable[[Any], str] | None = None
    width: int = 0  # logical pixels; 0: as wide as its contents ask
    align: str = "left"
    tone: Callable[[Any], str | None] | None = None
    strong: bool = False
    muted: bool = False
    tip: Callable[[Any], str] | None = None

    def shown(self, row: Any) -> str:
        if self.text is not None:
            return self.text(row)
        value = self.value(row)
        return "–" if value is None or value == "" else str(value)

    def tone_of(self, row: Any) -> str | None:
        """The pill's tone; None where there is no pill."""
        return self.tone(row) if self.tone is not None else None


def sort_key(value: Any) -> Any:
    """Words sort as people sort them: without regard to case and accents."""
    if isinstance(value, str):
        plain = unicodedata.normalize("NFKD", value)
        return "".join(letter for letter in plain if not unicodedata.combining(letter)).casefold()
    return value


class ObjectModel(QAbstractTableModel):
    """Holds the rows in the order shown. Sorting happens here: a proxy asks Python for each comparison."""

    def __init__(self, columns: Sequence[Column], parent: Any = None) -> None:
        super().__init__(parent)
        self.columns = list(columns)
        self.rows: list[Any] = []
        self.sorted_by: tuple[int, Qt.SortOrder] | None = None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.shown(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return ALIGNMENTS[column.align]
        if role == TONE:
            return column.tone_of(row)
        if role == SORT:
            return column.value(row)
        if role == OBJECT:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip(row) if column.tip is not None else None
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return ALIGNMENTS[self.columns[section].align]
        return None

    def object_at(self, row: int) -> Any:
        """The object shown in `row`, for the delegate."""
        return self.rows[row]

    def set_rows(self, rows: Sequence[Any]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self._order()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if not 0 <= column < len(self.columns):
            self.sorted_by = None
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        objects = [(self.rows[index.row()], index.column()) for index in before]
        self.sorted_by = (column, order)
        self._order()
        places = {id(row): place for place, row in enumerate(self.rows)}
        for old, (row, at) in zip(before, objects, strict=True):
            self.changePersistentIndex(old, self.index(places[id(row)], at))
        self.layoutChanged.emit()

    def _order(self) -> None:
        if self.sorted_by is None:
            return
        column, order = self.sorted_by
        value = self.columns[column].value
        keyed = [(value(row), row) for row in self.rows]
        known = [(sort_key(key), row) for key, row in keyed if key is not None]
        known.sort(key=lambda pair: pair[0], reverse=order == Qt.SortOrder.DescendingOrder)
        # What is missing stays at the end in both orders.
        self.rows = [row for _, row in known] + [row for key, row in keyed if key is None]
