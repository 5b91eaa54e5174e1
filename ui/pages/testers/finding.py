"""Finding people without stopping the window: the first rows at once, everybody else right after."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer

from cm_console.domain.circles import Circle
from cm_console.domain.people_query import is_plain
from ui.page import Page

AT_ONCE = 3000  # people: up to so many the work is done before a worker would have started
FIRST = 100  # rows: more than any window shows
_REST_MS = 40  # typing on goes before finding those who are out of sight

Shown = Callable[[list[int], bool, bool], None]  # ids; whether these are all; whether to stay


class Finder(QObject):
    """Answers the last thing it was asked for; what was asked before that is forgotten."""

    def __init__(self, page: Page, shown: Shown) -> None:
        super().__init__(page)
        self._page, self._shown = page, shown
        self._number = 0
        self._busy = False
        self._next: Callable[[], None] | None = None
        self._wanted: Callable[..., list[int]] = list
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._find_rest)

    def find(
        self,
        query: str,
        order: str,
        descending: bool,
        circle: Circle | None,
        total: int,
        stay: bool,
    ) -> None:
        """Look for people; `shown` is called once or twice. `stay` waits until all are found."""
        campaign = self._page.campaign
        if campaign is None:
            return
        self._number += 1
        self._rest.stop()
        self._wanted = partial(
            self._page.console.testers.ids,
            campaign.id,
            query,
            order=order,
            descending=descending,
            circle=circle,
        )
        if total <= AT_ONCE:
            self._take(self._page.attempt(self._wanted), self._number, True, stay)
        elif stay:
            self._in_turn(partial(self._work, self._wanted, self._number, True, True))
        elif circle is None and order in ("name", "email") and is_plain(query):
            # Served by the indexes in less time than a worker takes to begin.
            first = self._page.attempt(self._wanted, limit=FIRST)
            self._take_first(first, self._number)
        else:
            work = partial(self._wanted, limit=FIRST)
            self._in_turn(partial(self._work, work, self._number, False, False))

    def _in_turn(self, begin: Callable[[], None]) -> None:
        """One search at a time: of those asked for meanwhile only the last is begun."""
        if self._busy:
            self._next = begin
            return
        self._busy = True
        begin()

    def _work(self, work: Callable[[], list[int]], number: int, all_of_them: bool, stay: bool) -> None:
        def done(ids: list[int]) -> None:
            self._free()
            if all_of_them:
                self._take(ids, number, True, stay)
            else:
                self._take_first(ids, number)

        def failed(error: BaseException) -> None:
            self._free()
            self._page.show_failure(error)

        self._page.run(work, done, failed)

    def _free(self) -> None:
        self._busy = False
        begin, self._next = self._next, None
        if begin is not None:
            self._in_turn(begin)

    def _take_first(self, ids: list[int] | None, number: int) -> None:
        if ids is None or number != self._number:
            return
        is_all = len(ids) < FIRST
        self._take(ids, number, is_all, False)
        if not is_all:
            self._rest.start()

    def _take(self, ids: list[int] | None, number: int, is_all: bool, stay: bool) -> None:
        if ids is not None and number == self._number:
            self._shown(ids, is_all, stay)

    def _find_rest(self) -> None:
        self._in_turn(partial(self._work, self._wanted, self._number, True, False))
