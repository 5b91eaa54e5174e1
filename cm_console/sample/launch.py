"""The sample launch as data: `resources/sample/launch.toml` in one language. Nothing is dated yet."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from cm_console.i18n import LANGUAGES


class Ending(StrEnum):
    """What the sample lets become of a post."""

    PUBLISHED = "published"
    REJECTED = "rejected"
    UNCONFIRMED = "unconfirmed"
    MISSED = "missed"
    SCHEDULED = "scheduled"
    DRAFT = "draft"


@dataclass(frozen=True)
class SampleMeasure:
    day: int
    value: float
    note: str


@dataclass(frozen=True)
class Spread:
    """A share of people who take a step, between two days counted from their wave's first."""

    share: float
    first: int
    last: int


@dataclass(frozen=True)
class SampleWave:
    """`shape` names the steps of its testers in order; empty while the wave is only planned."""

    name: str
    size: int
    starts: int
    ends: int
    invited: tuple[int, int] = (0, 0)
    shape: Mapping[str, Spread] = field(default_factory=dict)


@dataclass(frozen=True)
class SampleAccount:
    """`followers`: how many at first, and how many today."""

    key: str
    name: str
    followers: tuple[int, int]


@dataclass(frozen=True)
class SamplePicture:
    file: str
    alt: str


@dataclass(frozen=True)
class SampleCard:
    """`picture` is a file; url and the rest are in one language."""

    picture: str
    url: str
    title: str
    description: str


@dataclass(frozen=True)
class SampleSnippet:
    kind: str
    name: str
    text: str


@dataclass(frozen=True)
class SamplePost:
    """Due on `day` at `time`, or in `hours` from now; neither for a draft. `pull`: reactions it ends with.

    With `repeat`, a rule, that is where it begins to come again.
    """

    text: str
    to: tuple[str, ...]
    ending: Ending
    pull: int
    day: int | None
    time: str
    hours: int | None
    variants: Mapping[str, str]
    warning: str = ""
    labels: tuple[str, ...] = ()
    picture: SamplePicture | None = None
    card: SampleCard | None = None
    repeat: str = ""
    needs_approval: bool = False


@dataclass(frozen=True)
class Launch:
    """All texts are in one language; `silences` are the days on which nothing was collected."""

    language: str
    seed: int
    tasks_left_open: int
    name: str
    objective: str
    metric: str
    sponsor: str
    playbook: str
    zone: str
    utm: str
    messages_a_week: int
    opens_in: int
    baseline: float
    target: float
    measures: tuple[SampleMeasure, ...]
    waves: tuple[SampleWave, ...]
    accounts: tuple[SampleAccount, ...]
    silences: tuple[tuple[int, int], ...]
    posts: tuple[SamplePost, ...]
    snippets: tuple[SampleSnippet, ...]


def folder() -> Traversable:
    return files("resources") / "sample"


def read(language: str) -> Launch:
    """The sample launch in `language`; English where there is no text in it."""
    with (folder() / "launch.toml").open("rb") as file:
        data = tomllib.load(file)
    spoken = language if language in LANGUAGES else "en"
    campaign = data["campaign"]
    return Launch(
        language=spoken,
        seed=data["seed"],
        tasks_left_open=data["tasks_left_open"],
        name=campaign["name"][spoken],
        objective=campaign["objective"][spoken],
        metric=campaign["metric"][spoken],
        sponsor=campaign["sponsor"][spoken],
        playbook=campaign["playbook"],
        zone=campaign["zone"],
        utm=campaign["utm"],
        messages_a_week=campaign["messages_a_week"],
        opens_in=campaign["opens_in"],
        baseline=campaign["baseline"],
        target=campaign["target"],
        measures=tuple(
            SampleMeasure(entry["day"], entry["value"], entry["note"][spoken]) for entry in data["measure"]
        ),
        waves=tuple(_wave(entry, spoken) for entry in data["wave"]),
        accounts=tuple(
            SampleAccount(entry["key"], entry["name"][spoken], _pair(entry["followers"]))
            for entry in data["account"]
        ),
        silences=tuple((entry["first"], entry["last"]) for entry in data["silence"]),
        posts=tuple(_post(entry, spoken) for entry in data["post"]),
        snippets=tuple(
            SampleSnippet(entry["kind"], entry["name"][spoken], entry[spoken]) for entry in data["snippet"]
        ),
    )


def _pair(values: list[int]) -> tuple[int, int]:
    first, last = values
    return first, last


def _wave(entry: Mapping[str, Any], language: str) -> SampleWave:
    shape = dict(entry.get("shape", {}))
    invited = _pair(shape.pop("invited", [0, 0]))
    steps = {step: Spread(**spread) for step, spread in shape.items()}
    return SampleWave(entry["name"][language], entry["size"], entry["starts"], entry["ends"], invited, steps)


def _post(entry: Mapping[str, Any], language: str) -> SamplePost:
    past = entry.get("day", entry.get("hours", 0)) < 0
    usual = Ending.PUBLISHED if past else Ending.SCHEDULED
    picture, card = entry.get("picture"), entry.get("card")
    return SamplePost(
        text=entry[language],
        to=tuple(entry["to"]),
        ending=Ending(entry.get("state", usual)),
        pull=entry.get("pull", 0),
        day=entry.get("day"),
        time=entry.get("time", ""),
        hours=entry.get("hours"),
        variants={key: texts[language] for key, texts in entry.get("variants", {}).items()},
        warning=entry.get("warning", {}).get(language, ""),
        labels=tuple(entry.get("labels", {}).get(language, ())),
        picture=SamplePicture(picture["file"], picture["alt"][language]) if picture else None,
        card=_card(card, language) if card else None,
        repeat=entry.get("repeat", ""),
        needs_approval=entry.get("approval", False),
    )


def _card(entry: Mapping[str, Any], language: str) -> SampleCard:
    return SampleCard(
        entry["picture"], entry["url"][language], entry["title"][language], entry["description"][language]
    )
