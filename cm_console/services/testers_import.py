"""From a spreadsheet to the directory: dry run, import in one transaction, and the report."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from pathlib import Path

from cm_console import words
from cm_console.domain.conflicts import Conflict, Resolution
from cm_console.domain.importing import Duplicate, PersonField, Refusal, find_header, guess_mapping
from cm_console.domain.people_rows import Incoming, RowReader
from cm_console.i18n import tr
from cm_console.services.table_plan import Table, Wish, make_plan
from cm_console.services.table_report import Progress, Report, go_on
from cm_console.services.testers_merge import Row, merge
from cm_console.services.testers_warnings import Outcome, warnings
from cm_console.store import people, tombstones
from cm_console.store.database import Database

CHUNK = 2000

PEOPLE = Table(
    PersonField,
    required=[frozenset({PersonField.EMAIL})],
    find_header=find_header,
    guess=guess_mapping,
    named=words.person_field,
    no_field=lambda: tr("A person has no field “{name}”."),
    missing=lambda: (
        tr("No column holds the e-mail addresses."),
        tr("People are told apart by their address, so nothing was imported."),
        tr("Say which one it is. The columns are: {choices}."),
    ),
)


@dataclass(frozen=True)
class ImportReport(Report[Refusal]):
    """What an import did, line by line: taken + merged + unchanged + refused = lines read.

    A line that is `taken` added a person, one that is `unchanged` says what is known already.
    """

    merged: int = 0  # lines that changed a known person, or repeat a person of this file
    warnings: tuple[str, ...] = ()
    duplicates: tuple[Duplicate, ...] = ()
    conflicts: tuple[Conflict, ...] = ()  # fields in which a known person is another in the file


def import_file(
    db: Database,
    path: Path,
    mapping: Wish[PersonField] | None,
    dry_run: bool,
    progress: Progress | None,
    resolution: Resolution,
) -> ImportReport:
    """Read and check the whole file first, then store it in one transaction (not in a dry run)."""
    plan = make_plan(PEOPLE, path, mapping)
    plan.require()
    say = partial(go_on, progress)
    reader = RowReader(plan.columns, plan.mapping)
    for n, (line, cells) in enumerate(plan.body()):
        reader.read(line, cells)
        if n % CHUNK == 0:
            say(0.4 * plan.sheet.share())
    if dry_run:
        outcome = _store(db, reader, resolution, say, write=False)
    else:
        with db.write():
            outcome = _store(db, reader, resolution, say, write=True)
    refused = tuple(sorted(reader.refused, key=lambda refusal: refusal.line))
    lines = len(reader.people) + len(reader.duplicates)
    return ImportReport(
        taken=outcome.taken,
        merged=lines - outcome.taken - outcome.unchanged,
        unchanged=outcome.unchanged,
        refused=refused,
        warnings=warnings(reader, outcome),
        duplicates=tuple(reader.duplicates),
        conflicts=tuple(outcome.conflicts),
        dry_run=dry_run,
    )


def _store(
    db: Database, reader: RowReader, resolution: Resolution, say: Callable[[float], None], write: bool
) -> Outcome:
    outcome = Outcome()
    for key in _erased(db, reader):
        reader.leave_out(key)
    repeats = reader.repeats()
    is_first = not people.count(db)
    incoming: Iterator[tuple[str, Incoming]] = iter(reader.people.items())
    done = 0
    while chunk := list(islice(incoming, CHUNK)):
        known = {} if is_first else people.by_keys(db, [key for key, _ in chunk])
        result = merge(
            chunk,
            known,
            guess_managers=reader.guesses_managers,
            by_number={} if is_first else _by_number(db, reader, chunk, known),
            resolution=resolution,
        )
        if write:
            people.add_many(db, result.added)
            people.change_many(db, result.changed)
            people.give_keys(db, result.keys)
        outcome.moved += result.moved
        outcome.conflicts += [replace(found, line=reader.line(key)) for key, found in result.conflicts]
        outcome.taken += len(result.added)
        outcome.unnamed += result.unnamed
        outcome.led += result.led
        outcome.unchanged += len(result.unchanged) + sum(repeats.get(key, 0) for key in result.unchanged)
        done += len(chunk)
        say(0.4 + 0.6 * done / len(reader.people))
    return outcome


def _erased(db: Database, reader: RowReader) -> set[str]:
    """Whom the file would bring back: by their address, or as somebody new with their staff number."""
    keys = tombstones.erased(db, reader.people)
    numbers = {one[6]: key for key, one in reader.people.items() if one[6] not in reader.shared_numbers}
    by_number = {numbers[number] for number in tombstones.erased_numbers(db, numbers)}
    return keys | (by_number - set(people.by_keys(db, list(by_number))))


def _by_number(
    db: Database, reader: RowReader, chunk: Sequence[tuple[str, Incoming]], known: Mapping[str, Row]
) -> dict[str, Row]:
    """The stored people that staff numbers of unknown addresses stand for.

    Only where one person has the number, in the file as in the store, and the file does not have that
    person by address too: else it would say two things of one person.
    """
    shared = reader.shared_numbers
    wanted = [one[6] for key, one in chunk if one[6] and key not in known and one[6] not in shared]
    found: dict[str, Row] = {}
    twice: set[str] = set()
    for key, *row in people.by_staff_numbers(db, wanted) if wanted else ():
        number = row[7]
        if number in found or key in reader.people:
            twice.add(number)
        found[number] = tuple(row)
    return {number: row for number, row in found.items() if number not in twice}
