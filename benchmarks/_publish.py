"""What the benchmarks of publishing share: a loopback server in a process of its own, and workspaces."""

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cm_console.console import Console
from cm_console.credentials import Credentials
from cm_console.domain.when import to_text
from integrations import discover

TOKEN = "token"
_ACCOUNT = {"id": "42", "username": "agora", "acct": "agora"}
_INSTANCE = {"uri": "loopback.example", "version": "4.3.2"}


class _Server(asyncio.Protocol):
    """Takes every status at once and keeps nothing."""

    made = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport, self._request = transport, b""

    def data_received(self, data: bytes) -> None:
        self._request += data
        head, found, body = self._request.partition(b"\r\n\r\n")
        lines = head.lower().split(b"\r\n")
        length = next((int(line[15:]) for line in lines if line.startswith(b"content-length:")), 0)
        if not found or len(body) < length:
            return
        self._request = b""
        answer = json.dumps(self._answer(head)).encode()
        self._transport.write(
            b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n"
            b"Connection: close\r\n\r\n%s" % (len(answer), answer)
        )
        self._transport.close()

    def _answer(self, head: bytes) -> object:
        if head.startswith(b"GET /api/v1/instance"):
            return _INSTANCE
        if head.startswith(b"GET"):
            return _ACCOUNT
        _Server.made += 1
        return {"id": str(_Server.made), "url": f"https://loopback.example/{_Server.made}"}


async def _serve() -> None:
    server = await asyncio.get_running_loop().create_server(_Server, "127.0.0.1", 0, backlog=512)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


@contextmanager
def loopback() -> Iterator[str]:
    """The address of a server that ends with the block."""
    command = [sys.executable, "-m", "benchmarks._publish"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.terminate()


def prepare(path: Path, server: str, accounts: int) -> tuple[int, list[int]]:
    """A workspace with a campaign and checked accounts; their ids."""
    os.environ["CM_BENCH_TOKEN"] = TOKEN  # also for the processes that are started from here
    with open_console(path, create=True) as console:
        campaign = console.campaigns.create("Launch", datetime.now(UTC).date(), "Europe/Paris")
        ids = []
        for number in range(accounts):
            name = f"Account {number + 1}"
            added = console.accounts.add("mastodon", name, server=server, secret_env="CM_BENCH_TOKEN")
            ids.append(console.accounts.check(added.id).id)
        return campaign.id, ids


def open_console(path: Path, *, create: bool = False) -> Console:
    return Console(path, discover(), create=create, credentials=Credentials(lambda: None))


def schedule(
    console: Console, campaign_id: int, accounts: Sequence[int], count: int, start: datetime
) -> None:
    """Rows of `count` scheduled posts, one a minute from `start`, in turn on each account; written fast."""
    db, now = console.context.db, to_text(datetime.now(UTC))

    def rows() -> Iterator[tuple[object, ...]]:
        for number in range(count):
            due = start + timedelta(minutes=number)
            wall = due.replace(tzinfo=None).isoformat(timespec="seconds")
            yield (number + 1, campaign_id, f"Post {number}", wall, "UTC", to_text(due), now, now)

    with db.write():
        db.many(
            "INSERT INTO post (id, campaign_id, text, wall_time, zone, due_at, created_at, updated_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            rows(),
        )
        db.many(
            "INSERT INTO delivery (post_id, account_id, state, key, due_at, ready_at)"
            " SELECT id, ?, 'scheduled', 'key-' || id, due_at, due_at FROM post WHERE id % ? = ?",
            [(account, len(accounts), number) for number, account in enumerate(accounts)],
        )


if __name__ == "__main__":
    asyncio.run(_serve())
