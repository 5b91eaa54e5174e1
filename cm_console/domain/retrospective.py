"""What a wave taught: what to keep, what to change, and who decided what by when."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class LessonKind(StrEnum):
    KEEP = "keep"
    CHANGE = "change"
    DECISION = "decision"


@dataclass(frozen=True)
class Lesson:
    """Only a decision has an owner and a day."""

    id: int
    campaign_id: int
    wave_id: int | None
    kind: LessonKind
    text: str
    owner: str = ""
    due_on: date | None = None
    done_on: date | None = None
    wave_number: int | None = None
