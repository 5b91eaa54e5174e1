"""A pill painted by a delegate: for lists whose rows are too many for a widget each."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from ui import theme

_SIDE = 8.0


def pill_font(font: QFont) -> QFont:
    """The smaller font that pills are written in."""
    small = QFont(font)
    small.setBold(False)
    small.setStrikeOut(False)
    small.setPointSizeF(theme.SMALL_SIZE)
    return small


def pill_height(font: QFont) -> float:
    return QFontMetricsF(pill_font(font)).height() + 4


def pill_width(font: QFont, text: str) -> float:
    """The width that `text` in full takes."""
    return QFontMetricsF(pill_font(font)).horizontalAdvance(text) + 2 * _SIDE


def paint_pill(painter: QPainter, left: float, middle: float, room: float, text: str, tone: str) -> float:
    """Paint `text` on its tone from `left`, centred on the line `middle`; returns the width it took.

    Takes at most `room`; nothing is painted (and 0 returned) where not even a few letters fit.
    """
    font = pill_font(painter.font())
    metrics = QFontMetricsF(font)
    width = min(room, metrics.horizontalAdvance(text) + 2 * _SIDE)
    if width < 2 * _SIDE + metrics.averageCharWidth() * 3:
        return 0.0
    height = metrics.height() + 4
    box = QRectF(left, middle - height / 2, width, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(f"{tone}-soft"))
    painter.drawRoundedRect(box, height / 2, height / 2)
    painter.setPen(theme.color(tone))
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width - 2 * _SIDE + 2)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)
    painter.restore()
    return width
