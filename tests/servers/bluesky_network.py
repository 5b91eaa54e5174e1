"""The real Bluesky network on loopback (PDS, AppView, PLC) and people on it who react to posts."""

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.servers.processes import HERE, INSTALLED, Server, answers, free_port, listens, missing, program
from tests.servers.web import ok, request

POST, LIKE, REPOST, FOLLOW = (
    f"app.bsky.{name}" for name in ("feed.post", "feed.like", "feed.repost", "graph.follow")
)


@dataclass(frozen=True)
class BlueskyPerson:
    """Somebody on the network, signed in."""

    pds: str
    handle: str
    did: str
    password: str
    token: str

    def _create(self, collection: str, record: dict[str, Any]) -> dict[str, str]:
        record = {"$type": collection, "createdAt": datetime.now(UTC).isoformat(), **record}
        body = {"repo": self.did, "collection": collection, "record": record}
        return ok(
            request("POST", f"{self.pds}/xrpc/com.atproto.repo.createRecord", body=body, token=self.token)
        )

    def reference(self, uri: str) -> dict[str, str]:
        repo, collection, rkey = uri.removeprefix("at://").split("/")
        query = f"repo={repo}&collection={collection}&rkey={rkey}"
        found = ok(request("GET", f"{self.pds}/xrpc/com.atproto.repo.getRecord?{query}"))
        return {"uri": uri, "cid": found["cid"]}

    def like(self, uri: str) -> None:
        self._create(LIKE, {"subject": self.reference(uri)})

    def repost(self, uri: str) -> None:
        self._create(REPOST, {"subject": self.reference(uri)})

    def reply(self, uri: str, text: str) -> None:
        there = self.reference(uri)
        self._create(POST, {"text": text, "reply": {"root": there, "parent": there}})

    def follow(self, other: "BlueskyPerson") -> None:
        self._create(FOLLOW, {"subject": other.did})

    def posts(self) -> list[dict[str, Any]]:
        """This person's own post records, as the server keeps them."""
        query = f"repo={self.did}&collection={POST}&limit=100"
        return ok(request("GET", f"{self.pds}/xrpc/com.atproto.repo.listRecords?{query}"))["records"]

    def app_password(self, name: str = "cm-console") -> str:
        url = f"{self.pds}/xrpc/com.atproto.server.createAppPassword"
        return ok(request("POST", url, body={"name": name}, token=self.token))["password"]


class BlueskyNetwork:
    """`url` is the PDS that accounts sign in to."""

    JWT_SECRET = "jwt-secret"  # what the development network signs its tokens with

    def __init__(self, pds_port: int) -> None:
        self.port = pds_port
        self.url = f"http://localhost:{pds_port}"
        self._people = 0

    def person(self, name: str = "person") -> BlueskyPerson:
        """A new account; the handle begins with `name`."""
        self._people += 1
        handle, password = f"{name}{self._people}.test", f"pw-{name}-{self._people}"
        body = {"handle": handle, "email": f"{name}{self._people}@example.test", "password": password}
        made = ok(request("POST", f"{self.url}/xrpc/com.atproto.server.createAccount", body=body))
        person = BlueskyPerson(self.url, handle, made["did"], password, made["accessJwt"])
        profile = f"{self.url}/xrpc/app.bsky.actor.getProfile?actor={person.did}"
        end = time.monotonic() + 30
        while request("GET", profile, token=person.token).status != 200 and time.monotonic() < end:
            time.sleep(0.05)  # the index follows by a moment
        return person


@contextmanager
def running(log_folder: Path) -> Iterator[BlueskyNetwork]:
    """Postgres, Redis and the network, each on a free port and in a folder that goes away with it."""
    if not (INSTALLED / "node_modules/@atproto/dev-env").is_dir():
        missing("the Bluesky network")
    node, redis = program("node"), program("redis-server")
    with ExitStack() as stack:
        folder = Path(tempfile.mkdtemp(prefix="cm-bluesky-"))
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        pg_port = _postgres(stack, log_folder)
        redis_port = free_port()
        cache = Server(
            [redis, "--port", str(redis_port), "--bind", "127.0.0.1", "--save", "", "--dir", str(folder)],
            log_folder / "redis.log",
        )
        stack.callback(cache.stop)
        cache.wait_until(lambda: listens(redis_port))
        ports = {name: free_port() for name in ("PLC_PORT", "PDS_PORT", "APPVIEW_PORT", "OZONE_PORT")}
        network = Server(
            [node, str(HERE / "bluesky.cjs")],
            log_folder / "bluesky.log",
            env={
                **{name: str(port) for name, port in ports.items()},
                "NODE_PATH": str(INSTALLED / "node_modules"),
                "DB_POSTGRES_URL": f"postgresql://postgres@127.0.0.1:{pg_port}/postgres",
                "REDIS_HOST": f"127.0.0.1:{redis_port}",
                "TMPDIR": str(folder),
                "LOG_ENABLED": "false",
            },
            keeper=("--remove", str(folder)),
        )
        stack.callback(network.stop)
        network.wait_until(lambda: network.says("READY"), 120)
        found = BlueskyNetwork(ports["PDS_PORT"])
        network.wait_until(lambda: answers(f"{found.url}/xrpc/_health"))
        yield found


def _postgres(stack: ExitStack, log_folder: Path) -> int:
    postgres = program("postgres", "/usr/lib/postgresql/*/bin")
    initdb = program("initdb", "/usr/lib/postgresql/*/bin")
    folder = Path(tempfile.mkdtemp(prefix="cm-postgres-"))
    keeper: tuple[str, ...] = ("--signal", "SIGINT", "--remove", str(folder))
    if os.geteuid() == 0:  # the server refuses to run as root
        shutil.chown(folder, "postgres")
        keeper += ("--user", "postgres")
    stack.callback(shutil.rmtree, folder, ignore_errors=True)
    data, port = folder / "data", free_port()
    made = Server(
        [initdb, "-D", str(data), "-U", "postgres", "-A", "trust", "--no-sync", "-E", "UTF8"],
        log_folder / "initdb.log",
        cwd=folder,
        keeper=keeper[4:],
    )
    made.wait_until(lambda: made.says("Success"))
    made.stop()
    server = Server(
        [postgres, "-D", str(data), "-p", str(port), "-k", str(folder)]
        + [each for setting in _SETTINGS for each in ("-c", setting)],
        log_folder / "postgres.log",
        cwd=folder,
        keeper=keeper,
    )
    stack.callback(server.stop)
    server.wait_until(lambda: server.says("ready to accept connections"))
    return port


_SETTINGS = ("listen_addresses=127.0.0.1", "fsync=off", "full_page_writes=off", "max_connections=200")
