"""What handing over, taking back and confirming share: the way to an account's server, and what is written.

A delivery whose hand-over has no known outcome is never sent: it is looked up, else a person decides.
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
)
from cm_console.domain.handing_over import (
    LOOK_AFTER,
    TOLERANCE,
    HandsOver,
    NoScheduling,
    NotScheduled,
    ServerSchedule,
    Waiting,
    is_near,
    key_for,
)
from cm_console.domain.platform import Message
from cm_console.domain.posts import Delivery
from cm_console.errors import ConsoleError
from cm_console.events import AccountsChanged
from cm_console.i18n import tr
from cm_console.services import approval_gate
from cm_console.services import hand_over_errors as errors
from cm_console.services.accounts import Accounts
from cm_console.services.context import Context
from cm_console.services.outcomes import Outcomes
from cm_console.services.outgoing import Messages
from cm_console.store import handed_over as store
from cm_console.store import outbox, sending

log = logging.getLogger(__name__)
_S = DeliveryState
NOT_HANDED_OVER: dict[str, Any] = {"handed_over_id": None, "handed_over_at": None}


class ServerSide:
    """Used by `HandOver` and `HandedOver`."""

    def __init__(self, context: Context, accounts: Accounts, outcomes: Outcomes) -> None:
        self.context = context
        self.accounts = accounts
        self.outcomes = outcomes
        self.db = context.db
        self._messages = Messages(context, accounts)

    def server(self, delivery: Delivery) -> str:
        """The name of the server that would post it."""
        return _host(self.accounts.get(delivery.account_id))

    def is_proven(self, delivery: Delivery) -> bool:
        """Whether its server is one that certainly keeps posts until their time."""
        return bool(self.accounts.get(delivery.account_id).facts.get("honours_idempotency"))

    def schedule(self, delivery: Delivery) -> ServerSchedule:
        """Raises PublishErrors, also for whatever else keeps the account from being asked."""
        account = self.accounts.get(delivery.account_id)
        try:
            platform = self.accounts.platform(account)
            if not platform.can.hands_over:
                raise NoScheduling(f"{account.platform} has none")
            return cast(HandsOver, platform).server_schedule(self.accounts.session(account))
        except ConsoleError as error:
            log.info("Handing over: %s", error.title)
            raise NotSent(type(error).__name__) from error

    def message(self, delivery: Delivery, *, whole: bool = False) -> Message:
        """With its pictures where it is `whole`; else good enough to be looked for."""
        message = self._messages.following(delivery, [], self.now(), whole=whole)
        assert message is not None  # only a thread comes to an end
        return message

    def put(self, schedule: ServerSchedule, delivery: Delivery, message: Message) -> Waiting:
        assert delivery.due_at is not None
        return schedule.put(message, key_for(delivery), delivery.due_at)

    def find(self, schedule: ServerSchedule, delivery: Delivery) -> Waiting | None:
        if delivery.handed_over_id:
            return schedule.get(delivery.handed_over_id)
        assert delivery.due_at is not None
        return schedule.find(self.message(delivery), delivery.due_at)

    def _may_ask_again(self, delivery: Delivery) -> bool:
        sure = self.is_proven(delivery) and not is_near(delivery, self.now())
        return sure and approval_gate.may_go(self.db, delivery)

    def settle_unknown(self, schedule: ServerSchedule, delivery: Delivery, owner: str) -> ConsoleError | None:
        """It may wait at the server: look, ask once more with the same key where that cannot double it."""
        for again in (True, False):
            sending.renew(self.db, owner, self.now())
            try:
                waiting = self.find(schedule, delivery)
                if waiting is None and again and self._may_ask_again(delivery):
                    waiting = self.put(schedule, delivery, self.message(delivery, whole=True))
            except NotScheduled as error:
                return self.not_scheduled(delivery, owner, error)
            except Exception as error:  # some servers fail at a key that they know: then it is there
                log.info("Handing over: %s after an unknown outcome", type(error).__name__)
                continue
            if waiting is not None:
                self.keep(delivery, waiting, owner)
                return None
        if delivery.due_at is not None and self.now() >= delivery.due_at:
            receipt = self.outcomes.look_quietly(delivery)
            if receipt is not None:
                self.outcomes.published(delivery, receipt, self.now(), published_at=delivery.due_at)
                return None
        return self.unconfirmed(delivery, owner)

    def keep(self, delivery: Delivery, waiting: Waiting, owner: str | None) -> bool:
        """The server has it and shows it."""
        note = tr("{server} posts it at its time.").format(server=self.server(delivery))
        assert delivery.due_at is not None
        look_at = delivery.due_at + LOOK_AFTER
        return self.move(
            delivery, _S.SCHEDULED, owner, note=note, ready_at=look_at, handed_over_id=waiting.id
        )

    def release(self, delivery: Delivery, owner: str | None, note: str) -> None:
        """The server certainly does not have it: it waits here for its time, or for approval."""
        ready = delivery.due_at
        with self.db.write():
            self.move(delivery, _S.SCHEDULED, owner, note=note, ready_at=ready, attempts=0, **NOT_HANDED_OVER)
            approval_gate.settle(self.context, delivery.post_id)
        self.tell(delivery.id)

    def unconfirmed(self, delivery: Delivery, owner: str) -> ConsoleError:
        server = self.server(delivery)
        note = tr("It is not known whether {server} took it.").format(server=server)
        self.move(delivery, _S.UNCONFIRMED, owner, problem=Problem.UNKNOWN_OUTCOME, note=note)
        return errors.unclear(server)

    def not_scheduled(self, delivery: Delivery, owner: str, error: NotScheduled) -> ConsoleError:
        """The server made an ordinary post of it, out by now or not: that is believed, and remembered."""
        log.info("Handing over: %s", error.detail)
        server = self.server(delivery)
        with self.db.write():
            store.remember_no_scheduling(self.db, delivery.account_id)
        self.context.events.publish(AccountsChanged())
        if error.receipt is None:
            return self.unconfirmed(delivery, owner)
        self.outcomes.published(delivery, error.receipt, self.now())
        return errors.posted_at_once(server)

    def move(
        self, delivery: Delivery, after: DeliveryState, owner: str | None = None, **columns: Any
    ) -> bool:
        moved = outbox.change(
            self.db, delivery.id, {delivery.state}, after, self.now(), owner=owner, **columns
        )
        if moved:
            self.outcomes.tell(delivery.id, after)
        return moved

    def tell(self, delivery_id: int) -> None:
        self.outcomes.tell(delivery_id, self.outcomes.delivery(delivery_id).state)

    def note_account(self, delivery: Delivery, error: PublishError) -> None:
        """What a failure says about the account: it has to wait, needs somebody, or has no scheduling."""
        if isinstance(error, NeedsAccount):
            self.accounts.needs_you(delivery.account_id)
        elif isinstance(error, Limited) and error.until is not None:
            self.accounts.pause(delivery.account_id, error.until)
        elif isinstance(error, NoScheduling) and not self.is_proven(delivery):
            with self.db.write():
                store.remember_no_scheduling(self.db, delivery.account_id)
            self.context.events.publish(AccountsChanged())

    def is_overdue(self, delivery: Delivery) -> bool:
        return delivery.due_at is not None and self.now() >= delivery.due_at + TOLERANCE

    def now(self) -> datetime:
        return self.context.clock.now()


def _host(account: Account) -> str:
    return urlsplit(account.server).netloc or account.name
