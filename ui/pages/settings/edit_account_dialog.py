"""What an account is called, and what its links say of where a visitor came from."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from cm_console.domain.accounts import Account
from cm_console.i18n import tr
from ui.dialogs.base import Dialog
from ui.dialogs.form import labelled

if TYPE_CHECKING:
    from ui.page import Page


class EditAccountDialog(Dialog):
    def __init__(self, page: "Page", account: Account) -> None:
        super().__init__(tr("Name and links of {name}").format(name=account.name), tr("Save"), page)
        self._service = page.console.accounts
        self._account = account
        self.name = QLineEdit(account.name)
        self.source = QLineEdit(account.utm_source)
        self.source.setPlaceholderText(account.platform)
        self.body.addWidget(
            labelled(tr("Name"), self.name, tr("What you call it, here and on the command line."))
        )
        self.body.addWidget(
            labelled(
                tr("Source in links"),
                self.source,
                tr("Links in its posts carry it as utm_source, where the campaign tags its links."),
            )
        )
        self.setMinimumWidth(460)
        self.finished.connect(self.deleteLater)
        self.name.selectAll()
        self.name.setFocus()

    def submit(self) -> None:
        name, source = self.name.text(), self.source.text()
        if self.attempt(lambda: self._service.edit(self._account.id, name=name, utm_source=source)):
            self.accept()
