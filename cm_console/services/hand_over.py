"""Handing deliveries over to their servers, taking them back, and finding them once they are out.

As with sending, what is asked is on disk before the request leaves. A delivery whose hand-over has no known
outcome is never sent: it is looked up at the server, else a person decides.
"""

import logging
from datetime import datetime
from typing import Any, cast
from urllib.parse import urlsplit

from cm_console.domain.accounts import Account
from cm_console.domain.delivery import (
    DeliveryState,
    Limited,
    NeedsAccount,
    NotSent,
    Problem,
    PublishError,
    Rejected,
    Uncertain,
)
from cm_console.domain.handing_over import (
    LOOK_AFTER,
    TOLERANCE,
    HandsOver,
    NoScheduling,
    NotScheduled,
    ServerSchedule,
    Waiting,
    WhyNot,
    is_near,
    key_for,
    why_not,
)
from cm_console.domain.platform import Message
from cm_console.domain.posts import Delivery
from cm_console.errors import ConsoleError
from cm_console.events import AccountsChanged
from cm_console.i18n import tr
from cm_console.services import approval_gate, lease
from cm_console.services import hand_over_errors as errors
from cm_console.services.accounts import Accounts
from cm_console.services.context import Context
from cm_console.services.outcomes import Outcomes
from cm_console.services.outgoing import Messages
from cm_console.store import handed_over as store
from cm_console.store import outbox, sending

log = logging.getLogger(__name__)
_S = DeliveryState
_NOT_HANDED_OVER: dict[str, Any] = {"handed_over_id": None, "handed_over_at": None}


class HandOver:
    def __init__(self, context: Context, accounts: Accounts, outcomes: Outcomes) -> None:
        self._context = context
        self._accounts = accounts
        self._outcomes = outcomes
        self._messages = Messages(context, accounts)
        self._db = context.db

    # What a person sees and does

    def why_not(self, delivery: Delivery) -> WhyNot | None:
        """Why this delivery cannot be handed over; None where it can. Local and quick."""
        account = self._accounts.get(delivery.account_id)
        platform = self._context.platforms.get(account.platform)
        day = delivery.due_at or self._now()
        return why_not(
            delivery,
            account,
            platform is not None and platform.can.hands_over,
            self._now(),
            lambda: store.counts(self._db, account.id, day),
        )

    def reason(self, delivery: Delivery) -> str:
        """`why_not` in words; empty where it can be handed over."""
        found = self.why_not(delivery)
        return "" if found is None else errors.why_not(found, self.server(delivery))

    def is_proven(self, delivery: Delivery) -> bool:
        """Whether its server is one that certainly keeps posts until their time."""
        return bool(self._accounts.get(delivery.account_id).facts.get("honours_idempotency"))

    def server(self, delivery: Delivery) -> str:
        """The name of the server that would post it."""
        return _host(self._accounts.get(delivery.account_id))

    def hand_over(self, delivery_id: int) -> Delivery:
        """Give a delivery to its server, which posts it at its time. Slow.

        Returns it once the server shows it; else raises what became of it. Nothing is ever sent twice.
        """
        delivery = self._outcomes.delivery(delivery_id)
        server, reason = self.server(delivery), self.why_not(delivery)
        if reason is not None:
            raise errors.not_possible(reason, server)
        assert delivery.due_at is not None
        try:
            schedule = self._schedule(delivery)
            message = self._message(delivery, whole=True)
            schedule.ready(delivery.due_at)
        except PublishError as error:
            self._note_account(delivery, error)
            raise errors.not_taken(server, error) from error
        owner = lease.open_owner()
        try:
            note = tr("Handing over to {server}").format(server=server)
            with self._db.write():
                if not approval_gate.may_go(self._db, delivery):
                    raise errors.not_approved()
                if not store.begin(self._db, delivery_id, owner, self._now(), note):
                    raise errors.not_possible(WhyNot.STATE, server)
            self._outcomes.tell(delivery_id, _S.SENDING)
            refusal = self._ask(schedule, self._outcomes.delivery(delivery_id), message, owner)
        finally:
            lease.close_owner(owner)
        if refusal is not None:
            raise refusal
        return self._outcomes.delivery(delivery_id)

    def take_back(self, delivery_id: int) -> Delivery:
        """Have the server forget the post; it waits here for its time again. Slow, and safe to repeat."""
        delivery = self._outcomes.delivery(delivery_id)
        if not delivery.handed_over_id or delivery.state not in (_S.SCHEDULED, _S.UNCONFIRMED):
            raise errors.not_handed_over()
        waits = delivery.state is _S.SCHEDULED
        if waits and is_near(delivery, self._now()):
            raise errors.too_near()
        server, receipt = self.server(delivery), None
        try:
            removed = self._schedule(delivery).remove(delivery.handed_over_id)
            if not removed:  # an earlier try took it back, or its clock is ahead of ours
                receipt = self._outcomes.line(delivery).look(self._message(delivery))
        except PublishError as error:
            self._note_account(delivery, error)
            raise errors.not_taken_back(server, error) from error
        with self._db.write():
            if not store.is_marked(self._db, delivery, delivery.handed_over_id):
                return self._outcomes.delivery(delivery_id)  # another console was quicker
            if receipt is not None:
                self._outcomes.published(delivery, receipt, self._now())
            elif removed or waits:
                self._release(delivery, None, tr("Taken back from {server}").format(server=server))
            else:  # its time has passed: it may be out, where nobody found it
                self._move(delivery, _S.UNCONFIRMED, problem=Problem.UNKNOWN_OUTCOME, **_NOT_HANDED_OVER)
        self._tell(delivery_id)
        return self._outcomes.delivery(delivery_id)

    def look(self, delivery: Delivery) -> bool:
        """Ask the server for an unconfirmed hand-over; True where that settled it. Slow.

        Raises PublishError where it cannot be asked.
        """
        waiting = self._find(self._schedule(delivery), delivery)
        if waiting is None:
            if (
                delivery.handed_over_id
            ):  # it waits no more, so that it may be sent again once it was looked for
                self._move(delivery, delivery.state, problem=delivery.problem, **_NOT_HANDED_OVER)
            return False
        return not self._is_overdue(delivery) and self._keep(delivery, waiting, None)

    # What a lane does

    def recover(self, delivery: Delivery, owner: str) -> None:
        """Find out what became of a hand-over whose console has ended. Slow."""
        try:
            schedule = self._schedule(delivery)
        except PublishError:
            self._unconfirmed(delivery, owner)
            return
        self._unknown(schedule, delivery, owner)

    def confirm_due(self, account_id: int) -> None:
        """Look for what the account's server should have posted by now. Slow."""
        for delivery_id in store.to_confirm(self._db, account_id, self._now()):
            delivery = self._outcomes.delivery(delivery_id)
            problem = Problem.NETWORK
            try:
                self._confirm(delivery)
                continue
            except PublishError as error:
                self._note_account(delivery, error)
                if error.problem is not Problem.UNKNOWN_OUTCOME:
                    problem = error.problem
            except Exception:  # a bug in a platform must not keep the lane from sending
                log.exception("A delivery that was handed over could not be looked for")
            store.put_off(self._db, delivery_id, self._now() + LOOK_AFTER, problem)
            self._outcomes.tell(delivery_id, _S.SCHEDULED)

    def _confirm(self, delivery: Delivery) -> None:
        waiting_id = delivery.handed_over_id or ""
        waiting = self._schedule(delivery).get(waiting_id)
        receipt = None
        if waiting is None:
            receipt = self._outcomes.line(delivery).look(self._message(delivery))
        with self._db.write():
            if not store.is_marked(self._db, delivery, waiting_id):
                return  # another console was quicker
            if receipt is not None:
                self._outcomes.published(delivery, receipt, self._now(), published_at=delivery.due_at)
            elif not self._is_overdue(delivery):
                store.put_off(self._db, delivery.id, self._now() + LOOK_AFTER, None)
            else:
                self._lost(delivery, gone=waiting is None)
        self._tell(delivery.id)

    # Inside

    def _ask(
        self, schedule: ServerSchedule, delivery: Delivery, message: Message, owner: str
    ) -> ConsoleError | None:
        """Send it to the server, once, and write what became of it; None where the server keeps it."""
        server = self.server(delivery)
        try:
            waiting = self._put(schedule, delivery, message)
        except NotScheduled as error:
            return self._not_scheduled(delivery, owner, error)
        except Uncertain as error:
            log.info("Handing over: %s", error.detail)
            return self._unknown(schedule, delivery, owner)
        except (NotSent, Limited, NeedsAccount, Rejected) as error:
            self._note_account(delivery, error)
            self._release(delivery, owner, tr("{server} did not take it.").format(server=server))
            return errors.not_taken(server, error)
        except Exception:
            log.exception("Handing over failed")
            return self._unknown(schedule, delivery, owner)
        self._keep(delivery, waiting, owner)
        return None

    def _put(self, schedule: ServerSchedule, delivery: Delivery, message: Message) -> Waiting:
        assert delivery.due_at is not None
        return schedule.put(message, key_for(delivery), delivery.due_at)

    def _message(self, delivery: Delivery, *, whole: bool = False) -> Message:
        """With its pictures where it is `whole`; else good enough to be looked for."""
        message = self._messages.following(delivery, [], self._now(), whole=whole)
        assert message is not None  # only a thread comes to an end
        return message

    def _unknown(self, schedule: ServerSchedule, delivery: Delivery, owner: str) -> ConsoleError | None:
        """It may wait at the server: look, ask once more with the same key where that cannot double it."""
        for again in (True, False):
            sending.renew(self._db, owner, self._now())
            try:
                waiting = self._find(schedule, delivery)
                if waiting is None and again and self._may_ask_again(delivery):
                    waiting = self._put(schedule, delivery, self._message(delivery, whole=True))
            except NotScheduled as error:
                return self._not_scheduled(delivery, owner, error)
            except Exception as error:  # some servers fail at a key that they know: then it is there
                log.info("Handing over: %s after an unknown outcome", type(error).__name__)
                continue
            if waiting is not None:
                self._keep(delivery, waiting, owner)
                return None
        return self._unconfirmed(delivery, owner)

    def _may_ask_again(self, delivery: Delivery) -> bool:
        return self.is_proven(delivery) and not is_near(delivery, self._now())

    def _find(self, schedule: ServerSchedule, delivery: Delivery) -> Waiting | None:
        if delivery.handed_over_id:
            return schedule.get(delivery.handed_over_id)
        assert delivery.due_at is not None
        return schedule.find(self._message(delivery), delivery.due_at)

    def _keep(self, delivery: Delivery, waiting: Waiting, owner: str | None) -> bool:
        """The server has it and shows it."""
        note = tr("{server} posts it at its time.").format(server=self.server(delivery))
        assert delivery.due_at is not None
        look_at = delivery.due_at + LOOK_AFTER
        return self._move(
            delivery, _S.SCHEDULED, owner, note=note, ready_at=look_at, handed_over_id=waiting.id
        )

    def _not_scheduled(self, delivery: Delivery, owner: str, error: NotScheduled) -> ConsoleError:
        """The server made an ordinary post of it, out by now or not: that is believed, and remembered."""
        log.info("Handing over: %s", error.detail)
        server = self.server(delivery)
        with self._db.write():
            store.remember_no_scheduling(self._db, delivery.account_id)
        self._context.events.publish(AccountsChanged())
        if error.receipt is None:
            return self._unconfirmed(delivery, owner)
        self._outcomes.published(delivery, error.receipt, self._now())
        return errors.posted_at_once(server)

    def _unconfirmed(self, delivery: Delivery, owner: str) -> ConsoleError:
        server = self.server(delivery)
        note = tr("It is not known whether {server} took it.").format(server=server)
        self._move(delivery, _S.UNCONFIRMED, owner, problem=Problem.UNKNOWN_OUTCOME, note=note)
        return errors.unclear(server)

    def _release(self, delivery: Delivery, owner: str | None, note: str) -> None:
        """The server certainly does not have it: it waits here for its time."""
        ready = delivery.due_at
        self._move(delivery, _S.SCHEDULED, owner, note=note, ready_at=ready, attempts=0, **_NOT_HANDED_OVER)

    def _lost(self, delivery: Delivery, *, gone: bool) -> None:
        """Its time has passed and it is nowhere to be seen: somebody has to look."""
        now, server = self._now(), self.server(delivery)
        held: dict[str, Any] = {"lease_owner": "nobody", "lease_until": now}
        outbox.change(self._db, delivery.id, {_S.SCHEDULED}, _S.SENDING, now, **held)
        text = (
            tr("{server} had taken it, but it was not found there.")
            if gone
            else tr("{server} still holds it, though its time has passed.")
        )
        mark = _NOT_HANDED_OVER if gone else {}
        outbox.change(
            self._db,
            delivery.id,
            {_S.SENDING},
            _S.UNCONFIRMED,
            now,
            problem=Problem.UNKNOWN_OUTCOME,
            note=text.format(server=server),
            **mark,
        )

    def _move(
        self, delivery: Delivery, after: DeliveryState, owner: str | None = None, **columns: Any
    ) -> bool:
        moved = outbox.change(
            self._db, delivery.id, {delivery.state}, after, self._now(), owner=owner, **columns
        )
        if moved:
            self._outcomes.tell(delivery.id, after)
        return moved

    def _tell(self, delivery_id: int) -> None:
        self._outcomes.tell(delivery_id, self._outcomes.delivery(delivery_id).state)

    def _schedule(self, delivery: Delivery) -> ServerSchedule:
        """Raises PublishErrors, also for whatever else keeps the account from being asked."""
        account = self._accounts.get(delivery.account_id)
        try:
            platform = self._accounts.platform(account)
            if not platform.can.hands_over:
                raise NoScheduling(f"{account.platform} has none")
            return cast(HandsOver, platform).server_schedule(self._accounts.session(account))
        except ConsoleError as error:
            log.info("Handing over: %s", error.title)
            raise NotSent(type(error).__name__) from error

    def _note_account(self, delivery: Delivery, error: PublishError) -> None:
        """What a failure says about the account: it has to wait, needs somebody, or has no scheduling."""
        if isinstance(error, NeedsAccount):
            self._accounts.needs_you(delivery.account_id)
        elif isinstance(error, Limited) and error.until is not None:
            self._accounts.pause(delivery.account_id, error.until)
        elif isinstance(error, NoScheduling):
            with self._db.write():
                store.remember_no_scheduling(self._db, delivery.account_id)
            self._context.events.publish(AccountsChanged())

    def _is_overdue(self, delivery: Delivery) -> bool:
        return delivery.due_at is not None and self._now() >= delivery.due_at + TOLERANCE

    def _now(self) -> datetime:
        return self._context.clock.now()


def _host(account: Account) -> str:
    return urlsplit(account.server).netloc or account.name
