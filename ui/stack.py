"""The pages on top of each other: made when first shown; one that fails shows its error in its place."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from cm_console import paths
from cm_console.console import Console
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from ui import errors
from ui.bridge import Bridge
from ui.page import Page
from ui.pages import Entry
from ui.widgets.empty import EmptyState


class Broken(QWidget):
    """What stands in the place of a page that could not be made."""

    def __init__(
        self, entry: Entry, error: BaseException, retry: object, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("page", True)
        self.error = error
        if isinstance(error, ConsoleError):
            title, text = error.title, f"{error.message} {error.hint}".strip()
        else:
            title = tr("{page} could not be shown.").format(page=entry.title)
            text = tr(
                "Nothing was lost and the other pages work. The details are in the log: {folder}"
            ).format(folder=paths.log_dir())
        column = QVBoxLayout(self)
        column.addWidget(EmptyState("warning-circle", title, text, tr("Try again"), retry))


class PageStack(QStackedWidget):
    """`show_page(key)` makes the page if needed; `navigate` and `noticed` are those of all pages."""

    navigate = Signal(str, object)
    noticed = Signal(object)
    shown = Signal(str)

    def __init__(self, console: Console, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._console = console
        self._bridge = bridge
        self._entries: dict[str, Entry] = {}
        self._pages: dict[str, Page] = {}
        self._broken: dict[str, Broken] = {}
        self.key = ""

    def set_entries(self, entries: list[Entry]) -> None:
        self._entries = {entry.key: entry for entry in entries}

    def page(self, key: str) -> Page | None:
        """The page, made but perhaps not built yet; None where it cannot be made."""
        if key not in self._pages and key in self._entries:
            self._make(self._entries[key])
        return self._pages.get(key)

    def made(self) -> list[Page]:
        return list(self._pages.values())

    def current(self) -> Page | None:
        return self._pages.get(self.key)

    def show_page(self, key: str, argument: object = None) -> bool:
        """Bring the page to the front and hand it `argument`; False where there is no such page."""
        entry = self._entries.get(key)
        if entry is None:
            return False
        page = self.page(key)
        if page is not None:
            try:
                page.ensure_built()
            except Exception as error:  # shown in its place; the rest of the window works
                self._fail(entry, error)
                page = None
        self.key = key
        self.setCurrentWidget(page or self._broken[key])
        self.shown.emit(key)
        if page is not None and argument is not None:
            page.open(argument)
        return True

    def _make(self, entry: Entry) -> None:
        try:
            page = entry.page()(self._console, self._bridge, self)
        except Exception as error:
            self._fail(entry, error)
            return
        page.navigate.connect(self.navigate)
        page.noticed.connect(self.noticed)
        self._pages[entry.key] = page
        self.addWidget(page)

    def _fail(self, entry: Entry, error: BaseException) -> None:
        errors.record(error)
        self._drop(self._pages.pop(entry.key, None))
        self._drop(self._broken.pop(entry.key, None))
        broken = Broken(entry, error, lambda: self._retry(entry.key))
        self._broken[entry.key] = broken
        self.addWidget(broken)

    def _retry(self, key: str) -> None:
        broken = self._broken.pop(key, None)
        self.show_page(key)
        self._drop(broken)

    def _drop(self, widget: QWidget | None) -> None:
        if widget is not None:
            self.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
