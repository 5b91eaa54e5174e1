"""Hashtag groups, snippets and templates: kept, changed and removed, for one campaign or for all."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidgetItem,
    QPlainTextEdit,
    QWidget,
)

from cm_console import words
from cm_console.console import Console
from cm_console.domain.snippets import Snippet, SnippetKind
from cm_console.i18n import tr
from ui import icons
from ui.dialogs.base import ask
from ui.dialogs.form import labelled
from ui.dialogs.names_dialog import NamesDialog
from ui.pages.calendar.insert_menu import ICONS


class SnippetsDialog(NamesDialog):
    """`text` begins a new one with that text."""

    def __init__(
        self, console: Console, campaign_id: int, text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Snippets"), tr("Snippets"), parent, share=3)
        self._console, self._campaign_id = console, campaign_id
        self._snippets: list[Snippet] = []
        self._current: Snippet | None = None
        self.ask: Callable[..., bool] = ask
        self.list.setMinimumSize(QSize(200, 200))
        self._make_fields()
        self.right.addWidget(labelled(tr("Kind"), self.kind))
        self.right.addWidget(labelled(tr("Name"), self.name))
        self.words = QLabel(self._hint())
        self.words.setProperty("role", "small-muted")
        self.words.setWordWrap(True)
        self.right.addWidget(labelled(tr("Text"), self.field), 1)
        self.right.addWidget(self.words)
        self.right.addWidget(self.own)
        self.resize(720, 460)
        self._fill()
        self._show(None)
        self.field.setPlainText(text)
        self._kept = self._typed()
        self.kind.currentIndexChanged.connect(self._kind_changed)
        self._kind_changed()
        (self.name if text or not self._snippets else self.list).setFocus()

    def _make_fields(self) -> None:
        self.kind = QComboBox()
        for kind in (SnippetKind.SNIPPET, SnippetKind.HASHTAGS, SnippetKind.TEMPLATE):
            self.kind.addItem(words.snippet_kind(kind), kind.value)
        self.name = QLineEdit()
        self.field = QPlainTextEdit()
        self.field.setTabChangesFocus(True)
        self.own = QCheckBox(tr("Only for this campaign"))

    def _typed(self) -> tuple[str, str]:
        return self.name.text().strip(), self.field.toPlainText().strip()

    def _may_leave(self) -> bool:
        """Asks before typed text goes away."""
        return self._typed() == self._kept or self.ask(
            self,
            tr("Leave without saving?"),
            tr("What you changed in this snippet is not kept."),
            tr("Do not save"),
            tr("Go on writing"),
        )

    def reject(self) -> None:
        if self._may_leave():
            super().reject()

    def _kind_changed(self, *_: object) -> None:
        template = self.kind.currentData() == SnippetKind.TEMPLATE.value
        self.words.setVisible(template)
        self.field.setAccessibleDescription(self.words.text() if template else "")

    def _hint(self) -> str:
        known = ", ".join(f"{{{{\u00a0{word}\u00a0}}}}" for word in self._console.snippets.words())
        return tr("Templates may use {words}.").format(words=known)

    def submit(self) -> None:
        """Keep what the fields hold."""
        snippets, current = self._console.snippets, self._current
        name, text = self.name.text(), self.field.toPlainText().strip()
        self.show_error("")
        if current is None:
            own = self._campaign_id if self.own.isChecked() else None
            saved = self.attempt(snippets.add, self.kind.currentData(), name, text, own)
        else:
            saved = self.attempt(snippets.edit, current.id, name=name, text=text)
        if saved is not None:
            self._fill()
            self._show(saved)

    def _fill(self) -> None:
        self._snippets = self._console.snippets.list(self._campaign_id)
        self.show_names(
            QListWidgetItem(icons.icon(ICONS[each.kind], "muted"), each.name) for each in self._snippets
        )

    def _show(self, snippet: Snippet | None) -> None:
        """Fill the fields with `snippet`, or for a new one."""
        self._current = snippet
        self.name.setText(snippet.name if snippet else "")
        self.field.setPlainText(snippet.text if snippet else "")
        self.own.setChecked(snippet is not None and snippet.campaign_id is not None)
        if snippet is not None:
            self.kind.setCurrentIndex(self.kind.findData(snippet.kind.value))
        for part in (self.kind, self.own):  # what it is stays what it was made
            part.setEnabled(snippet is None)
        self.remove_button.setEnabled(snippet is not None)
        row = next((n for n, each in enumerate(self._snippets) if snippet and each.id == snippet.id), -1)
        self.stand_on(row)
        self._kept = self._typed()

    def row_changed(self, row: int) -> None:
        current = self._current
        if not self._may_leave():
            rows = [each.id for each in self._snippets]
            self.stand_on(rows.index(current.id) if current is not None else -1)
            self.field.setFocus()
            return
        self.show_error("")
        if row >= 0:
            self._show(self._snippets[row])

    def new(self) -> None:
        if not self._may_leave():
            return
        self.show_error("")
        self._show(None)
        self.name.setFocus()

    def remove(self) -> None:
        """Take it out; its text stays in the fields, so that saving brings it back."""
        current = self._current
        if current is None or self.attempt(self._console.snippets.remove, current.id) is None:
            return
        self._fill()
        self._show(None)
        self.kind.setCurrentIndex(self.kind.findData(current.kind.value))
        self.name.setText(current.name)
        self.field.setPlainText(current.text)
        self.own.setChecked(current.campaign_id is not None)
        self._kept = self._typed()
        self.text.setText(tr("Removed. Saving brings it back."))
        self.text.show()
