"""Reading what the calendar shows: few posts at once, many in a worker; what stands stays until then."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from ui.page import Page
from ui.pages.calendar.blocks import Block

AT_ONCE = 300  # posts: up to so many are read before a worker would have started

Read = Callable[[], list[Block]]
Show = Callable[[list[Block]], None]


@dataclass(frozen=True, eq=False)
class _Wish:
    read: Read
    show: Show


class Reader(QObject):
    """Shows the last thing it was asked for; what was asked before that is forgotten."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._wish: _Wish | None = None
        self._busy = False

    @property
    def waits(self) -> bool:
        """Whether what was asked for last is still to be shown."""
        return self._wish is not None

    def ask(self, posts: int, read: Read, show: Show) -> None:
        """Read so many posts, then show them."""
        if posts <= AT_ONCE:
            self._wish = None
            show(read())
            return
        self._wish = _Wish(read, show)
        self._begin()

    def forget(self) -> None:
        """Show nothing of what was asked for."""
        self._wish = None

    def _begin(self) -> None:
        wish = self._wish
        if wish is None or self._busy:
            return

        def done(blocks: list[Block]) -> None:
            self._busy = False
            if wish is self._wish:
                self._wish = None
                wish.show(blocks)
            self._begin()

        def failed(error: BaseException) -> None:
            self._busy = False
            if wish is self._wish:
                self._wish = None
            self._page.show_failure(error)
            self._begin()

        self._busy = True
        self._page.run(wish.read, done, failed)
