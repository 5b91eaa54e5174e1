"""Dated samples of posts and channels, and when each is to be read again."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from cm_console.domain.counters import REACTIONS
from cm_console.domain.engagement import ChannelTotal, PostTotal, Sample, Series, SeriesKind
from cm_console.domain.when import from_text, to_text
from cm_console.store.database import Database

# A delivery that nobody has planned a reading for is due one hour after it went out.
_PLANNED = "coalesce(d.next_reading_at, strftime('%Y-%m-%dT%H:%M:%fZ', d.published_at, '+1 hour'))"
_TITLE = (
    "trim(substr(trim(p.text, ' ' || char(9, 10, 13)) || char(10), 1, "
    "instr(trim(p.text, ' ' || char(9, 10, 13)) || char(10), char(10)) - 1))"
)


@dataclass(frozen=True)
class Published:
    """A delivery that can be read."""

    delivery_id: int
    account_id: int
    remote_id: str
    published_at: datetime


def readable(db: Database, due_by: datetime | None) -> list[Published]:
    """Published deliveries of accounts that are still there, newest first; all, or those due by then."""
    rows = db.tuples(
        "SELECT d.id, d.account_id, d.remote_id, d.published_at FROM delivery d "
        "JOIN account a ON a.id = d.account_id "
        "WHERE d.state = 'published' AND d.remote_id <> '' AND a.removed_at IS NULL "
        f"AND (:due IS NULL OR {_PLANNED} <= :due) ORDER BY d.published_at DESC, d.id DESC",
        {"due": to_text(due_by) if due_by else None},
    )
    return [Published(id_, account, remote, from_text(at)) for id_, account, remote, at in rows]


@dataclass(frozen=True)
class Unnamed:
    """A delivery that a person has seen at an address, without the platform's name for it."""

    delivery_id: int
    account_id: int
    url: str
    published_at: datetime


def unnamed(db: Database, since: datetime, due_by: datetime | None) -> list[Unnamed]:
    """Those that went out after `since`, of accounts that are still there; all, or those due by then."""
    rows = db.tuples(
        "SELECT d.id, d.account_id, d.url, d.published_at FROM delivery d "
        "JOIN account a ON a.id = d.account_id "
        "WHERE d.state = 'published' AND d.remote_id = '' AND d.url <> '' AND a.removed_at IS NULL "
        "AND d.published_at > :since AND (:due IS NULL OR coalesce(d.next_reading_at, '') <= :due) "
        "ORDER BY d.id",
        {"since": to_text(since), "due": to_text(due_by) if due_by else None},
    )
    return [Unnamed(id_, account, url, from_text(at)) for id_, account, url, at in rows]


def name_post(db: Database, delivery_id: int, remote_id: str) -> None:
    """Keep the platform's name for a delivery that had none."""
    db.execute("UPDATE delivery SET remote_id = ? WHERE id = ? AND remote_id = ''", [remote_id, delivery_id])


def accounts_due(db: Database, due_by: datetime | None) -> list[int]:
    """Accounts whose channel is to be read."""
    rows = db.tuples(
        "SELECT id FROM account WHERE removed_at IS NULL "
        "AND (:due IS NULL OR next_reading_at IS NULL OR next_reading_at <= :due) ORDER BY id",
        {"due": to_text(due_by) if due_by else None},
    )
    return [row[0] for row in rows]


def next_due(db: Database) -> datetime | None:
    """When something is to be read next; an account that was never read counts from its beginning."""
    planned = db.value(
        f"SELECT min({_PLANNED}) FROM delivery d JOIN account a ON a.id = d.account_id "
        "WHERE d.state = 'published' AND d.remote_id <> '' "
        "AND a.removed_at IS NULL AND a.state <> 'needs_you'"
    )
    channel = db.value(
        "SELECT min(coalesce(next_reading_at, '1970-01-01T00:00:00.000Z')) FROM account "
        "WHERE removed_at IS NULL AND state <> 'needs_you'"
    )
    known = [text for text in (planned, channel) if text]
    return from_text(min(known)) if known else None


def save_post(db: Database, delivery_id: int, at: datetime, counts: Mapping[str, int]) -> None:
    db.many(
        "INSERT INTO post_sample (delivery_id, metric, taken_at, value) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (delivery_id, metric, taken_at) DO UPDATE SET value = excluded.value",
        [(delivery_id, metric, to_text(at), value) for metric, value in counts.items()],
    )


def save_channel(db: Database, account_id: int, at: datetime, counts: Mapping[str, int]) -> None:
    db.many(
        "INSERT INTO channel_sample (account_id, metric, taken_at, value) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (account_id, metric, taken_at) DO UPDATE SET value = excluded.value",
        [(account_id, metric, to_text(at), value) for metric, value in counts.items()],
    )


def plan_readings(db: Database, readings: Iterable[tuple[int, datetime]]) -> None:
    """Set when each delivery is read again."""
    db.many(
        "UPDATE delivery SET next_reading_at = ? WHERE id = ?",
        [(to_text(at), delivery_id) for delivery_id, at in readings],
    )


def plan_channel(db: Database, account_id: int, at: datetime) -> None:
    db.execute("UPDATE account SET next_reading_at = ? WHERE id = ?", [to_text(at), account_id])


def post_totals(db: Database, campaign_id: int, hidden: Collection[int] = ()) -> list[PostTotal]:
    """Every published delivery with its last reading, newest first; none for those of `hidden` circles."""
    counts: dict[int, dict[str, int]] = {}
    taken: dict[int, str] = {}
    known: dict[int, int] = {}
    # Of each counter its last value; kept only when it belongs to the delivery's last reading.
    for delivery_id, metric, taken_at, value in db.tuples(
        "SELECT s.delivery_id, s.metric, max(s.taken_at), s.value FROM delivery d "
        "JOIN post p ON p.id = d.post_id JOIN post_sample s ON s.delivery_id = d.id "
        "WHERE p.campaign_id = ? AND d.state = 'published' GROUP BY s.delivery_id, s.metric",
        [campaign_id],
    ):
        if taken_at > taken.get(delivery_id, ""):
            taken[delivery_id], counts[delivery_id] = taken_at, {}
        if taken_at == taken[delivery_id]:
            counts[delivery_id][metric] = value
        if metric in REACTIONS:
            known[delivery_id] = known.get(delivery_id, 0) + value
    rows = db.tuples(
        f"SELECT d.id, d.post_id, {_TITLE}, a.name, a.platform, d.url, d.published_at, p.circle_id, "
        "coalesce(c.name, '') FROM delivery d JOIN post p ON p.id = d.post_id "
        "JOIN account a ON a.id = d.account_id LEFT JOIN circle c ON c.id = p.circle_id "
        "WHERE p.campaign_id = ? AND d.state = 'published' ORDER BY d.published_at DESC, d.id DESC",
        [campaign_id],
    )
    return [
        PostTotal(
            delivery_id,
            post_id,
            title,
            account,
            platform,
            url,
            from_text(published_at),
            {} if circle_id in hidden else counts.get(delivery_id, {}),
            from_text(taken[delivery_id]) if delivery_id in taken else None,
            None if circle_id in hidden else known.get(delivery_id),
            circle_id,
            circle,
            circle_id in hidden,
        )
        for delivery_id, post_id, title, account, platform, url, published_at, circle_id, circle in rows
    ]


def channel_totals(db: Database) -> list[ChannelTotal]:
    """Every account that is still there with its last reading."""
    totals = []
    for account_id, name, platform in db.tuples(
        "SELECT id, name, platform FROM account WHERE removed_at IS NULL ORDER BY name COLLATE NOCASE"
    ):
        last = db.value("SELECT max(taken_at) FROM channel_sample WHERE account_id = ?", [account_id])
        counts = db.tuples(
            "SELECT metric, value FROM channel_sample WHERE account_id = ? AND taken_at = ?",
            [account_id, last],
        )
        totals.append(
            ChannelTotal(account_id, name, platform, dict(counts), from_text(last) if last else None)
        )
    return totals


def post_series(
    db: Database, campaign_id: int, metrics: Sequence[str] | None = None, hidden: Collection[int] = ()
) -> list[Series]:
    """Every counter of every published delivery over time, oldest delivery first; not of `hidden` circles."""
    rows = db.tuples(
        f"SELECT d.id, {_TITLE}, a.name, s.metric, s.taken_at, s.value FROM delivery d "
        "JOIN post p ON p.id = d.post_id JOIN account a ON a.id = d.account_id "
        "JOIN post_sample s ON s.delivery_id = d.id WHERE p.campaign_id = :campaign "
        "AND (:all OR s.metric IN (SELECT value FROM json_each(:metrics))) "
        "AND coalesce(p.circle_id, 0) NOT IN (SELECT value FROM json_each(:hidden)) "
        "ORDER BY d.published_at, d.id, s.metric, s.taken_at",
        {
            "campaign": campaign_id,
            "all": metrics is None,
            "metrics": _json(metrics),
            "hidden": json.dumps(list(hidden)),
        },
    )
    return _series(SeriesKind.POST, rows)


def channel_series(db: Database, metrics: Sequence[str] | None = None) -> list[Series]:
    """Every counter of every channel that is still there, over time."""
    rows = db.tuples(
        "SELECT a.id, a.name, a.name, s.metric, s.taken_at, s.value FROM account a "
        "JOIN channel_sample s ON s.account_id = a.id WHERE a.removed_at IS NULL "
        "AND (:all OR s.metric IN (SELECT value FROM json_each(:metrics))) "
        "ORDER BY a.name COLLATE NOCASE, a.id, s.metric, s.taken_at",
        {"all": metrics is None, "metrics": _json(metrics)},
    )
    return _series(SeriesKind.CHANNEL, rows)


def last_taken(db: Database, campaign_id: int) -> datetime | None:
    """When the campaign's posts or any channel were last read."""
    post = db.value(
        "SELECT max((SELECT max(taken_at) FROM post_sample s WHERE s.delivery_id = d.id)) FROM delivery d "
        "JOIN post p ON p.id = d.post_id WHERE p.campaign_id = ? AND d.state = 'published'",
        [campaign_id],
    )
    channel = db.value("SELECT max(taken_at) FROM channel_sample")
    known = [text for text in (post, channel) if text]
    return from_text(max(known)) if known else None


def _series(kind: SeriesKind, rows: Iterable[tuple[int, str, str, str, str, int]]) -> list[Series]:
    heads: dict[tuple[int, str], tuple[str, str]] = {}
    samples: dict[tuple[int, str], list[Sample]] = {}
    for id_, title, account, metric, taken_at, value in rows:
        heads.setdefault((id_, metric), (title, account))
        samples.setdefault((id_, metric), []).append(Sample(from_text(taken_at), metric, value))
    return [
        Series(kind, id_, title, account, metric, tuple(samples[id_, metric]))
        for (id_, metric), (title, account) in heads.items()
    ]


def _json(metrics: Sequence[str] | None) -> str:
    return json.dumps(list(metrics or ()))
