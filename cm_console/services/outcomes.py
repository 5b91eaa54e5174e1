"""From a claimed delivery to its outcome in the file: what each end of an attempt means.

`sending` goes back to `scheduled` only when it is certain that nothing left, or when the platform posts
once per key and still knows the key.
"""

import logging
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
from cm_console.domain.posts import Delivery
from cm_console.events import DeliveryChanged
from cm_console.i18n import tr
from cm_console.services import outbox_errors as errors
from cm_console.services.accounts import Accounts
from cm_console.services.attempt import Line
from cm_console.services.context import Context
from cm_console.store import outbox as store
from cm_console.store import sending, series

log = logging.getLogger(__name__)
_S = DeliveryState


class Outcomes:
    """The outbox's inner half; pages and commands use `Outbox`."""

    def __init__(self, context: Context, accounts: Accounts) -> None:
        self._context = context
        self._accounts = accounts
        self._db = context.db

    def now(self) -> datetime:
        return self._context.clock.now()

    def delivery(self, delivery_id: int) -> Delivery:
        delivery = store.get(self._db, delivery_id)
        if delivery is None:
            raise errors.gone()
        return delivery

    def attempt(self, delivery: Delivery, owner: str) -> Receipt | PublishError:
        """Send what `owner` has claimed, unless that could double it."""
        try:
            line, message = self.line(delivery), self.message(delivery)
            if delivery.problem is Problem.UNKNOWN_OUTCOME and not self._knows_key(line, delivery):
                return Uncertain("too late to send it again")
        except Exception as error:  # nothing has left yet
            log.exception("A delivery could not be made ready")
            return NotSent(type(error).__name__)
        return line.publish(message, lambda: sending.holds(self._db, delivery.id, owner))

    def write(self, delivery: Delivery, owner: str, outcome: Receipt | PublishError, at: datetime) -> None:
        """Write what an attempt means; safe to repeat after a failure."""
        if store.state(self._db, delivery.id) is None:
            return  # its campaign was removed meanwhile
        in_doubt = delivery.problem is Problem.UNKNOWN_OUTCOME
        match outcome:
            case Receipt():
                self.published(delivery, outcome, at)
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
                self.unknown(delivery, owner, replay=not isinstance(outcome, Rejected))

    def unknown(
        self, delivery: Delivery, owner: str, *, replay: bool = True, wait: timedelta | None = None
    ) -> None:
        """It may be out: send it again where that cannot double it, else look, else ask a person."""
        line = self.line(delivery)
        doubt = store.doubt(self._db, delivery.id, self.now())
        if replay and doubt.replays < REPLAYS and self._knows_key(line, delivery):
            pause = backoff(delivery.attempts + 1) if wait is None else wait
            self._wait(delivery, owner, Problem.UNKNOWN_OUTCOME, self.now() + pause, attempts=1)
            return
        allowed = line.retry() is not Retry.NEVER
        receipt = line.look_quietly(self.message(delivery)) if allowed else None
        if receipt is not None:
            self.published(delivery, receipt, self.now())
        else:
            self._leave(delivery, owner, _S.UNCONFIRMED, Problem.UNKNOWN_OUTCOME)

    def published(self, delivery: Delivery, receipt: Receipt, at: datetime) -> None:
        """Write the proof, whatever another console made of the delivery in the meantime."""
        steps = {_S.REJECTED: _S.SCHEDULED, _S.MISSED: _S.SCHEDULED, _S.SCHEDULED: _S.SENDING}
        with self._db.write():
            state = store.state(self._db, delivery.id)
            if state is None:
                raise errors.gone()
            while state in steps:
                held: dict[str, Any] = {"lease_owner": "proof", "lease_until": at}
                store.change(self._db, delivery.id, {state}, steps[state], at, **held)
                state = steps[state]
            if state not in (_S.SENDING, _S.UNCONFIRMED):
                note = tr("The platform has published it nevertheless.")
                store.add_event(self._db, delivery.id, at, state, note=note)
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
        self.tell(delivery.id, _S.PUBLISHED)

    def hand_over(self, delivery_id: int) -> None:
        """A replay becomes unconfirmed, unless a lane has just taken it."""
        now = self.now()
        held: dict[str, Any] = {"lease_owner": "nobody", "lease_until": now}
        with self._db.write():
            if delivery_id not in sending.stranded(self._db, now):
                return
            store.change(self._db, delivery_id, {_S.SCHEDULED}, _S.SENDING, now, **held)
            unknown = Problem.UNKNOWN_OUTCOME
            store.change(self._db, delivery_id, {_S.SENDING}, _S.UNCONFIRMED, now, problem=unknown)
        self.tell(delivery_id, _S.UNCONFIRMED)

    def _wait(
        self, delivery: Delivery, owner: str, problem: Problem, ready_at: datetime, *, attempts: int = 0
    ) -> None:
        """Back to scheduled. What may be out already keeps saying so until that is settled."""
        in_doubt = delivery.problem is Problem.UNKNOWN_OUTCOME
        if store.change(
            self._db,
            delivery.id,
            {_S.SENDING},
            _S.SCHEDULED,
            self.now(),
            owner=owner,
            problem=Problem.UNKNOWN_OUTCOME if in_doubt else problem,
            event_problem=problem,
            ready_at=ready_at,
            attempts=delivery.attempts + attempts,
        ):
            self.tell(delivery.id, _S.SCHEDULED)

    def _leave(self, delivery: Delivery, owner: str, state: DeliveryState, problem: Problem) -> None:
        before, now = {_S.SENDING}, self.now()
        if store.change(self._db, delivery.id, before, state, now, owner=owner, problem=problem):
            self.tell(delivery.id, state)

    def late(self, account_id: int, now: datetime) -> dict[int, DeliveryState]:
        """Apply the campaigns' policies to what is too late; never a burst of old posts by itself."""
        changed = self._overtaken(account_id, now)
        late: list[tuple[int, LatePolicy]] = []
        to_send = 0
        for each in sending.too_late(self._db, account_id, now):
            policy = late_action(each.due_at, now, each.tolerance, each.policy)
            to_send += policy is LatePolicy.SEND
            late.append((each.id, policy))
        for delivery_id, policy in late:
            if policy is LatePolicy.SEND and to_send <= BURST:
                continue
            after = _S.CANCELLED if policy is LatePolicy.SKIP else _S.MISSED
            store.change(self._db, delivery_id, {_S.SCHEDULED}, after, now, problem=Problem.LATE)
            changed[delivery_id] = after
        return changed

    def _overtaken(self, account_id: int, now: datetime) -> dict[int, DeliveryState]:
        """Of a series, only the latest occurrence that is due may still go out or ask for a decision."""
        found = series.overtaken(self._db, account_id, now)
        before = {_S.SCHEDULED, _S.MISSED}
        for delivery_id in found:
            note = tr("Left out: the series has come again since.")
            store.change(self._db, delivery_id, before, _S.CANCELLED, now, problem=Problem.LATE, note=note)
        return dict.fromkeys(found, _S.CANCELLED)

    def line(self, delivery: Delivery) -> Line:
        return Line(self._accounts, self._accounts.get(delivery.account_id))

    def message(self, delivery: Delivery) -> Message:
        language = store.language(self._db, delivery.id)
        return Message(delivery.key, delivery.text, delivery.due_at or self.now(), language)

    def _knows_key(self, line: Line, delivery: Delivery) -> bool:
        """Whether sending it again with the same key cannot double it."""
        if line.retry() is not Retry.IDEMPOTENT:
            return False
        now = self.now()
        return knows_key(store.doubt(self._db, delivery.id, now).since, now, line.remembers_key())

    def tell(self, delivery_id: int, state: DeliveryState) -> None:
        try:
            self._context.events.publish(DeliveryChanged(delivery_id, state))
        except Exception:  # whoever listens must not decide what is sent
            log.exception("A listener failed")
