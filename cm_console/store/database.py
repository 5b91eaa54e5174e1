"""One SQLite file, one connection per thread, and SQLite's failures said in words."""

import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from cm_console.errors import ConsoleError, UnusableFile
from cm_console.i18n import tr
from cm_console.store.migrations import APPLICATION_ID, NAME, migrations, names

if TYPE_CHECKING:
    import sqlite_utils

# What a write raises when it breaks a rule of the schema (a name used twice, a state that may not follow).
BrokenRule = sqlite3.IntegrityError

LEAST_FREE = 128 * 1024  # bytes: SQLite's own files beside the workspace take some 64 KiB at once
PATIENCE = 10.0  # seconds that a write waits for others

Params = Sequence[Any] | dict[str, Any]
Row = dict[str, Any]
_T = TypeVar("_T")


def in_words(error: sqlite3.Error, path: Path) -> ConsoleError:
    """What a SQLite error means to the person at the keyboard."""
    text = str(error).lower()
    name = path.name
    if "full" in text or ("disk i/o" in text and _is_full(path)):
        return ConsoleError(
            tr("The disk is full."),
            tr("The last change to {name} was not saved; everything before it is safe.").format(name=name),
            tr("Free some space, then do it again."),
        )
    if "readonly" in text or "read-only" in text or "unable to open" in text:
        return ConsoleError(
            tr("{name} cannot be written.").format(name=name),
            tr("Nothing new is saved; what is in it is safe."),
            tr("Check the folder's permissions, or copy the workspace to a folder of yours."),
        )
    if "locked" in text or "busy" in text:
        return ConsoleError(
            tr("{name} is busy.").format(name=name),
            tr("Another program has held the workspace for too long; the change was not saved."),
            tr("Close the other program, then do it again."),
        )
    if "disk i/o" in text:
        return ConsoleError(
            tr("The disk does not read or write as it should."),
            tr("The last change to {name} was not saved; everything before it is safe.").format(name=name),
            tr("Check that the disk or the network drive is there, then do it again."),
        )
    if "malformed" in text or "not a database" in text or "corrupt" in text:
        return damaged(path)
    return ConsoleError(
        tr("The change could not be saved."),
        tr("The workspace refused it; everything before it is safe."),
        tr("Do it again; if it fails again, the log says more."),
    )


def _is_full(path: Path) -> bool:
    """Whether there is no room for what SQLite writes beside the file."""
    import shutil

    try:
        return shutil.disk_usage(path.parent).free < LEAST_FREE
    except OSError:
        return False


def damaged(path: Path) -> UnusableFile:
    return UnusableFile(
        tr("{name} is damaged or is not a workspace.").format(name=path.name),
        tr("It was left as it is."),
        tr("Restore the last backup: they lie in the folder {folder}.").format(folder=backups_dir(path).name),
    )


def backups_dir(path: Path) -> Path:
    """The folder beside the workspace that holds its rolling backups."""
    return path.with_name(path.name + ".backups")


def _named(cursor: sqlite3.Cursor) -> list[Row]:
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


def _changed(cursor: sqlite3.Cursor) -> int:
    return cursor.rowcount


def _new_id(cursor: sqlite3.Cursor) -> int:
    return int(cursor.lastrowid or 0)


class Database:
    """The open workspace file. Make it with `create_file` or `open_file` of `store.workspace`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._local = threading.local()
        self._lock = threading.Lock()
        self._writing = threading.Lock()
        self._connections: list[sqlite3.Connection] = []
        self._closed = False

    @property
    def utils(self) -> "sqlite_utils.Database":
        """This thread's connection, with all that sqlite-utils offers; not needed for plain SQL."""
        import sqlite_utils

        return sqlite_utils.Database(self.connection)

    @property
    def connection(self) -> sqlite3.Connection:
        """This thread's connection."""
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = self._connect()
            self._local.connection = connection
        return connection

    def _connect(self) -> sqlite3.Connection:
        if self._closed:
            raise RuntimeError("the workspace is closed")
        connection = sqlite3.connect(
            self.path, timeout=PATIENCE, isolation_level=None, check_same_thread=False
        )
        with self._lock:
            self._connections.append(connection)
        with self._errors():
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA recursive_triggers = ON")  # as sqlite-utils has it
            connection.execute("PRAGMA journal_mode = WAL")
            # FULL: a state that is on disk before a request leaves must survive a power cut too.
            connection.execute("PRAGMA synchronous = FULL")
        return connection

    @contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except BrokenRule:
            raise  # a rule of the schema: the caller knows what it means
        except sqlite3.Error as error:
            raise in_words(error, self.path) from error

    @contextmanager
    def write(self) -> Iterator[None]:
        """A writing transaction (BEGIN IMMEDIATE); inside another one it simply joins it.

        One writing thread of ours at a time: SQLite, which keeps all apart, waits by sleeping.
        """
        connection = self.connection
        if connection.in_transaction:
            yield
            return
        mine = self._writing.acquire(timeout=PATIENCE)
        try:
            self.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
        finally:
            if mine:
                self._writing.release()

    def query(self, sql: str, params: Params = ()) -> list[Row]:
        return self._run(sql, params, _named)

    def tuples(self, sql: str, params: Params = ()) -> list[tuple[Any, ...]]:
        """Rows as plain tuples, for large reads."""
        return self._run(sql, params, sqlite3.Cursor.fetchall)

    def one(self, sql: str, params: Params = ()) -> Row | None:
        rows = self.query(sql, params)
        return rows[0] if rows else None

    def value(self, sql: str, params: Params = ()) -> Any:
        row = self._run(sql, params, sqlite3.Cursor.fetchone)
        return row[0] if row else None

    def execute(self, sql: str, params: Params = ()) -> int:
        """Run a statement; returns how many rows it changed."""
        return self._run(sql, params, _changed)

    def insert(self, sql: str, params: Params = ()) -> int:
        """Run an INSERT; returns the new row's id."""
        return self._run(sql, params, _new_id)

    def _run(self, sql: str, params: Params, take: Callable[[sqlite3.Cursor], _T]) -> _T:
        # As `_errors`, written out: it is passed some ten times for every post that is sent.
        try:
            return take(self.connection.execute(sql, params))
        except BrokenRule:
            raise
        except sqlite3.Error as error:
            raise in_words(error, self.path) from error

    def many(self, sql: str, rows: Iterable[Params]) -> None:
        with self._errors():
            self.connection.executemany(sql, rows)

    def migrate(self) -> None:
        """Bring the schema up to date; an existing file is backed up by the caller first."""
        with self._errors():
            migrations().apply(self.utils)
            self.connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")

    def pending(self) -> bool:
        """True when the file lacks a part of the schema."""
        return bool(set(names()) - self._applied())

    def unknown_migrations(self) -> bool:
        """True when a newer version of the app has changed this file."""
        return bool(self._applied() - set(names()))

    def _applied(self) -> set[str]:
        # Where sqlite-utils notes them; read without it, so that opening a file does not wait for it.
        if not self.value("SELECT count(*) FROM sqlite_schema WHERE name = '_sqlite_migrations'"):
            return set()
        return {
            row[0]
            for row in self.tuples("SELECT name FROM _sqlite_migrations WHERE migration_set = ?", [NAME])
        }

    def release_thread(self) -> None:
        """Close this thread's connection; a thread that ends calls it."""
        connection = getattr(self._local, "connection", None)
        if connection is not None:
            self._local.connection = None
            with self._lock:
                self._connections.remove(connection)
            connection.close()

    def close(self) -> None:
        self._closed = True
        with self._lock:
            connections, self._connections = self._connections, []
        for connection in connections:
            connection.close()
