"""Beta waves: who is invited when."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Wave:
    id: int
    campaign_id: int
    number: int
    name: str
    size: int  # people wanted
    capacity: int  # people the animators can follow
    starts_on: date | None = None
    ends_on: date | None = None
    seed: int | None = None  # of the lot that filled it
    members: int = 0
