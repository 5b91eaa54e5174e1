"""A person has found an unconfirmed post on the network: where is it?"""

from PySide6.QtWidgets import QLineEdit, QWidget

from cm_console.console import Console
from cm_console.domain.content import parts
from cm_console.domain.posts import Delivery
from cm_console.i18n import tr
from ui.dialogs.base import Dialog
from ui.dialogs.form import labelled


class SettleDialog(Dialog):
    """Accepting it records the delivery as published."""

    def __init__(self, console: Console, delivery: Delivery, parent: QWidget | None = None) -> None:
        if len(parts(delivery.text)) > 1:
            text = tr("All parts of the thread then count as published on {account}; no other is sent.")
        else:
            text = tr("It then counts as published on {account} and is not sent again.")
        super().__init__(
            tr("It is there"),
            tr("It is there"),
            parent,
            text=text.format(account=delivery.account_name),
        )
        self._console, self._delivery = console, delivery
        self.settled: Delivery | None = None
        self.url = QLineEdit()
        self.url.setPlaceholderText("https://")
        hint = tr("With the address, the post can be opened from here and its reactions are counted.")
        self.body.addWidget(labelled(tr("Its address (optional)"), self.url, hint))
        self.url.setFocus()

    def submit(self) -> None:
        self.settled = self.attempt(self._console.outbox.settle_published, self._delivery.id, self.url.text())
        if self.settled is not None:
            self.accept()
