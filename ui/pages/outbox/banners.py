"""What the outbox says above its table, as one card of lines; away while no line has anything to say."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.pages.calendar.counters import IconLine

_TURNS = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent)


class Banner(QFrame):
    """Calm words and what can be done about them; away while there is nothing to say."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(16, 4, 12, 4)
        self._line.setSpacing(12)
        self.text = IconLine(icon, "warn")
        self._line.addWidget(self.text, 1, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def add(self, button: QPushButton) -> None:
        """Put `button` at the right; the last one is what the words ask for."""
        self._line.addWidget(button)
        self._main = button

    def say(self, text: str) -> None:
        """Show `text`; an empty one hides the line."""
        if text:
            self.text.set(self._icon, "warn", text)
            self._main.setAccessibleDescription(text)
        self.setVisible(bool(text))


class Banners(QFrame):
    """Each line shows and hides itself."""

    def __init__(self, lines: Sequence[QWidget]) -> None:
        super().__init__()
        self.setProperty("card", True)
        self._lines = tuple(lines)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(0)
        for line in self._lines:
            column.addWidget(line)
            line.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TURNS:
            self.setVisible(not all(line.isHidden() for line in self._lines))
        return super().eventFilter(watched, event)
