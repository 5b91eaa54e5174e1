"""1,000 due posts over 4 accounts against a bare loop: as many threads, httpx, two commits for each post.

Both open a connection for each post: the answer to a write on a kept one can be lost in silence when the
server closes it, and a publisher may not take that for "not sent". The floor gets every help that costs
nothing: its client exists before the clock starts, and its threads take turns at writing, as SQLite would
have them sleep.
"""

import sqlite3
import tempfile
import threading
import time
from datetime import UTC, datetime
from pathlib import Path

from benchmarks._floor import compare, finish
from benchmarks._publish import TOKEN, loopback, open_console, prepare
from cm_console.domain.delivery import DeliveryState

POSTS, ACCOUNTS = 1_000, 4
LIMIT = 1 / 0.7
RUNS = 5


def bare(path: Path, server: str) -> float:
    """Seconds that the loop takes: on disk before, one request, on disk after."""
    import httpx

    path.unlink(missing_ok=True)
    turn = threading.Lock()
    setup = _connect(path)
    setup.execute("CREATE TABLE delivery (id INTEGER PRIMARY KEY, state TEXT, remote_id TEXT, at TEXT)")
    setup.executemany(
        "INSERT INTO delivery (id, state) VALUES (?, 'scheduled')", ((n,) for n in range(POSTS))
    )

    headers = {"Authorization": f"Bearer {TOKEN}", "Connection": "close"}
    client = httpx.Client(headers=headers, timeout=30, trust_env=False)

    def lane(first: int) -> None:
        database = _connect(path)
        for number in range(first, POSTS, ACCOUNTS):
            with turn:
                _save(database, "UPDATE delivery SET state = 'sending' WHERE id = ?", (number,))
            answer = client.post(
                f"{server}/api/v1/statuses",
                json={"status": f"Post {number}", "visibility": "public"},
                headers={"Idempotency-Key": f"key-{number}"},
            )
            answer.raise_for_status()
            done = (answer.json()["id"], datetime.now(UTC).isoformat(), number)
            with turn:
                _save(
                    database,
                    "UPDATE delivery SET state = 'published', remote_id = ?, at = ? WHERE id = ?",
                    done,
                )
        database.close()

    lanes = [threading.Thread(target=lane, args=[first]) for first in range(ACCOUNTS)]
    began = time.perf_counter()
    for thread in lanes:
        thread.start()
    for thread in lanes:
        thread.join()
    taken = time.perf_counter() - began
    client.close()
    assert setup.execute("SELECT count(*) FROM delivery WHERE state = 'published'").fetchone() == (POSTS,)
    setup.close()
    return taken


def _connect(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(path, timeout=10, isolation_level=None)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")
    return database


def _save(database: sqlite3.Connection, sql: str, values: tuple[object, ...]) -> None:
    database.execute("BEGIN IMMEDIATE")
    database.execute(sql, values)
    database.execute("COMMIT")


def main() -> None:
    with tempfile.TemporaryDirectory() as name, loopback() as server:
        folder = Path(name)
        campaign, accounts = prepare(folder / "launch.cmc", server, ACCOUNTS)
        with open_console(folder / "launch.cmc") as console:

            def ours() -> float:
                before = _published(console)
                with console.context.db.write():
                    for number in range(POSTS):
                        account = accounts[number % ACCOUNTS]
                        console.posts.add(campaign, f"Post {before + number}", [account], now=True)
                began = time.perf_counter()
                console.publisher.run_until_empty()
                taken = time.perf_counter() - began
                assert _published(console) == before + POSTS
                return taken

            finish(
                [
                    compare(
                        f"Publishing {POSTS:,} due posts over {ACCOUNTS} accounts",
                        ours,
                        lambda: bare(folder / "bare.db", server),
                        LIMIT,
                        RUNS,
                    )
                ]
            )


def _published(console: object) -> int:
    return len(console.outbox.deliveries(states=[DeliveryState.PUBLISHED]))  # type: ignore[attr-defined]


if __name__ == "__main__":
    main()
