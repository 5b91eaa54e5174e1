"""One lane per account: what holds one back holds no other, and a limit is that of one account."""

import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from cm_console.clock import SystemClock
from cm_console.domain.delivery import DeliveryState, Limited, NeedsAccount, NotSent, Uncertain
from cm_console.services.lanes import Lanes
from tests.waiting import until

S = DeliveryState


@pytest.fixture
def live(make_desk: Callable[..., Any]) -> Any:
    """A desk on the real clock."""
    return make_desk(clock=SystemClock())


def by_account(desk: Any) -> dict[str, list[S]]:
    found: dict[str, list[S]] = {}
    for each in desk.outbox.deliveries():
        found.setdefault(each.account_name, []).append(each.state)
    return found


def sent_by(desk: Any) -> dict[str, list[datetime]]:
    """From now on: when which account sends."""
    times: dict[str, list[datetime]] = {}

    def note(session: Any, message: Any) -> None:
        times.setdefault(session.account.name, []).append(desk.context.clock.now())

    desk.platform.before = note
    return times


def fail_for(desk: Any, name: str, error: Exception, times: int = 1_000) -> list[int]:
    """Let the posts of one account fail; the list holds how many of its posts are still to fail."""
    left = [times]

    def before(session: Any, message: Any) -> None:
        if session.account.name == name and left[0]:
            left[0] -= 1
            raise error

    desk.platform.before = before
    return left


@pytest.mark.parametrize(
    "error",
    [NotSent("offline"), Uncertain("500"), Limited("429"), NeedsAccount("401"), RuntimeError("a bug")],
    ids=lambda error: type(error).__name__,
)
def test_an_account_that_fails_delays_no_other(live: Any, error: Exception) -> None:
    broken, quick = live.account("Broken"), live.account("Quick")
    fail_for(live, "Broken", error)
    for number in range(20):
        live.post(f"Post {number}", broken, quick)
    live.publisher.start()
    assert until(lambda: by_account(live)["Quick"] == [S.PUBLISHED] * 20)
    live.publisher.stop()
    assert S.PUBLISHED not in by_account(live)["Broken"]


def test_many_slow_accounts_delay_no_other(live: Any) -> None:
    slow = [live.account(f"Slow {number}") for number in range(8)]
    quick = live.account("Quick")
    leave = threading.Event()
    live.platform.before = lambda session, message: (
        leave.wait(60) if session.account.name.startswith("Slow") else None
    )
    live.post("Hello", *slow, quick)
    live.publisher.start()
    assert until(lambda: by_account(live)["Quick"] == [S.PUBLISHED])
    leave.set()
    live.publisher.stop()
    assert {state for states in by_account(live).values() for state in states} == {S.PUBLISHED}


class _Told:
    """A lock that calls `then` once, after the `turn`-th time that a lane gave it back."""

    def __init__(self, turn: int, then: Callable[[], None]) -> None:
        self._lock, self._left, self._then = threading.Lock(), turn, then

    def __enter__(self) -> None:
        self._lock.acquire()

    def __exit__(self, *_: object) -> None:
        self._lock.release()
        if threading.current_thread().name.startswith("lane"):
            self._left -= 1
            if self._left == 0:
                self._then()


@pytest.mark.parametrize("turn", range(1, 6))
def test_what_is_written_while_a_lane_ends_goes_out_at_once(desk: Any, turn: int) -> None:
    account = desk.account()
    desk.post("First", account)
    lanes = Lanes(desk.context, desk.outbox, once=False)

    def write() -> None:
        desk.post("Second", account)
        lanes._wake_lane(account)

    lanes._lock = _Told(turn, write)  # type: ignore[assignment]
    lanes._wake_lane(account)
    for _ in range(2):  # the second may have been started meanwhile
        for thread in list(lanes._threads):
            thread.join(10)
    assert [call.text for call in desk.platform.calls] == ["First", "Second"]


def test_a_limit_holds_back_its_own_account_until_the_time_the_platform_said(desk: Any, clock: Any) -> None:
    limited, free = desk.account("Limited"), desk.account("Free")
    until = clock.now() + timedelta(minutes=5)
    fail_for(desk, "Limited", Limited("429", until), times=1)
    for number in range(3):
        desk.post(f"Post {number}", limited, free)
    for account in (limited, free):
        while desk.outbox.send_due(account, "me"):
            pass
    assert by_account(desk) == {"Limited": [S.SCHEDULED] * 3, "Free": [S.PUBLISHED] * 3}
    times = sent_by(desk)
    clock.set(until - timedelta(milliseconds=1))
    assert desk.outbox.send_due(limited, "me") is None
    clock.set(until)
    while desk.outbox.send_due(limited, "me"):
        pass
    assert times == {"Limited": [until] * 3}


def test_a_limit_costs_no_retry(desk: Any, clock: Any) -> None:
    delivery = desk.delivery()
    for _ in range(25):
        until = clock.now() + timedelta(minutes=2)
        desk.platform.answers = [Limited("429", until)]
        desk.send()
        clock.set(until)
    after = desk.outbox.delivery(delivery.id)
    assert (after.state, after.attempts) == (S.SCHEDULED, 0)
    assert len(desk.platform.calls) == 25, "asked once per time that the platform gave"
    assert desk.send().state is S.PUBLISHED


def test_a_limit_without_a_time_and_one_in_the_past_wait_too(desk: Any, clock: Any) -> None:
    for limit, wait in (
        (None, timedelta(minutes=1)),
        (clock.now() - timedelta(days=1), timedelta(seconds=1)),
    ):
        delivery = desk.delivery(f"Until {limit}")
        desk.platform.answers = [Limited("429", limit)]
        desk.send()
        assert desk.send() is None
        clock.advance(wait)
        assert desk.send().id == delivery.id


def test_a_limit_is_known_to_the_next_console(make_desk: Callable[..., Any], clock: Any) -> None:
    desk = make_desk()
    desk.delivery()
    until = clock.now() + timedelta(minutes=30)
    desk.platform.answers = [Limited("429", until)]
    desk.send()
    restarted = make_desk()
    assert restarted.publisher.next_due() == until
    assert restarted.publisher.run_until_empty().published == ()
    assert len(desk.platform.calls) == 1
