"""One figure that matters: title, value, a line of detail and, where it has a goal, a bar."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.widgets.card import Card
from ui.widgets.fitting import FittingLabel
from ui.widgets.meter import Bar


class Tile(Card):
    """`set` fills it; a missing value is a dash, never zero."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.layout().setContentsMargins(12, 12, 12, 12)
        self.value = QLabel("–")
        self.value.setProperty("role", "figure")
        self.detail = FittingLabel(lines=2)
        self.detail.setProperty("role", "small-muted")
        self.detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.bar = Bar()
        column: QVBoxLayout = self.body
        column.setSpacing(4)
        column.addWidget(self.value)
        column.addWidget(self.detail)
        column.addStretch(1)
        column.addWidget(self.bar)
        self.bar.hide()

    def set(
        self, value: str, detail: str = "", share: float | None = None, tone: str = "accent", short: str = ""
    ) -> None:
        """Show `value` and `detail` (`short` where it does not fit); `share` (0 to 1) draws the bar."""
        self.value.setText(value or "–")
        self.detail.say(*filter(None, (detail, short)))
        self.bar.setVisible(share is not None)
        self.bar.set(share, tone)
        self.setAccessibleDescription(f"{value} {detail}".strip())
