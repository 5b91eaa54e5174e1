"""Before the window closes: posts that are due meanwhile, and the ways to have them sent or be reminded."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from cm_console.domain.returning import recall
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from ui.widgets.notice import Notice

if TYPE_CHECKING:
    from cm_console.services.absence import DueMeanwhile
    from ui.dialogs.closing_dialog import Choice
    from ui.main_window import MainWindow
    from ui.tray import Tray


class Closing(QObject):
    """Asks on behalf of a window, and does what was chosen."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.tray: Tray | None = None

    def may_close(self) -> bool:
        """Whether the window may close now; asks where posts would not go out."""
        try:
            due = self.due()
        except ConsoleError:
            return True  # a workspace that cannot be read must not keep the window open
        if due is None:
            return True
        from ui.dialogs.closing_dialog import Choice

        choice = self.ask(due)
        if choice is Choice.TRAY:
            self.to_tray()
        elif choice is Choice.HAND_OVER:
            # What is left after that is asked about again.
            return self.hand_over(due) and self.may_close()
        elif choice is Choice.BACKGROUND:
            return self.run_in_background(closing=True)
        elif choice is Choice.REMINDERS:
            return self.save_reminders()
        return choice is Choice.CLOSE

    def due(self) -> "DueMeanwhile | None":
        """What is due before the usual return and would not be sent."""
        window = self._window
        due = window.console.absence.due_meanwhile(recall(window.settings.starts))
        if due is None:
            return None
        from cm_console.services import background

        return None if background.is_on(background.unit_here(window.console.path)) else due

    def ask(self, due: "DueMeanwhile") -> "Choice":
        from ui.dialogs.closing_dialog import ClosingDialog
        from ui.tray import Tray

        window = self._window
        dialog = ClosingDialog(due, window.console.now(), window, tray=Tray.available())
        dialog.exec()
        dialog.deleteLater()
        return dialog.choice

    # --- the ways ---

    def to_tray(self) -> None:
        """Hide the window and go on publishing."""
        from ui.tray import Tray

        if self.tray is None:
            self.tray = Tray(self)
            self.tray.restored.connect(self.from_tray)
            self.tray.quit_asked.connect(self._quit_from_tray)
        if not self._window.console.publisher.running:
            self._window.set_publishing(True)
        self.tray.show()
        self._window.hide()

    def from_tray(self) -> None:
        """Bring the window back."""
        if self.tray is not None:
            self.tray.hide()
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def _quit_from_tray(self) -> None:
        self.from_tray()  # so that what is due is asked about where it can be seen
        self._window.close()

    def hand_over(self, due: "DueMeanwhile") -> bool:
        """Give what is due meanwhile to its servers; whether the person went through with it."""
        from ui.pages.outbox.hand_over_dialog import HandOverDialog

        window = self._window
        dialog = HandOverDialog(window.console, window.bridge, due.to_hand_over, due.zone, window)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return accepted

    def run_in_background(self, *, closing: bool = False) -> bool:
        """Explain and write the unit; whether the window should close then."""
        from ui.dialogs.background_dialog import BackgroundDialog

        window = self._window
        dialog = BackgroundDialog(window.console, window.bridge, window, closing=closing)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return accepted and closing

    def save_reminders(self) -> bool:
        """Write what is scheduled as an .ics file; whether it was."""
        window = self._window
        start = window.console.path.with_suffix(".ics")
        name = self.ask_file(start)
        if name is None:
            return False
        try:
            count = window.console.reminders.write(name)
        except ConsoleError as error:
            window.show_error(error)
            return False
        said = tr("%n reminder(s) written to {name}.", "", count)
        window.show_notice(Notice(said.format(name=name.name)))
        return True

    def ask_file(self, start: Path) -> Path | None:
        """Where the reminders go."""
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save reminders"), str(start), tr("Calendar files (*.ics)")
        )
        if not name:
            return None
        path = Path(name)
        return path if path.suffix else path.with_suffix(".ics")

    def stop(self) -> None:
        """Leave nothing in the tray."""
        if self.tray is not None:
            self.tray.hide()
