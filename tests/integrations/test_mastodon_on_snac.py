"""A real server that speaks the Mastodon API in its own way: snac2."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from cm_console.domain.delivery import NeedsAccount, Uncertain
from cm_console.domain.handing_over import FACT, NotScheduled
from cm_console.domain.platform import Message, Retry, Session
from integrations.mastodon import PLATFORM
from tests.servers.proxy import LosingProxy
from tests.servers.snac_server import Snac, SnacPerson
from tests.waiting import settled

pytestmark = [pytest.mark.real_server, pytest.mark.xdist_group("snac")]


@pytest.fixture
def session(
    snac: Snac,
    snac_person: SnacPerson,
    make_session: Callable[..., Session],
    verified: Callable[..., Session],
) -> Session:
    return verified(PLATFORM, make_session("mastodon", snac.url, snac_person.token))


def test_it_is_not_trusted_with_keys_because_it_posts_twice(
    session: Session, message: Callable[..., Message], snac_person: SnacPerson
) -> None:
    assert PLATFORM.retry(session.account) is Retry.LOOKUP
    assert session.account.facts["version"] == "4.0.0 (not true; really snac/2.75)"
    before = len(snac_person.posts())
    for _ in range(2):
        PLATFORM.publish(session, message("Twice, on purpose"))
    assert len(snac_person.posts()) == before + 2


def test_a_lost_answer_is_settled_by_looking(
    snac: Snac,
    session: Session,
    message: Callable[..., Message],
    make_session: Callable[..., Session],
    snac_person: SnacPerson,
) -> None:
    sent = message("Sent *once*; the answer_was_lost: https://example.com/wave_1?a=1&b=2 à tous !")
    before = len(snac_person.posts())
    with LosingProxy(snac.port, b"POST /api/v1/statuses") as proxy:
        through = make_session("mastodon", proxy.url, snac_person.token, remote_id=session.account.remote_id)
        with pytest.raises(Uncertain):
            PLATFORM.publish(through, sent)
        assert proxy.lost == 1
        found = PLATFORM.find(through, sent)
    assert found is not None
    assert len(snac_person.posts()) == before + 1
    assert PLATFORM.find(session, message("never written by anyone")) is None


def test_likes_replies_and_followers_of_somebody_else_are_read(
    session: Session, message: Callable[..., Message], snac_reader: SnacPerson
) -> None:
    snac_reader.follow(session.account.remote_id)
    assert settled(lambda: PLATFORM.channel(session).counts, {"followers": 1}) == {"followers": 1}
    receipt = PLATFORM.publish(session, message("What do you think of it?"))
    snac_reader.like(receipt.remote_id)
    snac_reader.repost(receipt.remote_id)
    snac_reader.reply(receipt.remote_id, "A lot!")
    wanted = {"likes": 1, "reposts": 1, "replies": 1}
    assert settled(lambda: PLATFORM.samples(session, [receipt.remote_id])[0].counts, wanted) == wanted


def test_a_wrong_token_sends_nothing(
    snac: Snac, make_session: Callable[..., Session], message: Callable[..., Message]
) -> None:
    with pytest.raises(NeedsAccount):
        PLATFORM.publish(make_session("mastodon", snac.url, "wrong"), message("Hello"))


def test_it_takes_a_time_for_a_post_but_shows_nobody_what_it_keeps(
    session: Session, message: Callable[..., Message], snac_person: SnacPerson
) -> None:
    assert session.account.facts[FACT] is False, "so that it is never offered"
    schedule, before = PLATFORM.server_schedule(session), len(snac_person.posts())
    at = datetime.now(UTC).replace(microsecond=0) + timedelta(minutes=30)
    schedule.ready(at)
    with pytest.raises(NotScheduled) as caught:
        schedule.put(message("At half past"), "key", at)
    assert caught.value.receipt is None, "it is not out: it may come out later"
    assert schedule.find(message("At half past"), at) is None
    assert len(snac_person.posts()) == before
