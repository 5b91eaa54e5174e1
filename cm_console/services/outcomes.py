"""From a claimed delivery to its outcome in the file: what each end of an attempt means.

`sending` goes back to `scheduled` only when it is certain that nothing left, or when the platform posts
once per key and still knows the key. Of a thread, all this is said of the first part that is not out.
"""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from cm_console.domain.content import parts
from cm_console.domain.delivery import (
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
)
from cm_console.domain.engagement import next_reading
from cm_console.domain.platform import Message, Receipt, Retry
from cm_console.domain.posts import Delivery
from cm_console.domain.thread import SentPart
from cm_console.events import DeliveryChanged
from cm_console.i18n import tr
from cm_console.services import approval_gate, overdue
from cm_console.services import outbox_errors as errors
from cm_console.services.accounts import Accounts
from cm_console.services.attempt import Line
from cm_console.services.context import Context
from cm_console.services.outgoing import Messages
from cm_console.store import outbox as store
from cm_console.store import parts as sent_parts
from cm_console.store import sending

log = logging.getLogger(__name__)
_S = DeliveryState


@dataclass(frozen=True)
class Ended:
    """How an attempt ended."""

    outcome: Receipt | PublishError
    went_on: bool = False  # a part that had been waiting is out: what was in doubt before no longer is
    unwritten: SentPart | None = None  # out, and not in the file yet

    @property
    def proof(self) -> Receipt | None:
        """That it is out, all of it, where nothing else is to be written."""
        return self.outcome if isinstance(self.outcome, Receipt) and not self.unwritten else None


class Outcomes:
    """The outbox's inner half; pages and commands use `Outbox`."""

    def __init__(self, context: Context, accounts: Accounts) -> None:
        self._context = context
        self._accounts = accounts
        self._db = context.db
        self._messages = Messages(context, accounts)

    def now(self) -> datetime:
        return self._context.clock.now()

    def delivery(self, delivery_id: int) -> Delivery:
        delivery = store.get(self._db, delivery_id)
        if delivery is None:
            raise errors.gone()
        return delivery

    def attempt(self, delivery: Delivery, owner: str) -> Ended:
        """Send what `owner` has claimed, part by part after what is out, unless that could double it."""
        try:
            texts, sent = parts(delivery.text), self.sent(delivery)
        except Exception as error:  # nothing has left yet
            log.exception("A delivery could not be made ready")
            return Ended(NotSent(type(error).__name__))
        began, single = len(sent), len(texts) == 1 and not sent
        while len(sent) < len(texts):
            in_doubt = delivery.problem is Problem.UNKNOWN_OUTCOME and len(sent) == began
            outcome = self._send(delivery, owner, sent, in_doubt)
            if single or not isinstance(outcome, Receipt):
                return Ended(outcome, len(sent) > began)
            part = SentPart(len(sent), texts[len(sent)], outcome, self.now())
            sent.append(part)
            if not self._try_to_write(delivery, part):  # the next one leaves when this one is in the file
                kept = NotSent("a part could not be written")
                return Ended(kept if len(sent) < len(texts) else sent[0].receipt, True, part)
        return Ended(sent[0].receipt, len(sent) > began)

    def _send(
        self, delivery: Delivery, owner: str, sent: Sequence[SentPart], in_doubt: bool
    ) -> Receipt | PublishError:
        """Send the part that follows `sent`, once."""
        try:
            line = self.line(delivery)
            message = self._messages.following(delivery, sent, self.now(), account=line.account)
            if in_doubt and not self._knows_key(line, delivery):
                return Uncertain("too late to send it again")
            if not approval_gate.may_go(self._db, delivery):
                return Uncertain("not approved") if in_doubt else NotSent("not approved", Problem.APPROVAL)
        except PublishError as error:
            log.info("A delivery cannot be sent as it is: %s", error.detail)
            return error
        except Exception as error:  # nothing has left yet
            log.exception("A delivery could not be made ready")
            return NotSent(type(error).__name__, Problem.BROKEN)
        assert message is not None
        return line.publish(message, lambda: sending.holds(self._db, delivery.id, owner))

    def write(self, delivery: Delivery, owner: str, ended: Ended, at: datetime) -> None:
        """Write what an attempt means; safe to repeat after a failure."""
        if store.state(self._db, delivery.id) is None:
            return  # its campaign was removed meanwhile
        if ended.unwritten:
            self._write_part(delivery, ended.unwritten)
        if ended.went_on:
            delivery = replace(delivery, problem=None, attempts=0)
        in_doubt = delivery.problem is Problem.UNKNOWN_OUTCOME
        match ended.outcome:
            case Receipt() as receipt:
                self.published(delivery, receipt, at)
            case NotSent() as error:
                wait = backoff(delivery.attempts + 1)
                self._wait(delivery, owner, error.problem, at + wait, attempts=1)
                if error.problem is Problem.APPROVAL:
                    approval_gate.settle(self._context, delivery.post_id)
            case Limited() as error:
                until = max(error.until or at + LIMITED_WAIT, at + timedelta(seconds=1))
                self._accounts.pause(delivery.account_id, until)
                self._wait(delivery, owner, error.problem, until)
            case NeedsAccount() as error if not in_doubt:
                self._accounts.needs_you(delivery.account_id)
                self._wait(delivery, owner, error.problem, at)
            case Rejected() as error if not in_doubt:
                self._leave(delivery, owner, _S.REJECTED, error.problem)
            case NeedsAccount():
                # An earlier attempt may have gone out, and nobody can look without the account.
                self._accounts.needs_you(delivery.account_id)
                self._leave(delivery, owner, _S.UNCONFIRMED, Problem.UNKNOWN_OUTCOME)
            case error:
                self.unknown(delivery, owner, replay=not isinstance(error, Rejected))

    def unknown(
        self, delivery: Delivery, owner: str, *, replay: bool = True, wait: timedelta | None = None
    ) -> None:
        """It may be out: send it again where that cannot double it, else look, else ask a person."""
        line, sent = self.line(delivery), self.sent(delivery)
        if sent and len(sent) >= len(parts(delivery.text)):  # its last part was written just before the end
            self.published(delivery, sent[0].receipt, self.now())
            return
        doubt = store.doubt(self._db, delivery.id, self.now())
        if replay and doubt.replays < REPLAYS and self._knows_key(line, delivery):
            pause = backoff(delivery.attempts + 1) if wait is None else wait
            self._wait(delivery, owner, Problem.UNKNOWN_OUTCOME, self.now() + pause, attempts=1)
            return
        receipt = self.look_quietly(delivery) if line.retry() is not Retry.NEVER else None
        if receipt is None:
            self._leave(delivery, owner, _S.UNCONFIRMED, Problem.UNKNOWN_OUTCOME)
        else:
            self.found(delivery, receipt, owner)

    def look(self, delivery: Delivery) -> Receipt | None:
        """Ask the platform for what is in doubt. None: not there. Raises PublishError or ConsoleError.

        What is known to be another post with the same words does not count.
        """
        message = self.message(delivery)
        receipt = self.line(delivery).look(message) if message else None
        if receipt is not None and store.is_known(self._db, delivery, receipt.remote_id):
            return None
        return receipt

    def look_quietly(self, delivery: Delivery) -> Receipt | None:
        """As `look`; a failure finds nothing."""
        try:
            return self.look(delivery)
        except PublishError as error:
            log.info("%s cannot be asked: %s", delivery.platform, type(error).__name__)
        except Exception:
            log.exception("%s failed while it was asked for a post", delivery.platform)
        return None

    def found(self, delivery: Delivery, receipt: Receipt, owner: str | None = None) -> None:
        """What was in doubt is out: after the last part it is published, else the rest goes on at once.

        With an `owner` it is theirs to move on; without, a person has had it looked for.
        """
        texts, sent, now = parts(delivery.text), self.sent(delivery), self.now()
        if len(texts) > 1:
            sent.append(SentPart(len(sent), texts[len(sent)], receipt, now))
            self._write_part(delivery, sent[-1])
        if len(sent) >= len(texts) or len(texts) == 1:
            self.published(delivery, sent[0].receipt if sent else receipt, now)
            return
        before, due = ({_S.SENDING}, delivery.due_at) if owner else ({_S.UNCONFIRMED}, now)
        columns: dict[str, Any] = {"due_at": due, "ready_at": now, "attempts": 0}
        if store.change(self._db, delivery.id, before, _S.SCHEDULED, now, owner=owner, **columns):
            self.tell(delivery.id, _S.SCHEDULED)

    def published(
        self, delivery: Delivery, receipt: Receipt, at: datetime, *, published_at: datetime | None = None
    ) -> None:
        """Write the proof, whatever another console made of the delivery in the meantime.

        `published_at` is given where it went out earlier than `at`.
        """
        if self.prove(delivery, receipt, at, published_at=published_at):
            self.tell(delivery.id, _S.PUBLISHED)

    def prove(
        self, delivery: Delivery, receipt: Receipt, at: datetime, *, published_at: datetime | None = None
    ) -> bool:
        """As `published`, telling nobody; True: it was not published before."""
        steps = {_S.REJECTED: _S.SCHEDULED, _S.MISSED: _S.SCHEDULED, _S.SCHEDULED: _S.SENDING}
        open_ = {_S.SENDING, _S.UNCONFIRMED}
        columns: dict[str, Any] = {
            "remote_id": receipt.remote_id,
            "url": receipt.url,
            "published_at": published_at or at,
            "next_reading_at": next_reading(published_at or at, at),
        }
        with self._db.write():
            if store.change(self._db, delivery.id, open_, _S.PUBLISHED, at, **columns):
                return True
            state = store.state(self._db, delivery.id)
            if state is None:
                raise errors.gone()
            while state in steps:
                held: dict[str, Any] = {"lease_owner": "proof", "lease_until": at}
                store.change(self._db, delivery.id, {state}, steps[state], at, **held)
                state = steps[state]
            if state not in open_:
                note = tr("The platform has published it nevertheless.")
                store.add_event(self._db, delivery.id, at, state, note=note)
                return False
            return store.change(self._db, delivery.id, {state}, _S.PUBLISHED, at, **columns)

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
        """What becomes of the account's deliveries that should have gone long ago."""
        return overdue.settle(self._db, account_id, now)

    def line(self, delivery: Delivery) -> Line:
        return Line(self._accounts, self._accounts.get(delivery.account_id))

    def message(self, delivery: Delivery) -> Message | None:
        """The message that is out next, or may be already, without its pictures; None after the last."""
        return self._messages.following(delivery, self.sent(delivery), self.now(), whole=False)

    def sent(self, delivery: Delivery) -> list[SentPart]:
        """What is out of a thread; a single post has no parts."""
        return sent_parts.sent(self._db, delivery.id)

    def _try_to_write(self, delivery: Delivery, part: SentPart) -> bool:
        try:
            self._write_part(delivery, part)
        except Exception:
            log.exception("A part of a thread cannot be saved")
            return False
        self.tell(delivery.id, _S.SENDING)
        return True

    def _write_part(self, delivery: Delivery, part: SentPart) -> None:
        note = tr("Part {number} of {total} is out.")
        note = note.format(number=part.position + 1, total=len(parts(delivery.text)))
        with self._db.write():
            if sent_parts.add(self._db, delivery.id, part):
                store.add_event(self._db, delivery.id, part.published_at, _S.SENDING, note=note)

    def _knows_key(self, line: Line, delivery: Delivery) -> bool:
        """Whether sending it again with the same key cannot double it."""
        if line.retry() is not Retry.IDEMPOTENT:
            return False
        now = self.now()
        return knows_key(store.doubt(self._db, delivery.id, now).since, now, line.remembers_key())

    def tell(self, delivery_id: int, state: DeliveryState) -> None:
        self._context.events.publish(DeliveryChanged(delivery_id, state))
