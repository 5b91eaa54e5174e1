"""What every dialog shares: a title, a body, a line for what is wrong, two buttons; and the one question."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import ParamSpec, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from ui.widgets.buttons import danger as danger_button
from ui.widgets.buttons import primary, secondary

P = ParamSpec("P")
T = TypeVar("T")


class Dialog(QDialog):
    """Contents go into `body`; `accept_button` calls `submit`, which accepts unless a subclass refuses."""

    def __init__(
        self,
        title: str,
        accept_text: str,
        parent: QWidget | None = None,
        *,
        text: str = "",
        danger: bool = False,
        cancel_text: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setModal(True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.setSpacing(12)
        self.title = QLabel(title)
        self.title.setProperty("role", "dialog-title")
        self.title.setWordWrap(True)
        outer.addWidget(self.title)
        self.text = QLabel(text)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setProperty("role", "muted")
        self.text.setWordWrap(True)
        self.text.setVisible(bool(text))
        outer.addWidget(self.text)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        outer.addLayout(self.body, 1)
        self._wrong = QLabel()
        self._wrong.setTextFormat(Qt.TextFormat.PlainText)
        self._wrong.setProperty("role", "bad")
        self._wrong.setWordWrap(True)
        self._wrong.hide()
        outer.addWidget(self._wrong)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addStretch(1)
        self.cancel_button = secondary(cancel_text or tr("Cancel"), self.reject)
        self.accept_button = danger_button(accept_text) if danger else primary(accept_text)
        self.accept_button.clicked.connect(self.submit)
        self.accept_button.setDefault(not danger)
        self.buttons.addWidget(self.cancel_button)
        self.buttons.addWidget(self.accept_button)
        outer.addLayout(self.buttons)
        self.setMinimumWidth(420)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._order()
        self._fit()

    def _order(self) -> None:
        """Tab goes through the body, then the buttons; the keyboard begins where one answers."""
        ends = [self.cancel_button, self.accept_button]
        others = [widget for widget in self._focus_chain() if widget not in ends]
        for before, after in pairwise([*others[-1:], *ends]):
            self.setTabOrder(before, after)
        if self.focusWidget() is None:
            shown = (widget for widget in others if widget.isVisible() and widget.isEnabled())
            usual = self.accept_button if self.accept_button.isDefault() else self.cancel_button
            next(shown, usual).setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus_chain(self) -> Iterator[QWidget]:
        widget = self.nextInFocusChain()
        while widget is not self:
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                yield widget
            widget = widget.nextInFocusChain()

    def _fit(self) -> None:
        """Take the height that wrapped texts need: they only know it once the width is known."""
        layout = self.layout()
        layout.activate()
        self.setMinimumHeight(layout.totalMinimumHeightForWidth(self.width()))
        self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def add_left_button(self, button: QPushButton) -> None:
        """Put `button` at the left end of the buttons' line."""
        self.buttons.insertWidget(0, button)

    def submit(self) -> None:
        """What the accepting button does; override, and call `accept()` when all is well."""
        self.accept()

    def attempt(self, work: Callable[P, T], *args: P.args, **options: P.kwargs) -> T | None:
        """Do local `work`; a known failure is shown in the dialog and gives None."""
        try:
            return work(*args, **options)
        except ConsoleError as error:
            self.show_error(error)
            return None

    def finish(self, work: Callable[P, object], *args: P.args, **options: P.kwargs) -> None:
        """Do local `work` and accept; a known failure is shown, and the dialog stays."""
        try:
            work(*args, **options)
        except ConsoleError as error:
            self.show_error(error)
        else:
            self.accept()

    def show_error(self, error: ConsoleError | str) -> None:
        """Say what is wrong above the buttons; an empty text takes it away."""
        text = (
            "\n".join(part for part in (error.title, error.message, error.hint) if part)
            if isinstance(error, ConsoleError)
            else error
        )
        self._wrong.setText(text)
        self._wrong.setAccessibleName(text)
        self._wrong.setVisible(bool(text))
        if self.isVisible():
            self._fit()


def ask(
    parent: QWidget | None, title: str, text: str, yes: str, no: str = "", *, danger: bool = False
) -> bool:
    """Ask before something that cannot be undone; `text` says exactly what will happen."""
    dialog = Dialog(title, yes, parent, text=text, danger=danger, cancel_text=no)
    answer = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return answer
