"""What the outbox says above its table, as one card of lines; away while no line has anything to say."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

_TURNS = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent)


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
