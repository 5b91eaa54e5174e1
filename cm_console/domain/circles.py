"""Circles of trust: who may see, as a filter over the directory. The people are computed, never listed."""

from collections.abc import Iterable
from dataclasses import dataclass

from cm_console.domain.testers import Person, PersonKind

LEAST = 5  # people: of fewer, nothing is told


@dataclass(frozen=True)
class Circle:
    """The people of these units, levels and kinds; an empty part stands for all of them."""

    id: int
    campaign_id: int
    name: str
    units: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    kinds: tuple[PersonKind, ...] = ()

    @property
    def is_everyone(self) -> bool:
        return not (self.units or self.levels or self.kinds)

    def holds(self, person: Person) -> bool:
        """Whether somebody is inside; the store asks the same in SQL."""
        return (
            (not self.units or _key(person.department) in map(_key, self.units))
            and (not self.levels or _key(person.level) in map(_key, self.levels))
            and (not self.kinds or person.kind in self.kinds)
        )


@dataclass(frozen=True)
class SeenBy:
    """Who will see a post, as it is said before it is scheduled.

    `people` is None where there are too few of them to say; `composition` names groups of at least five by
    department, largest first, and `others` counts everybody else.
    """

    words: str
    people: int | None
    composition: tuple[tuple[str, int], ...] = ()
    others: int = 0


@dataclass(frozen=True)
class CircleFigures:
    """A circle and how far its people are; None where it could tell on somebody."""

    circle: Circle
    people: int | None
    invited: int | None
    adopted: int | None
    posts: int


@dataclass(frozen=True)
class Cell:
    """People who are in exactly these groups of a table: its smallest part.

    `adopted` is None in a table that says no more than how many people there are.
    """

    people: int
    adopted: int | None
    groups: frozenset[str]


def tidied(values: Iterable[str]) -> tuple[str, ...]:
    """Names as they are kept: blanks single, each once whatever its case, in the order given."""
    found: dict[str, str] = {}
    for value in values:
        text = " ".join(value.split())
        if text:
            found.setdefault(_key(text), text)
    return tuple(found.values())


def nocase(text: str) -> str:
    """As SQLite's NOCASE has it: only the letters of ASCII are alike in both cases."""
    return "".join(c.lower() if c.isascii() else c for c in text)


def _key(text: str) -> str:
    return nocase(text.strip(" "))
