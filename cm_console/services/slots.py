"""A campaign's posting slots, and the next one that nothing has taken."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from cm_console.domain import slots as domain
from cm_console.domain.slots import Slot
from cm_console.domain.when import Moment, WallProblem, at_instant, moment
from cm_console.errors import ConsoleError
from cm_console.events import CampaignsChanged
from cm_console.i18n import tr
from cm_console.services import post_errors
from cm_console.services.context import Context
from cm_console.store import posts as posts_store
from cm_console.store import slots as store

DAYS_AHEAD = 366


class Slots:
    def __init__(self, context: Context) -> None:
        self._context = context
        self._db = context.db

    def of(self, campaign_id: int) -> tuple[Slot, ...]:
        """The slots, from Monday on."""
        return store.of_campaign(self._db, campaign_id)

    def set(self, campaign_id: int, slots: Collection[Slot] | str) -> tuple[Slot, ...]:
        """Give a campaign its slots, also as typed: `mon 09:30, thu 11:00`."""
        self._zone(campaign_id)
        wanted = _typed(slots) if isinstance(slots, str) else tuple(sorted(set(slots)))
        with self._db.write():
            store.replace(self._db, campaign_id, wanted)
        self._context.events.publish(CampaignsChanged())
        return wanted

    def next_free(
        self,
        campaign_id: int,
        account_ids: Sequence[int],
        after: datetime | None = None,
        *,
        except_post: int | None = None,
    ) -> Moment:
        """The first slot later than the instant `after` (now) at which none of the accounts has a post."""
        zone, slots = self._zone(campaign_id), self.of(campaign_id)
        if not slots:
            raise _no_slots()
        start = max(after or self._context.clock.now(), self._context.clock.now())
        end = start + timedelta(days=DAYS_AHEAD + 2)
        taken = store.taken(self._db, account_ids, start, end, except_post)
        for wall in domain.following(slots, at_instant(start, zone).wall, DAYS_AHEAD):
            found = moment(wall, zone)
            # A time that the clocks jump over is no slot that day.
            if found.problem is not WallProblem.GAP and found.instant > start and found.instant not in taken:
                return found
        raise _none_free()

    def _zone(self, campaign_id: int) -> str:
        zone = posts_store.campaign_zone(self._db, campaign_id)
        if zone is None:
            raise post_errors.no_campaign()
        return zone


def _typed(text: str) -> tuple[Slot, ...]:
    try:
        return domain.parse(text)
    except ValueError as error:
        raise ConsoleError(
            tr("“{text}” is not a weekday and a time.").format(text=error),
            tr("The slots stay as they were."),
            tr("Write them like: mon 09:30, thu 11:00"),
        ) from None


def _no_slots() -> ConsoleError:
    return ConsoleError(
        tr("This campaign has no posting slots yet."),
        tr("Nothing was changed."),
        tr("Give it some first: weekdays and times at which it posts."),
    )


def _none_free() -> ConsoleError:
    return ConsoleError(
        tr("Every slot of the coming year is taken."),
        tr("Nothing was changed."),
        tr("Choose a time yourself, or give the campaign more slots."),
    )
