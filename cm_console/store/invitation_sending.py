"""What the lanes ask of the file about letters: whose turn it is, claims under a lease, what crashes left."""

from datetime import datetime

from cm_console.domain.delivery import LEASE
from cm_console.domain.invitations import Letter
from cm_console.domain.when import from_text, to_text
from cm_console.store import invitations
from cm_console.store.database import Database
from cm_console.store.outbox import instant
from cm_console.store.sending import OPEN_ACCOUNT

# The list is that of the index.
_SENDING = "state IN ('waiting', 'sending') AND state = 'sending'"


def claim(db: Database, account_id: int, owner: str, now: datetime) -> Letter | None:
    """Take the next letter whose turn has come, in one statement; `sending` is on disk on return."""
    at = to_text(now)
    with db.write():
        letter_id = db.value(
            f"""
            UPDATE invitation_letter SET state = 'sending', lease_owner = ?, lease_until = ?
            WHERE id = (
                SELECT l.id FROM invitation_letter l JOIN account a ON a.id = l.account_id
                WHERE l.state = 'waiting' AND l.account_id = ? AND l.ready_at <= ? AND {OPEN_ACCOUNT}
                ORDER BY l.ready_at, l.id LIMIT 1)
            RETURNING id
            """,
            [owner, to_text(now + LEASE), account_id, at, at],
        )
        return None if letter_id is None else invitations.letter(db, letter_id)


def holds(db: Database, letter: Letter, owner: str) -> bool:
    """Whether `owner` is still the one who sends it: this letter, not one that took its number since."""
    return bool(
        db.value(
            "SELECT 1 FROM invitation_letter"
            " WHERE id = ? AND message_id = ? AND state = 'sending' AND lease_owner = ?",
            [letter.id, letter.message_id, owner],
        )
    )


def may_leave(db: Database, letter: Letter, owner: str) -> bool:
    """Whether it still stands in the file word for word, with who is invited and who invites.

    Erasing a person takes their letters out of it, and their name out of those of others.
    """
    return bool(
        db.value(
            "SELECT 1 FROM invitation_letter l JOIN invitation i ON i.id = l.invitation_id"
            " JOIN person p ON p.id = i.person_id JOIN person inviter ON inviter.id = i.inviter_id"
            " WHERE l.id = ? AND l.message_id = ? AND l.state = 'sending' AND l.lease_owner = ?"
            " AND l.address = ? AND l.subject = ? AND l.text = ? AND l.text <> ''",
            [letter.id, letter.message_id, owner, letter.address, letter.subject, letter.text],
        )
    )


def renew(db: Database, owner: str, now: datetime) -> None:
    db.execute(
        f"UPDATE invitation_letter SET lease_until = ? WHERE {_SENDING} AND lease_owner = ?",
        [to_text(now + LEASE), owner],
    )


def left_over(db: Database, account_id: int) -> list[tuple[int, str, datetime]]:
    """(letter, owner, end of the lease) of everything that is being sent, or was when its sender ended."""
    found = db.tuples(
        f"SELECT id, lease_owner, lease_until FROM invitation_letter WHERE {_SENDING} AND account_id = ?",
        [account_id],
    )
    return [(letter_id, owner, from_text(until)) for letter_id, owner, until in found]


def next_ready(db: Database, account_id: int) -> datetime | None:
    """When the account's next letter may go, its pause included; None when nothing waits."""
    return instant(
        db.value(
            "SELECT min(max(l.ready_at, coalesce(a.paused_until, l.ready_at))) FROM invitation_letter l"
            " JOIN account a ON a.id = l.account_id WHERE l.state = 'waiting' AND l.account_id = ?"
            " AND a.removed_at IS NULL AND a.state <> 'needs_you'",
            [account_id],
        )
    )


def waiting(db: Database, campaign_id: int, since: datetime) -> tuple[int, int]:
    """Letters that could have gone out by `since` and have not; and those whose account was removed."""
    at = to_text(since)
    found = db.tuples(
        f"SELECT coalesce(sum(l.ready_at <= ? AND {OPEN_ACCOUNT}), 0), coalesce(sum(a.removed_at <> ''), 0)"
        " FROM invitation_letter l JOIN account a ON a.id = l.account_id"
        " JOIN invitation i ON i.id = l.invitation_id"
        " WHERE l.state IN ('waiting', 'sending') AND l.state = 'waiting' AND i.campaign_id = ?",
        [at, at, campaign_id],
    )[0]
    return int(found[0]), int(found[1])


def accounts_with_work(db: Database) -> set[int]:
    """Accounts with letters to send now or later, or left over from a crash."""
    found = db.tuples(
        "SELECT DISTINCT l.account_id FROM invitation_letter l JOIN account a ON a.id = l.account_id"
        " WHERE l.state IN ('waiting', 'sending')"
        " AND (l.state = 'sending' OR (a.removed_at IS NULL AND a.state <> 'needs_you'))"
    )
    return {row[0] for row in found}
