"""Ctrl+C in the terminal and the system's TERM close the window in order, as its own button does."""

import os
import signal
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier


class Interrupts(QObject):
    """Calls `asked` in the GUI thread. A second signal ends the process at once."""

    def __init__(self, asked: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked = asked
        self._before: dict[int, object] = {}
        # Python looks at signals only while it runs; the loop may sleep for long. Qt watches sockets alone
        # where there are no POSIX pipes, and Windows closes windows in its own way.
        self._read = self._write = -1
        if os.name == "posix":
            self._read, self._write = os.pipe()
            self._notifier = QSocketNotifier(self._read, QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._arrived)
            for number in (signal.SIGINT, signal.SIGTERM):
                self._before[number] = signal.signal(number, self._caught)
            os.set_blocking(self._write, False)
            signal.set_wakeup_fd(self._write)

    def _caught(self, number: int, _frame: object) -> None:
        signal.signal(number, signal.SIG_DFL)

    def _arrived(self) -> None:
        os.read(self._read, 64)
        self._asked()

    def remove(self) -> None:
        """Leave signals as they were."""
        if self._read < 0:
            return
        signal.set_wakeup_fd(-1)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._notifier.setEnabled(False)
        os.close(self._read)
        os.close(self._write)
        self._read = self._write = -1
