"""How waves, places and the waiting list were before a change, so that it can be undone."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from cm_console.domain.waves import Wave
from cm_console.store.aside import NOTHING, Aside


@dataclass(frozen=True)
class Previous:
    """What `Waves.restore` brings back."""

    campaign_id: int
    waves: tuple[Wave, ...]
    places: dict[int, int | None] = field(default_factory=dict)  # person → wave id
    waiting: tuple[int, ...] = ()
    queue: tuple[tuple[int, int], ...] = ()  # the waiting list as it is kept: person, place
    drawn: tuple[int, Mapping[str, Any]] | None = None  # the seed and rules of the last draw
    taken: Aside = NOTHING  # waves that the change removed, with their missions, feedback, floors …
