"""From the address that a person has found to the platform's own name for our post; nothing else is taken."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cm_console.domain.delivery import NotSent
from cm_console.domain.platform import Message, Session
from integrations import bluesky, mastodon
from integrations._addresses import bluesky_key, mastodon_id
from tests.integrations.mastodon_double import TOKEN, MastodonDouble
from tests.servers.bluesky_network import BlueskyNetwork

HERE = {"social.example"}
AGORA = {"agora.bsky.social", "did:plc:abc123"}


@pytest.mark.parametrize(
    ("url", "number"),
    [
        ("https://social.example/@agora/109372843234", "109372843234"),
        ("https://SOCIAL.example/@agora/109372843234/", "109372843234"),
        ("https://social.example/@agora/1?utm_source=x#top", "1"),
        ("https://social.example/users/agora/statuses/12", "12"),
        ("https://social.example/web/statuses/12", "12"),
        ("https://social.example/deck/@agora@other.example/12", "12"),
        ("https://other.example/@agora/12", None),
        ("https://social.example@evil.example/@agora/12", None),
        ("https://social.example/@agora", None),
        ("https://social.example/@agora/12/embed", None),
        ("https://social.example/@agora/../12", None),
        ("ftp://social.example/@agora/12", None),
        ("https://[broken/@agora/12", None),
    ],
)
def test_a_mastodon_address_tells_its_number_on_its_own_server(url: str, number: str | None) -> None:
    assert mastodon_id(url, HERE) == number


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("https://bsky.app/profile/agora.bsky.social/post/3kabc", "3kabc"),
        ("https://bsky.app/profile/Agora.bsky.social/post/3kabc/", "3kabc"),
        ("https://main.bsky.dev/profile/did%3Aplc%3Aabc123/post/3kabc", "3kabc"),
        ("https://bsky.app/profile/did:plc:abc123/post/3kabc?x=1", "3kabc"),
        ("https://bsky.app/profile/other.bsky.social/post/3kabc", None),
        ("https://bsky.app/profile/agora.bsky.social", None),
        ("https://bsky.app/profile/agora.bsky.social/post/a/b", None),
    ],
)
def test_a_bluesky_address_tells_its_key_where_the_post_is_ours(url: str, key: str | None) -> None:
    assert bluesky_key(url, AGORA) == key


@given(st.text())
def test_anything_may_have_been_typed(text: str) -> None:
    for url in (text, f"https://{text}", f"https://social.example/{text}"):
        mastodon_id(url, HERE)
        bluesky_key(url, AGORA)


def test_mastodon_shows_our_own_post_at_its_address(
    mastodon_double: tuple[MastodonDouble, str],
    make_session: Callable[..., Session],
    verified: Callable[..., Session],
    message: Callable[..., Message],
) -> None:
    double, server = mastodon_double
    platform = mastodon.PLATFORM
    session = verified(platform, make_session("mastodon", server, TOKEN))
    receipt = platform.publish(session, message("Seen by hand"))
    assert platform.at(session, receipt.url) == receipt
    assert platform.at(session, f"{server}/@agora/{receipt.remote_id}") == receipt
    asked = len(double.requests)
    assert platform.at(session, "https://elsewhere.example/@agora/100") is None
    assert len(double.requests) == asked
    assert platform.at(session, receipt.url + "999") is None
    double.statuses[receipt.remote_id]["account"] = {"id": "43"}
    assert platform.at(session, receipt.url) is None
    with pytest.raises(NotSent):
        platform.at(
            replace(session, account=replace(session.account, server="http://127.0.0.1:1")), receipt.url
        )


@pytest.mark.real_server
@pytest.mark.xdist_group("bluesky")
def test_bluesky_shows_our_own_post_at_its_address(
    bluesky_network: BlueskyNetwork,
    make_session: Callable[..., Session],
    verified: Callable[..., Session],
    message: Callable[..., Any],
) -> None:
    agora, other = bluesky_network.person("agora"), bluesky_network.person("other")
    platform = bluesky.PLATFORM
    sessions = [
        verified(platform, make_session("bluesky", each.pds, each.app_password(), user=each.handle))
        for each in (agora, other)
    ]
    receipt = platform.publish(sessions[0], message("Seen by hand"))
    found = platform.at(sessions[0], receipt.url)
    assert found is not None
    assert found.remote_id == receipt.remote_id
    assert platform.at(sessions[1], receipt.url) is None
    assert platform.at(sessions[0], receipt.url + "x") is None
