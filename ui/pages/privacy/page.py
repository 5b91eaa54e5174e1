"""Privacy: requests of people, the data map, notices, retention and documents, a tab each."""

from typing import ClassVar

from cm_console.events import CampaignsChanged, PrivacyChanged, TestersChanged
from cm_console.i18n import tr
from ui.page import Command
from ui.pages.privacy.documents_tab import DocumentsTab
from ui.pages.privacy.keeping_tab import KeepingTab
from ui.pages.privacy.map_tab import MapTab
from ui.pages.privacy.notices_tab import NoticesTab
from ui.pages.privacy.requests_tab import RequestsTab
from ui.tabs import TabbedPage

REQUESTS, MAP, NOTICES, KEEPING, DOCUMENTS = range(5)


class PrivacyPage(TabbedPage):
    key = "privacy"
    icon = "shield-check"
    order = 80
    refresh_on: ClassVar[tuple[type, ...]] = (PrivacyChanged, TestersChanged, CampaignsChanged)

    @staticmethod
    def title() -> str:
        return tr("Privacy")

    def build(self) -> None:
        self.header.set_subtitle(tr("What is kept about people, and what they decided"))
        parts = [
            (tr("Requests"), RequestsTab),
            (tr("Data map"), MapTab),
            (tr("Notices"), NoticesTab),
            (tr("Retention"), KeepingTab),
            (tr("Documents"), DocumentsTab),
        ]
        self.body.addWidget(self.make_tabs(tr("Parts of privacy"), parts), 1)

    @property
    def requests(self) -> RequestsTab:
        return self.tab(REQUESTS)

    def open(self, argument: object) -> None:
        """The id of a person to show, or the name of a tab."""
        names = {"map": MAP, "notices": NOTICES, "retention": KEEPING, "documents": DOCUMENTS}
        if isinstance(argument, int):
            self.show_tab(REQUESTS)
            self.requests.show_person(argument)
        elif argument in names:
            self.show_tab(names[str(argument)])

    def commands(self) -> list[Command]:
        return [
            Command(tr("Answer a person’s request"), lambda: self.show_tab(REQUESTS)),
            Command(tr("Show the data map"), lambda: self.show_tab(MAP)),
            Command(tr("Show retention rules"), lambda: self.show_tab(KEEPING)),
            Command(tr("Privacy documents"), lambda: self.show_tab(DOCUMENTS)),
        ]
