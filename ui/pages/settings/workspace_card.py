"""The workspace file: where it is, its backups, and whether it is sound."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QSizePolicy

from cm_console.errors import ConsoleError
from cm_console.figures import number
from cm_console.i18n import tr
from ui import when
from ui.dialogs.base import ask
from ui.widgets.buttons import quiet, secondary
from ui.widgets.card import Card

if TYPE_CHECKING:
    from ui.pages.settings.page import SettingsPage


class WorkspaceCard(Card):
    def __init__(self, page: "SettingsPage") -> None:
        super().__init__(tr("Workspace"))
        self._page = page
        self._service = page.console.workspace
        path = self._service.path
        self.file = QLabel(path.name)
        self.file.setProperty("role", "strong")
        self.file.setToolTip(str(path))
        self.check_button = quiet(tr("Check the file"), self.check, icon="shield-check")
        self.add(self.check_button)
        self.add(quiet("", self._open_other, icon="folder-open", tip=tr("Open a workspace")))
        self.backups = QListWidget()
        self.backups.setAccessibleName(tr("Backups"))
        self.backups.setMinimumHeight(96)
        self.backups.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.backups.currentItemChanged.connect(self._chosen)
        self.backups.itemActivated.connect(self.restore)
        self.none = QLabel(tr("There is no backup yet."))
        self.none.setProperty("role", "muted")
        self.restore_button = secondary(tr("Restore…"), self.restore, icon="arrow-counter-clockwise")
        self.backup_button = secondary(tr("Back up now"), self.back_up, icon="floppy-disk")
        line = QHBoxLayout()
        line.setSpacing(8)
        for button in (self.backup_button, self.restore_button):
            line.addWidget(button)
        line.addStretch(1)
        self.body.addWidget(self.file)
        self.body.addWidget(self.backups, 1)
        self.body.addWidget(self.none, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)

    def refresh(self) -> None:
        chosen = self._current()
        self.backups.clear()
        for path in self._service.backups():
            item = QListWidgetItem(_described(path))
            item.setData(Qt.ItemDataRole.UserRole, str(path))
            item.setToolTip(str(path))
            self.backups.addItem(item)
            if path == chosen:
                self.backups.setCurrentItem(item)
        self.backups.setVisible(self.backups.count() > 0)
        self.none.setVisible(self.backups.count() == 0)
        self._chosen()

    def _current(self) -> Path | None:
        item = self.backups.currentItem()
        return Path(item.data(Qt.ItemDataRole.UserRole)) if item is not None else None

    def _chosen(self) -> None:
        self.restore_button.setEnabled(self._current() is not None)

    def back_up(self) -> None:
        """Write a backup beside the workspace."""
        self._page.run(self._service.backup_rolling, self._backed_up, label=tr("Backing up…"))

    def _backed_up(self, path: Path) -> None:
        self.refresh()
        self._page.notice(tr("A backup is written."), detail=path.name)

    def check(self) -> None:
        """Look through the whole file for damage."""
        self._page.run(self._service.check, self._checked, label=tr("Checking the workspace…"))

    def _checked(self, faults: list[str]) -> None:
        if not faults:
            self._page.notice(tr("The workspace is sound."))
            return
        self._page.show_failure(
            ConsoleError(
                tr("The workspace is damaged."),
                tr("%n fault(s) were found; nothing was changed.", "", len(faults)),
                tr("Restore the last backup that is sound."),
            )
        )

    def restore(self) -> None:
        """Put the chosen backup in the workspace's place, after asking."""
        chosen = self._current()
        if chosen is None:
            return
        sure = ask(
            self._page,
            tr("Restore {name}?").format(name=_described(chosen)),
            tr(
                "The backup takes the place of {workspace}. "
                "What is there now is kept beside it as a file of its own."
            ).format(workspace=self._service.path.name),
            tr("Restore"),
        )
        if sure:
            self._page.bridge.asked.emit(f"restore:{chosen}")

    def _open_other(self) -> None:
        self._page.bridge.asked.emit("open-workspace")


def _described(path: Path) -> str:
    """A backup as `Tue 8 Dec 09:30 · 1.2 MB`."""
    about = path.stat()
    made = datetime.fromtimestamp(about.st_mtime, UTC)
    size = tr("{size} MB").format(size=number(round(about.st_size / 1_000_000, 1)))
    return f"{when.day(made.astimezone().date())} {when.clock_time(made)} · {size}"
