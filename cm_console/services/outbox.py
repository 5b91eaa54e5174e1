"""The outbox: each delivery goes out once, or a person is told. The only code that publishes.

The order is fixed: `sending` is on disk, then one request leaves, then its outcome is written. No
transaction is open over the network. What each outcome means is in `outcomes.py`.
"""

import logging
import threading
from collections.abc import Callable, Collection
from datetime import datetime, timedelta
from typing import Any

from cm_console.domain.delivery import DeliveryState, Problem, PublishError
from cm_console.domain.platform import Receipt
from cm_console.domain.posts import Delivery, DeliveryEvent
from cm_console.domain.thread import SentPart
from cm_console.i18n import tr
from cm_console.services import hand_over_errors, lease
from cm_console.services import outbox_errors as errors
from cm_console.services.accounts import Accounts
from cm_console.services.context import Context
from cm_console.services.hand_over import HandOver
from cm_console.services.handed_over import HandedOver
from cm_console.services.outcomes import Outcomes
from cm_console.services.server_side import ServerSide
from cm_console.store import accounts as accounts_store
from cm_console.store import outbox as store
from cm_console.store import sending

log = logging.getLogger(__name__)
_S = DeliveryState
SAVE_AGAIN_AFTER = (0.1, 1.0, 3.0)  # seconds, when an outcome cannot be written


class Outbox:
    def __init__(self, context: Context, accounts: Accounts) -> None:
        self._context = context
        self._db = context.db
        self._outcomes = Outcomes(context, accounts)
        side = ServerSide(context, accounts, self._outcomes)
        self.handing_over, self.handed_over = HandOver(side), HandedOver(side)
        self._lock = threading.Lock()
        self._unsaved: dict[int, Callable[[], None]] = {}
        self.unsaved_error: Exception | None = None  # why outcomes wait to be written, while some do

    # What a person sees and does

    def deliveries(
        self,
        campaign_id: int | None = None,
        states: Collection[DeliveryState] | None = None,
        only: Collection[int] | None = None,
    ) -> list[Delivery]:
        """Deliveries (`only` those with these ids) in the order of their times."""
        return store.list_deliveries(self._db, campaign_id, states, only)

    def delivery(self, delivery_id: int) -> Delivery:
        return self._outcomes.delivery(delivery_id)

    def history(self, delivery_id: int) -> list[DeliveryEvent]:
        """What happened to it, oldest first."""
        return store.history(self._db, delivery_id)

    def parts(self, delivery_id: int) -> list[SentPart]:
        """What is out of a thread, in order; a single post has no parts."""
        return self._outcomes.sent(self.delivery(delivery_id))

    def settle_published(self, delivery_id: int, url: str = "") -> Delivery:
        """A person has seen it on the network, all of it; `url` is where."""
        url = url.strip()
        if url and not url.startswith(("https://", "http://")):
            raise errors.bad_url()
        with self._db.write():
            delivery = self._unconfirmed(delivery_id)
            since = store.doubt(self._db, delivery_id, self._now()).since
            known = self._outcomes.sent(delivery)
            first = known[0].receipt if known else Receipt("")
            there = {"remote_id": first.remote_id, "url": url or first.url}
            self._change(delivery, _S.PUBLISHED, note=_by_hand(), published_at=since, **there)
        return self._changed(delivery_id)

    def settle_not_sent(self, delivery_id: int) -> Delivery:
        """A person has looked and it is not there: send it now with the same key, and the rest after it."""
        with self._db.write():
            delivery = self._unconfirmed(delivery_id)
            if delivery.handed_over_id:
                raise hand_over_errors.still_there(self.handing_over.server(delivery))
            self._send_now(delivery, delivery.due_at if delivery.handed_over_at else None)
        return self._changed(delivery_id)

    def retry(self, delivery_id: int, at: datetime | None = None) -> Delivery:
        """Send a missed or refused delivery now (or `at` a later instant), or hurry one that waits after a
        failure; safe to ask often."""
        with self._db.write():
            delivery = self.delivery(delivery_id)
            waits = delivery.problem not in (None, Problem.UNKNOWN_OUTCOME)
            if delivery.state is _S.SCHEDULED and waits:
                self._hurry(delivery)
            elif delivery.state in (_S.MISSED, _S.REJECTED):
                self._send_now(delivery, at)
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
            if delivery.handed_over_id:
                raise hand_over_errors.handed_over(delivery.account_name)
            self._change(delivery, _S.CANCELLED, note=_by_hand())
        return self._changed(delivery_id)

    def look(self, delivery_id: int) -> Delivery:
        """Ask the platform whether an unconfirmed delivery is out; a thread then goes on. Slow."""
        delivery = self._unconfirmed(delivery_id)
        try:
            if delivery.handed_over_at and self.handing_over.look(delivery):
                return self._changed(delivery_id)
            receipt = self._outcomes.look(delivery)
        except PublishError as error:
            raise errors.cannot_look(delivery.account_name, error) from error
        if receipt is not None:
            self._outcomes.found(delivery, receipt)
        return self._changed(delivery_id)

    # What a lane does

    def send_due(
        self, account_id: int, owner: str, go_on: Callable[[], bool] = lambda: False
    ) -> Delivery | None:
        """Claim the account's next due delivery, send it once and write what became of it.

        The following ones too, while `go_on()`: one write then holds an outcome and the next claim. Returns
        the last; None when nothing is due. The caller keeps the lease of `owner` alive meanwhile. Slow.
        """
        self.save_unsaved()
        delivery = last = self._claim(account_id, owner)
        while delivery is not None:
            last = delivery
            self._outcomes.tell(delivery.id, _S.SENDING)
            delivery = self._send(delivery, owner, go_on)
        return last and (store.get(self._db, last.id) or last)

    def _claim(self, account_id: int, owner: str) -> Delivery | None:
        now = self._now()
        with self._db.write():
            late: dict[int, DeliveryState] = {}
            delivery = sending.claim(self._db, account_id, owner, now, plain=True)
            if delivery is None:  # the next is late or one of a series, or nothing is due
                late = self._outcomes.late(account_id, now)
                delivery = sending.claim(self._db, account_id, owner, now)
        for delivery_id, state in late.items():
            self._outcomes.tell(delivery_id, state)
        return delivery

    def _send(self, delivery: Delivery, owner: str, go_on: Callable[[], bool]) -> Delivery | None:
        """Send what is claimed and write what became of it; returns what was claimed in the same write."""
        ended = self._outcomes.attempt(delivery, owner)
        at = self._now()
        proof = ended.proof
        if proof is not None and go_on():
            try:
                with self._db.write():
                    proven = self._outcomes.prove(delivery, proof, at)
                    following = sending.claim(self._db, delivery.account_id, owner, at, plain=True)
            except Exception:
                log.exception("An outcome and a claim cannot be saved at once")
            else:
                if proven:
                    self._outcomes.tell(delivery.id, _S.PUBLISHED)
                return following
        self._save(delivery.id, lambda: self._outcomes.write(delivery, owner, ended, at))
        return None

    def recover(self, account_id: int | None = None) -> list[Delivery]:
        """Take care of what was being sent when its sender ended: replay, look it up, or ask a person.

        Slow where a platform has to be asked.
        """
        now = self._now()
        recovered = []
        for left in sending.leases(self._db, account_id):
            held = lease.is_here(left.owner) or (left.until > now and not lease.is_gone(left.owner))
            if held or left.delivery_id in self._unsaved:
                continue
            owner = lease.open_owner()
            try:
                if sending.take_over(self._db, left, owner, now):
                    delivery = self.delivery(left.delivery_id)
                    if delivery.handed_over_at is not None:
                        self.handed_over.recover(delivery, owner)
                    else:
                        self._outcomes.unknown(delivery, owner, wait=timedelta(0))
                    recovered.append(self.delivery(left.delivery_id))
            finally:
                lease.close_owner(owner)
        return recovered

    def hand_over(self) -> None:
        """Give replays that cannot go on by themselves to a person."""
        for delivery_id in sending.stranded(self._db, self._now()):
            self._outcomes.hand_over(delivery_id)

    def save_unsaved(self) -> bool:
        """Write outcomes that could not be written before; False while some still cannot."""
        with self._lock:
            waiting = dict(self._unsaved)
        for delivery_id, write in waiting.items():
            try:
                write()
            except Exception as error:
                log.exception("The outcome of a delivery still cannot be saved")
                self.unsaved_error = error
                return False
            with self._lock:
                self._unsaved.pop(delivery_id, None)
        self.unsaved_error = None
        return True

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

    def _now(self) -> datetime:
        return self._context.clock.now()

    def _unconfirmed(self, delivery_id: int) -> Delivery:
        delivery = self.delivery(delivery_id)
        if delivery.state is not _S.UNCONFIRMED:
            raise errors.not_unconfirmed(delivery.state)
        return delivery

    def _hurry(self, delivery: Delivery) -> None:
        now = self._now()
        if delivery.ready_at and delivery.ready_at > now:
            self._change(delivery, _S.SCHEDULED, problem=delivery.problem, ready_at=now)

    def _send_now(self, delivery: Delivery, at: datetime | None = None) -> None:
        if accounts_store.is_removed(self._db, delivery.account_id):
            raise errors.account_removed(delivery.account_name)
        when = max(at or self._now(), self._now())
        fresh: dict[str, Any] = {"attempts": 0, "handed_over_id": None, "handed_over_at": None}
        self._change(delivery, _S.SCHEDULED, note=_by_hand(), due_at=when, ready_at=when, **fresh)

    def _change(self, delivery: Delivery, after: DeliveryState, **columns: Any) -> None:
        store.change(self._db, delivery.id, {delivery.state}, after, self._now(), **columns)

    def _changed(self, delivery_id: int) -> Delivery:
        delivery = self.delivery(delivery_id)
        self._outcomes.tell(delivery.id, delivery.state)
        return delivery


def _by_hand() -> str:
    return tr("By hand")
