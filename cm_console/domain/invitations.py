"""Invitations by a named peer: what becomes of one, and of each letter that carries it.

An invitation is one person asked into one campaign. Its letters are the invitation itself and at most two
reminders; each has one Message-ID for ever. What somebody does with a letter is never watched: that it was
read or answered is known only because somebody said so.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

REMINDERS = 2
REMIND_AFTER = timedelta(days=5)  # since the last letter
ANSWER_WITHIN = timedelta(days=14)  # where nobody says until when
# Servers that ask to come back later (greylisting) mean minutes; those that keep asking mean no.
LATER = (
    *(timedelta(minutes=5), timedelta(minutes=15), timedelta(hours=1)),
    *(timedelta(hours=2), timedelta(hours=4)),
)


class Way(StrEnum):
    """How a letter goes out."""

    EMAIL = "email"
    EML = "eml"  # a draft that the inviter sends from their own mailbox
    LETTERS = "letters"  # paper


class InvitationState(StrEnum):
    WAITING = "waiting"  # nothing has left yet
    SENT = "sent"
    OPENED = "opened"  # because somebody said so
    ACCEPTED = "accepted"
    DECLINED = "declined"
    EXPIRED = "expired"  # nobody answered by the day given; never stored, and a late answer still counts
    TAKEN_BACK = "taken_back"  # before anything had left


class LetterState(StrEnum):
    """By e-mail: waiting ─▶ sending ─▶ sent | refused | unconfirmed. Else: made ─▶ sent, ticked by hand."""

    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    REFUSED = "refused"
    UNCONFIRMED = "unconfirmed"
    MADE = "made"
    CANCELLED = "cancelled"


class LetterProblem(StrEnum):
    """Why a letter is not sent, each with one thing to do about it."""

    NETWORK = "network"
    LATER = "later"  # its server asked to come back
    SIGN_IN = "sign_in"
    SECRET = "secret"
    TRUST = "trust"
    SERVER = "server"  # the account's server has no usable address
    RECIPIENT = "recipient"
    CONTENT = "content"
    TOO_BIG = "too_big"
    UNKNOWN_OUTCOME = "unknown_outcome"
    TOO_LATE = "too_late"  # the day to answer by has passed
    BROKEN = "broken"


@dataclass(frozen=True)
class Letter:
    """One thing to send. `number` is 0 for the invitation, 1 and 2 for its reminders."""

    id: int
    invitation_id: int
    number: int
    way: Way
    state: LetterState
    message_id: str
    address: str
    subject: str
    text: str
    account_id: int | None = None
    problem: LetterProblem | None = None
    attempts: int = 0
    resent: int = 0
    ready_at: datetime | None = None
    sent_at: datetime | None = None


@dataclass(frozen=True)
class Invitation:
    """One person asked into a campaign by somebody they know. `letters` are in order."""

    id: int
    campaign_id: int
    person_id: int
    name: str
    email: str
    language: str
    inviter_id: int | None  # None once the inviter was erased
    inviter: str
    inviter_email: str
    state: InvitationState
    answer_by: date
    reason: str = ""
    letters: tuple[Letter, ...] = ()

    @property
    def last(self) -> Letter | None:
        return self.letters[-1] if self.letters else None

    @property
    def reminders(self) -> int:
        """How many reminders left, or may have."""
        held = (LetterState.CANCELLED, LetterState.REFUSED)
        return sum(1 for letter in self.letters if letter.number and letter.state not in held)

    @property
    def resent(self) -> int:
        return sum(letter.resent for letter in self.letters)

    @property
    def settled(self) -> bool:
        """Whether a person may still take it back or send it: something has left, or may have."""
        gone = (LetterState.SENDING, LetterState.SENT, LetterState.UNCONFIRMED)
        return any(letter.state in gone or letter.resent for letter in self.letters)

    def shown(self, today: date) -> InvitationState:
        """Its state on a day: one that nobody answered in time has expired."""
        unanswered = self.state in (InvitationState.SENT, InvitationState.OPENED)
        return InvitationState.EXPIRED if unanswered and today > self.answer_by else self.state


ANSWERS = (InvitationState.OPENED, InvitationState.ACCEPTED, InvitationState.DECLINED)
# Where an answer may be noted from: a person may be wrong, and may change their mind.
_OPEN = (InvitationState.SENT, InvitationState.OPENED, InvitationState.ACCEPTED, InvitationState.DECLINED)


def may_answer(state: InvitationState, answer: InvitationState) -> bool:
    return answer in ANSWERS and state in _OPEN and state is not answer


class WhyNot(StrEnum):
    """Why somebody gets no letter now."""

    ALREADY = "already"  # invited before
    FURTHER = "further"  # takes part already
    DROPPED = "dropped"
    INVITER = "inviter"
    ANSWERED = "answered"
    NOT_SENT = "not_sent"  # no reminder of what has not left
    TOO_SOON = "too_soon"
    TWICE = "twice"  # two reminders are out
    EXPIRED = "expired"
    NOT_INVITED = "not_invited"
    NO_INVITER = "no_inviter"


def why_no_reminder(invitation: Invitation, today: date, now: datetime) -> WhyNot | None:
    """Reminders go only to those who have not answered, a few days after the last letter, twice at most."""
    state, last = invitation.shown(today), invitation.last
    if state in (InvitationState.ACCEPTED, InvitationState.DECLINED):
        return WhyNot.ANSWERED
    if state is InvitationState.EXPIRED:
        return WhyNot.EXPIRED
    if state is InvitationState.TAKEN_BACK or last is None:
        return WhyNot.NOT_INVITED
    if invitation.inviter_id is None:
        return WhyNot.NO_INVITER
    if state is InvitationState.WAITING:
        return WhyNot.NOT_SENT
    if invitation.reminders >= REMINDERS:
        return WhyNot.TWICE
    if last.state is LetterState.CANCELLED or (last.number and last.state is LetterState.REFUSED):
        return None
    if last.state is not LetterState.SENT or last.sent_at is None:
        return WhyNot.NOT_SENT
    return WhyNot.TOO_SOON if now - last.sent_at < REMIND_AFTER else None


@dataclass(frozen=True)
class LogEntry:
    at: datetime
    what: str
    number: int
    note: str = ""


@dataclass(frozen=True)
class Branch:
    """Somebody in the tree of who invited whom. `depth` is 0 for those whom nobody invited."""

    person_id: int
    name: str
    depth: int
    state: InvitationState | None  # None for whom nobody invited
    invited: int  # by this person
    accepted: int  # of those
    below: int  # everybody further down, too


def tree(links: Sequence[tuple[int, int]], names: dict[int, str]) -> Iterator[tuple[int, int, int]]:
    """(person, depth, people below) in the order of an indented tree; `links` are (inviter, invited).

    Everybody has at most one inviter. Who invited each other in a ring hang from the first by name.
    """
    below: dict[int, list[int]] = {}
    invited = set()
    for inviter, person in links:
        below.setdefault(inviter, []).append(person)
        invited.add(person)
    key = names.__getitem__
    for people in below.values():
        people.sort(key=lambda one: key(one).casefold())
    everybody = sorted({one for link in links for one in link}, key=lambda one: key(one).casefold())
    seen: set[int] = set()
    for root in (*[one for one in everybody if one not in invited], *everybody):
        if root not in seen:
            yield from _walk(root, below, seen)


def _walk(root: int, below: dict[int, list[int]], seen: set[int]) -> Iterator[tuple[int, int, int]]:
    # No recursion: a chain of referrals may be longer than Python's stack.
    order: list[tuple[int, int]] = []
    parents: dict[int, int] = {}
    pending = [(root, 0)]
    seen.add(root)
    while pending:
        person, depth = pending.pop()
        order.append((person, depth))
        fresh = [one for one in below.get(person, ()) if one not in seen]
        seen.update(fresh)
        parents.update((one, person) for one in fresh)
        pending += [(one, depth + 1) for one in reversed(fresh)]
    sizes = dict.fromkeys((person for person, _ in order), 0)
    for person, _ in reversed(order):
        if person in parents:
            sizes[parents[person]] += sizes[person] + 1
    for person, depth in order:
        yield person, depth, sizes[person]
