"""A dialog of things that are kept: their names with New and Remove at the left, one of them at the right."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from cm_console.i18n import tr
from ui.dialogs.base import Dialog
from ui.widgets.buttons import quiet


class NamesDialog(Dialog):
    """Saving keeps it open. The fields go into `right`, `share` halves of the list in width."""

    # What each dialog answers: its two buttons, and another row.
    new: Callable[[], object]
    remove: Callable[[], object]
    row_changed: Callable[[int], object]

    def __init__(
        self, title: str, name: str, parent: QWidget | None = None, *, text: str = "", share: int
    ) -> None:
        super().__init__(title, tr("Save"), parent, text=text, cancel_text=tr("Close"))
        self.list = QListWidget()
        self.list.setAccessibleName(name)
        self.new_button = quiet(tr("New"), self.new, icon="plus")
        self.remove_button = quiet(tr("Remove"), self.remove, icon="trash")
        line = QHBoxLayout()
        line.addWidget(self.new_button)
        line.addWidget(self.remove_button)
        line.addStretch(1)
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        left.addLayout(line)
        self.right = QVBoxLayout()
        self.right.setSpacing(10)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addLayout(left, 2)
        columns.addLayout(self.right, share)
        self.body.addLayout(columns, 1)
        self.list.currentRowChanged.connect(self.row_changed)

    def show_names(self, items: Iterable[QListWidgetItem]) -> None:
        """Fill the list; nobody has gone to another row by that."""
        self.list.blockSignals(True)
        self.list.clear()
        for item in items:
            self.list.addItem(item)
        self.list.blockSignals(False)

    def stand_on(self, row: int) -> None:
        """Mark a row, -1 for none; nobody has gone there."""
        self.list.blockSignals(True)
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)
