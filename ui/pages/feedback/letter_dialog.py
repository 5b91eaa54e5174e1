"""A page for testers, to read, copy, or keep as a file; nothing is sent."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from cm_console.i18n import tr
from cm_console.services.letters import Letter
from ui.dialogs.base import Dialog
from ui.saving import ask_file
from ui.widgets.buttons import secondary

if TYPE_CHECKING:
    from cm_console.console import Console


class LetterDialog(Dialog):
    def __init__(
        self, console: "Console", letter: Letter, name: str, parent: QWidget | None = None, text: str = ""
    ) -> None:
        explained = text or tr("Copy it into a post or a mail, or keep it as a page. It names nobody.")
        super().__init__(letter.title, tr("Copy"), parent, text=explained, cancel_text=tr("Close"))
        self.console, self.letter, self._name = console, letter, name
        self.view = QPlainTextEdit(letter.text())
        self.view.setTabChangesFocus(True)
        self.view.setAccessibleName(tr("The text"))
        self.body.addWidget(self.view, 1)
        self.save_button = secondary(tr("Save as…"), self.save)
        self.add_left_button(self.save_button)
        self.resize(620, 520)
        self.accept_button.setFocus()

    def submit(self) -> None:
        """Copy the text as it stands, with what was changed in it."""
        QGuiApplication.clipboard().setText(self.view.toPlainText())
        self.accept_button.setText(tr("Copied"))

    def save(self) -> None:
        kinds = tr("Web page (*.html)"), tr("Text (*.txt)")
        path = ask_file(self, self.windowTitle(), f"{self._name}.html", *kinds)
        if path is not None and self.attempt(self.console.letters.write, self.letter, path):
            self.save_button.setText(tr("Saved"))
