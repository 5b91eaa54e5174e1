"""What falls due before a person usually comes back, so that closing is never a surprise."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from cm_console.domain.delivery import DeliveryState
from cm_console.domain.posts import Delivery
from cm_console.domain.returning import usual_return
from cm_console.services.campaigns import Campaigns
from cm_console.services.context import Context
from cm_console.services.outbox import Outbox


@dataclass(frozen=True)
class DueMeanwhile:
    """Posts that nobody sends while everything is closed; `zone` is the one to show times in.

    `to_hand_over` are the deliveries that their servers would take and post by themselves.
    """

    count: int
    first: Delivery
    returns_at: datetime
    zone: str
    to_hand_over: tuple[Delivery, ...] = ()


class Absence:
    def __init__(self, context: Context, outbox: Outbox, campaigns: Campaigns) -> None:
        self._context = context
        self._outbox = outbox
        self._campaigns = campaigns

    def due_meanwhile(self, starts: Sequence[datetime]) -> DueMeanwhile | None:
        """What is due before the usual return that `starts` tell; None where nothing is."""
        scheduled = self._outbox.deliveries(states={DeliveryState.SCHEDULED})
        waiting = [each for each in scheduled if each.due_at and not each.handed_over]
        if not waiting:
            return None
        current = self._campaigns.current()
        zone = current.zone if current else "UTC"
        returns_at = usual_return(starts, self._context.clock.now(), zone)
        due = [each for each in waiting if each.due_at and each.due_at <= returns_at]
        if not due:
            return None
        why_not = self._outbox.handing_over.why_not
        can = tuple(each for each in due if why_not(each) is None)
        return DueMeanwhile(len({each.post_id for each in due}), due[0], returns_at, zone, can)
