"""The real Bluesky network (PDS and AppView): posting once, lost answers, logins, reactions."""

import base64
import hashlib
import hmac
import json
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from cm_console.domain.delivery import NeedsAccount, NotSent, Problem, Rejected, Uncertain
from cm_console.domain.platform import Message, Session
from cm_console.errors import ConsoleError
from integrations.bluesky import PLATFORM, record_key
from tests.servers.bluesky_network import BlueskyNetwork, BlueskyPerson
from tests.servers.proxy import LosingProxy
from tests.waiting import settled

pytestmark = [pytest.mark.real_server, pytest.mark.xdist_group("bluesky")]


@pytest.fixture
def session(bluesky_session: Session) -> Session:
    return bluesky_session


def test_a_lost_answer_and_the_same_key_give_one_record(
    bluesky_network: BlueskyNetwork, agora: BlueskyPerson, session: Session, message: Callable[..., Message]
) -> None:
    sent = message("It went out, but nobody told us #wave1 https://example.com")
    with LosingProxy(bluesky_network.port, b"repo.putRecord") as proxy:
        through = replace(session, account=replace(session.account, server=proxy.url))
        with pytest.raises(Uncertain):
            PLATFORM.publish(through, sent)
        assert proxy.lost == 1
    receipt = PLATFORM.publish(session, sent)
    assert [record["uri"] for record in agora.posts()] == [receipt.remote_id]
    assert PLATFORM.find(session, sent) == receipt


def test_a_sign_in_whose_answer_is_lost_means_that_nothing_left(
    bluesky_network: BlueskyNetwork, agora: BlueskyPerson, session: Session, message: Callable[..., Message]
) -> None:
    session.tokens.save("")
    with LosingProxy(bluesky_network.port, b"createSession") as proxy:
        through = replace(session, account=replace(session.account, server=proxy.url))
        with pytest.raises(NotSent):
            PLATFORM.publish(through, message("Not yet"))
    assert agora.posts() == []


def test_a_record_says_what_the_post_is_and_stays_the_same_at_every_attempt(
    agora: BlueskyPerson, session: Session, message: Callable[..., Message]
) -> None:
    sent = message("Bonjour @nobody.test, voir https://example.com/é", language="fr")
    PLATFORM.publish(session, sent)
    PLATFORM.publish(session, sent)
    [record] = [each["value"] for each in agora.posts()]
    assert record["langs"] == ["fr"]
    assert record["createdAt"] == sent.due_at.strftime("%Y-%m-%dT%H:%M:%S.000Z")
    assert [f["features"][0]["$type"] for f in record["facets"]] == ["app.bsky.richtext.facet#link"]


def test_a_mention_points_to_the_person(
    bluesky_network: BlueskyNetwork, agora: BlueskyPerson, session: Session, message: Callable[..., Message]
) -> None:
    friend = bluesky_network.person("friend")
    PLATFORM.publish(session, message(f"Merci @{friend.handle} !"))
    [record] = agora.posts()
    assert record["value"]["facets"][0]["features"][0]["did"] == friend.did


def test_a_record_that_only_differs_around_the_text_counts_as_published(
    agora: BlueskyPerson, session: Session, message: Callable[..., Message]
) -> None:
    sent = message("Same words")
    first = PLATFORM.publish(session, sent)
    assert PLATFORM.publish(session, replace(sent, language="en")) == first
    assert len(agora.posts()) == 1


def test_another_text_under_a_used_key_is_refused_and_changes_nothing(
    agora: BlueskyPerson, session: Session, message: Callable[..., Message]
) -> None:
    PLATFORM.publish(session, message("First", key="k"))
    with pytest.raises(Rejected) as caught:
        PLATFORM.publish(session, message("Second", key="k"))
    assert caught.value.problem is Problem.DUPLICATE
    assert [record["value"]["text"] for record in agora.posts()] == ["First"]
    assert PLATFORM.find(session, message("Second", key="k")) is None


@pytest.mark.parametrize("text", ["x" * 301, "👨‍👩‍👧‍👦" * 121], ids=["301 characters", "3025 bytes"])
def test_what_we_measure_as_too_long_the_server_refuses(
    session: Session, message: Callable[..., Message], text: str
) -> None:
    assert not all(measure.fits for measure in PLATFORM.measure(text, session.account))
    with pytest.raises(Rejected) as caught:
        PLATFORM.publish(session, message(text))
    assert caught.value.problem is Problem.CONTENT


@pytest.mark.parametrize("text", ["x" * 300, "👨‍👩‍👧‍👦" * 120], ids=["300 characters", "3000 bytes"])
def test_what_we_measure_as_just_fitting_the_server_takes(
    session: Session, message: Callable[..., Message], text: str
) -> None:
    assert all(measure.fits for measure in PLATFORM.measure(text, session.account))
    assert PLATFORM.publish(session, message(text)).remote_id


def test_one_sign_in_serves_many_posts(session: Session, message: Callable[..., Message]) -> None:
    tokens: Any = session.tokens
    before = tokens.saves
    for number in range(3):
        PLATFORM.publish(session, message(f"Post {number}"))
    assert tokens.saves == before == 1


def test_an_expired_login_is_renewed_without_the_password(
    session: Session, message: Callable[..., Message]
) -> None:
    kept = json.loads(session.tokens.load() or "")
    expired = {**kept, "access": _expired(kept["access"])}
    session.tokens.save(json.dumps(expired))
    receipt = PLATFORM.publish(replace(session, secret="no longer known"), message("Renewed"))
    assert receipt.remote_id
    renewed = json.loads(session.tokens.load() or "")
    assert renewed["access"] != expired["access"]
    assert renewed["refresh"] != expired["refresh"]


def test_two_threads_renew_an_expired_login_once(session: Session, message: Callable[..., Message]) -> None:
    tokens: Any = session.tokens
    kept = json.loads(tokens.load() or "")
    tokens.save(json.dumps({**kept, "access": _expired(kept["access"])}))
    before, failures = tokens.saves, []

    def work(number: int) -> None:
        try:
            PLATFORM.publish(session, message(f"Lane {number}"))
        except Exception as error:
            failures.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert tokens.saves == before + 2  # the old login, in case the keyring is locked, and the new one


def test_a_login_that_cannot_be_renewed_is_made_again_with_the_password(
    session: Session, message: Callable[..., Message]
) -> None:
    kept = json.loads(session.tokens.load() or "")
    session.tokens.save(json.dumps({**kept, "access": "garbage", "refresh": "garbage"}))
    assert PLATFORM.publish(session, message("Signed in again")).remote_id
    session.tokens.save("not even json")
    assert PLATFORM.publish(session, message("And again")).remote_id


def test_a_login_and_a_password_that_are_both_refused_need_a_person(
    agora: BlueskyPerson, session: Session, message: Callable[..., Message]
) -> None:
    kept = json.loads(session.tokens.load() or "")
    session.tokens.save(json.dumps({**kept, "access": "garbage", "refresh": "garbage"}))
    with pytest.raises(NeedsAccount) as caught:
        PLATFORM.publish(replace(session, secret="revoked"), message("Never"))
    assert caught.value.problem is Problem.SIGN_IN
    assert agora.posts() == []


def test_the_secret_of_somebody_else_posts_nothing(
    bluesky_network: BlueskyNetwork, session: Session, message: Callable[..., Message]
) -> None:
    other = bluesky_network.person("other")
    session.tokens.save("")
    mixed = replace(session, secret=other.password, account=replace(session.account, user=other.handle))
    with pytest.raises(NeedsAccount):
        PLATFORM.publish(mixed, message("Under another name"))
    assert other.posts() == []


def test_a_login_that_cannot_be_kept_is_not_used(
    agora: BlueskyPerson, session: Session, message: Callable[..., Message]
) -> None:
    class Locked:
        def load(self) -> str | None:
            return None

        def save(self, value: str) -> None:
            raise ConsoleError("The keyring is locked.")

    with pytest.raises(NeedsAccount) as caught:
        PLATFORM.publish(replace(session, tokens=Locked()), message("Never"))
    assert caught.value.problem is Problem.SECRET
    assert agora.posts() == []


def test_likes_replies_reposts_and_followers_of_somebody_else_are_read(
    bluesky_network: BlueskyNetwork, agora: BlueskyPerson, session: Session, message: Callable[..., Message]
) -> None:
    reader = bluesky_network.person("reader")
    receipts = [PLATFORM.publish(session, message(f"Question {number}")) for number in range(30)]
    first, last = receipts[0].remote_id, receipts[-1].remote_id
    reader.like(first)
    reader.repost(first)
    reader.reply(last, "A lot!")
    reader.follow(agora)

    def counts() -> tuple[Any, Any]:
        read = PLATFORM.samples(session, [receipt.remote_id for receipt in receipts])
        found = {reading.remote_id: reading.counts for reading in read}
        return found.get(first), found.get(last)

    wanted = (
        {"likes": 1, "reposts": 1, "replies": 0, "quotes": 0},
        {"likes": 0, "reposts": 0, "replies": 1, "quotes": 0},
    )
    assert settled(counts, wanted) == wanted
    assert settled(lambda: PLATFORM.channel(session).counts, {"followers": 1}) == {"followers": 1}


def test_counters_whose_answer_is_lost_are_an_error_and_never_zero(
    bluesky_network: BlueskyNetwork, session: Session, message: Callable[..., Message]
) -> None:
    receipt = PLATFORM.publish(session, message("Count me"))
    with LosingProxy(bluesky_network.port, b"getPosts") as proxy:
        through = replace(session, account=replace(session.account, server=proxy.url))
        with pytest.raises(Uncertain):
            PLATFORM.samples(through, [receipt.remote_id])


def test_the_link_leads_to_the_post_on_the_web(session: Session, message: Callable[..., Message]) -> None:
    sent = message("Where am I?")
    handle = session.account.handle.removeprefix("@")
    assert PLATFORM.publish(session, sent).url == (
        f"https://bsky.app/profile/{handle}/post/{record_key(sent.key)}"
    )


def _expired(token: str) -> str:
    """The same access token, as this development network signs it, but past its time."""
    head, body, _ = token.split(".")
    claims = json.loads(base64.urlsafe_b64decode(body + "=="))
    claims.update(iat=int(time.time()) - 7300, exp=int(time.time()) - 100)
    signed = f"{head}.{_base64(json.dumps(claims).encode())}"
    key = BlueskyNetwork.JWT_SECRET.encode()
    return f"{signed}.{_base64(hmac.new(key, signed.encode(), hashlib.sha256).digest())}"


def _base64(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()
