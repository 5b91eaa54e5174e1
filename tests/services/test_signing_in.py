"""Signing in with the browser, seen from the accounts: what is kept, what is said, when it ends."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from cm_console.console import Console
from cm_console.credentials import Credentials
from cm_console.domain.accounts import AccountState
from cm_console.domain.checks import Severity
from cm_console.domain.delivery import NeedsAccount, NotSent, NotTrusted, PublishError
from cm_console.domain.platform import Capabilities, Field, Identity, Measure, Session
from cm_console.domain.signing_in import Ending, OpenBrowser, SignedIn, SignInEnded, Stopped
from cm_console.domain.when import to_text
from cm_console.errors import ConsoleError
from integrations import discover

URL = "https://social.example/oauth/authorize?state=s"


class Inviting:
    """A platform with a browser's way in whose answers the test chooses."""

    key = "inviting"
    name = "Inviting"
    can = Capabilities(browser_sign_in=True)

    def __init__(self) -> None:
        self.identity = Identity("id-1", "@agora")
        self.fails: Exception | None = None
        self.sessions: list[Session] = []

    def fields(self) -> tuple[Field, ...]:
        return (
            Field("server", "Server", default="https://social.example"),
            Field("secret", "Token", secret=True),
        )

    def measure(self, text: str, account: object, warning: str = "") -> tuple[Measure, ...]:
        return ()

    def sign_in(self, session: Session, open_browser: OpenBrowser, stopped: Stopped) -> SignedIn:
        open_browser(URL)
        if self.fails:
            raise self.fails
        if stopped():
            raise SignInEnded(Ending.STOPPED)
        return SignedIn(self.identity, '{"access": "given by the browser"}')

    def verify(self, session: Session) -> Identity:
        self.sessions.append(session)
        return self.identity


@pytest.fixture
def inviting() -> Inviting:
    return Inviting()


@pytest.fixture
def console(make_console: Callable[..., Console], inviting: Inviting) -> Console:
    return make_console(platforms={**discover(), "inviting": inviting})


def refused(work: Callable[[], object]) -> ConsoleError:
    with pytest.raises(ConsoleError) as caught:
        work()
    return caught.value


def test_an_account_without_a_secret_signs_in_and_is_ready(console: Console) -> None:
    account = console.accounts.add("inviting", "Agora", browser=True)
    assert "not signed in" in refused(lambda: console.accounts.check(account.id)).title
    with pytest.raises(NeedsAccount):
        console.accounts.session(account)
    opened: list[str] = []
    ready = console.accounts.sign_in(account.id, opened.append)
    assert opened == [URL]
    assert (ready.state, ready.handle) == (AccountState.READY, "@agora")
    session = console.accounts.session(ready)
    assert (session.secret, session.tokens.load()) == ("", '{"access": "given by the browser"}')
    assert console.accounts.check(account.id).state is AccountState.READY


def test_what_was_done_last_counts(console: Console) -> None:
    account = console.accounts.add("inviting", "Agora", secret="pasted")
    console.accounts.sign_in(account.id, lambda _: None)
    assert console.accounts.session(account).secret == ""
    console.accounts.set_secret(account.id, "pasted anew")
    session = console.accounts.session(account)
    assert (session.secret, session.tokens.load()) == ("pasted anew", None)


@pytest.mark.parametrize(
    "failure",
    [
        *(SignInEnded(ending, "secret-detail") for ending in Ending),
        NotSent("secret-detail"),
        NotTrusted("secret-detail"),
        NeedsAccount("secret-detail"),
    ],
    ids=lambda error: f"{type(error).__name__} {getattr(error, 'ending', '')}",
)
def test_a_sign_in_that_fails_is_said_in_words_and_keeps_what_was_there(
    console: Console, inviting: Inviting, failure: PublishError | SignInEnded
) -> None:
    account = console.accounts.add("inviting", "Agora", secret="pasted")
    before = console.accounts.check(account.id)
    inviting.fails = failure
    said = refused(lambda: console.accounts.sign_in(account.id, lambda _: None))
    assert said.title
    assert said.message
    assert said.hint
    assert "secret-detail" not in str(said)
    assert console.accounts.get(account.id) == before
    assert console.accounts.session(account).secret == "pasted"


def test_somebody_else_at_the_browser_changes_nothing(console: Console, inviting: Inviting) -> None:
    account = console.accounts.add("inviting", "Agora", browser=True)
    console.accounts.sign_in(account.id, lambda _: None)
    inviting.identity = Identity("id-2", "@other")
    assert "@other" in refused(lambda: console.accounts.sign_in(account.id, lambda _: None)).title
    assert console.accounts.get(account.id).handle == "@agora"


def test_giving_up_is_said_and_a_locked_keyring_is_said_before_the_browser_opens(
    console: Console, make_console: Callable[..., Console], inviting: Inviting
) -> None:
    account = console.accounts.add("inviting", "Agora", browser=True)
    stopped = refused(lambda: console.accounts.sign_in(account.id, lambda _: None, lambda: True))
    assert stopped.title == "The sign-in was stopped."

    class Locked:
        def get_password(self, service: str, username: str) -> str | None:
            raise OSError("locked")

        set_password = delete_password = get_password

    console.close()
    other = make_console(
        console.path, create=False, platforms=console.context.platforms, credentials=Credentials(Locked)
    )
    said = refused(lambda: other.accounts.sign_in(account.id, lambda _: pytest.fail("it was opened")))
    assert said.title == "The keyring is locked."


def test_who_has_no_such_way_in_says_so(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    wall = console.accounts.add("practice", "Wall")
    assert refused(lambda: console.accounts.sign_in(wall.id, lambda _: None)).hint
    assert refused(lambda: console.accounts.add("practice", "Wall 2", browser=True)).hint
    monkeypatch.setenv("AGORA_TOKEN", "t")
    fixed = console.accounts.add("inviting", "Agora", secret_env="AGORA_TOKEN")
    assert "environment" in refused(lambda: console.accounts.sign_in(fixed.id, lambda _: None)).title


def test_removing_forgets_the_login(console: Console) -> None:
    account = console.accounts.add("inviting", "Agora", browser=True)
    console.accounts.sign_in(account.id, lambda _: None)
    console.accounts.remove(account.id)
    assert console.context.credentials.tokens(account).load() is None


def test_a_post_after_the_end_of_the_sign_in_is_warned_about_when_it_is_scheduled(
    console: Console, inviting: Inviting, clock: Any
) -> None:
    end = clock.now() + timedelta(days=60)
    inviting.identity = Identity("id-1", "@agora", {"expires_at": to_text(end)})
    account = console.accounts.add("inviting", "Agora", browser=True)
    account = console.accounts.sign_in(account.id, lambda _: None)
    assert account.sign_in_ends == end
    campaign = console.campaigns.create("Agora", end.date(), "Europe/Paris")

    def said(after: timedelta) -> list[tuple[Severity, str]]:
        wall = (end + after).replace(tzinfo=None)
        moment = console.posts.moment(campaign.id, wall)
        found = console.posts.check("Hello", [account.id], moment=moment)
        return [(each.severity, each.text) for each in found]

    assert said(timedelta(days=-1)) == []
    words = "Agora: the sign-in ends on 2027-01-15 10:00 (Europe/Paris), before this post goes out."
    assert said(timedelta(days=1)) == [(Severity.WARNING, words)]
    clock.set(end)
    assert [each.text for each in console.posts.check("Hello", [account.id])] == [
        "Agora: the sign-in has ended. Sign in again under Accounts."
    ]
    odd = replace(account, facts={"expires_at": "some day"})
    assert odd.sign_in_ends is None
