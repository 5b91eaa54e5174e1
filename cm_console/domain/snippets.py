"""Pieces of text to put into posts: hashtag groups, snippets, and templates that a campaign fills in."""

from dataclasses import dataclass
from enum import StrEnum

# Networks end a hashtag at these; "_" and "·" stay inside.
_ENDS_HASHTAG = frozenset("-'’.,;:!?/\\()[]{}@&+*=\"«»")


class SnippetKind(StrEnum):
    HASHTAGS = "hashtags"
    SNIPPET = "snippet"
    TEMPLATE = "template"


@dataclass(frozen=True)
class Snippet:
    id: int
    kind: SnippetKind
    name: str
    text: str
    campaign_id: int | None = None  # None: for all campaigns


def hashtags(text: str) -> str:
    """Words as hashtags, each once, in the order they came: `agora, #réseau` is `#agora #réseau`.

    Raises ValueError with the first one that networks would cut.
    """
    found: dict[str, str] = {}
    for word in text.replace(",", " ").replace(";", " ").split():
        bare = word.lstrip("#")
        if not bare or bare.isdigit() or _ENDS_HASHTAG.intersection(bare) or "#" in bare:
            raise ValueError(word)
        found.setdefault(bare.casefold(), f"#{bare}")
    return " ".join(found.values())
