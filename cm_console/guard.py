"""Fails loudly when slow work (network, keyring) is asked of the GUI thread."""

import threading

_gui_thread: threading.Thread | None = None


def claim_gui_thread() -> None:
    """Called once by the window's start-up, in the GUI thread."""
    global _gui_thread
    _gui_thread = threading.current_thread()


def release_gui_thread() -> None:
    global _gui_thread
    _gui_thread = None


def off_gui_thread(work: str) -> None:
    """Raise RuntimeError when called from the GUI thread; `work` names what was about to block it."""
    if threading.current_thread() is _gui_thread:
        raise RuntimeError(f"{work} must not run on the GUI thread")
