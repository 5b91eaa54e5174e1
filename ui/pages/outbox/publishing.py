"""Whether somebody sends what is due: this window's publisher, or another console on the same file."""

from datetime import timedelta

from cm_console.console import Console

ALIVE = timedelta(seconds=90)  # a publisher is heard at least every 30 s while it runs


def publishing(console: Console) -> bool:
    """Whether a publisher is at work on this workspace."""
    if console.publisher.running:
        return True
    seen = console.publisher.heartbeat()
    return seen is not None and console.context.clock.now() - seen < ALIVE
