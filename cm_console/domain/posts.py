"""A post is written once and delivered to several accounts."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from cm_console.domain.content import NONE, Extras
from cm_console.domain.delivery import DeliveryState, Problem
from cm_console.domain.when import Moment


@dataclass(frozen=True)
class Delivery:
    """One post on its way to one account. Instants are aware UTC."""

    id: int
    post_id: int
    account_id: int
    account_name: str
    platform: str
    text: str  # exactly what is sent: the account's variant, or the post's text
    is_variant: bool
    state: DeliveryState
    key: str
    due_at: datetime | None
    ready_at: datetime | None  # not before; later than due_at while a retry waits
    attempts: int = 0
    problem: Problem | None = None
    remote_id: str = ""
    url: str = ""
    published_at: datetime | None = None
    extras: Extras = NONE  # the post's
    handed_over_id: str | None = None  # its server's name for it; empty while the answer is not known
    handed_over_at: datetime | None = None

    @property
    def handed_over(self) -> bool:
        """Whether it waits at its server, which posts it by itself."""
        return self.state is DeliveryState.SCHEDULED and self.handed_over_at is not None


@dataclass(frozen=True)
class DeliveryEvent:
    """One line of a delivery's history."""

    at: datetime
    state: DeliveryState
    problem: Problem | None = None
    note: str = ""


@dataclass(frozen=True)
class Post:
    id: int
    campaign_id: int
    text: str
    due: Moment | None
    language: str
    created_at: datetime
    deliveries: tuple[Delivery, ...] = ()
    series_id: int | None = None
    occurrence: date | None = None  # the day the series' rule gave, wherever the post was moved since
    extras: Extras = NONE
    needs_approval: bool = False  # by itself; its campaign or its series may ask for it too
    held: bool = False  # wanted, and waiting for approval: its deliveries are drafts until then
    circle_id: int | None = None  # the circle of trust it is for; None for everyone

    @property
    def title(self) -> str:
        """The first line, for lists."""
        return self.text.strip().split("\n", 1)[0]


@dataclass(frozen=True)
class PostSeries:
    """A post that comes again. `start` is naive, in `zone`; `rule` is RFC 5545, on that wall clock."""

    id: int
    campaign_id: int
    text: str
    language: str
    rule: str
    start: datetime
    zone: str
    account_ids: tuple[int, ...]
    variants: Mapping[int, str] = field(default_factory=dict)
    made_until: date | None = None  # occurrences up to this day are made, or were left out
    ends_on: date | None = None  # the last day on which it may come, whatever the rule says
    extras: Extras = NONE

    @property
    def title(self) -> str:
        return self.text.strip().split("\n", 1)[0]
