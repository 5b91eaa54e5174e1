"""The preview: the post as each network shows it, from exactly what goes out to it."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from cm_console.i18n import tr
from ui import theme
from ui.pages.calendar.preview_card import PreviewCard, Previewed

Images = Callable[[str, Callable[[QImage], None]], None]


class Preview(QWidget):
    """A card per account. `images` gives the image of a picture's hash."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Preview"))
        self.images: Images = lambda _hash, _then: None
        self._posts: tuple[Previewed, ...] = ()
        self.cards: list[PreviewCard] = []
        self.empty = QLabel(tr("Choose an account to see the post as its readers will."))
        self.empty.setProperty("role", "muted")
        self.empty.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(15, 4, 15, 4)
        self._column.setSpacing(12)
        self._column.addWidget(self.empty)
        self._column.addStretch(1)
        theme.signals.changed.connect(self._draw)

    def show_posts(self, posts: Sequence[Previewed]) -> None:
        """Show these, one below the other."""
        if tuple(posts) != self._posts:
            self._posts = tuple(posts)
            self._draw()

    def _draw(self) -> None:
        for card in self.cards:
            card.hide()
            self._column.removeWidget(card)
            card.deleteLater()
        self.cards = [PreviewCard(post, self.images) for post in self._posts]
        for place, card in enumerate(self.cards):
            self._column.insertWidget(place + 1, card)
        self.empty.setVisible(not self.cards)
