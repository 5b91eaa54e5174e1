"""CM Console without its window: an icon in the tray that brings it back or quits."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from cm_console.i18n import tr
from ui import icons


class Tray(QObject):
    """Shown only while a person has chosen to keep publishing without the window."""

    restored = Signal()
    quit_asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.icon = QSystemTrayIcon(icons.icon("circles-three-fill", "accent"), self)
        self.icon.setToolTip(tr("CM Console keeps publishing"))
        self.menu = QMenu()  # a tray icon does not own its menu
        self.open_action = self.menu.addAction(tr("Open CM Console"), self.restored.emit)
        self.quit_action = self.menu.addAction(tr("Quit"), self.quit_asked.emit)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)

    @staticmethod
    def available() -> bool:
        """Whether this desktop has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> None:
        self.icon.show()
        self.icon.showMessage(
            tr("CM Console keeps publishing"),
            tr("Click the icon to bring the window back."),
            self.icon.icon(),
        )

    def hide(self) -> None:
        self.icon.hide()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        kinds = QSystemTrayIcon.ActivationReason
        if reason in (kinds.Trigger, kinds.DoubleClick):
            self.restored.emit()
