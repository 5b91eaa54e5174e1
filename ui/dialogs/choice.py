"""A question with two or three answers, each a large button that says what it does."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ui.dialogs.base import Dialog
from ui.widgets.door import Door


@dataclass(frozen=True)
class Way:
    """One answer: what is returned, and what the person reads."""

    key: str
    icon: str
    title: str
    text: str


class ChoiceDialog(Dialog):
    """`chosen` is the key of the answer; empty when the person left without one."""

    def __init__(self, title: str, text: str, ways: Sequence[Way], parent: QWidget | None = None) -> None:
        super().__init__(title, "", parent, text=text)
        self.chosen = ""
        self.accept_button.hide()
        self.doors: dict[str, Door] = {}
        for way in ways:
            door = Door(way.icon, way.title, way.text)
            door.clicked.connect(self._chooser(way.key))
            self.doors[way.key] = door
            self.body.addWidget(door)
        self.body.addStretch(1)
        self.setMinimumWidth(480)
        next(iter(self.doors.values())).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        # A button does not ask its words how many lines they need at this width.
        width = self.layout().contentsRect().width()
        for door in self.doors.values():
            door.setMinimumHeight(max(door.sizeHint().height(), door.layout().totalHeightForWidth(width)))
        super().showEvent(event)
        self.resize(self.width(), self.minimumHeight())

    def _chooser(self, key: str) -> Callable[[], None]:
        def choose() -> None:
            self.chosen = key
            self.accept()

        return choose


def choose(parent: QWidget | None, title: str, text: str, ways: Sequence[Way]) -> str:
    """Ask; the key of the answer, empty for none."""
    dialog = ChoiceDialog(title, text, ways, parent)
    dialog.exec()
    dialog.deleteLater()
    return dialog.chosen
