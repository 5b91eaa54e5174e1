"""A post's labels: one chip each, a field for the next, with the campaign's own labels to choose from."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QPushButton, QVBoxLayout, QWidget

from cm_console.i18n import tr
from ui.pages.calendar.flow import FlowLayout
from ui.widgets.buttons import secondary, set_icon


class _Field(QLineEdit):
    """Enter and the comma end a label; Backspace in the empty field takes the last one away."""

    ended = Signal()
    emptied = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        enter = plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if (enter and self.text().strip()) or event.text() == ",":
            self.ended.emit()
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
        else:
            super().keyPressEvent(event)


class LabelsField(QWidget):
    """`changed` is sent when a label comes or goes."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: list[str] = []
        self.chips: dict[str, QPushButton] = {}
        self.field = _Field()
        self.field.setPlaceholderText(tr("Type a label, then Enter"))
        self.field.setAccessibleName(tr("New label"))
        self.field.ended.connect(self.take)
        self.field.emptied.connect(self._drop_last)
        self.field.editingFinished.connect(self.take)
        self._line = QWidget()
        self._flow = FlowLayout(self._line)
        policy = self._line.sizePolicy()
        policy.setHeightForWidth(True)
        self._line.setSizePolicy(policy)
        self._line.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self._line)
        self.setFocusProxy(self.field)

    def set(self, labels: Iterable[str]) -> None:
        """Show these labels, without `changed`."""
        if list(labels) != self._labels:
            self._labels = list(labels)
            self._draw()

    def value(self) -> tuple[str, ...]:
        return tuple(self._labels)

    def suggest(self, labels: Sequence[str]) -> None:
        """Offer these while a label is typed."""
        completer = QCompleter(list(labels), self.field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self.take, Qt.ConnectionType.QueuedConnection)
        self.field.setCompleter(completer)

    def take(self, text: str = "") -> None:
        """Make a label of what is typed."""
        label = " ".join((text or self.field.text()).replace(",", " ").split())
        self.field.clear()
        if label and label.casefold() not in {each.casefold() for each in self._labels}:
            self._labels.append(label)
            self._draw()
            self.changed.emit()

    def drop(self, label: str) -> None:
        self._labels.remove(label)
        self._draw()
        self.field.setFocus()
        self.changed.emit()

    def _drop_last(self) -> None:
        if self._labels:
            self.drop(self._labels[-1])

    def _draw(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        self.chips = {}
        for label in self._labels:
            chip = secondary(label, lambda label=label: self.drop(label))
            chip.setText(label.replace("&", "&&"))
            set_icon(chip, "x", "muted")
            chip.setAccessibleName(tr("Remove the label {label}").format(label=label))
            self._flow.addWidget(chip)
            chip.show()
            self.chips[label] = chip
        for before, after in pairwise((self.field, *self.chips.values())):
            self.setTabOrder(before, after)
        self._line.setVisible(bool(self._labels))
        self._line.updateGeometry()
