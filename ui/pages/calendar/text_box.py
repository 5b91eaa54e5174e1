"""The field that a text is written in: parts of a thread stand out, pictures may be pasted or dropped."""

import re

from PySide6.QtCore import QMimeData, QSize, Signal
from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from cm_console.i18n import tr
from ui import theme
from ui.pages.calendar.picture_reading import has_pictures

NEXT_PART = re.compile(r"[ \t]*---[ \t]*")


class _Parts(QSyntaxHighlighter):
    """The line between two parts of a thread is no text: it is shown in another colour."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        theme.signals.changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        if NEXT_PART.fullmatch(text):
            look = QTextCharFormat()
            look.setForeground(theme.color("accent"))
            look.setFontWeight(QFont.Weight.Bold)
            self.setFormat(0, len(text), look)


class TextBox(QPlainTextEdit):
    """`pasted(mime)` for pictures; `part_changed` when the keyboard goes to another part of a thread."""

    pasted = Signal(object)
    part_changed = Signal()

    def __init__(self, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setPlaceholderText(tr("What do you want to say?"))
        self._part = 0
        self._parts = _Parts(self.document())
        self.cursorPositionChanged.connect(self._moved)

    @property
    def part(self) -> int:
        """Which part of a thread is being written, from 0."""
        before = self.toPlainText()[: self.textCursor().position()]
        breaks = [bool(NEXT_PART.fullmatch(line)) for line in before.split("\n")]
        return sum(breaks) if any(not line for line in breaks) else 0

    def insert(self, text: str) -> None:
        """Put `text` where the cursor is, with a space before it where words would run together."""
        cursor = self.textCursor()
        at = cursor.selectionStart()
        before = self.toPlainText()[max(at - 1, 0) : at]
        cursor.insertText(f" {text}" if before and not before.isspace() else text)
        self.setTextCursor(cursor)
        self.setFocus()

    def continue_thread(self) -> None:
        """Begin the next part of a thread where the cursor is."""
        cursor = self.textCursor()
        cursor.clearSelection()
        begins = cursor.block().text()[: cursor.positionInBlock()]
        cursor.insertText("---\n" if not begins else "\n---\n")
        self.setTextCursor(cursor)
        self.setFocus()

    def selected(self) -> str:
        """The selected text, with line ends as they are everywhere else."""
        return self.textCursor().selectedText().replace("\u2029", "\n").strip()

    def sizeHint(self) -> QSize:
        return QSize(280, self.fontMetrics().lineSpacing() * 8 + 12)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.fontMetrics().lineSpacing() * 5 + 12)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return has_pictures(source) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        # A spreadsheet's cells come as words and as their picture: the words are meant.
        if has_pictures(source) and not (source.hasText() and not source.hasUrls()):
            self.pasted.emit(source)
        else:
            super().insertFromMimeData(source)

    def _moved(self) -> None:
        if self.part != self._part:
            self._part = self.part
            self.part_changed.emit()
