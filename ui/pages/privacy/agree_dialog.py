"""Notes that a person agreed to a notice: which version, when, and what proves it."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from cm_console.console import Console
from cm_console.domain.testers import Person
from cm_console.i18n import tr
from ui.dialogs.base import Dialog
from ui.dialogs.form import DayEdit, Form, labelled


class AgreeDialog(Dialog):
    def __init__(self, console: Console, person: Person, parent: QWidget | None = None) -> None:
        super().__init__(tr("Agreement: {name}").format(name=person.name), tr("Note it"), parent)
        self._console, self._person = console, person
        self.notice = QComboBox()
        for each in console.privacy.notices():
            self.notice.addItem(
                tr("{name}, version {version}").format(name=each.name, version=each.version), each.id
            )
        self.day = DayEdit(console.now().date())
        self.proof = QLineEdit()
        form = Form()
        form.wide(tr("Notice"), self.notice)
        form.pair(labelled(tr("Day"), self.day), labelled(tr("Proof"), self.proof))
        self.body.addLayout(form)
        if not self.notice.count():
            self.show_error(tr("No notice has been published yet. Publish one under Notices first."))
            self.accept_button.setEnabled(False)

    def submit(self) -> None:
        given = (self.notice.currentData(), self.proof.text(), self.day.day())
        self.finish(self._console.privacy.agree, self._person.id, *given)
