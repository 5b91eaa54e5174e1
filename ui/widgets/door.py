"""A large button for a choice that needs a sentence: an icon, what it does, and what one gets."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.widgets.buttons import Button
from ui.widgets.picture import Picture


class Door(Button):
    """A large button: an icon, what it does, and what one gets."""

    def __init__(self, icon: str, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "door")
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 12, 16, 12)
        line.setSpacing(16)
        line.addWidget(Picture(icon, "accent", 28), 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(2)
        line.addLayout(words, 1)
        head, body = QLabel(title), QLabel(text)
        head.setProperty("role", "door-title")
        body.setProperty("role", "muted")
        body.setWordWrap(True)
        words.addStretch(1)
        words.addWidget(head)
        words.addWidget(body)
        words.addStretch(1)
        for label in (head, body):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
