"""Gates: what must be true before a launch goes a step further, and who decided that it does.

A condition is met, not met, or not known yet; what is not known is never counted as zero.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class GateKind(StrEnum):
    START = "start"  # the launch may begin
    WAVE = "wave"  # a wave may be invited
    OPENING = "opening"  # everybody may be asked in


class Decision(StrEnum):
    GO = "go"
    NO_GO = "no_go"


class Axis(StrEnum):
    """The four things a launch must be ready in."""

    STRATEGY = "strategy"
    TECHNOLOGY = "technology"
    ORGANISATION = "organisation"
    ENGAGEMENT = "engagement"


class Answer(StrEnum):
    YES = "yes"
    NO = "no"
    NOT_NEEDED = "not_needed"


class Opinion(StrEnum):
    """What the works council (CSE) said; none given in time counts as consulted."""

    FAVOURABLE = "favourable"
    RESERVED = "reserved"
    UNFAVOURABLE = "unfavourable"
    SILENT = "silent"
    NOT_NEEDED = "not_needed"  # there is none, or nobody tests who it speaks for


# What is looked at on each axis; the words are in `plan_words`.
READINESS: dict[Axis, tuple[str, ...]] = {
    Axis.STRATEGY: ("shared", "use_cases", "needs", "baseline", "sponsor"),
    Axis.TECHNOLOGY: ("access", "simple", "rights", "notice", "helped"),
    Axis.ORGANISATION: ("time", "rules", "ritual", "managers", "recognition"),
    Axis.ENGAGEMENT: ("volunteers", "peers", "benefit", "examples", "answers"),
}
# The five reasons for which networks stay empty.
REASONS = ("benefit", "closed", "launch", "attention", "daring")


def item(axis: Axis, name: str) -> str:
    """The key under which an answer is kept."""
    return f"{axis}.{name}"


def reason(name: str) -> str:
    return f"reason.{name}"


ITEMS = frozenset(
    [item(axis, name) for axis, names in READINESS.items() for name in names]
    + [reason(name) for name in REASONS]
)


@dataclass(frozen=True)
class Checked:
    """The answer to one item of a list."""

    item: str
    answer: Answer
    note: str
    on: date


@dataclass(frozen=True)
class Consultation:
    informed_on: date | None = None
    opinion: Opinion | None = None
    opinion_on: date | None = None
    note: str = ""

    @property
    def is_over(self) -> bool:
        return self.opinion is not None


@dataclass(frozen=True)
class Gate:
    """`wave` is the number of the wave it opens; the shares are what the wave before must have reached."""

    id: int
    campaign_id: int
    kind: GateKind
    name: str
    due_on: date
    wave: int | None = None
    reported_share: float = 0.6
    answered_share: float = 0.5
    decision: Decision | None = None
    decided_by: str = ""
    decided_on: date | None = None
    note: str = ""


class State(StrEnum):
    MET = "met"
    UNMET = "unmet"
    UNKNOWN = "unknown"


class About(StrEnum):
    """What a condition is about."""

    FRAME = "frame"  # objective, metric and baseline
    USE_CASES = "use_cases"  # each with both benefits
    ALIGNED = "aligned"  # each serves a need
    SPONSOR = "sponsor"  # named, and committed to something
    COMMITMENTS = "commitments"  # those due are done
    REASONS = "reasons"  # the pre-mortem
    COUNCIL = "council"  # the works council
    DRAWN = "drawn"  # the wave has people
    REPORTED = "reported"  # of the wave before
    ANSWERED = "answered"  # questions of the wave before, within a day
    STRATEGY = "strategy"
    TECHNOLOGY = "technology"
    ORGANISATION = "organisation"
    ENGAGEMENT = "engagement"


@dataclass(frozen=True)
class Condition:
    """`count` of `n` where it is a matter of numbers; `least` is the share that would do."""

    about: About
    state: State
    count: int | None = None
    n: int | None = None
    least: float | None = None


def share_of(about: About, count: int, n: int, least: float = 1.0) -> Condition:
    """Met when `count` of `n` reaches `least`; not known while there is nothing to count."""
    if n == 0:
        return Condition(about, State.UNKNOWN, least=least)
    state = State.MET if count >= least * n else State.UNMET
    return Condition(about, state, count, n, least)


def listed(about: About, items: Iterable[str], answers: Collection[Checked]) -> Condition:
    """A list is met when every item that is needed is answered with yes; not known while none is."""
    known = {each.item: each.answer for each in answers}
    found = [known.get(each) for each in items]
    needed = [answer for answer in found if answer is not Answer.NOT_NEEDED]
    if all(answer is None for answer in found):
        return Condition(about, State.UNKNOWN, n=len(found))
    yes = sum(answer is Answer.YES for answer in needed)
    return Condition(about, State.MET if yes == len(needed) else State.UNMET, yes, len(needed))


def is_clear(conditions: Iterable[Condition]) -> bool:
    """Whether everything is met, so that a go needs no reason."""
    return all(each.state is State.MET for each in conditions)
