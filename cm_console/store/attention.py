"""The budget of attention of a campaign, and what its audience is asked to read."""

from datetime import datetime, time

from cm_console.domain.attention import Budget, Message
from cm_console.domain.when import from_text, to_text
from cm_console.store import rows
from cm_console.store.database import Database


def budget(db: Database, campaign_id: int) -> Budget:
    """As the campaign has it, else the usual one."""
    row = db.one("SELECT * FROM attention WHERE campaign_id = ?", [campaign_id])
    if row is None:
        return Budget()
    quiet = (time.fromisoformat(row[name]) if row[name] else None for name in ("quiet_from", "quiet_until"))
    return Budget(row["messages_a_week"], row["channels"], *quiet)


def set_budget(db: Database, campaign_id: int, wanted: Budget) -> None:
    rows.replace(
        db,
        "attention",
        {
            "campaign_id": campaign_id,
            "messages_a_week": wanted.messages_a_week,
            "channels": wanted.channels,
            "quiet_from": wanted.quiet_from,
            "quiet_until": wanted.quiet_until,
        },
    )


def messages(db: Database, campaign_id: int, start: datetime, end: datetime) -> list[Message]:
    """What goes or went out to the launch's audience between two instants, a message per account."""
    found = db.tuples(
        """
        SELECT a.name, coalesce(d.published_at, d.due_at)
        FROM delivery d JOIN post p ON p.id = d.post_id JOIN account a ON a.id = d.account_id
        WHERE p.campaign_id = ? AND d.state IN ('scheduled', 'sending', 'published', 'unconfirmed')
              AND coalesce(d.published_at, d.due_at) >= ? AND coalesce(d.published_at, d.due_at) < ?
        """,
        [campaign_id, to_text(start), to_text(end)],
    )
    return [Message("", account, from_text(at)) for account, at in found]
