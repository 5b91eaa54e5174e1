"""One at a time, over all threads and processes of this computer; a crash gives the turn back."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from cm_console.domain.delivery import NotSent

PATIENCE = 60.0  # longer than any one request may take


@contextmanager
def exclusive(path: Path, seconds: float = PATIENCE) -> Iterator[None]:
    """Hold the lock file `path`. Raises NotSent when somebody else keeps it for `seconds`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    end = time.monotonic() + seconds
    with path.open("ab") as file:
        while not _taken(file):
            if time.monotonic() > end:
                raise NotSent("somebody else is renewing this login")
            time.sleep(0.02)
        try:
            yield
        finally:
            _give_back(file)


if sys.platform == "win32":
    import msvcrt

    def _taken(file: BinaryIO) -> bool:
        file.seek(0)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _give_back(file: BinaryIO) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _taken(file: BinaryIO) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _give_back(file: BinaryIO) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)
