"""Privacy: requests of people, the data map, notices, retention and documents, a tab each."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from cm_console.events import CampaignsChanged, PrivacyChanged, TestersChanged
from cm_console.i18n import tr
from ui.page import Command, Page
from ui.pages.privacy.documents_tab import DocumentsTab
from ui.pages.privacy.keeping_tab import KeepingTab
from ui.pages.privacy.map_tab import MapTab
from ui.pages.privacy.notices_tab import NoticesTab
from ui.pages.privacy.requests_tab import RequestsTab

REQUESTS, MAP, NOTICES, KEEPING, DOCUMENTS = range(5)
AnyTab = RequestsTab | MapTab | NoticesTab | KeepingTab | DocumentsTab


class PrivacyPage(Page):
    key = "privacy"
    icon = "shield-check"
    order = 80
    refresh_on: ClassVar[tuple[type, ...]] = (PrivacyChanged, TestersChanged, CampaignsChanged)

    @staticmethod
    def title() -> str:
        return tr("Privacy")

    def build(self) -> None:
        self.header.set_subtitle(tr("What is kept about people, and what they decided"))
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(tr("Parts of privacy"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for title in (tr("Requests"), tr("Data map"), tr("Notices"), tr("Retention"), tr("Documents")):
            self.tabs.addTab(title)
        self.stack = QStackedWidget()
        self._made: dict[int, AnyTab] = {}
        for _ in range(self.tabs.count()):
            self.stack.addWidget(QWidget())
        column.addWidget(self.tabs)
        column.addWidget(self.stack, 1)
        self.body.addWidget(whole, 1)
        self.tabs.currentChanged.connect(self._turned)

    def tab(self, index: int) -> AnyTab:
        """One of the tabs, made when it is first asked for."""
        if index not in self._made:
            make: Callable[[Page], AnyTab] = (RequestsTab, MapTab, NoticesTab, KeepingTab, DocumentsTab)[
                index
            ]
            made = self._made[index] = make(self)
            placeholder = self.stack.widget(index)
            self.stack.insertWidget(index, made)
            self.stack.removeWidget(placeholder)
            placeholder.deleteLater()
        return self._made[index]

    def _turned(self, index: int) -> None:
        self.tab(index).fill()
        self.stack.setCurrentIndex(index)

    def refresh(self) -> None:
        self._turned(self.tabs.currentIndex())

    @property
    def requests(self) -> RequestsTab:
        found = self.tab(REQUESTS)
        assert isinstance(found, RequestsTab)
        return found

    def open(self, argument: object) -> None:
        """The id of a person to show, or the name of a tab."""
        names = {"map": MAP, "notices": NOTICES, "retention": KEEPING, "documents": DOCUMENTS}
        if isinstance(argument, int):
            self.tabs.setCurrentIndex(REQUESTS)
            self.requests.show_person(argument)
        elif argument in names:
            self.tabs.setCurrentIndex(names[str(argument)])

    def commands(self) -> list[Command]:
        return [
            Command(tr("Answer a person’s request"), lambda: self.tabs.setCurrentIndex(REQUESTS)),
            Command(tr("Show the data map"), lambda: self.tabs.setCurrentIndex(MAP)),
            Command(tr("Show retention rules"), lambda: self.tabs.setCurrentIndex(KEEPING)),
            Command(tr("Privacy documents"), lambda: self.tabs.setCurrentIndex(DOCUMENTS)),
        ]
