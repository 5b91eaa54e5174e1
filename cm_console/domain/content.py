"""What a post has beside its text, and the parts that a text has as a thread."""

import json
import re
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

_NEXT_PART = re.compile(r"\n[ \t\r]*---[ \t\r]*(?=\n|$)")


class Visibility(StrEnum):
    """Who may see a post, from the widest to the narrowest."""

    PUBLIC = "public"
    UNLISTED = "unlisted"  # anyone with the link, in no public list
    FOLLOWERS = "followers"


class Audience(StrEnum):
    """How far a post reaches, from the narrowest to the widest."""

    ORGANISATION = "organisation"  # nobody outside
    FOLLOWERS = "followers"
    ANYONE = "anyone"


@dataclass(frozen=True)
class Attached:
    """A picture of a post: `hash` finds it in the workspace; without `alt` only where that was waived."""

    hash: str
    alt: str = ""
    waived: bool = False


@dataclass(frozen=True)
class Card:
    """What a link looks like where the network does not make its own card; `picture` is a hash."""

    url: str
    title: str
    description: str = ""
    picture: str = ""


@dataclass(frozen=True)
class Extras:
    """Everything that a post is beside its text. The same value for all of its deliveries."""

    warning: str = ""  # said before the text, which is folded
    visibility: Visibility = Visibility.PUBLIC
    pictures: tuple[Attached, ...] = ()  # with the first part of a thread
    card: Card | None = None  # with the first part of a thread
    labels: tuple[str, ...] = ()  # for the manager's own order; never sent
    repeat: str = ""  # the rule that a draft will come again by, until it is scheduled; never sent

    def to_text(self) -> str:
        """As JSON, without what is not there: the same extras give the same text."""
        told = {name: value for name, value in asdict(self).items() if value}
        if self.visibility is Visibility.PUBLIC:
            told.pop("visibility")
        return json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    @property
    def sent(self) -> str:
        """As `to_text`, of what the networks are given; empty where that is nothing."""
        text = Extras(self.warning, self.visibility, self.pictures, self.card).to_text()
        return "" if text == "{}" else text

    @classmethod
    def from_text(cls, text: str) -> "Extras":
        if text == "{}":
            return NONE
        told: dict[str, Any] = json.loads(text)
        card = told.get("card")
        return cls(
            warning=told.get("warning", ""),
            visibility=Visibility(told.get("visibility", Visibility.PUBLIC)),
            pictures=tuple(Attached(**each) for each in told.get("pictures", ())),
            card=None if card is None else Card(**card),
            labels=tuple(told.get("labels", ())),
            repeat=told.get("repeat", ""),
        )


NONE = Extras()


def parts(text: str) -> tuple[str, ...]:
    """The posts of a thread: a line of three hyphens begins the next. Empty ones are left out."""
    found = tuple(part.strip("\r\n") for part in _NEXT_PART.split(f"\n{text}"))
    return tuple(part for part in found if part.strip()) or (text,)
