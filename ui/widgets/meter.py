"""A share as a thin bar, alone (`Bar`) or with its label and words (`Meter`)."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.fitting import FittingLabel


class Bar(QWidget):
    """A bar filled up to `share` (0 to 1); None draws the empty track."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.share: float | None = None
        self.tone = "accent"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set(self, share: float | None, tone: str = "accent") -> None:
        self.share = share
        self.tone = tone
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(80, 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color("neutral-soft"))
        painter.setBrush(theme.color("neutral-soft"))
        track = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(track, 3, 3)
        if not self.share or self.share <= 0:
            return
        painter.setPen(theme.color(self.tone))
        painter.setBrush(theme.color(self.tone))
        track.setWidth(max(4.0, track.width() * min(1.0, self.share)))
        painter.drawRoundedRect(track, 3, 3)


class Meter(QWidget):
    """A label at the left, words at the right, the bar below them."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(8)
        self.label = QLabel(label)
        self.label.setProperty("role", "small")
        self.text = FittingLabel()
        self.text.setProperty("role", "small-muted")
        self.text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.label)
        line.addWidget(self.text, 1)
        column.addLayout(line)
        self.bar = Bar()
        column.addWidget(self.bar)
        self.setAccessibleName(label)

    def set(self, share: float | None, text: str = "", tone: str = "accent", short: str = "") -> None:
        """Show `share` (0 to 1; None: unknown) with its words, the `short` ones where there is no room."""
        self.text.say(*filter(None, (text, short)))
        self.bar.set(share, tone)
        self.setAccessibleDescription(text)
