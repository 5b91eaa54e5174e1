"""What serves which need: a table of use cases by needs, with the evidence in its cells."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from cm_console import plan_words
from cm_console.domain.objective import Alignment
from cm_console.i18n import pair, tr

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_HEAD = 190  # the use cases' width
_PAD = 8
_MOST_LINES = 5  # of a cell or a heading; the whole is in its tip


class MatrixModel(QAbstractTableModel):
    """Use cases down, needs across; a cell says what proves that one serves the other."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.matrix = Alignment((), (), {})

    def set(self, matrix: Alignment) -> None:
        self.beginResetModel()
        self.matrix = matrix
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.matrix.use_cases)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.matrix.needs)

    def evidence(self, index: Index) -> str | None:
        use_case, need = self.matrix.use_cases[index.row()], self.matrix.needs[index.column()]
        return self.matrix.cells.get((use_case.id, need.id))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        evidence = self.evidence(index)
        said = "" if evidence is None else evidence or tr("serves it, no evidence yet")
        if role == Qt.ItemDataRole.DisplayRole:
            return said or "–"
        if role == Qt.ItemDataRole.ToolTipRole:
            return said or tr("Enter: say that it serves this need")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            row, column = self.matrix.use_cases[index.row()], self.matrix.needs[index.column()]
            serves = said or tr("does not serve it")
            return pair(f"{plan_words.use_case(row)}, {column.name}", serves)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        across = orientation == Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.DisplayRole:
            if across:
                return self.matrix.needs[section].name
            return plan_words.use_case(replace(self.matrix.use_cases[section], with_whom=""))
        if role == Qt.ItemDataRole.ToolTipRole:
            return (
                self.matrix.needs[section].name
                if across
                else plan_words.use_case(self.matrix.use_cases[section])
            )
        return None


class MatrixView(QTableView):
    """`cell_opened(row, column)` on a double click or Enter."""

    cell_opened = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.cells = MatrixModel(self)
        self.setModel(self.cells)
        self.setAccessibleName(tr("What serves which need"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(90)
        words = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        self.horizontalHeader().setDefaultAlignment(words)
        self.verticalHeader().setDefaultAlignment(words)
        self.verticalHeader().setFixedWidth(_HEAD)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._fitting = QTimer(self)  # once, when all columns have their width
        self._fitting.setSingleShot(True)
        self._fitting.setInterval(0)
        self._fitting.timeout.connect(self._fit)
        self.cells.modelReset.connect(self._fitting.start)
        self.horizontalHeader().sectionResized.connect(self._fitting.start)
        self.doubleClicked.connect(lambda index: self.cell_opened.emit(index.row(), index.column()))

    def _fit(self) -> None:
        """Make headings and rows as high as their words need."""
        cells, across = self.cells, Qt.Orientation.Horizontal
        columns = range(cells.columnCount())
        widths = [self.horizontalHeader().sectionSize(column) for column in columns]
        heads = [
            self._height(cells.headerData(column, across), widths[column], bold=True) for column in columns
        ]
        self.horizontalHeader().setFixedHeight(max(heads, default=0) or self._height("", _HEAD))
        for row in range(cells.rowCount()):
            heights = [self._height(cells.headerData(row, Qt.Orientation.Vertical), _HEAD, bold=True)]
            heights += [self._height(cells.index(row, column).data(), widths[column]) for column in columns]
            self.verticalHeader().resizeSection(row, max(heights))

    def _height(self, text: str, width: int, *, bold: bool = False) -> int:
        font = QFont(self.font())
        font.setBold(bold)
        metrics = QFontMetrics(font)
        box = QRect(0, 0, max(20, width - 2 * _PAD), _MOST_LINES * metrics.lineSpacing())
        needed = metrics.boundingRect(box, Qt.TextFlag.TextWordWrap, text).height()
        return max(metrics.lineSpacing(), min(needed, box.height())) + 2 * _PAD

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and index.isValid():
            self.cell_opened.emit(index.row(), index.column())
        else:
            super().keyPressEvent(event)
