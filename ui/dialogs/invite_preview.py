"""Exactly who gets which letter, with the letter of whoever is chosen, and who gets none and why."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QPlainTextEdit, QVBoxLayout, QWidget

from cm_console import invitation_words as words
from cm_console.i18n import tr
from cm_console.services.invitations_plan import InvitationPlan, Planned

_LETTER = Qt.ItemDataRole.UserRole


class InvitePreview(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.heading = QLabel()
        self.heading.setProperty("role", "card-title")
        self.people = QListWidget()
        self.people.setAccessibleName(tr("Who gets a letter, and who does not"))
        self.people.currentItemChanged.connect(self._show)
        self.subject = QLabel()
        self.subject.setTextFormat(Qt.TextFormat.PlainText)
        self.subject.setProperty("role", "strong")
        self.subject.setWordWrap(True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("The letter"))
        column.addWidget(self.heading)
        column.addWidget(self.people, 2)
        column.addWidget(self.subject)
        column.addWidget(self.text, 3)
        self.show_nothing("")

    def show_nothing(self, why: str) -> None:
        """There is no plan yet, because of `why`."""
        self.people.clear()
        self.heading.setText(tr("Who gets what"))
        self.subject.setText("")
        self.text.setPlainText(why)

    def show_plan(self, plan: InvitationPlan) -> None:
        """Those with a letter first; whoever was chosen stays chosen."""
        item = self.people.currentItem()
        chosen = item.text() if item is not None else ""
        self.people.blockSignals(True)
        self.people.clear()
        for letter in plan.letters:
            self._add(f"{letter.person.name} · {letter.person.email}", letter)
        for left in plan.left_out:
            reason = words.why_not(left.why)
            self._add(tr("{name}: no letter, {why}").format(name=left.name, why=reason), None)
        self.people.blockSignals(False)
        heading = tr("%n letter(s)", "", len(plan.letters))
        if plan.left_out:
            heading += " · " + tr("%n left out", "", len(plan.left_out))
        self.heading.setText(heading)
        same = self.people.findItems(chosen, Qt.MatchFlag.MatchExactly) if chosen else []
        self.people.setCurrentItem(same[0] if same else self.people.item(0))
        self._show()

    def _add(self, text: str, letter: Planned | None) -> None:
        item = QListWidgetItem(text)
        item.setData(_LETTER, letter)
        if letter is None:
            item.setForeground(self.palette().placeholderText())
        self.people.addItem(item)

    def _show(self) -> None:
        item = self.people.currentItem()
        letter: Planned | None = item.data(_LETTER) if item is not None else None
        self.subject.setText(letter.subject if letter else "")
        self.subject.setVisible(letter is not None)
        if letter is not None:
            self.text.setPlainText(letter.text)
        else:
            self.text.setPlainText(tr("No letter goes to this person.") if item is not None else "")
