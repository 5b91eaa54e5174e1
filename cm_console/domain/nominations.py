"""Whom colleagues turn to, as they write it themselves: reading the answers, finding the people meant.

Nothing here counts or ranks anybody, and nothing is inferred from what people do.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from cm_console.domain.columns import Cell, Headings, Row, settle
from cm_console.domain.folding import fold
from cm_console.domain.importing import clean_email, email_key

MOST = 2  # "name two colleagues others turn to"


class NominationField(StrEnum):
    """What a column of answers can hold."""

    BY = "by"
    FIRST = "first"
    SECOND = "second"


class Trouble(StrEnum):
    """Why a name is not taken."""

    NO_ANSWERER = "no_answerer"
    UNKNOWN = "unknown"
    SEVERAL = "several"
    ONESELF = "oneself"
    NOBODY_NAMED = "nobody_named"


@dataclass(frozen=True)
class Unused:
    """A cell, or a whole line, that is not taken."""

    line: int
    trouble: Trouble
    cell: str = ""


@dataclass(frozen=True)
class NominationReport:
    """What came of a file: answers taken or known already, and what could not be used."""

    taken: int
    unchanged: int
    unused: tuple[Unused, ...] = ()
    dry_run: bool = False


_HEADINGS: dict[NominationField, tuple[str, ...]] = {
    NominationField.BY: (
        *("by", "answered by", "from", "de", "qui repond", "repondant", "votre nom", "your name"),
        *("nom", "name", "moi", "me"),
    ),
    NominationField.FIRST: (
        *("first", "colleague 1", "collegue 1", "colleague", "collegue", "first colleague"),
        *("premier collegue", "premiere personne", "nomination 1", "named 1", "designe 1"),
    ),
    NominationField.SECOND: (
        *("second", "colleague 2", "collegue 2", "second colleague", "deuxieme collegue"),
        *("second collegue", "deuxieme personne", "nomination 2", "named 2", "designe 2"),
    ),
}
_KNOWN = Headings(_HEADINGS)


def find_header(rows: Sequence[Row]) -> int | None:
    """Whether the first line of a file names its columns."""
    return 0 if _KNOWN.fields(rows[0]) else None


def guess_columns(columns: Sequence[str], rows: Sequence[Row] = ()) -> dict[str, NominationField | None]:
    """By their names, the first of two; else in the order of the form: who answers, then the two."""
    offers = [(0, index, field) for _, index, field in _KNOWN.offers(columns)]
    in_order = [(0, index, field) for index, field in enumerate(NominationField) if index < len(columns)]
    return settle(columns, offers or in_order)


class Directory:
    """Finds the person meant by an address, a staff number or a name, as people write them."""

    def __init__(self, people: Iterable[tuple[int, str, str, str]]) -> None:
        """`people` are (id, e-mail key, staff number, name)."""
        self._people = list(people)
        self._by_key = {key: person_id for person_id, key, _, _ in self._people}
        self._by_number = _unique((number.casefold(), one) for one, _, number, _ in self._people if number)
        self._by_name: Mapping[str, int | None] | None = None

    def find(self, text: str) -> int | Trouble:
        """The person's id, or why nobody is meant for sure."""
        text = " ".join(text.split())
        found = self._by_key.get(email_key(clean_email(text)))
        if found is not None:
            return found
        for known, key in ((self._by_number, text.casefold()), (self._names(), _name_key(text))):
            if key in known:
                one = known[key]
                return Trouble.SEVERAL if one is None else one
        return Trouble.UNKNOWN

    def _names(self) -> Mapping[str, int | None]:
        if self._by_name is None:
            self._by_name = _unique((_name_key(name), one) for one, _, _, name in self._people)
        return self._by_name


def answer(
    directory: Directory, line: int, by: Cell, named: Sequence[Cell]
) -> tuple[tuple[int, frozenset[int]] | None, list[Unused]]:
    """Who answered and whom they named; and the cells that could not be used."""
    who = directory.find(by) if by and by.strip() else Trouble.NO_ANSWERER
    if isinstance(who, Trouble):
        trouble = who if who is Trouble.SEVERAL else Trouble.NO_ANSWERER
        return None, [Unused(line, trouble, by or "")]
    unused: list[Unused] = []
    people: set[int] = set()
    for cell in (each for each in named[:MOST] if each and each.strip()):
        one = directory.find(cell)
        if one == who:
            one = Trouble.ONESELF
        if isinstance(one, Trouble):
            unused.append(Unused(line, one, cell.strip()))
        else:
            people.add(one)
    if not people:
        return None, unused or [Unused(line, Trouble.NOBODY_NAMED)]
    return (who, frozenset(people)), unused


def _unique(pairs: Iterable[tuple[str, int]]) -> dict[str, int | None]:
    """Key → the one who has it, None where several have."""
    found: dict[str, int | None] = {}
    for key, one in pairs:
        found[key] = None if key in found else one
    return found


def _name_key(name: str) -> str:
    """The same for “PETIT Chloé” and “Chloé Petit”."""
    return " ".join(sorted(fold(name).split()))
