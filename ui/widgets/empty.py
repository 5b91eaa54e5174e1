"""What a page or a card shows while it has nothing: what would fill it and the one button that does."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from ui.widgets.buttons import primary
from ui.widgets.picture import Picture

_SIDE = 40


class EmptyState(QWidget):
    """An icon, a title, a sentence and, where something can be done, a button."""

    def __init__(
        self,
        icon: str,
        title: str,
        text: str,
        button_text: str = "",
        on_click: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        self.picture = Picture(icon, "muted", _SIDE)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.picture)
        self.title = QLabel(title)
        self.title.setProperty("role", "empty-title")
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title.setWordWrap(True)
        column.addWidget(self.title)
        self.text = QLabel(text)
        self.text.setProperty("role", "muted")
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.text.setWordWrap(True)
        self.text.setMaximumWidth(460)
        self.text.setMinimumWidth(280)
        # In a line of its own: beside an alignment, Qt would give wrapped text one line's height.
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.text, 100)
        line.addStretch(1)
        column.addLayout(line)
        self.button = primary(button_text, on_click)
        column.addSpacing(8)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.button.setVisible(bool(button_text))
        column.addStretch(3)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def set(self, title: str, text: str) -> None:
        """Say something else."""
        self.title.setText(title)
        self.text.setText(text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)


class OrEmpty(QStackedWidget):
    """Shows `full` or, while there is nothing, `empty`."""

    def __init__(self, full: QWidget, empty: QWidget) -> None:
        super().__init__()
        self.addWidget(full)
        self.addWidget(empty)

    def show_full(self, full: object) -> None:
        """`full` is true where there is something."""
        self.setCurrentIndex(0 if full else 1)
