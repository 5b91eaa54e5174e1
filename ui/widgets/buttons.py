"""The three kinds of buttons: one primary per screen, secondary ones, quiet ones inside content."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

from ui.icons import icon as make_icon


class Button(QPushButton):
    """Enter presses the button that has the focus, whichever is the default of its dialog."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def primary(text: str, slot: Callable[..., Any] | None = None, icon: str | None = None) -> QPushButton:
    """The one action the page is for."""
    return _button(text, slot, icon, "primary", "on-accent")


def secondary(text: str, slot: Callable[..., Any] | None = None, icon: str | None = None) -> QPushButton:
    """Another action, with a border."""
    return _button(text, slot, icon, "secondary", "text")


def quiet(
    text: str, slot: Callable[..., Any] | None = None, icon: str | None = None, tip: str = ""
) -> QPushButton:
    """An action inside content, without border; with only an icon, `tip` is its name."""
    button = _button(text, slot, icon, "quiet", "muted")
    if tip:
        button.setToolTip(tip)
        button.setAccessibleName(tip)
    return button


def danger(text: str, slot: Callable[..., Any] | None = None, icon: str | None = None) -> QPushButton:
    """An action that cannot be undone."""
    return _button(text, slot, icon, "danger", "bad")


def set_icon(button: QPushButton, icon: str, token: str = "text") -> None:
    """Show `icon`; before words it is wider than high, so that they keep the same distance everywhere."""
    button.setIcon(make_icon(icon, token))
    button.setIconSize(QSize(20, 16) if button.text() else QSize(16, 16))


def _button(
    text: str, slot: Callable[..., Any] | None, icon: str | None, kind: str, token: str
) -> QPushButton:
    button = Button(text)
    button.setProperty("kind", kind)
    button.setAutoDefault(False)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    if text:
        button.setAccessibleName(text)
    else:
        button.setProperty("bare", True)
    if icon:
        set_icon(button, icon, token)
    if slot is not None:
        # clicked(bool) would hand `checked` to slots that take a default argument
        button.clicked.connect(lambda _checked=False: slot())
    return button
