"""What a launch is for, beyond its one sentence: use cases, the needs they serve, who committed to what."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Need:
    """Something the business needs, whatever the tool."""

    id: int
    campaign_id: int
    name: str


@dataclass(frozen=True)
class UseCase:
    """Who does what with whom, by when; what the company gets from it, and what the person gets."""

    id: int
    campaign_id: int
    who: str
    does: str
    with_whom: str = ""
    by_day: date | None = None
    company_benefit: str = ""
    person_benefit: str = ""

    @property
    def is_complete(self) -> bool:
        """Whether it says both benefits: without the person's own, nobody comes."""
        return bool(self.company_benefit and self.person_benefit)


@dataclass(frozen=True)
class Alignment:
    """Use case × need; a cell is there where one serves the other, its evidence may still be empty."""

    use_cases: tuple[UseCase, ...]
    needs: tuple[Need, ...]
    cells: Mapping[tuple[int, int], str]  # (use case id, need id) → evidence

    @property
    def unaligned(self) -> tuple[UseCase, ...]:
        """Use cases that serve no need."""
        serving = {use_case for use_case, _ in self.cells}
        return tuple(each for each in self.use_cases if each.id not in serving)

    @property
    def unserved(self) -> tuple[Need, ...]:
        """Needs that no use case serves."""
        served = {need for _, need in self.cells}
        return tuple(each for each in self.needs if each.id not in served)


@dataclass(frozen=True)
class Commitment:
    """What a sponsor, or somebody else of weight, has promised to do."""

    id: int
    campaign_id: int
    who: str
    what: str
    due_on: date | None = None
    done_on: date | None = None


@dataclass(frozen=True)
class Removed:
    """A row that was removed, with the cells of the matrix that went with it; `restore` brings it back."""

    thing: UseCase | Need | Commitment
    cells: Mapping[tuple[int, int], str]
