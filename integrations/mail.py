"""E-mail through the company's own mail server. It writes to single people; posts do not go this way."""

from collections.abc import Sequence
from contextlib import AbstractContextManager

from cm_console.domain.accounts import MAIL_SCHEMES, Account
from cm_console.domain.delivery import NeedsAccount, Rejected
from cm_console.domain.mail import BadAddressee, Mailbox, envelope
from cm_console.domain.platform import (
    Capabilities,
    Field,
    Identity,
    Measure,
    Message,
    Reading,
    Receipt,
    Retry,
    Session,
)
from cm_console.i18n import tr


class Email:
    key = "email"
    can = Capabilities(public=False, threads=False, mails=True)

    @property
    def name(self) -> str:
        return tr("E-mail")

    def fields(self) -> tuple[Field, ...]:
        return (
            Field(
                "server",
                tr("Mail server"),
                tr("As smtp.example.org (STARTTLS) or smtps://smtp.example.org (TLS)."),
                schemes=MAIL_SCHEMES,
            ),
            Field("user", tr("E-mail address"), tr("Letters come from it, and it signs in.")),
            Field(
                "secret",
                tr("App password"),
                tr("One that your mail provider makes for this program, rather than your own."),
                secret=True,
            ),
        )

    def retry(self, account: Account) -> Retry:
        return Retry.NEVER

    def measure(self, text: str, account: Account | None, warning: str = "") -> Sequence[Measure]:
        return ()

    def verify(self, session: Session) -> Identity:
        with self.mailbox(session):
            return Identity(session.account.user.casefold(), session.account.user)

    def mailbox(self, session: Session) -> AbstractContextManager[Mailbox]:
        from integrations._smtp import opened

        account = session.account
        try:
            envelope(account.user)
        except BadAddressee as error:
            raise NeedsAccount("the user is no address") from error
        return opened(account.server, account.user, session.secret)

    def publish(self, session: Session, message: Message) -> Receipt:
        raise Rejected("posts do not go by e-mail")

    def find(self, session: Session, message: Message) -> Receipt | None:
        return None

    def samples(self, session: Session, remote_ids: Sequence[str]) -> Sequence[Reading]:
        return ()

    def channel(self, session: Session) -> Reading:
        return Reading(session.account.remote_id, {})


PLATFORM = Email()
