"""How one spreadsheet is to be read: where its headings are, which column holds what, its first lines.

The same for every noun; what a noun's table holds is given as a `Table`.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Generic, TypeVar

from cm_console.domain.columns import Cell, F, Row, column_names, combine
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from cm_console.services.table_report import LineRefused, Refused
from cm_console.spreadsheet import Sheet, empty, open_sheet

_LOOKAHEAD = 50
_PREVIEWED = 20

T = TypeVar("T")
Wish = Mapping[str, F | str | None]  # what columns hold, as a person said it


@dataclass(frozen=True)
class Table(Generic[F]):
    """What the columns of one noun can hold, and how that is guessed and said."""

    fields: type[F]
    required: Sequence[frozenset[F]]  # of each, one field at least has a column
    find_header: Callable[[Sequence[Row]], int | None]  # None where the file has no headings
    guess: Callable[[Sequence[str], Sequence[Row]], dict[str, F | None]]
    named: Callable[[F], str]
    no_field: Callable[[], str]  # that there is no field {name}
    missing: Callable[[], tuple[str, str, str]]  # that a required one has no column; the {choices} last


@dataclass(frozen=True)
class Plan(Generic[F]):
    """How to read one file."""

    table: Table[F]
    sheet: Sheet
    columns: tuple[str, ...]
    mapping: dict[str, F | None]
    header_at: int  # index of the headings among the filled lines; -1 when the file has none

    def body(self) -> Iterator[tuple[int, Row]]:
        """The lines below the headings, numbered as in the file."""
        return islice(self.sheet.read(), self.header_at + 1, None)

    def place(self, field: F) -> int:
        """Which column holds it; -1 where none does."""
        return next((n for n, column in enumerate(self.columns) if self.mapping[column] is field), -1)

    def cells(self, row: Row) -> dict[F, Cell]:
        """A line's cells by what they hold."""
        return {
            field: row[index] if index < len(row) else ""
            for index, column in enumerate(self.columns)
            if (field := self.mapping[column]) is not None
        }

    def filled(self, field: F) -> Iterator[str]:
        """All that stands in a field's column, line by line."""
        place = self.place(field)
        rows = self.body() if place >= 0 else ()
        return (cell for _, row in rows if place < len(row) and (cell := row[place]))

    def checked(
        self, check: Callable[[int, dict[F, Cell]], T], refused: list[LineRefused]
    ) -> Iterator[tuple[int, T]]:
        """What `check` makes of each line; those of which it raises Refused are added to `refused`."""
        for line, row in self.body():
            try:
                found = check(line, self.cells(row))
            except Refused as why:
                refused.append(LineRefused(line, str(why)))
            else:
                yield line, found

    def require(self) -> None:
        """Raise where a column is missing without which nothing can be imported."""
        held = {field for field in self.mapping.values() if field is not None}
        if not all(some & held for some in self.table.required):
            title, message, hint = self.table.missing()
            raise ConsoleError(title, message, hint.format(choices=", ".join(self.columns)))


@dataclass(frozen=True)
class Preview(Generic[F]):
    """A file before it is imported. Rows and lines are those of the file."""

    columns: tuple[str, ...]
    mapping: Mapping[str, F | None]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]
    encoding: str
    delimiter: str
    sheet: str
    count: int  # lines below the headings with something in them


def make_plan(table: Table[F], path: Path, wished: Wish[F] | None = None) -> Plan[F]:
    """Look at the first lines of `path`; `wished` overrules the guess for the columns it names."""
    sheet = open_sheet(path)
    head = [cells for _, cells in islice(sheet.read(), _LOOKAHEAD)]
    if not head:
        raise empty(path)
    at = table.find_header(head)
    header: Row = () if at is None else head[at]
    body = head[0 if at is None else at + 1 :]
    while header and not (header[-1] or "").strip():
        header = header[:-1]
    columns = column_names(header, max(map(_width, body), default=0), tr("Column {n}"))
    mapping = combine(table.guess(columns, body), _checked(table, wished or {}, columns))
    return Plan(table, sheet, columns, mapping, -1 if at is None else at)


def preview(table: Table[F], path: Path, wished: Wish[F] | None = None) -> Preview[F]:
    """Look at a file without storing anything."""
    plan = make_plan(table, path, wished)
    first: list[tuple[int, Row]] = []
    count = 0
    for row in plan.body():
        count += 1
        if count <= _PREVIEWED:
            first.append(row)
    width = len(plan.columns)
    return Preview(
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


def _width(cells: Row) -> int:
    return max((n for n, cell in enumerate(cells, 1) if cell is None or cell.strip()), default=0)


def _checked(table: Table[F], wished: Wish[F], columns: Sequence[str]) -> dict[str, F | None]:
    """The wished mapping with real columns and fields, or a ConsoleError that names the choices."""
    by_name = {_key(column): column for column in columns}
    checked: dict[str, F | None] = {}
    for name, wish in wished.items():
        column = name if name in columns else by_name.get(_key(name))
        if column is None:
            raise ConsoleError(
                tr("There is no column “{name}” in the file.").format(name=name),
                tr("Nothing was imported."),
                tr("Its columns are: {choices}.").format(choices=", ".join(columns)),
            )
        try:
            field = table.fields(wish) if wish else None
        except ValueError:
            raise ConsoleError(
                table.no_field().format(name=wish),
                tr("Nothing was imported."),
                tr("The fields are: {choices}.").format(choices=", ".join(table.fields)),
            ) from None
        other = next((c for c, f in checked.items() if field is not None and f == field), None)
        if field is not None and other is not None:
            raise ConsoleError(
                tr("Two columns stand for {field}.").format(field=table.named(field)),
                tr("They are “{one}” and “{two}”. Nothing was imported.").format(one=other, two=column),
                tr("Keep one of them."),
            )
        checked[column] = field
    return checked


def _key(column: str) -> str:
    return " ".join(column.split()).casefold()
