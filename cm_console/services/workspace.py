"""The open workspace as a whole: its checks and its backups."""

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from cm_console.errors import ConsoleError, UnusableFile
from cm_console.i18n import tr
from cm_console.services.context import Context
from cm_console.store import workspace as store


class Workspace:
    def __init__(self, context: Context) -> None:
        self._context = context

    @property
    def path(self) -> Path:
        return self._context.db.path

    @property
    def key(self) -> str:
        """The workspace's own name, the same for ever."""
        return store.key(self._context.db)

    def check(self) -> list[str]:
        """What is wrong with the file, in SQLite's words; empty when it is sound. Slow on large files."""
        return store.check(self._context.db)

    def backup(self, to: Path) -> Path:
        """Write a compact, consistent copy to a new file."""
        return store.backup(self._context.db, to)

    def backup_rolling(self) -> Path:
        """Write a dated backup beside the workspace; the newest ten are kept. Unused pictures go first."""
        from cm_console.services.pictures import Pictures  # what it needs is large, and the window waits

        with suppress(ConsoleError):  # a file that cannot be written can still be copied
            Pictures(self._context).prune()
        return store.backup_rolling(self._context.db, self._context.clock.now())

    def backups(self) -> list[Path]:
        """The rolling backups, newest first."""
        return store.list_backups(self.path)

    def last_backup(self) -> datetime | None:
        return last_backup_of(self.path)


def restore(path: Path, source: Path, now: datetime) -> Path | None:
    """Put the backup `source` in the place of the closed workspace `path`; returns what was kept of it."""
    return store.restore(path, source, now)


def last_backup_of(path: Path) -> datetime | None:
    """When the last rolling backup of a workspace was written, even where the workspace cannot be opened."""
    backups = store.list_backups(path)
    return datetime.fromtimestamp(backups[0].stat().st_mtime, UTC) if backups else None


def restore_last(path: Path, now: datetime) -> Path | None:
    """Put the newest usable rolling backup in the place of `path`; returns what was kept of it."""
    for source in store.list_backups(path):
        try:
            return store.restore(path, source, now)
        except UnusableFile:
            continue
    raise UnusableFile(
        tr("There is no usable backup of {name}.").format(name=path.name),
        tr("Nothing was changed."),
        tr("Open another workspace, or a backup of yours."),
    )
