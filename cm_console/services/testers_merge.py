"""Sets what a file says of people beside what is stored: who is new, who changes, who stays, what differs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from cm_console.domain.conflicts import COMPARED, Choice, Conflict, Resolution, differ
from cm_console.domain.importing import PersonField, email_key, leads_people, name_from_email
from cm_console.domain.people_rows import Incoming

Row = tuple[Any, ...]  # (id, then the columns of `store.people.WRITABLE`)
_PLAIN = Resolution()


@dataclass
class Merge:
    """Rows ready to be stored, in the shapes of `store.people.add_many`, `change_many` and `give_keys`."""

    added: list[Row] = field(default_factory=list)
    changed: list[Row] = field(default_factory=list)
    keys: list[tuple[str, int]] = field(default_factory=list)  # of people by a new address
    unchanged: list[str] = field(default_factory=list)  # e-mail keys of the file
    conflicts: list[tuple[str, Conflict]] = field(
        default_factory=list
    )  # by the file's e-mail key, without line
    unnamed: int = 0
    led: int = 0  # marked as managers because of their level
    moved: int = 0  # known by their staff number, with another address


def merge(
    incoming: Sequence[tuple[str, Incoming]],
    known: Mapping[str, Row],
    *,
    guess_managers: bool,
    by_number: Mapping[str, Row] | None = None,
    resolution: Resolution = _PLAIN,
) -> Merge:
    """Compare people by e-mail key, else by staff number; what the file leaves empty stays as it is stored.

    `by_number` has only people that their staff number stands for, and for nobody else.
    """
    result = Merge()
    numbers = by_number or {}
    for key, person in incoming:
        stored = known.get(key)
        if stored is None and person[6]:
            stored = numbers.get(person[6])
            result.moved += stored is not None
        if stored is None:
            result.added.append(_new(result, key, person, guess_managers))
            continue
        old = stored[1:]
        new = _joined(result, key, person, stored, guess_managers, resolution)
        if new == old:
            result.unchanged.append(key)
            continue
        result.changed.append((*new, stored[0]))
        if new[1] != old[1]:
            result.keys.append((email_key(new[1]), stored[0]))
    return result


def _new(result: Merge, key: str, person: Incoming, guess: bool) -> Row:
    manager = person[7]  # what the file says is never guessed over
    if guess and manager is None and person[3] and leads_people(person[3]):
        manager = True
        result.led += 1
    name = person[0]
    if not name:
        name = name_from_email(person[1])
        result.unnamed += 1
    flags = (int(manager or 0), int(person[8] or 0), int(person[9] or 0))
    return (key, name, *person[1:7], *flags, person[10] if person[8] else "")


def _joined(
    result: Merge, key: str, person: Incoming, stored: Row, guess: bool, resolution: Resolution
) -> Row:
    """The stored person with what the file says, as far as it counts."""
    old = stored[1:]
    theirs: list[Any] = list(person)
    if email_key(old[1]) == key:
        theirs[1] = old[1]  # the address stays as it was first written
    if theirs[8] is False:
        theirs[10] = ""
    for place, name in COMPARED:
        if theirs[place] is None or not differ(name, old[place], theirs[place]):
            continue
        result.conflicts.append((key, _conflict(stored, name, old[place], theirs[place])))
        if resolution.choice(stored[0], name) is Choice.KEEP:
            theirs[place] = None if isinstance(theirs[place], bool) else ""
    if guess and theirs[7] is None and person[3]:
        level = theirs[3]
        if level and level != old[3] and not old[7] and leads_people(level):
            theirs[7] = True
            result.led += 1
    external = old[8] if theirs[8] is None else int(theirs[8])
    return (
        *(text or before for text, before in zip(theirs[:7], old[:7], strict=True)),
        old[7] if theirs[7] is None else int(theirs[7]),
        external,
        old[9] if theirs[9] is None else int(theirs[9]),
        (theirs[10] or old[10]) if external else "",
    )


def _conflict(stored: Row, name: PersonField, ours: Any, theirs: Any) -> Conflict:
    return Conflict(0, stored[0], stored[1], name, _said(ours), _said(theirs))


def _said(value: Any) -> str:
    return value if isinstance(value, str) else ("yes" if value else "no")
