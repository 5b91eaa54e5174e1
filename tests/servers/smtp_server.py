"""A real mail server on loopback (aiosmtpd): TLS, sign-in, and on demand every refusal it may give."""

import asyncio
import ssl
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes, policy
from email.message import EmailMessage
from ipaddress import ip_address
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from cryptography import x509

from tests.servers.certificates import self_signed

USER, SECRET = "agora@example.org", "app-password-of-agora"


class MailServer:
    """What it got is in `letters`; `answers` says what it replies to an address, or after a text."""

    def __init__(self, port: int, trusted: ssl.SSLContext, *, direct_tls: bool) -> None:
        self.certificate: Path | None = None  # for clients in other processes
        self.url = f"smtps://localhost:{port}" if direct_tls else f"localhost:{port}"
        self.port = port
        self.trusted = trusted  # what a client trusts who trusts this server
        self.letters: list[EmailMessage] = []
        self.receivers: list[str] = []
        self.answers: dict[str, str] = {}  # address → the reply to RCPT
        self.after_text = ""  # the reply to the text; "lose": it is taken and the connection breaks
        self.sign_ins = 0
        self.taken, self.asked = threading.Event(), threading.Event()

    def raw(self) -> list[str]:
        return [letter.as_string() for letter in self.letters]

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        reply = self.answers.get(address, "250 OK")
        if reply.startswith("250"):
            envelope.rcpt_tos.append(address)
        if reply == "hang":
            self.asked.set()
            await asyncio.sleep(60)
        if reply == "drop":
            hang_up(server)
            await asyncio.sleep(0)
        return reply

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        if self.after_text and self.after_text != "lose":
            return self.after_text
        content = envelope.content
        assert isinstance(content, bytes)
        letter = message_from_bytes(content, policy=policy.default)
        assert isinstance(letter, EmailMessage)
        self.letters.append(letter)
        self.receivers += envelope.rcpt_tos
        self.taken.set()
        if self.after_text == "lose":
            hang_up(server)
        return "250 queued"

    def authenticate(
        self, server: SMTP, session: Session, envelope: Envelope, how: str, data: Any
    ) -> AuthResult:
        assert isinstance(data, LoginPassword)
        ok = (data.login.decode(), data.password.decode()) == (USER, SECRET)
        self.sign_ins += ok
        return AuthResult(success=ok, handled=ok)


def hang_up(server: SMTP) -> None:
    assert server.transport is not None
    server.transport.abort()


class _Direct(Controller):
    """TLS from the first byte, which the library does not know of when it warns about signing in."""

    def factory(self) -> SMTP:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)
            return super().factory()


@contextmanager
def running(
    folder: Path,
    *,
    direct_tls: bool = False,
    name: str = "localhost",
    size: int = 200_000,
    server: type[MailServer] = MailServer,
) -> Iterator[MailServer]:
    own, trusted = certificate(folder, name)
    from tests.servers.processes import free_port

    port = free_port()
    mail = server(port, trusted, direct_tls=direct_tls)
    kind, more = (_Direct, {"ssl_context": own}) if direct_tls else (Controller, {"tls_context": own})
    controller = kind(
        mail,
        hostname="127.0.0.1",
        port=port,
        require_starttls=not direct_tls,
        auth_required=True,
        auth_require_tls=not direct_tls,
        authenticator=mail.authenticate,
        data_size_limit=size,
        **more,
    )
    mail.certificate = folder / f"{name}.pem"
    controller.start()
    try:
        yield mail
    finally:
        controller.stop()


def certificate(folder: Path, name: str) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """(the server's own, what trusts it) for `name`, signed by itself."""
    path = folder / f"{name}.pem"
    names = [x509.DNSName(name), x509.IPAddress(ip_address("127.0.0.1"))]
    own = self_signed(path, *names[: 2 if name == "localhost" else 1])
    trusted = ssl.create_default_context()
    trusted.load_verify_locations(path)
    return own, trusted
