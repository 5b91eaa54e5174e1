"""Mastodon's own promises and failures, against a double written from its documentation."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from cm_console.domain.delivery import Limited, NeedsAccount, Problem, Rejected, Uncertain
from cm_console.domain.platform import Message, Retry, Session
from integrations import _http
from integrations.mastodon import PLATFORM, _facts, honours_idempotency
from tests.integrations.mastodon_double import MastodonDouble
from tests.waiting import until


@pytest.fixture
def session(mastodon_session: Session) -> Session:
    return mastodon_session


@pytest.mark.parametrize("version", ["2.7.0", "2.10.1", "3.5.19", "4.3.2", "4.4.0-rc.1", "4.3.0+glitch"])
def test_mastodon_from_2_7_is_trusted_with_keys(version: str) -> None:
    assert honours_idempotency(version)


@pytest.mark.parametrize(
    "version",
    [
        "2.6.9",
        "1.0.0",
        "",
        "4.0.0 (not true; really snac/2.75)",
        "takahe/0.11.0",
        "0.17.3+git-5ac2f25",
        "2.7.2 (compatible; Pleroma 2.5.0)",
        "4.2.1 (compatible; Iceshrimp 2023.12)",
        "3.0.0+gotosocial",
        "four",
    ],
)
def test_what_only_speaks_its_language_is_not(version: str) -> None:
    assert not honours_idempotency(version)


def test_checking_learns_the_servers_limits_and_promises(session: Session) -> None:
    account = session.account
    assert account.handle == "@agora@social.example"
    assert account.facts["max_characters"] == 500
    assert account.facts["url_length"] == 23
    assert PLATFORM.retry(account) is Retry.IDEMPOTENT


def test_a_server_with_longer_posts_is_measured_by_its_own_limit(
    session: Session, make_session: Callable[..., Session]
) -> None:
    wide = make_session("mastodon", facts={"max_characters": 5000, "url_length": 32}).account
    text = "https://example.com " + "x" * 600
    assert [(m.used, m.limit) for m in PLATFORM.measure(text, wide)] == [(633, 5000)]
    assert [(m.used, m.limit) for m in PLATFORM.measure(text, session.account)] == [(624, 500)]


def test_limits_are_found_where_other_servers_put_them() -> None:
    facts = _facts({"version": "2.7.2 (compatible; Pleroma 2.5.0)", "max_toot_chars": 5000})
    assert (facts["max_characters"], "url_length" in facts) == (5000, False)
    assert "max_characters" not in _facts({"configuration": None, "max_toot_chars": "many"})


@pytest.mark.parametrize("fault", ["drop after", "500 after", "cut short", "not json"])
def test_an_answer_that_is_lost_leaves_it_open_and_the_same_key_makes_no_second_post(
    double: MastodonDouble, session: Session, message: Callable[..., Message], fault: str
) -> None:
    sent = message("It went out, but nobody told us")
    double.faults = [fault]
    with pytest.raises(Uncertain):
        PLATFORM.publish(session, sent)
    receipt = PLATFORM.publish(session, sent)
    assert list(double.statuses) == [receipt.remote_id]
    assert PLATFORM.find(session, sent) == receipt


def test_a_request_that_is_lost_is_just_as_open_and_is_not_found(
    double: MastodonDouble, session: Session, message: Callable[..., Message]
) -> None:
    double.faults = ["drop before"]
    with pytest.raises(Uncertain):
        PLATFORM.publish(session, message("It never arrived"))
    assert PLATFORM.find(session, message("It never arrived")) is None


def test_an_answer_later_than_our_patience_leaves_it_open(
    double: MastodonDouble,
    session: Session,
    message: Callable[..., Message],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(_http, "ANSWER_SECONDS", 0.3)
    double.faults = ["slow"]
    with pytest.raises(Uncertain, match="ReadTimeout"):
        PLATFORM.publish(session, message("Slow"))
    assert until(lambda: len(double.statuses) == 1)


def test_a_key_is_forgotten_after_an_hour(
    double: MastodonDouble, session: Session, message: Callable[..., Message]
) -> None:
    PLATFORM.publish(session, message("Once"))
    double.later = timedelta(minutes=61)
    PLATFORM.publish(session, message("Once"))
    assert len(double.statuses) == 2
    assert PLATFORM.can.remembers_key < timedelta(hours=1)


def test_a_limit_says_until_when(
    double: MastodonDouble, session: Session, message: Callable[..., Message]
) -> None:
    double.faults = ["limited"]
    with pytest.raises(Limited) as caught:
        PLATFORM.publish(session, message("Too much"))
    assert caught.value.until is not None
    assert abs(caught.value.until - datetime.now(UTC) - timedelta(minutes=5)) < timedelta(seconds=5)
    assert double.statuses == {}


def test_an_empty_text_is_refused_for_good(session: Session, message: Callable[..., Message]) -> None:
    with pytest.raises(Rejected) as caught:
        PLATFORM.publish(session, message("   "))
    assert caught.value.problem is Problem.CONTENT


def test_a_revoked_token_needs_a_person(
    mastodon_double: tuple[MastodonDouble, str],
    make_session: Callable[..., Session],
    message: Callable[..., Message],
) -> None:
    with pytest.raises(NeedsAccount):
        PLATFORM.publish(make_session("mastodon", mastodon_double[1], "revoked"), message("Hello"))


def test_a_server_that_moved_gets_neither_post_nor_token(
    double: MastodonDouble, session: Session, message: Callable[..., Message]
) -> None:
    double.faults = ["moved"]
    with pytest.raises(Rejected) as caught:
        PLATFORM.publish(session, message("Hello"))
    assert caught.value.problem is Problem.UPDATE


def test_looking_goes_back_page_by_page_and_stops_at_the_posts_time(
    double: MastodonDouble, session: Session, message: Callable[..., Message]
) -> None:
    wanted = message("The one we look for")
    receipt = PLATFORM.publish(session, wanted)
    for number in range(90):
        double.post({"status": f"Chatter number {number}"}, "")
    assert PLATFORM.find(session, wanted) == receipt


def test_an_older_post_with_the_same_words_is_not_taken_for_ours(
    double: MastodonDouble, session: Session, message: Callable[..., Message]
) -> None:
    double.later = timedelta(days=-2)
    double.post({"status": "See you in the pilot café"}, "")
    double.later = timedelta()
    assert PLATFORM.find(session, message("See you in the pilot café")) is None


def test_counters_that_the_server_does_not_tell_stay_absent(
    double: MastodonDouble, session: Session, message: Callable[..., Message]
) -> None:
    receipt = PLATFORM.publish(session, message("Count me"))
    double.statuses[receipt.remote_id].update(favourites_count=3, reblogs_count=None)
    del double.statuses[receipt.remote_id]["replies_count"]
    double.followers = None
    assert [reading.counts for reading in PLATFORM.samples(session, [receipt.remote_id])] == [{"likes": 3}]
    assert PLATFORM.channel(session).counts == {}


def test_the_key_and_the_language_reach_the_server(
    double: MastodonDouble, session: Session, message: Callable[..., Message]
) -> None:
    receipt = PLATFORM.publish(session, message("Bonjour", key="key-of-delivery-7", language="fr"))
    headers = next(headers for method, _, headers in double.requests if method == "POST")
    assert headers["Idempotency-Key"] == "key-of-delivery-7"
    assert double.statuses[receipt.remote_id]["language"] == "fr"
    assert double.statuses[receipt.remote_id]["visibility"] == "public"
