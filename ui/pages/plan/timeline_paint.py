"""How the timeline looks: scale, lines, bars and markers. Colours come from the theme's tokens only."""

from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from cm_console import figures
from cm_console.domain.plan_shift import Kind
from cm_console.domain.timeline import Item, Progress
from ui import icons, theme
from ui.pages.plan.timeline_layout import GAP, MARK, Scale, Spot, Zoom

_TONE = {
    Progress.DONE: "ok",
    Progress.NOW: "accent",
    Progress.LATE: "bad",
    Progress.TO_COME: "accent",
    Progress.STOPPED: "bad",
    Progress.DRAFT: "muted",
}
_ICON = {
    Progress.DONE: "check-circle",
    Progress.NOW: "circle-half",
    Progress.LATE: "warning-circle",
    Progress.TO_COME: "circle",
    Progress.STOPPED: "x-circle",
    Progress.DRAFT: "circle-dashed",
}
_OWN_ICON = {Kind.GATE: "flag", Kind.COMMITMENT: "handshake", Kind.POST: "megaphone", Kind.IDEA: "lightbulb"}
_BARS = {
    Progress.DONE: ("neutral-soft", "muted"),
    Progress.NOW: ("accent", "on-accent"),
    Progress.TO_COME: ("accent-soft", "accent"),
}


def icon_of(item: Item) -> str:
    """What is done, late or stopped says so; the rest shows what kind of thing it is."""
    if item.state in (Progress.DONE, Progress.LATE, Progress.STOPPED):
        return _ICON[item.state]
    return _OWN_ICON.get(item.kind, _ICON[item.state])


def scale_lines(painter: QPainter, scale: Scale, zoom: Zoom, area: QRectF, left: float, head: float) -> None:
    """Weekends and Mondays, or months; `left` is where day 0 lies."""
    if zoom is Zoom.WEEKS:
        _shade_weekends(painter, scale, area, left, head)
    painter.setPen(theme.color("border"))
    for day in starts(scale, zoom):
        at = round(left + scale.x(day))
        if area.left() <= at <= area.right():
            painter.drawLine(at, round(head), at, round(area.bottom()))


def _shade_weekends(painter: QPainter, scale: Scale, area: QRectF, left: float, head: float) -> None:
    ground = theme.color("bg")
    for day in mondays(scale):
        at = left + scale.x(day + timedelta(days=5))
        if at < area.right() and at + 2 * scale.day_width > area.left():
            painter.fillRect(QRectF(at, head, 2 * scale.day_width, area.bottom() - head), ground)


def starts(scale: Scale, zoom: Zoom) -> list[date]:
    """The days on which the scale has a line."""
    return mondays(scale) if zoom is Zoom.WEEKS else months(scale)


def mondays(scale: Scale) -> list[date]:
    weeks = ((scale.last - scale.first).days + 1) // 7 + 1
    return [scale.first + timedelta(weeks=n) for n in range(weeks)]


def months(scale: Scale) -> list[date]:
    """The first of each month, and the scale's first day."""
    found, day = [scale.first], scale.first
    while True:
        day = (day.replace(day=1) + timedelta(days=32)).replace(day=1)
        if day > scale.last:
            return found
        found.append(day)


def head(painter: QPainter, scale: Scale, zoom: Zoom, left: float, clip: QRectF) -> None:
    """Months above; below them the days on which weeks begin."""
    metrics = QFontMetricsF(painter.font())
    line = metrics.height() + 2
    firsts = months(scale)
    for day, following in zip(firsts, [*firsts[1:], scale.last], strict=True):
        at, end = left + scale.x(day), left + scale.x(following)
        # The name of a month that has begun off screen stays in view.
        shown = max(at, clip.left())
        text = f"{figures.months()[day.month - 1]} {day.year}"
        if end - shown > metrics.horizontalAdvance(text) + 2 * GAP:
            painter.setPen(theme.color("text"))
            painter.drawText(QPointF(shown + GAP, clip.top() + metrics.ascent() + 2), text)
    painter.setPen(theme.color("muted"))
    if zoom is not Zoom.WEEKS:
        return
    for day in mondays(scale):
        at = left + scale.x(day)
        if at + 40 > clip.left() and at < clip.right():
            painter.drawText(QPointF(at + GAP, clip.top() + line + metrics.ascent() + 2), str(day.day))


def mark(
    painter: QPainter, at: float, top: float, bottom: float, token: str, *, dashed: bool = False
) -> None:
    """A line down the whole height: today, the opening, the release."""
    style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
    painter.setPen(QPen(theme.color(token), 2, style))
    painter.drawLine(QPointF(at, top), QPointF(at, bottom))


def spot(painter: QPainter, found: Spot, box: QRectF, seen_from: float, *, focused: bool) -> None:
    """A bar or a marker with its words; `box` includes both. Words in a bar begin where it can be seen."""
    item = found.item
    metrics = QFontMetricsF(painter.font())
    words = box
    if found.bar:
        ground, ink = _BARS[item.state]
        shape = QRectF(box.left(), box.top() + 1, found.bar, box.height() - 2)
        over = item.state is Progress.DONE
        painter.setPen(theme.color("border-strong") if over else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(ground))
        painter.drawRoundedRect(shape, 4, 4)
        painter.setPen(theme.color(ink if found.inside else "text"))
        room = (
            shape
            if found.inside
            else QRectF(shape.right(), box.top(), box.right() - shape.right(), box.height())
        )
        words = room.adjusted(2 * GAP if found.inside else GAP, 0, 0, 0)
        if found.inside:
            words.setLeft(max(words.left(), min(seen_from + GAP, words.right())))
    else:
        _marker(painter, found, box)
        over = item.state in (Progress.DONE, Progress.DRAFT)
        painter.setPen(theme.color("muted" if over else "text"))
        words = box.adjusted(MARK + GAP, 0, 0, 0)
    text = metrics.elidedText(found.text, Qt.TextElideMode.ElideRight, words.width() + 1)
    if not found.inside:
        # The marks run below the words: a veil keeps these readable.
        veil = theme.color("surface")
        veil.setAlphaF(0.75)
        painter.fillRect(
            QRectF(words.left(), words.top() + 2, metrics.horizontalAdvance(text), words.height() - 4), veil
        )
    painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
    if focused:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.drawRoundedRect(box.adjusted(-2, 0, 3, 0), 4, 4)


def _marker(painter: QPainter, found: Spot, box: QRectF) -> None:
    worst = max(found.items, key=lambda item: item.state is Progress.LATE)
    picture = icons.pixmap(icon_of(worst), _TONE[worst.state], MARK, painter.device().devicePixelRatioF())
    painter.drawPixmap(QPointF(box.left(), box.center().y() - MARK / 2).toPoint(), picture)
