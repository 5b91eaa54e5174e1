"""An icon that stands by itself: sharp on every screen, in a colour of the theme."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel

from ui import icons, theme


class Picture(QLabel):
    """`size` logical pixels of the icon `name` in the colour of `token`; the mouse goes through it."""

    def __init__(self, name: str, token: str, size: int) -> None:
        super().__init__()
        self._icon, self._token, self._size = name, token, size
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.signals.changed.connect(self._draw)
        self._draw()

    def set(self, name: str, token: str) -> None:
        """Show another icon."""
        self._icon, self._token = name, token
        self._draw()

    def _draw(self) -> None:
        self.setPixmap(icons.pixmap(self._icon, self._token, self._size, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._draw()
        super().changeEvent(event)
