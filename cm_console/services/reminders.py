"""Scheduled posts as calendar entries with an alarm, for whoever opens the console by hand to publish.

What waits at its server is an entry too, without an alarm: nobody has to do anything. A calendar is read by
others: a post for a circle is there without its words.
Times are written as UTC instants: every calendar shows them on its own clock, at the same instant.
"""

import os
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from cm_console.domain.delivery import DeliveryState
from cm_console.domain.posts import Delivery
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from cm_console.services.context import Context
from cm_console.services.outbox import Outbox
from cm_console.store import circles
from cm_console.store import workspace as store

if TYPE_CHECKING:
    from icalendar import Event

LASTS = timedelta(minutes=15)
ALARM = timedelta(minutes=-10)


class Reminders:
    def __init__(self, context: Context, outbox: Outbox) -> None:
        self._context = context
        self._outbox = outbox

    def ics(self, campaign_id: int | None = None) -> bytes:
        """Everything that is scheduled from now on, of all campaigns unless one is given."""
        from icalendar import Calendar

        calendar = Calendar()
        calendar.add("prodid", "-//CM Console//Reminders//EN")
        calendar.add("version", "2.0")
        calendar.add("method", "PUBLISH")
        circle_of = circles.names_by_post(self._context.db)
        for (due_at, post_id), deliveries in self._coming(campaign_id).items():
            calendar.add_component(self._event(due_at, deliveries, circle_of.get(post_id, "")))
        content: bytes = calendar.to_ical()
        return content

    def write(self, path: Path, campaign_id: int | None = None) -> int:
        """Write the reminders into a new or earlier file of theirs; returns how many there are."""
        coming = self._coming(campaign_id)
        if not coming:
            raise ConsoleError(
                tr("Nothing is scheduled."),
                tr("No reminders were written."),
                tr("Schedule a post first."),
            )
        content = self.ics(campaign_id)
        partial = path.with_name(path.name + ".partial")
        try:
            partial.write_bytes(content)
            os.replace(partial, path)
        except OSError as error:
            partial.unlink(missing_ok=True)
            raise ConsoleError(
                tr("{name} cannot be written.").format(name=path.name),
                tr("No reminders were written."),
                tr("Choose a folder that you may write to."),
            ) from error
        return len(coming)

    def _coming(self, campaign_id: int | None) -> dict[tuple[datetime, int], list[Delivery]]:
        """Deliveries by the instant and the post: what goes out together is one reminder."""
        now = self._context.clock.now()
        coming: dict[tuple[datetime, int], list[Delivery]] = {}
        for each in self._outbox.deliveries(campaign_id, {DeliveryState.SCHEDULED}):
            if each.due_at is not None and each.due_at > now:
                coming.setdefault((each.due_at, each.post_id), []).append(each)
        return coming

    def _event(self, due_at: datetime, deliveries: list[Delivery], circle: str) -> "Event":
        from icalendar import Alarm, Event

        text = deliveries[0].text.strip()
        accounts = ", ".join(each.account_name for each in deliveries)
        by_hand = [each for each in deliveries if not each.handed_over]
        summary = tr("Publish: {post}") if by_hand else tr("Posted by its server: {post}")
        if circle:
            text, title = "", tr("a post for the circle “{name}”").format(name=circle)
        else:
            title = text.split("\n", 1)[0]
        summary = summary.format(post=title)
        event = Event()
        # The same for ever, so that importing a newer file moves an entry instead of doubling it.
        event.add("uid", f"delivery-{deliveries[0].id}@{store.key(self._context.db)}.cm-console")
        event.add("dtstamp", self._context.clock.now())
        event.add("dtstart", due_at)
        event.add("dtend", due_at + LASTS)
        event.add("summary", summary)
        event.add("description", f"{accounts}\n\n{text}".strip())
        event.add("transp", "TRANSPARENT")
        if not by_hand:
            return event
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", summary)
        alarm.add("trigger", ALARM)
        event.add_component(alarm)
        return event
