"""How late a due post leaves an idle console, and what a publisher costs that has nothing to do."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks._publish import loopback, open_console, prepare
from cm_console.console import Console
from cm_console.domain.delivery import DeliveryState

ACCOUNTS, POSTS, EVERY = 4, 100, timedelta(milliseconds=200)
LATE_LIMIT = 1.0  # seconds, the 99th of 100
IDLE_LIMIT = 0.005  # of a core
IDLE_SECONDS = 45.0
RUNS = 3


def publisher(path: Path) -> None:
    """A console that publishes in the background until stdin ends."""
    with open_console(path) as console:
        console.publisher.start()
        print("running", flush=True)
        sys.stdin.read()


def start(path: Path) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "benchmarks.publish_late", str(path)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    process.stdout.readline()
    return process


def end(process: "subprocess.Popen[str]") -> None:
    process.communicate()


def lateness(console: Console, path: Path, campaign: int, accounts: list[int]) -> float:
    """The 99th percentile of 100 posts, one at a time, scheduled before the console was opened."""
    first = datetime.now(UTC) + timedelta(seconds=5)
    with console.context.db.write():
        ids = [
            console.posts.add(
                campaign,
                f"Post {first} {number}",
                [accounts[number % ACCOUNTS]],
                wall=(first + number * EVERY).replace(tzinfo=None),
                zone="UTC",
            )
            .deliveries[0]
            .id
            for number in range(POSTS)
        ]
    process = start(path)
    while console.outbox.deliveries(states=[DeliveryState.SCHEDULED, DeliveryState.SENDING]):
        time.sleep(0.5)
    end(process)
    late = []
    for each in map(console.outbox.delivery, ids):
        assert each.published_at is not None
        assert each.due_at is not None
        late.append((each.published_at - each.due_at).total_seconds())
    return sorted(late)[POSTS * 99 // 100 - 1]


def idle(console: Console, path: Path, campaign: int, accounts: list[int]) -> float:
    """The share of a core that the publisher takes while its next post is due tomorrow."""
    tomorrow = datetime.now(UTC).replace(tzinfo=None) + timedelta(days=1)
    for number in range(100):
        text = f"Tomorrow {number}"
        console.posts.add(campaign, text, accounts, wall=tomorrow + number * EVERY * 100, zone="UTC")
    process = start(path)
    time.sleep(2)
    began, before = time.monotonic(), _cpu(process.pid)
    time.sleep(IDLE_SECONDS)
    share = (_cpu(process.pid) - before) / (time.monotonic() - began)
    end(process)
    return share


def _cpu(pid: int) -> float:
    """Seconds of processor time that a process has taken so far."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def main() -> None:
    with tempfile.TemporaryDirectory() as name, loopback() as server:
        path = Path(name) / "launch.cmc"
        campaign, accounts = prepare(path, server, ACCOUNTS)
        with open_console(path) as console:
            late = statistics.median(lateness(console, path, campaign, accounts) for _ in range(RUNS))
            share = idle(console, path, campaign, accounts)
    say("Lateness of a due post (p99)", f"{late * 1000:,.0f} ms", LATE_LIMIT * 1000, late <= LATE_LIMIT)
    say("An idle publisher", f"{share:.2%} of a core", IDLE_LIMIT * 100, share <= IDLE_LIMIT)
    sys.exit(0 if late <= LATE_LIMIT and share <= IDLE_LIMIT else 1)


def say(what: str, figure: str, limit: float, passed: bool) -> None:
    print(f"{what}: {figure} (limit {limit:g}), {'ok' if passed else 'ABOVE'}", flush=True)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        publisher(Path(sys.argv[1]))
    else:
        main()
