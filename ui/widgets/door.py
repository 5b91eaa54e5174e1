"""A large button for a choice that needs a sentence: an icon, what it does, and what one gets."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui import icons


class Door(QPushButton):
    """A large button: an icon, what it does, and what one gets."""

    def __init__(self, icon: str, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "door")
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._icon = icon
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 12, 16, 12)
        line.setSpacing(16)
        self._picture = QLabel()
        line.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
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
        for label in (self._picture, head, body):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._draw()

    def _draw(self) -> None:
        self._picture.setPixmap(icons.pixmap(self._icon, "accent", 28, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.DevicePixelRatioChange):
            self._draw()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
