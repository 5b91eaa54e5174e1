"""The privacy centre: requests of one person, notices and agreements, the journal, the counted data map.

Erasing is in `erasing`, what is removed by itself in `privacy_retention`, documents in `privacy_documents`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from cm_console.domain import privacy_map
from cm_console.domain.importing import email_key
from cm_console.domain.people_query import parse
from cm_console.domain.privacy import Act, Agreement, DataKind, Entry, Notice
from cm_console.domain.testers import Person
from cm_console.errors import ConsoleError
from cm_console.events import PrivacyChanged, TestersChanged
from cm_console.i18n import tr
from cm_console.services import privacy_export
from cm_console.services.context import Context
from cm_console.services.testers import Testers
from cm_console.store import people, tombstones
from cm_console.store import privacy as store
from cm_console.store import testers as testers_store

FACTS = ("company", "address", "controller", "officer", "contact", "processors", "measures")
_NO_CAMPAIGN = 0


@dataclass(frozen=True)
class About:
    """A person and what they decided about their data."""

    person: Person
    objected_on: date | None
    agreements: tuple[Agreement, ...]


@dataclass(frozen=True)
class Held:
    """One kind of data: the tables it stands in and how many rows there are."""

    kind: DataKind
    tables: tuple[str, ...]
    rows: int


class Privacy:
    def __init__(self, context: Context, testers: Testers) -> None:
        self._context = context
        self._testers = testers
        self._db = context.db

    # ── The map and the journal ──────────────────────────────────────────────────────────────

    def data_map(self) -> list[Held]:
        """Every kind of data about people that the workspace can hold, and how much of it there is."""
        found = []
        for kind in DataKind:
            if kind is not DataKind.NONE:
                tables = tuple(name for name, _ in privacy_map.of_kind(kind))
                if tables:
                    found.append(Held(kind, tables, sum(store.held(self._db, name) for name in tables)))
        return found

    def journal(self, limit: int = 200) -> list[Entry]:
        """What was done here, newest first; no names."""
        return store.journal(self._db, limit)

    def facts(self) -> dict[str, str]:
        """What only the company knows, by the names of `FACTS`."""
        known = store.facts(self._db)
        return {name: known.get(name, "") for name in FACTS}

    def save_facts(self, values: Mapping[str, str]) -> None:
        unknown = set(values) - set(FACTS)
        if unknown:
            raise TypeError(f"the register has no {', '.join(sorted(unknown))}")
        with self._db.write():
            store.save_facts(self._db, self.facts() | {name: text.strip() for name, text in values.items()})
        self._context.events.publish(PrivacyChanged())

    def objections(self) -> int:
        return store.objections(self._db)

    # ── One person ───────────────────────────────────────────────────────────────────────────

    def find(self, text: str, limit: int = 20) -> list[Person]:
        """People of the directory whom `text` finds; nobody while it is empty."""
        query = parse(text, {})
        if query.is_empty:
            return []
        found = testers_store.search(self._db, _NO_CAMPAIGN, query, limit=limit)
        return [tester.person for tester in found]

    def by_address(self, email: str) -> Person:
        person = people.by_key(self._db, email_key(email.strip()))
        if person is not None:
            return person
        if tombstones.holds(self._db, email_key(email.strip())):
            raise ConsoleError(
                tr("This address was erased on request."),
                tr("Nothing is kept under it."),
            )
        raise ConsoleError(
            tr("Nobody here has this address."),
            tr("Nothing was changed."),
            tr("Check it, or look the person up by name: testers list --query NAME"),
        )

    def about(self, person_id: int) -> About:
        person = self._person(person_id)
        agreed = tuple(store.agreements(self._db, person_id))
        return About(person, store.objected_on(self._db, person_id), agreed)

    def export(self, person_id: int, folder: Path) -> list[Path]:
        """Write everything about a person as JSON and as a page to read; slow where texts are many."""
        written = privacy_export.write(self._db, self._person(person_id), folder, self._today())
        with self._db.write():
            self._note(Act.EXPORTED)
        self._say(PrivacyChanged())
        return written

    def object_(self, person_id: int, since: date | None = None) -> None:
        """Leave a person out of all statistics, from today; `since` brings an earlier objection back."""
        self._person(person_id)
        with self._db.write():
            if store.object_(self._db, person_id, since or self._today()):
                self._note(Act.OBJECTED)
        self._say(TestersChanged(), PrivacyChanged())

    def rectify(self, person_id: int, **fields: Any) -> Person:
        """Put a person's data right, as they ask."""
        changed = self._testers.edit(person_id, **fields)
        with self._db.write():
            self._note(Act.RECTIFIED)
        self._say(PrivacyChanged())
        return changed

    def count_again(self, person_id: int) -> None:
        """The person takes the objection back."""
        with self._db.write():
            if store.count_again(self._db, person_id):
                self._note(Act.COUNTED_AGAIN)
        self._say(TestersChanged(), PrivacyChanged())

    # ── Notices and agreements ───────────────────────────────────────────────────────────────

    def notices(self) -> list[Notice]:
        """Every version, the newest of each name first."""
        return store.notices(self._db)

    def newest(self, name: str) -> Notice:
        """The newest version of a notice."""
        found = [each for each in self.notices() if each.name.casefold() == name.strip().casefold()]
        if not found:
            raise ConsoleError(
                tr("There is no notice “{name}”.").format(name=name),
                tr("Nothing was noted."),
                tr("Publish it first, or check its name."),
            )
        return found[0]

    def publish_notice(self, name: str, text: str) -> Notice:
        """Publish a notice, or its next version where there is one of that name."""
        name, text = " ".join(name.split()), text.strip()
        if not name or not text:
            raise ConsoleError(
                tr("A notice needs a name and a text."), tr("Nothing was published."), tr("Fill both in.")
            )
        with self._db.write():
            same = [each for each in self.notices() if each.name == name]
            if same and same[0].text == text:
                raise ConsoleError(
                    tr("This is what version {version} says already.").format(version=same[0].version),
                    tr("Nothing was published."),
                    tr("Change the text, then publish it."),
                )
            notice_id = store.add_notice(self._db, name, text, self._today())
        self._say(PrivacyChanged())
        return next(each for each in self.notices() if each.id == notice_id)

    def agree(self, person_id: int, notice_id: int, proof: str, on: date | None = None) -> None:
        """Note that a person agreed to a version of a notice, and what proves it."""
        proof, day = " ".join(proof.split()), on or self._today()
        if not proof:
            raise ConsoleError(
                tr("An agreement needs a proof."),
                tr("Nothing was noted."),
                tr("Say how it was given: a signed form, an e-mail of a day, a ticked box."),
            )
        if day > self._today():
            raise ConsoleError(
                tr("{day} is still to come.").format(day=day.isoformat()),
                tr("Nothing was noted."),
                tr("Choose today or an earlier day."),
            )
        self._person(person_id)
        with self._db.write():
            store.agree(self._db, person_id, notice_id, day, proof)
            self._note(Act.AGREED)
        self._say(PrivacyChanged())

    def withdraw(self, person_id: int, notice_id: int) -> None:
        """The person no longer agrees."""
        with self._db.write():
            if store.withdraw(self._db, person_id, notice_id, self._today()):
                self._note(Act.WITHDREW)
        self._say(PrivacyChanged())

    def _person(self, person_id: int) -> Person:
        person = people.get(self._db, person_id)
        if person is None:
            raise ConsoleError(tr("This person is gone."), tr("Nothing was changed."), tr("Search again."))
        return person

    def _note(self, act: Act) -> None:
        store.note(self._db, self._today(), act, 1)

    def _today(self) -> date:
        return self._context.clock.now().date()

    def _say(self, *events: object) -> None:
        for event in events:
            self._context.events.publish(event)
