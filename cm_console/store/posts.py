"""Posts in the file, each read together with its deliveries."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from cm_console.domain.content import NONE, Extras
from cm_console.domain.delivery import DeliveryState
from cm_console.domain.posts import Delivery, Post
from cm_console.domain.when import Moment, from_text, moment, to_text
from cm_console.store import aside
from cm_console.store.aside import Aside
from cm_console.store.database import Database, Row
from cm_console.store.outbox import SELECT, add_event, key_for, marks, to_delivery

LATEST = timedelta(days=8)  # how far a post may go out from when it was planned and still be found


def _due(row: Row) -> Moment | None:
    if row["due_at"] is None:
        return None
    wall = datetime.fromisoformat(row["wall_time"])
    # The instant is the one that was promised, even where the zone's rules have changed since.
    return Moment(wall, row["zone"], from_text(row["due_at"]), moment(wall, row["zone"]).problem)


def _post(row: Row, deliveries: Collection[Delivery]) -> Post:
    return Post(
        id=row["id"],
        campaign_id=row["campaign_id"],
        text=row["text"],
        due=_due(row),
        language=row["language"],
        created_at=from_text(row["created_at"]),
        deliveries=tuple(deliveries),
        series_id=row["series_id"],
        occurrence=None if row["occurrence"] is None else date.fromisoformat(row["occurrence"]),
        extras=Extras.from_text(row["extras"]),
        needs_approval=bool(row["needs_approval"]),
        held=bool(row["held"]),
        circle_id=row["circle_id"],
    )


def get(db: Database, post_id: int) -> Post | None:
    row = db.one("SELECT * FROM post WHERE id = ?", [post_id])
    if row is None:
        return None
    deliveries = db.query(f"{SELECT} WHERE d.post_id = ? ORDER BY a.name, d.id", [post_id])
    return _post(row, [to_delivery(delivery) for delivery in deliveries])


def list_posts(
    db: Database,
    campaign_id: int,
    start: datetime | None = None,
    end: datetime | None = None,
    states: Collection[DeliveryState] | None = None,
    label: str = "",
) -> list[Post]:
    """Posts due in [start, end), oldest first; without both, those without a time come last."""
    where, params = ["p.campaign_id = ?"], list[Any]([campaign_id])
    if start is not None:
        where.append("p.due_at >= ?")
        params.append(to_text(start))
    if end is not None:
        where.append("p.due_at < ?")
        params.append(to_text(end))
    if states is not None:
        where.append(f"p.id IN (SELECT post_id FROM delivery WHERE state IN ({marks(states)}))")
        params.extend(states)
    if label:
        where.append("EXISTS (SELECT 1 FROM json_each(p.extras, '$.labels') WHERE value = ? COLLATE NOCASE)")
        params.append(label)
    condition = " AND ".join(where)
    by_post: dict[int, list[Delivery]] = {}
    for row in db.query(f"{SELECT} WHERE {condition} ORDER BY a.name, d.id", params):
        by_post.setdefault(row["post_id"], []).append(to_delivery(row))
    posts = db.query(f"SELECT * FROM post p WHERE {condition} ORDER BY due_at IS NULL, due_at, id", params)
    return [_post(row, by_post.get(row["id"], [])) for row in posts]


def count_posts(db: Database, campaign_id: int, start: datetime, end: datetime) -> int:
    """How many posts are due in [start, end)."""
    sql = "SELECT count(*) FROM post WHERE campaign_id = ? AND due_at >= ? AND due_at < ?"
    return int(db.value(sql, [campaign_id, to_text(start), to_text(end)]))


def _due_columns(due: Moment | None) -> list[str | None]:
    if due is None:
        return [None, None, None]
    return [due.wall.isoformat(timespec="seconds"), due.zone, to_text(due.instant)]


def insert(
    db: Database,
    campaign_id: int,
    text: str,
    due: Moment | None,
    language: str,
    now: datetime,
    series_id: int | None = None,
    extras: Extras = NONE,
) -> int:
    """A new post; one of a series stands for the day of its time."""
    occurrence = None if series_id is None or due is None else due.wall.date().isoformat()
    return db.insert(
        "INSERT INTO post (campaign_id, text, wall_time, zone, due_at, language, created_at, updated_at,"
        " series_id, occurrence, extras) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            campaign_id,
            text,
            *_due_columns(due),
            language,
            to_text(now),
            to_text(now),
            series_id,
            occurrence,
            extras.to_text(),
        ],
    )


def update(
    db: Database,
    post_id: int,
    text: str,
    due: Moment | None,
    language: str,
    now: datetime,
    extras: Extras | None = None,
) -> None:
    """Give a post another text, time and language, and other extras where they are given."""
    db.execute(
        "UPDATE post SET text = ?, wall_time = ?, zone = ?, due_at = ?, language = ?, updated_at = ?,"
        " extras = coalesce(?, extras) WHERE id = ?",
        [
            text,
            *_due_columns(due),
            language,
            to_text(now),
            None if extras is None else extras.to_text(),
            post_id,
        ],
    )


def delete(db: Database, post_id: int) -> None:
    db.execute("DELETE FROM post WHERE id = ?", [post_id])


def bring_back(db: Database, removed: Aside) -> list[Post]:
    """Put removed posts back; a delivery that has a new number has the key of that number."""
    numbers = aside.bring_back(db, removed)
    ids = (new for (table, _), new in numbers.items() if table == "post" and new is not None)
    back = [post for post in (get(db, post_id) for post_id in ids) if post is not None]
    renumbered = {new for (table, old), new in numbers.items() if table == "delivery" and new != old}
    for post in back:
        for each in post.deliveries:
            if each.id in renumbered:
                variant = each.text if each.is_variant else None
                set_content(db, each.id, each.text, variant, post.extras)
    return back


def insert_delivery(
    db: Database,
    post_id: int,
    account_id: int,
    text: str,
    variant: str | None,
    state: DeliveryState,
    due_at: datetime | None,
    now: datetime,
    extras: Extras = NONE,
) -> int:
    """Add a delivery; `text` and `extras` are exactly what it will send (the variant, or the post's text)."""
    due = None if due_at is None else to_text(due_at)
    delivery_id = db.insert(
        "INSERT INTO delivery (post_id, account_id, variant, state, key, due_at, ready_at)"
        " VALUES (?, ?, ?, ?, '', ?, ?)",
        [post_id, account_id, variant, state, due, due],
    )
    db.execute(
        "UPDATE delivery SET key = ? WHERE id = ?", [key_for(db, delivery_id, text, extras), delivery_id]
    )
    add_event(db, delivery_id, now, state)
    return delivery_id


def set_content(
    db: Database, delivery_id: int, text: str, variant: str | None, extras: Extras = NONE
) -> None:
    """Give a delivery another content, and with it another key."""
    db.execute(
        "UPDATE delivery SET variant = ?, key = ? WHERE id = ?",
        [variant, key_for(db, delivery_id, text, extras), delivery_id],
    )


def freeze_text(db: Database, delivery_id: int, text: str) -> None:
    """Keep what was sent as it was sent, whatever becomes of the post's text; the key stays."""
    db.execute("UPDATE delivery SET variant = ? WHERE id = ?", [text, delivery_id])


def remove_delivery(db: Database, delivery_id: int) -> None:
    db.execute("DELETE FROM delivery WHERE id = ?", [delivery_id])


def was_attempted(db: Database, delivery_id: int) -> bool:
    return bool(
        db.value("SELECT 1 FROM delivery_event WHERE delivery_id = ? AND state = 'sending'", [delivery_id])
    )


@dataclass(frozen=True)
class Neighbour:
    """What goes or went to an account at about the time of another post."""

    account_id: int
    at: datetime
    text: str


def neighbours(
    db: Database, account_ids: Collection[int], start: datetime, end: datetime, except_post: int | None
) -> list[Neighbour]:
    """What goes or went to these accounts between two instants, without the post that is being written.

    Looks through the posts planned around then, by their index; what went out over a week late is not seen.
    """
    planned = [to_text(start - LATEST), to_text(end + LATEST)]
    rows = db.tuples(
        f"""
        SELECT d.account_id, coalesce(d.published_at, d.due_at) AS at, coalesce(d.variant, p.text)
        FROM campaign c CROSS JOIN post p ON p.campaign_id = c.id AND p.due_at BETWEEN ? AND ?
             CROSS JOIN delivery d ON d.post_id = p.id AND d.account_id IN ({marks(account_ids)})
        WHERE d.state IN ('scheduled', 'sending', 'published', 'unconfirmed')
              AND at BETWEEN ? AND ? AND p.id IS NOT ?
        ORDER BY at
        """,
        [*planned, *account_ids, to_text(start), to_text(end), except_post],
    )
    return [Neighbour(account_id, from_text(at), text) for account_id, at, text in rows]


def sent_between(
    db: Database, campaign_id: int, start: datetime, end: datetime, except_post: int | None
) -> list[tuple[int, datetime]]:
    """The accounts and times at which something of the campaign goes or went out in [start, end)."""
    rows = db.tuples(
        """
        SELECT d.account_id, coalesce(d.published_at, d.due_at) AS at
        FROM post p CROSS JOIN delivery d ON d.post_id = p.id
        WHERE p.campaign_id = ? AND p.due_at BETWEEN ? AND ? AND p.id IS NOT ?
              AND d.state IN ('scheduled', 'sending', 'published', 'unconfirmed') AND at >= ? AND at < ?
        """,
        [
            campaign_id,
            to_text(start - LATEST),
            to_text(end + LATEST),
            except_post,
            to_text(start),
            to_text(end),
        ],
    )
    return [(account_id, from_text(at)) for account_id, at in rows]


def still_scheduled(db: Database, post_ids: Collection[int]) -> dict[int, datetime]:
    """When those of these posts are due of which something is still scheduled."""
    rows = db.tuples(
        f"SELECT p.id, p.due_at FROM post p WHERE p.id IN ({marks(post_ids)}) AND p.due_at IS NOT NULL"
        " AND EXISTS (SELECT 1 FROM delivery d WHERE d.post_id = p.id AND d.state = 'scheduled')",
        [*post_ids],
    )
    return {post_id: from_text(due_at) for post_id, due_at in rows}


def is_due(db: Database, account_id: int, start: datetime, end: datetime) -> bool:
    """Whether an account has something to send between two instants."""
    return bool(
        db.value(
            "SELECT 1 FROM delivery WHERE state = 'scheduled' AND account_id = ?"
            " AND ready_at BETWEEN ? AND ? LIMIT 1",
            [account_id, to_text(start), to_text(end)],
        )
    )


def labels(db: Database, campaign_id: int) -> list[str]:
    """The labels of the campaign's posts, each once, whatever its case."""
    rows = db.tuples(
        "SELECT min(value) FROM post p, json_each(p.extras, '$.labels') WHERE p.campaign_id = ?"
        " GROUP BY value COLLATE NOCASE ORDER BY value COLLATE NOCASE",
        [campaign_id],
    )
    return [row[0] for row in rows]


def campaign_zone(db: Database, campaign_id: int) -> str | None:
    zone = db.value("SELECT zone FROM campaign WHERE id = ?", [campaign_id])
    return None if zone is None else str(zone)
