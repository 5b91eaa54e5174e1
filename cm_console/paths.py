"""Where this user's settings, logs and rolling backups live."""

import os
from pathlib import Path

APP = "cm-console"


def _folder(kind: str) -> Path:
    # CM_CONSOLE_HOME keeps everything in one folder: portable installs and tests.
    home = os.environ.get("CM_CONSOLE_HOME")
    if home:
        return Path(home) / kind
    import platformdirs

    return Path(getattr(platformdirs, f"user_{kind}_dir")(APP, appauthor=False))


def config_dir() -> Path:
    return _folder("config")


def log_dir() -> Path:
    return _folder("log")


def data_dir() -> Path:
    return _folder("data")
