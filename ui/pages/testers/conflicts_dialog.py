"""Known people who are others in the file: field by field, keep what is stored or take the file's."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QWidget,
)

from cm_console import words
from cm_console.domain.conflicts import Choice, Conflict, Resolution
from cm_console.domain.importing import PersonField
from cm_console.i18n import tr
from ui.dialogs.base import Dialog
from ui.widgets.buttons import secondary

Index = QModelIndex | QPersistentModelIndex


class ConflictsModel(QAbstractTableModel):
    """One line per field that differs; `choices` has what was decided for each."""

    changed = Signal()

    def __init__(self, conflicts: Sequence[Conflict], resolution: Resolution, parent: Any = None) -> None:
        super().__init__(parent)
        self.conflicts = list(conflicts)
        self.choices = [resolution.choice(one.person_id, one.field) for one in conflicts]
        self.shown = list(range(len(self.conflicts)))

    def filter(self, field: PersonField | None) -> None:
        """Show the lines of one field, or all."""
        self.beginResetModel()
        self.shown = [n for n, one in enumerate(self.conflicts) if field is None or one.field is field]
        self.endResetModel()

    def decide(self, rows: Sequence[int], choice: Choice) -> None:
        """Decide the shown lines in `rows`."""
        for row in rows:
            self.choices[self.shown[row]] = choice
        if rows:
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), 4))
            self.changed.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (tr("Name"), tr("Field"), tr("Stored"), tr("In the file"), tr("What stays"))[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        place = self.shown[index.row()]
        one, choice = self.conflicts[place], self.choices[place]
        texts = (
            one.name,
            words.person_field(one.field),
            words.answer(one.ours),
            words.answer(one.theirs),
            tr("Stored") if choice is Choice.KEEP else tr("The file’s"),
        )
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return texts[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(texts)
        return None


class ConflictsTable(QTableView):
    """K keeps and T takes what is selected; Space turns it round."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rows = [index.row() for index in self.selectionModel().selectedRows()]
        keys = {Qt.Key.Key_K: Choice.KEEP, Qt.Key.Key_T: Choice.TAKE}
        model: ConflictsModel = self.model()
        if event.key() in keys:
            model.decide(rows, keys[event.key()])
        elif event.key() == Qt.Key.Key_Space and rows:
            kept = model.choices[model.shown[rows[0]]] is Choice.KEEP
            model.decide(rows, Choice.TAKE if kept else Choice.KEEP)
        else:
            super().keyPressEvent(event)


class ConflictsDialog(Dialog):
    """`resolution` is what was decided."""

    def __init__(
        self, conflicts: Sequence[Conflict], resolution: Resolution, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            tr("People who differ"),
            tr("Done"),
            parent,
            text=tr("They are known already, and the file says something else. K keeps, T takes the file’s."),
        )
        self.model = ConflictsModel(conflicts, resolution, self)
        self._before = resolution
        self.field = QComboBox()
        self.field.setAccessibleName(tr("Field"))
        self.field.addItem(tr("All fields"), "")
        for field in dict.fromkeys(one.field for one in conflicts):
            self.field.addItem(words.person_field(field), field.value)
        self.field.currentIndexChanged.connect(self._filter)
        self.table = ConflictsTable()
        self.table.setModel(self.model)
        self.table.setAccessibleName(tr("Differences"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.keep_button = secondary(tr("Keep what is stored"), lambda: self._decide(Choice.KEEP))
        self.take_button = secondary(tr("Take the file’s"), lambda: self._decide(Choice.TAKE))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.field)
        line.addStretch(1)
        line.addWidget(self.keep_button)
        line.addWidget(self.take_button)
        self.body.addLayout(line)
        self.body.addWidget(self.table, 1)
        self.said = QLabel()
        self.said.setProperty("role", "small-muted")
        self.body.addWidget(self.said)
        self.model.changed.connect(self._say)
        self._say()
        self.resize(820, 480)
        if conflicts:
            self.table.selectRow(0)
        self.table.setFocus()

    @property
    def resolution(self) -> Resolution:
        pairs = zip(self.model.conflicts, self.model.choices, strict=True)
        single = {(one.person_id, one.field): choice for one, choice in pairs}
        return Resolution(self._before.otherwise, self._before.fields, single)

    def _filter(self) -> None:
        value = self.field.currentData()
        self.model.filter(PersonField(value) if value else None)
        if self.model.shown:
            self.table.selectRow(0)

    def _decide(self, choice: Choice) -> None:
        """The selected lines, where several are; else all that are shown."""
        rows = [index.row() for index in self.table.selectionModel().selectedRows()]
        self.model.decide(rows if len(rows) > 1 else range(len(self.model.shown)), choice)

    def _say(self) -> None:
        kept = sum(choice is Choice.KEEP for choice in self.model.choices)
        total = len(self.model.choices)
        text = tr("{kept} of {total} keep what is stored.").format(kept=kept, total=total)
        self.said.setText(text)
