"""Sending for review and taking decisions in, on behalf of the outbox page."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from cm_console.i18n import tr
from cm_console.services.approval_import import Imported
from ui.dialogs.review_dialog import ReviewDialog, Waiting
from ui.dialogs.review_report import ReviewReport
from ui.page import Page
from ui.saving import documents


class Approving:
    """`dialog` and `report` are what is open, so that there is one of each at most."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self.dialog: ReviewDialog | None = None
        self.report: ReviewReport | None = None
        self.ask_file: Callable[[], Path | None] = self._ask_file

    def waiting(self) -> Waiting:
        """What waits, each with where it stands."""
        campaign, approvals = self._page.campaign, self._page.console.approvals
        if campaign is None:
            return ()
        posts = approvals.waiting(campaign.id)
        states = approvals.states(posts)
        return [(post, states[post.id]) for post in posts if post.id in states]

    def send(self) -> None:
        """Choose what goes to a reviewer."""
        campaign = self._page.campaign
        if campaign is None or self.dialog is not None:
            return
        waiting = self._page.attempt(self.waiting)
        if not waiting:
            self._page.notice(tr("No post waits for approval."), tone="neutral")
            return
        self.dialog = ReviewDialog(
            self._page.console, self._page.bridge, campaign, waiting, self._page.window()
        )
        self.dialog.finished.connect(self._sent)
        self.dialog.open()

    def _sent(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()

    def take_in(self) -> None:
        """Ask for the file that came back."""
        path = self.ask_file()
        if path is not None:
            approvals = self._page.console.approvals
            self._page.run(lambda: approvals.import_(path), self._taken, label=tr("Reading the decision…"))

    def _ask_file(self) -> Path | None:
        name, _ = QFileDialog.getOpenFileName(
            self._page.window(), tr("Import a decision"), str(documents()), tr("Decisions (*.json)")
        )
        return Path(name) if name else None

    def _taken(self, taken: Imported) -> None:
        self.report = ReviewReport(taken, self._page.window())
        self.report.finished.connect(self._read)
        self.report.open()

    def _read(self) -> None:
        report, self.report = self.report, None
        if report is not None:
            report.deleteLater()
