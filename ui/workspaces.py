"""Asks which workspace file: a new one, one to open, a backup to restore. Opens nothing itself."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from cm_console import paths
from cm_console.console import Console
from cm_console.i18n import tr
from ui.dialogs.base import ask
from ui.saving import documents

SUFFIX = ".cmc"


def sample_path(today: str) -> Path:
    """The sample launch is made afresh on each day, so that its dates are near."""
    return paths.data_dir() / f"sample-launch-{today}{SUFFIX}"


def _filter() -> str:
    return tr("Workspaces (*.cmc)")


def ask_new(parent: QWidget | None) -> Path | None:
    """Where the new workspace goes; None when the person changed their mind."""
    start = documents() / (tr("My launch") + SUFFIX)
    name, _ = QFileDialog.getSaveFileName(
        parent,
        tr("Where should your workspace live?"),
        str(start),
        _filter(),
        options=QFileDialog.Option.DontConfirmOverwrite,  # a file that is there is never written over
    )
    if not name:
        return None
    path = Path(name)
    return path if path.suffix else path.with_suffix(SUFFIX)


def ask_open(parent: QWidget | None, start: Path | None = None) -> Path | None:
    """Which workspace to open."""
    name, _ = QFileDialog.getOpenFileName(
        parent, tr("Open a workspace"), str(start or documents()), _filter()
    )
    return Path(name) if name else None


def ask_backup(parent: QWidget, console: Console) -> Path | None:
    """Which backup to put in the workspace's place, asked twice: the second time with what will happen."""
    backups = console.workspace.backups()
    start = backups[0] if backups else console.path.parent
    name, _ = QFileDialog.getOpenFileName(
        parent, tr("Which backup should be restored?"), str(start), _filter()
    )
    if not name:
        return None
    sure = ask(
        parent,
        tr("Restore {name}?").format(name=Path(name).name),
        tr(
            "The backup takes the place of {workspace}. "
            "What is there now is kept beside it as a file of its own."
        ).format(workspace=console.path.name),
        tr("Restore"),
    )
    return Path(name) if sure else None
