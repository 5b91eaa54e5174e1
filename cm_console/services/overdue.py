"""What becomes of deliveries that are later than their campaign tolerates, and of old occurrences."""

from datetime import datetime

from cm_console.domain.campaign import LatePolicy
from cm_console.domain.delivery import BURST, DeliveryState, Problem, late_action
from cm_console.i18n import tr
from cm_console.store import outbox as store
from cm_console.store import parts, sending, series
from cm_console.store.database import Database

_S = DeliveryState


def settle(db: Database, account_id: int, now: datetime) -> dict[int, DeliveryState]:
    """Apply the campaigns' policies to what is too late; never a burst of old posts by itself."""
    changed = _overtaken(db, account_id, now)
    late: list[tuple[int, LatePolicy]] = []
    to_send = 0
    for each in sending.too_late(db, account_id, now):
        policy = late_action(each.due_at, now, each.tolerance, each.policy)
        if policy is LatePolicy.SKIP and parts.sent(db, each.id):
            policy = LatePolicy.ASK  # half a thread is out: a person says what becomes of the rest
        to_send += policy is LatePolicy.SEND
        late.append((each.id, policy))
    for delivery_id, policy in late:
        if policy is LatePolicy.SEND and to_send <= BURST:
            continue
        after = _S.CANCELLED if policy is LatePolicy.SKIP else _S.MISSED
        store.change(db, delivery_id, {_S.SCHEDULED}, after, now, problem=Problem.LATE)
        changed[delivery_id] = after
    return changed


def _overtaken(db: Database, account_id: int, now: datetime) -> dict[int, DeliveryState]:
    """Of a series, only the latest occurrence that is due may still go out or ask for a decision."""
    found = [each for each in series.overtaken(db, account_id, now) if not parts.sent(db, each)]
    before = {_S.SCHEDULED, _S.MISSED}
    for delivery_id in found:
        note = tr("Left out: the series has come again since.")
        store.change(db, delivery_id, before, _S.CANCELLED, now, problem=Problem.LATE, note=note)
    return dict.fromkeys(found, _S.CANCELLED)
