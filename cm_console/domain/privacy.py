"""What the privacy centre speaks of: kinds of data, notices, agreements, retention rules, what was done."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class DataKind(StrEnum):
    """Why a column is there, as far as people are concerned; all of one kind are kept and seen alike."""

    IDENTITY = "identity"  # who somebody is
    FOLLOWING = "following"  # how a tester's mission goes
    NOMINATION = "nomination"
    FEEDBACK = "feedback"  # what testers said
    STORY = "story"  # testimonies shown with consent
    AGREEMENT = "agreement"
    OBJECTION = "objection"
    TEAM = "team"  # people who run the launch, named in what they decide and promise
    TEXTS = "texts"  # written by the team; may name anybody
    ACCOUNT = "account"  # the organisation's accounts on networks
    WITHOUT_IDENTITY = "without_identity"  # what stays for the counts once a person is gone
    TOMBSTONE = "tombstone"
    NONE = "none"  # says nothing of a person


FREE = (DataKind.FEEDBACK, DataKind.STORY, DataKind.TEAM, DataKind.TEXTS, DataKind.FOLLOWING)


class Rule(StrEnum):
    """What is removed by itself, and when; `BASES` says how it is counted."""

    NOMINATIONS = "nominations"
    ABSENCES = "absences"
    IDENTITY = "identity"
    FEEDBACK = "feedback"
    JOURNAL = "journal"
    LOGS = "logs"


# Months after the end of the campaign, or after the day in question for what has a day of its own.
MONTHS = {
    Rule.NOMINATIONS: 1,
    Rule.ABSENCES: 1,
    Rule.IDENTITY: 3,
    Rule.FEEDBACK: 12,
    Rule.JOURNAL: 6,
    Rule.LOGS: 6,
}
ANNOUNCED = timedelta(days=14)  # a directory is never emptied without having been announced


@dataclass(frozen=True)
class Retention:
    """A rule as it stands: `months` None keeps for ever; `due` is how many rows it would remove today."""

    rule: Rule
    months: int | None
    is_own: bool = False  # not the usual number of months
    announced_on: date | None = None
    due: int = 0

    def runs_on(self, today: date) -> date | None:
        """The first day on which it may remove what is due now; None while nothing is or it is off."""
        if self.months is None or not self.due:
            return None
        if self.rule is not Rule.IDENTITY:
            return today
        return (self.announced_on or today) + ANNOUNCED


class Act(StrEnum):
    """What is written into the journal, never with a name."""

    EXPORTED = "exported"
    RECTIFIED = "rectified"
    OBJECTED = "objected"
    COUNTED_AGAIN = "counted_again"
    AGREED = "agreed"
    WITHDREW = "withdrew"
    ERASED = "erased"
    LET_BACK = "let_back"
    REMOVED = "removed"  # by a retention rule


@dataclass(frozen=True)
class Entry:
    """One line of the journal."""

    on: date
    act: Act
    people: int
    rule: Rule | None = None


@dataclass(frozen=True)
class Notice:
    """What people are told. A text that was published stays as it is; a change makes another version."""

    id: int
    name: str
    version: int
    text: str
    published_on: date
    agreed: int = 0  # people who agree to it now


@dataclass(frozen=True)
class Agreement:
    notice_id: int
    notice: str
    version: int
    agreed_on: date
    proof: str
    withdrawn_on: date | None = None


def months_before(day: date, months: int) -> date:
    """The same day of the month so many months earlier, or the last one of that month."""
    index = day.year * 12 + day.month - 1 - months
    year, month = divmod(index, 12)
    following = date(year + (month == 11), (month + 1) % 12 + 1, 1)
    return date(year, month + 1, min(day.day, (following - timedelta(days=1)).day))
