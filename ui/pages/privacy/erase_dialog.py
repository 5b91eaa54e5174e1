"""The last question before a person is erased: what happens, what is in the way, their address typed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from cm_console.domain.importing import email_key
from cm_console.i18n import tr
from cm_console.services.erasing import Backups, Before
from ui.dialogs.base import Dialog
from ui.dialogs.form import labelled


class EraseDialog(Dialog):
    def __init__(self, before: Before, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Erase {name} for ever?").format(name=before.person.name),
            tr("Erase"),
            parent,
            text=tr(
                "Their data, notes and days go from the workspace, its search and its log; counts stay, "
                "without a name. A later import leaves them out. This cannot be undone."
            ),
            danger=True,
        )
        self._key = email_key(before.person.email)
        for line in self._facts(before):
            label = QLabel(line)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            self.body.addWidget(label)
        self._backups = QComboBox()
        self._backups.addItem(tr("Delete them and make a fresh one"), Backups.REMAKE)
        self._backups.addItem(tr("Delete them"), Backups.DELETE)
        self._backups.addItem(tr("Keep them: the person stays in them"), Backups.KEEP)
        if before.backups:
            count = tr("%n earlier backup(s) beside the workspace hold the person", "", len(before.backups))
            self.body.addWidget(labelled(count, self._backups))
        self._has_backups = bool(before.backups)
        self.typed = QLineEdit()
        self.typed.setPlaceholderText(before.person.email)
        self.body.addWidget(labelled(tr("Type their address to confirm"), self.typed))
        self.typed.textChanged.connect(self._typed)
        self.accept_button.setEnabled(False)
        self._blocked = bool(before.in_the_way)
        self.typed.setEnabled(not self._blocked)
        if self._blocked:
            lines = "\n".join(before.in_the_way[:4])
            hint = tr("Change or delete these posts and accounts, then erase.")
            self.show_error(f"{lines}\n{hint}")

    def _facts(self, before: Before) -> list[str]:
        lines = []
        if before.texts:
            lines.append(tr("%n text(s) name the person: the name is taken out of them.", "", before.texts))
        if before.published:
            lines.append(
                tr(
                    "%n post(s) that are out name the person: take them down on their networks.",
                    "",
                    before.published,
                )
            )
        return lines

    def _typed(self, text: str) -> None:
        self.accept_button.setEnabled(not self._blocked and email_key(text.strip()) == self._key)

    def backups(self) -> Backups:
        """What shall become of earlier backups."""
        return Backups(self._backups.currentData()) if self._has_backups else Backups.KEEP
