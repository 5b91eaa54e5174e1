"""The ordered end of a window: no new work, lanes, pool, bridge, window, workspace. Logged step by step.

Waiting for the lanes and the pool happens in a thread of its own, so that the window never seems to hang.
"""

import logging
import threading

from PySide6.QtCore import QObject, QTimer, Signal

from cm_console.console import Console
from cm_console.i18n import tr
from ui.bridge import Bridge
from ui.main_window import MainWindow

POLL_MS = 15

log = logging.getLogger(__name__)


class Quitter(QObject):
    """`finished` when everything is closed and the workspace's file is whole on disk."""

    finished = Signal()

    def __init__(
        self, window: MainWindow, console: Console, bridge: Bridge, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window, self._console, self._bridge = window, console, bridge
        self._thread: threading.Thread | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Begin the end; a second call changes nothing."""
        if self._thread is not None:
            return
        log.info("closing: no new work")
        self._window.stop()
        self._window.statusline.set_busy(tr("Finishing what is on its way…"))
        self._bridge.refuse()
        self._thread = threading.Thread(target=self._wait, name="quitter")
        self._thread.start()
        self._timer.start()

    def _wait(self) -> None:
        try:
            log.info("closing: lanes")
            self._console.publisher.stop()
            log.info("closing: pool")
            self._bridge.tasks.wait()
            # A start that was still waiting in the pool may have come after the stop above.
            self._console.publisher.stop()
        finally:
            self._console.release_thread()

    def _look(self) -> None:
        if self._thread is None or self._thread.is_alive():
            return
        self._timer.stop()
        self._thread.join()
        log.info("closing: bridge, window, workspace")
        self._bridge.close()
        self._window.may_close = True
        self._window.close()
        self._window.deleteLater()
        self._console.close()
        log.info("closed")
        self.finished.emit()
