"""A word on a soft ground of its tone: a state, a phase, a count."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui import theme


class Pill(QLabel):
    """`tone` is one of neutral, accent, ok, warn, bad; the word always says it too."""

    def __init__(self, text: str = "", tone: str = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setProperty("pill", True)
        self.tone = tone
        self.set(text, tone)

    def set(self, text: str, tone: str = "neutral") -> None:
        """Show `text` in `tone`."""
        self.tone = tone
        self.setText(text)
        self.setAccessibleName(text)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        # Not by the style sheet: its radius is a number while the height follows the font, and lists of
        # pills would be matched against every rule each time that a tone changes.
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(f"{self.tone}-soft"))
        radius = self.height() / 2
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setPen(theme.color(self.tone))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
