"""Post ideas: what a playbook suggests to say, and when. A person makes a draft of one, or not."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Idea:
    id: int
    campaign_id: int
    due_on: date
    text: str
    post_id: int | None = None  # the post that was written from it

    @property
    def title(self) -> str:
        """The first line, for lists."""
        return self.text.strip().split("\n", 1)[0]
