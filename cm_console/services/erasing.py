"""Erasing a person: out of the file, its search index, its WAL, the logs; and, if wanted, its backups.

What counts stays as anonymous testers; a keyed hash keeps the person out of later imports. Copies that people
made themselves (exports, files sent, backups elsewhere) are out of reach: the report says so.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from cm_console import redaction
from cm_console.domain.importing import email_key
from cm_console.domain.privacy import Act
from cm_console.domain.privacy_traces import Crowd, Traces
from cm_console.domain.testers import Person
from cm_console.errors import ConsoleError
from cm_console.events import PostsChanged, PrivacyChanged, TestersChanged, WavesChanged
from cm_console.i18n import tr
from cm_console.services import log_files
from cm_console.services.context import Context
from cm_console.store import people, tombstones
from cm_console.store import privacy as store
from cm_console.store import privacy_person as person_store
from cm_console.store import privacy_sweep as sweeping
from cm_console.store import workspace as workspace_store

_AT_ONCE = 1000  # people per transaction
_SHOWN = 60  # letters of a post, in what stands in the way


class Backups(StrEnum):
    """What becomes of the rolling backups, which still hold the person."""

    KEEP = "keep"
    DELETE = "delete"
    REMAKE = "remake"  # delete them, and write a fresh one


@dataclass(frozen=True)
class Before:
    """What erasing would meet; `in_the_way` must be settled by a person first."""

    person: Person
    in_the_way: tuple[str, ...]
    texts: int  # texts of the file that name the person
    published: int  # posts that are out and name the person
    backups: tuple[Path, ...]  # made earlier: the person is in them


@dataclass(frozen=True)
class Erased:
    """What was done. `swept` is False while another program holds the file: the rest follows by itself."""

    texts: int
    published: int
    log_files: int
    swept: bool
    backups_left: tuple[Path, ...]
    backups_deleted: int
    backup_made: Path | None = None


class Erasing:
    def __init__(self, context: Context) -> None:
        self._context = context
        self._db = context.db

    def before(self, person_id: int) -> Before:
        """Look at what erasing this person would mean."""
        person = self._person(person_id)
        traces = _traces(person)
        return Before(
            person,
            tuple(self._in_the_way(traces)),
            len(person_store.mentions(self._db, traces, person_id)),
            person_store.published(self._db, traces),
            tuple(workspace_store.copies(self._db.path)),
        )

    def erase(self, person_id: int, backups: Backups = Backups.KEEP) -> Erased:
        """Erase for ever; slow on large files. Refuses while posts still to go out name the person."""
        person = self._person(person_id)
        traces = _traces(person)
        sweeping.careful(self._db)
        with self._db.write():
            if self._in_the_way(traces):
                raise self._not_yet(traces)
            published = person_store.published(self._db, traces)
            tombstones.add(self._db, person.email, person.staff_number)
            texts = self._remove([person])
            store.note(self._db, self._today(), Act.ERASED, 1)
        logs = self._clean(traces)
        swept = sweeping.sweep(self._db)
        deleted, made = self._renew(backups)
        self._say()
        return Erased(
            texts,
            published,
            logs,
            swept,
            tuple(each for each in workspace_store.copies(self._db.path) if each != made),
            deleted,
            made,
        )

    def remove(self, person_ids: list[int]) -> int:
        """Take away who people are once they need not be known any more; no tombstone. Sweep afterwards."""
        sweeping.careful(self._db)
        removed = 0
        for start in range(0, len(person_ids), _AT_ONCE):  # who publishes must not wait for all of them
            some = person_ids[start : start + _AT_ONCE]
            with self._db.write():
                found = [person for each in some if (person := people.get(self._db, each)) is not None]
                if found:
                    self._remove(found)
            removed += len(found)
        if removed:
            self._say()
        return removed

    def keep_out(self) -> int:
        """Erase once more whom an older backup brought back; returns how many."""
        returned = tombstones.returned(self._db)
        for person_id in returned:
            person = self._person(person_id)
            sweeping.careful(self._db)
            with self._db.write():
                self._remove([person])
                store.note(self._db, self._today(), Act.ERASED, 1)
            self._clean(_traces(person))
        if returned:
            self._say()
        return len(returned)

    def finish(self) -> bool:
        """Overwrite what an earlier erasure left in the file's free pages; False where that is still owed."""
        return not sweeping.is_owed(self._db) or sweeping.sweep(self._db)

    def was_erased(self, email: str) -> bool:
        """Whether this address was erased on request."""
        return tombstones.holds(self._db, email_key(email.strip()))

    def let_back(self, email: str) -> bool:
        """The person wants to be asked again: take the tombstones away. False where there were none."""
        with self._db.write():
            removed = tombstones.remove(self._db, email.strip())
            if removed:
                store.note(self._db, self._today(), Act.LET_BACK, 1)
        if removed:
            self._context.events.publish(PrivacyChanged())
        return bool(removed)

    def _remove(self, found: list[Person]) -> int:
        ids = [person.id for person in found]
        sweeping.begin(self._db)
        person_store.depart(self._db, ids)
        person_store.delete(self._db, ids)
        who = [_traces(person) for person in found]
        texts = person_store.scrub(self._db, who[0] if len(who) == 1 else Crowd(who), self._today())
        sweeping.end(self._db)
        return texts

    def _clean(self, traces: Traces) -> int:
        """Out of the log, what is there and what this program may still write."""
        for secret in (traces.email, traces.name):
            redaction.hide(secret)
        return log_files.clean(traces)

    def _renew(self, backups: Backups) -> tuple[int, Path | None]:
        if backups is Backups.KEEP:
            return 0, None
        deleted = workspace_store.delete_copies(self._db.path)
        if backups is Backups.DELETE:
            return deleted, None
        return deleted, workspace_store.backup_rolling(self._db, self._context.clock.now())

    def _in_the_way(self, traces: Traces) -> list[str]:
        posts = person_store.posts_to_come(self._db, traces, self._today())
        lines = [tr("Post still to go out: “{text}”").format(text=_short(text)) for text in posts]
        accounts = person_store.accounts_in_use(self._db, traces)
        return lines + [tr("Account in use: {name}").format(name=name) for name in accounts]

    def _not_yet(self, traces: Traces) -> ConsoleError:
        lines = self._in_the_way(traces)
        return ConsoleError(
            tr("Something in use still names this person."),
            tr("Nothing was erased. {first}").format(first="\n".join(lines[:3])),
            tr("Change or delete these posts and accounts, then erase."),
        )

    def _person(self, person_id: int) -> Person:
        person = people.get(self._db, person_id)
        if person is None:
            raise ConsoleError(tr("This person is gone."), tr("Nothing was changed."), tr("Search again."))
        return person

    def _today(self) -> date:
        return self._context.clock.now().date()

    def _say(self) -> None:
        for event in (TestersChanged(), WavesChanged(), PostsChanged(), PrivacyChanged()):
            self._context.events.publish(event)


def _traces(person: Person) -> Traces:
    return Traces(person.name, person.email, person.staff_number)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1] + "…"
