"""What the lanes ask of the file: whose turn it is, claims under a lease, and what crashes left over."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from cm_console.domain.campaign import LatePolicy
from cm_console.domain.delivery import LEASE, DeliveryState
from cm_console.domain.posts import Delivery
from cm_console.domain.when import from_text, to_text
from cm_console.store.database import Database
from cm_console.store.outbox import add_event, get, instant

LONGEST_WAIT = timedelta(days=2)

# What is being sent. The list is that of the index, without which SQLite would read every delivery.
_SENDING = "state IN ('sending', 'rejected', 'unconfirmed', 'missed') AND state = 'sending'"

# An account that may send at this moment; takes the instant as text once.
OPEN_ACCOUNT = """
    a.removed_at IS NULL AND a.state <> 'needs_you' AND (a.paused_until IS NULL OR a.paused_until <= ?)
"""


# A delivery that is later than its campaign tolerates; takes the instant as text once. Replays are on their
# way already.
_TOO_LATE = """
    d.problem IS NOT 'unknown_outcome'
    AND d.due_at < strftime('%Y-%m-%dT%H:%M:%fZ', ?, '-' || c.late_tolerance_minutes || ' minutes')
"""


@dataclass(frozen=True)
class Late:
    """A delivery that is later than its campaign tolerates, with the campaign's policy for that."""

    id: int
    due_at: datetime
    policy: LatePolicy
    tolerance: timedelta


def too_late(db: Database, account_id: int, now: datetime) -> list[Late]:
    """What this account could send by now and should have sent long ago."""
    rows = db.query(
        f"""
        SELECT d.id, d.due_at, c.late_policy, c.late_tolerance_minutes
        FROM delivery d JOIN account a ON a.id = d.account_id
             JOIN post p ON p.id = d.post_id JOIN campaign c ON c.id = p.campaign_id
        WHERE d.state = 'scheduled' AND d.account_id = ? AND d.ready_at <= ? AND {_TOO_LATE}
              AND d.handed_over_at IS NULL
              AND {OPEN_ACCOUNT}
        """,
        [account_id, to_text(now), to_text(now), to_text(now)],
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


# Whether the delivery that was found asks for a look at the others first: it is late, or one of a series.
_PLAIN = f"""
    AND NOT EXISTS (
        SELECT 1 FROM delivery d JOIN post p ON p.id = d.post_id JOIN campaign c ON c.id = p.campaign_id
        WHERE d.id = delivery.id AND (p.series_id IS NOT NULL OR {_TOO_LATE}))
"""


def claim(
    db: Database, account_id: int, owner: str, now: datetime, *, plain: bool = False
) -> Delivery | None:
    """Take the next delivery whose turn has come, in one statement; `sending` is on disk on return.

    With `plain`, only if it is neither late nor one of a series: nothing else has to be decided before it.
    """
    at = to_text(now)
    with db.write():
        delivery_id = db.value(
            f"""
            UPDATE delivery SET state = 'sending', lease_owner = ?, lease_until = ?
            WHERE id = (
                SELECT d.id FROM delivery d JOIN account a ON a.id = d.account_id
                WHERE d.state = 'scheduled' AND d.account_id = ? AND d.ready_at <= ? AND {OPEN_ACCOUNT}
                      AND d.handed_over_at IS NULL
                ORDER BY d.ready_at, d.id LIMIT 1) {_PLAIN if plain else ""}
            RETURNING id
            """,
            [owner, to_text(now + LEASE), account_id, at, at, *([at] if plain else [])],
        )
        if delivery_id is None:
            return None
        add_event(db, delivery_id, now, DeliveryState.SENDING)
        return get(db, delivery_id)


def holds(db: Database, delivery_id: int, owner: str) -> bool:
    """Whether `owner` is still the one who sends it."""
    return bool(
        db.value(
            "SELECT 1 FROM delivery WHERE id = ? AND state = 'sending' AND lease_owner = ?",
            [delivery_id, owner],
        )
    )


def renew(db: Database, owner: str, now: datetime) -> int:
    """Keep everything that `owner` is sending for another lease."""
    return db.execute(
        f"UPDATE delivery SET lease_until = ? WHERE {_SENDING} AND lease_owner = ?",
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
        f"SELECT id, account_id, lease_owner, lease_until FROM delivery WHERE {_SENDING} {where} ORDER BY id",
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


def stranded(db: Database, now: datetime) -> list[int]:
    """Replays that cannot go on by themselves, because their account is held back or was removed."""
    # No replay is put off for longer than a platform may ask to wait: only those rows are looked at.
    rows = db.tuples(
        """
        SELECT d.id FROM account a CROSS JOIN delivery d ON d.account_id = a.id
        WHERE (a.removed_at IS NOT NULL OR a.state = 'needs_you')
              AND d.state = 'scheduled' AND d.ready_at <= ? AND d.problem = 'unknown_outcome'
        """,
        [to_text(now + LONGEST_WAIT)],
    )
    return [row[0] for row in rows]


def unsent(db: Database, now: datetime) -> list[int]:
    """What should have gone by now and has not; of the many that are scheduled, only the next are read."""
    rows = db.tuples(
        """
        SELECT d.id FROM account a CROSS JOIN delivery d ON d.account_id = a.id
        WHERE d.state = 'scheduled' AND d.ready_at <= ?
              -- what waits at its server is out by itself, and looked for a moment later
              AND iif(d.handed_over_at IS NULL, d.due_at, d.ready_at) <= ?
        ORDER BY d.id
        """,
        [to_text(now + LONGEST_WAIT), to_text(now)],
    )
    return [row[0] for row in rows]


def scheduled(db: Database) -> int:
    """How many deliveries are scheduled; counted in the index."""
    return int(db.value("SELECT count(*) FROM delivery INDEXED BY delivery_ready WHERE state = 'scheduled'"))


# Accounts that are not held back, each with the time of its next delivery: one look into the index each.
_NEXT = """
    SELECT a.id, a.paused_until, (
        SELECT d.ready_at FROM delivery d WHERE d.state = 'scheduled' AND d.account_id = a.id
        ORDER BY d.ready_at LIMIT 1) AS ready_at
    FROM account a WHERE a.removed_at IS NULL AND a.state <> 'needs_you'
"""


def next_ready(db: Database, account_id: int | None = None) -> datetime | None:
    """When the next delivery may go, accounts' pauses included; None when nothing waits."""
    where, params = ("", []) if account_id is None else ("AND id = ?", [account_id])
    text = db.value(
        f"SELECT min(max(ready_at, coalesce(paused_until, ready_at))) FROM ({_NEXT}) "
        f"WHERE ready_at IS NOT NULL {where}",
        params,
    )
    return instant(text)


def accounts_with_work(db: Database) -> set[int]:
    """Accounts that have something to send now or later, or something left over from a crash."""
    rows = db.tuples(
        f"SELECT id FROM ({_NEXT}) WHERE ready_at IS NOT NULL"
        f" UNION SELECT account_id FROM delivery WHERE {_SENDING}"
    )
    return {row[0] for row in rows}


def beat(db: Database, now: datetime | None) -> None:
    """Write that the publisher lives (None: that it has stopped)."""
    db.execute("UPDATE workspace SET publisher_seen_at = ?", [None if now is None else to_text(now)])


def heartbeat(db: Database) -> datetime | None:
    return instant(db.value("SELECT publisher_seen_at FROM workspace"))
