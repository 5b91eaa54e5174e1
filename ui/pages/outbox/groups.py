"""The rows of the outbox: their group, what happened to them and what there is to do, in words."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from cm_console import words
from cm_console.domain.delivery import NEEDS_A_PERSON, DeliveryState, Problem
from cm_console.domain.invitations import LetterState
from cm_console.domain.posts import Delivery
from cm_console.domain.review import Approval
from cm_console.domain.when import at_instant
from cm_console.i18n import tr
from ui import tones
from ui.pages.calendar.dates import moment_text, time_text

_S = DeliveryState
OF_ACCOUNT = frozenset({Problem.SIGN_IN, Problem.SECRET, Problem.TRUST, Problem.ADDRESS})


class Group(StrEnum):
    NEEDS = "needs"
    WAITING = "waiting"
    PUBLISHED = "published"
    ALL = "all"


@dataclass(frozen=True)
class Row:
    """One delivery, read once: tables ask for these texts at every paint."""

    delivery: Delivery
    group: Group
    when: datetime | None
    when_text: str
    title: str
    state: str
    happened: str
    to_do: str
    account_waits: bool  # its account needs somebody before anything goes out

    @property
    def id(self) -> int:
        return self.delivery.id


def group_name(group: Group) -> str:
    return {
        Group.NEEDS: tr("Needs you"),
        Group.WAITING: tr("Waiting"),
        Group.PUBLISHED: tr("Published"),
        Group.ALL: tr("All"),
    }[group]


def make_row(delivery: Delivery, zone: str, now: datetime, stuck_accounts: Collection[int]) -> Row:
    """`stuck_accounts` are those that need somebody before they send again."""
    waits = delivery.state is _S.SCHEDULED and (
        delivery.problem in OF_ACCOUNT or delivery.account_id in stuck_accounts
    )
    when = delivery.published_at or delivery.due_at
    wall = None if when is None else at_instant(when, zone).wall
    today = at_instant(now, zone).wall.date()
    return Row(
        delivery=delivery,
        group=_group(delivery, waits),
        when=when,
        when_text="–" if wall is None else moment_text(wall, today),
        title=delivery.text.strip().split("\n", 1)[0],
        state=words.standing(delivery),
        happened=_happened(delivery, zone, waits),
        to_do=_to_do(delivery, waits),
        account_waits=waits,
    )


def _group(delivery: Delivery, account_waits: bool) -> Group:
    if delivery.state in NEEDS_A_PERSON or account_waits:
        return Group.NEEDS
    if delivery.state in (_S.SCHEDULED, _S.SENDING):
        return Group.WAITING
    return Group.PUBLISHED if delivery.state is _S.PUBLISHED else Group.ALL


def _happened(delivery: Delivery, zone: str, account_waits: bool) -> str:
    if delivery.state is _S.PUBLISHED:
        return tr("It is out.")
    if delivery.state is _S.SENDING:
        return tr("It is on its way at this moment.")
    if delivery.state is _S.CANCELLED:
        late = delivery.problem is Problem.LATE
        return tr("Left out: its time had passed.") if late else tr("Left out; nothing was sent.")
    if delivery.problem is not None:
        return words.problem(delivery.problem)
    if account_waits:
        return words.problem(Problem.SIGN_IN)
    if delivery.handed_over and delivery.due_at is not None:
        at = time_text(at_instant(delivery.due_at, zone).wall)
        return tr("Handed over: the server posts it at {time} even if this computer is off.").format(time=at)
    if _waits_again(delivery) and delivery.ready_at is not None:
        again = time_text(at_instant(delivery.ready_at, zone).wall)
        return tr("It is tried again at {time}.").format(time=again)
    return tr("It goes out at its time.")


def _waits_again(delivery: Delivery) -> bool:
    return (
        delivery.state is _S.SCHEDULED
        and delivery.due_at is not None
        and delivery.ready_at is not None
        and delivery.ready_at > delivery.due_at
    )


def _to_do(delivery: Delivery, account_waits: bool) -> str:
    if delivery.state is _S.UNCONFIRMED:
        return words.problem_action(Problem.UNKNOWN_OUTCOME)
    if delivery.state is _S.MISSED:
        return words.problem_action(Problem.LATE)
    if delivery.state in (_S.REJECTED, _S.SCHEDULED) and delivery.problem is not None:
        if delivery.problem is Problem.UNKNOWN_OUTCOME:  # the platform posts once: it is tried again
            return words.problem_action(Problem.NETWORK)
        return words.problem_action(delivery.problem)
    if account_waits:
        return words.problem_action(Problem.SIGN_IN)
    return "–"


def tone(row: Row) -> str:
    return "warn" if row.account_waits else tones.DELIVERY[row.delivery.state]


@dataclass(frozen=True)
class Reading:
    """Everything the page shows, read and put into words in a worker."""

    rows: tuple[Row, ...] = ()
    due: int = 0  # waiting deliveries whose time has come
    missed: int = 0
    approvals: tuple[Approval, ...] = ()  # of the posts that wait for one
    letters: Mapping[LetterState, int] = field(default_factory=dict)  # how many stand in each state

    @property
    def unconfirmed(self) -> int:
        return sum(row.delivery.state is _S.UNCONFIRMED for row in self.rows)

    def of(self, group: Group) -> list[Row]:
        return [row for row in self.rows if group is Group.ALL or row.group is group]

    def count(self, group: Group) -> int:
        return len(self.of(group))
