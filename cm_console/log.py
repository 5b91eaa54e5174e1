"""The log file: what went wrong and when, with every secret taken out."""

import logging
import sys
import threading
from types import TracebackType

from cm_console import paths
from cm_console.redaction import redact


class _Redacting(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return redact(super().format(record))


class _WhenNeeded(logging.Handler):
    """Opens the file when there is a first thing to write: the window is seen sooner."""

    _file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        if self._file is None:
            self._file = _open()
            self._file.setFormatter(self.formatter)
        self._file.emit(record)

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
        super().close()


def _open() -> logging.Handler:
    """The rotating file; a folder that cannot be written only loses the log."""
    from logging.handlers import RotatingFileHandler

    try:
        paths.log_dir().mkdir(parents=True, exist_ok=True)
        return RotatingFileHandler(
            paths.log_dir() / "cm-console.log", maxBytes=1_000_000, backupCount=3, encoding="utf-8"
        )
    except OSError:
        return logging.NullHandler()


def unexpected(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Python's last word on an error that nobody expected, to stderr, without the secrets in it."""
    import traceback

    sys.stderr.write(redact("".join(traceback.format_exception(kind, error, trace))))


def _in_thread(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None and args.exc_type is not SystemExit:
        unexpected(args.exc_type, args.exc_value, args.exc_traceback)


def own_stderr() -> None:
    """What ends the program is told without secrets, too: stderr is another program's log."""
    sys.excepthook, threading.excepthook = unexpected, _in_thread


def start() -> None:
    """Log to a rotating file from now on."""
    handler = _WhenNeeded()
    handler.setFormatter(_Redacting("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    # httpx logs each request's address at INFO; addresses can carry a secret.
    logging.getLogger("httpx").setLevel(logging.WARNING)
    logging.getLogger("httpcore").setLevel(logging.WARNING)
