"""The outbox: each delivery goes out once, or a person is told. The only code that publishes.

The order is fixed: `sending` is on disk, then one request leaves, then its outcome is written. No
transaction is open over the network. `sending` goes back to `scheduled` only when it is certain that
nothing left, or when the platform posts once per key and is given the same key again.
"""

import logging
import threading
from collections.abc import Callable, Collection
from datetime import datetime, timedelta
from typing import Any

from cm_console.domain.campaign import LatePolicy
from cm_console.domain.delivery import (
    BURST,
    LIMITED_WAIT,
    REPLAYS,
    DeliveryState,
    Limited,
    NeedsAccount,
    NotSent,
    Problem,
    PublishError,
    Rejected,
    Uncertain,
    backoff,
    knows_key,
    late_action,
)
from cm_console.domain.engagement import next_reading
from cm_console.domain.platform import Message, Receipt, Retry
from cm_console.domain.posts import Delivery, DeliveryEvent
from cm_console.events import DeliveryChanged
from cm_console.i18n import tr
from cm_console.services import lease
from cm_console.services import outbox_errors as errors
from cm_console.services.accounts import Accounts
from cm_console.services.attempt import Line
from cm_console.services.context import Context
from cm_console.store import outbox as store

log = logging.getLogger(__name__)
_S = DeliveryState
SAVE_AGAIN_AFTER = (0.1, 1.0, 3.0)  # seconds, when an outcome cannot be written


class Outbox:
    def __init__(self, context: Context, accounts: Accounts) -> None:
        self._context = context
        self._accounts = accounts
        self._db = context.db
        self._lock = threading.Lock()
        self._unsaved: dict[int, Callable[[], None]] = {}

    # What a person sees and does

    def deliveries(
        self, campaign_id: int | None = None, states: Collection[DeliveryState] | None = None
    ) -> list[Delivery]:
        """Deliveries in the order of their times."""
        return store.list_deliveries(self._db, campaign_id, states)

    def delivery(self, delivery_id: int) -> Delivery:
        delivery = store.get(self._db, delivery_id)
        if delivery is None:
            raise errors.gone()
        return delivery

    def history(self, delivery_id: int) -> list[DeliveryEvent]:
        """What happened to it, oldest first."""
        return store.history(self._db, delivery_id)

    def settle_published(self, delivery_id: int, url: str = "") -> Delivery:
        """A person has seen it on the network; `url` is where."""
        url = url.strip()
        if url and not url.startswith(("https://", "http://")):
            raise errors.bad_url()
        with self._db.write():
            delivery = self._unconfirmed(delivery_id)
            since = store.doubt(self._db, delivery_id, self._now()).since
            self._change(delivery, _S.PUBLISHED, note=_by_hand(), url=url, published_at=since)
        return self._changed(delivery_id)

    def settle_not_sent(self, delivery_id: int) -> Delivery:
        """A person has looked and it is not there: send it now, with the same key."""
        with self._db.write():
            self._send_now(self._unconfirmed(delivery_id))
        return self._changed(delivery_id)

    def retry(self, delivery_id: int) -> Delivery:
        """Send a missed or refused delivery now, or one that waits after a failure; safe to ask often."""
        with self._db.write():
            delivery = self.delivery(delivery_id)
            if delivery.state is _S.SCHEDULED and delivery.problem not in (None, Problem.UNKNOWN_OUTCOME):
                self._change(delivery, _S.SCHEDULED, problem=delivery.problem, ready_at=self._now())
            elif delivery.state in (_S.MISSED, _S.REJECTED):
                self._send_now(delivery)
            elif delivery.state not in (_S.SCHEDULED, _S.SENDING):
                raise errors.not_retried(delivery.state)
        return self._changed(delivery_id)

    def skip(self, delivery_id: int) -> Delivery:
        """Leave it out for good; what is on its way cannot be held back."""
        with self._db.write():
            delivery = self.delivery(delivery_id)
            replayed = delivery.state is _S.SCHEDULED and delivery.problem is Problem.UNKNOWN_OUTCOME
            if replayed or delivery.state in (_S.SENDING, _S.PUBLISHED, _S.CANCELLED):
                raise errors.not_skipped(_S.SENDING if replayed else delivery.state)
            self._change(delivery, _S.CANCELLED, note=_by_hand())
        return self._changed(delivery_id)

    def look(self, delivery_id: int) -> Delivery:
        """Ask the platform whether an unconfirmed delivery is out. Slow."""
        delivery = self._unconfirmed(delivery_id)
        try:
            receipt = self._line(delivery).look(self._message(delivery))
        except PublishError as error:
            raise errors.cannot_look(delivery.account_name, error) from error
        if receipt is not None:
            self._write_published(delivery, receipt, self._now())
        return self._changed(delivery_id)

    # What a lane does

    def send_due(self, account_id: int, owner: str) -> Delivery | None:
        """Claim the account's next due delivery, send it once and write what became of it.

        None when nothing is due. The caller keeps the lease of `owner` alive meanwhile. Slow.
        """
        self.save_unsaved()
        now = self._now()
        with self._db.write():
            late = self._handle_late(account_id, now)
            delivery = store.claim(self._db, account_id, owner, now)
        for delivery_id, state in late.items():
            self._tell_of(delivery_id, state)
        if delivery is None:
            return None
        self._tell_of(delivery.id, _S.SENDING)
        outcome = self._attempt(delivery)
        at = self._now()
        self._save(delivery.id, lambda: self._write_outcome(delivery, owner, outcome, at))
        return delivery if delivery.id in self._unsaved else self.delivery(delivery.id)

    def recover(self, account_id: int | None = None) -> list[Delivery]:
        """Take care of what was being sent when its sender ended: replay, look it up, or ask a person.

        Slow where a platform has to be asked.
        """
        now = self._now()
        recovered = []
        for left in store.leases(self._db, account_id):
            if left.until > now and not lease.is_gone(left.owner):
                continue
            owner = lease.open_owner()
            try:
                if store.take_over(self._db, left, owner, now):
                    delivery = self.delivery(left.delivery_id)
                    self._write_unknown(delivery, owner, wait=timedelta(0))
                    recovered.append(self.delivery(left.delivery_id))
            finally:
                lease.close_owner(owner)
        return recovered

    def save_unsaved(self) -> bool:
        """Write outcomes that could not be written before; False while some still cannot."""
        with self._lock:
            waiting = dict(self._unsaved)
        for delivery_id, write in waiting.items():
            try:
                write()
            except Exception:
                log.exception("The outcome of a delivery still cannot be saved")
                return False
            with self._lock:
                self._unsaved.pop(delivery_id, None)
        return True

    # How it is sent, and its outcome written

    def _attempt(self, delivery: Delivery) -> Receipt | PublishError:
        try:
            line, message = self._line(delivery), self._message(delivery)
            if delivery.problem is Problem.UNKNOWN_OUTCOME and not self._knows_key(line, delivery):
                return line.look_quietly(message) or Uncertain("too late to send it again")
        except Exception as error:  # nothing has left yet
            log.exception("A delivery could not be made ready")
            return NotSent(type(error).__name__)
        return line.publish(message)

    def _write_outcome(
        self, delivery: Delivery, owner: str, outcome: Receipt | PublishError, at: datetime
    ) -> None:
        in_doubt = delivery.problem is Problem.UNKNOWN_OUTCOME
        match outcome:
            case Receipt():
                self._write_published(delivery, outcome, at)
            case NotSent():
                wait = backoff(delivery.attempts + 1)
                self._wait(delivery, owner, outcome.problem, at + wait, attempts=1)
            case Limited():
                until = max(outcome.until or at + LIMITED_WAIT, at + timedelta(seconds=1))
                self._accounts.pause(delivery.account_id, until)
                self._wait(delivery, owner, outcome.problem, until)
            case NeedsAccount() if not in_doubt:
                self._accounts.needs_you(delivery.account_id)
                self._wait(delivery, owner, outcome.problem, at)
            case Rejected() if not in_doubt:
                self._leave(delivery, owner, _S.REJECTED, outcome.problem)
            case NeedsAccount():
                # An earlier attempt may have gone out, and nobody can look without the account.
                self._accounts.needs_you(delivery.account_id)
                self._leave(delivery, owner, _S.UNCONFIRMED, Problem.UNKNOWN_OUTCOME)
            case _:
                self._write_unknown(delivery, owner, replay=not isinstance(outcome, Rejected))

    def _write_unknown(
        self, delivery: Delivery, owner: str, *, replay: bool = True, wait: timedelta | None = None
    ) -> None:
        """It may be out: send it again where that cannot double it, else look, else ask a person."""
        line = self._line(delivery)
        doubt = store.doubt(self._db, delivery.id, self._now())
        if replay and doubt.replays < REPLAYS and self._knows_key(line, delivery):
            pause = backoff(delivery.attempts + 1) if wait is None else wait
            self._wait(delivery, owner, Problem.UNKNOWN_OUTCOME, self._now() + pause, attempts=1)
            return
        allowed = line.retry() is not Retry.NEVER
        receipt = line.look_quietly(self._message(delivery)) if allowed else None
        if receipt is not None:
            self._write_published(delivery, receipt, self._now())
        else:
            self._leave(delivery, owner, _S.UNCONFIRMED, Problem.UNKNOWN_OUTCOME)

    def _write_published(self, delivery: Delivery, receipt: Receipt, at: datetime) -> None:
        """Write the proof, whatever another console made of the delivery in the meantime."""
        steps = {_S.REJECTED: _S.SCHEDULED, _S.MISSED: _S.SCHEDULED, _S.SCHEDULED: _S.SENDING}
        with self._db.write():
            state = self.delivery(delivery.id).state
            while state in steps:
                held: dict[str, Any] = {"lease_owner": "proof", "lease_until": at}
                store.change(self._db, delivery.id, {state}, steps[state], at, **held)
                state = steps[state]
            if state not in (_S.SENDING, _S.UNCONFIRMED):
                log.error("Delivery %s is out, and stands at %s", delivery.id, state)
                return
            store.change(
                self._db,
                delivery.id,
                {state},
                _S.PUBLISHED,
                at,
                remote_id=receipt.remote_id,
                url=receipt.url,
                published_at=at,
                next_reading_at=next_reading(at, at),
            )
        self._tell_of(delivery.id, _S.PUBLISHED)

    def _wait(
        self, delivery: Delivery, owner: str, problem: Problem, ready_at: datetime, *, attempts: int = 0
    ) -> None:
        """Back to scheduled. What may be out already keeps saying so until that is settled."""
        in_doubt = delivery.problem is Problem.UNKNOWN_OUTCOME
        store.change(
            self._db,
            delivery.id,
            {_S.SENDING},
            _S.SCHEDULED,
            self._now(),
            owner=owner,
            problem=Problem.UNKNOWN_OUTCOME if in_doubt else problem,
            event_problem=problem,
            ready_at=ready_at,
            attempts=delivery.attempts + attempts,
        )
        self._tell_of(delivery.id, _S.SCHEDULED)

    def _leave(self, delivery: Delivery, owner: str, state: DeliveryState, problem: Problem) -> None:
        store.change(self._db, delivery.id, {_S.SENDING}, state, self._now(), owner=owner, problem=problem)
        self._tell_of(delivery.id, state)

    def _save(self, delivery_id: int, write: Callable[[], None]) -> None:
        """Write an outcome, again and again if need be: what was sent must never be sent twice for this."""
        for seconds in (*SAVE_AGAIN_AFTER, None):
            try:
                return write()
            except Exception:
                log.exception("The outcome of a delivery cannot be saved")
            if seconds is not None:
                self._context.clock.wait(threading.Event(), seconds)
        with self._lock:
            self._unsaved[delivery_id] = write

    def _handle_late(self, account_id: int, now: datetime) -> dict[int, DeliveryState]:
        """Apply the campaigns' policies to what is too late; never a burst of old posts by itself."""
        late: list[tuple[int, LatePolicy]] = []
        to_send = 0
        for each in store.ready(self._db, account_id, now):
            if now - each.due_at > each.tolerance:
                policy = late_action(each.due_at, now, each.tolerance, each.policy)
                to_send += policy is LatePolicy.SEND
                late.append((each.id, policy))
        changed = {}
        for delivery_id, policy in late:
            if policy is LatePolicy.SEND and to_send <= BURST:
                continue
            after = _S.CANCELLED if policy is LatePolicy.SKIP else _S.MISSED
            store.change(self._db, delivery_id, {_S.SCHEDULED}, after, now, problem=Problem.LATE)
            changed[delivery_id] = after
        return changed

    # Small parts

    def _now(self) -> datetime:
        return self._context.clock.now()

    def _line(self, delivery: Delivery) -> Line:
        return Line(self._accounts, self._accounts.get(delivery.account_id))

    def _message(self, delivery: Delivery) -> Message:
        language = store.language(self._db, delivery.id)
        return Message(delivery.key, delivery.text, delivery.due_at or self._now(), language)

    def _knows_key(self, line: Line, delivery: Delivery) -> bool:
        """Whether sending it again with the same key cannot double it."""
        if line.retry() is not Retry.IDEMPOTENT:
            return False
        now = self._now()
        return knows_key(store.doubt(self._db, delivery.id, now).since, now, line.remembers_key())

    def _unconfirmed(self, delivery_id: int) -> Delivery:
        delivery = self.delivery(delivery_id)
        if delivery.state is not _S.UNCONFIRMED:
            raise errors.not_unconfirmed(delivery.state)
        return delivery

    def _send_now(self, delivery: Delivery) -> None:
        now = self._now()
        self._change(delivery, _S.SCHEDULED, note=_by_hand(), due_at=now, ready_at=now, attempts=0)

    def _change(self, delivery: Delivery, after: DeliveryState, **columns: Any) -> None:
        store.change(self._db, delivery.id, {delivery.state}, after, self._now(), **columns)

    def _changed(self, delivery_id: int) -> Delivery:
        delivery = self.delivery(delivery_id)
        self._tell_of(delivery.id, delivery.state)
        return delivery

    def _tell_of(self, delivery_id: int, state: DeliveryState) -> None:
        try:
            self._context.events.publish(DeliveryChanged(delivery_id, state))
        except Exception:  # whoever listens must not decide what is sent
            log.exception("A listener failed")


def _by_hand() -> str:
    return tr("By hand")
