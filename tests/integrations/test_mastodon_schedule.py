"""Mastodon's own scheduling, against a double written from its documentation and source."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from cm_console.domain.delivery import Limited, NeedsAccount, Rejected, Uncertain
from cm_console.domain.handing_over import FACT, NoScheduling, NotScheduled, ServerSchedule, TooSoon
from cm_console.domain.platform import Message, Session
from integrations.mastodon import PLATFORM, _facts
from tests.integrations.mastodon_double import MastodonDouble

HOUR = timedelta(hours=1)


@pytest.fixture
def session(mastodon_session: Session) -> Session:
    return mastodon_session


@pytest.fixture
def schedule(session: Session) -> ServerSchedule:
    return PLATFORM.server_schedule(session)


@pytest.fixture
def at() -> datetime:
    return datetime.now(UTC).replace(microsecond=0) + HOUR


def test_what_it_takes_is_shown_and_comes_out_at_its_time(
    double: MastodonDouble,
    schedule: ServerSchedule,
    session: Session,
    message: Callable[..., Message],
    at: datetime,
) -> None:
    sent = replace(message("Wave 1 opens: <b>bold</b> & more", language="en"), due_at=at)
    schedule.ready(at)
    waiting = schedule.put(sent, "key", at)
    assert waiting.at == at
    assert schedule.get(waiting.id) == waiting == schedule.find(sent, at)
    assert double.statuses == {}
    assert PLATFORM.find(session, sent) is None
    double.later = HOUR
    assert schedule.get(waiting.id) is None
    assert schedule.find(sent, at) is None
    found = PLATFORM.find(session, sent)
    assert found is not None
    assert [each["language"] for each in double.statuses.values()] == ["en"]


def test_what_is_taken_back_never_comes_out(
    double: MastodonDouble, schedule: ServerSchedule, message: Callable[..., Message], at: datetime
) -> None:
    waiting = schedule.put(message("Not today"), "key", at)
    assert schedule.remove(waiting.id)
    assert not schedule.remove(waiting.id)
    double.later = HOUR
    assert schedule.get(waiting.id) is None
    assert double.statuses == {}


def test_the_same_key_keeps_one(
    double: MastodonDouble, schedule: ServerSchedule, message: Callable[..., Message], at: datetime
) -> None:
    first = schedule.put(message("Once"), "key", at)
    assert schedule.put(message("Once"), "key", at) == first
    assert len(double.schedule.waiting) == 1


@pytest.mark.parametrize("fault", ["drop after", "500 after", "cut short", "not json"])
def test_an_answer_that_is_lost_is_found_in_the_list(
    double: MastodonDouble,
    schedule: ServerSchedule,
    message: Callable[..., Message],
    at: datetime,
    fault: str,
) -> None:
    for number in range(45):
        schedule.put(message(f"Another {number}"), f"key {number}", at + timedelta(days=number // 25))
    double.faults = [fault]
    with pytest.raises(Uncertain):
        schedule.put(message("Lost"), "key", at + timedelta(days=9))
    for number in range(45, 90):
        schedule.put(message(f"Another {number}"), f"key {number}", at + timedelta(days=number // 25))
    found = schedule.find(message("Lost"), at + timedelta(days=9))
    assert found is not None
    assert schedule.find(message("Lost"), at) is None
    assert schedule.find(message("Found"), at + timedelta(days=9)) is None


def test_what_it_took_and_does_not_show_is_uncertain(
    double: MastodonDouble, schedule: ServerSchedule, message: Callable[..., Message], at: datetime
) -> None:
    double.schedule.faults = ["500"]
    with pytest.raises(Uncertain):
        schedule.put(message("Taken"), "key", at)
    assert len(double.schedule.waiting) == 1


def test_its_limits_are_refusals(
    double: MastodonDouble, schedule: ServerSchedule, message: Callable[..., Message], at: datetime
) -> None:
    with pytest.raises(Rejected):
        schedule.put(message("Too near"), "near", datetime.now(UTC) + timedelta(minutes=4))
    for number in range(25):
        schedule.put(message(f"One of the day {number}"), f"key {number}", at)
    with pytest.raises(Rejected):
        schedule.put(message("One too many"), "more", at)
    for number in range(25, 300):
        day = timedelta(days=number // 25)
        schedule.put(message(f"One of all {number}"), f"key {number}", at + day)
    with pytest.raises(Rejected):
        schedule.put(message("One too many"), "most", at + timedelta(days=90))
    assert len(double.schedule.waiting) == 300
    assert double.statuses == {}


def test_the_servers_clock_decides_what_is_too_near(
    double: MastodonDouble, schedule: ServerSchedule, at: datetime
) -> None:
    schedule.ready(at)
    double.later = timedelta(minutes=55)
    with pytest.raises(TooSoon):
        schedule.ready(at)


@pytest.mark.parametrize(
    ("fault", "error"), [("limited", Limited), ("drop before", Uncertain), ("moved", Rejected)]
)
def test_failures_are_the_outboxs_own(
    double: MastodonDouble,
    schedule: ServerSchedule,
    message: Callable[..., Message],
    at: datetime,
    fault: str,
    error: type[Exception],
) -> None:
    double.faults = [fault]
    with pytest.raises(error):
        schedule.put(message("Hello"), "key", at)
    assert double.schedule.waiting == {}


def test_a_wrong_token_schedules_nothing(
    mastodon_double: tuple[MastodonDouble, str],
    make_session: Callable[..., Session],
    message: Callable[..., Message],
    at: datetime,
) -> None:
    schedule = PLATFORM.server_schedule(make_session("mastodon", mastodon_double[1], "wrong"))
    with pytest.raises(NeedsAccount):
        schedule.ready(at)
    with pytest.raises(NeedsAccount):
        schedule.put(message("Hello"), "key", at)


def test_a_server_without_a_list_is_found_out_before_anything_is_sent(
    double: MastodonDouble, schedule: ServerSchedule, at: datetime
) -> None:
    double.schedule.kind = "none"
    with pytest.raises(NoScheduling):
        schedule.ready(at)
    assert double.statuses == {}


def test_a_server_that_posts_at_once_is_told_by_its_answer(
    double: MastodonDouble, schedule: ServerSchedule, message: Callable[..., Message], at: datetime
) -> None:
    double.schedule.kind = "at once"
    with pytest.raises(NotScheduled) as caught:
        schedule.put(message("Too early"), "key", at)
    assert caught.value.receipt is not None
    assert caught.value.receipt.remote_id in double.statuses


def test_a_server_that_hides_it_is_told_by_its_answer(
    double: MastodonDouble, schedule: ServerSchedule, message: Callable[..., Message], at: datetime
) -> None:
    double.schedule.kind = "hidden"
    schedule.ready(at)
    with pytest.raises(NotScheduled) as caught:
        schedule.put(message("Later"), "key", at)
    assert caught.value.receipt is None


@pytest.mark.parametrize(
    ("version", "known"),
    [
        ("4.0.0 (not true; really snac/2.75)", True),
        ("takahe/0.11.0", True),
        ("4.3.2", False),
        ("2.7.2 (compatible; Pleroma 2.5.0)", False),
    ],
)
def test_who_is_known_not_to_schedule_is_never_asked(version: str, known: bool) -> None:
    assert (_facts({"version": version}).get(FACT) is False) is known
