"""What is printed: cut between rows, heads repeated, pages numbered, written whole or not at all."""

from pathlib import Path

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.errors import ConsoleError
from cm_console.services.page_file import SHEET
from ui import printing
from ui.bridge import Bridge
from ui.page import Page
from ui.paper import slices

HEIGHT = 400.0


def table(rows: int, words: str = "two lines of words that are too long for one of them") -> str:
    body = "".join(f"<tr><td>{n}</td><td>{words}</td></tr>" for n in range(rows))
    return f"<table><thead><tr><th>No.</th><th>Words</th></tr></thead><tbody>{body}</tbody></table>"


def laid_out(html: str) -> QTextDocument:
    document = QTextDocument()
    document.setHtml(html)
    document.setTextWidth(200)
    return document


def pages_of(path: Path) -> int:
    content = path.read_bytes()
    assert content.startswith(b"%PDF")
    return content.count(b"/Type /Page\n")


def test_no_line_of_a_table_is_cut_and_nothing_is_lost(qapp: QApplication) -> None:
    document = laid_out(f"<body><h1>A list</h1>{table(60)}<p>The end.</p></body>")
    pages = slices(document, HEIGHT)
    assert len(pages) > 5
    assert [page.part.top() for page in pages[1:]] == [page.part.bottom() for page in pages[:-1]]
    assert (pages[0].part.top(), pages[-1].part.bottom()) == (0, document.size().height())
    block, checked = document.begin(), 0
    while block.isValid():
        box = document.documentLayout().blockBoundingRect(block)
        inside = [page for page in pages if box.top() < page.part.bottom() and page.part.top() < box.bottom()]
        assert len(inside) == 1, block.text()
        block, checked = block.next(), checked + 1
    assert checked > 120


def test_the_head_of_a_table_stands_on_each_of_its_pages_within_the_room(qapp: QApplication) -> None:
    pages = slices(laid_out(f"<body>{table(60)}</body>"), HEIGHT)
    assert pages[0].head is None
    for page in pages[1:-1]:
        assert page.head is not None
        assert page.head.height() > 0
        assert page.head.height() + page.part.height() <= HEIGHT


def test_a_heading_is_never_the_last_on_its_page(qapp: QApplication) -> None:
    for rows in range(5, 16):
        document = laid_out(f"<body>{table(rows)}<h2>More of them</h2>{table(6)}</body>")
        block = document.begin()
        while block.text() != "More of them":
            block = block.next()
        heading = document.documentLayout().blockBoundingRect(block)
        pages = slices(document, HEIGHT)
        assert all(abs(page.part.bottom() - heading.bottom()) > 20 for page in pages[:-1]), rows


def test_a_row_longer_than_a_page_goes_on_on_the_next(qapp: QApplication) -> None:
    document = laid_out(f"<body>{table(2, 'many words ' * 400)}</body>")
    pages = slices(document, HEIGHT)
    assert len(pages) > 3
    assert pages[-1].part.bottom() == document.size().height()


def test_each_sheet_begins_on_paper_of_its_own(tmp_path: Path, qapp: QApplication) -> None:
    html = f"<html><head><title>Three</title></head><body>One{SHEET}Two{SHEET}Three</body></html>"
    assert pages_of(printing.write_pdf(html, tmp_path / "new" / "three.pdf")) == 3
    assert list(tmp_path.rglob("*.partial")) == []


def test_a_file_that_cannot_be_written_is_a_failure_with_words(tmp_path: Path, qapp: QApplication) -> None:
    (tmp_path / "taken").write_text("a file, no folder", "utf-8")
    with pytest.raises(ConsoleError, match=r"list\.pdf"):
        printing.write_pdf("<body>One</body>", tmp_path / "taken" / "list.pdf")


def test_a_printer_is_asked_for_and_printed_on_in_steps(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "paper.pdf"

    def choose(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(target))
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(QPrintDialog, "exec", choose)
    parent = QWidget()
    qtbot.addWidget(parent)
    assert printing.print_html(parent, f"<body>{table(300)}</body>", "A list")
    qtbot.waitUntil(lambda: target.exists() and b"%%EOF" in target.read_bytes(), timeout=10_000)
    assert pages_of(target) > 3


def test_thinking_better_of_it_prints_nothing(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrintDialog, "exec", lambda dialog: int(QDialog.DialogCode.Rejected))
    parent = QWidget()
    qtbot.addWidget(parent)
    assert not printing.print_html(parent, "<body>One</body>", "One")


@pytest.mark.parametrize("name", ["list.pdf", "list.html", "list"])
def test_a_file_is_asked_for_written_and_shown(
    name: str,
    console: Console,
    bridge: Bridge,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(printing.QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / name), ""))
    page = Page(console, bridge)
    qtbot.addWidget(page)
    printing.save_html(page, lambda: "<body>One</body>", "list")
    qtbot.waitUntil(lambda: bool(opened), timeout=10_000)
    written = Path(opened[0])
    assert written.name == (name if "." in name else "list.pdf")
    assert written.read_bytes().startswith(b"%PDF" if written.suffix == ".pdf" else b"<body>")
