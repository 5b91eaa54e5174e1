"""The link card of a post: offered where the text has a link and a chosen account takes cards."""

from dataclasses import replace
from urllib.parse import urlsplit

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from cm_console.domain.content import Card
from cm_console.i18n import tr
from ui.pages.calendar.elided import ElidedLabel
from ui.pages.calendar.rich_text import links
from ui.widgets.buttons import quiet


def first_link(text: str) -> str:
    """The link that a card would be for; empty where there is none."""
    return next(iter(links(text)), "")


def plain_card(url: str) -> Card:
    """A card that says no more than where the link leads."""
    return Card(url, (urlsplit(url).hostname or url).removeprefix("www."))


class CardEditor(QWidget):
    """`changed` is sent when the person changes it; `page_wanted(url)` asks to read the page."""

    changed = Signal()
    page_wanted = Signal(str)
    removed = Signal(object)  # the Card

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card: Card | None = None
        self._link = ""
        self._takes = self._read_only = False
        self.offer = quiet(tr("Add a link card"), self.add, icon="link")
        self.offer.setToolTip(tr("The network shows the page's title below the text."))
        self.frame = QFrame()
        self.frame.setAccessibleName(tr("Link card"))
        self.address = ElidedLabel()
        self.address.setProperty("role", "small-muted")
        self.read_button = quiet(tr("Read the page"), self._read, icon="globe")
        self.read_button.setToolTip(
            tr("Takes title, description and picture from the page; needs the network.")
        )
        self.remove_button = quiet("", self.remove, icon="trash", tip=tr("Remove the link card"))
        self.title, self.description = QLineEdit(), QLineEdit()
        for field, name in ((self.title, tr("Title")), (self.description, tr("Description"))):
            field.setPlaceholderText(name)
            field.textEdited.connect(self._typed)
        self.title.setAccessibleName(tr("Title of the link card"))
        self.description.setAccessibleName(tr("Description of the link card"))
        self.wrong = QLabel()
        self.wrong.setProperty("role", "bad")
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.address, 1)
        head.addWidget(self.read_button)
        head.addWidget(self.remove_button)
        inner = QVBoxLayout(self.frame)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(6)
        inner.addLayout(head)
        for widget in (self.title, self.description, self.wrong):
            inner.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        line = QHBoxLayout()
        line.addWidget(self.offer)
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(self.frame)
        self._draw()

    def set(self, card: Card | None) -> None:
        """Show `card`, without `changed`."""
        if card == self._card:
            return
        self._card = card
        blocked = QSignalBlocker(self.title), QSignalBlocker(self.description)
        self.title.setText(card.title if card else "")
        self.description.setText(card.description if card else "")
        for field in (self.title, self.description):
            field.setCursorPosition(0)  # the beginning is what one looks for
        del blocked
        self._draw()

    def value(self) -> Card | None:
        return self._card

    def offer_for(self, text: str, takes: bool) -> None:
        """`takes`: whether an account that is chosen shows cards that we give."""
        self._link, self._takes = first_link(text), takes
        self._draw()

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        for field in (self.title, self.description):
            field.setReadOnly(read_only)
        self._draw()

    def add(self) -> None:
        """Begin a card for the text's link."""
        self.set(plain_card(self._link))
        self.title.setFocus()
        self.title.selectAll()
        self.changed.emit()

    def remove(self) -> None:
        """Take the card away; `take` brings it back."""
        card = self._card
        self.set(None)
        self.changed.emit()
        if card is not None:
            self.removed.emit(card)

    def wait(self, waiting: bool) -> None:
        """While the page is read."""
        self.read_button.setEnabled(not waiting)
        self.read_button.setText(tr("Reading…") if waiting else tr("Read the page"))
        if waiting:
            self.say("")

    def take(self, card: Card) -> None:
        """Show what was read of the page."""
        self.set(card)
        self.changed.emit()

    def say(self, wrong: str) -> None:
        """What is wrong with the page, in words; empty takes it away."""
        self.wrong.setText(wrong)
        self.wrong.setVisible(bool(wrong))

    def _read(self) -> None:
        if self._card is not None:
            self.page_wanted.emit(self._card.url)

    def _typed(self) -> None:
        if self._card is not None:
            title, description = self.title.text().strip(), self.description.text().strip()
            self._card = replace(self._card, title=title or plain_card(self._card.url).title)
            self._card = replace(self._card, description=description)
            self.changed.emit()

    def _draw(self) -> None:
        self.frame.setVisible(self._card is not None)
        self.offer.setVisible(self._card is None and bool(self._link) and self._takes and not self._read_only)
        self.setVisible(not self.frame.isHidden() or not self.offer.isHidden())
        self.address.setText(self._card.url if self._card else "")
        self.address.setToolTip(self.address.text())
        for button in (self.read_button, self.remove_button):
            button.setHidden(self._read_only)
