"""People of the directory, and the states a tester goes through."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class TesterState(StrEnum):
    __test__ = False

    CANDIDATE = "candidate"
    INVITED = "invited"
    ACCEPTED = "accepted"
    ACTIVE = "active"
    REPORTED = "reported"
    DONE = "done"
    DROPPED = "dropped"


_S = TesterState
# Forward by any number of steps (a manager often notes two at once), one step back to mend a slip,
# out at any time, and back in from "dropped".
_ORDER = (_S.CANDIDATE, _S.INVITED, _S.ACCEPTED, _S.ACTIVE, _S.REPORTED, _S.DONE)


def may_become(state: TesterState, new: TesterState) -> bool:
    if new is state:
        return False
    if new is _S.DROPPED:
        return state is not _S.DONE
    if state is _S.DROPPED:
        return True
    return _ORDER.index(new) >= _ORDER.index(state) - 1


ADOPTED = (_S.ACTIVE, _S.REPORTED, _S.DONE)


class PersonKind(StrEnum):
    """What somebody is to the organisation; everybody is of one kind."""

    EMPLOYEE = "employee"
    MANAGER = "manager"
    EXTERNAL = "external"  # nobody said what kind of outsider
    CUSTOMER = "customer"
    PARTNER = "partner"


OUTSIDE = (PersonKind.EXTERNAL, PersonKind.CUSTOMER, PersonKind.PARTNER)


@dataclass(frozen=True)
class Person:
    """One row of the directory. `level` and `department` are as the company writes them."""

    id: int
    name: str
    email: str
    department: str = ""
    level: str = ""
    site: str = ""
    language: str = ""
    staff_number: str = ""
    is_manager: bool = False
    is_external: bool = False
    volunteer: bool = False
    external_kind: str = ""  # customer, partner or not said; only of somebody outside

    @property
    def kind(self) -> PersonKind:
        """As the store has it in its column `kind`: outside goes before managing."""
        if self.is_external:
            return PersonKind(self.external_kind or PersonKind.EXTERNAL)
        return PersonKind.MANAGER if self.is_manager else PersonKind.EMPLOYEE


@dataclass(frozen=True)
class Tester:
    """A person as one campaign sees them."""

    person: Person
    state: TesterState
    since: date | None  # day of the last change; None for a candidate never touched
    wave_id: int | None
    wave_number: int | None
    invited_by: str = ""


@dataclass(frozen=True)
class TesterEvent:
    """A dated change of state; days only, never finer."""

    on: date
    state: TesterState
    note: str = ""
