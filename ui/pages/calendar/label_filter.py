"""Which label's posts the calendar shows: a button with a menu of the campaign's labels."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from cm_console.i18n import tr
from ui.page import Page
from ui.widgets.buttons import quiet

_LETTERS = 14


class LabelFilter(QObject):
    """The page's helper; `changed` after another label was chosen. Shown once a post has a label."""

    changed = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._labels: tuple[str, ...] = ()
        self._reading = False
        self.label = ""  # empty: every post
        self.popup: Callable[[QMenu, QPoint], object] = QMenu.popup
        self.button = quiet("", self._show, icon="tag")
        self.button.setCheckable(True)
        self.button.hide()
        self._draw()

    def read(self, campaign_id: int) -> None:
        """Read the campaign's labels in a worker: they stand in all of its posts."""
        if self._reading:
            return
        self._reading = True
        posts = self._page.console.posts
        self._page.run(lambda: posts.labels(campaign_id), self._read, self._failed)

    def choose(self, label: str) -> None:
        """Show the posts of this label only; empty: every post."""
        if label != self.label:
            self.label = label
            self._draw()
            self.changed.emit()

    def _read(self, labels: Sequence[str]) -> None:
        self._reading = False
        self._labels = tuple(labels)
        self.button.setVisible(bool(self._labels) or bool(self.label))

    def _failed(self, error: BaseException) -> None:
        self._reading = False
        self._page.show_failure(error)

    def _draw(self) -> None:
        label = self.label if len(self.label) <= _LETTERS else f"{self.label[: _LETTERS - 1]}…"
        self.button.setText(label.replace("&", "&&"))
        self.button.setChecked(bool(self.label))
        named = tr("Label: {label}").format(label=self.label) if self.label else tr("All labels")
        self.button.setAccessibleName(named)
        self.button.setToolTip(named)
        self.button.setProperty("bare", not label)
        self.button.style().unpolish(self.button)
        self.button.style().polish(self.button)

    def _show(self) -> None:
        self.button.setChecked(bool(self.label))
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, label in ((tr("All labels"), ""), *((each, each) for each in self._labels)):
            action = menu.addAction(text.replace("&", "&&"))
            action.setData(label)
            action.setCheckable(True)
            action.setChecked(label.casefold() == self.label.casefold())
        menu.triggered.connect(lambda action: self.choose(action.data()))
        self.popup(menu, self.button.mapToGlobal(QPoint(0, self.button.height())))
