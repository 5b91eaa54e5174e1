"""What is done now and then on the testers page: invitations, circles of trust, the names colleagues give."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from cm_console.i18n import tr
from ui.dialogs.base import ask
from ui.page import Command
from ui.pages.testers.circles_dialog import CirclesDialog
from ui.pages.testers.nominations_dialog import AnswersDialog, TypedAnswer
from ui.widgets.buttons import secondary

if TYPE_CHECKING:
    from ui.pages.testers.page import TestersPage


class MoreMenu(QObject):
    """The page's helper; `button` opens the menu."""

    def __init__(self, page: "TestersPage") -> None:
        super().__init__(page)
        self._page = page
        self.ask = ask
        self.button = secondary("", icon="dots-three")
        self.button.setAccessibleName(tr("More"))
        self.button.setToolTip(tr("Invitations, circles of trust, nominations"))
        self.menu = QMenu(self.button)
        circles, *nominations = self.commands()
        for group in (page.inviting.commands(), [circles], nominations):
            for command in group:
                action = QAction(command.text, self.menu)
                action.triggered.connect(command.run)
                self.menu.addAction(action)
            self.menu.addSeparator()
        self.button.setMenu(self.menu)

    def commands(self) -> list[Command]:
        return [
            Command(tr("Circles of trust…"), self.edit_circles),
            Command(tr("Nominations: print the form…"), self.print_form),
            Command(tr("Nominations: import answers…"), self.import_answers),
            Command(tr("Nominations: type answers…"), self.type_answers),
            Command(tr("Nominations: erase all answers…"), self.erase_answers),
        ]

    def edit_circles(self) -> None:
        campaign = self._page.campaign
        if campaign is not None:
            dialog = CirclesDialog(self._page.console, campaign.id, self._page)
            dialog.exec()
            dialog.deleteLater()

    def print_form(self) -> None:
        """Ask for a name and write the form there, as a PDF unless it is called .html."""
        from ui.printing import save_html

        page, campaign = self._page, self._page.campaign
        if campaign is not None:
            save_html(page, partial(page.console.nominations.form, campaign.id), tr("Nominations"))

    def import_answers(self) -> None:
        page, campaign = self._page, self._page.campaign
        if campaign is None:
            return
        dialog = AnswersDialog(page.console, page.bridge, campaign.id, page)
        dialog.exec()
        if dialog.report is not None:
            page.notice(tr("%n answer(s) imported", "", dialog.report.taken))
        dialog.deleteLater()

    def type_answers(self) -> None:
        campaign = self._page.campaign
        if campaign is not None:
            dialog = TypedAnswer(self._page.console, campaign.id, self._page)
            dialog.exec()
            dialog.deleteLater()

    def erase_answers(self) -> None:
        page, campaign = self._page, self._page.campaign
        if campaign is None:
            return
        n = page.console.nominations.count(campaign.id)
        if not n:
            page.notice(tr("There are no answers to erase."), tone="neutral")
            return
        text = tr("%n answer(s) will be gone for good.", "", n)
        if self.ask(page.window(), tr("Erase all answers?"), text, tr("Erase"), danger=True):
            work = partial(page.console.nominations.erase, campaign.id)
            if page.attempt(work) is not None:
                page.notice(tr("All answers are erased."))
