"""The workspace file as a whole: make, open, check, back up, restore."""

import os
import shutil
import sqlite3
from datetime import datetime
from pathlib import Path

from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from cm_console.store.database import Database, backups_dir, damaged
from cm_console.store.migrations import APPLICATION_ID

KEEP_BACKUPS = 10
_SQLITE_HEADER = b"SQLite format 3\x00"


def create_file(path: Path) -> Database:
    """Make a new workspace at `path`; refuses to touch a file that is there."""
    if path.exists():
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
    if not path.is_file():
        raise ConsoleError(
            tr("There is no workspace {name}.").format(name=path.name),
            tr("Nothing was changed."),
            tr("Check the name, or make a new workspace."),
        )
    _refuse_foreign(path)
    database = Database(path)
    try:
        if database.unknown_migrations():
            raise ConsoleError(
                tr("{name} was written by a newer version of CM Console.").format(name=path.name),
                tr("It was left as it is."),
                tr("Update CM Console on this computer, then open it again."),
            )
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
    if target.exists():
        raise ConsoleError(
            tr("{name} exists already.").format(name=target.name),
            tr("No backup was written over it."),
            tr("Choose another name."),
        )
    partial = target.with_name(target.name + ".partial")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        partial.unlink(missing_ok=True)
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


def restore(path: Path, source: Path, now: datetime) -> Path | None:
    """Put the backup `source` in the place of the closed workspace `path`.

    What was there is kept beside it and its path returned (None where there was nothing).
    """
    if not source.is_file():
        raise ConsoleError(
            tr("There is no backup {name}.").format(name=source.name),
            tr("Nothing was changed."),
            tr("Check the name."),
        )
    probe = open_copy(source)
    try:
        if check(probe):
            raise damaged(source)
    finally:
        probe.close()
        _remove(probe.path)
    fresh = path.with_name(path.name + ".restoring")
    shutil.copyfile(source, fresh)
    kept = None
    if path.exists():
        kept = path.with_name(f"{path.stem}-before-restore-{now:%Y%m%d-%H%M%S}.cmc")
        _fold_wal(path)
        os.replace(path, kept)
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    os.replace(fresh, path)
    return kept


def open_copy(source: Path) -> Database:
    """Open a throw-away copy of `source`, so that looking at a backup never changes it."""
    _refuse_foreign(source)
    copy = source.with_name(source.name + ".probe")
    shutil.copyfile(source, copy)
    return Database(copy)


def _refuse_foreign(path: Path) -> None:
    # The application id lies at byte 68 of the header: https://sqlite.org/fileformat.html
    with path.open("rb") as file:
        header = file.read(72)
    if header[:16] != _SQLITE_HEADER or int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise damaged(path)


def _remove(path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _fold_wal(path: Path) -> None:
    # What is kept must be whole in one file; a damaged one is kept as it is.
    try:
        connection = sqlite3.connect(path, isolation_level=None)
        try:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            connection.close()
    except sqlite3.Error:
        return
