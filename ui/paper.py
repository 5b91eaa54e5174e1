"""Where a document may be cut into pages: between lines and rows, never in a row, nor after a heading.

Qt's own pages cut a row of a table in two when one of its lines still fits.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextTable


@dataclass(frozen=True)
class Slice:
    """What of a document one page shows: `head`, the repeated first rows of its table, then `part`."""

    head: QRectF | None
    part: QRectF


@dataclass(frozen=True)
class _Cut:
    y: float
    head: QRectF | None = None  # shown again where a page begins here


def slices(document: QTextDocument, height: float) -> list[Slice]:
    """The pages of a document that has its width."""
    width, end = document.size().width(), document.size().height()
    cuts = [*_cuts(document, width), _Cut(end)]
    pages: list[Slice] = []
    start, head = 0.0, None
    while True:
        room = height - (head.height() if head is not None else 0)
        fitting = [cut for cut in cuts if start < cut.y <= start + room]
        cut = fitting[-1] if fitting else _Cut(min(end, start + room))
        pages.append(Slice(head, QRectF(0, start, width, cut.y - start)))
        if cut.y >= end:
            return pages
        start, head = cut.y, cut.head


def _cuts(document: QTextDocument, width: float) -> Iterator[_Cut]:
    step = document.rootFrame().begin()
    while not step.atEnd():
        frame, block = step.currentFrame(), step.currentBlock()
        if isinstance(frame, QTextTable):
            yield from _between_rows(document, frame, width)
        elif block.isValid() and not block.blockFormat().headingLevel():
            top = document.documentLayout().blockBoundingRect(block).top()
            for number in range(block.layout().lineCount()):
                yield _Cut(top + block.layout().lineAt(number).rect().bottom())
        step += 1


def _between_rows(document: QTextDocument, table: QTextTable, width: float) -> Iterator[_Cut]:
    """After each row but the last ones of the head; the words behind the table go on from its last row."""
    heads = table.format().headerRowCount()
    rows = [_row(document, table, row) for row in range(table.rows())]
    top = document.documentLayout().frameBoundingRect(table).top()
    head = None
    for number, ((_, bottom), (next_top, _)) in enumerate(pairwise(rows), 1):
        y = (bottom + next_top) / 2
        if number == heads:
            head = QRectF(0, top, width, y - top)
        elif number > heads:
            yield _Cut(y, head)
    line = width / 400  # under the last row
    yield _Cut(document.documentLayout().frameBoundingRect(table).bottom() + line)


def _row(document: QTextDocument, table: QTextTable, row: int) -> tuple[float, float]:
    """Where the words of a row begin and end."""

    def box(block: QTextBlock) -> QRectF:
        return document.documentLayout().blockBoundingRect(block)

    cells = [table.cellAt(row, column) for column in range(table.columns())]
    tops = [box(cell.firstCursorPosition().block()).top() for cell in cells]
    return min(tops), max(box(cell.lastCursorPosition().block()).bottom() for cell in cells)
