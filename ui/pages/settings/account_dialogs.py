"""Asks what an account needs: the fields come from its platform, the secret goes to the keyring."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from cm_console.domain.accounts import Account, SecretState
from cm_console.domain.platform import Field, Platform
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from ui.dialogs.base import Dialog
from ui.dialogs.form import labelled
from ui.widgets.buttons import secondary

if TYPE_CHECKING:
    from ui.page import Page


def _edit(field: Field) -> QLineEdit:
    edit = QLineEdit(field.default)
    if field.secret:
        edit.setEchoMode(QLineEdit.EchoMode.Password)
    return edit


class _SlowDialog(Dialog):
    """A dialog whose work takes a moment: its buttons wait, failures are shown in it."""

    page: "Page"

    def __init__(self, title: str, accept_text: str, page: "Page", text: str = "") -> None:
        super().__init__(title, accept_text, page, text=text)
        self.page = page
        self.finished.connect(self.deleteLater)

    def _begin(self) -> None:
        self.show_error("")
        self.setEnabled(False)

    def _failed(self, error: BaseException) -> None:
        self.setEnabled(True)
        self.accept_button.setFocus()
        if isinstance(error, ConsoleError):
            self.show_error(error)
        else:
            self.page.show_failure(error)


class AddAccountDialog(_SlowDialog):
    """`added(account)` once it is in the workspace, not yet checked unless it needs no network.

    `to_sign_in(account)` instead, where the person chose the browser's way in.
    """

    added = Signal(object)
    to_sign_in = Signal(object)

    def __init__(self, page: "Page", keyring: SecretState | None = None) -> None:
        super().__init__(tr("Add an account"), tr("Add"), page)
        self._service = page.console.accounts
        self.platform = QComboBox()
        for each in self._service.platforms():
            self.platform.addItem(each.name, each)
        self.platform.setCurrentIndex(max(0, self.platform.findText(self._first())))
        self.name = QLineEdit()
        self.body.addWidget(labelled(tr("Platform"), self.platform))
        self.body.addWidget(
            labelled(tr("Name"), self.name, tr("What you call it, here and on the command line."))
        )
        self.edits: dict[str, QLineEdit] = {}
        self._fields = QWidget()
        self.body.addWidget(self._fields)
        self.from_environment = QCheckBox(tr("Read the secret from an environment variable"))
        self.variable = QLineEdit()
        self.variable.setPlaceholderText("MASTODON_TOKEN")
        self._variable_box = labelled(
            tr("Variable"), self.variable, tr("Its name is kept, never what it holds.")
        )
        self.body.addWidget(self.from_environment)
        self.body.addWidget(self._variable_box)
        self.audience = QLabel()
        self.audience.setProperty("role", "small-muted")
        self.audience.setWordWrap(True)
        self.body.addWidget(self.audience)
        self._keyring = keyring
        self.browser_button = secondary(
            tr("Sign in with the browser…"), self.submit_for_browser, icon="arrow-square-out"
        )
        self.add_left_button(self.browser_button)
        self.platform.currentIndexChanged.connect(self._platform_chosen)
        self.from_environment.toggled.connect(self._show_secret)
        self._platform_chosen()
        self.setMinimumWidth(480)
        self.name.setFocus()

    def _first(self) -> str:
        """Practice for the first account, then a network."""
        has_any = bool(self._service.list())
        for each in self._service.platforms():
            if each.can.needs_network is has_any:
                return each.name
        return ""

    def _chosen(self) -> Platform:
        chosen: Platform = self.platform.currentData()
        return chosen

    def _platform_chosen(self) -> None:
        chosen = self._chosen()
        if self.name.text() in ("", *(self.platform.itemText(i) for i in range(self.platform.count()))):
            self.name.setText(chosen.name)
            self.name.selectAll()
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.edits, self._secret_box = {}, None
        for field in chosen.fields():
            edit = _edit(field)
            box = labelled(field.label, edit, field.hint)
            column.addWidget(box)
            self.edits[field.key] = edit
            if field.secret:
                self._secret_box = box
        self.body.replaceWidget(self._fields, fresh)
        self._fields.hide()
        self._fields.deleteLater()
        self._fields = fresh
        fresh.show()
        if chosen.can.mails:
            self.audience.setText(tr("It writes to single people; posts do not go this way."))
        elif chosen.can.public:
            self.audience.setText(tr("What is posted there can be read by anyone."))
        else:
            self.audience.setText(tr("What is posted there stays on this computer."))
        self.from_environment.setChecked(False)
        self._show_secret()

    def _show_secret(self) -> None:
        # For specialists on machines without a keyring; nobody else needs to read of it.
        self.from_environment.setVisible("secret" in self.edits and self._keyring is SecretState.NONE)
        elsewhere = self.from_environment.isChecked()
        self._variable_box.setVisible(elsewhere)
        if self._secret_box is not None:
            self._secret_box.setVisible(not elsewhere)
        self.browser_button.setVisible(self._chosen().can.browser_sign_in and not elsewhere)
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """As high as what is shown now: another platform asks other things."""
        self.layout().invalidate()
        self.layout().activate()
        height = self.layout().totalMinimumHeightForWidth(self.width())
        self.setMinimumHeight(height)
        self.resize(self.width(), height)

    def submit(self) -> None:
        given = {key: edit.text() for key, edit in self.edits.items()}
        platform, name = self._chosen().key, self.name.text()
        if self.from_environment.isChecked():
            if not self.variable.text().strip():
                self.show_error(tr("Name the variable that holds the secret."))
                self.variable.setFocus()
                return
            given["secret"], given["secret_env"] = "", self.variable.text()
        self._begin()
        self.page.run(lambda: self._service.add(platform, name, **given), self._added, self._failed)

    def submit_for_browser(self) -> None:
        """Add the account without a secret; signing in follows."""
        given = {key: edit.text() for key, edit in self.edits.items() if key != "secret"}
        platform, name = self._chosen().key, self.name.text()
        self._begin()
        self.page.run(
            lambda: self._service.add(platform, name, browser=True, **given),
            self._added_for_browser,
            self._failed,
        )

    def _added(self, account: Account) -> None:
        self.accept()
        self.added.emit(account)

    def _added_for_browser(self, account: Account) -> None:
        self.accept()
        self.to_sign_in.emit(account)


class SecretDialog(_SlowDialog):
    """`saved(account)` once the new secret is kept."""

    saved = Signal(object)

    def __init__(self, page: "Page", account: Account) -> None:
        super().__init__(
            tr("New secret for {name}").format(name=account.name),
            tr("Keep and check"),
            page,
            text=tr("It replaces the one that was kept, in this computer's keyring only."),
        )
        self._service = page.console.accounts
        self._account = account
        field = next(each for each in self._service.platform(account).fields() if each.secret)
        self.secret = _edit(field)
        self.body.addWidget(labelled(field.label, self.secret, field.hint))
        self.secret.setFocus()

    def submit(self) -> None:
        secret, account = self.secret.text(), self._account
        self._begin()
        self.page.run(lambda: self._service.set_secret(account.id, secret), self._kept, self._failed)

    def _kept(self, _state: SecretState) -> None:
        self.accept()
        self.saved.emit(self._account)
