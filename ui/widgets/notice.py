"""A message that does not stop work: what was done (with Undo), or what went wrong and what to do."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cm_console.errors import ConsoleError, UnusableFile
from cm_console.i18n import tr
from ui.widgets.buttons import quiet, secondary
from ui.widgets.picture import Picture

SECONDS = 8
_ICONS = {
    "bad": "warning-circle",
    "warn": "warning",
    "ok": "check-circle",
    "neutral": "info",
    "accent": "info",
}


@dataclass(frozen=True)
class Notice:
    """One message. `undo` makes an Undo button; tone "bad" stays until it is closed.

    `offers_backup`: the workspace file itself cannot be used; whoever knows the file adds the `action`.
    """

    text: str
    detail: str = ""
    tone: str = "ok"
    undo: Callable[[], object] | None = None
    action: Callable[[], object] | None = None
    action_text: str = ""
    offers_backup: bool = False


def of_error(error: ConsoleError) -> Notice:
    """The notice that says a known failure."""
    detail = "\n".join(part for part in (error.message, error.hint) if part)
    return Notice(error.title, detail, "bad", offers_backup=isinstance(error, UnusableFile))


class Toast(QFrame):
    """One notice on screen; `closed(undone)` when it goes."""

    closed = Signal(bool)

    def __init__(self, notice: Notice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = notice
        self.setProperty("toast", True)
        self.setProperty("tone", notice.tone)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(notice.text)
        self.setAccessibleDescription(notice.detail)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 8, 8, 8)
        line.setSpacing(8)
        picture = Picture(_ICONS[notice.tone], notice.tone, 20)
        picture.setContentsMargins(0, 4, 0, 0)
        line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(self._words(), 1)
        if notice.undo is not None:
            self.undo_button = quiet(tr("Undo"), self.undo)
            self.undo_button.setProperty("kind", "link")
            line.addWidget(self.undo_button, 0, Qt.AlignmentFlag.AlignTop)
        self.close_button = quiet("", self.dismiss, icon="x", tip=tr("Close this message"))
        line.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        if notice.tone != "bad":
            self._timer.start(SECONDS * 1000)

    def _words(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        for text, role in ((self.notice.text, "toast-title"), (self.notice.detail, "small-muted")):
            if text:
                label = QLabel(text)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setProperty("role", role)
                label.setWordWrap(True)
                column.addWidget(label)
        if self.notice.action is not None:
            self.action_button = secondary(self.notice.action_text, self.act)
            column.addWidget(self.action_button, 0, Qt.AlignmentFlag.AlignLeft)
        return column

    def act(self) -> None:
        """Do what the notice offers and go."""
        self._timer.stop()
        self.closed.emit(True)
        if self.notice.action is not None:
            self.notice.action()

    def undo(self) -> None:
        """Do the notice's undo and go."""
        self._timer.stop()
        if self.notice.undo is not None:
            self.notice.undo()
        self.closed.emit(True)

    def dismiss(self) -> None:
        self._timer.stop()
        self.closed.emit(False)

    def enterEvent(self, event: QEvent) -> None:
        self._timer.stop()  # being read
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if self.notice.tone != "bad":
            self._timer.start(SECONDS * 1000)
        super().leaveEvent(event)


class Notices(QObject):
    """Keeps the newest notice at the bottom left of the page; Undo reaches the last one that had it.

    Left, because what a page is finished with (Schedule, Send now …) stands at its bottom right. `page` is
    the part of `host` that it keeps to.
    """

    def __init__(self, host: QWidget, page: QWidget | None = None) -> None:
        super().__init__(host)
        self._host = host
        self._page = page or host
        self.toast: Toast | None = None
        self.bottom = 40
        host.installEventFilter(self)

    def show(self, notice: Notice) -> None:
        """Show `notice` in the place of the one before it."""
        self._drop()
        self.toast = Toast(notice, self._host)
        self.toast.closed.connect(self._drop)
        self._place()
        self.toast.show()
        self.toast.raise_()
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # large, and not needed to open

        if QAccessible.isActive():  # a screen reader says it; the keyboard stays where it is
            said = f"{notice.text} {notice.detail}".strip()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.toast, said))

    def undo(self) -> None:
        """What Ctrl+Z does: undo what the notice on screen offers."""
        if self.toast is not None and self.toast.notice.undo is not None:
            self.toast.undo()

    def _drop(self, _undone: bool = False) -> None:
        if self.toast is not None:
            self.toast.hide()
            self.toast.deleteLater()
            self.toast = None

    def _place(self) -> None:
        if self.toast is None:
            return
        width = min(460, self._page.width() - 48)
        self.toast.setFixedWidth(width)
        layout = self.toast.layout()
        layout.activate()
        height = (
            layout.totalHeightForWidth(width)
            if layout.hasHeightForWidth()
            else self.toast.sizeHint().height()
        )
        self.toast.setFixedHeight(height)
        left = self._page.mapTo(self._host, QPoint(24, 0)).x()
        self.toast.move(left, self._host.height() - height - self.bottom)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)
