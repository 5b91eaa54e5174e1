"""Sets what a file says of people beside what is stored: who is new, who changes, who stays."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from cm_console.domain.importing import leads_people, name_from_email
from cm_console.domain.people_rows import Incoming


@dataclass
class Merge:
    """Rows ready to be stored, in the shapes of `store.people.add_many` and `change_many`."""

    added: list[tuple[Any, ...]] = field(default_factory=list)
    changed: list[tuple[Any, ...]] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)  # e-mail keys
    unnamed: int = 0
    led: int = 0  # marked as managers because of their level


def merge(
    incoming: Sequence[tuple[str, Incoming]],
    known: Mapping[str, tuple[Any, ...]],
    *,
    guess_managers: bool,
) -> Merge:
    """Compare people by e-mail key; what the file leaves empty stays as it is stored."""
    result = Merge()
    for key, person in incoming:
        stored = known.get(key)
        manager = person[7]
        guess = guess_managers and manager is None  # what the file says is never guessed over
        if stored is None:
            if guess and person[3] and leads_people(person[3]):
                manager = True
                result.led += 1
            name = person[0]
            if not name:
                name = name_from_email(person[1])
                result.unnamed += 1
            flags = (int(manager or 0), int(person[8] or 0), int(person[9] or 0))
            result.added.append((key, name, *person[1:7], *flags))
            continue
        old = stored[1:]
        if guess and person[3] and person[3] != old[3] and not old[7] and leads_people(person[3]):
            manager = True
            result.led += 1
        new = (
            person[0] or old[0],
            old[1],  # the address stays as it was first written
            *(text or before for text, before in zip(person[2:7], old[2:7], strict=True)),
            old[7] if manager is None else int(manager),
            old[8] if person[8] is None else int(person[8]),
            old[9] if person[9] is None else int(person[9]),
        )
        if new == old:
            result.unchanged.append(key)
        else:
            result.changed.append((*new, stored[0]))
    return result
