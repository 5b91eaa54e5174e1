"""Who is sending: the name under which a process holds deliveries, and whether that process has ended."""

import os
import socket
import sys
import threading
import uuid

_lock = threading.Lock()
_mine: set[str] = set()


def open_owner() -> str:
    """A new name for a sender of this process."""
    owner = f"{socket.gethostname()}:{os.getpid()}:{uuid.uuid4().hex}"
    with _lock:
        _mine.add(owner)
    return owner


def close_owner(owner: str) -> None:
    """The sender has stopped; what it still holds may be taken over."""
    with _lock:
        _mine.discard(owner)


def is_here(owner: str) -> bool:
    """Whether `owner` is a sender of this process that has not stopped, however long it takes."""
    with _lock:
        return owner in _mine


def is_gone(owner: str) -> bool:
    """Whether `owner` has certainly ended: only known of senders on this computer."""
    host, _, rest = owner.rpartition(":")[0].rpartition(":")
    if host != socket.gethostname() or not rest.isdigit():
        return False
    if int(rest) == os.getpid():
        return not is_here(owner)
    return not _is_running(int(rest))


def _is_running(pid: int) -> bool:
    if sys.platform == "win32":
        return True  # a signal would end the other process there: wait for its lease to run out instead
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
