"""Waits while a person signs in with the browser; closing it gives up and keeps what was there before."""

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLineEdit

from cm_console.domain.accounts import Account
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from ui.dialogs.base import Dialog
from ui.dialogs.form import labelled
from ui.tasks import Task
from ui.widgets.buttons import secondary

if TYPE_CHECKING:
    from ui.page import Page


class SignInDialog(Dialog):
    """`signed(account)` once the account has signed in."""

    signed = Signal(object)
    _offered = Signal(str)

    def __init__(self, page: "Page", account: Account) -> None:
        super().__init__(
            tr("Sign in to {name}").format(name=account.name),
            tr("Open the browser again"),
            page,
            text=tr("Sign in on the page that opens in your browser, then come back here."),
        )
        self._page = page
        self._account = account
        self._given_up = threading.Event()
        self.address = QLineEdit()
        self.address.setReadOnly(True)
        self.copy_button = secondary(tr("Copy the address"), self._copy, icon="copy")
        self.body.addWidget(
            labelled(tr("Address"), self.address, tr("For a browser on this computer, should none open."))
        )
        self.add_left_button(self.copy_button)
        self.finished.connect(self._give_up)
        self._offered.connect(self._open)
        self._start()

    def submit(self) -> None:
        """Open the page once more, or try again after a failure."""
        if self.address.text():
            self._open(self.address.text())
        else:
            self._start()

    def _start(self) -> None:
        self.show_error("")
        for button in (self.accept_button, self.copy_button):
            button.setEnabled(False)
        service, account_id, given_up, offer = (
            self._page.console.accounts,
            self._account.id,
            self._given_up,
            self._offered.emit,
        )

        def work(task: Task) -> Account:
            return service.sign_in(account_id, offer, lambda: given_up.is_set() or task.cancelled)

        self._page.run(work, self._done, self._failed)

    def _open(self, address: str) -> None:
        self.address.setText(address)
        self.address.setCursorPosition(0)
        for button in (self.accept_button, self.copy_button):
            button.setEnabled(True)
        if not QDesktopServices.openUrl(QUrl(address)):
            self.show_error(tr("No browser opened: copy the address into one on this computer."))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.address.text())

    def _give_up(self) -> None:
        self._given_up.set()
        self.deleteLater()

    def _done(self, account: Account) -> None:
        if self._given_up.is_set():
            return  # it was too late to stop; the card shows the account as it is
        self.accept()
        self.signed.emit(account)

    def _failed(self, error: BaseException) -> None:
        if self._given_up.is_set():
            return
        self.address.clear()
        self.copy_button.setEnabled(False)
        self.accept_button.setEnabled(True)
        if isinstance(error, ConsoleError):
            self.show_error(error)
        else:
            self._page.show_failure(error)
