"""Everything unconfirmed, looked for on the networks at once. Each delivery is settled by the outbox."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from cm_console.domain.delivery import DeliveryState
from cm_console.domain.posts import Delivery
from cm_console.errors import ConsoleError
from cm_console.services.context import Context
from cm_console.services.outbox import Outbox

Report = Callable[[int, int], object]  # how many are done, of how many


@dataclass(frozen=True)
class Looked:
    """What came of it. `found` are out, `waiting` go on or wait at their server; `not_found` need a person.

    `not_asked` could not be looked for; `reasons` say why, in words, once for each account.
    """

    found: tuple[Delivery, ...] = ()
    waiting: tuple[Delivery, ...] = ()
    not_found: tuple[Delivery, ...] = ()
    not_asked: tuple[Delivery, ...] = ()
    reasons: tuple[str, ...] = ()


class Unconfirmed:
    def __init__(self, context: Context, outbox: Outbox) -> None:
        self._context = context
        self._outbox = outbox

    def pending(
        self, campaign_id: int | None = None, only: Collection[int] | None = None
    ) -> tuple[Delivery, ...]:
        """What is unconfirmed, the oldest first; of all campaigns unless one is given."""
        return tuple(self._outbox.deliveries(campaign_id, {DeliveryState.UNCONFIRMED}, only))

    def look(
        self,
        campaign_id: int | None = None,
        report: Report = lambda done, total: None,
        only: Collection[int] | None = None,
    ) -> Looked:
        """Ask each platform for what may be out. Slow; what `report` raises ends it between two of them.

        An account that cannot be asked is not asked again for its other deliveries.
        """
        pending, silent = self.pending(campaign_id, only), dict[int, str]()
        by_end: dict[str, list[Delivery]] = {"found": [], "waiting": [], "not_found": [], "not_asked": []}
        for done, each in enumerate(pending):
            report(done, len(pending))
            end, after = "not_asked", each
            if each.account_id not in silent:
                try:
                    after = self._outbox.look(each.id)
                    end = _end(after.state)
                except ConsoleError as error:
                    after = self._outbox.delivery(each.id)
                    if after.state is DeliveryState.UNCONFIRMED:
                        silent[each.account_id] = f"{error.title} {error.hint}".strip()
                    else:  # somebody has settled it meanwhile
                        end = _end(after.state)
            by_end[end].append(after)
        ends = {name: tuple(found) for name, found in by_end.items()}
        return Looked(**ends, reasons=tuple(silent.values()))


def _end(state: DeliveryState) -> str:
    if state is DeliveryState.UNCONFIRMED:
        return "not_found"
    return "found" if state is DeliveryState.PUBLISHED else "waiting"
