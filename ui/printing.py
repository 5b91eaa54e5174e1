"""HTML pages on paper: `print_html` asks for a printer, `save_html` for a file, `write_pdf` writes one.

Pages are A4 with their title and number at the foot. Each `page_file.SHEET` in the HTML begins new paper; a
long document needs some: Qt lets nothing else run while it lays out what stands between two.
"""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QFont,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)
from PySide6.QtWidgets import QDialog, QWidget

from cm_console.i18n import tr
from cm_console.services import page_file
from ui import drawings
from ui.page import Page
from ui.paper import Slice, slices
from ui.saving import ask_file

_DPI = 96
_SMALL = 8  # points
_FOOT = 0.04  # of the height, for title and number
_MUTED = "#5A6376"  # paper has one theme


def print_html(parent: QWidget, html: str, name: str) -> bool:
    """Ask for a printer and print there beside what goes on; False when the person thought better of it."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    printer.setPageLayout(_layout())
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(name)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    steps = _paint(html, printer)
    timer = QTimer(parent.window())

    def step() -> None:
        try:
            next(steps)
        except BaseException as end:
            timer.stop()
            timer.deleteLater()
            if not isinstance(end, StopIteration):
                raise

    timer.timeout.connect(step)
    timer.start(0)
    return True


def save_html(page: Page, read: Callable[[], str], name: str) -> None:
    """Ask for a file, write what `read` gives there as a PDF (or .html as it is), and show it."""
    kinds = tr("PDF (*.pdf)"), tr("Web page (*.html)")
    path = ask_file(page, tr("Save for printing"), f"{name}.pdf", *kinds)
    if path is not None:
        write_html(page, read, path)


def write_html(page: Page, read: Callable[[], str], path: Path) -> None:
    """Write what `read` gives to `path` in a worker, as a PDF unless it is called .html, and show it."""
    path = path if path.suffix else path.with_suffix(".pdf")
    write = page_file.write if path.suffix.lower() in (".html", ".htm") else write_pdf

    def shown(_: object) -> None:
        page.notice(tr("Written to {name}.").format(name=path.name), detail=str(path.parent))
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    page.run(lambda: write(read(), path), shown, label=tr("Writing {name}").format(name=path.name))


def write_pdf(html: str, path: Path) -> Path:
    """Lay `html` out on A4 pages, in any thread; an older file goes only once the new one is complete."""
    with page_file.replacing(path) as partial_file:
        partial_file.touch()  # says why where it cannot be written; Qt would not
        writer = QPdfWriter(str(partial_file))
        writer.setResolution(_DPI)
        writer.setPageLayout(_layout())
        for _ in _paint(html, writer):
            pass
        del writer  # closes the file
    return path


def write_pdf_alone(html: str, path: Path) -> Path:
    """`write_pdf` for a process that has no window, as the command line."""
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    written = write_pdf(html, path)
    del application
    return written


def _layout() -> QPageLayout:
    size, upright = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait
    return QPageLayout(size, upright, QMarginsF(14, 14, 14, 14), QPageLayout.Unit.Millimeter)


def _paint(html: str, device: QPagedPaintDevice) -> Iterator[None]:
    """Lay out and paint a piece at each step."""
    painter = QPainter()
    if not painter.begin(device):
        raise OSError("the device takes no painting")
    try:
        whole = QRectF(0, 0, device.width(), device.height())
        room = QRectF(0, 0, whole.width(), whole.height() * (1 - _FOOT))
        sheets: list[tuple[QTextDocument, list[Slice]]] = []
        for part in _sheets(html):
            sheet = QTextDocument()
            sheet.documentLayout().setPaintDevice(device)
            sheet.setDocumentMargin(0)
            drawings.set_html(sheet, part)
            sheet.setTextWidth(room.width())
            sheets.append((sheet, slices(sheet, room.height())))
            yield
        title = sheets[0][0].metaInformation(QTextDocument.MetaInformation.DocumentTitle)
        pages, number = sum(len(shown) for _, shown in sheets), 0
        for sheet, shown in sheets:
            for page in shown:
                if number:
                    device.newPage()
                number += 1
                _body(painter, sheet, page)
                foot = tr("Page {number} of {pages}").format(number=number, pages=pages)
                if title:  # letters to people have none
                    _foot(painter, whole, title, foot)
                yield
    finally:
        painter.end()


def _body(painter: QPainter, sheet: QTextDocument, page: Slice) -> None:
    y = 0.0
    for part in filter(None, (page.head, page.part)):
        painter.save()
        painter.translate(0, y - part.top())
        sheet.drawContents(painter, part)
        painter.restore()
        y += part.height()


def _foot(painter: QPainter, room: QRectF, title: str, page: str) -> None:
    font = QFont()
    font.setPointSizeF(_SMALL)
    painter.setFont(font)
    painter.setPen(QColor(_MUTED))
    right = painter.boundingRect(room, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight, page)
    painter.drawText(right, page)
    left = room.adjusted(0, 0, -1.2 * right.width(), 0)
    shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, int(left.width()))
    painter.drawText(left, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, shown)


def _sheets(html: str) -> list[str]:
    """The page as pages of their own, parted where new paper begins."""
    html = html.replace("</head>", "<style>body { margin: 0; padding: 0; }</style></head>", 1)
    head, mark, body = html.partition("<body>")
    return [head + mark + part for part in body.split(page_file.SHEET)] if mark else [html]
