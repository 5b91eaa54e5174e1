"""The accounts a post goes to, as chips that are switched on and off."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from cm_console.domain.accounts import Account, AccountState
from cm_console.i18n import tr
from ui.pages.calendar.flow import FlowLayout
from ui.widgets.buttons import set_icon


class AccountChips(QWidget):
    """`changed` is sent when the person switches one."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Accounts"))
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.chips: dict[int, QPushButton] = {}
        self.fixed: set[int] = set()  # what has left for them cannot be taken back
        self._shown: tuple[tuple[Account, ...], frozenset[int]] = ((), frozenset())

    def set_accounts(
        self, accounts: Sequence[Account], chosen: Collection[int], fixed: Collection[int] = ()
    ) -> None:
        """Show `accounts`; those in `fixed` are out already and cannot be switched."""
        shown = (tuple(accounts), frozenset(fixed))
        if shown == self._shown:
            self._switch(chosen)
            return
        self._shown = shown
        focused = next((key for key, chip in self.chips.items() if chip.hasFocus()), None)
        while (item := self._flow.takeAt(0)) is not None:
            chip = item.widget()
            chip.hide()
            chip.setParent(None)
            chip.deleteLater()
        self.fixed = set(fixed)
        self.chips = {account.id: self._chip(account, account.id in chosen) for account in accounts}
        if focused in self.chips:
            self.chips[focused].setFocus()
        self.updateGeometry()

    def _chip(self, account: Account, on: bool) -> QPushButton:
        out = account.id in self.fixed
        chip = QPushButton(account.name, self)
        chip.setCheckable(True)
        chip.setChecked(on or out)
        chip.setEnabled(not out)
        chip.setAutoDefault(False)
        chip.setProperty("kind", "secondary")
        chip.setAccessibleName(account.name)
        if out:
            chip.setToolTip(tr("It has already left for {account}.").format(account=account.name))
        elif account.state is AccountState.NEEDS_YOU:
            chip.setToolTip(tr("{account} needs you: see Accounts.").format(account=account.name))
        self._draw(chip, account.id)
        chip.toggled.connect(self._toggled)
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _switch(self, chosen: Collection[int]) -> None:
        for account_id, chip in self.chips.items():
            chip.blockSignals(True)
            chip.setChecked(account_id in chosen or account_id in self.fixed)
            chip.blockSignals(False)
            self._draw(chip, account_id)

    def _draw(self, chip: QPushButton, account_id: int) -> None:
        if account_id in self.fixed:
            set_icon(chip, "lock", "muted")
        else:
            on = chip.isChecked()
            set_icon(chip, "check" if on else "plus", "accent" if on else "muted")

    def _toggled(self) -> None:
        for account_id, chip in self.chips.items():
            self._draw(chip, account_id)
        self.changed.emit()

    def chosen(self) -> tuple[int, ...]:
        """The accounts switched on, without those that cannot be switched."""
        on = (key for key, chip in self.chips.items() if chip.isChecked() and key not in self.fixed)
        return tuple(sorted(on))
