"""Why people leave, asked wherever they are noted as dropped; the page does what is answered."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from cm_console import figures
from cm_console.domain.missions import DropReason, Reason
from cm_console.i18n import tr
from cm_console.services import following_words as words
from ui.dialogs.base import Dialog
from ui.dialogs.form import Form

NAMED = 3  # people whose names are said


class DropDialog(Dialog):
    """`names` are those of the first of `count` people; `known` is what one of them gave before."""

    def __init__(
        self, names: Sequence[str], count: int, parent: QWidget | None = None, known: Reason | None = None
    ) -> None:
        who = figures.listed(names[:NAMED])
        if count > NAMED:
            who = tr("{names} and %n other(s)", "", count - NAMED).format(names=who)
        text = tr("{names}: thank them. The reason helps the next wave.").format(names=who)
        super().__init__(tr("Leaving: for what reason?"), tr("Note it"), parent, text=text)
        self.reason = QComboBox()
        self.reason.addItem(tr("Not said"), None)
        for reason in DropReason:
            self.reason.addItem(words.reason(reason), reason.value)
        self.note = QLineEdit()
        self.note.setPlaceholderText(tr("In their words; it may stay empty"))
        if known is not None:
            self.reason.setCurrentIndex(self.reason.findData(known.reason.value))
            self.note.setText(known.note)
        self.reason.currentIndexChanged.connect(self._enable)
        form = Form()
        form.wide(tr("Reason"), self.reason)
        hint = tr("It is erased with the person. The wave shows only reasons that five people or more gave.")
        form.wide(tr("Note"), self.note, hint)
        self.body.addLayout(form)
        self._enable()
        self.reason.setFocus()

    def given(self) -> tuple[DropReason | None, str]:
        """The reason, None where it was not said, and the note to it."""
        value = self.reason.currentData()
        return (None, "") if value is None else (DropReason(value), self.note.text())

    def _enable(self, _index: int = 0) -> None:
        self.note.setEnabled(self.reason.currentData() is not None)
