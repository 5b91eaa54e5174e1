"""The one door to background work: a small pool, progress, cancelling, results back in the GUI thread.

A result whose receiver has died in the meantime is dropped.
"""

import inspect
import sys
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThread, QThreadPool, Signal
from shiboken6 import isValid

WORKERS = 3


class Cancelled(Exception):
    """Raised inside the work by `Task.report` after the person pressed Cancel."""


class Task(QObject):
    """One piece of work under way. `progressed(done, total)` and `ended` are sent in the GUI thread."""

    progressed = Signal(object, object)
    ended = Signal()

    def __init__(self, label: str, parent: QObject) -> None:
        super().__init__(parent)
        self.label = label
        self.cancellable = False
        self._cancel = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self._cancel.set()

    @property
    def cancelled(self) -> bool:
        return self._cancel.is_set()

    def report(self, done: int, total: int | None = None, *_: Any) -> None:
        """Called by the work: how far it is. Raises Cancelled when it should stop."""
        if self._cancel.is_set():
            raise Cancelled
        self.progressed.emit(done, total)


class _Run(QRunnable):
    def __init__(self, tasks: "Tasks", task: Task, work: Callable[..., Any]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.tasks, self.task, self.work = tasks, task, work

    def run(self) -> None:
        result, error = None, None
        try:
            result = self.work(self.task) if self.task.cancellable else self.work()
        except BaseException as caught:  # all of it goes to the GUI thread, nothing may end a worker
            error = caught
        try:
            self.tasks.release()
        finally:
            self.tasks.finished.emit((self, result, error))


class Tasks(QObject):
    """A pool of a few workers. `release` is called in the worker after each task (closes its connection)."""

    finished = Signal(object)
    count_changed = Signal()

    def __init__(self, release: Callable[[], None] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.release = release or (lambda: None)
        # Painting a table enters Python hundreds of times, and each time may wait this long for a busy
        # worker: with Python's own 5 ms a large import froze the window for more than 100 ms.
        sys.setswitchinterval(0.0003)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(WORKERS)
        self._pool.setThreadPriority(QThread.Priority.LowPriority)
        self._pending: dict[_Run, tuple[QObject | None, Callable | None, Callable | None]] = {}
        self._closed = False
        self.finished.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[..., Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
        *,
        receiver: QObject | None = None,
        label: str = "",
    ) -> Task | None:
        """Run `work()` in a worker, or `work(task)` where it takes an argument and can be cancelled.

        `done(result)` or `failed(error)` is called in the GUI thread if `receiver` still lives then.
        None when the app is closing and takes no more work.
        """
        if self._closed:
            return None
        task = Task(label, self)
        task.cancellable = _wants_task(work)
        run = _Run(self, task, work)
        self._pending[run] = (receiver, done, failed)
        self._pool.start(run)
        self.count_changed.emit()
        return task

    @property
    def running(self) -> int:
        return len(self._pending)

    def _finish(self, outcome: tuple[_Run, Any, BaseException | None]) -> None:
        run, result, error = outcome
        receiver, done, failed = self._pending.pop(run, (None, None, None))
        run.task.ended.emit()
        run.task.deleteLater()
        self.count_changed.emit()
        if self._closed or (receiver is not None and not isValid(receiver)):
            return
        if error is None:
            if done is not None:
                done(result)
        elif isinstance(error, Cancelled):
            return
        elif failed is not None:
            failed(error)
        else:
            raise error

    def refuse(self) -> None:
        """Take no more work and ask what runs to stop."""
        self._closed = True
        self._pool.clear()
        for run in self._pending:
            run.task.cancel()

    def wait(self) -> None:
        """Wait for what runs; may be called from any thread."""
        self._pool.waitForDone()

    def close(self) -> None:
        """Refuse, wait and forget."""
        self.refuse()
        self.wait()
        self._pending.clear()


def _wants_task(work: Callable[..., Any]) -> bool:
    try:
        parameters = inspect.signature(work).parameters.values()
    except (TypeError, ValueError):
        return False
    return any(
        parameter.default is parameter.empty
        and parameter.kind in (parameter.POSITIONAL_ONLY, parameter.POSITIONAL_OR_KEYWORD)
        for parameter in parameters
    )
