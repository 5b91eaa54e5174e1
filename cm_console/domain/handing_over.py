"""Handing a post over to its server's own scheduling, so that a closed computer does not matter.

What servers ask (Mastodon's limits), how long its publication is looked for, and what a platform answers.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from cm_console.domain.accounts import Account, AccountState
from cm_console.domain.content import parts
from cm_console.domain.delivery import DeliveryState, Problem, PublishError, Rejected
from cm_console.domain.platform import Message, Receipt, Session
from cm_console.domain.posts import Delivery

LEAST_AHEAD = timedelta(minutes=5)  # nearer than that, a server refuses it or posts it at once
MARGIN = timedelta(minutes=1)  # for the request itself, and for clocks that differ a little
MOST_WAITING = 300
MOST_A_DAY = 25
LOOK_AFTER = timedelta(minutes=1)  # after its time, and between two looks
TOLERANCE = timedelta(minutes=15)  # after its time, until somebody has to look

FACT = "schedules"  # in an account's facts: False once its server is known not to keep posts back


@dataclass(frozen=True)
class Waiting:
    """A post that its server will publish `at` (aware UTC); `id` is the server's name for it."""

    id: str
    at: datetime


class WhyNot(StrEnum):
    """Why a delivery cannot be handed over."""

    STATE = "state"  # it does not wait for its time
    TRIED = "tried"  # an earlier attempt may be out
    SOON = "soon"
    PLATFORM = "platform"  # it has no scheduling of its own
    SERVER = "server"  # it speaks like one that has, but is known not to
    THREAD = "thread"
    ACCOUNT = "account"
    WAITING = "waiting"  # too many wait there
    DAY = "day"  # too many wait there for that day


class NoScheduling(Rejected):
    """The server has no scheduling; nothing was sent."""

    problem = Problem.UPDATE


class TooSoon(Rejected):
    """By the server's clock, its time is too near; nothing was sent."""


class NotScheduled(PublishError):
    """The server made an ordinary post of it. With `receipt` it is out already; else it may come out."""

    def __init__(self, detail: str = "", receipt: Receipt | None = None) -> None:
        super().__init__(detail)
        self.receipt = receipt


class ServerSchedule(Protocol):
    """What waits at an account's server. All of it is slow and raises PublishErrors."""

    def ready(self, at: datetime) -> None:
        """Make sure, without sending anything, that the server may take a post for `at`.

        Raises NoScheduling or TooSoon.
        """
        ...

    def put(self, message: Message, key: str, at: datetime) -> Waiting:
        """Give it the message, once; returns only what the server then shows as waiting.

        Raises NotScheduled where it made something else of it.
        """
        ...

    def get(self, waiting_id: str) -> Waiting | None:
        """What waits under this id; None when it waits no more."""
        ...

    def find(self, message: Message, at: datetime) -> Waiting | None:
        """Look for a message among all that waits."""
        ...

    def remove(self, waiting_id: str) -> bool:
        """Take it back; False when it waited no more."""
        ...


class HandsOver(Protocol):
    """A platform with `can.hands_over`."""

    def server_schedule(self, session: Session) -> ServerSchedule: ...


Counts = Callable[[], tuple[int, int]]  # how many of an account wait at its server, in all and for that day


def why_not(
    delivery: Delivery, account: Account, hands_over: bool, now: datetime, counts: Counts
) -> WhyNot | None:
    """Why this delivery cannot be handed over now; None where it can. `counts` is asked last."""
    if delivery.state is not DeliveryState.SCHEDULED or delivery.due_at is None or delivery.handed_over:
        return WhyNot.STATE
    if delivery.problem is Problem.UNKNOWN_OUTCOME:
        return WhyNot.TRIED
    if not hands_over:
        return WhyNot.PLATFORM
    if account.facts.get(FACT) is False:
        return WhyNot.SERVER
    if account.state is AccountState.NEEDS_YOU:
        return WhyNot.ACCOUNT
    if len(parts(delivery.text)) > 1:
        return WhyNot.THREAD
    if is_near(delivery, now):
        return WhyNot.SOON
    waiting, that_day = counts()
    if waiting >= MOST_WAITING:
        return WhyNot.WAITING
    return WhyNot.DAY if that_day >= MOST_A_DAY else None


def is_near(delivery: Delivery, now: datetime) -> bool:
    """Whether it is too near its time for the server to take it, or to give it back."""
    return delivery.due_at is not None and delivery.due_at - now < LEAST_AHEAD + MARGIN


def key_for(delivery: Delivery) -> str:
    """The key for handing over: another for each time it is, the same for asking again.

    Mastodon answers a key that it knows with what it made under it, and fails where that was a scheduled
    post and an ordinary one is asked for, or where it was taken back.
    """
    assert delivery.handed_over_at is not None
    return f"{delivery.key}-{delivery.handed_over_at:%Y%m%dT%H%M%S%f}"
