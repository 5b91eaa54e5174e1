"""One account's post as its network shows it: who, when, folded warning, text, pictures, card, thread."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cm_console import words
from cm_console.domain.accounts import Account
from cm_console.domain.content import Card, Extras, Visibility
from cm_console.domain.platform import Capabilities
from cm_console.i18n import tr
from cm_console.services.outgoing import Outgoing, OutgoingPart
from ui import theme
from ui.pages.calendar.elided import ElidedLabel
from ui.pages.calendar.parts_line import count_text, shown
from ui.pages.calendar.picture_grid import PictureGrid
from ui.pages.calendar.rich_text import links, to_html
from ui.widgets.buttons import quiet

Images = Callable[[str, Callable[[QImage], None]], None]


@dataclass(frozen=True)
class Previewed:
    """What a card shows; `time` in words."""

    account: Account
    network: str
    going: Outgoing
    extras: Extras
    can: Capabilities
    time: str


class Avatar(QWidget):
    """The first letter of the account's name on a disc."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letter = name.strip()[:1].upper()
        side = self.fontMetrics().height() * 2
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent-soft"))
        painter.drawEllipse(QRectF(self.rect()))
        painter.setPen(theme.color("accent"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letter)


class PreviewCard(QFrame):
    """`parts` are the posts of the thread, one below the other."""

    def __init__(self, post: Previewed, images: Images, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        name = tr("{account} on {network}").format(account=post.account.name, network=post.network)
        self.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(10)
        column.addLayout(_head(post))
        count = len(post.going.parts)
        self.parts = [
            PartView(post, part, number, count, images) for number, part in enumerate(post.going.parts)
        ]
        for number, part in enumerate(self.parts):
            if number:
                line = QFrame()
                line.setProperty("line", True)
                column.addWidget(line)
            column.addWidget(part)
        note = _note(post)
        if note:
            column.addWidget(_label(note, "small-muted"))


class PartView(QWidget):
    """One post: with a warning its contents are folded at first, as they are on the network."""

    def __init__(
        self,
        post: Previewed,
        part: OutgoingPart,
        number: int,
        count: int,
        images: Images,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.contents = QWidget()
        inner = QVBoxLayout(self.contents)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        if part.warning:
            line = QHBoxLayout()
            line.addWidget(_label(part.warning, "strong"), 1)
            self.more = quiet(tr("Show more"), self.unfold)
            self.more.setProperty("kind", "link")
            line.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
            column.addLayout(line)
            self.contents.hide()
        self.text = _label("", "")
        self.text.setTextFormat(Qt.TextFormat.RichText)
        color = theme.color("accent").name()
        self.text.setText(to_html(part.text, post.account.platform, color))
        self.text.setAccessibleName(part.text)
        inner.addWidget(self.text)
        self.pictures: PictureGrid | None = None
        if part.pictures:
            self.pictures = PictureGrid(part.pictures, images)
            inner.addWidget(self.pictures)
        if part.card is not None:
            inner.addWidget(CardView(part.card, images))
        column.addWidget(self.contents)
        measure = shown(part.measures)
        self.count = count_text(measure, number, count)
        column.addWidget(_label(self.count, "small-muted"))

    def unfold(self) -> None:
        """Show what is behind the warning, and fold it again."""
        folded = self.contents.isHidden()
        self.contents.setVisible(folded)
        self.more.setText(tr("Show less") if folded else tr("Show more"))


class CardView(QFrame):
    """A link card: picture, where it leads, title, description."""

    def __init__(self, card: Card, images: Images, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(2)
        if card.picture:
            column.addWidget(PictureGrid.of_card(card.picture, images))
        column.addWidget(_label(card.title, "strong"))
        if card.description:
            column.addWidget(_label(card.description, "small-muted"))
        address = ElidedLabel(card.url.split("://", 1)[-1])
        address.setProperty("role", "small-muted")
        column.addWidget(address)


def _head(post: Previewed) -> QHBoxLayout:
    names = QVBoxLayout()
    names.setSpacing(0)
    name = ElidedLabel(post.account.name)
    name.setProperty("role", "strong")
    names.addWidget(name)
    handle = post.account.handle
    below = [handle, post.time] if handle and handle != post.account.name else [post.time]
    if post.going.visibility is not Visibility.PUBLIC:
        below.append(words.visibility(post.going.visibility))
    where = ElidedLabel(" · ".join(below))
    where.setProperty("role", "small-muted")
    where.setToolTip(where.text())
    names.addWidget(where)
    line = QHBoxLayout()
    line.setSpacing(10)
    line.addWidget(Avatar(post.account.name))
    line.addLayout(names, 1)
    network = _label(post.network, "small-muted")
    network.setWordWrap(False)
    network.setMinimumWidth(network.sizeHint().width())
    line.addWidget(network, 0, Qt.AlignmentFlag.AlignTop)
    return line


def _note(post: Previewed) -> str:
    """What the network adds or changes by itself, in words."""
    first = post.going.parts[0]
    told = []
    if post.extras.warning and not first.warning:
        told.append(tr("{network} has no content warnings: it is the first line."))
    if not post.can.cards and post.can.public and links(first.text) and not first.pictures:
        told.append(tr("{network} makes its own link card."))
    return " ".join(told).format(network=post.network)


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMinimumWidth(1)  # a word of any length leaves the others where they are
    if role:
        label.setProperty("role", role)
    return label
