"""What the console asks of a platform. `integrations` holds one file per platform that answers it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol

from cm_console.domain.accounts import WEB_SCHEMES, Account
from cm_console.domain.content import Visibility


class Retry(StrEnum):
    """What may be done after an attempt whose outcome is not known."""

    IDEMPOTENT = "idempotent"  # send again with the same key: the platform posts once
    LOOKUP = "lookup"  # ask `find` first, then a person
    NEVER = "never"  # only a person can tell


@dataclass(frozen=True)
class Field:
    """One thing the sign-in form asks. `key` is `server`, `user` or `secret`.

    `label` and `hint` are in the user's language; `schemes` are those that a server's address may have.
    """

    key: str
    label: str
    hint: str = ""
    default: str = ""
    required: bool = True
    secret: bool = False
    schemes: tuple[str, ...] = WEB_SCHEMES


@dataclass(frozen=True)
class PictureLimits:
    """What a platform takes of pictures; `alt_limit` in characters."""

    count: int
    max_bytes: int
    max_side: int  # pixels
    alt_limit: int
    mimes: tuple[str, ...] = ("image/jpeg", "image/png")


@dataclass(frozen=True)
class Capabilities:
    """What a platform can do; `metrics` and `channel_metrics` name its counters."""

    metrics: tuple[str, ...] = ()  # e.g. likes, reposts, replies, quotes
    channel_metrics: tuple[str, ...] = ()  # e.g. followers
    public: bool = True  # anyone can read what is posted
    needs_network: bool = True
    browser_sign_in: bool = False  # it is a `signing_in.SignsIn`, too
    reads_addresses: bool = False  # it is an `addresses.ReadsAddresses`, too
    hands_over: bool = False  # it is a `handing_over.HandsOver`, too
    mails: bool = False  # it is a `mail.SendsMail`: it writes to single people, and takes no posts
    remembers_key: timedelta = timedelta(minutes=45)  # for Retry.IDEMPOTENT: stay below its own promise
    visibilities: tuple[Visibility, ...] = (Visibility.PUBLIC,)
    threads: bool = True  # a post can answer another of our own
    warnings: bool = False  # has content warnings of its own; else one is the first line of the text
    cards: bool = False  # takes the link card that we give; else it makes its own
    pictures: PictureLimits | None = None
    posts_a_day: int | None = None  # what it allows, where it says so


@dataclass(frozen=True)
class Measure:
    """How much of one limit a text uses, as the platform counts (graphemes, bytes …)."""

    unit: str  # "characters" or "bytes"
    used: int
    limit: int

    @property
    def fits(self) -> bool:
        return self.used <= self.limit


class TokenStore(Protocol):
    """A place in the keyring for what a platform gives in exchange for the secret."""

    def load(self) -> str | None: ...

    def save(self, value: str) -> None: ...


@dataclass(frozen=True)
class Session:
    """An account made ready to talk to its platform. Never logged, never stored."""

    account: Account
    secret: str = field(repr=False)
    tokens: TokenStore = field(repr=False)
    folder: Path  # for platforms that keep local files for this workspace


@dataclass(frozen=True)
class Identity:
    """Who the platform says we are, and what it says of itself (`facts` is JSON)."""

    remote_id: str
    handle: str
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Receipt:
    """Proof that a message is out: the platform's id for it and where people can see it."""

    remote_id: str
    url: str = ""


@dataclass(frozen=True)
class Image:
    """A picture as it is sent: within the platform's limits, without what cameras write into it."""

    data: bytes = field(repr=False)
    mime: str
    width: int  # pixels
    height: int
    alt: str = ""


@dataclass(frozen=True)
class LinkCard:
    url: str
    title: str
    description: str = ""
    image: Image | None = None


@dataclass(frozen=True)
class Message:
    """What is to go out. `key` is stable for this content over retry, restart and reinstall.

    A part of a thread names what it answers and the thread's first post.
    """

    key: str
    text: str
    due_at: datetime
    language: str = ""
    warning: str = ""
    visibility: Visibility = Visibility.PUBLIC
    images: tuple[Image, ...] = ()
    card: LinkCard | None = None
    answers: Receipt | None = None
    root: Receipt | None = None


@dataclass(frozen=True)
class Reading:
    """Counters of one post or of the channel; what the platform did not say is absent, never zero."""

    remote_id: str
    counts: Mapping[str, int]


class Platform(Protocol):
    @property
    def key(self) -> str: ...

    @property
    def name(self) -> str:
        """Its name in the user's language."""
        ...

    @property
    def can(self) -> Capabilities: ...

    def fields(self) -> tuple[Field, ...]:
        """What the sign-in form asks, in the user's language."""
        ...

    def retry(self, account: Account) -> Retry:
        """What may be done on this account's server after an unknown outcome."""
        ...

    def measure(self, text: str, account: Account | None, warning: str = "") -> Sequence[Measure]:
        """How much of each limit `text` uses below its `warning`. Local, quick, no network."""
        ...

    def verify(self, session: Session) -> Identity:
        """Sign in and say who we are. Raises NeedsAccount, NotSent, Limited or Uncertain."""
        ...

    def publish(self, session: Session, message: Message) -> Receipt:
        """Send once. Raises a PublishError of the class that the outcome deserves."""
        ...

    def find(self, session: Session, message: Message) -> Receipt | None:
        """Look for `message` among our own recent posts; None when it is not there."""
        ...

    def samples(self, session: Session, remote_ids: Sequence[str]) -> Sequence[Reading]:
        """Current counters of these posts; a post that is gone is left out."""
        ...

    def channel(self, session: Session) -> Reading:
        """Current counters of the account itself, such as followers."""
        ...
