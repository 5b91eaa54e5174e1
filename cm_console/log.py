"""The log file: what went wrong and when, with every secret taken out."""

import logging
import logging.handlers
import re

from cm_console import paths

_NAMED = r"['\"]?\s*[:=]\s*['\"]?"  # what stands between a name and its value in headers, JSON and addresses
_SECRETS = re.compile(
    rf"(?i)((?:authorization{_NAMED})?(?:bearer|basic|bot)\s+"
    rf"|(?:access|refresh)(?:_token|Jwt){_NAMED}"
    rf"|(?:password|secret|token|api_?key|sig){_NAMED})([^\s'\"&,}}]+)"
)


def redact(text: str) -> str:
    """`text` with everything that looks like a secret replaced."""
    return _SECRETS.sub(r"\1…", text)


class _Redacting(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return redact(super().format(record))


def start() -> None:
    """Log to a rotating file; a folder that cannot be written only loses the log."""
    try:
        paths.log_dir().mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = logging.handlers.RotatingFileHandler(
            paths.log_dir() / "cm-console.log", maxBytes=1_000_000, backupCount=3, encoding="utf-8"
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(_Redacting("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    # httpx logs each request's address at INFO; addresses can carry a secret.
    logging.getLogger("httpx").setLevel(logging.WARNING)
    logging.getLogger("httpcore").setLevel(logging.WARNING)
