"""One connection to a mail server: encrypted, its certificate checked, signed in; one letter after the other.

where it breaks off, or what is answered        what became of the letter     what is raised
connecting, STARTTLS, a bad certificate         nothing left                  NotSent (NotTrusted)
sign-in: 5xx                                    nothing left                  NeedsAccount
MAIL, RCPT, DATA: no answer, 4xx                nothing left                  NotSent, ComeBack
MAIL, RCPT, DATA: 5xx                           refused                       NotTaken
after the text: no answer (RFC 1047)            it may have arrived           Uncertain
after the text: 4xx; 5xx                        not taken; refused            ComeBack; NotTaken
"""

import logging
import re
import smtplib
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from email.policy import SMTP, SMTPUTF8
from urllib.parse import urlsplit

from cm_console import guard
from cm_console.domain.delivery import NeedsAccount, NotSent, NotTrusted, PublishError, Uncertain
from cm_console.domain.invitations import LetterProblem
from cm_console.domain.mail import BadAddressee, ComeBack, Mail, NotTaken, always, as_message, envelope
from cm_console.domain.platform import Receipt
from cm_console.redaction import hide
from integrations import _http

ANSWER_SECONDS = 60.0
TLS_PORT, STARTTLS_PORT = 465, 587
_NAME = "[127.0.0.1]"  # what we call ourselves: the computer's own name is nobody's business
_log = logging.getLogger(__name__)


class SmtpMailbox:
    """Made by `opened`."""

    def __init__(self, smtp: smtplib.SMTP) -> None:
        self._smtp = smtp
        self.largest = _number(smtp.esmtp_features.get("size", ""))  # bytes; 0 where the server does not say

    def send(self, mail: Mail, at: datetime, may_go: Callable[[], bool] = always) -> Receipt:
        """Hand one letter over, once; `may_go` is asked last, when only the text is missing."""
        try:
            message, receiver, sender = as_message(mail, at), envelope(mail.address), envelope(mail.sender)
        except BadAddressee as error:
            raise NotTaken("an address that cannot be written", LetterProblem.RECIPIENT) from error
        wide = not receiver.isascii()
        if wide and not self._smtp.has_extn("smtputf8"):
            raise NotTaken("no SMTPUTF8", LetterProblem.RECIPIENT)
        data = message.as_bytes(policy=SMTPUTF8 if wide else SMTP).rstrip(b"\r\n") + b"\r\n"
        if self.largest and len(data) > self.largest:
            raise NotTaken("larger than SIZE", LetterProblem.TOO_BIG)
        with _nothing_left("MAIL"):
            answered = self._smtp.mail(sender, ["SMTPUTF8", "BODY=8BITMIME"] if wide else [])
        self._check("MAIL", answered[0], LetterProblem.CONTENT)
        with _nothing_left("RCPT"):
            answered = self._smtp.rcpt(receiver)
        self._check("RCPT", answered[0], LetterProblem.RECIPIENT)
        with _nothing_left("DATA"):
            answered = self._smtp.docmd("DATA")
        if answered[0] != 354:
            self._check("DATA", answered[0], LetterProblem.CONTENT)
            raise NotSent(f"DATA {answered[0]}")
        if not may_go():
            self._smtp.close()  # a text that was begun cannot be called off otherwise
            raise NotSent("held back")
        try:
            self._smtp.send(re.sub(rb"(?m)^\.", b"..", data) + b".\r\n")
            answered = self._smtp.getreply()
        except (OSError, smtplib.SMTPException) as error:
            _log.info("A mail server was lost after the text: %s", type(error).__name__)
            raise Uncertain(type(error).__name__) from error
        if not (200 <= answered[0] < 300 or 400 <= answered[0] < 600):
            raise Uncertain(f"an answer without a meaning: {answered[0]}")
        self._check("text", answered[0], LetterProblem.CONTENT)
        return Receipt(mail.message_id)

    def _check(self, step: str, code: int, why: LetterProblem) -> None:
        """Raise what a refusal means; the connection is ready for the next letter."""
        if 200 <= code < 300:
            return
        _log.info("A mail server answered %d to %s", code, step)
        try:
            self._smtp.rset()
        except (OSError, smtplib.SMTPException):
            self._smtp.close()
        if code in (530, 535):
            raise NeedsAccount(f"{step} {code}")
        if 400 <= code < 500:
            raise ComeBack(f"{step} {code}")
        if 500 <= code < 600:
            raise NotTaken(f"{step} {code}", LetterProblem.TOO_BIG if code == 552 else why)
        raise NotSent(f"{step} {code}")


@contextmanager
def opened(server: str, user: str, secret: str) -> Iterator[SmtpMailbox]:
    """Connect, encrypt, sign in. `server` is `smtp://host[:port]` (STARTTLS) or `smtps://…`."""
    guard.off_gui_thread("the network")
    hide(secret)
    with _nothing_left("connecting"):
        smtp = _connected(server)
    try:
        _sign_in(smtp, user, secret)
        yield SmtpMailbox(smtp)
    finally:
        try:
            smtp.quit()
        except (OSError, smtplib.SMTPException):
            smtp.close()


def _connected(server: str) -> smtplib.SMTP:
    parts = urlsplit(server)
    host, context = parts.hostname or "", _http._certificates()
    if parts.scheme == "smtps" or parts.port == TLS_PORT:
        tls = smtplib.SMTP_SSL(
            host, parts.port or TLS_PORT, _NAME, timeout=_http.CONNECT_SECONDS, context=context
        )
        return _greeted(tls)
    smtp = smtplib.SMTP(host, parts.port or STARTTLS_PORT, _NAME, timeout=_http.CONNECT_SECONDS)
    try:
        _greeted(smtp)
        if not smtp.has_extn("starttls"):
            raise NotTrusted("no STARTTLS")
        smtp.starttls(context=context)
    except BaseException:
        smtp.close()
        raise
    return _greeted(smtp)


def _greeted(smtp: smtplib.SMTP) -> smtplib.SMTP:
    smtp.ehlo_or_helo_if_needed()
    assert smtp.sock is not None
    smtp.sock.settimeout(ANSWER_SECONDS)
    return smtp


def _sign_in(smtp: smtplib.SMTP, user: str, secret: str) -> None:
    with _nothing_left("signing in"):
        try:
            smtp.login(user, secret)
        except smtplib.SMTPAuthenticationError as error:
            if 400 <= error.smtp_code < 500:
                raise ComeBack(f"AUTH {error.smtp_code}") from error
            raise NeedsAccount(f"AUTH {error.smtp_code}") from error
        except (smtplib.SMTPNotSupportedError, UnicodeEncodeError) as error:
            raise NeedsAccount(type(error).__name__) from error


@contextmanager
def _nothing_left(step: str) -> Iterator[None]:
    """Whatever fails before the text is on its way: no letter left."""
    try:
        yield
    except PublishError:
        raise
    except ssl.SSLCertVerificationError as error:
        raise NotTrusted(step) from error
    except smtplib.SMTPResponseException as error:
        raise ComeBack(f"{step} {error.smtp_code}") from error
    except (OSError, smtplib.SMTPException) as error:
        _log.info("A mail server was lost while %s: %s", step, type(error).__name__)
        raise NotSent(f"{step}: {type(error).__name__}") from error


def _number(text: str) -> int:
    return int(text) if text.isdigit() else 0
