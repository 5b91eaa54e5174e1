"""The accounts: where each stands, and what can be done with the one chosen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from cm_console import words
from cm_console.domain.accounts import Account, AccountState, SecretState
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from ui import when
from ui.dialogs.base import ask
from ui.pages.settings.account_dialogs import AddAccountDialog, SecretDialog
from ui.pages.settings.edit_account_dialog import EditAccountDialog
from ui.pages.settings.sign_in_dialog import SignInDialog
from ui.widgets.buttons import danger, quiet, secondary
from ui.widgets.card import Card
from ui.widgets.elided import ElidedLabel
from ui.widgets.empty import EmptyState
from ui.widgets.table import Column, ObjectTable

if TYPE_CHECKING:
    from ui.pages.settings.page import SettingsPage

_FEWEST, _MOST = 3, 8  # rows in sight
_TONES = {AccountState.UNCHECKED: "neutral", AccountState.READY: "ok", AccountState.NEEDS_YOU: "bad"}


class AccountsCard(Card):
    def __init__(self, page: "SettingsPage") -> None:
        super().__init__(tr("Accounts"))
        self._page = page
        self._service = page.console.accounts
        self._names = {platform.key: platform.name for platform in self._service.platforms()}
        self._keyring: SecretState | None = None
        self._wanted: int | None = None
        self.table = ObjectTable(self._columns(), name=tr("Accounts"))
        self.table.chosen.connect(self._chosen)
        self.table.activated_row.connect(self._check_row)
        self.empty = EmptyState(
            "at",
            tr("No account yet"),
            tr("Practise on a wall of your own first, or add the accounts that your launch speaks with."),
            tr("Add an account"),
            self.ask_account,
        )
        self.body.addWidget(self.table)
        self.body.addWidget(self.empty)
        self.body.addWidget(self._make_actions())
        self._make_keyring()

    def _columns(self) -> list[Column]:
        now = self._page.console.context.clock.now()
        return [
            Column("name", tr("Name"), lambda each: each.name, width=180, strong=True),
            Column("platform", tr("Platform"), self._platform_name, width=110),
            Column("handle", tr("Sends as"), lambda each: each.handle or each.user, width=200),
            Column(
                "state",
                tr("State"),
                lambda each: words.account_state(each.state),
                width=120,
                tone=lambda each: _TONES[each.state],
            ),
            Column(
                "checked",
                tr("Checked"),
                lambda each: each.checked_at,
                text=lambda each: when.day_or_time(each.checked_at, now) if each.checked_at else "–",
                width=90,
                muted=True,
            ),
        ]

    def _platform_name(self, account: Account) -> str:
        return self._names.get(account.platform, account.platform)

    def _make_actions(self) -> QWidget:
        self.actions = QWidget()
        line = QHBoxLayout(self.actions)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        self.about = QLabel()
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.check_button = secondary(tr("Check"), self.check, icon="check-circle")
        self.sign_in_button = secondary(tr("Sign in…"), self.sign_in, icon="arrow-square-out")
        self.secret_button = secondary(tr("New secret…"), self.new_secret, icon="key")
        self.remove_button = danger(tr("Remove…"), self.remove, icon="trash")
        self.edit_button = quiet("", self.edit, icon="pencil-simple", tip=tr("Name and links…"))
        line.addWidget(self.about, 1)
        for button in (
            self.edit_button,
            self.check_button,
            self.sign_in_button,
            self.secret_button,
            self.remove_button,
        ):
            line.addWidget(button)
        return self.actions

    def _make_keyring(self) -> None:
        self.keyring_text = ElidedLabel()
        self.keyring_text.setProperty("role", "small-muted")
        self.keyring_text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.unlock_button = secondary(tr("Unlock"), self.unlock, icon="lock-open")
        self.unlock_button.hide()
        self.add(self.keyring_text, 4)
        self.add(self.unlock_button)

    # --- reading ---

    def refresh(self) -> None:
        accounts = self._service.list()
        self.table.setVisible(bool(accounts))
        self.empty.setVisible(not accounts)
        self.table.set_rows(accounts)
        self.table.show_rows(len(accounts), fewest=_FEWEST, most=_MOST)
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self.table.choose(wanted)
        elif accounts and self.table.current() is None:
            self.table.choose(accounts[0].id)
        self._chosen(self.table.current())
        # The keyring may block, or ask the person for its password.
        self._page.run(self._service.secret_state, self._show_keyring)

    def choose(self, account_id: int) -> None:
        """Select an account, now or once it has been read."""
        self._wanted = None if self.table.choose(account_id) else account_id

    def _show_keyring(self, state: SecretState) -> None:
        self._keyring = state
        self.keyring_text.setText(words.secret_state(state))
        self.unlock_button.setVisible(state is SecretState.LOCKED)

    def _chosen(self, account: Account | None) -> None:
        self.actions.setVisible(account is not None)
        if account is None:
            return
        self.about.setText(self._story(account))
        self.secret_button.setVisible(self._asks_secret(account) and not account.secret_env)
        self.sign_in_button.setVisible(self._signs_in(account))

    def _story(self, account: Account) -> str:
        """What there is to know of the account, in one or two sentences."""
        if account.state is AccountState.NEEDS_YOU:
            text = tr("{name} needs you: check it or give its secret again; nothing is sent until then.")
            return text.format(name=account.name)
        now = self._page.console.context.clock.now()
        if account.paused_until is not None and account.paused_until > now:
            time = when.clock_time(account.paused_until)
            return tr("The platform asked to wait until {time}.").format(time=time)
        if account.secret_env:
            return tr("Its secret comes from the variable {name}.").format(name=account.secret_env)
        ends = account.sign_in_ends
        if ends is not None:
            return tr("Its sign-in ends on {day}.").format(day=when.day_or_time(ends, now))
        if account.state is AccountState.UNCHECKED:
            return tr("Check it once, so that nothing is in doubt when a post goes out.")
        return account.server

    def _signs_in(self, account: Account) -> bool:
        try:
            return self._service.platform(account).can.browser_sign_in and not account.secret_env
        except ConsoleError:
            return False

    def _asks_secret(self, account: Account) -> bool:
        try:
            return any(field.secret for field in self._service.platform(account).fields())
        except ConsoleError:
            return False

    # --- what a person does ---

    def ask_account(self) -> None:
        dialog = AddAccountDialog(self._page, self._keyring)
        dialog.added.connect(self._added)
        dialog.to_sign_in.connect(self._added_for_browser)
        dialog.open()

    def _added(self, account: Account) -> None:
        self._wanted = account.id
        self.refresh()
        if account.state is not AccountState.READY:
            self._check_row(account)
        else:
            self._page.notice(tr("{name} is ready.").format(name=account.name))

    def _added_for_browser(self, account: Account) -> None:
        self._wanted = account.id
        self.refresh()
        self._sign_in_row(account)

    def sign_in(self) -> None:
        """Have the person sign in again with the browser."""
        account = self.table.current()
        if account is not None and self._signs_in(account):
            self._sign_in_row(account)

    def _sign_in_row(self, account: Account) -> None:
        dialog = SignInDialog(self._page, account)
        dialog.signed.connect(self._ready)
        dialog.open()

    def check(self) -> None:
        """Sign in with the account chosen."""
        account = self.table.current()
        if account is not None:
            self._check_row(account)

    def _check_row(self, account: Account) -> None:
        self._page.run(
            lambda: self._service.check(account.id),
            self._ready,
            label=tr("Checking {name}…").format(name=account.name),
        )

    def _ready(self, account: Account) -> None:
        text = tr("{name} is ready: it sends as {handle}.")
        self._page.notice(text.format(name=account.name, handle=account.handle))

    def check_all(self) -> None:
        for account in self.table.rows():
            self._check_row(account)

    def new_secret(self) -> None:
        """Ask for another secret and check it at once."""
        account = self.table.current()
        if account is None or not self._asks_secret(account):
            return
        dialog = SecretDialog(self._page, account)
        dialog.saved.connect(self._check_row)
        dialog.open()

    def edit(self) -> None:
        """Ask what the account is called, and what its links say of where they stood."""
        account = self.table.current()
        if account is not None:
            EditAccountDialog(self._page, account).open()

    def unlock(self) -> None:
        """Reading from a locked keyring makes it ask for its password."""
        self._page.run(self._service.secret_state, self._show_keyring, label=tr("Unlocking the keyring…"))

    def remove(self) -> None:
        account = self.table.current()
        if account is None:
            return
        sure = ask(
            self._page,
            tr("Remove {name}?").format(name=account.name),
            tr(
                "Its secret is forgotten on this computer. "
                "What it has published stays where it is and keeps its counters."
            ),
            tr("Remove"),
            danger=True,
        )
        if sure:
            self._page.run(
                lambda: self._service.remove(account.id),
                lambda _: self._page.notice(tr("{name} was removed.").format(name=account.name)),
            )
