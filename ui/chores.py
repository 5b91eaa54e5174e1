"""What the open window does by itself, in workers: publishing, coming posts, engagement, backups."""

import logging
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from cm_console.console import Console
from cm_console.errors import ConsoleError
from cm_console.settings import Settings
from ui.bridge import Bridge

COLLECT_EVERY_MS = 5 * 60_000
BACKUP_CHECK_EVERY_MS = 10 * 60_000
EXTEND_EVERY_MS = 6 * 3_600_000  # the posts of series are made weeks ahead
FIRST_MS = 15_000  # the window first becomes usable

log = logging.getLogger(__name__)


class Chores(QObject):
    """`failed(error)` tells what a person should know; failures of the network are not among it."""

    failed = Signal(object)
    backed_up = Signal()

    def __init__(
        self, console: Console, bridge: Bridge, settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._console, self._bridge = console, bridge
        self.settings = settings
        self._collecting = self._backing_up = False
        self._collect_timer = self._timer(COLLECT_EVERY_MS, self.collect)
        self._backup_timer = self._timer(BACKUP_CHECK_EVERY_MS, self.back_up_if_old)
        self._extend_timer = self._timer(EXTEND_EVERY_MS, self.extend)
        self._first_timer = self._timer(FIRST_MS, self._first)
        self._first_timer.setSingleShot(True)

    def _timer(self, every: int, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(every)
        timer.timeout.connect(slot)
        return timer

    def publish(self) -> None:
        """Start the publisher."""
        self._bridge.tasks.run(self._console.publisher.turned(True), None, self._tell, receiver=self)

    def start(self) -> None:
        """Begin collecting, backing up and making the coming posts of series."""
        for timer in (self._first_timer, self._collect_timer, self._backup_timer, self._extend_timer):
            timer.start()

    def stop(self) -> None:
        """Begin nothing more."""
        for timer in (self._first_timer, self._collect_timer, self._backup_timer, self._extend_timer):
            timer.stop()

    def extend(self) -> None:
        """Make the posts of series that come in the next weeks, and remove what was kept long enough."""
        self._bridge.tasks.run(self._console.series.extend, None, self._tell, receiver=self)
        self._bridge.tasks.run(self._console.keeping.run_daily, None, self._tell, receiver=self)

    def _first(self) -> None:
        self.extend()
        self.collect()
        self.back_up_if_old()

    def collect(self) -> None:
        """Read the counters that are due, one round at a time."""
        if self._collecting or not self.settings.collect_in_window:
            return
        self._collecting = True
        self._bridge.tasks.run(
            lambda: self._console.engagement.collect(due_only=True),
            self._collected,
            self._not_collected,
            receiver=self,
        )

    def _collected(self, _report: object) -> None:
        self._collecting = False

    def _not_collected(self, error: BaseException) -> None:
        # Offline, say: the next round comes in five minutes, and the page says what is missing.
        self._collecting = False
        log.warning("collecting failed", exc_info=error)

    def back_up_if_old(self) -> None:
        """Write a rolling backup where the last one is older than the settings ask."""
        hours = self.settings.backup_every_hours
        if self._backing_up or hours <= 0:
            return
        last = self._console.workspace.last_backup()
        if last is None or self._console.now() - last >= timedelta(hours=hours):
            self.back_up()

    def back_up(self) -> None:
        """Write a rolling backup now."""
        if self._backing_up:
            return
        self._backing_up = True
        self._bridge.tasks.run(
            self._console.workspace.backup_rolling, self._backed_up, self._not_backed_up, receiver=self
        )

    def _backed_up(self, _path: object) -> None:
        self._backing_up = False
        self.backed_up.emit()

    def _not_backed_up(self, error: BaseException) -> None:
        self._backing_up = False
        self._tell(error)

    def _tell(self, error: BaseException) -> None:
        if not isinstance(error, ConsoleError):
            log.error("a chore failed", exc_info=error)
        self.failed.emit(error)
