"""A delivery's states, which may follow which, and what the end of an attempt means.

draft ─▶ scheduled ─▶ sending ─▶ published | rejected | unconfirmed
             │  ▲         │
             ▼  └─────────┘ only when it is certain that nothing left
     missed | cancelled
"""

from datetime import datetime, timedelta
from enum import StrEnum

from cm_console.domain.campaign import LatePolicy


class DeliveryState(StrEnum):
    DRAFT = "draft"
    SCHEDULED = "scheduled"
    SENDING = "sending"
    PUBLISHED = "published"
    REJECTED = "rejected"
    UNCONFIRMED = "unconfirmed"
    MISSED = "missed"
    CANCELLED = "cancelled"


_D = DeliveryState
NEXT: dict[DeliveryState, frozenset[DeliveryState]] = {
    _D.DRAFT: frozenset({_D.SCHEDULED, _D.CANCELLED}),
    _D.SCHEDULED: frozenset({_D.SENDING, _D.MISSED, _D.CANCELLED, _D.DRAFT}),
    _D.SENDING: frozenset({_D.PUBLISHED, _D.REJECTED, _D.UNCONFIRMED, _D.SCHEDULED}),
    _D.UNCONFIRMED: frozenset({_D.PUBLISHED, _D.SCHEDULED, _D.CANCELLED}),
    _D.REJECTED: frozenset({_D.DRAFT, _D.SCHEDULED, _D.CANCELLED}),
    _D.MISSED: frozenset({_D.SCHEDULED, _D.CANCELLED}),
    _D.PUBLISHED: frozenset(),
    _D.CANCELLED: frozenset(),
}
NEEDS_A_PERSON = frozenset({_D.REJECTED, _D.UNCONFIRMED, _D.MISSED})


def may_become(state: DeliveryState, new: DeliveryState) -> bool:
    return new in NEXT[state]


class Problem(StrEnum):
    """Why a delivery is not published, each with one thing to do about it."""

    NETWORK = "network"  # wait: it is tried again
    LIMITED = "limited"  # wait: the platform said until when
    SIGN_IN = "sign_in"  # sign in again
    CONTENT = "content"  # edit the post
    DUPLICATE = "duplicate"  # edit the post: the platform already has this text
    UPDATE = "update"  # the platform changed: update the app
    UNKNOWN_OUTCOME = "unknown_outcome"  # look on the network, then settle it
    LATE = "late"  # decide: send now or leave it
    SECRET = "secret"  # unlock or give the secret again
    TRUST = "trust"  # fix the account: its server is not the one that was meant
    ADDRESS = "address"  # fix the account: its server's address cannot be used
    BROKEN = "broken"  # update the app: it could not be made ready
    APPROVAL = "approval"  # a second person has to say yes
    CIRCLE = "circle"  # edit the post: it would be read outside the organisation, or outside its circle


class PublishError(Exception):
    """An attempt that did not end in a receipt. `detail` is for the log, never for a person."""

    problem: Problem = Problem.UNKNOWN_OUTCOME

    def __init__(self, detail: str = "", problem: Problem | None = None) -> None:
        super().__init__(detail)
        self.detail = detail
        if problem is not None:
            self.problem = problem


class NotSent(PublishError):
    """It is certain that nothing left: connection refused, no route, no free connection."""

    problem = Problem.NETWORK


class NotTrusted(NotSent):
    """The server could not prove that it is the one that was meant: its certificate is not valid."""

    problem = Problem.TRUST


class BadAddress(NotSent):
    """The account's server has no address that may be used."""

    problem = Problem.ADDRESS


class Limited(PublishError):
    """The platform asked to wait; costs no retry. `until` is aware, None when it did not say."""

    problem = Problem.LIMITED

    def __init__(self, detail: str = "", until: datetime | None = None) -> None:
        super().__init__(detail)
        self.until = until


class NeedsAccount(PublishError):
    """The platform refused the account (401, 403), or its secret cannot be read."""

    problem = Problem.SIGN_IN


class Rejected(PublishError):
    """The platform refused the content; never sent again unchanged."""

    problem = Problem.CONTENT


class Uncertain(PublishError):
    """It may have gone out: the answer was lost, cut short, or a 5xx."""


BACKOFF = (timedelta(seconds=5), timedelta(seconds=20), timedelta(minutes=1), timedelta(minutes=5))
LIMITED_WAIT = timedelta(minutes=1)  # where the platform did not say how long
REPLAYS = 3  # how often an unknown outcome is sent again with the same key, where that is safe
LEASE = timedelta(minutes=2)  # how long a sender that has gone silent keeps its delivery
BURST = 3  # more late deliveries than this on one account are never sent in one go


def content_key(workspace: str, delivery_id: int, text: str, extras: str = "") -> str:
    """The idempotency key: the same over retry, restart and reinstall; another content gives another key."""
    parts = "\x1f".join((workspace, str(delivery_id), text, *([extras] if extras else [])))
    import hashlib

    return hashlib.sha256(parts.encode()).hexdigest()


def backoff(attempts: int) -> timedelta:
    """How long to wait after `attempts` (1 or more) certain failures to reach the platform."""
    return BACKOFF[min(attempts, len(BACKOFF)) - 1]


def late_action(due: datetime, now: datetime, tolerance: timedelta, policy: LatePolicy) -> LatePolicy:
    """SEND while within `tolerance` of `due`, else what the campaign's policy says."""
    return LatePolicy.SEND if now - due <= tolerance else policy


def knows_key(since: datetime, now: datetime, remembered: timedelta) -> bool:
    """Whether a platform that remembers keys for `remembered` still knows one first sent at `since`.

    A clock that was set back leaves the age unknown, so it counts as forgotten.
    """
    return timedelta(0) <= now - since <= remembered
