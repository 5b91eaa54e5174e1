"""Choosing a playbook: what it brings, and the way to remove one of your own, and to have it back at once."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cm_console.domain.playbook import Playbook
from cm_console.i18n import tr
from ui.dialogs.base import Dialog
from ui.widgets.buttons import quiet

if TYPE_CHECKING:
    from cm_console.services.campaigns import Campaigns


class PlaybookBox(QWidget):
    """In a dialog, which says what goes wrong. `told` describes a playbook, None for the entry `none`."""

    grown = Signal()

    def __init__(
        self,
        dialog: Dialog,
        title: str,
        campaigns: "Campaigns",
        told: Callable[[Playbook | None], str],
        none: str = "",
    ) -> None:
        super().__init__(dialog)
        self._dialog, self._campaigns, self._told, self._none = dialog, campaigns, told, none
        self._removed: Playbook | None = None
        self.box = QComboBox()
        self.box.setAccessibleName(title)
        self.box.currentIndexChanged.connect(self._show)
        self.setFocusProxy(self.box)
        self.remove_button = quiet("", self.remove, icon="trash", tip=tr("Remove this playbook of your own"))
        self.about, self.gone = QLabel(), QLabel()
        for label in (self.about, self.gone):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", "small-muted")
            label.setWordWrap(True)
        name = QLabel(title)
        name.setProperty("role", "small")
        name.setBuddy(self.box)
        self.undo_button = quiet(tr("Bring it back"), self.undo, icon="arrow-counter-clockwise")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(name)
        for parts in ((self.box, self.remove_button), (self.gone, self.undo_button)):
            line = QHBoxLayout()
            line.addWidget(parts[0], 1)
            line.addWidget(parts[1])
            column.addLayout(line)
        column.insertWidget(2, self.about)
        self._fill()

    def playbook(self) -> Playbook | None:
        """The chosen one; None for an empty start."""
        index = self.box.currentIndex()
        return self._playbooks[index] if 0 <= index < len(self._playbooks) else None

    def remove(self) -> None:
        """Take the chosen one out, which `undo` brings back."""
        chosen = self.playbook()
        if chosen is not None and self._moved(self._campaigns.remove_playbook, chosen):
            self._removed = chosen
            self._fill()
            self.undo_button.setFocus()

    def undo(self) -> None:
        back = self._removed
        if back is not None and self._moved(self._campaigns.restore_playbook, back):
            self._removed = None
            self._fill()
            self.box.setCurrentIndex(self.box.findData(back.key))
            self.box.setFocus()

    def _moved(self, work: Callable[[str], None], playbook: Playbook) -> bool:
        self._dialog.show_error("")
        return self._dialog.attempt(lambda: (work(playbook.key), True)) is not None

    def _fill(self) -> None:
        self._playbooks = list(self._campaigns.playbooks())
        self._own = frozenset(self._campaigns.own_playbooks())
        self.box.blockSignals(True)
        self.box.clear()
        for each in self._playbooks:
            self.box.addItem(each.name, each.key)
        if self._none:
            self.box.addItem(self._none, "")
        self.box.blockSignals(False)
        gone = self._removed
        self.gone.setText("" if gone is None else tr("“{name}” is removed.").format(name=gone.name))
        for widget in (self.gone, self.undo_button):
            widget.setVisible(gone is not None)
        self._show()

    def _show(self, _index: int = 0) -> None:
        chosen = self.playbook()
        self.about.setText(self._told(chosen))
        self.remove_button.setVisible(chosen is not None and chosen.key in self._own)
        if self._dialog.isVisible():
            QTimer.singleShot(0, self, self.grown.emit)  # once the texts know their width
