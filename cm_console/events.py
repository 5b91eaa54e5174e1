"""What services say after a transaction has committed; whoever shows it reads again."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from cm_console.domain.delivery import DeliveryState
from cm_console.errors import ConsoleError

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class CampaignsChanged:
    """A campaign, its phases, tasks or outcome measures changed, or another campaign became current."""


@dataclass(frozen=True)
class TestersChanged:
    """People or their states changed."""

    __test__ = False


@dataclass(frozen=True)
class WavesChanged:
    """Waves or who is in them changed."""


@dataclass(frozen=True)
class CirclesChanged:
    """A circle of trust was added, changed or removed."""


@dataclass(frozen=True)
class FollowingChanged:
    """Missions, feedback, drop-outs, lessons or stories changed."""


@dataclass(frozen=True)
class PrivacyChanged:
    """Notices, agreements, objections, retention rules or the journal changed."""


@dataclass(frozen=True)
class InvitationsChanged:
    """Somebody was invited, reminded, or has answered; or a letter went on its way."""


@dataclass(frozen=True)
class PostsChanged:
    """Posts were written, moved or removed."""


@dataclass(frozen=True)
class DeliveryChanged:
    delivery_id: int
    state: DeliveryState


@dataclass(frozen=True)
class AheadChanged:
    """What is due soon and would not go out has changed."""


@dataclass(frozen=True)
class SnippetsChanged:
    """A snippet, a hashtag group or a template was added, changed or removed."""


@dataclass(frozen=True)
class AccountsChanged:
    """An account was added, checked, paused or removed."""


@dataclass(frozen=True)
class SamplesCollected:
    """New counters were stored."""


@dataclass(frozen=True)
class PublisherChanged:
    """The publisher started, stopped or lost its heartbeat."""

    running: bool


@dataclass(frozen=True)
class PublisherTroubled:
    """The publisher cannot do its work, because of `error` in words; None once it can again."""

    error: ConsoleError | None


class EventBus:
    """A thread-safe list of listeners by event type; listeners run in the publishing thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._listeners: list[tuple[type, Callable[[Any], None]]] = []

    def subscribe(self, kind: type, listener: Callable[[Any], None]) -> Callable[[], None]:
        """Call `listener(event)` for every event of `kind` (`object` for all); returns how to stop."""
        entry = (kind, listener)
        with self._lock:
            self._listeners.append(entry)

        def unsubscribe() -> None:
            with self._lock:
                if entry in self._listeners:
                    self._listeners.remove(entry)

        return unsubscribe

    def publish(self, event: object) -> None:
        with self._lock:
            listeners = [listener for kind, listener in self._listeners if isinstance(event, kind)]
        for listener in listeners:
            try:
                listener(event)
            except Exception:  # what has happened has happened, whoever cannot hear it
                log.exception("A listener failed")
