"""Handing deliveries over to their servers, and taking them back.

As with sending, what is asked is on disk before the request leaves.
"""

import logging

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
from cm_console.domain.handing_over import NotScheduled, ServerSchedule, WhyNot, is_near, why_not
from cm_console.domain.platform import Message
from cm_console.domain.posts import Delivery
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from cm_console.services import approval_gate, lease
from cm_console.services import hand_over_errors as errors
from cm_console.services.server_side import NOT_HANDED_OVER, ServerSide
from cm_console.store import handed_over as store

log = logging.getLogger(__name__)
_S = DeliveryState


class HandOver:
    def __init__(self, side: ServerSide) -> None:
        self._side = side
        self._outcomes = side.outcomes
        self._db = side.db

    def why_not(self, delivery: Delivery) -> WhyNot | None:
        """Why this delivery cannot be handed over; None where it can. Local and quick."""
        account = self._side.accounts.get(delivery.account_id)
        platform = self._side.context.platforms.get(account.platform)
        day = delivery.due_at or self._side.now()
        return why_not(
            delivery,
            account,
            platform is not None and platform.can.hands_over,
            self._side.now(),
            lambda: store.counts(self._db, account.id, day),
        )

    def reason(self, delivery: Delivery) -> str:
        """`why_not` in words; empty where it can be handed over."""
        found = self.why_not(delivery)
        return "" if found is None else errors.why_not(found, self._side.server(delivery))

    def is_proven(self, delivery: Delivery) -> bool:
        """Whether its server is one that certainly keeps posts until their time."""
        return self._side.is_proven(delivery)

    def server(self, delivery: Delivery) -> str:
        """The name of the server that would post it."""
        return self._side.server(delivery)

    def hand_over(self, delivery_id: int) -> Delivery:
        """Give a delivery to its server, which posts it at its time. Slow.

        Returns it once the server shows it; else raises what became of it. Nothing is ever sent twice.
        """
        delivery = self._outcomes.delivery(delivery_id)
        server, reason = self._side.server(delivery), self.why_not(delivery)
        if reason is not None:
            raise errors.not_possible(reason, server)
        assert delivery.due_at is not None
        try:
            schedule = self._side.schedule(delivery)
            message = self._side.message(delivery, whole=True)
            schedule.ready(delivery.due_at)
        except PublishError as error:
            self._side.note_account(delivery, error)
            raise errors.not_taken(server, error) from error
        owner = lease.open_owner()
        try:
            note = tr("Handing over to {server}").format(server=server)
            with self._db.write():
                if not approval_gate.may_go(self._db, delivery):
                    raise errors.not_approved()
                if not store.begin(self._db, delivery, owner, self._side.now(), note):
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
        if waits and is_near(delivery, self._side.now()):
            raise errors.too_near()
        server, receipt = self._side.server(delivery), None
        try:
            removed = self._side.schedule(delivery).remove(delivery.handed_over_id)
            if not removed:  # an earlier try took it back, or its clock is ahead of ours
                receipt = self._outcomes.look(delivery)
        except PublishError as error:
            self._side.note_account(delivery, error)
            raise errors.not_taken_back(server, error) from error
        with self._db.write():
            if not store.is_marked(self._db, delivery, delivery.handed_over_id):
                return self._outcomes.delivery(delivery_id)  # another console was quicker
            if receipt is not None:
                self._outcomes.published(delivery, receipt, self._side.now())
            elif removed or waits:
                self._side.release(delivery, None, tr("Taken back from {server}").format(server=server))
            else:  # its time has passed: it may be out, where nobody found it
                self._side.move(delivery, _S.UNCONFIRMED, problem=Problem.UNKNOWN_OUTCOME, **NOT_HANDED_OVER)
        self._side.tell(delivery_id)
        return self._outcomes.delivery(delivery_id)

    def look(self, delivery: Delivery) -> bool:
        """Ask the server for an unconfirmed hand-over; True where that settled it. Slow.

        Raises PublishError where it cannot be asked.
        """
        waiting = self._side.find(self._side.schedule(delivery), delivery)
        if waiting is None:
            if delivery.handed_over_id:  # it waits no more: it may be sent again where nobody finds it
                self._side.move(delivery, delivery.state, problem=delivery.problem, **NOT_HANDED_OVER)
            return False
        return not self._side.is_overdue(delivery) and self._side.keep(delivery, waiting, None)

    def _ask(
        self, schedule: ServerSchedule, delivery: Delivery, message: Message, owner: str
    ) -> ConsoleError | None:
        """Send it to the server, once, and write what became of it; None where the server keeps it."""
        server = self._side.server(delivery)
        try:
            waiting = self._side.put(schedule, delivery, message)
        except NotScheduled as error:
            return self._side.not_scheduled(delivery, owner, error)
        except Uncertain as error:
            log.info("Handing over: %s", error.detail)
            return self._side.settle_unknown(schedule, delivery, owner)
        except (NotSent, Limited, NeedsAccount, Rejected) as error:
            self._side.note_account(delivery, error)
            self._side.release(delivery, owner, tr("{server} did not take it.").format(server=server))
            return errors.not_taken(server, error)
        except Exception:
            log.exception("Handing over failed")
            return self._side.settle_unknown(schedule, delivery, owner)
        self._side.keep(delivery, waiting, owner)
        return None
