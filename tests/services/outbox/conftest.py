"""A desk: the services around the outbox on a real file, and a platform that does what the test says."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from cm_console.credentials import Credentials
from cm_console.domain.accounts import Account
from cm_console.domain.delivery import DeliveryState
from cm_console.domain.platform import (
    Capabilities,
    Field,
    Identity,
    Measure,
    Message,
    Reading,
    Receipt,
    Retry,
    Session,
)
from cm_console.domain.posts import Delivery, Post
from cm_console.events import EventBus
from cm_console.services.accounts import Accounts
from cm_console.services.context import Context
from cm_console.services.outbox import Outbox
from cm_console.services.posts import Posts
from cm_console.services.publisher import Publisher
from cm_console.store import workspace
from cm_console.store.database import Database


class Scripted:
    """A platform whose next answers are given by the test; without any it accepts.

    `calls` holds every message that was sent, `wall` what is out by key (it posts once per key, as an
    idempotent platform does, when `kind` says so).
    """

    key = "scripted"
    name = "Scripted"

    def __init__(self, kind: Retry = Retry.NEVER) -> None:
        self.kind = kind
        self.can = Capabilities(public=False, needs_network=False)
        self.answers: list[Any] = []
        self.calls: list[Message] = []
        self.wall: list[tuple[str, str]] = []
        self.found: Any = None
        self.looks = 0
        self.before: Callable[[Session, Message], None] = lambda session, message: None

    def accept(self, message: Message) -> Receipt:
        if self.kind is not Retry.IDEMPOTENT or message.key not in [key for key, _ in self.wall]:
            self.wall.append((message.key, message.text))
        return Receipt(f"id-{message.key[:12]}", "https://scripted.example/1")

    def fields(self) -> tuple[Field, ...]:
        return ()

    def retry(self, account: Account) -> Retry:
        return self.kind

    def measure(self, text: str, account: Account | None, warning: str = "") -> Sequence[Measure]:
        return (Measure("characters", len(text), 300), Measure("bytes", len(text.encode()), 400))

    def verify(self, session: Session) -> Identity:
        return Identity(session.account.key, "@scripted")

    def publish(self, session: Session, message: Message) -> Receipt:
        self.calls.append(message)
        self.before(session, message)
        answer = self.answers.pop(0) if self.answers else None
        if isinstance(answer, BaseException):
            raise answer
        if callable(answer):
            answer = answer(message)
        return answer if answer is not None else self.accept(message)

    def find(self, session: Session, message: Message) -> Receipt | None:
        self.looks += 1
        if isinstance(self.found, BaseException):
            raise self.found
        return self.found  # type: ignore[no-any-return]

    def samples(self, session: Session, remote_ids: Sequence[str]) -> Sequence[Reading]:
        return []

    def channel(self, session: Session) -> Reading:
        return Reading(session.account.key, {})


@dataclass
class Desk:
    """One console's worth of services on one file."""

    context: Context
    platform: Scripted
    accounts: Accounts = field(init=False)
    posts: Posts = field(init=False)
    outbox: Outbox = field(init=False)
    publisher: Publisher = field(init=False)
    campaign: int = 1

    def __post_init__(self) -> None:
        self.accounts = Accounts(self.context)
        self.posts = Posts(self.context, self.accounts)
        self.outbox = Outbox(self.context, self.accounts)
        self.publisher = Publisher(self.context, self.outbox)

    @property
    def db(self) -> Database:
        return self.context.db

    def account(self, name: str = "Wall", platform: str = "scripted") -> int:
        return self.accounts.add(platform, name).id

    def post(self, text: str = "Hello", *accounts: int, **options: Any) -> Post:
        ids = list(accounts) or [account.id for account in self.accounts.list()] or [self.account()]
        if "wall" not in options:
            options["now"] = True
        return self.posts.add(self.campaign, text, ids, **options)

    def delivery(self, text: str = "Hello", **options: Any) -> Delivery:
        return self.post(text, **options).deliveries[0]

    def send(self, owner: str = "me") -> Delivery | None:
        """Send one delivery of the first account."""
        return self.outbox.send_due(self.accounts.list()[0].id, owner)

    def trail(self, delivery_id: int) -> list[DeliveryState]:
        return [event.state for event in self.outbox.history(delivery_id)]


@pytest.fixture
def platform() -> Scripted:
    return Scripted()


@pytest.fixture
def make_desk(
    tmp_path: Path, clock: Any, credentials: Credentials, platform: Scripted
) -> Iterator[Callable[..., Desk]]:
    path = tmp_path / "agora.cmc"
    opened: list[Desk] = []

    def make(**options: Any) -> Desk:
        from integrations.practice import PLATFORM

        its_clock = options.get("clock", clock)
        if path.exists():
            db = workspace.open_file(path, its_clock.now())
        else:
            db = workspace.create_file(path)
            db.execute(
                "INSERT INTO campaign (name, opens_on, zone) VALUES ('Agora', '2027-01-18', 'Europe/Paris')"
            )
        platforms = {"scripted": options.get("platform", platform), "practice": PLATFORM}
        context = Context(db, its_clock, EventBus(), credentials, platforms)
        opened.append(Desk(context, platform))
        return opened[-1]

    yield make
    for desk in reversed(opened):
        desk.publisher.stop()
        desk.context.db.close()


@pytest.fixture
def desk(make_desk: Callable[..., Desk]) -> Desk:
    return make_desk()


@pytest.fixture
def tomorrow() -> datetime:
    """09:30 on the wall, a day after the fake clock's start."""
    return datetime(2026, 11, 17, 9, 30, tzinfo=UTC).replace(tzinfo=None)


@pytest.fixture
def minute() -> timedelta:
    return timedelta(minutes=1)
