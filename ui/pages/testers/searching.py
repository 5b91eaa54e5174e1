"""The search box: found from anywhere on the page; it searches at every key."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from cm_console.i18n import tr
from ui.icons import icon


class SearchBox(QLineEdit):
    """`searched(text)` once what was typed is taken in; `left` when Enter or Down goes on to the table."""

    searched = Signal(str)
    left = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.setPlaceholderText(tr("Search, or department:support -wave:1"))
        self.setAccessibleName(tr("Search people"))
        self.setToolTip(
            tr("Words find the beginnings of names, addresses, departments, levels and sites.")
            + "\n"
            + tr(
                "Filters: department: level: site: state: wave: kind: is:manager is:volunteer; "
                "a minus leaves out."
            )
        )
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(170)
        self.addAction(icon("magnifying-glass", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(0)
        self._pause.timeout.connect(self._search)
        self.textChanged.connect(self._pause.start)
        for keys in (QKeySequence(QKeySequence.StandardKey.Find), QKeySequence("/")):
            shortcut = QShortcut(keys, page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.take_focus)

    def sizeHint(self) -> QSize:
        return QSize(340, super().sizeHint().height())

    def take_focus(self) -> None:
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def type(self, text: str) -> None:
        """A letter typed in the table begins a new search."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setText(text)

    def search_now(self, text: str) -> None:
        """Show and search `text` without waiting."""
        self.setText(text)
        self._pause.stop()
        self._search()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.search_now("")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            if self._pause.isActive():
                self._pause.stop()
                self._search()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._pause.stop()
        super().hideEvent(event)

    def _search(self) -> None:
        self.searched.emit(self.text())
