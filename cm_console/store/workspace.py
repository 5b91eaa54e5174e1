"""The workspace file as a whole: make, open, check, back up, restore."""

import os
import shutil
import sqlite3
from datetime import datetime
from pathlib import Path

from cm_console.errors import ConsoleError, UnusableFile
from cm_console.i18n import tr
from cm_console.store.database import Database, backups_dir, damaged
from cm_console.store.migrations import APPLICATION_ID

KEEP_BACKUPS = 10
_SQLITE_HEADER = b"SQLite format 3\x00"
_BESIDE = ("-wal", "-shm")  # the files that SQLite keeps beside an open one


def create_file(path: Path) -> Database:
    """Make a new workspace at `path`; refuses to touch a file that is there."""
    if os.path.exists(path):  # unlike Path.exists, no error where the folder may not be looked into
        raise ConsoleError(
            tr("{name} exists already.").format(name=path.name),
            tr("It was left as it is."),
            tr("Open it, or choose another name."),
        )
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    except OSError as error:
        raise ConsoleError(
            tr("{name} cannot be written.").format(name=path.name),
            tr("No workspace was made."),
            tr("Choose a folder that you may write to."),
        ) from error
    database = Database(path)
    database.migrate()
    # Into the file itself: another console, or the next after a crash, knows a workspace by its header.
    database.value("PRAGMA wal_checkpoint(TRUNCATE)")
    return database


def open_file(path: Path, now: datetime) -> Database:
    """Open a workspace, bringing an older one up to date after a backup.

    Refuses, with words and without changing it, what is missing, damaged, foreign or newer.
    """
    if not os.path.isfile(path):
        raise UnusableFile(
            tr("There is no workspace {name}.").format(name=path.name),
            tr("Nothing was changed."),
            tr("Check the name, or make a new workspace."),
        )
    _refuse_foreign(path)
    database = Database(path)
    try:
        if database.unknown_migrations():
            raise _newer(path)
        if database.pending():
            backup_rolling(database, now)
            database.migrate()
    except BaseException:
        database.close()
        raise
    return database


def key(database: Database) -> str:
    """The workspace's own name, made with it and the same for ever."""
    return str(database.value("SELECT key FROM workspace"))


def check(database: Database) -> list[str]:
    """SQLite's own words for what is wrong with the file; empty when it is sound."""
    faults = [row[0] for row in database.tuples("PRAGMA integrity_check") if row[0] != "ok"]
    faults += [f"{row[0]} {row[1]}" for row in database.tuples("PRAGMA foreign_key_check")]
    return faults


def backup(database: Database, target: Path) -> Path:
    """Write a compact, consistent copy to `target`, which must not exist."""
    if os.path.exists(target):
        raise ConsoleError(
            tr("{name} exists already.").format(name=target.name),
            tr("No backup was written over it."),
            tr("Choose another name."),
        )
    partial = target.with_name(target.name + ".partial")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        # SQLite does not say which of the two files it could not write.
        partial.write_bytes(b"")
        database.execute("VACUUM INTO ?", [str(partial)])
        os.replace(partial, target)
    except OSError as error:
        raise ConsoleError(
            tr("The backup {name} could not be written.").format(name=target.name),
            tr("The workspace itself is untouched."),
            tr("Choose a folder that you may write to."),
        ) from error
    return target


def backup_rolling(database: Database, now: datetime) -> Path:
    """Write a dated backup beside the workspace and keep the newest ten."""
    folder = backups_dir(database.path)
    target = folder / f"{database.path.stem}-{now:%Y%m%d-%H%M%S-%f}.cmc"
    backup(database, target)
    for old in list_backups(database.path)[KEEP_BACKUPS:]:
        old.unlink(missing_ok=True)
    return target


def list_backups(path: Path) -> list[Path]:
    """This workspace's rolling backups, newest first."""
    return sorted(backups_dir(path).glob("*.cmc"), reverse=True)


def copies(path: Path) -> list[Path]:
    """Every copy of this workspace beside it: its rolling backups and what a restoring kept."""
    kept = path.parent.glob(f"{path.stem.replace('[', '[[]')}-before-restore-*.cmc")
    return [*list_backups(path), *sorted(kept)]


def delete_copies(path: Path) -> int:
    """Delete them all; returns how many there were."""
    found = copies(path)
    for copy in found:
        _remove(copy)
    return len(found)


def restore(path: Path, source: Path, now: datetime) -> Path | None:
    """Put the backup `source` in the place of the closed workspace `path`.

    What was there is kept beside it and its path returned (None where there was nothing).
    """
    if not os.path.isfile(source):
        raise ConsoleError(
            tr("There is no backup {name}.").format(name=source.name),
            tr("Nothing was changed."),
            tr("Check the name."),
        )
    fresh = path.with_name(path.name + ".restoring")
    try:
        _copy(source, fresh)
        _refuse_unusable(fresh, source)
        kept = None
        if path.exists():
            _fold_wal(path)
            kept = path.with_name(f"{path.stem}-before-restore-{now:%Y%m%d-%H%M%S}.cmc")
            os.replace(path, kept)
        for suffix in _BESIDE:
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        os.replace(fresh, path)
        if kept is not None:
            from cm_console.store import tombstones  # large, and every start imports this module

            tombstones.carry(kept, path)
    except OSError as error:
        raise ConsoleError(
            tr("{name} could not be restored.").format(name=path.name),
            tr("Nothing was changed."),
            tr("Check that you may read the backup and write to the workspace's folder."),
        ) from error
    finally:
        _remove(fresh)
    return kept


def _copy(source: Path, target: Path) -> None:
    _remove(target)
    for suffix in ("", _BESIDE[0]):  # what another console has just written still stands beside the file
        part = source.with_name(source.name + suffix)
        if part.is_file():
            shutil.copyfile(part, target.with_name(target.name + suffix))


def _refuse_unusable(copy: Path, source: Path) -> None:
    """Raise what is wrong with the backup `source`, having looked at its copy only."""
    unusable = UnusableFile(damaged(source).title, tr("Nothing was changed."), tr("Choose another backup."))
    try:
        _refuse_foreign(copy)
        database = Database(copy)
        try:
            newer, faults = database.unknown_migrations(), check(database)
        finally:
            database.close()
    except ConsoleError as error:  # whose words are about the copy
        raise unusable from error
    if newer:
        raise _newer(source)
    if faults:
        raise unusable


def _newer(path: Path) -> UnusableFile:
    return UnusableFile(
        tr("{name} was written by a newer version of CM Console.").format(name=path.name),
        tr("It was left as it is."),
        tr("Update CM Console on this computer, then open it again."),
    )


def _refuse_foreign(path: Path) -> None:
    # The application id lies at byte 68 of the header: https://sqlite.org/fileformat.html
    try:
        with path.open("rb") as file:
            header = file.read(72)
    except OSError as error:
        raise ConsoleError(
            tr("{name} cannot be read.").format(name=path.name),
            tr("It was left as it is."),
            tr("Check that you may open it."),
        ) from error
    if header[:16] != _SQLITE_HEADER or int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise damaged(path)


def _remove(path: Path) -> None:
    for suffix in ("", *_BESIDE):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _fold_wal(path: Path) -> None:
    """Make `path` whole in one file; refuses while another program has it open, a damaged one stays as it is.

    SQLite leaves the WAL only for the last connection: who is told "busy" is not alone.
    """
    try:
        connection = sqlite3.connect(path, timeout=1, isolation_level=None)
        try:
            connection.execute("PRAGMA journal_mode = DELETE")
        finally:
            connection.close()
    except sqlite3.Error as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_BUSY:
            raise ConsoleError(
                tr("{name} is open in another program.").format(name=path.name),
                tr("Nothing was changed."),
                tr("Close it there, then do it again."),
            ) from error
