"""Feedback of testers: questions, issues, ideas and praise, and what became of each.

Days only: what a person does is never kept finer, so an answer "within 24 hours" is one of the next day.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class FeedbackKind(StrEnum):
    QUESTION = "question"
    ISSUE = "issue"
    IDEA = "idea"
    PRAISE = "praise"


class FeedbackState(StrEnum):
    OPEN = "open"
    ANSWERED = "answered"
    PROMISED = "promised"
    FIXED = "fixed"
    DUPLICATE = "duplicate"


@dataclass(frozen=True)
class Feedback:
    """`name` is the tester's; empty with a pseudonym, and once the identity was dropped."""

    id: int
    campaign_id: int
    wave_id: int | None
    person_id: int | None
    pseudonym: str
    kind: FeedbackKind
    is_blocking: bool
    text: str
    given_on: date
    answer: str = ""
    answered_on: date | None = None
    promised_for: date | None = None
    fixed_on: date | None = None
    duplicate_of: int | None = None
    name: str = ""
    wave_number: int | None = None

    @property
    def state(self) -> FeedbackState:
        if self.duplicate_of is not None:
            return FeedbackState.DUPLICATE
        if self.fixed_on is not None:
            return FeedbackState.FIXED
        if self.promised_for is not None:
            return FeedbackState.PROMISED
        return FeedbackState.OPEN if self.answered_on is None else FeedbackState.ANSWERED

    @property
    def who(self) -> str:
        return self.name or self.pseudonym

    @property
    def wants_answer(self) -> bool:
        """Open, and not mere praise."""
        return self.state is FeedbackState.OPEN and self.kind is not FeedbackKind.PRAISE

    @property
    def title(self) -> str:
        return self.text.strip().split("\n", 1)[0]


@dataclass(frozen=True)
class Answered:
    """How much was answered in time: of `n` whose time is over, or that have an answer."""

    count: int
    n: int

    @property
    def share(self) -> float:
        return self.count / self.n


def days_of(hours: float) -> int:
    """Whole days that so many hours are, at least one: 24 hours end with the next day."""
    return max(1, -int(-hours // 24))


def answered_within(feedback: Iterable[Feedback], days: int, today: date) -> Answered | None:
    """What was answered within `days`; None while nothing has asked for an answer long enough ago.

    Praise and duplicates ask for none. What may still be answered in time is not counted yet.
    """
    n = count = 0
    for each in feedback:
        if each.kind is FeedbackKind.PRAISE or each.duplicate_of is not None:
            continue
        last = each.given_on + timedelta(days=days)
        if each.answered_on is not None or today > last:
            n += 1
            count += each.answered_on is not None and each.answered_on <= last
    return Answered(count, n) if n else None


def matches(each: Feedback, words: Sequence[str]) -> bool:
    """Whether all the (casefolded) words stand in what was said or answered."""
    text = f"{each.text} {each.answer} {each.who}".casefold()
    return all(word in text for word in words)
