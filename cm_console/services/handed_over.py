"""What waits at its server, followed by the lanes: found once it is out, settled after a crash."""

import logging
from typing import Any

from cm_console.domain.delivery import DeliveryState, Problem, PublishError
from cm_console.domain.handing_over import LOOK_AFTER
from cm_console.domain.posts import Delivery
from cm_console.i18n import tr
from cm_console.services.server_side import NOT_HANDED_OVER, ServerSide
from cm_console.store import handed_over as store
from cm_console.store import outbox

log = logging.getLogger(__name__)
_S = DeliveryState


class HandedOver:
    def __init__(self, side: ServerSide) -> None:
        self._side = side
        self._outcomes = side.outcomes
        self._db = side.db

    def recover(self, delivery: Delivery, owner: str) -> None:
        """Find out what became of a hand-over whose console has ended. Slow."""
        try:
            schedule = self._side.schedule(delivery)
        except PublishError:
            self._side.unconfirmed(delivery, owner)
            return
        self._side.settle_unknown(schedule, delivery, owner)

    def confirm_due(self, account_id: int) -> None:
        """Look for what the account's server should have posted by now. Slow."""
        for delivery_id in store.to_confirm(self._db, account_id, self._side.now()):
            delivery = self._outcomes.delivery(delivery_id)
            problem = Problem.NETWORK
            try:
                self._confirm(delivery)
                continue
            except PublishError as error:
                self._side.note_account(delivery, error)
                if error.problem is not Problem.UNKNOWN_OUTCOME:
                    problem = error.problem
            except Exception:  # a bug in a platform must not keep the lane from sending
                log.exception("A delivery that was handed over could not be looked for")
            store.put_off(self._db, delivery_id, self._side.now() + LOOK_AFTER, problem)
            self._outcomes.tell(delivery_id, _S.SCHEDULED)

    def _confirm(self, delivery: Delivery) -> None:
        waiting_id = delivery.handed_over_id or ""
        waiting = self._side.schedule(delivery).get(waiting_id)
        receipt = None
        if waiting is None:
            receipt = self._outcomes.look(delivery)
        with self._db.write():
            if not store.is_marked(self._db, delivery, waiting_id):
                return  # another console was quicker
            if receipt is not None:
                self._outcomes.published(delivery, receipt, self._side.now(), published_at=delivery.due_at)
            elif not self._side.is_overdue(delivery):
                store.put_off(self._db, delivery.id, self._side.now() + LOOK_AFTER, None)
            else:
                self._lost(delivery, gone=waiting is None)
        self._side.tell(delivery.id)

    def _lost(self, delivery: Delivery, *, gone: bool) -> None:
        """Its time has passed and it is nowhere to be seen: somebody has to look."""
        now, server = self._side.now(), self._side.server(delivery)
        held: dict[str, Any] = {"lease_owner": "nobody", "lease_until": now}
        outbox.change(self._db, delivery.id, {_S.SCHEDULED}, _S.SENDING, now, **held)
        text = (
            tr("{server} had taken it, but it was not found there.")
            if gone
            else tr("{server} still holds it, though its time has passed.")
        )
        mark = NOT_HANDED_OVER if gone else {}
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
