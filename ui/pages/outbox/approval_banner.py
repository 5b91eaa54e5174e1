"""The calm line above the outbox that says what waits for approval, and leads to the reviewer and back."""

from collections.abc import Callable, Iterable

from cm_console.domain.review import Approval, ApprovalState
from cm_console.i18n import tr
from ui.pages.outbox.banners import Banner
from ui.widgets.buttons import quiet, secondary


class ApprovalBanner(Banner):
    """Hidden while nothing waits."""

    def __init__(self, send: Callable[[], object], take_in: Callable[[], object]) -> None:
        super().__init__("seal-check")
        self.import_button = quiet(tr("Import a decision…"), take_in)
        self.send_button = secondary(tr("Send for review…"), send)
        self.add(self.import_button)
        self.add(self.send_button)

    def set(self, waiting: Iterable[Approval]) -> None:
        found = list(waiting)
        refused = sum(each.state is ApprovalState.REFUSED for each in found)
        sent = sum(each.sent_at is not None and each.state is not ApprovalState.REFUSED for each in found)
        parts = [tr("%n post(s) wait for approval.", "", len(found))]
        if sent:
            parts.append(tr("%n with a reviewer.", "", sent))
        if refused:
            parts.append(tr("%n refused.", "", refused))
        self.say(" ".join(parts) if found else "")
