"""Deliveries in the file: reading, claiming under a lease, and recording what became of them."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from cm_console.domain.campaign import LatePolicy
from cm_console.domain.delivery import LEASE, DeliveryState, Problem, content_key
from cm_console.domain.posts import Delivery, DeliveryEvent
from cm_console.domain.when import from_text, to_text
from cm_console.store.database import Database, Row

SELECT = """
    SELECT d.id, d.post_id, d.account_id, a.name AS account_name, a.platform,
           coalesce(d.variant, p.text) AS text, d.variant IS NOT NULL AS is_variant,
           d.state, d.key, d.due_at, d.ready_at, d.attempts, d.problem, d.remote_id, d.url, d.published_at
    FROM delivery d JOIN post p ON p.id = d.post_id JOIN account a ON a.id = d.account_id
"""
# An account that may send at this moment; takes the instant as text once.
_OPEN_ACCOUNT = """
    a.removed_at IS NULL AND a.state <> 'needs_you' AND (a.paused_until IS NULL OR a.paused_until <= ?)
"""


def instant(text: str | None) -> datetime | None:
    return None if text is None else from_text(text)


def to_delivery(row: Row) -> Delivery:
    return Delivery(
        id=row["id"],
        post_id=row["post_id"],
        account_id=row["account_id"],
        account_name=row["account_name"],
        platform=row["platform"],
        text=row["text"],
        is_variant=bool(row["is_variant"]),
        state=DeliveryState(row["state"]),
        key=row["key"],
        due_at=instant(row["due_at"]),
        ready_at=instant(row["ready_at"]),
        attempts=row["attempts"],
        problem=None if row["problem"] is None else Problem(row["problem"]),
        remote_id=row["remote_id"],
        url=row["url"],
        published_at=instant(row["published_at"]),
    )


def marks(values: Collection[object]) -> str:
    """As many question marks as there are values, for an IN list."""
    return ", ".join("?" * len(values))


def get(db: Database, delivery_id: int) -> Delivery | None:
    row = db.one(f"{SELECT} WHERE d.id = ?", [delivery_id])
    return None if row is None else to_delivery(row)


def list_deliveries(
    db: Database, campaign_id: int | None = None, states: Collection[DeliveryState] | None = None
) -> list[Delivery]:
    """Deliveries in the order of their times; those without one come last."""
    where, params = ["1"], list[Any]()
    if campaign_id is not None:
        where.append("p.campaign_id = ?")
        params.append(campaign_id)
    if states is not None:
        where.append(f"d.state IN ({marks(states)})")
        params.extend(states)
    order = "ORDER BY d.due_at IS NULL, d.due_at, d.id"
    return [to_delivery(row) for row in db.query(f"{SELECT} WHERE {' AND '.join(where)} {order}", params)]


def language(db: Database, delivery_id: int) -> str:
    """The language its post is written in, as the person said; empty when not said."""
    return str(
        db.value(
            "SELECT p.language FROM delivery d JOIN post p ON p.id = d.post_id WHERE d.id = ?", [delivery_id]
        )
    )


def key_for(db: Database, delivery_id: int, text: str) -> str:
    return content_key(str(db.value("SELECT key FROM workspace")), delivery_id, text)


def history(db: Database, delivery_id: int) -> list[DeliveryEvent]:
    rows = db.query(
        "SELECT happened_at, state, problem, note FROM delivery_event WHERE delivery_id = ? ORDER BY id",
        [delivery_id],
    )
    return [
        DeliveryEvent(
            from_text(row["happened_at"]),
            DeliveryState(row["state"]),
            None if row["problem"] is None else Problem(row["problem"]),
            row["note"],
        )
        for row in rows
    ]


def add_event(
    db: Database,
    delivery_id: int,
    at: datetime,
    state: DeliveryState,
    problem: Problem | None = None,
    note: str = "",
) -> None:
    db.execute(
        "INSERT INTO delivery_event (delivery_id, happened_at, state, problem, note) VALUES (?, ?, ?, ?, ?)",
        [delivery_id, to_text(at), state, problem, note],
    )


def change(
    db: Database,
    delivery_id: int,
    before: Collection[DeliveryState],
    after: DeliveryState,
    at: datetime,
    *,
    problem: Problem | None = None,
    event_problem: Problem | None = None,
    note: str = "",
    owner: str | None = None,
    **columns: Any,
) -> bool:
    """Move a delivery on, if it still is in one of `before` (and still leased by `owner`, where given).

    Clears the lease, sets `columns`, writes the history line. False when somebody else was quicker.
    """
    values: dict[str, Any] = {"lease_owner": None, "lease_until": None} | columns
    values |= {"state": after, "problem": problem}
    for name, value in values.items():
        values[name] = to_text(value) if isinstance(value, datetime) else value
    where = f"id = ? AND state IN ({marks(before)})"
    params = [*values.values(), delivery_id, *before]
    if owner is not None:
        where += " AND lease_owner = ?"
        params.append(owner)
    setting = ", ".join(f"{name} = ?" for name in values)
    with db.write():
        if not db.execute(f"UPDATE delivery SET {setting} WHERE {where}", params):
            return False
        add_event(db, delivery_id, at, after, event_problem or problem, note)
    return True


@dataclass(frozen=True)
class Late:
    """A delivery whose turn has come, with its campaign's policy for the late."""

    id: int
    due_at: datetime
    policy: LatePolicy
    tolerance: timedelta


def ready(db: Database, account_id: int, now: datetime) -> list[Late]:
    """What could be claimed for this account, except replays: those are already on their way."""
    rows = db.query(
        f"""
        SELECT d.id, d.due_at, c.late_policy, c.late_tolerance_minutes
        FROM delivery d JOIN account a ON a.id = d.account_id
             JOIN post p ON p.id = d.post_id JOIN campaign c ON c.id = p.campaign_id
        WHERE d.state = 'scheduled' AND d.account_id = ? AND d.ready_at <= ?
              AND d.problem IS NOT 'unknown_outcome' AND {_OPEN_ACCOUNT}
        """,
        [account_id, to_text(now), to_text(now)],
    )
    return [
        Late(
            row["id"],
            from_text(row["due_at"]),
            LatePolicy(row["late_policy"]),
            timedelta(minutes=row["late_tolerance_minutes"]),
        )
        for row in rows
    ]


def claim(db: Database, account_id: int, owner: str, now: datetime) -> Delivery | None:
    """Take the next delivery whose turn has come, in one statement; `sending` is on disk on return."""
    with db.write():
        row = db.one(
            f"""
            UPDATE delivery SET state = 'sending', lease_owner = ?, lease_until = ?
            WHERE id = (
                SELECT d.id FROM delivery d JOIN account a ON a.id = d.account_id
                WHERE d.state = 'scheduled' AND d.account_id = ? AND d.ready_at <= ? AND {_OPEN_ACCOUNT}
                ORDER BY d.ready_at, d.id LIMIT 1)
            RETURNING *
            """,
            [owner, to_text(now + LEASE), account_id, to_text(now), to_text(now)],
        )
        if row is None:
            return None
        add_event(db, row["id"], now, DeliveryState.SENDING)
        return get(db, row["id"])


def renew(db: Database, owner: str, now: datetime) -> int:
    """Keep everything that `owner` is sending for another lease."""
    return db.execute(
        "UPDATE delivery SET lease_until = ? WHERE state = 'sending' AND lease_owner = ?",
        [to_text(now + LEASE), owner],
    )


@dataclass(frozen=True)
class Lease:
    delivery_id: int
    account_id: int
    owner: str
    until: datetime


def leases(db: Database, account_id: int | None = None) -> list[Lease]:
    """Everything that is being sent, or was when its sender ended."""
    where, params = ("", []) if account_id is None else ("AND account_id = ?", [account_id])
    rows = db.query(
        "SELECT id, account_id, lease_owner, lease_until FROM delivery"
        f" WHERE state = 'sending' {where} ORDER BY id",
        params,
    )
    return [
        Lease(row["id"], row["account_id"], row["lease_owner"], from_text(row["lease_until"])) for row in rows
    ]


def take_over(db: Database, lease: Lease, owner: str, now: datetime) -> bool:
    """Become the owner of a lease that has run out; False when it is no longer as it was read."""
    return bool(
        db.execute(
            "UPDATE delivery SET lease_owner = ?, lease_until = ?"
            " WHERE id = ? AND state = 'sending' AND lease_owner = ? AND lease_until = ?",
            [owner, to_text(now + LEASE), lease.delivery_id, lease.owner, to_text(lease.until)],
        )
    )


@dataclass(frozen=True)
class Doubt:
    """Since when it is not known whether a delivery is out, and how often it was sent again since."""

    since: datetime
    replays: int


def doubt(db: Database, delivery_id: int, now: datetime) -> Doubt:
    """Read from the history: from the first attempt whose outcome was lost, after the last fresh start."""
    start = db.value(
        "SELECT max(id) FROM delivery_event"
        " WHERE delivery_id = ? AND state = 'scheduled' AND problem IS NULL",
        [delivery_id],
    )
    events = db.query(
        "SELECT happened_at, state, problem FROM delivery_event WHERE delivery_id = ? AND id > ? ORDER BY id",
        [delivery_id, start or 0],
    )
    since, replays = None, 0
    for event in events:
        if event["state"] == "sending" and not replays:
            since = from_text(event["happened_at"])
        if event["state"] == "scheduled" and event["problem"] == "unknown_outcome":
            replays += 1
    return Doubt(since or now, replays)


def next_ready(db: Database, account_id: int | None = None) -> datetime | None:
    """When the next delivery may go, accounts' pauses included; None when nothing waits."""
    where, params = ("", []) if account_id is None else ("AND d.account_id = ?", [account_id])
    text = db.value(
        f"""
        SELECT min(max(d.ready_at, coalesce(a.paused_until, d.ready_at)))
        FROM delivery d JOIN account a ON a.id = d.account_id
        WHERE d.state = 'scheduled' AND a.removed_at IS NULL AND a.state <> 'needs_you' {where}
        """,
        params,
    )
    return instant(text)


def accounts_with_work(db: Database) -> set[int]:
    """Accounts that have something to send now or later, or something left over from a crash."""
    rows = db.tuples(
        """
        SELECT DISTINCT d.account_id FROM delivery d JOIN account a ON a.id = d.account_id
        WHERE d.state = 'sending'
              OR (d.state = 'scheduled' AND a.removed_at IS NULL AND a.state <> 'needs_you')
        """
    )
    return {row[0] for row in rows}


def beat(db: Database, now: datetime | None) -> None:
    """Write that the publisher lives (None: that it has stopped)."""
    db.execute("UPDATE workspace SET publisher_seen_at = ?", [None if now is None else to_text(now)])


def heartbeat(db: Database) -> datetime | None:
    return instant(db.value("SELECT publisher_seen_at FROM workspace"))
