"""The line above the outbox while several deliveries are unconfirmed: one look for all of them."""

from cm_console.i18n import tr
from cm_console.services.unconfirmed import Looked
from ui.page import Page
from ui.pages.outbox.banners import Banner
from ui.tasks import Task
from ui.widgets.buttons import secondary

SEVERAL = 2  # one is looked for where it is shown


class UnconfirmedBanner(Banner):
    """Hidden while there are less than two of them."""

    def __init__(self, page: Page) -> None:
        super().__init__("question")
        self._page = page
        self._busy = False
        self.button = secondary(tr("Look for all of them"), self.look, icon="magnifying-glass")
        self.add(self.button)

    def set(self, count: int) -> None:
        self.say(tr("%n post(s) may or may not be out.", "", count) if count >= SEVERAL else "")

    def look(self) -> None:
        """Look for all of the campaign's, in a worker that can be stopped between two."""
        campaign = self._page.campaign
        if campaign is None or self._busy:
            return
        service, campaign_id = self._page.console.unconfirmed, campaign.id

        def work(task: Task) -> Looked:
            return service.look(campaign_id, task.report)

        task = self._page.run(
            work, done=self._looked, failed=self._failed, label=tr("Looking on the networks…")
        )
        if task is not None:
            self._set_busy(True)
            task.ended.connect(self._ended)

    def _ended(self) -> None:
        self._set_busy(False)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.button.setEnabled(not busy)

    def _looked(self, looked: Looked) -> None:
        text, tone, detail = said(looked)
        self._page.notice(text, tone=tone, detail=detail)

    def _failed(self, error: BaseException) -> None:
        self._page.show_failure(error)


def said(looked: Looked) -> tuple[str, str, str]:
    """What came of it: the notice's text, tone and detail."""
    parts = []
    if looked.found:
        parts.append(tr("%n post(s) were found: they count as published.", "", len(looked.found)))
    if looked.waiting:
        parts.append(tr("%n post(s) go on by themselves.", "", len(looked.waiting)))
    if looked.not_found:
        parts.append(tr("%n post(s) were not found.", "", len(looked.not_found)))
    if looked.not_asked:
        parts.append(tr("%n post(s) could not be looked for.", "", len(looked.not_asked)))
    if not parts:
        return tr("Nothing is unconfirmed."), "ok", ""
    hint = tr("Look at the account's page yourself before you send one again.") if looked.not_found else ""
    unsettled = looked.not_found or looked.not_asked
    return " ".join(parts), "warn" if unsettled else "ok", "\n".join(filter(None, [*looked.reasons, hint]))
