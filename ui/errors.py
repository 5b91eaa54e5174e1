"""What happens to errors nobody expected: logged, said once in general words, and the window goes on."""

import faulthandler
import logging
import sys
import threading
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QObject, Qt, Signal

from cm_console import paths
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from ui.widgets.notice import Notice, of_error

log = logging.getLogger("cm_console.unexpected")


def notice(error: BaseException) -> Notice:
    """The notice for any failure."""
    if isinstance(error, ConsoleError):
        return of_error(error)
    return Notice(
        tr("Something went wrong; nothing was lost."),
        tr("What was saved stays saved. The details are in the log: {folder}").format(folder=paths.log_dir()),
        "bad",
    )


def record(error: BaseException) -> None:
    """Write `error` to the log, where it is shown in some other way than by a notice."""
    if not isinstance(error, ConsoleError):
        log.error("unexpected", exc_info=error)


def unexpected(error: BaseException) -> None:
    """Hand `error` to the hook that logs and shows it (in tests: the one that fails them)."""
    sys.excepthook(type(error), error, error.__traceback__)


class Hooks(QObject):
    """The hook of the main thread and of plain threads; `happened(notice)` is for the window."""

    happened = Signal(object)
    _caught = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before = (sys.excepthook, threading.excepthook)
        self._file: TextIO | None = None
        self._caught.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        sys.excepthook = self._main
        threading.excepthook = self._thread
        try:
            paths.log_dir().mkdir(parents=True, exist_ok=True)
            self._file = (paths.log_dir() / "crash.log").open("a", encoding="utf-8")
            faulthandler.enable(self._file)
        except OSError:
            self._file = None  # a folder that cannot be written only loses the crash log

    def remove(self) -> None:
        sys.excepthook, threading.excepthook = self._before
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None

    def _main(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before[0](kind, error, trace)
            return
        record(error.with_traceback(trace))
        self._caught.emit(error)

    def _thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and args.exc_type is not SystemExit:
            self._main(args.exc_type, args.exc_value, args.exc_traceback)

    def _tell(self, error: BaseException) -> None:
        self.happened.emit(notice(error))
