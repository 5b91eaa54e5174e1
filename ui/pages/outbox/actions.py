"""What can be done with one delivery, each with its words; what cannot be undone asks first."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QDialog

from cm_console.domain.content import parts
from cm_console.domain.delivery import DeliveryState, Problem
from cm_console.domain.posts import Delivery
from cm_console.i18n import tr
from ui.dialogs.base import ask
from ui.page import Page
from ui.pages.calendar.deliveries import can_open, open_link
from ui.pages.outbox.groups import Row
from ui.pages.outbox.hand_over import HandingOver
from ui.pages.outbox.settle_dialog import SettleDialog

_S = DeliveryState


@dataclass(frozen=True)
class Action:
    text: str
    icon: str
    run: Callable[[], object]
    main: bool = False  # the one to offer first


class Actions:
    """Offers and does them on behalf of the page."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._outbox = page.console.outbox
        self.ask: Callable[..., bool] = ask
        self.handing_over = HandingOver(page)

    def of(self, row: Row) -> list[Action]:
        """What there is to do with this delivery, the best first."""
        delivery = row.delivery
        match delivery.state:
            case _S.UNCONFIRMED if delivery.handed_over_id:
                return [
                    Action(tr("Look on the network"), "magnifying-glass", lambda: self.look(delivery), True),
                    Action(tr("It is there…"), "check-circle", lambda: self.is_there(delivery)),
                    self._take_back(delivery),
                ]
            case _S.UNCONFIRMED:
                return [
                    Action(tr("Look on the network"), "magnifying-glass", lambda: self.look(delivery), True),
                    Action(tr("It is there…"), "check-circle", lambda: self.is_there(delivery)),
                    Action(
                        tr("It is not there: send again…"),
                        "paper-plane-tilt",
                        lambda: self.send_again(delivery),
                    ),
                ]
            case _S.MISSED:
                return [
                    Action(tr("Send now…"), "paper-plane-tilt", lambda: self.send_now(delivery), True),
                    Action(tr("Leave it out…"), "prohibit", lambda: self.leave_out(delivery)),
                ]
            case _S.REJECTED if delivery.problem is Problem.UPDATE:
                return [
                    Action(tr("Try again…"), "arrow-clockwise", lambda: self.try_again(delivery), True),
                    Action(tr("Edit the post"), "pencil-simple", lambda: self.edit(delivery)),
                    Action(tr("Leave it out…"), "prohibit", lambda: self.leave_out(delivery)),
                ]
            case _S.REJECTED:
                return [
                    Action(tr("Edit the post"), "pencil-simple", lambda: self.edit(delivery), True),
                    Action(tr("Leave it out…"), "prohibit", lambda: self.leave_out(delivery)),
                ]
            case _S.SCHEDULED:
                return self._of_waiting(row)
            case _S.PUBLISHED if can_open(delivery.url):
                return [Action(tr("Open it"), "arrow-square-out", lambda: open_link(delivery.url), True)]
        return []

    def _of_waiting(self, row: Row) -> list[Action]:
        delivery = row.delivery
        show = Action(tr("Show in the calendar"), "calendar-blank", lambda: self.edit(delivery))
        if row.account_waits:
            return [Action(tr("Go to accounts"), "key", lambda: self.to_accounts(delivery), True), show]
        others = [self._take_back(delivery), show] if delivery.handed_over else [show]
        if delivery.problem in (Problem.NETWORK, Problem.LIMITED, Problem.BROKEN):
            return [Action(tr("Try now"), "arrow-clockwise", lambda: self.try_now(delivery), True), *others]
        if delivery.handed_over:
            return others
        if self.handing_over.is_possible(delivery):
            text = tr("Hand over to {server}…").format(server=self.handing_over.server(delivery))
            return [show, Action(text, "clock-countdown", lambda: self.handing_over.give(delivery))]
        return [show]

    def _take_back(self, delivery: Delivery) -> Action:
        return Action(tr("Take it back"), "arrow-u-up-left", lambda: self.handing_over.take_back(delivery))

    def note(self, row: Row) -> str:
        """What else to know before deciding: how much of a thread is out, why its server cannot post it."""
        return self._progress(row.delivery) or self.handing_over.why_not(row.delivery)

    def _progress(self, delivery: Delivery) -> str:
        total, sent = len(parts(delivery.text)), len(self._outbox.parts(delivery.id))
        if not sent or delivery.state is _S.PUBLISHED:
            return ""
        return tr("Parts of this thread that are out: {sent} of {total}.").format(sent=sent, total=total)

    def look(self, delivery: Delivery) -> None:
        self._page.run(
            lambda: self._outbox.look(delivery.id),
            done=self._looked,
            label=tr("Looking on {account}…").format(account=delivery.account_name),
        )

    def _looked(self, delivery: Delivery) -> None:
        if delivery.state is _S.PUBLISHED:
            self._page.notice(tr("It is there: it counts as published."))
        elif delivery.handed_over:
            text = tr("{server} posts it, even if this computer is off.")
            self._page.notice(text.format(server=self.handing_over.server(delivery)))
        elif delivery.state is _S.SCHEDULED:
            self._page.notice(tr("A part of the thread was found; the rest goes out now."))
        else:
            self._page.notice(
                tr("It was not found among the latest posts."),
                tone="warn",
                detail=tr("Look at the account's page yourself before you send it again."),
            )

    def is_there(self, delivery: Delivery) -> None:
        dialog = SettleDialog(self._page.console, delivery, self._page.window())
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._page.notice(tr("It counts as published."))
        dialog.deleteLater()

    def send_again(self, delivery: Delivery) -> None:
        text = tr("It is sent to {account} again. If it is there after all, people see it twice.")
        if self._progress(delivery):
            text = tr(
                "The part in doubt is sent to {account} again, and the rest of the thread after it. If it is"
                " there after all, people see it twice."
            )
        if self._asked(tr("Send it again?"), text, tr("Send again"), delivery):
            self._page.attempt(self._outbox.settle_not_sent, delivery.id)

    def send_now(self, delivery: Delivery) -> None:
        text = tr("It goes out to {account} at once, though its time has passed.")
        if self._asked(tr("Send it now?"), text, tr("Send now"), delivery):
            self._page.attempt(self._outbox.retry, delivery.id)

    def try_again(self, delivery: Delivery) -> None:
        text = tr("It goes out to {account} at once, unless it is refused again.")
        if self._asked(tr("Try again?"), text, tr("Try again"), delivery):
            self._page.attempt(self._outbox.retry, delivery.id)

    def try_now(self, delivery: Delivery) -> None:
        self._page.attempt(self._outbox.retry, delivery.id)

    def leave_out(self, delivery: Delivery) -> None:
        text = tr("It is not sent to {account}. This cannot be undone; the text stays in the calendar.")
        if self._asked(tr("Leave it out?"), text, tr("Leave it out"), delivery):
            self._page.attempt(self._outbox.skip, delivery.id)

    def edit(self, delivery: Delivery) -> None:
        self._page.navigate.emit("calendar", delivery.post_id)

    def to_accounts(self, delivery: Delivery) -> None:
        self._page.navigate.emit("settings", delivery.account_id)

    def _asked(self, title: str, text: str, yes: str, delivery: Delivery) -> bool:
        return self.ask(self._page.window(), title, text.format(account=delivery.account_name), yes)
