"""What a file says of a known person against what is stored: where both differ, and whose word counts."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from cm_console.domain.folding import fold
from cm_console.domain.importing import PersonField

_F = PersonField
# In the order of `people_rows.Incoming` and of the store's columns. Volunteering is not here: nobody's "no"
# is overruled by an older "yes".
COMPARED: tuple[tuple[int, PersonField], ...] = (
    *((0, _F.NAME), (1, _F.EMAIL), (2, _F.DEPARTMENT), (3, _F.LEVEL), (4, _F.SITE)),
    *((5, _F.LANGUAGE), (6, _F.STAFF_NUMBER), (7, _F.MANAGER), (8, _F.EXTERNAL), (10, _F.KIND)),
)


class Choice(StrEnum):
    KEEP = "keep"  # what is stored stays
    TAKE = "take"  # what the file says is stored


@dataclass(frozen=True, slots=True)
class Conflict:
    """One field of one known person; `line` is that of the file. Flags are "yes" and "no"."""

    line: int
    person_id: int
    name: str
    field: PersonField
    ours: str
    theirs: str


@dataclass(frozen=True)
class Resolution:
    """Whose word counts: for one field of one person, else for a field, else for everything."""

    otherwise: Choice = Choice.TAKE
    fields: Mapping[PersonField, Choice] = field(default_factory=dict)
    single: Mapping[tuple[int, PersonField], Choice] = field(default_factory=dict)

    def choice(self, person_id: int, field: PersonField) -> Choice:
        one = self.single.get((person_id, field)) if self.single else None
        return one or self.fields.get(field, self.otherwise)


def differ(field: PersonField, ours: object, theirs: object) -> bool:
    """Whether both say something and not the same. A flag that is not set says nothing by itself."""
    if field in (_F.MANAGER, _F.EXTERNAL):
        return bool(ours) and not theirs
    if not ours or not theirs or ours == theirs:
        return False
    if field is _F.EMAIL:
        return str(ours).casefold() != str(theirs).casefold()
    # "PETIT Chloé" is Chloé Petit.
    return field is not _F.NAME or sorted(fold(str(ours)).split()) != sorted(fold(str(theirs)).split())
