"""Phosphor icons from `resources/icons`, drawn in a token's colour and redrawn when the theme changes."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap

import resources
from ui import theme

_FOLDER = Path(resources.__path__[0]) / "icons"


class _Engine(QIconEngine):
    """Draws one SVG at whatever size and scale is asked, in the theme's colour of that moment."""

    def __init__(self, name: str, token: str) -> None:
        super().__init__()
        self._name = name
        self._token = token

    def _color(self, mode: QIcon.Mode) -> QColor:
        color = theme.color(self._token)
        if mode == QIcon.Mode.Disabled:
            color.setAlphaF(0.45)
        return color

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        draw(painter, QRectF(rect), self._name, self._color(mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State) -> QPixmap:
        return _pixmap(
            self._name, self._color(mode).name(QColor.NameFormat.HexArgb), size.width(), size.height()
        )

    def clone(self) -> QIconEngine:
        copy = _Engine(self._name, self._token)
        _kept.append(copy)
        return copy


# Qt owns engines; Python must not lose its half of them before Qt does.
_kept: list[QIconEngine] = []


@cache
def icon(name: str, token: str = "text") -> QIcon:
    """The icon called `name` in the colour of `token`, following the theme."""
    _source(name)
    engine = _Engine(name, token)
    _kept.append(engine)
    return QIcon(engine)


def pixmap(name: str, token: str, size: int, ratio: float = 1.0) -> QPixmap:
    """A picture of `size` logical pixels for a screen of `ratio`; ask again when the theme changes."""
    pixels = round(size * ratio)
    picture = QPixmap(_pixmap(name, theme.color(token).name(QColor.NameFormat.HexArgb), pixels, pixels))
    picture.setDevicePixelRatio(ratio)
    return picture


def draw(painter: QPainter, rect: QRectF, name: str, color: QColor) -> None:
    """Draw the icon into `rect`: in its middle, or at the left of one that is wider than high."""
    from PySide6.QtSvg import QSvgRenderer

    svg = _source(name).replace(b"currentColor", color.name().encode())
    renderer = QSvgRenderer(QByteArray(svg))
    painter.save()
    painter.setOpacity(painter.opacity() * color.alphaF())
    side = min(rect.width(), rect.height())
    box = QRectF(0, 0, side, side)
    box.moveCenter(rect.center())
    if rect.width() > rect.height():
        box.moveLeft(rect.left())
    renderer.render(painter, box)
    painter.restore()


@cache
def _source(name: str) -> bytes:
    return (_FOLDER / f"{name}.svg").read_bytes()


@cache
def _pixmap(name: str, color: str, width: int, height: int) -> QPixmap:
    picture = QPixmap(width, height)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw(painter, QRectF(0, 0, width, height), name, QColor(color))
    painter.end()
    return picture
