"""Carries the services' events, which come from any thread, to the GUI thread; and holds the task pool.

Pages are given this and the console, never the main window.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from cm_console.events import EventBus
from ui.tasks import Tasks


class Bridge(QObject):
    """`event` is sent in the GUI thread, once per event published."""

    event = Signal(object)
    asked = Signal(str)  # what a page asks of the application: "language", "restore", "open-workspace" …
    _arrived = Signal(object)

    def __init__(
        self, events: EventBus, release: Callable[[], None] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.tasks = Tasks(release, self)
        self._arrived.connect(self.event, Qt.ConnectionType.QueuedConnection)
        self._stop: Callable[[], None] | None = events.subscribe(object, self._arrived.emit)

    def refuse(self) -> None:
        """Take no new tasks and ask those under way to stop."""
        self.tasks.refuse()

    def close(self) -> None:
        """Listen no more and wait for the tasks on their way."""
        if self._stop is not None:
            self._stop()
            self._stop = None
        self.tasks.close()
