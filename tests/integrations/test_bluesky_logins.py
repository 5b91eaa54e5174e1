"""The real Bluesky server allows few sign-ins: a login is kept over posts, checks, restarts and processes."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from cm_console.console import Console
from cm_console.credentials import Credentials
from cm_console.domain.accounts import AccountState
from cm_console.domain.delivery import DeliveryState
from cm_console.errors import ConsoleError
from tests.servers.bluesky_network import BlueskyNetwork, BlueskyPerson
from tests.servers.proxy import LosingProxy

pytestmark = [pytest.mark.real_server, pytest.mark.xdist_group("bluesky")]

HALF = 100


@pytest.fixture
def agora(bluesky_network: BlueskyNetwork) -> BlueskyPerson:
    return bluesky_network.person("agora")


@pytest.fixture
def logins(bluesky_network: BlueskyNetwork) -> Iterator[LosingProxy]:
    """Counts the sign-ins that pass through it."""
    with LosingProxy(bluesky_network.port, b"com.atproto.server.createSession") as proxy:
        proxy.losing = False
        yield proxy


def publish(console: Console, campaign_id: int, account_id: int, first: int) -> None:
    for number in range(first, first + HALF):
        console.posts.add(campaign_id, f"Post {number} of the launch", [account_id], now=True)
    while any(each.state is DeliveryState.SCHEDULED for each in console.outbox.deliveries()):
        assert console.publisher.run_until_empty()


def test_200_posts_before_and_after_a_restart_are_one_login(
    make_console: Callable[..., Console], agora: BlueskyPerson, logins: LosingProxy
) -> None:
    console = make_console()
    secret = agora.app_password()
    added = console.accounts.add("bluesky", "Agora", server=logins.url, user=agora.handle, secret=secret)
    assert console.accounts.check(added.id).state is AccountState.READY
    campaign = console.campaigns.create("Agora", console.context.today("UTC"), "UTC")
    publish(console, campaign.id, added.id, 0)
    console.close()
    again = make_console(console.path, create=False)
    assert again.accounts.check(added.id).state is AccountState.READY
    publish(again, campaign.id, added.id, HALF)
    states = [each.state for each in again.outbox.deliveries()]
    assert states == [DeliveryState.PUBLISHED] * 2 * HALF
    assert logins.seen == 1


def test_without_a_keyring_each_start_is_one_login(
    make_console: Callable[..., Console], agora: BlueskyPerson, logins: LosingProxy, tmp_path: Path
) -> None:
    secret = agora.app_password()
    path, account_id = tmp_path / "bare.cmc", 0
    for start in range(2):
        console = make_console(path, create=start == 0, credentials=Credentials(lambda: None))
        if start == 0:
            given = {"server": logins.url, "user": agora.handle, "secret": secret}
            account_id = console.accounts.add("bluesky", "Agora", **given).id
        else:
            console.accounts.set_secret(account_id, secret)
        for _ in range(3):
            console.accounts.check(account_id)
        console.close()
    assert logins.seen == 2


def test_another_secret_and_a_login_that_the_server_ended_are_new_logins(
    console: Console, agora: BlueskyPerson, logins: LosingProxy
) -> None:
    given: dict[str, Any] = {"server": logins.url, "user": agora.handle, "secret": agora.app_password("one")}
    account = console.accounts.add("bluesky", "Agora", **given)
    for _ in range(2):
        account = console.accounts.check(account.id)
    assert logins.seen == 1
    console.accounts.set_secret(account.id, agora.app_password("two"))
    console.accounts.check(account.id)
    assert logins.seen == 2
    tokens = console.accounts.session(account).tokens
    ended = {**json.loads(tokens.load() or ""), "access": "ended", "refresh": "ended"}
    tokens.save(json.dumps(ended))
    assert console.accounts.check(account.id).handle == f"@{agora.handle}"
    assert logins.seen == 3
    console.accounts.set_secret(account.id, "wrong")
    with pytest.raises(ConsoleError):
        console.accounts.check(account.id)
