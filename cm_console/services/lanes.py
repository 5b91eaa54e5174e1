"""The threads that publish: one lane per account, and a keeper that starts them and keeps their leases.

A lane sends what is due, sleeps until the next is, and ends when its account has nothing left to send.
"""

import logging
import threading
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol

from cm_console.errors import ConsoleError
from cm_console.events import PublisherTroubled
from cm_console.i18n import tr
from cm_console.services import lease
from cm_console.services.context import Context
from cm_console.services.outbox import Outbox
from cm_console.store import invitation_sending as letters
from cm_console.store import sending

log = logging.getLogger(__name__)
WAKE = 30.0  # seconds; no wait is longer, so that a sleep or a change of the clock is noticed
PULSE = 10.0  # seconds between heartbeats and renewals of the leases
SOON = timedelta(seconds=10)  # a run that ends waits for what becomes ready this soon
UNSAVED = 5.0  # seconds before an outcome that could not be written is written again
TRIES = 3  # failures in a row after which a run that ends gives up
STOP_WAIT = 60.0  # seconds that stopping waits for requests that are on their way
JUMP = 60.0  # seconds by which the clock may differ from what was expected

QUIET = timedelta(minutes=5)  # a lane does something else only while its next post is further away

Watch = Callable[[int], None]  # given the account's id; slow, never raises


class Mail(Protocol):
    """Sends the letters that wait to go by an account."""

    def work(self, account_id: int, owner: str, go_on: Callable[[], bool]) -> None: ...


_KEEPER = 0  # no account has this id


def _unexpected() -> ConsoleError:
    return ConsoleError(
        tr("Something unexpected holds publishing up."),
        tr("What is due stays planned and is tried again."),
        tr("If it stays like this, close CM Console and open it again; the log says more."),
    )


class _Lane:
    def __init__(self, account_id: int) -> None:
        self.account_id = account_id
        self.wake = threading.Event()
        self.failures = 0


class Lanes:
    """One run of all lanes. With `once`, they end when nothing more is due now or soon."""

    def __init__(
        self,
        context: Context,
        outbox: Outbox,
        *,
        once: bool,
        watch: Watch | None = None,
        mail: Callable[[], Mail] | None = None,
    ) -> None:
        self._watch = watch
        self._mail = mail
        self._context = context
        self._db = context.db
        self._outbox = outbox
        self._once = once
        self._owner = lease.open_owner()
        self._lock = threading.Lock()
        self._stop = threading.Event()
        self._wake = threading.Event()
        self._lanes: dict[int, _Lane] = {}
        self._threads: list[threading.Thread] = []
        self._seen: tuple[datetime, float] | None = None
        self._troubles: dict[int, ConsoleError] = {}  # of each lane's account; _KEEPER's own
        self._keeper = threading.Thread(target=self._keep, name="publisher", daemon=True)

    def start(self) -> None:
        self._keeper.start()

    def wake(self) -> None:
        """Look at once for something new to send."""
        self._wake.set()

    @property
    def trouble(self) -> ConsoleError | None:
        """What keeps it from its work at this moment, in words."""
        with self._lock:
            return next(iter(self._troubles.values()), None)

    def wait(self, seconds: float) -> bool:
        """Wait for the run to end by itself; True when it has."""
        self._keeper.join(seconds)
        return not self._keeper.is_alive()

    def stop(self) -> None:
        """Take nothing new, wait for what is on its way."""
        self._stop.set()
        self._wake.set()
        self._keeper.join(STOP_WAIT)
        if self._keeper.is_alive():
            log.error("A request did not end in time; its delivery is taken up again at the next start")
        lease.close_owner(self._owner)

    def _keep(self) -> None:
        try:
            self._tick()
            while not self._stop.is_set() and not (self._once and not self._lanes):
                self._wake.wait(PULSE)
                self._wake.clear()
                self._tick()
        finally:
            self._end_lanes()
            self._db.release_thread()

    def _tick(self) -> None:
        try:
            now = self._context.clock.now()
            self._notice_jump(now)
            sending.renew(self._db, self._owner, now)
            letters.renew(self._db, self._owner, now)
            sending.beat(self._db, now)
            self._outbox.hand_over()
            if not self._stop.is_set() and not (self._once and self._threads):
                writing = letters.accounts_with_work(self._db) if self._mail else set()
                for account_id in sending.accounts_with_work(self._db) | writing:
                    self._wake_lane(account_id)
            self._note(_KEEPER, None)
        except Exception as error:  # the disk may be full for a while: the next tick tries again
            log.exception("The publisher could not look at its work")
            self._note(_KEEPER, error)

    def _note(self, who: int, error: Exception | None) -> None:
        """Remember what holds up the keeper or a lane, and say so when it is something else than before."""
        before = self.trouble
        with self._lock:
            self._troubles.pop(who, None)
            if error is not None:
                self._troubles[who] = error if isinstance(error, ConsoleError) else _unexpected()
        after = self.trouble
        if str(before) != str(after):
            self._context.events.publish(PublisherTroubled(after))

    def _wake_lane(self, account_id: int) -> None:
        with self._lock:
            lane = self._lanes.get(account_id)
            if lane is not None:
                lane.wake.set()
                return
            lane = self._lanes[account_id] = _Lane(account_id)
            thread = threading.Thread(target=self._run, args=[lane], name=f"lane {account_id}", daemon=True)
            self._threads = [each for each in self._threads if each.is_alive() or self._once] + [thread]
            thread.start()

    def _end_lanes(self) -> None:
        with self._lock:
            for lane in self._lanes.values():
                lane.wake.set()
        for thread in self._threads:
            thread.join()

    def _run(self, lane: _Lane) -> None:
        try:
            while not self._stop.is_set():
                lane.wake.clear()
                try:
                    seconds = self._work(lane.account_id)
                    lane.failures = 0
                    self._note(lane.account_id, self._outbox.unsaved_error)
                except Exception as error:  # a lane never dies of it: what is due stays due
                    log.exception("A lane could not work")
                    self._note(lane.account_id, error)
                    lane.failures += 1
                    seconds = None if self._once and lane.failures >= TRIES else UNSAVED
                with self._lock:
                    if seconds is None and (self._once or not lane.wake.is_set()):
                        self._forget(lane)  # whoever wakes it from now on starts another one
                        return
                self._context.clock.wait(lane.wake, seconds or 0.0)
        finally:
            with self._lock:
                self._forget(lane)
            self._db.release_thread()
            if self._once:
                self._wake.set()

    def _forget(self, lane: _Lane) -> None:
        if self._lanes.get(lane.account_id) is lane:
            del self._lanes[lane.account_id]

    def _work(self, account_id: int) -> float | None:
        """Send all that is due; returns how long to sleep, None when there is nothing to wait for."""
        self._outbox.save_unsaved()
        self._outbox.recover(account_id)
        while not self._stop.is_set() and self._outbox.send_due(account_id, self._owner, self._goes_on):
            pass
        if not self._stop.is_set():
            self._outbox.handed_over.confirm_due(account_id)
        if self._mail is not None and account_id in letters.accounts_with_work(self._db):
            self._mail().work(account_id, self._owner, self._goes_on)
        saved = self._outbox.save_unsaved()
        if not saved and not self._once:
            return UNSAVED
        ready = (sending.next_ready(self._db, account_id), letters.next_ready(self._db, account_id))
        following = min(filter(None, ready), default=None)
        if following is None:
            held = sending.leases(self._db, account_id) or letters.left_over(self._db, account_id)
            return WAKE if not self._once and held else None
        left = following - self._context.clock.now()
        if self._once and left > SOON:
            return None
        if self._watch is not None and left > QUIET and not self._once and not self._stop.is_set():
            self._watch(account_id)
        return min(WAKE, max(0.05, left.total_seconds()))

    def _goes_on(self) -> bool:
        return not self._stop.is_set()

    def _notice_jump(self, now: datetime) -> None:
        monotonic = time.monotonic()
        if self._seen is not None:
            jump = (now - self._seen[0]).total_seconds() - (monotonic - self._seen[1])
            if abs(jump) > JUMP:
                log.info("The clock jumped by %.0f s: what is due is looked at again", jump)
        self._seen = (now, monotonic)
