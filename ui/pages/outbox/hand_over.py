"""Handing one delivery over to its server and taking it back, from the outbox's detail."""

from collections.abc import Callable

from cm_console.domain.handing_over import WhyNot
from cm_console.domain.posts import Delivery
from cm_console.domain.when import at_instant
from cm_console.i18n import tr
from ui.dialogs.base import ask
from ui.page import Page
from ui.pages.calendar.dates import moment_text

# Reasons that a person may want to know; the others are plain from the rest of what is shown.
TOLD = frozenset({WhyNot.SERVER, WhyNot.THREAD, WhyNot.WAITING, WhyNot.DAY})


class HandingOver:
    """Does it on behalf of the page."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._service = page.console.hand_over
        self.ask: Callable[..., bool] = ask

    def server(self, delivery: Delivery) -> str:
        return self._service.server(delivery)

    def is_possible(self, delivery: Delivery) -> bool:
        return self._service.why_not(delivery) is None

    def why_not(self, delivery: Delivery) -> str:
        """Why it cannot be handed over, where that is worth a line; else nothing."""
        return self._service.reason(delivery) if self._service.why_not(delivery) in TOLD else ""

    def give(self, delivery: Delivery) -> None:
        """Ask, then give it to its server."""
        server = self.server(delivery)
        text = question(self._service.is_proven(delivery)).format(server=server, time=self._time(delivery))
        title = tr("Hand over to {server}?").format(server=server)
        if self.ask(self._page.window(), title, text, tr("Hand over")):
            self._page.run(
                lambda: self._service.hand_over(delivery.id),
                done=self._given,
                label=tr("Handing over to {server}…").format(server=server),
            )

    def _given(self, delivery: Delivery) -> None:
        text = tr("{server} posts it, even if this computer is off.")
        text = text.format(server=self.server(delivery))
        self._page.notice(text, undo=lambda: self.take_back(delivery))

    def take_back(self, delivery: Delivery) -> None:
        """Have the server forget it."""
        self._page.run(
            lambda: self._service.take_back(delivery.id),
            done=self._taken_back,
            label=tr("Taking it back from {server}…").format(server=self.server(delivery)),
        )

    def _taken_back(self, delivery: Delivery) -> None:
        if delivery.handed_over_at is None and delivery.published_at is None:
            self._page.notice(tr("It waits here again, for the same time."))

    def _time(self, delivery: Delivery) -> str:
        campaign = self._page.campaign
        if campaign is None or delivery.due_at is None:
            return "–"
        today = self._page.console.today(campaign.zone)
        return moment_text(at_instant(delivery.due_at, campaign.zone).wall, today)


def question(proven: bool) -> str:
    """What handing over means; `proven` where the server certainly keeps posts until their time."""
    text = tr(
        "{server} posts it on {time}, even if this computer is off. "
        "To change or cancel it after that, take it back first, at the latest 6 minutes before."
    )
    doubt = tr("It is not known whether this server really waits: it could post at once and say so.")
    return text if proven else f"{text}\n\n{doubt}"
