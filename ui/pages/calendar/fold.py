"""A part of a form that is folded away: its line says what is set inside."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.pages.calendar.elided import ElidedLabel
from ui.widgets.buttons import quiet, set_icon


class Fold(QWidget):
    """`content` is shown or hidden by the line above it."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self.button = quiet(title, icon="caret-right")
        self.button.setCheckable(True)
        self.summary = ElidedLabel()
        self.summary.setProperty("role", "small-muted")
        self.content = QWidget()
        self.content.hide()
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self.button)
        line.addWidget(self.summary, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(line)
        column.addWidget(self.content)
        self.button.toggled.connect(self._toggled)

    def say(self, summary: str) -> None:
        """Put what is set inside beside the title."""
        self.summary.setText(summary)
        self.summary.setToolTip(summary)
        self.button.setAccessibleDescription(summary)

    def set_open(self, is_open: bool) -> None:
        self.button.setChecked(is_open)

    def _toggled(self, is_open: bool) -> None:
        self.content.setVisible(is_open)
        self.summary.setVisible(not is_open)
        set_icon(self.button, "caret-down" if is_open else "caret-right", "muted")
