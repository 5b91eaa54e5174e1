"""A token goes to its own host only, and only where the host proves who it is."""

import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509

from cm_console.domain.delivery import NotTrusted, PublishError
from cm_console.domain.platform import Message, Session
from cm_console.errors import ConsoleError
from integrations import _http
from integrations._http import Http
from integrations.bluesky import PLATFORM as BLUESKY
from integrations.mastodon import PLATFORM as MASTODON
from tests.servers.certificates import self_signed
from tests.servers.serving import serving

TOKEN = "the-token-of-agora"


class Server(BaseHTTPRequestHandler):
    """Redirects everything to `elsewhere`, or answers where there is none."""

    elsewhere = ""
    status = 307
    seen: list[dict[str, str]]

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def do_GET(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", "0")))
        type(self).seen.append({"path": self.path, **dict(self.headers)})
        self.send_response(self.status if self.elsewhere else 200)
        if self.elsewhere:
            self.send_header("Location", f"{self.elsewhere}{self.path}")
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"{}")

    def do_POST(self) -> None:
        self.do_GET()


@contextmanager
def answering(host: str, context: ssl.SSLContext | None = None) -> Iterator[tuple[type[Server], str]]:
    handler = type("Handler", (Server,), {"seen": []})
    with serving(handler, host, context) as url:
        yield handler, url


@pytest.fixture
def home() -> Iterator[tuple[type[Server], str]]:
    with answering("127.0.0.1") as found:
        yield found


@pytest.fixture
def stranger() -> Iterator[tuple[type[Server], str]]:
    with answering("127.0.0.2") as found:
        yield found


def certificate(folder: Path, name: str, days: int = 1) -> ssl.SSLContext:
    """A server's certificate that it signed itself, for `name` (an address of this computer)."""
    return self_signed(folder / "server.pem", x509.IPAddress(ip_address(name)), days=days)


@pytest.fixture
def trusted(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Path], None]]:
    """Makes the certificate in a folder one that this computer trusts."""
    begin_anew = getattr(getattr(_http, "_client", None), "cache_clear", lambda: None)

    def trust(folder: Path) -> None:
        context = ssl.create_default_context()
        context.load_verify_locations(folder / "server.pem")
        monkeypatch.setattr(_http, "_certificates", lambda: context)
        begin_anew()

    yield trust
    begin_anew()


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("platform", [MASTODON, BLUESKY], ids=lambda each: each.key)
def test_a_server_that_sends_us_elsewhere_gives_nothing_away(
    home: tuple[type[Server], str],
    stranger: tuple[type[Server], str],
    make_session: Callable[..., Session],
    message: Callable[..., Message],
    platform: Any,
    status: int,
) -> None:
    home[0].elsewhere, home[0].status = stranger[1], status
    session = make_session(platform.key, home[1], TOKEN, user="agora", remote_id="id")
    sent = message("Hello")
    for work in (
        lambda: platform.verify(session),
        lambda: platform.publish(session, sent),
        lambda: platform.find(session, sent),
        lambda: platform.samples(session, ["1"]),
        lambda: platform.channel(session),
    ):
        with pytest.raises(PublishError):
            work()
    assert home[0].seen
    assert stranger[0].seen == []


def test_a_certificate_that_the_server_signed_itself_is_refused_before_anything_is_said(
    tmp_path: Path,
) -> None:
    with answering("127.0.0.1", certificate(tmp_path, "127.0.0.1")) as (handler, url):
        with pytest.raises(NotTrusted):
            Http(url, TOKEN).post("/post", {})
        assert handler.seen == []


def test_a_certificate_for_another_name_or_out_of_date_is_refused_even_if_its_maker_is_trusted(
    tmp_path: Path, trusted: Callable[[Path], None]
) -> None:
    for name, days, fine in (("127.0.0.1", 1, True), ("127.0.0.9", 1, False), ("127.0.0.1", -1, False)):
        context = certificate(tmp_path, name, days)
        trusted(tmp_path)
        with answering("127.0.0.1", context) as (handler, url):
            if fine:
                assert Http(url, TOKEN).get("/get").value() == {}
                continue
            with pytest.raises(NotTrusted):
                Http(url, TOKEN).get("/get")
            assert handler.seen == []


def test_our_own_context_checks_names_and_certificates() -> None:
    context = _http._certificates()
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2


def test_a_server_that_cannot_prove_who_it_is_is_said_in_words(console: Any, tmp_path: Path) -> None:
    with answering("127.0.0.1", certificate(tmp_path, "127.0.0.1")) as (handler, url):
        account = console.accounts.add("mastodon", "Agora", server=url, secret=TOKEN)
        for work, given in (
            (console.accounts.check, (account.id,)),
            (console.accounts.sign_in, (account.id, pytest.fail)),
        ):
            with pytest.raises(ConsoleError) as caught:
                work(*given)
            assert caught.value.title == "The server of Agora cannot prove who it is."
            assert "certificate" in caught.value.message
            assert "CERTIFICATE_VERIFY_FAILED" not in str(caught.value)
        assert handler.seen == []
