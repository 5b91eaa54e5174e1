"""A launch campaign: its objective, phases and tasks, and what keeps it a draft."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cm_console.domain.content import Audience

# Minutes. With less than the first, a post that went out at its time would already count as late.
LEAST_TOLERANCE, LONGEST_TOLERANCE = 5, 7 * 24 * 60


class LatePolicy(StrEnum):
    SEND = "send"
    ASK = "ask"
    SKIP = "skip"


class Lever(StrEnum):
    """The five levers of a launch (Lecko)."""

    COMMUNICATION = "communication"
    DEMONSTRATION = "demonstration"
    LEADERSHIP = "leadership"
    SPONSORING = "sponsoring"
    INTEREST = "interest"


class Missing(StrEnum):
    """What a campaign still lacks before it is more than a draft."""

    OBJECTIVE = "objective"
    METRIC = "metric"
    BASELINE = "baseline"


@dataclass(frozen=True)
class Campaign:
    id: int
    name: str
    opens_on: date
    zone: str
    objective: str = ""
    metric: str = ""
    baseline: float | None = None
    target: float | None = None
    sponsor: str = ""
    population: int | None = None  # people the launch is for; None: count the directory
    playbook: str = ""
    late_policy: LatePolicy = LatePolicy.ASK
    late_tolerance_minutes: int = 60
    utm_campaign: str = ""  # what links carry; empty: they stay as typed
    audience: Audience = Audience.ANYONE  # the widest circle its posts may reach
    released_on: date | None = None  # the network is there; opens_on is when everybody is asked in
    country: str = ""  # ISO 3166; its public holidays are no working days
    needs_approval: bool = False  # a second person says yes before a post goes out

    @property
    def missing(self) -> tuple[Missing, ...]:
        lacks = {
            Missing.OBJECTIVE: not self.objective.strip(),
            Missing.METRIC: not self.metric.strip(),
            Missing.BASELINE: self.baseline is None,
        }
        return tuple(item for item, lacking in lacks.items() if lacking)

    @property
    def is_draft(self) -> bool:
        return bool(self.missing)


@dataclass(frozen=True)
class Phase:
    id: int
    campaign_id: int
    key: str
    name: str
    starts_on: date
    ends_on: date  # inclusive


@dataclass(frozen=True)
class Task:
    id: int
    campaign_id: int
    phase_id: int | None
    name: str
    lever: Lever
    due_on: date
    done_on: date | None = None


@dataclass(frozen=True)
class Measure:
    """One dated value of the outcome metric."""

    on: date
    value: float
    note: str = ""


def phase_on(phases: list[Phase], day: date) -> Phase | None:
    """The latest-starting phase that `day` falls in."""
    running = [phase for phase in phases if phase.starts_on <= day <= phase.ends_on]
    return max(running, key=lambda phase: (phase.starts_on, phase.id), default=None)


def progress(baseline: float, target: float, value: float) -> float | None:
    """The share of the way from `baseline` to `target` that `value` has come; None where they are equal.

    Works for metrics that should fall as for those that should rise; not clipped.
    """
    if baseline == target:
        return None
    return (value - baseline) / (target - baseline)
