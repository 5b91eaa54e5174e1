"""Signing in to a server that speaks the Mastodon API (snac2) as a person does, in a browser."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from cm_console.domain.delivery import NeedsAccount
from cm_console.domain.platform import Message, Session
from cm_console.domain.signing_in import Ending, SignInEnded
from cm_console.domain.when import from_text
from integrations.mastodon import PLATFORM
from tests.integrations.mastodon_double import MastodonDouble
from tests.integrations.mastodon_login_double import LoginDouble, running
from tests.servers.browser import Browser
from tests.servers.snac_server import Snac, SnacPerson


@pytest.fixture
def session(snac: Snac, make_session: Callable[..., Session]) -> Session:
    return make_session("mastodon", snac.url)


@pytest.fixture
def double() -> Iterator[LoginDouble]:
    with running() as found:
        yield found


@pytest.mark.real_server
@pytest.mark.xdist_group("snac")
def test_a_person_signs_in_and_posts_without_ever_seeing_a_token(
    session: Session, snac_person: SnacPerson, message: Callable[..., Message]
) -> None:
    browser = Browser({"login": snac_person.name, "passwd": snac_person.password})
    signed = PLATFORM.sign_in(session, browser.open, lambda: False)
    browser.wait()
    assert signed.identity.handle.startswith(f"@{snac_person.name}@")
    assert signed.identity.remote_id
    session.tokens.save(signed.tokens)
    known = replace(session, account=replace(session.account, remote_id=signed.identity.remote_id))
    assert PLATFORM.verify(known) == signed.identity
    before = len(snac_person.posts())
    PLATFORM.publish(known, message("Signed in with the browser"))
    assert len(snac_person.posts()) == before + 1
    assert signed.tokens not in repr(signed)
    for url in browser.opened:
        assert json.loads(signed.tokens)["client_secret"] not in url


@pytest.mark.real_server
@pytest.mark.xdist_group("snac")
def test_giving_up_keeps_nothing(session: Session) -> None:
    opened: list[str] = []
    with pytest.raises(SignInEnded) as caught:
        PLATFORM.sign_in(session, opened.append, lambda: bool(opened))
    assert caught.value.ending is Ending.STOPPED
    assert session.tokens.load() is None
    assert "state=" in opened[0]
    assert "scope=read%3Aaccounts" in opened[0]


def test_a_server_without_this_way_in_says_so(
    mastodon_double: tuple[MastodonDouble, str], make_session: Callable[..., Session]
) -> None:
    with pytest.raises(SignInEnded) as caught:
        PLATFORM.sign_in(make_session("mastodon", mastodon_double[1]), pytest.fail, lambda: False)
    assert caught.value.ending is Ending.NOT_OFFERED


def test_a_pasted_token_counts_before_a_login_and_neither_means_signing_in(
    mastodon_double: tuple[MastodonDouble, str], make_session: Callable[..., Session]
) -> None:
    double, url = mastodon_double
    kept: dict[str, Any] = {"access": "another token", "token_url": f"{url}/oauth/token", "client_id": "c"}
    session = make_session("mastodon", url, "token-of-agora")
    session.tokens.save(json.dumps(kept))
    assert PLATFORM.verify(session).remote_id == "42"
    session.tokens.save(json.dumps({**kept, "access": "token-of-agora"}))
    assert PLATFORM.verify(replace(session, secret="")).remote_id == "42"
    with pytest.raises(NeedsAccount):
        PLATFORM.verify(make_session("mastodon", url))
    assert [headers.get("Authorization") for _, _, headers in double.requests][-1] == "Bearer token-of-agora"


def test_mastodon_as_documented_gets_its_proof_its_scopes_and_the_registered_address(
    double: LoginDouble, make_session: Callable[..., Session]
) -> None:
    session, browser = make_session("mastodon", double.url), Browser({})
    signed = PLATFORM.sign_in(session, browser.open, lambda: False)
    assert signed.identity.handle == "@agora@social.example"
    assert "expires_at" not in signed.identity.facts
    [app] = double.apps.values()
    assert app["client_name"] == "CM Console"
    assert list(double.tokens.values()) == ["read:accounts read:statuses write:statuses write:media"]
    session.tokens.save(signed.tokens)
    assert PLATFORM.verify(session) == signed.identity
    PLATFORM.sign_in(session, browser.open, lambda: False)
    assert len(double.apps) == 2  # the port of the address is another one


def test_a_sign_in_that_ends_by_itself_is_kept_as_a_fact(
    double: LoginDouble, make_session: Callable[..., Session]
) -> None:
    double.more = {"expires_in": 86400}
    session, browser = make_session("mastodon", double.url), Browser({})
    signed = PLATFORM.sign_in(session, browser.open, lambda: False)
    end = from_text(signed.identity.facts["expires_at"])
    assert abs(end - datetime.now(UTC) - timedelta(days=1)) < timedelta(minutes=1)
    session.tokens.save(signed.tokens)
    assert PLATFORM.verify(session).facts == signed.identity.facts


def test_a_person_who_says_no_keeps_everything_as_it_was(
    double: LoginDouble, make_session: Callable[..., Session]
) -> None:
    double.said_yes = False
    with pytest.raises(SignInEnded) as caught:
        PLATFORM.sign_in(make_session("mastodon", double.url), Browser({}).open, lambda: False)
    assert caught.value.ending is Ending.REFUSED
    assert double.tokens == {}
