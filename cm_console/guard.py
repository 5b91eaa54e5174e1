"""Fails loudly when slow work (network, keyring) is asked of the GUI thread."""

import sys
import threading

# Seconds for which a worker may keep the interpreter while the GUI thread waits for it. Painting gives it up
# and takes it back with every call into Qt, so that Python's own 5 ms would add up to a stutter.
TURN = 0.0002
_usual_turn = sys.getswitchinterval()

_gui_thread: threading.Thread | None = None


def claim_gui_thread() -> None:
    """Called once by the window's start-up, in the GUI thread."""
    global _gui_thread
    _gui_thread = threading.current_thread()
    sys.setswitchinterval(TURN)


def release_gui_thread() -> None:
    global _gui_thread
    _gui_thread = None
    sys.setswitchinterval(_usual_turn)


def off_gui_thread(work: str) -> None:
    """Raise RuntimeError when called from the GUI thread; `work` names what was about to block it."""
    if threading.current_thread() is _gui_thread:
        raise RuntimeError(f"{work} must not run on the GUI thread")
