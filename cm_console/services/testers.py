"""People and their way through a campaign: find, add, edit, change state, import, export."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from cm_console import words
from cm_console.domain import people_query
from cm_console.domain.circles import Circle
from cm_console.domain.conflicts import Resolution
from cm_console.domain.importing import PersonField, clean_email, email_key, email_problem
from cm_console.domain.people_query import Query
from cm_console.domain.testers import Person, PersonKind, Tester, TesterEvent, TesterState, may_become
from cm_console.errors import ConsoleError
from cm_console.events import TestersChanged
from cm_console.i18n import tr
from cm_console.services import testers_import
from cm_console.services.context import Context
from cm_console.services.table_plan import Preview, Wish, preview
from cm_console.services.table_report import Progress
from cm_console.services.testers_import import PEOPLE, ImportReport
from cm_console.spreadsheet import write_csv
from cm_console.store import campaigns as campaign_store
from cm_console.store import people, tombstones
from cm_console.store import testers as store

ORDERS = ("name", "email", "department", "level", "site", "wave", "state", "since", "volunteer", "manager")
TAKE_ALL = Resolution()
_FLAGS = ("is_manager", "is_external", "volunteer")


class Testers:
    """One campaign's view of the directory. People are shared by all campaigns of the workspace."""

    __test__ = False

    def __init__(self, context: Context) -> None:
        self.context = context
        self._db = context.db

    # ── Finding ──────────────────────────────────────────────────────────────────────────────

    def search(
        self,
        campaign_id: int,
        query: str = "",
        *,
        states: Iterable[TesterState] | None = None,
        wave_id: int | None = None,
        order: str = "name",
        descending: bool = False,
        limit: int | None = None,
        offset: int = 0,
        circle: Circle | None = None,
    ) -> list[Tester]:
        """Who `query` finds (see `domain.people_query`) inside `circle`, in order."""
        return store.search(
            self._db,
            campaign_id,
            _parse(query),
            states=states,
            wave_id=wave_id,
            order=order,
            descending=descending,
            limit=limit,
            offset=offset,
            circle=circle,
        )

    def ids(
        self,
        campaign_id: int,
        query: str = "",
        *,
        order: str = "name",
        descending: bool = False,
        circle: Circle | None = None,
        limit: int | None = None,
    ) -> list[int]:
        """The person ids of whom `query` finds inside `circle`, in order: what a long table is built on."""
        return store.ids(
            self._db,
            campaign_id,
            _parse(query),
            order=order,
            descending=descending,
            circle=circle,
            limit=limit,
        )

    def read(self, campaign_id: int, person_ids: Sequence[int]) -> list[Tester]:
        """These people, in this order; whoever is gone is left out."""
        return store.read(self._db, campaign_id, person_ids)

    def count(self, campaign_id: int, query: str = "", circle: Circle | None = None) -> int:
        return store.count(self._db, campaign_id, _parse(query), circle)

    def counts(self, campaign_id: int) -> dict[TesterState, int]:
        """How many people are in each state."""
        return store.counts(self._db, campaign_id)

    def get(self, campaign_id: int, person_id: int) -> Tester:
        found = store.read(self._db, campaign_id, [person_id])
        if not found:
            raise _gone()
        return found[0]

    def history(self, campaign_id: int, person_id: int) -> list[TesterEvent]:
        """The person's dated changes of state, oldest first; who has left, with the reason they gave."""
        found = store.history(self._db, campaign_id, person_id)
        if not found or found[-1].state is not TesterState.DROPPED:
            return found
        from cm_console.services import following_words
        from cm_console.store import missions

        given = missions.given_reasons(self._db, campaign_id, [person_id])
        said = [text for one in given for text in (following_words.reason(one.reason), one.note)]
        note = " · ".join(text for text in (found[-1].note, *said) if text)
        return [*found[:-1], replace(found[-1], note=note)]

    # ── States ───────────────────────────────────────────────────────────────────────────────

    def set_state(
        self,
        campaign_id: int,
        person_ids: Iterable[int],
        state: TesterState,
        on: date | None = None,
        note: str = "",
    ) -> dict[int, TesterState]:
        """Put people into `state` on a day (today); returns the former states of those who changed.

        Who may not go there from where they are is left alone; an error when that is everybody.
        """
        today = self.context.today(self._zone(campaign_id))
        if on is not None and on > today:
            raise ConsoleError(
                tr("{day} is still to come.").format(day=on.isoformat()),
                tr("No state was changed."),
                tr("Choose today or an earlier day."),
            )
        wanted = list(dict.fromkeys(person_ids))
        with self._db.write():
            former = store.states(self._db, campaign_id, wanted)
            previous = {one: old for one, old in former.items() if may_become(old, state)}
            if wanted and not previous:
                raise self._no_change(set(former.values()), state)
            store.set_state(self._db, campaign_id, list(previous), state, on or today, note.strip())
        self.context.events.publish(TestersChanged())
        return previous

    def restore_states(
        self, campaign_id: int, previous: Mapping[int, TesterState], after: TesterState
    ) -> Sequence[int]:
        """Undo a `set_state` to `after`: the states it returned come back and its events go.

        Returns for whom. Who has gone on from there since stays there; an error when that is everybody.
        """
        with self._db.write():
            now = store.states(self._db, campaign_id, list(previous))
            back = {one: state for one, state in previous.items() if now.get(one) is after}
            if previous and not back:
                raise ConsoleError(
                    tr("This has been changed again in the meantime."),
                    tr("Nothing was changed."),
                    tr("Look at it, and change it by hand."),
                )
            store.take_back(self._db, campaign_id, back)
        self.context.events.publish(TestersChanged())
        return tuple(back)

    # ── One person ───────────────────────────────────────────────────────────────────────────

    def add(self, name: str, email: str, **fields: Any) -> Person:
        """Add a person to the directory; `fields` are those of `Person`."""
        values = _values(Person(0, "", ""), {"name": name, "email": email, **fields})
        key = email_key(values["email"])
        with self._db.write():
            self._refuse_taken(key, None)
            person_id = people.add(self._db, key, values)
        self.context.events.publish(TestersChanged())
        return Person(person_id, **values)

    def edit(self, person_id: int, **fields: Any) -> Person:
        """Change some fields of a person."""
        with self._db.write():
            person = people.get(self._db, person_id)
            if person is None:
                raise _gone()
            values = _values(person, fields)
            key = email_key(values["email"])
            self._refuse_taken(key, person_id)
            people.change(self._db, person_id, key, values)
        self.context.events.publish(TestersChanged())
        return Person(person_id, **values)

    # ── Files ────────────────────────────────────────────────────────────────────────────────

    def preview(self, path: Path, mapping: Wish[PersonField] | None = None) -> Preview[PersonField]:
        """Look at a spreadsheet: its columns, what they are taken for, its first lines."""
        return preview(PEOPLE, Path(path), mapping)

    def import_file(
        self,
        campaign_id: int | None,
        path: Path,
        mapping: Wish[PersonField] | None = None,
        dry_run: bool = False,
        progress: Progress | None = None,
        resolution: Resolution = TAKE_ALL,
    ) -> ImportReport:
        """Take a file's people into the directory, all or nothing; `resolution` settles what differs.

        The directory belongs to the workspace; everybody in it is a candidate of every campaign, so
        `campaign_id` may be None while there is no campaign yet.
        """
        if campaign_id is not None:
            self._zone(campaign_id)
        report = testers_import.import_file(self._db, Path(path), mapping, dry_run, progress, resolution)
        if not dry_run and (report.taken or report.merged):
            self.context.events.publish(TestersChanged())
        return report

    def export(
        self,
        campaign_id: int,
        path: Path,
        person_ids: Sequence[int] | None = None,
        circle: Circle | None = None,
    ) -> int:
        """Write people (all, or these in this order) as a CSV file for Excel; returns how many.

        Whoever is outside `circle` as this is written is left out, whatever was asked for.
        """
        if person_ids is None:
            testers = store.search(self._db, campaign_id, Query(), circle=circle)
        else:
            testers = store.read(self._db, campaign_id, person_ids, circle)
        write_csv(Path(path), _header(), map(_line, testers))
        return len(testers)

    def _zone(self, campaign_id: int) -> str:
        campaign = campaign_store.get(self._db, campaign_id)
        if campaign is None:
            raise ConsoleError(tr("This campaign is gone."), tr("Nothing was changed."))
        return campaign.zone

    def _refuse_taken(self, key: str, person_id: int | None) -> None:
        if tombstones.holds(self._db, key):
            raise ConsoleError(
                tr("This address was erased on request."),
                tr("Nothing was changed."),
                tr("If the person asked to come back, let them in under Privacy first."),
            )
        other = people.by_key(self._db, key)
        if other is not None and other.id != person_id:
            raise ConsoleError(
                tr("{name} already has this address.").format(name=other.name),
                tr("Nothing was changed."),
                tr("Give another address, or edit that person."),
            )

    def _no_change(self, states: set[TesterState], state: TesterState) -> ConsoleError:
        if not states:
            return _gone()
        here = ", ".join(words.tester_state(old) for old in sorted(states, key=list(TesterState).index))
        return ConsoleError(
            tr("Nobody can go to “{state}” from here.").format(state=words.tester_state(state)),
            tr("They are: {states}. Nothing was changed.").format(states=here),
            tr("States go forward, or one step back."),
        )


def _parse(query: str) -> Query:
    return people_query.parse(query, {words.tester_state(state): state for state in TesterState})


def _gone() -> ConsoleError:
    return ConsoleError(tr("This person is gone."), tr("Nothing was changed."), tr("Search again."))


def _values(person: Person, fields: Mapping[str, Any]) -> dict[str, Any]:
    """Every column of `person` with `fields` over it, tidied and checked."""
    unknown = set(fields) - set(people.WRITABLE)
    if unknown:
        raise TypeError(f"a person has no {', '.join(sorted(unknown))}")
    values: dict[str, Any] = {column: getattr(person, column) for column in people.WRITABLE}
    for column, value in fields.items():
        values[column] = bool(value) if column in _FLAGS else " ".join(str(value).split())
    values["email"] = clean_email(values["email"])
    if email_problem(values["email"]) is not None:
        raise ConsoleError(
            tr("“{email}” is not an e-mail address.").format(email=values["email"]),
            tr("The person was not saved."),
            tr("Write it as name@example.org."),
        )
    values["external_kind"] = _external_kind(values)
    if not values["name"]:
        raise ConsoleError(tr("A person needs a name."), tr("The person was not saved."), tr("Fill it in."))
    return values


def _external_kind(values: Mapping[str, Any]) -> str:
    kind = values["external_kind"]
    if kind and kind not in (PersonKind.CUSTOMER, PersonKind.PARTNER):
        raise ConsoleError(
            tr("Somebody outside is a customer, a partner, or not said."), tr("The person was not saved.")
        )
    return str(kind) if values["is_external"] else ""


def _header() -> list[str]:
    columns = (PersonField.NAME, PersonField.EMAIL, PersonField.DEPARTMENT, PersonField.LEVEL)
    more = (PersonField.SITE, PersonField.LANGUAGE, PersonField.STAFF_NUMBER, PersonField.MANAGER)
    rest = (PersonField.EXTERNAL, PersonField.KIND, PersonField.VOLUNTEER)
    names = [words.person_field(field) for field in (*columns, *more, *rest)]
    return [*names, tr("Wave"), tr("State"), tr("Since")]


def _line(tester: Tester) -> list[str]:
    person = tester.person
    texts = [person.name, person.email, person.department, person.level, person.site, person.language]
    wave = "" if tester.wave_number is None else str(tester.wave_number)
    since = "" if tester.since is None else tester.since.isoformat()
    answers = [tr("yes") if flag else tr("no") for flag in (person.is_manager, person.is_external)]
    answers += [words.person_kind(person.kind), tr("yes") if person.volunteer else tr("no")]
    return [*texts, person.staff_number, *answers, wave, words.tester_state(tester.state), since]
