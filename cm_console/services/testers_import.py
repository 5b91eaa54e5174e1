"""From a spreadsheet to the directory: preview, dry run, import in one transaction, and the report."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from cm_console import words
from cm_console.domain.importing import (
    Cell,
    Duplicate,
    PersonField,
    Refusal,
    column_names,
    combine_mapping,
    find_header,
    guess_mapping,
)
from cm_console.domain.people_rows import Incoming, RowReader
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from cm_console.services.testers_merge import Merge, merge
from cm_console.spreadsheet import Sheet, open_sheet
from cm_console.store import people
from cm_console.store.database import Database

CHUNK = 2000
_LOOKAHEAD = 50
_PREVIEWED = 20

Wish = Mapping[str, "PersonField | str | None"]
Progress = Callable[[float], bool | None]  # given the share done; False asks to stop


class ImportStopped(ConsoleError):
    """The person asked to stop; nothing was kept."""


@dataclass(frozen=True)
class ImportPreview:
    """A file before it is imported. Rows and lines are those of the file."""

    columns: tuple[str, ...]
    mapping: Mapping[str, PersonField | None]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]
    encoding: str
    delimiter: str
    sheet: str
    count: int  # lines below the headers with something in them


@dataclass(frozen=True)
class ImportReport:
    """What an import did, line by line: taken + merged + unchanged + refused = lines read."""

    taken: int  # lines that added a person
    merged: int  # lines that changed a known person, or repeat a person of this file
    unchanged: int  # lines that say what is known already
    refused: tuple[Refusal, ...]
    warnings: tuple[str, ...] = ()
    duplicates: tuple[Duplicate, ...] = ()
    dry_run: bool = False


@dataclass(frozen=True)
class _Plan:
    """How to read one file."""

    sheet: Sheet
    columns: tuple[str, ...]
    mapping: dict[str, PersonField | None]
    header_at: int  # index of the header among the filled lines; -1 when the file has none


def preview(path: Path, mapping: Wish | None = None) -> ImportPreview:
    """Look at a file without storing anything."""
    plan = _plan(path, mapping)
    first: list[tuple[int, Sequence[Cell]]] = []
    count = 0
    for row in _body(plan):
        count += 1
        if count <= _PREVIEWED:
            first.append(row)
    width = len(plan.columns)
    return ImportPreview(
        columns=plan.columns,
        mapping=plan.mapping,
        rows=tuple(
            tuple([c or "" for c in cells[:width]] + [""] * (width - len(cells))) for _, cells in first
        ),
        lines=tuple(line for line, _ in first),
        encoding=plan.sheet.encoding,
        delimiter=plan.sheet.delimiter,
        sheet=plan.sheet.name,
        count=count,
    )


def import_file(
    db: Database, path: Path, mapping: Wish | None, dry_run: bool, progress: Progress | None
) -> ImportReport:
    """Read and check the whole file first, then store it in one transaction (not in a dry run)."""
    plan = _plan(path, mapping)
    _require_email(plan)
    say = _Steps(progress)
    reader = RowReader(plan.columns, plan.mapping)
    for n, (line, cells) in enumerate(_body(plan)):
        reader.read(line, cells)
        if n % CHUNK == 0:
            say(0.4 * plan.sheet.share())
    if dry_run:
        outcome = _store(db, reader, say, write=False)
    else:
        with db.write():
            outcome = _store(db, reader, say, write=True)
    refused = tuple(sorted(reader.refused, key=lambda refusal: refusal.line))
    lines = len(reader.people) + len(reader.duplicates)
    return ImportReport(
        taken=outcome.taken,
        merged=lines - outcome.taken - outcome.unchanged,
        unchanged=outcome.unchanged,
        refused=refused,
        warnings=_warnings(reader, outcome),
        duplicates=tuple(reader.duplicates),
        dry_run=dry_run,
    )


@dataclass
class _Outcome:
    taken: int = 0
    unchanged: int = 0
    unnamed: int = 0
    led: int = 0


class _Steps:
    def __init__(self, progress: Progress | None) -> None:
        self._progress = progress

    def __call__(self, share: float) -> None:
        if self._progress is not None and self._progress(share) is False:
            raise ImportStopped(tr("The import was stopped."), tr("Nothing was imported."))


def _store(db: Database, reader: RowReader, say: _Steps, write: bool) -> _Outcome:
    outcome = _Outcome()
    repeats = reader.repeats()
    is_first = not people.count(db)
    incoming: Iterator[tuple[str, Incoming]] = iter(reader.people.items())
    done = 0
    while chunk := list(islice(incoming, CHUNK)):
        known = {} if is_first else people.by_keys(db, [key for key, _ in chunk])
        result: Merge = merge(chunk, known, guess_managers=reader.guesses_managers)
        if write:
            people.add_many(db, result.added)
            people.change_many(db, result.changed)
        outcome.taken += len(result.added)
        outcome.unnamed += result.unnamed
        outcome.led += result.led
        outcome.unchanged += len(result.unchanged) + sum(repeats.get(key, 0) for key in result.unchanged)
        done += len(chunk)
        say(0.4 + 0.6 * done / len(reader.people))
    return outcome


def _plan(path: Path, wished: Wish | None) -> _Plan:
    sheet = open_sheet(path)
    head = [cells for _, cells in islice(sheet.read(), _LOOKAHEAD)]
    if not head:
        from cm_console.spreadsheet.open import empty

        raise empty(path)
    at = find_header(head)
    header: Sequence[Cell] = () if at is None else head[at]
    body = head[0 if at is None else at + 1 :]
    while header and not (header[-1] or "").strip():
        header = header[:-1]
    width = max((_width(cells) for cells in body), default=0)
    columns = column_names(header, width, tr("Column {n}"))
    guessed = guess_mapping(columns, body)
    mapping = combine_mapping(guessed, _checked(wished or {}, columns))
    return _Plan(sheet, columns, mapping, -1 if at is None else at)


def _width(cells: Sequence[Cell]) -> int:
    return max((n for n, cell in enumerate(cells, 1) if cell is None or cell.strip()), default=0)


def _body(plan: _Plan) -> Iterator[tuple[int, Sequence[Cell]]]:
    return islice(plan.sheet.read(), plan.header_at + 1, None)


def _checked(wished: Wish, columns: tuple[str, ...]) -> dict[str, PersonField | None]:
    """The wished mapping with real columns and fields, or a ConsoleError that names the choices."""
    by_name = {" ".join(column.split()).casefold(): column for column in columns}
    checked: dict[str, PersonField | None] = {}
    for name, wish in wished.items():
        column = by_name.get(" ".join(name.split()).casefold())
        if column is None:
            raise ConsoleError(
                tr("There is no column “{name}” in the file.").format(name=name),
                tr("Nothing was imported."),
                tr("Its columns are: {choices}.").format(choices=", ".join(columns)),
            )
        try:
            field = PersonField(wish) if wish else None
        except ValueError:
            raise ConsoleError(
                tr("A person has no field “{name}”.").format(name=wish),
                tr("Nothing was imported."),
                tr("The fields are: {choices}.").format(choices=", ".join(PersonField)),
            ) from None
        other = next((c for c, f in checked.items() if field is not None and f == field), None)
        if field is not None and other is not None:
            raise ConsoleError(
                tr("Two columns stand for {field}.").format(field=words.person_field(field)),
                tr("They are “{one}” and “{two}”. Nothing was imported.").format(one=other, two=column),
                tr("Keep one of them."),
            )
        checked[column] = field
    return checked


def _require_email(plan: _Plan) -> None:
    if PersonField.EMAIL not in plan.mapping.values():
        raise ConsoleError(
            tr("No column holds the e-mail addresses."),
            tr("People are told apart by their address, so nothing was imported."),
            tr("Say which one it is. The columns are: {choices}.").format(choices=", ".join(plan.columns)),
        )


def _warnings(reader: RowReader, outcome: _Outcome) -> tuple[str, ...]:
    texts: list[str] = []
    if reader.duplicates:
        n = len(reader.duplicates)
        texts.append(
            tr(
                "%n line(s) repeat the address of an earlier line and were merged into it: {lines}.", "", n
            ).format(lines=_some([duplicate.line for duplicate in reader.duplicates]))
        )
    if reader.formulas:
        texts.append(
            tr(
                "%n cell(s) hold a formula without a value and were left out: lines {lines}.",
                "",
                len(reader.formulas),
            ).format(lines=_some(sorted(set(reader.formulas))))
        )
    for column, (line, cell, n) in reader.unclear.items():
        texts.append(
            tr(
                "%n cell(s) of “{column}” say neither yes nor no and were left out, first line {line}: “{cell}”.",
                "",
                n,
            ).format(column=column, line=line, cell=cell)
        )
    if outcome.led:
        texts.append(
            tr("No column says who is a manager: %n were marked as managers by their level.", "", outcome.led)
        )
    if outcome.unnamed:
        texts.append(tr("%n person(s) have no name; theirs was made from the address.", "", outcome.unnamed))
    if reader.garbled:
        line, text, better = reader.garbled[0]
        texts.append(
            tr(
                "%n line(s) look garbled: on line {line}, “{text}” was probably “{better}”. "
                "Save the file again as “CSV UTF-8”, or as .xlsx.",
                "",
                len(reader.garbled),
            ).format(line=line, text=text, better=better)
        )
    return tuple(texts)


def _some(lines: list[int]) -> str:
    shown = ", ".join(str(line) for line in lines[:8])
    return shown + (" …" if len(lines) > 8 else "")
