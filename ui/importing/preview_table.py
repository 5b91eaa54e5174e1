"""The first lines of a spreadsheet, with a box above each column that says what it holds."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from cm_console.i18n import tr


class Preview(Protocol):
    """The first lines of a file and what its columns were guessed to hold."""

    @property
    def columns(self) -> tuple[str, ...]: ...

    @property
    def mapping(self) -> Mapping[str, StrEnum | None]: ...

    @property
    def rows(self) -> tuple[tuple[str, ...], ...]: ...

    @property
    def lines(self) -> tuple[int, ...]: ...


class PreviewTable(QTableWidget):
    """`fields` are what a column can hold, with their names.

    `mapping_changed` is sent after a person chose another field for a column.
    """

    mapping_changed = Signal()

    def __init__(self, fields: Sequence[tuple[StrEnum, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = {field.value: field for field, _ in fields}
        self._names = [(field.value, name) for field, name in fields]
        self.setAccessibleName(tr("First lines of the file"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMinimumHeight(220)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.boxes: dict[str, QComboBox] = {}
        self._columns: tuple[str, ...] = ()

    def show_preview(self, preview: Preview) -> None:
        """Fill in the file's columns, guesses and first lines."""
        self.clear()
        self.boxes = {}
        self._columns = preview.columns
        self.setColumnCount(len(preview.columns))
        self.setRowCount(len(preview.rows) + 1)
        self.setHorizontalHeaderLabels(list(preview.columns))
        self.setVerticalHeaderLabels(["", *(str(line) for line in preview.lines)])
        for number, column in enumerate(preview.columns):
            box = self._box(column, preview.mapping.get(column))
            self.boxes[column] = box
            self.setCellWidget(0, number, box)
            widest = max((len(row[number]) for row in preview.rows), default=0)
            letters = min(30, max(widest, len(column)))
            text = self.fontMetrics().averageCharWidth() * letters + 32
            self.setColumnWidth(number, max(box.sizeHint().width() + 8, text))
        for place, row in enumerate(preview.rows, 1):
            for number, text in enumerate(row):
                item = QTableWidgetItem(text.replace("\n", " "))
                item.setToolTip(text)
                self.setItem(place, number, item)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        self.setRowHeight(0, 38)

    def mapping(self) -> dict[str, StrEnum | None]:
        """What each column stands for now."""
        return {column: self._fields.get(box.currentData()) for column, box in self.boxes.items()}

    def _box(self, column: str, field: StrEnum | None) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(tr("What “{column}” holds").format(column=column))
        box.addItem(tr("Leave out"), "")
        for value, name in self._names:
            box.addItem(name, value)
        box.setCurrentIndex(box.findData(field.value if field is not None else ""))
        box.activated.connect(lambda _index, column=column: self._chosen(column))
        return box

    def _chosen(self, column: str) -> None:
        # A field stands in one column only: the other one lets it go.
        field = self.boxes[column].currentData()
        for other, box in self.boxes.items():
            if field and other != column and box.currentData() == field:
                box.setCurrentIndex(0)
        self.mapping_changed.emit()
