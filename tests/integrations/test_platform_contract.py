"""What the outbox and the engagement rely on, asked of every platform; real servers where there are any."""

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from cm_console.domain.delivery import NeedsAccount, NotSent
from cm_console.domain.platform import Message, Retry, Session
from integrations import discover
from tests.integrations import backends
from tests.integrations.backends import Backend
from tests.servers.processes import free_port

PLATFORMS = discover()
KINDS = [
    pytest.param("practice", id="practice"),
    pytest.param("double", id="mastodon-double"),
    pytest.param("snac", id="snac2", marks=[pytest.mark.real_server, pytest.mark.xdist_group("snac")]),
    pytest.param(
        "bluesky", id="bluesky", marks=[pytest.mark.real_server, pytest.mark.xdist_group("bluesky")]
    ),
]


@pytest.fixture(params=KINDS)
def backend(request: pytest.FixtureRequest, make_session: Callable[..., Session]) -> Backend:
    if request.param == "practice":
        return backends.of_practice(PLATFORMS["practice"], make_session)
    if request.param == "double":
        return backends.of_double(
            PLATFORMS["mastodon"], make_session, *request.getfixturevalue("mastodon_double")
        )
    if request.param == "snac":
        server, person = request.getfixturevalue("snac"), request.getfixturevalue("snac_person")
        return backends.of_snac(PLATFORMS["mastodon"], make_session, server, person)
    network = request.getfixturevalue("bluesky_network")
    return backends.of_bluesky(PLATFORMS["bluesky"], make_session, network, network.person("contract"))


def test_the_form_asks_only_what_an_account_can_keep(backend: Backend) -> None:
    fields = backend.platform.fields()
    assert {field.key for field in fields} <= {"server", "user", "secret"}
    assert all(field.label for field in fields)
    assert all(field.secret == (field.key == "secret") for field in fields)


def test_checking_tells_who_we_are(backend: Backend) -> None:
    who = backend.platform.verify(backend.session)
    assert who.remote_id
    assert who.handle
    assert backend.platform.verify(backend.session).remote_id == who.remote_id


def test_a_post_arrives_as_it_was_written(backend: Backend, message: Callable[..., Message]) -> None:
    text = "La vague 1 est ouverte : é, œ, « ok » et 🎉 à tous"
    receipt = backend.platform.publish(backend.checked(), message(text, language="fr"))
    assert receipt.remote_id
    assert receipt.url.startswith(("http", "file:///"))
    assert backend.texts() == [text]


def test_what_was_posted_is_found_and_what_was_not_is_not(
    backend: Backend, message: Callable[..., Message]
) -> None:
    session = backend.checked()
    backend.platform.publish(session, message("Wave 1 opens"))
    receipt = backend.platform.publish(session, message("Wave 2 opens\nJoin https://example.com/wave_2"))
    backend.platform.publish(session, message("Wave 3 opens"))
    found = backend.platform.find(session, message("Wave 2 opens\nJoin https://example.com/wave_2"))
    assert found == receipt
    assert backend.platform.find(session, message("Wave 4 opens")) is None


def test_a_platform_that_promises_it_posts_the_same_key_once(
    backend: Backend, message: Callable[..., Message]
) -> None:
    session = backend.checked()
    if backend.platform.retry(session.account) is not Retry.IDEMPOTENT:
        pytest.skip("this server does not promise it, and is never asked")
    sent = message("Once only")
    first = backend.platform.publish(session, sent)
    second = backend.platform.publish(session, sent)
    assert first == second
    assert backend.texts() == ["Once only"]


def test_a_post_is_the_same_whatever_tags_its_campaign_has_got_since(
    backend: Backend, message: Callable[..., Message]
) -> None:
    session = backend.checked()
    sent = message("Wave 2 opens: https://example.com/wave_2?a=1&utm_source=wall&utm_campaign=agora")
    now = replace(
        sent, text="Wave 2 opens: https://example.com/wave_2?a=1&utm_source=wall&utm_campaign=phase2"
    )
    receipt = backend.platform.publish(session, sent)
    assert backend.platform.find(session, now) == receipt
    if backend.platform.retry(session.account) is Retry.IDEMPOTENT:
        assert backend.platform.publish(session, now) == receipt
        assert backend.texts() == [sent.text]


def test_the_same_text_under_two_keys_is_two_posts(backend: Backend, message: Callable[..., Message]) -> None:
    session = backend.checked()
    for key in ("key-one", "key-two"):
        backend.platform.publish(session, message("A reminder", key=key))
    assert backend.texts() == ["A reminder", "A reminder"]


def test_the_counters_of_a_new_post_are_known_and_zero(
    backend: Backend, message: Callable[..., Message]
) -> None:
    session = backend.checked()
    receipt = backend.platform.publish(session, message("Nobody has seen me"))
    readings = _read(backend, session, receipt.remote_id)
    assert [reading.remote_id for reading in readings] == [receipt.remote_id]
    assert set(readings[0].counts) <= set(backend.platform.can.metrics)
    assert set(readings[0].counts.values()) == {0}


def _read(backend: Backend, session: Session, remote_id: str) -> Any:
    """A network's index needs a moment before it knows a post."""
    for _ in range(300):
        readings = backend.platform.samples(session, [remote_id])
        if readings:
            return readings
        time.sleep(0.1)
    return []


def test_a_post_that_is_gone_is_left_out(backend: Backend) -> None:
    assert list(backend.platform.samples(backend.checked(), [backend.unknown_id])) == []


def test_nothing_asked_nothing_read(backend: Backend) -> None:
    assert list(backend.platform.samples(backend.checked(), [])) == []


def test_the_channel_tells_only_what_it_announced(backend: Backend) -> None:
    session = backend.checked()
    reading = backend.platform.channel(session)
    assert reading.remote_id == session.account.remote_id
    assert set(reading.counts) <= set(backend.platform.can.channel_metrics)


def test_counting_a_text_is_local(backend: Backend) -> None:
    unreachable = replace(backend.session.account, server="http://localhost:1")
    measures = backend.platform.measure("x" * 10_000, unreachable)
    assert not all(measure.fits for measure in measures)
    assert all(measure.fits for measure in backend.platform.measure("short", None))


def test_a_wrong_secret_means_that_the_account_needs_a_person(
    backend: Backend, message: Callable[..., Message]
) -> None:
    if not any(field.secret for field in backend.platform.fields()):
        pytest.skip("this platform has no secret")
    session = replace(backend.session, secret="wrong")
    with pytest.raises(NeedsAccount):
        backend.platform.verify(session)
    with pytest.raises(NeedsAccount):
        backend.platform.publish(session, message("never sent"))
    assert backend.texts() == []


def test_a_server_that_cannot_be_reached_means_that_nothing_left(
    backend: Backend, message: Callable[..., Message]
) -> None:
    if not backend.platform.can.needs_network:
        pytest.skip("this platform needs no network")
    account = replace(backend.session.account, server=f"http://localhost:{free_port()}")
    session = replace(backend.session, account=account)
    for work in (
        lambda: backend.platform.verify(session),
        lambda: backend.platform.publish(session, message("never sent")),
    ):
        with pytest.raises(NotSent):
            work()


def test_a_session_never_shows_its_secret(backend: Backend) -> None:
    if backend.session.secret:
        assert backend.session.secret not in repr(backend.session)
