"""The publisher: runs the lanes, in the background of a window or until a command has done its work."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from cm_console.domain.delivery import NEEDS_A_PERSON, DeliveryState
from cm_console.domain.posts import Delivery
from cm_console.errors import ConsoleError
from cm_console.events import (
    AccountsChanged,
    DeliveryChanged,
    InvitationsChanged,
    PostsChanged,
    PublisherChanged,
)
from cm_console.i18n import tr
from cm_console.services.context import Context
from cm_console.services.lanes import Lanes, Mail, Watch
from cm_console.services.outbox import Outbox
from cm_console.store import handed_over, sending

_S = DeliveryState
SLICE = 0.5  # seconds; short waits let Ctrl+C through


@dataclass(frozen=True)
class PublishReport:
    """What a run did. `attention` holds what needs a person or could not be sent.

    `held_up` says in words what kept it from its work: what happened, what was kept, what to do.
    """

    published: tuple[Delivery, ...] = ()
    waiting: int = 0  # how many are scheduled for later; there may be a million
    attention: tuple[Delivery, ...] = ()
    interrupted: bool = False
    held_up: tuple[str, ...] = ()


class Publisher:
    """Several publishers may share one file: leases keep them apart."""

    def __init__(
        self,
        context: Context,
        outbox: Outbox,
        watch: Watch | None = None,
        mail: Callable[[], Mail] | None = None,
    ) -> None:
        """`watch` is what each lane does now and then while its next post is still far away.

        `mail` gives what sends letters; it is asked for when the first one waits.
        """
        self._watch = watch
        self._mail = mail
        self._context = context
        self._outbox = outbox
        self._lock = threading.Lock()
        self._turning = threading.Lock()
        self._wanted = False
        self._lanes: Lanes | None = None
        self._unsubscribe: list[Callable[[], None]] = []

    @property
    def running(self) -> bool:
        return self._lanes is not None

    @property
    def trouble(self) -> ConsoleError | None:
        """What keeps the running publisher from its work at this moment, in words."""
        lanes = self._lanes
        return None if lanes is None else lanes.trouble

    def start(self) -> None:
        """Publish in the background until `stop`."""
        self._start(once=False)

    def stop(self) -> None:
        """Take nothing new, wait for what is on its way, end the threads."""
        with self._lock:
            lanes, self._lanes = self._lanes, None
            if lanes is None:
                return
            for unsubscribe in self._unsubscribe:
                unsubscribe()
        lanes.stop()
        self._context.events.publish(PublisherChanged(False))

    def turned(self, on: bool) -> Callable[[], None]:
        """The slow work of publishing in the background, or no longer, for a worker.

        Workers overtake one another: whichever comes last, what was asked for last holds.
        """
        self._wanted = on

        def turn() -> None:
            with self._turning:
                if self._wanted:
                    self.start()
                else:
                    self.stop()

        return turn

    def run_until_empty(self) -> PublishReport:
        """Send all that is due, with short retries; what is due later stays scheduled. Slow."""

        def wait(lanes: Lanes) -> None:
            while not lanes.wait(SLICE):
                pass

        return self._run(wait, once=True)

    def run_for(self, seconds: float) -> PublishReport:
        """Send what is due now and what becomes due within `seconds`. Slow."""
        clock = self._context.clock
        until = clock.now() + timedelta(seconds=seconds)

        def wait(lanes: Lanes) -> None:
            while (left := (until - clock.now()).total_seconds()) > 0:
                clock.wait(threading.Event(), min(left, SLICE))

        return self._run(wait, once=False)

    def next_due(self) -> datetime | None:
        """When the next delivery may go, or goes out by its server."""
        db = self._context.db
        return min(filter(None, (sending.next_ready(db), handed_over.next_due(db))), default=None)

    def heartbeat(self) -> datetime | None:
        """When a publisher was last seen at work on this file, in this or another console."""
        return sending.heartbeat(self._context.db)

    def _start(self, *, once: bool) -> Lanes | None:
        """Start the lanes; None where they run already."""
        with self._lock:
            if self._lanes is not None:
                return None
            lanes = self._lanes = Lanes(
                self._context, self._outbox, once=once, watch=self._watch, mail=self._mail
            )
            subscribe = self._context.events.subscribe
            self._unsubscribe = [
                subscribe(PostsChanged, lambda _: lanes.wake()),
                subscribe(AccountsChanged, lambda _: lanes.wake()),
                subscribe(InvitationsChanged, lambda _: lanes.wake()),
                subscribe(DeliveryChanged, lambda event: _wake_for(lanes, event)),
            ]
            lanes.start()
        self._context.events.publish(PublisherChanged(True))
        return lanes

    def _run(self, wait: Callable[[Lanes], None], *, once: bool) -> PublishReport:
        touched: set[int] = set()
        unsubscribe = self._context.events.subscribe(
            DeliveryChanged, lambda event: touched.add(event.delivery_id)
        )
        interrupted = False
        lanes = self._start(once=once)
        if lanes is None:
            unsubscribe()
            raise ConsoleError(tr("Publishing is already running."), tr("Nothing was changed."))
        try:
            wait(lanes)
        except KeyboardInterrupt:
            interrupted = True
        finally:
            self.stop()
            unsubscribe()
        return self._report(touched, interrupted, lanes.trouble)

    def _report(self, touched: set[int], interrupted: bool, trouble: ConsoleError | None) -> PublishReport:
        now = self._context.clock.now()
        ended = [self._outbox.delivery(delivery_id) for delivery_id in sorted(touched)]
        unsent = sending.unsent(self._context.db, now)
        troubled = [each for each in ended if each.state in NEEDS_A_PERSON | {_S.SENDING}]
        return PublishReport(
            published=tuple(each for each in ended if each.state is _S.PUBLISHED),
            waiting=sending.scheduled(self._context.db) - len(unsent),
            attention=(*troubled, *self._outbox.deliveries(only=unsent)),
            interrupted=interrupted,
            held_up=() if trouble is None else (trouble.title, trouble.message, trouble.hint),
        )


def _wake_for(lanes: Lanes, event: DeliveryChanged) -> None:
    if event.state is _S.SCHEDULED:
        lanes.wake()
