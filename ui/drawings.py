"""Inline SVG in a text document, which knows none: each is painted as the lines it is made of."""

import re

from PySide6.QtCore import QByteArray, QRectF, QSizeF
from PySide6.QtGui import QPainter, QPyTextObject, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtSvg import QSvgRenderer

_SVG = re.compile(r"<svg\b.*?</svg>", re.DOTALL)
_NAME = "drawing:{}"
_KIND = QTextFormat.ObjectTypes.UserObject.value + 1


def set_html(document: QTextDocument, html: str) -> None:
    """Like `setHtml`, with each <svg> as wide as the text."""
    svgs: list[str] = _SVG.findall(html)
    names = [_NAME.format(number) for number in range(len(svgs))]
    coming = iter(names)
    document.setHtml(_SVG.sub(lambda _: f'<img src="{next(coming)}">', html))
    if svgs:
        drawings = _Drawings(document, dict(zip(names, svgs, strict=True)))
        document.documentLayout().registerHandler(_KIND, drawings)
        _give(document, set(names))


def _give(document: QTextDocument, names: set[str]) -> None:
    """Hand the pictures of these names over to the handler of drawings."""
    block = document.begin()
    while block.isValid():
        step = block.begin()
        while not step.atEnd():
            found = step.fragment()
            look = found.charFormat()
            if look.isImageFormat() and look.toImageFormat().name() in names:
                cursor = QTextCursor(document)
                cursor.setPosition(found.position())
                cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor)
                look.setObjectType(_KIND)
                cursor.setCharFormat(look)
                step = block.begin()  # what is changed has other fragments
            else:
                step += 1
        block = block.next()


class _Drawings(QPyTextObject):
    def __init__(self, document: QTextDocument, svgs: dict[str, str]) -> None:
        super().__init__(document)
        self._renderers = {
            name: QSvgRenderer(QByteArray(svg.encode("utf-8")), self) for name, svg in svgs.items()
        }

    def _renderer(self, look: QTextFormat) -> QSvgRenderer:
        return self._renderers[look.toImageFormat().name()]

    def intrinsicSize(self, doc: QTextDocument, at: int, look: QTextFormat) -> QSizeF:
        size = self._renderer(look).viewBoxF()
        return QSizeF(doc.textWidth(), doc.textWidth() * size.height() / size.width())

    def drawObject(
        self, painter: QPainter, rect: QRectF, doc: QTextDocument, at: int, look: QTextFormat
    ) -> None:
        self._renderer(look).render(painter, rect)
