"""SVG in what is printed: painted where it stands, as lines and words rather than as a raster."""

from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QTextDocument
from PySide6.QtWidgets import QApplication

from ui import drawings
from ui.paper import slices
from ui.printing import write_pdf

RED = '<svg viewBox="0 0 100 50"><rect x="0" y="0" width="100" height="50" fill="#FF0000"/></svg>'
BLUE = RED.replace("#FF0000", "#0000FF").replace('"0 0 100 50"', '"0 0 100 25"')


def laid_out(html: str) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentMargin(0)
    drawings.set_html(document, html)
    document.setTextWidth(200)
    return document


def painted(document: QTextDocument) -> QImage:
    image = QImage(document.size().toSize(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    document.drawContents(painter, QRectF(image.rect()))
    painter.end()
    return image


def heights(image: QImage, colour: str) -> int:
    return sum(image.pixelColor(100, y) == QColor(colour) for y in range(image.height()))


def test_each_drawing_is_as_wide_as_the_text_and_keeps_its_shape(qapp: QApplication) -> None:
    image = painted(laid_out(f"<body><p>One</p><p>{RED}</p><p>{BLUE}{BLUE}</p></body>"))
    assert abs(heights(image, "#FF0000") - 100) <= 1
    assert abs(heights(image, "#0000FF") - 2 * 50) <= 2


def test_a_page_without_a_drawing_is_what_it_was(qapp: QApplication) -> None:
    plain = QTextDocument()
    plain.setHtml("<body><p>Words</p></body>")
    assert laid_out("<body><p>Words</p></body>").toPlainText() == plain.toPlainText()


def test_no_drawing_is_cut_between_two_pages(qapp: QApplication) -> None:
    document = laid_out(f"<body><p>One</p>{f'<p>{RED}</p>' * 5}</body>")
    pages = slices(document, 240)
    assert len(pages) == 3
    reds = 0
    for page in pages:
        image = QImage(200, 240, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.translate(0, -page.part.top())
        document.drawContents(painter, page.part)
        painter.end()
        reds += round(heights(image, "#FF0000") / 100)
        assert heights(image, "#FF0000") % 100 in (0, 1, 2, 98, 99)
    assert reds == 5


def test_a_pdf_holds_lines_and_no_raster(tmp_path: Path, qapp: QApplication) -> None:
    content = write_pdf(f"<body><p>{RED}</p></body>", tmp_path / "a.pdf").read_bytes()
    assert b"/Subtype /Image" not in content
    assert len(content) < 50_000
