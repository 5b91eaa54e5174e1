"""Accounts & settings: who posts, how the window looks and behaves, the workspace file and its backups."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from cm_console.events import AccountsChanged
from cm_console.i18n import tr
from ui.page import Command, Page
from ui.pages.settings.accounts_card import AccountsCard
from ui.pages.settings.preferences_card import PreferencesCard
from ui.pages.settings.workspace_card import WorkspaceCard
from ui.widgets.buttons import primary


class SettingsPage(Page):
    key = "settings"
    icon = "gear-six"
    order = 90
    refresh_on = (AccountsChanged,)

    @staticmethod
    def title() -> str:
        return tr("Accounts & settings")

    def build(self) -> None:
        self.add_button = primary(tr("Add an account"), self.add_account)
        self.header.add(self.add_button)
        self.accounts = AccountsCard(self)
        self.preferences = PreferencesCard(self)
        self.workspace = WorkspaceCard(self)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.accounts)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.preferences, 1)
        line.addWidget(self.workspace, 1)
        column.addLayout(line)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(content)
        self.body.addWidget(scroll, 1)

    def refresh(self) -> None:
        self.accounts.refresh()
        self.preferences.refresh()
        self.workspace.refresh()

    def add_account(self) -> None:
        """Ask for a new account."""
        self.accounts.ask_account()

    def open(self, argument: object) -> None:
        """Show an account by its id, or ask for a new one when given "add"."""
        if argument == "add":
            self.add_account()
        elif isinstance(argument, int):
            self.accounts.choose(argument)

    def commands(self) -> list[Command]:
        # The cards are made with the page, which is later than its commands are listed.
        return [
            Command(tr("Add an account…"), self.add_account),
            Command(tr("Check all accounts"), lambda: self.accounts.check_all()),
            Command(tr("Check the workspace file"), lambda: self.workspace.check()),
        ]
