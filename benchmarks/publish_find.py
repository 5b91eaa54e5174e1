"""What it costs the publisher to find what is due among 1,000,000 scheduled posts, against 1,000."""

import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks._floor import compare, finish
from benchmarks._publish import loopback, open_console, prepare, schedule
from cm_console.console import Console
from cm_console.store import sending

MANY, FEW, ACCOUNTS = 1_000_000, 1_000, 4
DUE = 20  # of each: a minute apart, so that these are due now and the others later
ROUNDS = 200
LIMIT = 2.0
RUNS = 5


class Found(Exception):
    """Ends a transaction, so that the next round finds the same."""


def look(console: Console, accounts: list[int], now: datetime) -> None:
    """Everything that a publisher asks the file between two posts."""
    db = console.context.db
    sending.accounts_with_work(db)
    sending.stranded(db, now)
    sending.next_ready(db)
    for account in accounts:
        sending.leases(db, account)
        sending.next_ready(db, account)
        try:
            with db.write():
                assert sending.claim(db, account, "benchmark", now, plain=True) is not None
                raise Found
        except Found:
            pass
        try:
            with db.write():
                console.outbox._outcomes.late(account, now)
                assert sending.claim(db, account, "benchmark", now) is not None
                raise Found
        except Found:
            pass


def main() -> None:
    now = datetime.now(UTC).replace(microsecond=0)
    with tempfile.TemporaryDirectory() as name, loopback() as server:
        consoles = []
        for count in (MANY, FEW):
            path = Path(name) / f"{count}.cmc"
            campaign, accounts = prepare(path, server, ACCOUNTS)
            console = open_console(path)
            schedule(console, campaign, accounts, count, now - timedelta(minutes=DUE))
            consoles.append(console)

        def seconds(console: Console) -> float:
            began = time.perf_counter()
            for _ in range(ROUNDS):
                look(console, accounts, now)
            return time.perf_counter() - began

        many, few = consoles
        result = compare(
            f"Finding what is due among {MANY:,} posts instead of {FEW:,}, {ROUNDS} times",
            lambda: seconds(many),
            lambda: seconds(few),
            LIMIT,
            RUNS,
        )
        for console in consoles:
            console.close()
        finish([result])


if __name__ == "__main__":
    main()
