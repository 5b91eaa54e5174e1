"""What the tabs of the plan share: the page they stand on, through which they act and speak."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from cm_console.domain.campaign import Campaign
from ui.page import Page
from ui.pages.plan import undoing

if TYPE_CHECKING:
    from cm_console.console import Console

T = TypeVar("T")


class Tab(QWidget):
    """Override `build` and `fill`; a tab is built when it is first shown."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.outer = QVBoxLayout(self)
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.outer.setSpacing(12)
        self._built = False

    def build(self) -> None:
        """Make the widgets."""

    def fill(self, campaign: Campaign) -> None:
        """Read from the services and show it."""

    def show_campaign(self, campaign: Campaign) -> None:
        if not self._built:
            self._built = True
            self.build()
        self.fill(campaign)

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
        """Show a dialog; True when it was accepted. What it changed can be undone."""
        return undoing.ask(self.page, dialog)

    def do(self, work: Callable[[], object], text: str) -> bool:
        """Do quick `work` on the plan and say so, with Undo."""
        return undoing.do(self.page, work, text)
