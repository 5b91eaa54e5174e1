"""A part of a form that is folded away: its line says what is set inside."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cm_console.i18n import tr
from ui.pages.calendar.elided import ElidedLabel
from ui.widgets.buttons import quiet, set_icon


class Fold(QWidget):
    """`content` is shown or hidden by the line above it; `opened` when the person asks for it."""

    opened = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = quiet(title, self._turn, icon="caret-right")
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
        self.say("")

    @property
    def is_open(self) -> bool:
        return not self.content.isHidden()

    def say(self, summary: str) -> None:
        """Put what is set inside beside the title."""
        self.summary.setText(summary)
        self.summary.setToolTip(summary)
        self._describe()

    def set_open(self, is_open: bool) -> None:
        """Unfold it, or fold it again."""
        self.content.setVisible(is_open)
        set_icon(self.button, "caret-down" if is_open else "caret-right", "muted")
        self._describe()

    def _turn(self) -> None:
        self.set_open(not self.is_open)
        if self.is_open:
            self.opened.emit()

    def _describe(self) -> None:
        state = tr("unfolded") if self.is_open else tr("folded")
        self.button.setAccessibleDescription(", ".join(filter(None, (state, self.summary.text()))))
