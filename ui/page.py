"""What every page of the window is: built when first shown, read again when what it shows has changed."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from cm_console.domain.campaign import Campaign
from cm_console.errors import ConsoleError
from ui import errors
from ui.bridge import Bridge
from ui.tasks import Task
from ui.widgets.header import PageHeader
from ui.widgets.notice import Notice, of_error

if TYPE_CHECKING:
    from cm_console.console import Console

T = TypeVar("T")
BURST_MS = 60  # events closer than this become one refresh

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Command:
    """One thing the Ctrl K box can do; `shortcut` is shown beside it."""

    text: str
    run: Callable[[], object]
    shortcut: str = ""


class Page(QWidget):
    """Override `title`, `build` and `refresh`; give `key`, `icon`, `order` and `refresh_on`."""

    key: ClassVar[str] = ""
    icon: ClassVar[str] = "circle"
    order: ClassVar[int] = 100
    refresh_on: ClassVar[tuple[type, ...]] = ()

    navigate = Signal(str, object)  # page key, argument
    noticed = Signal(object)  # a Notice for the window to show

    def __init__(self, console: "Console", bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.console = console
        self.bridge = bridge
        self._built = False
        self._stale = True
        self.setProperty("page", True)
        self.setAccessibleName(self.title())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 16, 20, 16)
        outer.setSpacing(12)
        self.header = PageHeader(self.title())
        outer.addWidget(self.header)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(16)
        outer.addLayout(self.body, 1)
        self._burst = QTimer(self)
        self._burst.setSingleShot(True)
        self._burst.setInterval(BURST_MS)
        self._burst.timeout.connect(self.read_again)
        bridge.event.connect(self._happened)

    # --- what a page overrides ---

    @staticmethod
    def title() -> str:
        """The page's name in the user's language."""
        return ""

    def build(self) -> None:
        """Make the widgets; called once, when first shown."""

    def refresh(self) -> None:
        """Read from the services and fill the widgets."""

    def open(self, argument: object) -> None:
        """Show what `argument` names; called after another page or Ctrl K navigated here."""

    def commands(self) -> list[Command]:
        """What Ctrl K offers while this page has been built."""
        return []

    @staticmethod
    def badge(console: "Console", campaign_id: int) -> int | None:
        """The count at the right of the sidebar's word; None for none."""
        return None

    # --- what a page is given ---

    @property
    def campaign(self) -> Campaign | None:
        """The campaign the window shows; None while there is none, and once the workspace is closed."""
        return None if self.console.closed else self.console.campaigns.current()

    def run(
        self,
        work: Callable[..., T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
        label: str = "",
    ) -> Task | None:
        """Do slow `work` in a worker; `done(result)` comes back in the GUI thread if the page still lives.

        A `work` that takes an argument is given the Task: `task.report(done, total)` moves the line in the
        header and stops the work when the person pressed Cancel. Without `label` nothing is shown.
        Without `failed`, failures are shown as notices.
        """
        task = self.bridge.tasks.run(
            work,
            self._while_open(done),
            self._while_open(failed or self.show_failure),
            receiver=self,
            label=label,
        )
        if task is not None and label:
            self.header.follow(task)
        return task

    def _while_open(self, then: Callable[[T], None] | None) -> Callable[[T], None] | None:
        """`then`, unless the workspace has been closed meanwhile: a result that nobody can show any more."""
        if then is None:
            return None
        return lambda result: None if self.console.closed else then(result)

    def attempt(self, work: Callable[..., T], *args: Any, **options: Any) -> T | None:
        """Do quick local `work`; a known failure is shown as a notice and gives None."""
        try:
            return work(*args, **options)
        except ConsoleError as error:
            self.show_failure(error)
            return None

    def notice(
        self, text: str, undo: Callable[[], object] | None = None, tone: str = "ok", detail: str = ""
    ) -> None:
        """Say `text` at the bottom right, with Undo where `undo` is given."""
        self.noticed.emit(Notice(text, detail, tone, undo))

    def show_failure(self, error: BaseException) -> None:
        """A notice for a known failure; anything else goes to the log and is said in general words."""
        if isinstance(error, ConsoleError):
            self.noticed.emit(of_error(error))
        else:
            errors.unexpected(error)

    # --- how it lives ---

    def ensure_built(self) -> None:
        """Make the widgets if they are not there yet."""
        if not self._built:
            self._built = True
            self.build()
            for area in self.findChildren(QScrollArea):
                if not area.accessibleName():  # the keyboard stands on it to scroll
                    area.setAccessibleName(self.title())

    @property
    def built(self) -> bool:
        return self._built

    def read_again(self) -> None:
        """Refresh now if the page is on screen, else when it is shown next."""
        self._burst.stop()
        if self.console.closed or not (self._built and self.isVisible()):
            self._stale = True
            return
        self._stale = False
        try:
            self.refresh()
        except ConsoleError as error:
            self.show_failure(error)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if event.spontaneous():
            return
        self.ensure_built()
        self.read_again()

    def _happened(self, event: object) -> None:
        if not isinstance(event, self.refresh_on):
            return
        self._stale = True
        if self._built and self.isVisible() and not self._burst.isActive():
            self._burst.start()
