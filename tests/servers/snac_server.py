"""The real snac2, a small server that speaks the Mastodon API in its own way, and people on it."""

import json
import re
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.servers.processes import Server, answers, free_port, program
from tests.servers.web import Reply, ok, request

REDIRECT = "http://127.0.0.1/callback"


@dataclass(frozen=True)
class SnacPerson:
    """Somebody on the server, signed in by OAuth."""

    url: str
    name: str
    password: str
    token: str

    def ask(self, method: str, path: str, **given: Any) -> Reply:
        return request(method, self.url + path, token=self.token, **given)

    @property
    def id(self) -> str:
        return str(ok(self.ask("GET", "/api/v1/accounts/verify_credentials"))["id"])

    def like(self, status_id: str) -> None:
        self._once_seen(f"/api/v1/statuses/{status_id}/favourite")

    def repost(self, status_id: str) -> None:
        self._once_seen(f"/api/v1/statuses/{status_id}/reblog")

    def reply(self, status_id: str, text: str) -> None:
        ok(self.ask("POST", "/api/v1/statuses", form={"status": text, "in_reply_to_id": status_id}))

    def _once_seen(self, path: str) -> None:
        """A post reaches its followers by the server's own queue, within some seconds."""
        end = time.monotonic() + 30
        while (reply := self.ask("POST", path)).status == 404 and time.monotonic() < end:
            time.sleep(0.1)
        ok(reply)

    def follow(self, account_id: str) -> None:
        """Needed to see, and so to like, that account's posts."""
        ok(self.ask("GET", f"/api/v1/accounts/{account_id}"))
        ok(self.ask("POST", f"/api/v1/accounts/{account_id}/follow"))

    def posts(self) -> list[dict[str, Any]]:
        return ok(self.ask("GET", f"/api/v1/accounts/{self.id}/statuses?limit=40"))


class Snac:
    def __init__(self, program: str, data: Path, port: int) -> None:
        self._program, self._data = program, data
        self.port = port
        self.url = f"http://localhost:{port}"

    def person(self, name: str) -> SnacPerson:
        """A new account with a token for the API. `name` may hold letters and digits only."""
        said = _run(self._program, "adduser", str(self._data), name)
        # Follower counts are hidden until somebody wants them shown.
        settings = self._data / "user" / name / "user.json"
        shown = {**json.loads(settings.read_text()), "show_contact_metrics": True}
        settings.write_text(json.dumps(shown))
        found = re.search(r"password is (\S+)", said)
        assert found, said
        password = found[1]
        return SnacPerson(self.url, name, password, self._token(name, password))

    def _token(self, name: str, password: str) -> str:
        client = {"client_name": "tests", "redirect_uris": REDIRECT, "scopes": "read write follow"}
        app = ok(request("POST", f"{self.url}/api/v1/apps", form=client))
        asked = f"response_type=code&client_id={app['client_id']}&redirect_uri={REDIRECT}&scope=read+write"
        page = request("GET", f"{self.url}/oauth/authorize?{asked}").body.decode()
        form = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', page))
        form |= {"login": name, "passwd": password}
        gone = request("POST", f"{self.url}/oauth/x-snac-login", form=form)
        code = parse_qs(urlsplit(gone.headers["location"]).query)["code"][0]
        grant = {
            "grant_type": "authorization_code",
            "code": code,
            "client_id": app["client_id"],
            "client_secret": app["client_secret"],
            "redirect_uri": REDIRECT,
        }
        return str(ok(request("POST", f"{self.url}/oauth/token", form=grant))["access_token"])


@contextmanager
def running(folder: Path) -> Iterator[Snac]:
    """A fresh server in `folder`, on a free port."""
    snac, data, port = program("snac"), folder / "snac", free_port()
    _run(snac, "init", str(data), given=f"127.0.0.1\n{port}\nlocalhost:{port}\n\n\n")
    settings = json.loads((data / "server.json").read_text())
    (data / "server.json").write_text(json.dumps({**settings, "protocol": "http"}))
    server = Server([snac, "httpd", str(data)], folder / "snac.log")
    try:
        server.wait_until(lambda: answers(f"http://localhost:{port}/api/v1/instance"))
        yield Snac(snac, data, port)
    finally:
        server.stop()


def _run(*command: str, given: str = "") -> str:
    done = subprocess.run(command, input=given, capture_output=True, text=True, timeout=30, check=True)
    return done.stdout + done.stderr
