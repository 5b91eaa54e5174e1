"""For `benchmarks/start.py` only: says on stdout when the window has come so far, and ends the process.

CM_CONSOLE_BENCH names the moment: `painted` (the first page is on screen) or `charted` (with its charts).
"""

import os

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

VARIABLE = "CM_CONSOLE_BENCH"
_LOOK_MS = 2


class _Painted(QObject):
    """Calls `then` after the first time that `widget` was painted."""

    def __init__(self, widget: QWidget, then: object) -> None:
        super().__init__(widget)
        self._then = then
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return False


class _Looker(QObject):
    """Waits until the page has a chart, then until that is painted."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        from PySide6.QtWidgets import QGraphicsView  # large, and not needed for what is only painted

        for view in self._page.findChildren(QGraphicsView):
            if view.isVisible():
                self._timer.stop()
                _Painted(view.viewport(), lambda: _say("charted"))
                return


def watch(page: QWidget | None) -> None:
    """Do what the variable asks; nothing where it is not set."""
    moment = os.environ.get(VARIABLE)
    if not moment or page is None:
        return
    if moment == "painted":
        _Painted(page, lambda: _say(moment))
    else:
        _Looker(page)


def _say(moment: str) -> None:
    print(moment, flush=True)  # noqa: T201 - who measures reads it
    os._exit(0)  # what closing takes is not what is measured
