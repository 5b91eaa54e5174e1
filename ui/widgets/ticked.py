"""A list of rows to tick: Space ticks all that are selected."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

_ID = Qt.ItemDataRole.UserRole
_BOX, _LAST = 34, 170  # widths of the first and the last column
_ROW, _FEWEST, _MOST = 32, 3, 8


class Ticked(QTableWidget):
    """Rows of (identity, texts, tip), all of them ticked; the second text gets the room that is left."""

    def __init__(
        self,
        headings: Sequence[str],
        rows: Sequence[tuple[int, Sequence[str], str]],
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(len(rows), len(headings), parent)
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(list(headings))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        height = max(_ROW, self.fontMetrics().height() + 14)
        self.verticalHeader().setDefaultSectionSize(height)
        for row, (identity, texts, tip) in enumerate(rows):
            self._fill(row, identity, texts, tip)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(_BOX)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(0, _BOX)
        self.resizeColumnToContents(1)
        self.setColumnWidth(1, self.columnWidth(1) + 8)
        self.setColumnWidth(len(headings) - 1, _LAST)
        shown = min(max(len(rows), _FEWEST), _MOST)
        self.setMinimumHeight(header.sizeHint().height() + shown * height + 2 * self.frameWidth() + 2)
        if rows:
            self.setCurrentCell(0, 0)

    def _fill(self, row: int, identity: int, texts: Sequence[str], tip: str) -> None:
        box = QTableWidgetItem()
        box.setData(_ID, identity)
        box.setCheckState(Qt.CheckState.Checked)
        box.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(texts))
        self.setItem(row, 0, box)
        for column, text in enumerate(texts, start=1):
            item = QTableWidgetItem(text)
            item.setToolTip(tip if column == 2 else text)
            self.setItem(row, column, item)

    def ticked(self) -> list[int]:
        """The identities of the ticked rows, from the top."""
        boxes = (self.item(row, 0) for row in range(self.rowCount()))
        return [box.data(_ID) for box in boxes if box.checkState() is Qt.CheckState.Checked]

    def tick(self, rows: Iterable[int], on: bool) -> None:
        """Tick rows, or take their ticks away, without telling row by row."""
        self.blockSignals(True)
        for row in rows:
            self.item(row, 0).setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.blockSignals(False)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rows = [index.row() for index in self.selectionModel().selectedRows()]
        if event.key() == Qt.Key.Key_Space and rows:
            on = any(self.item(row, 0).checkState() is not Qt.CheckState.Checked for row in rows)
            self.tick(rows, on)
            self.itemChanged.emit(self.item(rows[0], 0))
            return
        super().keyPressEvent(event)
