"""Success stories: a quote, its effect and its day, shown only while the one who told it agrees."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

ASK_AGAIN = 12  # months


class StoryState(StrEnum):
    USABLE = "usable"
    ASK_AGAIN = "ask_again"  # the consent is a year old: not shown until it is confirmed
    WITHDRAWN = "withdrawn"  # nothing of it is left but the days


@dataclass(frozen=True)
class Story:
    """`told_by` consented on a day, as `proof` says; `shown_as` is the name or the role that is printed."""

    id: int
    campaign_id: int
    person_id: int | None
    told_by: str
    shown_as: str
    quote: str
    effect: str
    happened_on: date
    consented_on: date
    proof: str
    withdrawn_on: date | None = None

    def state(self, today: date) -> StoryState:
        if self.withdrawn_on is not None:
            return StoryState.WITHDRAWN
        return StoryState.USABLE if today < self.asked_again_on else StoryState.ASK_AGAIN

    @property
    def asked_again_on(self) -> date:
        """The day from which the consent no longer counts."""
        years, month = divmod(self.consented_on.month - 1 + ASK_AGAIN, 12)
        year = self.consented_on.year + years
        try:
            return self.consented_on.replace(year=year, month=month + 1)
        except ValueError:
            return date(year, month + 2, 1)  # 29 February
