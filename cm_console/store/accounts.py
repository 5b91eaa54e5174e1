"""The account table. A removed account keeps its row: its posts and counters still name it."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from cm_console.domain.accounts import Account, AccountState
from cm_console.domain.when import from_text, to_text
from cm_console.store.database import Database, Row


def _account(row: Row) -> Account:
    return Account(
        id=row["id"],
        key=row["key"],
        platform=row["platform"],
        name=row["name"],
        server=row["server"],
        user=row["user"],
        secret_env=row["secret_env"],
        remote_id=row["remote_id"],
        handle=row["handle"],
        facts=json.loads(row["facts"]),
        state=AccountState(row["state"]),
        paused_until=from_text(row["paused_until"]) if row["paused_until"] else None,
        checked_at=from_text(row["checked_at"]) if row["checked_at"] else None,
        utm_source=row["utm_source"],
    )


def present(db: Database) -> list[Account]:
    """The accounts that were not removed, by name."""
    rows = db.query("SELECT * FROM account WHERE removed_at IS NULL ORDER BY name COLLATE NOCASE, id")
    return [_account(row) for row in rows]


def get(db: Database, account_id: int) -> Account | None:
    """The account, also when it was removed."""
    row = db.one("SELECT * FROM account WHERE id = ?", [account_id])
    return _account(row) if row else None


def named(db: Database, name: str) -> Account | None:
    row = db.one("SELECT * FROM account WHERE name = ? AND removed_at IS NULL", [name])
    return _account(row) if row else None


def removed_named(db: Database, name: str) -> Account | None:
    row = db.one("SELECT * FROM account WHERE name = ? AND removed_at IS NOT NULL", [name])
    return _account(row) if row else None


def insert(db: Database, account: Account) -> int:
    return db.insert(
        "INSERT INTO account (key, platform, name, server, user, secret_env) VALUES (?, ?, ?, ?, ?, ?)",
        [account.key, account.platform, account.name, account.server, account.user, account.secret_env],
    )


def revive(db: Database, account_id: int, name: str, secret_env: str) -> None:
    """Bring a removed account back, as if it had just been added."""
    db.execute(
        "UPDATE account SET removed_at = NULL, state = 'unchecked', paused_until = NULL, name = ?,"
        " secret_env = ? WHERE id = ?",
        [name, secret_env, account_id],
    )


def set_utm_source(db: Database, account_id: int, source: str) -> None:
    db.execute("UPDATE account SET utm_source = ? WHERE id = ?", [source, account_id])


def set_name(db: Database, account_id: int, name: str) -> None:
    db.execute("UPDATE account SET name = ? WHERE id = ?", [name, account_id])


def names(db: Database) -> set[str]:
    """All names in use, of removed accounts too, in lower case."""
    return {str(row[0]).lower() for row in db.tuples("SELECT name FROM account")}


def set_verified(
    db: Database, account_id: int, remote_id: str, handle: str, facts: Mapping[str, Any], now: datetime
) -> None:
    """Keep what the platform said, and let the account send again."""
    db.execute(
        "UPDATE account SET remote_id = ?, handle = ?, facts = ?, state = 'ready', paused_until = NULL,"
        " checked_at = ? WHERE id = ?",
        [remote_id, handle, json.dumps(dict(facts)), to_text(now), account_id],
    )


def set_state(db: Database, account_id: int, state: AccountState) -> None:
    db.execute("UPDATE account SET state = ? WHERE id = ?", [state.value, account_id])


def set_paused(db: Database, account_id: int, until: datetime | None) -> None:
    db.execute(
        "UPDATE account SET paused_until = ? WHERE id = ?", [to_text(until) if until else None, account_id]
    )


def remove(db: Database, account_id: int, now: datetime) -> None:
    db.execute("UPDATE account SET removed_at = ? WHERE id = ?", [to_text(now), account_id])


def is_removed(db: Database, account_id: int) -> bool:
    return bool(db.value("SELECT removed_at IS NOT NULL FROM account WHERE id = ?", [account_id]))


def waiting(db: Database, account_id: int) -> int:
    """How much is still to go out by this account, or waits for a person: deliveries, and letters."""
    return int(
        db.value(
            """
            SELECT (SELECT count(*) FROM delivery WHERE account_id = ?1 AND state = 'scheduled')
                + (SELECT count(*) FROM delivery
                   WHERE state IN ('sending', 'rejected', 'unconfirmed', 'missed')  -- as its index has it
                         AND state <> 'rejected' AND account_id = ?1)
                + (SELECT count(*) FROM post p JOIN delivery d ON d.post_id = p.id
                   WHERE p.held = 1 AND d.state = 'draft' AND d.account_id = ?1)
                + (SELECT count(*) FROM invitation_letter
                   WHERE account_id = ?1 AND state IN ('waiting', 'sending'))
            """,
            [account_id],
        )
    )
