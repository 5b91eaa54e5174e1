"""E-mail on a real mail server: what arrives, and what every refusal and every break means."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from cm_console.domain.delivery import NeedsAccount, NotSent, NotTrusted, Rejected, Uncertain
from cm_console.domain.invitations import LetterProblem
from cm_console.domain.mail import BadAddressee, ComeBack, Mail, NotTaken, as_message, envelope
from cm_console.domain.platform import Message, Receipt, Session
from integrations import _http
from integrations.mail import PLATFORM
from tests.servers import smtp_server
from tests.servers.processes import free_port
from tests.servers.smtp_server import SECRET, USER, MailServer

AT = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)
LETTER = Mail(
    "<one.0@example.org>",
    "Claire Martin",
    USER,
    "claire@example.org",
    "Ana Lopès",
    "ana@example.org",
    "Claire vous invite",
    "Bonjour Ana,\n.\nDécouvrez le réseau : « Agora » 🎉\n" + "long " * 300,
    "fr",
)


@pytest.fixture(params=["starttls", "tls"])
def mail_server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[MailServer]:
    with smtp_server.running(tmp_path, direct_tls=request.param == "tls") as server:
        yield server


@pytest.fixture
def session(
    mail_server: MailServer, make_session: Callable[..., Session], monkeypatch: pytest.MonkeyPatch
) -> Session:
    monkeypatch.setattr(_http, "_certificates", lambda: mail_server.trusted)
    url = mail_server.url if "://" in mail_server.url else f"smtp://{mail_server.url}"
    return make_session("email", url, SECRET, user=USER)


def send(session: Session, *letters: Mail) -> list[Receipt]:
    with PLATFORM.mailbox(session) as mailbox:
        return [mailbox.send(letter, AT) for letter in letters]


def test_checking_tells_who_we_are_without_writing_to_anybody(
    session: Session, mail_server: MailServer
) -> None:
    who = PLATFORM.verify(session)
    assert (who.remote_id, who.handle) == (USER, USER)
    assert mail_server.letters == []


def test_a_letter_arrives_as_it_was_written(session: Session, mail_server: MailServer) -> None:
    assert send(session, LETTER) == [Receipt("<one.0@example.org>")]
    letter = mail_server.letters[0]
    assert letter["Message-ID"] == "<one.0@example.org>"
    assert letter["From"].addresses[0].display_name == "Claire Martin"
    assert letter["From"].addresses[0].addr_spec == USER
    assert letter["Reply-To"].addresses[0].addr_spec == "claire@example.org"
    assert letter["To"].addresses[0].display_name == "Ana Lopès"
    assert letter["Subject"] == "Claire vous invite"
    assert letter.get_content().replace("\r\n", "\n").rstrip() == LETTER.text.rstrip()
    assert mail_server.receivers == ["ana@example.org"]


def test_nothing_in_a_letter_tells_who_read_it(session: Session, mail_server: MailServer) -> None:
    send(session, LETTER)
    letter = mail_server.letters[0]
    assert letter.get_content_type() == "text/plain"
    assert not {"disposition-notification-to", "return-receipt-to", "list-unsubscribe"} & {
        name.lower() for name in letter
    }
    assert "http" not in letter.as_string()


def test_many_letters_go_through_one_connection(session: Session, mail_server: MailServer) -> None:
    send(session, *(replace(LETTER, message_id=f"<{n}@example.org>") for n in range(20)))
    assert len(mail_server.letters) == 20
    assert mail_server.sign_ins == 1


@pytest.mark.parametrize(
    ("reply", "raised", "why"),
    [
        ("550 5.1.1 no such mailbox", NotTaken, LetterProblem.RECIPIENT),
        ("552 5.2.2 mailbox full", NotTaken, LetterProblem.TOO_BIG),
        ("451 4.7.1 greylisted, come back", ComeBack, None),
        ("530 5.7.0 sign in first", NeedsAccount, None),
    ],
)
def test_one_refused_address_does_not_stop_the_others(
    session: Session, mail_server: MailServer, reply: str, raised: type[Exception], why: LetterProblem | None
) -> None:
    mail_server.answers["bob@example.org"] = reply
    with PLATFORM.mailbox(session) as mailbox:
        with pytest.raises(raised) as caught:
            mailbox.send(replace(LETTER, address="bob@example.org", message_id="<b@x>"), AT)
        mailbox.send(LETTER, AT)
    assert getattr(caught.value, "why", None) is why
    assert mail_server.receivers == ["ana@example.org"]


@pytest.mark.parametrize(
    ("reply", "raised"),
    [("554 5.7.1 we do not like it", NotTaken), ("451 4.3.0 try later", ComeBack), ("552 too big", NotTaken)],
)
def test_a_text_that_is_refused_has_not_gone_out(
    session: Session, mail_server: MailServer, reply: str, raised: type[Exception]
) -> None:
    mail_server.after_text = reply
    with pytest.raises(raised):
        send(session, LETTER)
    assert mail_server.letters == []


def test_a_connection_lost_after_the_text_leaves_it_unknown(
    session: Session, mail_server: MailServer
) -> None:
    mail_server.after_text = "lose"
    with pytest.raises(Uncertain):
        send(session, LETTER)
    assert len(mail_server.letters) == 1  # it had arrived: sending again would have doubled it


def test_a_connection_lost_before_the_text_means_that_nothing_left(
    session: Session, mail_server: MailServer
) -> None:
    mail_server.answers["ana@example.org"] = "drop"
    with pytest.raises(NotSent):
        send(session, LETTER)
    assert mail_server.letters == []


def test_a_letter_larger_than_the_server_takes_is_not_even_offered(
    session: Session, mail_server: MailServer
) -> None:
    with pytest.raises(NotTaken) as caught:
        send(session, replace(LETTER, text="x" * 300_000))
    assert caught.value.why is LetterProblem.TOO_BIG


def test_a_wrong_password_means_that_the_account_needs_a_person(
    session: Session, mail_server: MailServer
) -> None:
    with pytest.raises(NeedsAccount):
        PLATFORM.verify(replace(session, secret="wrong"))
    assert mail_server.sign_ins == 0


def test_a_server_whose_certificate_is_not_trusted_gets_no_password(
    session: Session, mail_server: MailServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    import ssl

    monkeypatch.setattr(_http, "_certificates", ssl.create_default_context)
    with pytest.raises(NotTrusted):
        PLATFORM.verify(session)
    assert mail_server.sign_ins == 0


def test_a_certificate_for_another_name_is_not_trusted(
    tmp_path: Path, make_session: Callable[..., Session], monkeypatch: pytest.MonkeyPatch
) -> None:
    with smtp_server.running(tmp_path, name="other.example") as server:
        monkeypatch.setattr(_http, "_certificates", lambda: server.trusted)
        with pytest.raises(NotTrusted):
            PLATFORM.verify(make_session("email", f"smtp://localhost:{server.port}", SECRET, user=USER))


def test_nobody_answering_means_that_nothing_left(make_session: Callable[..., Session]) -> None:
    with pytest.raises(NotSent):
        PLATFORM.verify(make_session("email", f"smtp://localhost:{free_port()}", SECRET, user=USER))


def test_posts_do_not_go_by_mail(
    make_session: Callable[..., Session], message: Callable[..., Message]
) -> None:
    with pytest.raises(Rejected):
        PLATFORM.publish(make_session("email", "smtp://localhost", SECRET, user=USER), message("Hello"))


def test_headers_cannot_be_smuggled_in() -> None:
    sly = replace(LETTER, subject="Hello\r\nBcc: all@example.org", sender_name='Eve" <eve@x>\n')
    message = as_message(sly, AT)
    assert message["Bcc"] is None
    assert message["Subject"] == "Hello Bcc: all@example.org"
    assert message["From"].addresses[0].addr_spec == USER


@pytest.mark.parametrize(
    "address", ["", "ana", "@example.org", "a b@example.org", "a@x\r\nRCPT TO:<b@x>", "a@"]
)
def test_what_cannot_be_written_to_is_no_addressee(address: str) -> None:
    with pytest.raises(BadAddressee):
        envelope(address)


def test_a_domain_is_written_as_dns_knows_it() -> None:
    assert envelope("ana@société.fr") == "ana@xn--socit-esab.fr"


def test_an_address_with_accents_is_written_to_where_the_server_takes_it(
    session: Session, mail_server: MailServer
) -> None:
    send(session, replace(LETTER, address="josé@société.example"))
    assert mail_server.receivers == ["josé@xn--socit-esab.example"]
    assert mail_server.letters[0]["Subject"] == "Claire vous invite"


def test_a_reminder_follows_its_invitation() -> None:
    message = as_message(replace(LETTER, message_id="<one.1@x>", follows=("<one.0@x>",)), AT, draft=True)
    assert message["In-Reply-To"] == message["References"] == "<one.0@x>"
    assert message["X-Unsent"] == "1"
