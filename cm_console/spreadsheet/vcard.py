"""vCard address books (2.1, 3.0 and 4.0) as rows, one per card.

The libraries for it take 0.3 to 0.8 ms a card, a minute and more for 100,000, and give up a whole file at its
first bad line; the few properties that matter here are read in a tenth of that, card by card.
"""

import quopri
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from cm_console.spreadsheet.csvfile import encoding_of
from cm_console.spreadsheet.records import Records
from cm_console.spreadsheet.rows import Row

_COLUMNS = (
    *("FN", "N given", "N family", "EMAIL", "ORG", "ORG unit", "TITLE", "ROLE", "ADR city"),
    *("LANG", "CATEGORIES"),
)
_PARTED = frozenset({"N", "ORG", "ADR", "EMAIL", "KIND"})
_LINE = re.compile(r"(?:[\w-]+\.)?([\w-]+)((?:;(?:\"[^\"]*\"|[^\":])*)?):(.*)", re.S)
_BREAKS = re.compile(r"(?<!\\)((?:\\\\)*);")
_ESCAPED = re.compile(r"\\([\\,;:nN])")
_PREF = re.compile(r"[;,=]\"?PREF\"?(?:=(\d+))?(?=[;,]|$)", re.I)
_HOME = re.compile(r"[;,=]\"?HOME\"?(?=[;,]|$)", re.I)

Line = tuple[int, str]  # where it starts, from 1; folded lines made one


def inspect(path: Path) -> Records:
    """Find out how the cards are written, and which properties of their own they have."""
    encoding, _ = encoding_of(path)
    columns = dict.fromkeys(_COLUMNS)
    version = ""
    with path.open("r", encoding=encoding, errors="replace", newline=None) as file:
        for line in file:
            if line[:2].upper() == "X-":
                columns.setdefault(re.split(r"[;:]", line, maxsplit=1)[0].upper())
            elif not version and line[:8].upper() == "VERSION:":
                version = line[8:].strip()
    names = tuple(columns)
    return Records(path, encoding, f"vCard {version}".strip(), names, lambda lines: _rows(lines, names))


def _rows(lines: Iterable[Line], columns: tuple[str, ...]) -> Iterator[Row]:
    at = {name: n for n, name in enumerate(columns)}
    card: _Card | None = None
    for number, line in _unfolded(lines):
        found = _LINE.match(line)
        if found is None:
            continue
        name, parameters, value = found.groups()
        name = name.upper()
        if name == "BEGIN" and value.strip().upper() == "VCARD":
            card = _Card(number)
        elif card is None:
            continue
        elif name == "END":
            if card.is_person and any(card.cells.values()):
                row = [""] * len(columns)
                for column, cell in card.cells.items():
                    row[at[column]] = cell
                yield card.line, row
            card = None
        elif name in _PARTED or name in at:
            card.take(name, parameters, value)


class _Card:
    def __init__(self, line: int) -> None:
        self.line = line
        self.cells: dict[str, str] = {}
        self.is_person = True
        self._rank = 0.0  # of the address that was taken

    def take(self, name: str, parameters: str, value: str) -> None:
        if "QUOTED-PRINTABLE" in parameters.upper():
            value = _printable(value, parameters)
        if name == "EMAIL":
            self._take_email(parameters, _plain(value).strip())
        elif name == "N":
            family, given = (*_parts(value), "", "")[:2]
            self.cells["N family"], self.cells["N given"] = family, given
        elif name == "ORG":
            first, *units = _parts(value)
            self._first("ORG", first)
            self._first("ORG unit", " / ".join(unit for unit in units if unit))
        elif name == "ADR":
            self._first("ADR city", (*_parts(value), *[""] * 4)[3])
        elif name == "KIND":  # an organisation, a group or a room is nobody to invite
            self.is_person = value.strip().lower() in ("individual", "")
        else:
            self._first(name, _plain(value).strip())

    def _first(self, column: str, text: str) -> None:
        if text and not self.cells.get(column):
            self.cells[column] = text

    def _take_email(self, parameters: str, address: str) -> None:
        """The preferred address, else one that is not private, else the first."""
        preferred = _PREF.search(parameters)
        rank = 2.0 - int(preferred[1] or 1) / 1000 if preferred else 0.5 if _HOME.search(parameters) else 1.0
        if address and rank > self._rank:
            self._rank, self.cells["EMAIL"] = rank, address


def _unfolded(lines: Iterable[Line]) -> Iterator[Line]:
    """Lines that begin with a blank, or follow a soft break of quoted-printable text, go on with the last."""
    start, kept = 0, ""
    soft = False
    for number, line in lines:
        if soft:
            kept = kept[:-1] + line
        elif kept and line[:1] in (" ", "\t"):
            kept += line[1:]
            continue
        else:
            if kept:
                yield start, kept
            start, kept = number, line
        soft = kept[-1:] == "=" and "QUOTED-PRINTABLE" in kept.partition(":")[0].upper()
    if kept:
        yield start, kept


def _parts(value: str) -> list[str]:
    """The components of a value, without their escapes."""
    if "\\" not in value:
        return [part.strip() for part in value.split(";")]
    return [_plain(part).strip() for part in _BREAKS.sub(r"\1\n", value).split("\n")]


def _plain(value: str) -> str:
    if "\\" not in value:
        return value
    return _ESCAPED.sub(lambda found: " " if found[1] in "nN" else found[1], value)


def _printable(value: str, parameters: str) -> str:
    """Quoted-printable text, as Outlook writes it, in the character set that the line names."""
    charset = re.search(r"CHARSET=\"?([\w-]+)", parameters, re.I)
    raw = quopri.decodestring(value.encode("utf-8", "replace"))
    try:
        return raw.decode(charset[1] if charset else "utf-8")
    except (LookupError, UnicodeDecodeError):
        return raw.decode("cp1252", "replace")
