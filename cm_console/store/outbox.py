"""Deliveries in the file: reading them, moving them on, and their history. Sending has its own module."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from cm_console.domain.content import Extras
from cm_console.domain.delivery import DeliveryState, Problem, content_key
from cm_console.domain.posts import Delivery, DeliveryEvent
from cm_console.domain.when import from_text, to_text
from cm_console.store.database import Database, Row

SELECT = """
    SELECT d.id, d.post_id, d.account_id, a.name AS account_name, a.platform,
           coalesce(d.variant, p.text) AS text, d.variant IS NOT NULL AS is_variant,
           d.state, d.key, d.due_at, d.ready_at, d.attempts, d.problem, d.remote_id, d.url, d.published_at,
           p.extras, d.handed_over_id, d.handed_over_at
    FROM delivery d JOIN post p ON p.id = d.post_id JOIN account a ON a.id = d.account_id
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
        extras=Extras.from_text(row["extras"]),
        handed_over_id=row["handed_over_id"],
        handed_over_at=instant(row["handed_over_at"]),
    )


def marks(values: Collection[object]) -> str:
    """As many question marks as there are values, for an IN list."""
    return ", ".join("?" * len(values))


def get(db: Database, delivery_id: int) -> Delivery | None:
    row = db.one(f"{SELECT} WHERE d.id = ?", [delivery_id])
    return None if row is None else to_delivery(row)


def state(db: Database, delivery_id: int) -> DeliveryState | None:
    """The state at this moment; None when the delivery is gone with its campaign."""
    found = db.value("SELECT state FROM delivery WHERE id = ?", [delivery_id])
    return None if found is None else DeliveryState(found)


def list_deliveries(
    db: Database,
    campaign_id: int | None = None,
    states: Collection[DeliveryState] | None = None,
    only: Collection[int] | None = None,
) -> list[Delivery]:
    """Deliveries in the order of their times; those without one come last."""
    where, params = ["1"], list[Any]()
    if campaign_id is not None:
        where.append("p.campaign_id = ?")
        params.append(campaign_id)
    if states is not None:
        where.append(f"d.state IN ({marks(states)})")
        params.extend(states)
    if only is not None:
        where.append("d.id IN (SELECT value FROM json_each(?))")
        params.append(json.dumps(list(only)))
    order = "ORDER BY d.due_at IS NULL, d.due_at, d.id"
    return [to_delivery(row) for row in db.query(f"{SELECT} WHERE {' AND '.join(where)} {order}", params)]


def is_known(db: Database, delivery: Delivery, remote_id: str) -> bool:
    """Whether this is known to be something else on the account: another delivery, or a part of a thread."""
    return bool(
        db.value(
            """
            SELECT EXISTS (SELECT 1 FROM delivery
                           WHERE state = 'published' AND account_id = ?1 AND remote_id = ?2 AND id <> ?3)
                OR EXISTS (SELECT 1 FROM delivery_part s JOIN delivery d ON d.id = s.delivery_id
                           WHERE d.account_id = ?1 AND s.remote_id = ?2)
            """,
            [delivery.account_id, remote_id, delivery.id],
        )
    )


def key_for(db: Database, delivery_id: int, text: str, extras: Extras) -> str:
    return content_key(str(db.value("SELECT key FROM workspace")), delivery_id, text, extras.sent)


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
class Doubt:
    """Since when it is not known whether a delivery is out, and how often it was sent again since."""

    since: datetime
    replays: int


def doubt(db: Database, delivery_id: int, now: datetime) -> Doubt:
    """Read from the history: from the first attempt whose outcome was lost, after the last fresh start.

    Where a part of a thread got out, its line has a note, and all before it is settled.
    """
    start = db.value(
        "SELECT max(id) FROM delivery_event"
        " WHERE delivery_id = ? AND state = 'scheduled' AND problem IS NULL",
        [delivery_id],
    )
    events = db.query(
        "SELECT happened_at, state, problem, note FROM delivery_event"
        " WHERE delivery_id = ? AND id > ? ORDER BY id",
        [delivery_id, start or 0],
    )
    since, replays = None, 0
    for event in events:
        if event["state"] == "sending" and (event["note"] or not replays):
            since, replays = from_text(event["happened_at"]), 0
        if event["state"] == "scheduled" and event["problem"] == "unknown_outcome":
            replays += 1
    return Doubt(since or now, replays)
