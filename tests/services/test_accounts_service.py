"""Accounts: what is accepted, where secrets go, and what keeps an account from being removed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from cm_console.console import Console
from cm_console.credentials import Credentials
from cm_console.domain.accounts import AccountState, SecretState
from cm_console.domain.delivery import Limited, NeedsAccount, NotSent, Problem, PublishError, Uncertain
from cm_console.domain.platform import Capabilities, Field, Identity, Retry, Session
from cm_console.errors import ConsoleError
from cm_console.events import AccountsChanged
from integrations import discover


class Invented:
    """A platform with a secret whose answers the test chooses."""

    key = "invented"
    name = "Invented"
    can = Capabilities(metrics=("likes",))

    def __init__(self) -> None:
        self.identity = Identity("id-1", "@agora", {"version": "9"})
        self.fails: PublishError | None = None
        self.sessions: list[Session] = []

    def fields(self) -> tuple[Field, ...]:
        return (
            Field("server", "Server", default="https://social.example"),
            Field("user", "User"),
            Field("secret", "Secret", secret=True),
        )

    def retry(self, account: object) -> Retry:
        return Retry.NEVER

    def verify(self, session: Session) -> Identity:
        self.sessions.append(session)
        if self.fails:
            raise self.fails
        return self.identity


@pytest.fixture
def invented() -> Invented:
    return Invented()


@pytest.fixture
def platforms(invented: Invented) -> dict[str, Any]:
    return {**discover(), "invented": invented}


@pytest.fixture
def console(make_console: Callable[..., Console], platforms: dict[str, Any]) -> Console:
    return make_console(platforms=platforms)


@pytest.fixture
def add(console: Console) -> Callable[..., Any]:
    def make(name: str = "Agora", **given: Any) -> Any:
        return console.accounts.add("invented", name, **{"user": "agora", "secret": "s3cret", **given})

    return make


def refused(work: Callable[[], object]) -> ConsoleError:
    with pytest.raises(ConsoleError) as caught:
        work()
    return caught.value


def test_a_new_account_is_not_checked_and_its_secret_is_only_in_the_keyring(
    console: Console, add: Callable[..., Any]
) -> None:
    account = add()
    assert account.state is AccountState.UNCHECKED
    assert account.server == "https://social.example"
    assert console.accounts.session(account).secret == "s3cret"
    console.context.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert b"s3cret" not in console.path.read_bytes()


def test_an_account_that_needs_no_network_is_ready_at_once(console: Console) -> None:
    assert console.accounts.add("practice", "Wall").state is AccountState.READY


def test_names_are_unique_whatever_their_case_and_spaces(console: Console, add: Callable[..., Any]) -> None:
    add("My  wall ")
    assert console.accounts.find("my wall").name == "My wall"
    assert "my wall" in refused(lambda: add("MY WALL")).title.lower()


@pytest.mark.parametrize(
    "given",
    [
        {"user": " "},
        {"secret": ""},
        {"server": "http://social.example"},
        {"server": "not an address"},
        {"name": ""},
        {"name": "a, b"},
        {"secret_env": "not a name"},
        {"secret_env": "ghp_abc-123"},
    ],
)
def test_what_is_missing_or_wrong_adds_nothing(
    console: Console, add: Callable[..., Any], given: dict[str, str]
) -> None:
    error = refused(lambda: add(**given))
    assert error.title
    assert error.hint
    assert "abc-123" not in str(error)
    assert console.accounts.list() == []


def test_an_unknown_platform_names_the_known_ones(console: Console) -> None:
    error = refused(lambda: console.accounts.add("myspace", "A"))
    assert "bluesky" in error.hint


def test_checking_keeps_who_we_are_and_lets_the_account_send(
    console: Console, add: Callable[..., Any], clock: Any
) -> None:
    account = add()
    console.accounts.pause(account.id, clock.now() + timedelta(hours=1))
    console.accounts.needs_you(account.id)
    checked = console.accounts.check(account.id)
    assert (checked.remote_id, checked.handle, checked.facts) == ("id-1", "@agora", {"version": "9"})
    assert checked.state is AccountState.READY
    assert checked.paused_until is None
    assert checked.checked_at == clock.now()


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (NeedsAccount("401"), AccountState.NEEDS_YOU),
        (NeedsAccount("locked", Problem.SECRET), AccountState.UNCHECKED),
        (NotSent("ConnectError"), AccountState.UNCHECKED),
        (Limited("429"), AccountState.UNCHECKED),
        (Uncertain("502 secret-server-words"), AccountState.UNCHECKED),
    ],
    ids=["refused", "locked", "unreachable", "limited", "odd answer"],
)
def test_a_check_that_fails_is_said_in_words_and_changes_only_what_is_certain(
    console: Console, add: Callable[..., Any], invented: Invented, error: PublishError, state: AccountState
) -> None:
    account = add()
    invented.fails = error
    said = refused(lambda: console.accounts.check(account.id))
    assert said.title
    assert said.hint
    assert error.detail not in str(said)
    assert console.accounts.get(account.id).state is state


def test_the_secret_of_somebody_else_is_noticed(
    console: Console, add: Callable[..., Any], invented: Invented
) -> None:
    account = add()
    console.accounts.check(account.id)
    invented.identity = Identity("id-2", "@other")
    assert "@other" in refused(lambda: console.accounts.check(account.id)).title
    assert console.accounts.get(account.id).handle == "@agora"


def test_a_variable_is_read_each_time_and_only_its_name_is_kept(
    console: Console, add: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AGORA_SECRET", "from the environment")
    account = add(secret="", secret_env="AGORA_SECRET")
    assert console.accounts.session(account).secret == "from the environment"
    monkeypatch.delenv("AGORA_SECRET")
    with pytest.raises(NeedsAccount) as caught:
        console.accounts.session(account)
    assert caught.value.problem is Problem.SECRET
    assert "AGORA_SECRET" in refused(lambda: console.accounts.check(account.id)).title
    assert refused(lambda: console.accounts.set_secret(account.id, "x")).hint


def test_without_a_keyring_a_secret_lives_until_the_program_ends(
    make_console: Callable[..., Console], platforms: dict[str, Any]
) -> None:
    console = make_console(platforms=platforms, credentials=Credentials(lambda: None))
    assert console.accounts.secret_state() is SecretState.NONE
    account = console.accounts.add("invented", "Agora", user="u", secret="s")
    assert console.accounts.session(account).secret == "s"
    console.close()
    again = make_console(
        console.path, create=False, platforms=platforms, credentials=Credentials(lambda: None)
    )
    with pytest.raises(NeedsAccount):
        again.accounts.session(again.accounts.get(account.id))
    assert again.accounts.set_secret(account.id, "s") is SecretState.NONE
    assert again.accounts.check(account.id).state is AccountState.READY


def test_an_account_with_posts_to_send_stays(console: Console) -> None:
    wall = console.accounts.add("practice", "Wall")
    campaign = console.campaigns.create("Agora", console.context.today("UTC") + timedelta(30), "UTC")
    for number in range(2):
        start = console.context.clock.now().replace(tzinfo=None) + timedelta(days=number + 1)
        console.posts.add(campaign.id, f"Post {number}", [wall.id], wall=start)
    assert "2" in refused(lambda: console.accounts.remove(wall.id)).title
    for post in console.posts.list(campaign.id):
        console.posts.cancel(post.id)
    console.accounts.remove(wall.id)
    assert console.accounts.list() == []
    assert console.accounts.get(wall.id).name == "Wall"


def test_removing_forgets_the_secret_and_frees_the_name(console: Console, add: Callable[..., Any]) -> None:
    account = add()
    console.accounts.session(account).tokens.save("a login")
    console.accounts.remove(account.id)
    assert console.context.credentials.secret(account) is None
    assert console.context.credentials.tokens(account).load() is None
    assert console.accounts.add("practice", "Agora").id != account.id
    assert console.accounts.get(account.id).name == "Agora (2)"


def test_the_same_account_added_again_goes_on_where_it_was(console: Console, add: Callable[..., Any]) -> None:
    account = add()
    console.accounts.check(account.id)
    console.accounts.remove(account.id)
    back = add("AGORA")
    assert (back.id, back.name, back.state) == (account.id, "AGORA", AccountState.UNCHECKED)
    assert console.accounts.session(back).secret == "s3cret"


def test_an_account_whose_platform_is_broken_says_so(
    make_console: Callable[..., Console], console: Console, add: Callable[..., Any]
) -> None:
    account = add()
    console.close()
    without = make_console(console.path, create=False)
    assert without.accounts.list() == [account]
    assert "Agora" in refused(lambda: without.accounts.check(account.id)).title
    without.accounts.remove(account.id)
    assert without.accounts.list() == []


def test_every_change_is_announced(console: Console, add: Callable[..., Any], clock: Any) -> None:
    heard: list[object] = []
    console.events.subscribe(AccountsChanged, heard.append)
    account = add()
    console.accounts.check(account.id)
    console.accounts.set_secret(account.id, "new")
    console.accounts.needs_you(account.id)
    console.accounts.pause(account.id, clock.now())
    console.accounts.remove(account.id)
    assert heard == [AccountsChanged()] * 6


def test_a_session_names_the_workspaces_own_folder(console: Console, add: Callable[..., Any]) -> None:
    account = add()
    assert console.accounts.session(account).folder == console.path.with_name("agora.cmc.files")
    assert console.accounts.platform(replace(account, platform="practice")).key == "practice"
