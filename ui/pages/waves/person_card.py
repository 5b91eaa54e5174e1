"""A person as a card: name, department · level, pills. All cards are of one height, so lists stay quick."""

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cm_console.domain.testers import Tester
from ui import theme
from ui.pages.waves.people_model import TESTER, pills, place
from ui.widgets.pill_paint import paint_pill, pill_font, pill_height

_GAP, _SIDE, _TOP = 6, 10, 7


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


class PersonCard(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex) -> QSize:
        font = option.font
        lines = QFontMetricsF(_bold(font)).height() + QFontMetricsF(pill_font(font)).height()
        return QSize(80, round(2 * _TOP + lines + 4 + pill_height(font)) + _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(1, 1, -1, -_GAP)
        width = 2 if focused else 1
        painter.setPen(QPen(theme.color("accent" if selected or focused else "border"), width))
        painter.setBrush(theme.color("accent-soft" if selected else "surface"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        tester = index.data(TESTER)
        if tester is not None:
            self._write(painter, option.font, box.adjusted(_SIDE, _TOP, -_SIDE, -_TOP), tester)
        painter.restore()

    def _write(self, painter: QPainter, font: QFont, room: QRectF, tester: Tester) -> None:
        shown_pills = pills(tester)
        lines = QFontMetricsF(_bold(font)).height() + QFontMetricsF(pill_font(font)).height()
        y = room.top() if shown_pills else room.center().y() - lines / 2
        for text, face, token in (
            (tester.person.name, _bold(font), "text"),
            (place(tester), pill_font(font), "muted"),
        ):
            metrics = QFontMetricsF(face)
            painter.setFont(face)
            painter.setPen(theme.color(token))
            line = QRectF(room.left(), y, room.width(), metrics.height())
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
            y += metrics.height()
        painter.setFont(font)
        x, middle = room.left(), room.bottom() - pill_height(font) / 2
        for text, tone in shown_pills:
            x += paint_pill(painter, x, middle, room.right() - x, text, tone) + 4
