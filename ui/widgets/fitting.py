"""A label of so many lines that says what it has room for: the first of its texts that fits.

Where none fits, the last one ends in …; the whole of the first is in the tip.
"""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class FittingLabel(QLabel):
    """As high as `lines` lines, whatever it says; as wide as it is let."""

    def __init__(self, lines: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._texts: tuple[str, ...] = ("",)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, *texts: str) -> None:
        """Show the first of `texts` (the longest first) that fits."""
        self._texts = texts or ("",)
        self.setText(self._texts[0])
        self.setToolTip(self._texts[0])
        self.setAccessibleName(self._texts[0])

    def shown(self) -> list[str]:
        """The lines as they stand in the present width."""
        laid: list[str] = []
        for text in self._texts:
            laid, whole = self._laid(text)
            if whole:
                break
        return laid

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        width = max(metrics.horizontalAdvance(text) for text in self._texts) / self._lines
        return QSize(round(width) + 1, round(metrics.lineSpacing() * self._lines))

    def minimumSizeHint(self) -> QSize:
        return QSize(20, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        metrics = QFontMetricsF(self.font())
        lines = self.shown()
        y = metrics.ascent()
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            y += max(0.0, (self.height() - metrics.lineSpacing() * len(lines)) / 2)
        for line in lines:
            x = 0.0
            if self.alignment() & Qt.AlignmentFlag.AlignRight:
                x = max(0.0, self.width() - metrics.horizontalAdvance(line))
            painter.drawText(QPointF(x, y), line)
            y += metrics.lineSpacing()

    def _laid(self, text: str) -> tuple[list[str], bool]:
        """The lines of `text`, and whether they hold all of it."""
        layout = QTextLayout(text, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        metrics = QFontMetricsF(self.font())
        lines: list[str] = []
        whole = True
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.width())
            start, length = line.textStart(), line.textLength()
            if len(lines) == self._lines - 1 and start + length < len(text):
                lines.append(self._cut(text[start:], metrics))
                whole = False
                break
            part = text[start : start + length].rstrip()
            if metrics.horizontalAdvance(part) > self.width():  # one word wider than the line
                part, whole = self._cut(part, metrics), False
            lines.append(part)
        layout.endLayout()
        return lines, whole

    def _cut(self, text: str, metrics: QFontMetricsF) -> str:
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, self.width())
