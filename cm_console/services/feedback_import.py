"""Feedback from a spreadsheet: preview, dry run, import, and the report line by line."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

from cm_console.domain.feedback import FeedbackKind
from cm_console.domain.feedback_columns import (
    FeedbackField,
    combine,
    find_header,
    guess_columns,
    kind_of,
)
from cm_console.domain.importing import Cell, clean_email, column_names, email_key, yes_or_no
from cm_console.domain.typed_date import Order, order_of, parse_date
from cm_console.errors import ConsoleError
from cm_console.events import FollowingChanged
from cm_console.i18n import tr
from cm_console.services import following_checks as own
from cm_console.services.context import Context
from cm_console.spreadsheet import Sheet, empty, open_sheet
from cm_console.store import feedback as store
from cm_console.store import people
from cm_console.store import waves as wave_store

_PREVIEWED = 20
_LOOKAHEAD = 50

Wish = Mapping[str, "FeedbackField | str | None"]
Row = Sequence[Cell]


@dataclass(frozen=True)
class FeedbackPreview:
    """A file before it is imported. Rows and lines are those of the file."""

    columns: tuple[str, ...]
    mapping: Mapping[str, FeedbackField | None]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]
    encoding: str
    delimiter: str
    sheet: str
    count: int


@dataclass(frozen=True)
class LineRefused:
    line: int
    text: str


@dataclass(frozen=True)
class FeedbackReport:
    """What an import did, or would do."""

    taken: int
    unchanged: int
    refused: tuple[LineRefused, ...] = ()
    dry_run: bool = False


@dataclass
class _Plan:
    sheet: Sheet
    columns: tuple[str, ...]
    mapping: dict[str, FeedbackField | None]
    header_at: int
    order: Order = field(default=Order.DAY)

    def body(self) -> Iterator[tuple[int, Row]]:
        return islice(self.sheet.read(), self.header_at + 1, None)

    def cells(self, row: Row) -> dict[FeedbackField, str]:
        return {
            wanted: ((row[n] if n < len(row) else "") or "").strip()
            for n, column in enumerate(self.columns)
            if (wanted := self.mapping[column]) is not None
        }


class FeedbackImport:
    def __init__(self, context: Context) -> None:
        self._context = context
        self._db = context.db

    def preview(self, path: Path, mapping: Wish | None = None) -> FeedbackPreview:
        """Look at a file without storing anything."""
        plan = _plan(path, mapping or {})
        first: list[tuple[int, Row]] = []
        count = 0
        for row in plan.body():
            count += 1
            if count <= _PREVIEWED:
                first.append(row)
        width = len(plan.columns)
        rows = (tuple([c or "" for c in cells[:width]] + [""] * (width - len(cells))) for _, cells in first)
        sheet = plan.sheet
        lines = tuple(line for line, _ in first)
        facts = (sheet.encoding, sheet.delimiter, sheet.name, count)
        return FeedbackPreview(plan.columns, plan.mapping, tuple(rows), lines, *facts)

    def run(
        self,
        campaign_id: int,
        path: Path,
        mapping: Wish | None = None,
        dry_run: bool = False,
        *,
        wave_id: int | None = None,
        kind: FeedbackKind | str = FeedbackKind.ISSUE,
        progress: Callable[[float], object] | None = None,
    ) -> FeedbackReport:
        """Take a file's feedback in, all in one transaction. `wave_id` and `kind` are for lines without one.

        The same text of the same tester is known already; so is one whose identity was dropped since.
        """
        own.own_wave(self._context, campaign_id, wave_id)
        plan = _plan(path, mapping or {})
        if FeedbackField.TEXT not in plan.mapping.values():
            raise ConsoleError(
                tr("No column holds what was said."),
                tr("Nothing was imported."),
                tr("Say which one it is. The columns are: {choices}.").format(
                    choices=", ".join(plan.columns)
                ),
            )
        default = {"wave_id": wave_id, "kind": FeedbackKind(kind).value}
        known = {
            (each.text, each.person_id or each.pseudonym) for each in store.all_of(self._db, campaign_id)
        }
        waves = {wave.number: wave.id for wave in wave_store.all_waves(self._db, campaign_id)}
        today = own.today(self._context, campaign_id)
        taken: list[dict[str, Any]] = []
        refused: list[LineRefused] = []
        unchanged = 0
        for line, row in plan.body():
            try:
                fields = self._fields(plan.cells(row), plan.order, default, waves, today)
            except ValueError as why:
                refused.append(LineRefused(line, str(why)))
                continue
            key = (fields["text"], fields["person_id"] or fields["pseudonym"])
            if key in known or (fields["text"], "") in known:
                unchanged += 1
                continue
            known.add(key)
            taken.append({"campaign_id": campaign_id, **fields})
        if taken and not dry_run:
            with self._db.write():
                for number, fields in enumerate(taken):
                    store.insert(self._db, fields)
                    if progress is not None and not number % 100:
                        progress(number / len(taken))
            self._context.events.publish(FollowingChanged())
        return FeedbackReport(len(taken), unchanged, tuple(refused), dry_run)

    def _fields(
        self,
        cells: Mapping[FeedbackField, str],
        order: Order,
        default: Mapping[str, Any],
        waves: Mapping[int, int],
        today: date,
    ) -> dict[str, Any]:
        """One line as it is stored; a ValueError says in words why it is refused."""
        f = FeedbackField
        fields = {
            **default,
            "text": cells.get(f.TEXT, ""),
            "is_blocking": _blocking(cells),
            "given_on": today,
        }
        if not fields["text"]:
            raise ValueError(tr("there is no text"))
        if said := cells.get(f.KIND, ""):
            kind = kind_of(said)
            if kind is None:
                raise ValueError(tr("“{word}” is no kind of feedback").format(word=said))
            fields["kind"] = kind.value
        if said := cells.get(f.DATE, ""):
            fields["given_on"] = _day(said, order, today)
        if said := cells.get(f.WAVE, ""):
            digits = "".join(c for c in said if c.isdigit())
            if not digits or int(digits) not in waves:
                raise ValueError(tr("there is no wave “{wave}”").format(wave=said))
            fields["wave_id"] = waves[int(digits)]
        fields["person_id"], fields["pseudonym"] = self._who(cells.get(f.TESTER, ""))
        if answer := cells.get(f.ANSWER, ""):
            # The file does not say when it was answered: it is not counted as quicker than it may have been.
            fields |= {"answer": answer, "answered_on": today}
        return fields

    def _who(self, said: str) -> tuple[int | None, str]:
        if "@" not in said:
            return None, " ".join(said.split())
        person = people.by_key(self._db, email_key(clean_email(said)))
        if person is None:
            raise ValueError(tr("nobody in the directory has the address {address}").format(address=said))
        return person.id, ""


def _blocking(cells: Mapping[FeedbackField, str]) -> bool:
    said = cells.get(FeedbackField.BLOCKING, "")
    answer = yes_or_no(said)
    if said and answer is None:
        raise ValueError(tr("“{word}” is neither yes nor no").format(word=said))
    return bool(answer)


def _day(said: str, order: Order, today: date) -> date:
    try:
        day = parse_date(said, order).day
    except ValueError:
        raise ValueError(tr("“{text}” is not a date").format(text=said)) from None
    if day > today:
        raise ValueError(tr("{day} is still to come").format(day=day.isoformat()))
    return day


def _plan(path: Path, wished: Wish) -> _Plan:
    sheet = open_sheet(path)
    head = [cells for _, cells in islice(sheet.read(), _LOOKAHEAD)]
    if not head:
        raise empty(path)
    at = find_header(head)
    width = max(len(cells) for cells in head[at:])
    columns = column_names(head[at], width, tr("Column {n}"))
    mapping = combine(guess_columns(columns), _wishes(wished, columns))
    day = next((n for n, column in enumerate(columns) if mapping[column] is FeedbackField.DATE), None)
    dates = [cell for row in head[at + 1 :] if day is not None and day < len(row) and (cell := row[day])]
    return _Plan(sheet, columns, mapping, at, order_of(dates))


def _wishes(wished: Wish, columns: Sequence[str]) -> dict[str, FeedbackField | None]:
    by_name = {" ".join(column.split()).casefold(): column for column in columns}
    found: dict[str, FeedbackField | None] = {}
    for name, wish in wished.items():
        column = by_name.get(" ".join(name.split()).casefold())
        if column is None:
            raise ConsoleError(
                tr("There is no column “{name}” in the file.").format(name=name),
                tr("Nothing was imported."),
                tr("Its columns are: {choices}.").format(choices=", ".join(columns)),
            )
        try:
            found[column] = FeedbackField(wish) if wish else None
        except ValueError:
            raise ConsoleError(
                tr("Feedback has no field “{name}”.").format(name=wish),
                tr("Nothing was imported."),
                tr("The fields are: {choices}.").format(choices=", ".join(FeedbackField)),
            ) from None
    return found
