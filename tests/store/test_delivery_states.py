"""The states a delivery may go through are the same in the rules and in the file."""

import itertools
import sqlite3
from pathlib import Path

import pytest

from cm_console.domain.delivery import NEXT, DeliveryState, may_become
from cm_console.store.database import Database
from cm_console.store.workspace import create_file

NOW = "2026-11-16T09:00:00.000Z"


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Database:
    path: Path = tmp_path_factory.mktemp("states") / "agora.cmc"
    database = create_file(path)
    database.execute("INSERT INTO campaign (name, opens_on, zone) VALUES ('A', '2027-01-18', 'UTC')")
    database.execute(
        "INSERT INTO post (campaign_id, text, created_at, updated_at) VALUES (1, 'Hello', ?, ?)", [NOW, NOW]
    )
    database.execute("INSERT INTO account (key, platform, name) VALUES ('k', 'practice', 'Wall')")
    return database


@pytest.mark.parametrize(("before", "after"), list(itertools.product(DeliveryState, repeat=2)))
def test_the_file_refuses_what_the_rules_refuse(
    db: Database, before: DeliveryState, after: DeliveryState
) -> None:
    db.execute("DELETE FROM delivery")
    db.execute(
        "INSERT INTO delivery (post_id, account_id, state, key, due_at, ready_at, lease_owner, lease_until,"
        " published_at) VALUES (1, 1, ?, 'key', ?, ?, 'me', ?, ?)",
        [before, NOW, NOW, NOW, NOW],
    )
    allowed = before is after or may_become(before, after)
    try:
        db.execute("UPDATE delivery SET state = ?", [after])
    except sqlite3.IntegrityError:
        assert not allowed
    else:
        assert allowed


def test_every_state_has_its_rule() -> None:
    assert set(NEXT) == set(DeliveryState)


@pytest.mark.parametrize("state", ["scheduled", "sending", "missed"])
def test_what_is_to_go_out_has_a_time(db: Database, state: str) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        db.execute("INSERT INTO delivery (post_id, account_id, state, key) VALUES (1, 1, ?, 'key')", [state])
