"""Turns the rows of a spreadsheet into people: checks each, merges repeats, remembers what to report.

It runs once per line of files with 100,000 lines: the plain code in `read` is on purpose.
"""

import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache

from cm_console.domain.columns import Cell
from cm_console.domain.importing import (
    FLAGS,
    Duplicate,
    PersonField,
    Reason,
    Refusal,
    clean_email,
    email_key,
    email_problem,
    language_code,
    repaired,
    yes_or_no,
)
from cm_console.domain.person_kinds import SAYS, person_kind

# name, email, department, level, site, language, staff_number, is_manager, is_external, volunteer,
# external_kind; empty texts and None flags say nothing and never erase what is known.
Incoming = tuple[str, str, str, str, str, str, str, bool | None, bool | None, bool | None, str]

_F = PersonField
_TEXTS = (_F.DEPARTMENT, _F.LEVEL, _F.SITE, _F.LANGUAGE, _F.STAFF_NUMBER)


class RowReader:
    """Collects the people of one file. `people` maps e-mail keys to what the file says of them."""

    def __init__(self, columns: Sequence[str], mapping: Mapping[str, PersonField | None]) -> None:
        at = {field: n for n, column in enumerate(columns) if (field := mapping.get(column)) is not None}
        none = len(columns)  # the index of a cell that is always empty
        self.people: dict[str, Incoming] = {}
        self.refused: list[Refusal] = []
        self.duplicates: list[Duplicate] = []
        self.formulas: list[int] = []  # lines, once per cell
        self.unclear: dict[str, tuple[int, str, int]] = {}  # column: first line, its cell, how many
        self.unknown_kinds: dict[str, tuple[int, str, int]] = {}  # the same
        self.garbled: list[tuple[int, str, str]] = []  # line, text, what it probably was
        self.guesses_managers = _F.MANAGER not in at
        self._columns = columns
        self._width = none + 1
        self._used = sorted(at.values())
        self._email = at[_F.EMAIL]
        self._name = at.get(_F.NAME, none)
        self._given = at.get(_F.GIVEN_NAME, none)
        self._family = at.get(_F.FAMILY_NAME, none)
        self._texts = tuple(at.get(field, none) for field in _TEXTS)
        self._flags = tuple(at.get(field, none) for field in FLAGS)
        self._kind = at.get(_F.KIND, none)
        self._lines: dict[str, int] = {}
        self._numbers: dict[str, str] = {}  # staff number: the first key that has it
        self._shared: set[str] = set()
        self._repeats: Counter[str] = Counter()

    def repeats(self) -> Mapping[str, int]:
        """How many further lines hold the same address, by e-mail key."""
        return self._repeats

    def line(self, key: str) -> int:
        """The first line about the person with this e-mail key."""
        return self._lines[key]

    def leave_out(self, key: str) -> None:
        """Refuse every line about this person: they were erased on request."""
        first = self._lines[key]
        lines = [first, *(each.line for each in self.duplicates if each.first_line == first)]
        self.refused += [Refusal(line, Reason.ERASED) for line in lines]
        self.duplicates = [each for each in self.duplicates if each.first_line != first]
        del self.people[key]

    @property
    def shared_numbers(self) -> set[str]:
        """Staff numbers that stand beside several addresses: nobody can be known by them."""
        return self._shared

    def read(self, line: int, row: Sequence[Cell]) -> None:
        """Take one line in."""
        cells = self._cells(line, row)
        if cells is None:
            return
        email = clean_email(cells[self._email])
        problem = email_problem(email)
        if problem is not None:
            self.refused.append(Refusal(line, problem, email))
            return
        name = cells[self._name] or f"{cells[self._given]} {cells[self._family]}"
        department, level, site, language, number = self._texts
        manager, external, volunteer = self._flags
        person: Incoming = (
            _tidy(name),
            email,
            _tidy_word(cells[department]),
            _tidy_word(cells[level]),
            _tidy_word(cells[site]),
            language_code(cells[language]),
            _tidy(cells[number]),
            self._flag(line, manager, cells[manager]) if cells[manager] else None,
            self._flag(line, external, cells[external]) if cells[external] else None,
            self._flag(line, volunteer, cells[volunteer]) if cells[volunteer] else None,
            "",
        )
        if cells[self._kind]:
            person = self._of_kind(line, cells[self._kind], person)
        if "Ã" in person[0] or "â€" in person[0] or "Ã" in person[2]:
            self._note_garbled(line, person)
        key = email_key(email)
        if person[6] and self._numbers.setdefault(person[6], key) != key:
            self._shared.add(person[6])
        earlier = self.people.get(key)
        if earlier is None:
            self.people[key] = person
            self._lines[key] = line
            return
        self.people[key] = _joined(earlier, person)
        self.duplicates.append(Duplicate(line, self._lines[key]))
        self._repeats[key] += 1

    def _cells(self, line: int, row: Sequence[Cell]) -> list[str] | None:
        cells = [*row[: self._width - 1], ""]
        if len(cells) < self._width:
            cells += [""] * (self._width - len(cells))
        if None not in cells:
            return cells  # type: ignore[return-value]  # the test above is what mypy cannot see
        missing = [n for n in self._used if cells[n] is None]
        if self._email in missing:
            self.refused.append(Refusal(line, Reason.FORMULA))
            return None
        self.formulas += [line] * len(missing)
        return [cell or "" for cell in cells]

    def _flag(self, line: int, column: int, cell: str) -> bool | None:
        answer = yes_or_no(cell)
        if answer is None and cell.strip():
            self._note(self.unclear, line, column, cell)
        return answer

    def _of_kind(self, line: int, cell: str, person: Incoming) -> Incoming:
        """What the kind says goes where the columns of the flags say nothing."""
        kind = person_kind(cell)
        if kind is None:
            if cell.strip():
                self._note(self.unknown_kinds, line, self._kind, cell)
            return person
        leads, outside, external_kind = SAYS[kind]
        manager, external = person[7:9]
        external = outside if external is None else external
        return (
            *person[:7],
            leads if manager is None else manager,
            external,
            person[9],
            external_kind if external else "",
        )

    def _note(self, notes: dict[str, tuple[int, str, int]], line: int, column: int, cell: str) -> None:
        name = self._columns[column]
        first, text, n = notes.get(name, (line, cell.strip(), 0))
        notes[name] = (first, text, n + 1)

    def _note_garbled(self, line: int, person: Incoming) -> None:
        for text in (person[0], person[2]):
            better = repaired(text)
            if better is not None:
                self.garbled.append((line, text, better))
                return


def _tidy(text: str) -> str:
    """Blanks inside made single, none around, accents composed."""
    text = " ".join(text.split())
    return text if text.isascii() else unicodedata.normalize("NFC", text)


_tidy_word = lru_cache(maxsize=4096)(_tidy)  # for columns with few different cells


def _joined(earlier: Incoming, later: Incoming) -> Incoming:
    """The same person twice: later cells win where they say something; the first address stays."""
    name, _, department, level, site, language, number, manager, external, volunteer, kind = later
    return (
        name or earlier[0],
        earlier[1],
        department or earlier[2],
        level or earlier[3],
        site or earlier[4],
        language or earlier[5],
        number or earlier[6],
        earlier[7] if manager is None else manager,
        earlier[8] if external is None else external,
        earlier[9] if volunteer is None else volunteer,
        kind or ("" if external is False else earlier[10]),
    )
