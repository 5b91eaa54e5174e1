"""What the overview shows: where the launch stands, what comes next, and what needs a person now."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from cm_console.domain.campaign import Campaign, Measure, Phase
from cm_console.domain.delivery import DeliveryState


@dataclass(frozen=True)
class Objective:
    """The outcome metric on its way; `latest` is None until it was measured, `share` may pass 0 and 1."""

    metric: str
    baseline: float | None
    target: float | None
    latest: Measure | None = None
    share: float | None = None


@dataclass(frozen=True)
class Tiles:
    """The figures on top. None means not known, which is never zero."""

    invited: int
    active: int
    managers_invited: int
    managers_active: int
    adopted: int
    population: int
    chasm: int | None
    published: int  # posts, in the last 7 days
    planned: int  # posts, in the next 7 days
    reactions: int | None  # gained in the last 7 days


class UpcomingKind(StrEnum):
    POST = "post"
    WAVE = "wave"
    TASK = "task"
    GATE = "gate"
    OPENING = "opening"


@dataclass(frozen=True)
class Upcoming:
    """Something of the next 7 days; `at` only where it has a time of day."""

    kind: UpcomingKind
    on: date
    title: str
    at: datetime | None = None
    state: DeliveryState | None = None
    accounts: tuple[str, ...] = ()
    page: str = ""
    argument: object = None
    held: bool = False  # a post that waits for approval


class NeedKind(StrEnum):
    """In the order in which a person should see to them."""

    UNCONFIRMED = "unconfirmed"
    REJECTED = "rejected"
    MISSED = "missed"
    ACCOUNT = "account"
    AHEAD = "ahead"
    APPROVAL = "approval"
    PUBLISHER = "publisher"
    DRAFT_CAMPAIGN = "draft_campaign"
    TASK = "task"
    GATE = "gate"
    PROMISE = "promise"
    INVITATION = "invitation"
    FEEDBACK = "feedback"
    WAVE = "wave"
    BEHIND = "behind"
    CONSENT = "consent"
    MEASURE = "measure"
    BACKUP = "backup"


@dataclass(frozen=True)
class Need:
    """One thing that waits for a person: what it is and, in `action`, what to do about it on `page`."""

    kind: NeedKind
    label: str
    text: str
    action: str
    page: str
    argument: object = None
    urgent: bool = False


def in_order(needs: Iterable[Need]) -> tuple[Need, ...]:
    """What is urgent first, then by kind."""
    kinds = list(NeedKind)
    return tuple(sorted(needs, key=lambda need: (not need.urgent, kinds.index(need.kind))))


class StepState(StrEnum):
    DONE = "done"
    CURRENT = "current"
    FUTURE = "future"


@dataclass(frozen=True)
class Step:
    """One phase of the launch path."""

    phase: Phase
    state: StepState
    tasks: int
    tasks_done: int


@dataclass(frozen=True)
class OverviewView:
    campaign: Campaign
    now: datetime
    today: date
    objective: Objective
    tiles: Tiles
    upcoming: tuple[Upcoming, ...]
    needs: tuple[Need, ...]
    path: tuple[Step, ...]
    collected_at: datetime | None


def step_state(phase: Phase, today: date) -> StepState:
    if phase.ends_on < today:
        return StepState.DONE
    return StepState.CURRENT if phase.starts_on <= today else StepState.FUTURE


# Of a post's deliveries, the state that says most about what may still go wrong.
_WORST = (
    DeliveryState.UNCONFIRMED,
    DeliveryState.REJECTED,
    DeliveryState.MISSED,
    DeliveryState.SENDING,
    DeliveryState.DRAFT,
    DeliveryState.SCHEDULED,
    DeliveryState.PUBLISHED,
    DeliveryState.CANCELLED,
)


def worst(states: set[DeliveryState]) -> DeliveryState | None:
    return next((state for state in _WORST if state in states), None)
