"""How one spreadsheet is to be read: where its headers are, and which column holds what."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from cm_console import words
from cm_console.domain.importing import (
    Cell,
    PersonField,
    column_names,
    combine_mapping,
    find_header,
    guess_mapping,
)
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from cm_console.spreadsheet import Sheet, empty, open_sheet

_LOOKAHEAD = 50

Wish = Mapping[str, "PersonField | str | None"]


@dataclass(frozen=True)
class Plan:
    """How to read one file."""

    sheet: Sheet
    columns: tuple[str, ...]
    mapping: dict[str, PersonField | None]
    header_at: int  # index of the header among the filled lines; -1 when the file has none

    def body(self) -> Iterator[tuple[int, Sequence[Cell]]]:
        """The lines below the headers, numbered as in the file."""
        return islice(self.sheet.read(), self.header_at + 1, None)

    def require_email(self) -> None:
        """People are told apart by their address: without one there is nothing to import."""
        if PersonField.EMAIL not in self.mapping.values():
            raise ConsoleError(
                tr("No column holds the e-mail addresses."),
                tr("People are told apart by their address, so nothing was imported."),
                tr("Say which one it is. The columns are: {choices}.").format(
                    choices=", ".join(self.columns)
                ),
            )


def make_plan(path: Path, wished: Wish | None) -> Plan:
    """Look at the first lines of `path`; `wished` overrules the guess for the columns it names."""
    sheet = open_sheet(path)
    head = [cells for _, cells in islice(sheet.read(), _LOOKAHEAD)]
    if not head:
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
    return Plan(sheet, columns, mapping, -1 if at is None else at)


def _width(cells: Sequence[Cell]) -> int:
    return max((n for n, cell in enumerate(cells, 1) if cell is None or cell.strip()), default=0)


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
