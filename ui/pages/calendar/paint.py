"""How a post looks as a block or as a line of the calendar. Colours come from the theme's tokens only."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from cm_console.domain.delivery import DeliveryState
from cm_console.i18n import tr
from ui import icons, theme, tones
from ui.pages.calendar.blocks import Block
from ui.pages.calendar.dates import time_text

_S = DeliveryState
ICON = {
    _S.DRAFT: "pencil-simple",
    _S.SCHEDULED: "clock",
    _S.SENDING: "paper-plane-tilt",
    _S.PUBLISHED: "check-circle",
    _S.REJECTED: "x-circle",
    _S.UNCONFIRMED: "question",
    _S.MISSED: "warning",
    _S.CANCELLED: "prohibit",
}
RADIUS = 4.0


def bold(font: QFont) -> QFont:
    heavy = QFont(font)
    heavy.setWeight(QFont.Weight.DemiBold)
    return heavy


def small(font: QFont) -> QFont:
    lesser = QFont(font)
    lesser.setPointSizeF(font.pointSizeF() * 0.92)
    return lesser


def _lines(metrics: QFontMetricsF, text: str, width: float, most: int) -> list[str]:
    """`text` in at most `most` lines of `width`, broken between words, the last one elided."""
    words = text.split()
    lines: list[str] = []
    while words and len(lines) < most - 1:
        line = words.pop(0)
        while words and metrics.horizontalAdvance(f"{line} {words[0]}") <= width:
            line = f"{line} {words.pop(0)}"
        lines.append(line)
    if words:
        lines.append(" ".join(words))
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines]


def _head(metrics: QFontMetricsF, head: str, time: str, width: float) -> str:
    """Time and accounts, or the time alone where hardly a letter of the accounts would fit."""
    if metrics.horizontalAdvance(time) > width:
        return ""
    few = metrics.horizontalAdvance(f"{time} · xxx…")
    return metrics.elidedText(head if width >= few else time, Qt.TextElideMode.ElideRight, width)


def _icon(painter: QPainter, name: str, token: str, place: QRectF) -> None:
    if place.width() < 1:
        return
    picture = icons.pixmap(name, token, round(place.width()), painter.device().devicePixelRatioF())
    painter.drawPixmap(place.topLeft().toPoint(), picture)


def block(painter: QPainter, place: QRectF, item: Block, *, focused: bool, chosen: bool) -> None:
    """A block of the week: bar, time and accounts, state's icon, first lines of the text."""
    tone = tones.DELIVERY[item.state]
    shape = QPainterPath()
    shape.addRoundedRect(place, RADIUS, RADIUS)
    painter.save()
    painter.setClipPath(shape)
    painter.fillRect(place, theme.color(f"{tone}-soft"))
    painter.fillRect(QRectF(place.left(), place.top(), 3, place.height()), theme.color(tone))
    narrow = place.width() < 60
    inner = place.adjusted(6 if narrow else 9, 3, -1 if narrow else -4, -2)
    plain = small(painter.font())
    thin, heavy = QFontMetricsF(plain), QFontMetricsF(bold(painter.font()))
    side = min(thin.height(), inner.width())
    time = time_text(item.wall)
    marks = [ICON[item.state], *(["lock"] if item.locked else []), *item.marks]
    # The time comes first; marks that do not fit beside it are left out, the state's goes to the bottom.
    while marks and inner.width() - side * len(marks) - 3 < thin.horizontalAdvance(time):
        marks.pop()
    right = inner.right()
    for mark in marks:
        right -= side
        _icon(painter, mark, tone, QRectF(right, inner.top(), side, side).adjusted(1, 1, -1, -1))
    painter.setFont(plain)
    painter.setPen(theme.color("muted"))
    head = time + (f" · {item.accounts}" if item.accounts else "")
    line = QRectF(inner.left(), inner.top(), max(right - inner.left() - 3, 0), thin.height())
    painter.drawText(
        line,
        Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
        _head(thin, head, time, line.width()),
    )
    if not marks and side >= 10:
        corner = QRectF(inner.right() - side, inner.bottom() - side, side, side).adjusted(1, 1, -1, -1)
        _icon(painter, ICON[item.state], tone, corner)
        inner.setBottom(inner.bottom() - side)
    painter.setFont(bold(painter.font()))
    painter.setPen(theme.color("text"))
    top = inner.top() + thin.height()
    room = max(int((inner.bottom() - top + 2) / heavy.height()), 1)
    wide = inner.width() > heavy.horizontalAdvance("mm")
    for text in _lines(heavy, item.title, inner.width(), min(room, 3)) if wide else ():
        painter.drawText(QPointF(inner.left(), top + heavy.ascent()), text)
        top += heavy.height()
    painter.restore()
    if focused:
        ring(painter, place, "accent", 2)
    elif chosen:
        ring(painter, place, tone, 1)
    elif item.state is DeliveryState.DRAFT:
        ring(painter, place, "muted", 1, Qt.PenStyle.DashLine)


def line(painter: QPainter, place: QRectF, item: Block, *, focused: bool, chosen: bool) -> None:
    """A post on one line of the month."""
    tone = tones.DELIVERY[item.state]
    painter.save()
    painter.fillRect(place, theme.color(f"{tone}-soft"))
    painter.fillRect(QRectF(place.left(), place.top(), 3, place.height()), theme.color(tone))
    metrics = QFontMetricsF(painter.font())
    side = metrics.height() * 0.9
    left = place.left() + 6
    if place.width() > 6 * side:
        _icon(painter, ICON[item.state], tone, QRectF(left, place.center().y() - side / 2, side, side))
        left += side + 3
    right = place.right() - 3
    for mark in item.marks if place.width() > 12 * side else ():
        right -= side
        spot = QRectF(right, place.center().y() - side / 2, side, side)
        _icon(painter, mark, tone, spot.adjusted(1, 1, -1, -1))
    painter.setPen(theme.color("text"))
    room = right - left
    painter.drawText(
        QRectF(left, place.top(), room, place.height()),
        Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
        metrics.elidedText(f"{time_text(item.wall)} {item.title}", Qt.TextElideMode.ElideRight, room),
    )
    painter.restore()
    if focused or chosen:
        ring(painter, place, "accent" if focused else tone, 2 if focused else 1)


def heap(painter: QPainter, place: QRectF, count: int, *, focused: bool) -> None:
    """The place that stands for the posts there is no room to show."""
    painter.save()
    painter.fillRect(place, theme.color("neutral-soft"))
    painter.setPen(theme.color("text"))
    metrics = QFontMetricsF(painter.font())
    text = tr("+{count} more").format(count=count)
    if metrics.horizontalAdvance(text) > place.width() - 4:
        text = f"+{count}"
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
    if focused:
        ring(painter, place, "accent", 2)


def ring(
    painter: QPainter,
    place: QRectF,
    token: str,
    width: int,
    style: Qt.PenStyle = Qt.PenStyle.SolidLine,
) -> None:
    """An outline inside `place`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color(token), width, style))
    half = width / 2
    painter.drawRoundedRect(place.adjusted(half, half, -half, -half), RADIUS, RADIUS)
    painter.restore()


def underline(painter: QPainter, width: int, bottom: int, focused: bool) -> None:
    """The line below the days' names; it says where the keyboard is, also when there is no post."""
    painter.setPen(QPen(theme.color("accent" if focused else "border"), 2 if focused else 1))
    painter.drawLine(0, bottom, width, bottom)


def at_time(item: Block, wall: datetime) -> Block:
    """The block as it would be at another time."""
    return replace(item, wall=wall)
