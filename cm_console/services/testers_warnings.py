"""What an import says besides its numbers: each remark once, with the lines that it is about."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from cm_console.domain.conflicts import Conflict
from cm_console.domain.people_rows import RowReader
from cm_console.i18n import tr


@dataclass
class Outcome:
    """What came of the people that a file holds."""

    taken: int = 0
    unchanged: int = 0
    unnamed: int = 0  # new people whose name was made from the address
    led: int = 0  # marked as managers by their level
    moved: int = 0  # known by their staff number, with another address
    conflicts: list[Conflict] = field(default_factory=list)


def warnings(reader: RowReader, outcome: Outcome) -> tuple[str, ...]:
    """The remarks, in words."""
    return (*_lines(reader), *_cells(reader), *_people(reader, outcome), *_letters(reader))


def _lines(reader: RowReader) -> Iterator[str]:
    """Lines that say the same, or only how to compute it."""
    if reader.duplicates:
        n = len(reader.duplicates)
        text = tr("%n line(s) repeat the address of an earlier line and were merged into it: {lines}.", "", n)
        yield text.format(lines=_some([duplicate.line for duplicate in reader.duplicates]))
    if reader.formulas:
        n = len(reader.formulas)
        text = tr("%n cell(s) hold a formula without a value and were left out: lines {lines}.", "", n)
        yield text.format(lines=_some(sorted(set(reader.formulas))))


def _cells(reader: RowReader) -> Iterator[str]:
    """Cells whose words mean nothing here, column by column."""
    for column, (line, cell, n) in reader.unclear.items():
        text = tr("%n cell(s) of “{column}” are neither yes nor no, first on line {line}: “{cell}”.", "", n)
        yield text.format(column=column, line=line, cell=cell)
    for column, (line, cell, n) in reader.unknown_kinds.items():
        text = tr("%n cell(s) of “{column}” name no kind of person, first on line {line}: “{cell}”.", "", n)
        yield text.format(column=column, line=line, cell=cell)


def _people(reader: RowReader, outcome: Outcome) -> Iterator[str]:
    """Who is whom, and what was concluded about them."""
    if reader.shared_numbers:
        n = len(reader.shared_numbers)
        text = tr(
            "%n staff number(s) stand beside several addresses; nobody is recognised by them: {numbers}.",
            "",
            n,
        )
        yield text.format(numbers=_some(sorted(reader.shared_numbers)))
    if outcome.moved:
        yield tr("%n person(s) have another address; their staff number told.", "", outcome.moved)
    if outcome.led:
        yield tr(
            "No column says who is a manager: %n were marked as managers by their level.", "", outcome.led
        )
    if outcome.unnamed:
        yield tr("%n person(s) have no name; theirs was made from the address.", "", outcome.unnamed)


def _letters(reader: RowReader) -> Iterator[str]:
    """Letters that were broken before the file came here, and what helps."""
    if reader.garbled:
        line, cell, better = reader.garbled[0]
        n = len(reader.garbled)
        text = tr("%n line(s) look garbled: on line {line}, “{text}” was probably “{better}”.", "", n)
        yield text.format(line=line, text=cell, better=better)
        yield tr("Save the file again as “CSV UTF-8” or .xlsx, then import that one.")


def _some(things: Sequence[object]) -> str:
    shown = ", ".join(str(thing) for thing in things[:8])
    return shown + (" …" if len(things) > 8 else "")
