"""How one spreadsheet of posts is to be read: where its headings are, and which column holds what."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from cm_console import words
from cm_console.domain.importing import Cell, column_names
from cm_console.domain.post_columns import PostField, combine, find_header, guess_columns
from cm_console.domain.typed_date import Order, order_of
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from cm_console.spreadsheet import Sheet, empty, open_sheet

LOOKAHEAD = 50

Wish = Mapping[str, "PostField | str | None"]


@dataclass(frozen=True)
class Plan:
    """How to read one file. `order` is that of its dates in numbers."""

    sheet: Sheet
    columns: tuple[str, ...]
    mapping: dict[str, PostField | None]
    header_at: int  # among the filled lines
    order: Order

    def body(self) -> Iterator[tuple[int, Sequence[Cell]]]:
        """The lines below the headings, numbered as in the file."""
        return islice(self.sheet.read(), self.header_at + 1, None)

    def cells(self, row: Sequence[Cell]) -> dict[PostField, Cell]:
        """A line's cells by what they hold."""
        return {
            field: row[index] if index < len(row) else ""
            for index, column in enumerate(self.columns)
            if (field := self.mapping[column]) is not None
        }

    def require_text(self) -> None:
        if PostField.TEXT not in self.mapping.values():
            raise ConsoleError(
                tr("No column holds the texts of the posts."),
                tr("Nothing was imported."),
                tr("Say which one it is. The columns are: {choices}.").format(
                    choices=", ".join(self.columns)
                ),
            )


def make_plan(path: Path, wished: Wish | None = None) -> Plan:
    """Look at `path`; `wished` overrules the guess for the columns it names."""
    sheet = open_sheet(path)
    head = [cells for _, cells in islice(sheet.read(), LOOKAHEAD)]
    if not head:
        raise empty(path)
    at = find_header(head)
    body = head[at + 1 :]
    header: Sequence[Cell] = head[at]
    while header and not (header[-1] or "").strip():
        header = header[:-1]
    width = max((_width(cells) for cells in body), default=0)
    columns = column_names(header, width, tr("Column {n}"))
    mapping = combine(guess_columns(columns, body), _checked(wished or {}, columns))
    day = next((n for n, column in enumerate(columns) if mapping[column] is PostField.DATE), None)
    dates = []
    if day is not None:
        below = islice(sheet.read(), at + 1, None)
        dates = [cell for _, row in below if day < len(row) and (cell := row[day])]
    return Plan(sheet, columns, mapping, at, order_of(dates))


def _width(cells: Sequence[Cell]) -> int:
    return max((n for n, cell in enumerate(cells, 1) if cell is None or cell.strip()), default=0)


def _checked(wished: Wish, columns: tuple[str, ...]) -> dict[str, PostField | None]:
    """The wished mapping with real columns and fields, or a ConsoleError that names the choices."""
    by_name = {" ".join(column.split()).casefold(): column for column in columns}
    checked: dict[str, PostField | None] = {}
    for name, wish in wished.items():
        column = by_name.get(" ".join(name.split()).casefold())
        if column is None:
            raise ConsoleError(
                tr("There is no column “{name}” in the file.").format(name=name),
                tr("Nothing was imported."),
                tr("Its columns are: {choices}.").format(choices=", ".join(columns)),
            )
        try:
            field = PostField(wish) if wish else None
        except ValueError:
            raise ConsoleError(
                tr("A post has no field “{name}”.").format(name=wish),
                tr("Nothing was imported."),
                tr("The fields are: {choices}.").format(choices=", ".join(PostField)),
            ) from None
        other = next((c for c, f in checked.items() if field is not None and f == field), None)
        if field is not None and other is not None:
            raise ConsoleError(
                tr("Two columns stand for {field}.").format(field=words.post_field(field)),
                tr("They are “{one}” and “{two}”. Nothing was imported.").format(one=other, two=column),
                tr("Keep one of them."),
            )
        checked[column] = field
    return checked
