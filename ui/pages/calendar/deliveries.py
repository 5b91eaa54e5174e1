"""Where each delivery of a post stands, inside the composer."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from cm_console import words
from cm_console.domain.posts import Delivery
from cm_console.i18n import pair, tr
from ui import tones
from ui.widgets.buttons import quiet
from ui.widgets.pill import Pill


class Deliveries(QWidget):
    """A line per account: its state, and a link where it is out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Deliveries"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._shown: tuple[Delivery, ...] = ()

    def set(self, deliveries: Sequence[Delivery]) -> None:
        if tuple(deliveries) == self._shown:
            return
        self._shown = tuple(deliveries)
        while (item := self._grid.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        row = 0
        for delivery in deliveries:
            state = words.standing(delivery)
            name = QLabel(delivery.account_name)
            name.setTextFormat(Qt.TextFormat.PlainText)
            self._grid.addWidget(name, row, 0)
            pill = Pill(state, tones.DELIVERY[delivery.state])
            pill.setAccessibleName(pair(delivery.account_name, state))
            self._grid.addWidget(pill, row, 1, Qt.AlignmentFlag.AlignRight)
            if can_open(delivery.url):
                link = quiet("", icon="arrow-square-out", tip=_open_tip(delivery))
                link.setProperty("url", delivery.url)
                link.clicked.connect(self._open)
                self._grid.addWidget(link, row, 2)
            if why := _why(delivery):
                row += 1
                label = QLabel(why)
                label.setProperty("role", "small-muted")
                label.setWordWrap(True)
                self._grid.addWidget(label, row, 0, 1, 3)
            row += 1
        self.setVisible(bool(deliveries))

    def _open(self) -> None:
        open_link(self.sender().property("url"))


def can_open(url: str) -> bool:
    """Whether `url` is a web page or a post of the practice wall; a server's word is not taken for more."""
    place = QUrl(url)
    return place.scheme() in ("http", "https") or (place.isLocalFile() and place.path().endswith(".json"))


def open_link(url: str) -> None:
    """Show a published post where it is."""
    if can_open(url):
        QDesktopServices.openUrl(QUrl(url))


def _open_tip(delivery: Delivery) -> str:
    return tr("Open it on {account}").format(account=delivery.account_name)


def _why(delivery: Delivery) -> str:
    """What keeps it from being published or changed; empty where nothing does."""
    if delivery.problem is not None:
        return words.problem(delivery.problem)
    if delivery.handed_over:
        return tr("Its server posts it by itself. To change it, take it back first, in the outbox.")
    return ""
