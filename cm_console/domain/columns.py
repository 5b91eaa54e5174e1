"""The columns of a spreadsheet: their names, and which holds what by the words in its heading.

Knows no noun: the fields and their words are given.
"""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Generic, TypeVar

from cm_console.domain.folding import fold

Cell = str | None  # None: a formula whose value the file does not hold
Row = Sequence[Cell]
F = TypeVar("F", bound=StrEnum)
Offer = tuple[int, int, F]  # how unsure it is, the place of the column, what it would hold


class Headings(Generic[F]):
    """The folded words that head the columns of one noun, for each field the surest first."""

    def __init__(self, words: Mapping[F, Sequence[str]]) -> None:
        self._ranked = {
            word: (field, rank) for field, some in words.items() for rank, word in enumerate(some)
        }

    def find(self, heading: Cell) -> tuple[F, int] | None:
        """What a heading stands for, and how unsure that is."""
        return self._ranked.get(fold(heading or ""))

    def fields(self, row: Row) -> set[F]:
        """What the cells of a row would be headings of."""
        return {found[0] for cell in row if cell and (found := self.find(cell))}

    def offers(self, columns: Sequence[str]) -> list[Offer[F]]:
        """What each column could hold, by its heading alone."""
        found = ((index, self.find(column)) for index, column in enumerate(columns))
        return [(known[1], index, known[0]) for index, known in found if known is not None]


def settle(columns: Sequence[str], offers: Iterable[Offer[F]]) -> dict[str, F | None]:
    """What each column most likely holds, each field at most once: the surest offer counts."""
    mapping: dict[str, F | None] = dict.fromkeys(columns)
    taken: set[F] = set()
    for _rank, index, field in sorted(offers):
        if field not in taken:
            mapping[columns[index]] = field
            taken.add(field)
    return mapping


def combine(guessed: Mapping[str, F | None], wished: Mapping[str, F | None]) -> dict[str, F | None]:
    """The guess, overruled by what a person said; a field they placed leaves the guessed column."""
    placed = {field for field in wished.values() if field is not None}
    return {
        column: wished.get(column, None if field in placed else field) for column, field in guessed.items()
    }


def column_names(header: Row, width: int, unnamed: str) -> tuple[str, ...]:
    """One distinct name per column; `unnamed` is a pattern with {n} for columns without a header."""
    names: list[str] = []
    for index in range(max(width, len(header))):
        cell = header[index] if index < len(header) else ""
        name = " ".join((cell or "").split()) or unnamed.format(n=index + 1)
        base, n = name, 2
        while name in names:
            name, n = f"{base} ({n})", n + 1
        names.append(name)
    return tuple(names)
