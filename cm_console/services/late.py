"""One decision for all that missed its time. Each delivery is moved by the outbox, which guards it."""

from collections.abc import Callable, Collection
from datetime import timedelta

from cm_console.domain import late
from cm_console.domain.delivery import DeliveryState
from cm_console.domain.late import LatePost
from cm_console.domain.posts import Delivery
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from cm_console.services.context import Context
from cm_console.services.outbox import Outbox

SPREAD_MINUTES = 10  # between two late posts, unless a person says otherwise
LONGEST_SPREAD = 24 * 60


class Late:
    def __init__(self, context: Context, outbox: Outbox) -> None:
        self._context = context
        self._outbox = outbox

    def pending(self, campaign_id: int | None = None) -> tuple[LatePost, ...]:
        """What waits for the decision, the oldest first; of all campaigns unless one is given."""
        return late.by_post(self._outbox.deliveries(campaign_id, {DeliveryState.MISSED}))

    def send(
        self, delivery_ids: Collection[int], spread_minutes: int = SPREAD_MINUTES
    ) -> tuple[Delivery, ...]:
        """Send the first of these posts now and one more after each `spread_minutes`.

        Returns what was scheduled; what somebody has decided meanwhile is left as it is.
        """
        if not 1 <= spread_minutes <= LONGEST_SPREAD:
            raise ConsoleError(
                tr("The posts must be at least a minute and at most a day apart."),
                tr("Nothing was sent."),
                tr("Give a number of minutes, such as 10."),
            )
        chosen = late.by_post(self._still_late(delivery_ids))
        times = late.spread(chosen, self._context.clock.now(), timedelta(minutes=spread_minutes))
        return self._each(times, lambda delivery_id: self._outbox.retry(delivery_id, at=times[delivery_id]))

    def skip(self, delivery_ids: Collection[int]) -> tuple[Delivery, ...]:
        """Leave these out for good; returns what was left out."""
        return self._each([each.id for each in self._still_late(delivery_ids)], self._outbox.skip)

    def _still_late(self, delivery_ids: Collection[int]) -> list[Delivery]:
        wanted = set(delivery_ids)
        return [each for each in self._outbox.deliveries(None, {DeliveryState.MISSED}) if each.id in wanted]

    def _each(self, ids: Collection[int], move: Callable[[int], Delivery]) -> tuple[Delivery, ...]:
        moved = []
        for delivery_id in ids:
            if self._outbox.delivery(delivery_id).state is DeliveryState.MISSED:
                moved.append(move(delivery_id))
        return tuple(moved)
