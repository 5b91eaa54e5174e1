"""Publishing without the window: explains it, writes the file, shows the one command. Runs nothing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from cm_console import words
from cm_console.domain.accounts import SecretState
from cm_console.i18n import tr
from cm_console.services import background
from cm_console.services.background import System
from ui.bridge import Bridge
from ui.dialogs.base import Dialog
from ui.dialogs.form import labelled
from ui.widgets.buttons import secondary

if TYPE_CHECKING:
    from cm_console.console import Console


class BackgroundDialog(Dialog):
    """With `closing`, its last button closes the console; `written` tells whether the file is there."""

    def __init__(
        self, console: "Console", bridge: Bridge, parent: QWidget | None = None, *, closing: bool = False
    ) -> None:
        super().__init__(
            tr("Run in the background"),
            tr("Write the file"),
            parent,
            text=tr(
                "This computer then publishes what is due every minute while you are signed in, "
                "whether CM Console is open or not. What is late or unclear still waits for you."
            ),
        )
        self._closing = closing
        self._unit = background.unit_here(console.path)
        self.written: background.Written | None = None
        self.place = _small(tr("One small file for {system}, without any secret: {folder}"))
        self.place.setText(
            self.place.text().format(system=_system(self._unit.system), folder=self._unit.folder)
        )
        self.secrets = _small()
        self.secrets.setProperty("role", "warn")
        self.secrets.hide()
        self.switch_on, self.switch_off = _command(), _command()
        self.copy_button = secondary(tr("Copy"), self.copy, icon="copy")
        self.steps = QWidget()
        line = QHBoxLayout(self.steps)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(labelled(tr("Switch it on: type this in a terminal, once"), self.switch_on), 1)
        line.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignBottom)
        self.off = labelled(tr("To switch it off later"), self.switch_off)
        for widget in (self.place, self.secrets, self.steps, self.off):
            self.body.addWidget(widget)
        self.steps.hide()
        self.off.hide()
        self.setMinimumWidth(620)
        bridge.tasks.run(console.accounts.secret_state, self._secrets_known, receiver=self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        # Wrapped texts only know their height once the width is known.
        height = self.layout().totalMinimumHeightForWidth(self.width())
        self.setMinimumHeight(height)
        self.resize(self.width(), height)

    def _secrets_known(self, state: SecretState) -> None:
        if state is not SecretState.USABLE:
            said = tr("Accounts that need a secret publish only while you give it.")
            self.secrets.setText(f"{words.secret_state(state)} {said}")
            self.secrets.show()
            self._fit()

    def submit(self) -> None:
        """First write the file, then end."""
        if self.written is not None:
            self.accept()
            return
        self.show_error("")
        self.written = self.attempt(background.write, self._unit)
        if self.written is None:
            return
        self.switch_on.setText(self.written.switch_on)
        self.switch_off.setText(self.written.switch_off)
        for field in (self.switch_on, self.switch_off):
            field.setCursorPosition(0)
        self.place.setText(tr("Written: {name}").format(name="\n".join(map(str, self.written.files))))
        self.steps.show()
        self.off.show()
        last = tr("Close CM Console") if self._closing else tr("Done")
        self.accept_button.setText(last)
        self.accept_button.setAccessibleName(last)
        self.cancel_button.setVisible(self._closing)
        self.cancel_button.setText(tr("Stay open"))
        self.copy_button.setFocus()
        self._fit()

    def copy(self) -> None:
        """Put the command that switches it on on the clipboard."""
        QGuiApplication.clipboard().setText(self.switch_on.text())
        self.copy_button.setText(tr("Copied"))


def _small(text: str = "") -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "small-muted")
    label.setWordWrap(True)
    return label


def _command() -> QLineEdit:
    field = QLineEdit()
    field.setReadOnly(True)
    field.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    return field


def _system(system: System) -> str:
    """What runs it, by the name its documentation has."""
    return {
        System.LINUX: "systemd",
        System.MACOS: "launchd",
        System.WINDOWS: tr("the Task Scheduler"),
    }[system]
