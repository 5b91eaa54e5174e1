"""One person's card: what they decided, and what can be done for them."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QVBoxLayout, QWidget

from cm_console import figures
from cm_console.domain.privacy import Agreement
from cm_console.domain.testers import Person
from cm_console.i18n import tr
from ui.page import Page
from ui.pages.privacy.agree_dialog import AgreeDialog
from ui.pages.privacy.erase_dialog import EraseDialog
from ui.widgets.buttons import danger, quiet, secondary
from ui.widgets.card import Card
from ui.widgets.pill import Pill


class PersonCard(Card):
    def __init__(self, page: Page, gone: Callable[[], object]) -> None:
        super().__init__(tr("Requests"))
        self.page, self._gone = page, gone
        self._person: Person | None = None
        self.setMinimumWidth(300)
        self.name = _label("dialog-title")
        self.email = _label("muted")
        self.counted = Pill("")
        self.agreed = QVBoxLayout()
        self.agreed.setSpacing(4)
        self.export_button = secondary(tr("Export their data…"), self.export, icon="export")
        self.rectify_button = secondary(tr("Put it right…"), self.rectify, icon="pencil-simple")
        self.object_button = secondary("", self.object_, icon="chart-bar")
        self.agree_button = secondary(tr("Note an agreement…"), self.agree, icon="check")
        self.erase_button = danger(tr("Erase for ever…"), self.erase, icon="trash")
        self.body.addWidget(self.name)
        self.body.addWidget(self.email)
        self.body.addWidget(self.counted, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(self.agreed)
        self.body.addSpacing(8)
        self.buttons = (self.export_button, self.rectify_button, self.object_button, self.agree_button)
        for button in (*self.buttons, self.erase_button):
            self.body.addWidget(button)
        self.hint = _label("small-muted")
        self.hint.setText(tr("Choose a person on the left."))
        self.body.addWidget(self.hint)
        self.body.addStretch(1)

    def fill(self, person: Person | None) -> None:
        about = None if person is None else self.page.attempt(self.page.console.privacy.about, person.id)
        self._person = None if about is None else about.person
        for widget in (self.name, self.email, self.counted, *self.buttons, self.erase_button):
            widget.setVisible(about is not None)
        self.hint.setVisible(about is None)
        _clear(self.agreed)
        self.name.setText("" if about is None else about.person.name)
        self.email.setText("" if about is None else about.person.email)
        if about is None:
            return
        self._objects = about.objected_on is not None
        self.counted.set(
            tr("Left out of statistics since {day}").format(day=figures.full_day(about.objected_on))
            if about.objected_on
            else tr("Counted in statistics, never alone"),
            "warn" if self._objects else "neutral",
        )
        text = tr("Count them again") if self._objects else tr("Leave out of statistics")
        self.object_button.setText(text)
        self.object_button.setAccessibleName(text)
        for agreement in about.agreements:
            self._show(agreement)

    def _show(self, agreement: Agreement) -> None:
        text = tr("{notice} {version}: agreed on {day} ({proof})").format(
            notice=agreement.notice,
            version=agreement.version,
            day=figures.full_day(agreement.agreed_on),
            proof=agreement.proof,
        )
        if agreement.withdrawn_on is not None:
            text += " · " + tr("withdrawn on {day}").format(day=figures.full_day(agreement.withdrawn_on))
        label = _label("small")
        label.setText(text)
        self.agreed.addWidget(label)
        if agreement.withdrawn_on is None:
            take_back = quiet(tr("They withdraw it"), lambda: self.withdraw(agreement))
            self.agreed.addWidget(take_back, 0, Qt.AlignmentFlag.AlignLeft)

    # --- what a person does

    def export(self) -> None:
        if self._person is not None:
            start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
            chosen = QFileDialog.getExistingDirectory(self, tr("Where to write their data"), start)
            if chosen:
                self.export_to(Path(chosen))

    def export_to(self, folder: Path) -> None:
        """Write both files and open the folder."""
        person = self._person
        if person is not None:
            export = self.page.console.privacy.export
            self.page.run(lambda: export(person.id, folder), self._exported, label=tr("Writing their data"))

    def _exported(self, files: list[Path]) -> None:
        text = tr("Their data are written: a page to read, and JSON.")
        self.page.notice(text, detail=str(files[0].parent))
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(files[0].parent)))

    def rectify(self) -> None:
        from ui.pages.testers.person_dialog import PersonDialog

        person = self._person
        if person is not None:
            edit = self.page.console.privacy.rectify
            PersonDialog(lambda **fields: edit(person.id, **fields), person, self.window()).exec()

    def object_(self) -> None:
        """Leave the person out of statistics, or count them again; with a way back."""
        person, privacy = self._person, self.page.console.privacy
        if person is None:
            return
        there: Callable[[int], object] = privacy.object_
        back: Callable[[int], object] = privacy.count_again
        if self._objects:
            there, back = back, partial(privacy.object_, since=privacy.about(person.id).objected_on)
        text = tr("Counted again in statistics.") if self._objects else tr("Left out of all statistics.")
        self.page.attempt(there, person.id)
        self.page.notice(text, undo=lambda: self.page.attempt(back, person.id))

    def agree(self) -> None:
        if self._person is not None:
            AgreeDialog(self.page.console, self._person, self.window()).exec()

    def withdraw(self, agreement: Agreement) -> None:
        if self._person is not None:
            self.page.attempt(self.page.console.privacy.withdraw, self._person.id, agreement.notice_id)

    def erase(self) -> None:
        person = self._person
        if person is None:
            return
        before = self.page.attempt(self.page.console.erasing.before, person.id)
        if before is None:
            return
        dialog = EraseDialog(before, self.window())
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        backups = dialog.backups()
        dialog.deleteLater()
        if accepted:
            erase = self.page.console.erasing.erase
            self.page.run(lambda: erase(person.id, backups), self._erased, label=tr("Erasing"))

    def _erased(self, done: object) -> None:
        from cm_console.services.erasing import Erased
        from cm_console.services.erasing_words import told

        assert isinstance(done, Erased)
        self._gone()
        first, *more = told(done)
        self.page.notice(first, detail="\n".join(more))


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget: QWidget | None = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
