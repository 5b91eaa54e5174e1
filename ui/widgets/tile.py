"""One figure that matters: title, value, a line of detail and, where it has a goal, a bar."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.widgets.card import Card
from ui.widgets.meter import Bar


class Tile(Card):
    """`set` fills it; a missing value is a dash, never zero."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.value = QLabel("–")
        self.value.setProperty("role", "figure")
        self.detail = QLabel()
        self.detail.setProperty("role", "small-muted")
        self.detail.setWordWrap(True)
        self.bar = Bar()
        column: QVBoxLayout = self.body
        column.setSpacing(4)
        column.addWidget(self.value)
        column.addWidget(self.detail)
        column.addStretch(1)
        column.addWidget(self.bar)
        self.bar.hide()

    def set(self, value: str, detail: str = "", share: float | None = None, tone: str = "accent") -> None:
        """Show `value` and `detail`; `share` (0 to 1) draws the bar in `tone`."""
        self.value.setText(value or "–")
        self.detail.setText(detail)
        self.bar.setVisible(share is not None)
        self.bar.set(share, tone)
        self.setAccessibleDescription(f"{value} {detail}".strip())
