"""What the overview needs, counted in SQL so that it stays quick with many people and posts."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from cm_console.domain.accounts import Account
from cm_console.domain.campaign import Task
from cm_console.domain.counters import REACTIONS
from cm_console.domain.delivery import DeliveryState
from cm_console.domain.when import from_text, to_text
from cm_console.store import accounts, campaigns
from cm_console.store.database import Database


@dataclass(frozen=True)
class ComingPost:
    post_id: int
    due_at: datetime
    text: str
    accounts: tuple[str, ...]
    states: frozenset[DeliveryState]
    held: bool


@dataclass(frozen=True)
class Stuck:
    """Deliveries that wait for a person in one state."""

    state: DeliveryState
    count: int
    delivery_id: int  # the oldest
    text: str
    account: str


def coming_posts(db: Database, campaign_id: int, start: datetime, end: datetime) -> list[ComingPost]:
    """Posts due from `start` to `end` that are not cancelled, in order."""
    rows = db.tuples(
        "SELECT p.id, p.due_at, substr(p.text, 1, 200), json_group_array(a.name), json_group_array(d.state),"
        " p.held FROM post p JOIN delivery d ON d.post_id = p.id JOIN account a ON a.id = d.account_id "
        "WHERE p.campaign_id = ? AND p.due_at >= ? AND p.due_at < ? AND d.state <> 'cancelled' "
        "GROUP BY p.id ORDER BY p.due_at, p.id",
        [campaign_id, to_text(start), to_text(end)],
    )
    return [
        ComingPost(
            post_id,
            from_text(due_at),
            text,
            tuple(json.loads(names)),
            frozenset(DeliveryState(state) for state in json.loads(states)),
            bool(held),
        )
        for post_id, due_at, text, names, states, held in rows
    ]


def published_since(db: Database, campaign_id: int, since: datetime) -> int:
    """Posts of which at least one delivery went out since then."""
    return int(
        db.value(
            "SELECT count(DISTINCT d.post_id) FROM delivery d JOIN post p ON p.id = d.post_id "
            "WHERE p.campaign_id = ? AND d.state = 'published' AND d.published_at >= ?",
            [campaign_id, to_text(since)],
        )
    )


def reactions_since(
    db: Database, campaign_id: int, since: datetime, hidden: Collection[int] = ()
) -> tuple[int | None, datetime | None]:
    """Reactions gained since then (None when nothing was read since), and when any were last read.

    What a post gained is its last sample less the last one before. Posts for `hidden` circles do not count.

    A post that went out since then starts from nothing; an older one that was not read before starts from
    its first sample.
    """
    row = db.tuples(
        "WITH counter AS MATERIALIZED ("
        "  SELECT d.id, d.published_at, m.value AS metric,"
        "    (SELECT s.taken_at FROM post_sample s WHERE s.delivery_id = d.id AND s.metric = m.value"
        "     ORDER BY s.taken_at DESC LIMIT 1) AS last_at"
        "  FROM delivery d JOIN post p ON p.id = d.post_id, json_each(:metrics) m"
        "  WHERE p.campaign_id = :campaign AND d.state = 'published'"
        "  AND coalesce(p.circle_id, 0) NOT IN (SELECT value FROM json_each(:hidden))"
        ") "
        "SELECT sum(c.last_at > :since), max(c.last_at), sum(iif(c.last_at > :since,"
        "  (SELECT value FROM post_sample s WHERE s.delivery_id = c.id AND s.metric = c.metric"
        "   AND s.taken_at = c.last_at)"
        "  - CASE WHEN c.published_at >= :since THEN 0 ELSE coalesce("
        "    (SELECT value FROM post_sample s WHERE s.delivery_id = c.id AND s.metric = c.metric"
        "     AND s.taken_at <= :since ORDER BY s.taken_at DESC LIMIT 1),"
        "    (SELECT value FROM post_sample s WHERE s.delivery_id = c.id AND s.metric = c.metric"
        "     ORDER BY s.taken_at LIMIT 1)) END, 0)) FROM counter c",
        {
            "campaign": campaign_id,
            "since": to_text(since),
            "metrics": json.dumps(REACTIONS),
            "hidden": json.dumps(list(hidden)),
        },
    )[0]
    seen, last_at, gained = row
    return int(gained) if seen else None, from_text(last_at) if last_at else None


def stuck(db: Database, campaign_id: int) -> list[Stuck]:
    """Deliveries that only a person can settle, by state."""
    rows = db.tuples(
        "SELECT d.state, count(*), min(d.id), coalesce(d.variant, p.text), a.name FROM delivery d "
        "JOIN post p ON p.id = d.post_id JOIN account a ON a.id = d.account_id "
        "WHERE p.campaign_id = ? AND d.state IN ('rejected', 'unconfirmed', 'missed') GROUP BY d.state",
        [campaign_id],
    )
    return [
        Stuck(DeliveryState(state), count, delivery_id, text, account)
        for state, count, delivery_id, text, account in rows
    ]


def waiting_for_publisher(db: Database, since: datetime) -> int:
    """Deliveries that could have gone out by `since` and have not, by accounts that may send."""
    return int(
        db.value(
            "SELECT count(*) FROM delivery d JOIN account a ON a.id = d.account_id "
            "WHERE d.state = 'scheduled' AND d.ready_at <= :since AND a.removed_at IS NULL "
            "AND d.handed_over_at IS NULL "
            "AND a.state <> 'needs_you' AND (a.paused_until IS NULL OR a.paused_until <= :since)",
            {"since": to_text(since)},
        )
    )


def any_circle(db: Database, campaign_id: int) -> bool:
    return bool(db.value("SELECT EXISTS (SELECT 1 FROM circle WHERE campaign_id = ?)", [campaign_id]))


def publisher_seen(db: Database) -> datetime | None:
    text = db.value("SELECT publisher_seen_at FROM workspace")
    return from_text(text) if text else None


def created(db: Database) -> datetime:
    return from_text(db.value("SELECT created_at FROM workspace"))


def accounts_that_need_someone(db: Database) -> list[Account]:
    return [account for account in accounts.present(db) if account.state == "needs_you"]


def open_tasks(db: Database, campaign_id: int, until: date) -> list[Task]:
    """Tasks not done that are due by then, the oldest first."""
    return [task for task in campaigns.tasks(db, campaign_id) if not task.done_on and task.due_on <= until]


def undecided(db: Database, campaign_id: int, today: date) -> list[tuple[str, str, date]]:
    """('gate' or 'promise', its words, its day) of what should be decided or kept by now, in order."""
    rows = db.tuples(
        "SELECT 'gate', name, due_on FROM gate WHERE campaign_id = :campaign"
        " AND decision IS NULL AND due_on <= :today"
        " UNION ALL SELECT 'promise', who || ' · ' || what, due_on FROM commitment"
        " WHERE campaign_id = :campaign AND done_on IS NULL AND due_on < :today ORDER BY 3",
        {"campaign": campaign_id, "today": today.isoformat()},
    )
    return [(kind, words, date.fromisoformat(day)) for kind, words, day in rows]


def coming_waves(db: Database, campaign_id: int, first: date, last: date) -> list[tuple[int, str, date]]:
    """Number, name and day of the waves that begin from `first` to `last`, in order."""
    rows = db.tuples(
        "SELECT number, name, starts_on FROM wave WHERE campaign_id = ? AND starts_on BETWEEN ? AND ?"
        " ORDER BY number",
        [campaign_id, first.isoformat(), last.isoformat()],
    )
    return [(number, name, date.fromisoformat(day)) for number, name, day in rows]


def coming_gates(db: Database, campaign_id: int, first: date, last: date) -> list[tuple[str, date]]:
    """Name and day of the gates to be decided from `first` to `last`, in order."""
    rows = db.tuples(
        "SELECT name, due_on FROM gate WHERE campaign_id = ? AND decision IS NULL"
        " AND due_on BETWEEN ? AND ? ORDER BY due_on, id",
        [campaign_id, first.isoformat(), last.isoformat()],
    )
    return [(name, date.fromisoformat(day)) for name, day in rows]
