"""A launch in a real workspace file, written row by row, and a platform that says what it is told to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

from cm_console.domain.accounts import Account
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
from cm_console.domain.when import to_text
from cm_console.services.context import Context

NOW = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)


@dataclass
class ScriptedPlatform:
    """`counts` by remote id and `channel_counts` are what it answers; `error` is raised instead."""

    key: str = "scripted"
    name: str = "Scripted"
    can: Capabilities = field(
        default_factory=lambda: Capabilities(metrics=("likes", "replies"), channel_metrics=("followers",))
    )
    counts: dict[str, dict[str, Any]] = field(default_factory=dict)
    channel_counts: dict[str, Any] = field(default_factory=dict)
    errors: dict[str, Exception] = field(default_factory=dict)  # by account name
    asked: list[list[str]] = field(default_factory=list)
    on_read: Any = None

    def fields(self) -> tuple[Field, ...]:
        return ()

    def retry(self, account: Account) -> Retry:
        return Retry.NEVER

    def measure(self, text: str, account: Account | None, warning: str = "") -> Sequence[Measure]:
        return ()

    def verify(self, session: Session) -> Identity:
        return Identity(session.account.name, session.account.name)

    def publish(self, session: Session, message: Message) -> Receipt:
        return Receipt(message.key)

    def find(self, session: Session, message: Message) -> Receipt | None:
        return None

    def samples(self, session: Session, remote_ids: Sequence[str]) -> Sequence[Reading]:
        self._answer(session)
        self.asked.append(list(remote_ids))
        return [Reading(key, self.counts[key]) for key in remote_ids if key in self.counts]

    def channel(self, session: Session) -> Reading:
        self._answer(session)
        return Reading("", self.channel_counts)

    def _answer(self, session: Session) -> None:
        if self.on_read:
            self.on_read()
        if session.account.name in self.errors:
            raise self.errors[session.account.name]


class Launch:
    """Rows of one campaign, as the other services would have written them."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.db = context.db
        self.id = self.row(
            "campaign",
            name="Agora",
            opens_on="2026-12-07",
            zone="Europe/Paris",
            objective="Find an expert within a day",
            metric="Hours to find an expert",
            baseline=72.0,
            target=4.0,
        )

    def row(self, table: str, **values: Any) -> int:
        names, marks = ", ".join(values), ", ".join("?" * len(values))
        with self.db.write():
            return self.db.insert(f"INSERT INTO {table} ({names}) VALUES ({marks})", list(values.values()))

    def people(self, count: int, **fields: Any) -> list[int]:
        start = self.db.value("SELECT coalesce(max(id), 0) + 1 FROM person")
        ids = list(range(start, start + count))
        with self.db.write():
            for id_ in ids:
                self.row(
                    "person",
                    id=id_,
                    name=f"Person {id_}",
                    email=f"p{id_}@x.fr",
                    email_key=f"p{id_}@x.fr",
                    **fields,
                )
        return ids

    def states(self, person_ids: Sequence[int], *history: tuple[str, str]) -> None:
        """Give each person these (day, state) events in order; the last one is the present state."""
        with self.db.write():
            for person_id in person_ids:
                day, state = history[-1]
                self.db.execute(
                    "INSERT INTO tester (campaign_id, person_id, state, since) VALUES (?, ?, ?, ?)"
                    " ON CONFLICT DO UPDATE SET state = excluded.state, since = excluded.since",
                    [self.id, person_id, state, day],
                )
                for day, state in history:
                    self.row(
                        "tester_event", campaign_id=self.id, person_id=person_id, happened_on=day, state=state
                    )

    def account(self, name: str, **fields: Any) -> int:
        fields.setdefault("state", "ready")
        return self.row("account", key=name, platform="scripted", name=name, **fields)

    def post(self, text: str, due_at: datetime | None = None) -> int:
        due = {"wall_time": "x", "zone": "Europe/Paris", "due_at": to_text(due_at)} if due_at else {}
        return self.row(
            "post", campaign_id=self.id, text=text, created_at=to_text(NOW), updated_at=to_text(NOW), **due
        )

    def delivery(self, post_id: int, account_id: int, state: str, at: datetime, **fields: Any) -> int:
        if state == "published":
            fields.setdefault("published_at", to_text(at))
            fields.setdefault("remote_id", f"r{post_id}")
        else:
            fields.setdefault("due_at", to_text(at))
            fields.setdefault("ready_at", to_text(at))
        return self.row(
            "delivery", post_id=post_id, account_id=account_id, key=f"k{post_id}", state=state, **fields
        )

    def published(self, text: str, account_id: int, at: datetime, **fields: Any) -> int:
        return self.delivery(self.post(text, at), account_id, "published", at, **fields)

    def sample(self, delivery_id: int, at: datetime, **counts: int) -> None:
        for metric, value in counts.items():
            self.row("post_sample", delivery_id=delivery_id, metric=metric, taken_at=to_text(at), value=value)

    def followers(self, account_id: int, at: datetime, value: int) -> None:
        self.row(
            "channel_sample", account_id=account_id, metric="followers", taken_at=to_text(at), value=value
        )

    def wave(self, number: int, size: int, starts_on: date | None, ends_on: date | None) -> int:
        return self.row(
            "wave",
            campaign_id=self.id,
            number=number,
            size=size,
            capacity=size,
            starts_on=starts_on and starts_on.isoformat(),
            ends_on=ends_on and ends_on.isoformat(),
        )


def ago(**parts: float) -> datetime:
    return NOW - timedelta(**parts)


def platforms(platform: ScriptedPlatform) -> Mapping[str, Any]:
    return {platform.key: platform}
