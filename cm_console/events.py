"""What services say after a transaction has committed; whoever shows it reads again."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from cm_console.domain.delivery import DeliveryState
from cm_console.errors import ConsoleError

log = logging.getLogger(__name__)


class Event:
    """That something of its kind happened; one is as good as another. Dataclasses would slow the start."""

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self)

    def __hash__(self) -> int:
        return hash(type(self))

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"


class CampaignsChanged(Event):
    """A campaign, its phases, tasks or outcome measures changed, or another campaign became current."""


class TestersChanged(Event):
    """People or their states changed."""

    __test__ = False


class WavesChanged(Event):
    """Waves or who is in them changed."""


class CirclesChanged(Event):
    """A circle of trust was added, changed or removed."""


class FollowingChanged(Event):
    """Missions, feedback, drop-outs, lessons or stories changed."""


class PrivacyChanged(Event):
    """Notices, agreements, objections, retention rules or the journal changed."""


class InvitationsChanged(Event):
    """Somebody was invited, reminded, or has answered; or a letter went on its way."""


class PostsChanged(Event):
    """Posts were written, moved or removed."""


@dataclass(frozen=True)
class DeliveryChanged:
    delivery_id: int
    state: DeliveryState


class AheadChanged(Event):
    """What is due soon and would not go out has changed."""


class SnippetsChanged(Event):
    """A snippet, a hashtag group or a template was added, changed or removed."""


class AccountsChanged(Event):
    """An account was added, checked, paused or removed."""


class SamplesCollected(Event):
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
