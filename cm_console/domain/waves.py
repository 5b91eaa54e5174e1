"""Beta waves: who is invited when, and what is asked of a plan of them."""

from dataclasses import dataclass
from datetime import date

BY_LOT = "?"  # the department that is kept for comparison is drawn


@dataclass(frozen=True)
class Wave:
    id: int
    campaign_id: int
    number: int
    name: str
    size: int  # people invited
    capacity: int  # people the animators can follow
    starts_on: date | None = None
    ends_on: date | None = None
    seed: int | None = None  # of the lot that filled it
    animators: int = 1
    per_animator: int | None = None  # people each can follow; None: not said
    target: int | None = None  # people who should take part, where more are invited for that
    is_external: bool = False  # for customers and partners only
    members: int = 0

    def expected(self, people: int) -> int:
        """Of so many invited, the people to follow: all of them, or those who should take part."""
        return people if self.target is None else round(people * self.target / self.size)


@dataclass(frozen=True)
class Wishes:
    """What is asked of a plan. Lists with one number count for every wave."""

    sizes: tuple[int, ...]
    seed: int | None = None  # None: a new one
    starts_on: date | None = None
    weeks: int = 2
    participation: float | None = None  # sizes are people who take part; so many of the invited do
    capacity: tuple[int, ...] = ()  # people who can be followed in each wave
    animators: tuple[int, ...] = ()
    per_animator: int | None = None
    external: tuple[int, ...] = ()  # sizes of waves for external people, after the others
    mixed: bool = False  # external people are drawn together with employees
    comparison: str | None = None  # a department that is left out, or BY_LOT
    together: bool = False  # at least three people of a department in a wave, or none
    waiting: int | None = None  # people on the waiting list; None: a fifth of the seats

    @property
    def all_sizes(self) -> tuple[int, ...]:
        return self.sizes + self.external


@dataclass(frozen=True)
class Unavailable:
    """Days on which a person cannot take part or, without a person, on which no wave runs."""

    id: int
    campaign_id: int
    person_id: int | None
    starts_on: date
    ends_on: date
    name: str = ""  # of the person
