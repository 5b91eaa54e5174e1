"""What an import says besides its numbers: each remark once, with the lines that it is about."""

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
                "%n cell(s) of “{column}” are neither yes nor no, first on line {line}: “{cell}”.",
                "",
                n,
            ).format(column=column, line=line, cell=cell)
        )
    for column, (line, cell, n) in reader.unknown_kinds.items():
        texts.append(
            tr(
                "%n cell(s) of “{column}” name no kind of person, first on line {line}: “{cell}”.", "", n
            ).format(column=column, line=line, cell=cell)
        )
    if reader.shared_numbers:
        n = len(reader.shared_numbers)
        numbers = sorted(reader.shared_numbers)
        texts.append(
            tr(
                "%n staff number(s) stand beside several addresses; nobody is recognised by them: {numbers}.",
                "",
                n,
            ).format(numbers=", ".join(numbers[:8]) + (" …" if n > 8 else ""))
        )
    if outcome.moved:
        texts.append(tr("%n person(s) have another address; their staff number told.", "", outcome.moved))
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
                "%n line(s) look garbled: on line {line}, “{text}” was probably “{better}”.",
                "",
                len(reader.garbled),
            ).format(line=line, text=text, better=better)
        )
        texts.append(tr("Save the file again as “CSV UTF-8” or .xlsx, then import that one."))
    return tuple(texts)


def _some(lines: list[int]) -> str:
    shown = ", ".join(str(line) for line in lines[:8])
    return shown + (" …" if len(lines) > 8 else "")
