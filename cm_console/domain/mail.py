"""A letter as a mail server takes it, and what a platform offers that sends such letters.

Plain text only: no picture, no link of its own, nothing that could tell who has read it.
"""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from cm_console.domain.delivery import NotSent, Rejected
from cm_console.domain.invitations import LetterProblem
from cm_console.domain.platform import Receipt, Session

if TYPE_CHECKING:
    from email.message import EmailMessage


@dataclass(frozen=True)
class Mail:
    """A letter to one person. `message_id` stays the same however often it is sent."""

    message_id: str
    sender_name: str
    sender: str  # empty for a draft: the mailbox that sends it fills it in
    reply_to: str
    name: str
    address: str
    subject: str
    text: str
    language: str = ""
    follows: Sequence[str] = ()  # Message-IDs of the letters before


def always() -> bool:
    return True


class Mailbox(Protocol):
    """A connection to a mail server; one letter after the other goes through it."""

    def send(self, mail: Mail, at: datetime, may_go: Callable[[], bool] = always) -> Receipt:
        """Send once. Raises a PublishError of the class that the outcome deserves.

        `may_go` is asked when the server waits for the text: where it says no, NotSent, and nothing has left.
        """
        ...


class SendsMail(Protocol):
    """What a platform with `can.mails` offers, too."""

    def mailbox(self, session: Session) -> AbstractContextManager[Mailbox]:
        """Signed in and ready. Raises NeedsAccount, NotSent or Limited."""
        ...


class ComeBack(NotSent):
    """The server did not take it now and asks to come back: greylisting, a full mailbox, too many at once."""


class NotTaken(Rejected):
    """The server refused it for good."""

    def __init__(self, detail: str, why: LetterProblem) -> None:
        super().__init__(detail)
        self.why = why


class BadAddressee(ValueError):
    """The address cannot be written as mail servers want it."""


def as_message(mail: Mail, at: datetime, *, draft: bool = False) -> "EmailMessage":
    """The letter with its headers. A draft opens ready to be sent in most mail programs."""
    from email.message import EmailMessage
    from email.policy import SMTP
    from email.utils import format_datetime

    message = EmailMessage(SMTP)
    if mail.sender:
        message["From"] = _mailbox(mail.sender_name, mail.sender)
    if mail.reply_to and mail.reply_to != mail.sender:
        message["Reply-To"] = _mailbox(mail.sender_name, mail.reply_to)
    message["To"] = _mailbox(mail.name, mail.address)
    message["Subject"] = _line(mail.subject)
    message["Date"] = format_datetime(at)
    message["Message-ID"] = mail.message_id
    if mail.follows:
        message["In-Reply-To"] = mail.follows[-1]
        message["References"] = " ".join(mail.follows)
    if mail.language:
        message["Content-Language"] = mail.language
    if draft:
        message["X-Unsent"] = "1"
    message.set_content(mail.text.rstrip() + "\n", cte="quoted-printable")
    return message


def envelope(address: str) -> str:
    """The address with its domain as DNS knows it. Raises BadAddressee."""
    local, at, host = address.strip().rpartition("@")
    if not (local and at and host) or any(mark in address for mark in "\r\n<> "):
        raise BadAddressee(address)
    try:
        host = host.encode("idna").decode("ascii")
    except UnicodeError:
        raise BadAddressee(address) from None
    return f"{local}@{host}"


def _mailbox(name: str, address: str) -> str:
    from email.headerregistry import Address

    local, _, host = envelope(address).rpartition("@")
    try:
        return str(Address(_line(name), local, host))
    except (ValueError, IndexError):
        raise BadAddressee(address) from None


def _line(text: str) -> str:
    return " ".join("".join(mark if mark.isprintable() else " " for mark in text).split())
