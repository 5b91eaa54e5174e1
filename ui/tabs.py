"""A page in parts, a tab each: made when first shown, read again whenever it comes up."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtWidgets import QDialog, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from cm_console.domain.campaign import Campaign
from ui.page import Page

if TYPE_CHECKING:
    from cm_console.console import Console

T = TypeVar("T")


class Tab(QWidget):
    """Override `build` and `refresh`; contents go into `outer`. It acts and speaks through its page."""

    def __init__(self, page: Any) -> None:
        super().__init__()
        self.page = page
        self.outer = QVBoxLayout(self)
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.outer.setSpacing(12)
        self.build()

    def build(self) -> None:
        """Make the widgets."""

    def refresh(self) -> None:
        """Read from the services and fill the widgets."""

    @property
    def console(self) -> "Console":
        return self.page.console

    @property
    def campaign(self) -> Campaign | None:
        return self.page.campaign

    def attempt(self, work: Callable[..., T], *args: Any, **options: Any) -> T | None:
        return self.page.attempt(work, *args, **options)

    def say(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """A notice; a failure of `undo` is said too."""
        back = None if undo is None else (lambda: self.page.attempt(undo))
        self.page.notice(text, back)

    def ask(self, dialog: QDialog) -> bool:
        """Show a dialog; True when it was accepted."""
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return accepted


class CampaignTab(Tab):
    """Shows the campaign of the window: override `fill`."""

    def refresh(self) -> None:
        campaign = self.campaign
        if campaign is not None:
            self.fill(campaign)

    def fill(self, campaign: Campaign) -> None:
        """Read from the services and show it."""


class TabbedPage(Page):
    """In `build`, call `make_tabs` and put what it gives into the page."""

    def make_tabs(self, name: str, parts: Sequence[tuple[str, Callable[[Any], Tab]]]) -> QWidget:
        """The tabs with these titles; each is made with the page."""
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(name)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self._stack = QStackedWidget()
        self._to_make: dict[int, Callable[[Any], Tab]] = {}
        for title, make in parts:
            self._to_make[self.tabs.addTab(title)] = make
            self._stack.addWidget(QWidget())
        self.tabs.currentChanged.connect(self.turned)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        return box

    def tab(self, index: int) -> Any:
        """One of the tabs, made when it is first asked for."""
        make = self._to_make.pop(index, None)
        if make is not None:
            shown, empty = self._stack.currentIndex(), self._stack.widget(index)
            self._stack.insertWidget(index, make(self))
            self._stack.removeWidget(empty)
            empty.deleteLater()
            self._stack.setCurrentIndex(shown)
        return self._stack.widget(index)

    def current_tab(self) -> Any:
        return self.tab(self.tabs.currentIndex())

    def show_tab(self, index: int) -> None:
        self.ensure_built()
        self.tabs.setCurrentIndex(index)

    def turned(self, index: int) -> None:
        """Another tab comes up."""
        self._stack.setCurrentWidget(self.tab(index))
        self.current_tab().refresh()

    def refresh(self) -> None:
        self.turned(self.tabs.currentIndex())
