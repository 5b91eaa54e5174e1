"""A button of a page's header that gives its words up where there is no room for them."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QWidget

from ui.widgets.buttons import set_icon


class Shrinking(QObject):
    """Shows a header's button as an icon while there is no room for its words."""

    def __init__(self, header: QWidget, button: QPushButton, icon: str, token: str) -> None:
        super().__init__(header)
        self._header, self._button, self._icon = header, button, (icon, token)
        self._words, self._wide = button.text(), 0
        header.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            QTimer.singleShot(0, self, self.fit)
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Choose what there is room for."""
        button, needed = self._button, self._header.minimumSizeHint().width()
        worded = bool(button.text())
        if worded:
            self._wide = button.sizeHint().width()
        else:
            needed += self._wide - button.sizeHint().width()
        fits = needed <= self._header.width()
        if fits is worded:
            return
        button.setText(self._words if fits else "")
        button.setProperty("bare", not fits)
        set_icon(button, *self._icon)
        if fits:
            button.setIcon(QIcon())
        button.style().unpolish(button)
        button.style().polish(button)
