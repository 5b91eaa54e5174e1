"""The calm line above the outbox that leads to the one decision about what is late."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from cm_console.i18n import tr
from ui.pages.calendar.counters import IconLine
from ui.widgets.buttons import secondary


class LateBanner(QFrame):
    """Hidden while nothing is late."""

    def __init__(self, decide: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 4, 12, 4)
        line.setSpacing(12)
        self.text = IconLine("clock-countdown", "warn")
        self.button = secondary(tr("Decide…"), decide)
        line.addWidget(self.text, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.button)
        self.hide()

    def set(self, count: int) -> None:
        missed = tr("%n post(s) missed their time.", "", count)
        nothing = tr("Nothing has been sent by itself.")
        text = f"{missed} {nothing}"
        self.text.set("clock-countdown", "warn", text)
        self.button.setAccessibleDescription(text)
        self.setVisible(count > 0)
