"""A real OpenID provider on loopback, for what no social server here does: PKCE, expiry, rotation."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.servers.processes import HERE, INSTALLED, Server, answers, free_port, missing, program

ACCESS_SECONDS = 8


@dataclass(frozen=True)
class Oidc:
    url: str
    _server: Server

    def granted(self, kind: str) -> int:
        """How many tokens it has given out for `kind` (authorization_code, refresh_token)."""
        return self._server.log.read_text("utf-8").count(f"GRANTED {kind}\n")


@contextmanager
def running(folder: Path) -> Iterator[Oidc]:
    if not (INSTALLED / "node_modules/oidc-provider").is_dir():
        missing("the OpenID provider")
    port = free_port()
    server = Server(
        [program("node"), str(HERE / "oidc.cjs")],
        folder / "oidc.log",
        env={
            "PORT": str(port),
            "TTL": str(ACCESS_SECONDS),
            "NODE_PATH": str(INSTALLED / "node_modules"),
        },
    )
    try:
        url = f"http://127.0.0.1:{port}"
        server.wait_until(lambda: answers(f"{url}/.well-known/openid-configuration"))
        yield Oidc(url, server)
    finally:
        server.stop()
