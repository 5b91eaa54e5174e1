"""Whatever becomes of the computer's clock and zone: nothing goes out twice, nothing is lost."""

import os
import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from cm_console.domain.delivery import DeliveryState

S = DeliveryState
PARIS = "Europe/Paris"


def sent(desk: Any) -> Counter[str]:
    return Counter(message.text for message in desk.platform.calls)


def live_through(desk: Any, clock: Any, hours: float, minutes: float = 1) -> dict[str, datetime]:
    """Let the clock run and the lane work at each step; when each text went out."""
    times: dict[str, datetime] = {}
    desk.platform.before = lambda session, message: times.setdefault(message.text, clock.now())
    for _ in range(round(hours * 60 / minutes)):
        while desk.send():
            pass
        clock.advance(minutes=minutes)
    return times


@pytest.fixture
def laptop() -> Iterator[Callable[[str], None]]:
    """Moves the process to another zone, as the system does to a laptop that travels."""
    before = os.environ.get("TZ")

    def travel(zone: str | None) -> None:
        if zone is None:
            os.environ.pop("TZ", None)
        else:
            os.environ["TZ"] = zone
        time.tzset()

    yield travel
    travel(before)


def hourly(desk: Any, count: int = 10) -> list[int]:
    """One post an hour from 10:30 on in Paris, half an hour after the fake clock's start."""
    start = datetime.fromisoformat("2026-11-16T10:30")
    return [
        desk.delivery(f"{number}", wall=start + timedelta(hours=number), zone=PARIS).id
        for number in range(count)
    ]


def states(desk: Any, ids: list[int]) -> list[S]:
    return [desk.outbox.delivery(each).state for each in ids]


def test_three_hours_of_sleep(desk: Any, clock: Any) -> None:
    ids = hourly(desk)
    live_through(desk, clock, hours=1)
    clock.advance(hours=3)
    live_through(desk, clock, hours=8)
    assert states(desk, ids) == [S.PUBLISHED] + [S.MISSED] * 2 + [S.PUBLISHED] * 7
    for each in ids[1:3]:
        desk.outbox.retry(each)
    live_through(desk, clock, hours=0.1)
    assert states(desk, ids) == [S.PUBLISHED] * 10
    assert set(sent(desk).values()) == {1}


@pytest.mark.parametrize("hours", [-2, -26])
def test_a_clock_that_is_set_back(desk: Any, clock: Any, hours: int) -> None:
    ids = hourly(desk)
    live_through(desk, clock, hours=5)
    clock.advance(hours=hours)
    live_through(desk, clock, hours=5)
    assert set(sent(desk).values()) == {1}
    assert len(sent(desk)) in (5, 8), "what is out stays out; the rest waits for its time"
    live_through(desk, clock, hours=30)
    assert states(desk, ids) == [S.PUBLISHED] * 10
    assert set(sent(desk).values()) == {1}


def test_a_clock_that_runs_ahead_and_is_corrected(desk: Any, clock: Any) -> None:
    """What it let pass is a person's decision; nothing goes out twice."""
    ids = hourly(desk)
    clock.advance(days=2)
    live_through(desk, clock, hours=0.1)
    clock.advance(days=-2)
    live_through(desk, clock, hours=11)
    assert states(desk, ids) == [S.MISSED] * 10
    assert sent(desk) == {}
    for each in ids:
        desk.outbox.retry(each)
    live_through(desk, clock, hours=0.5)
    assert set(sent(desk).values()) == {1}
    assert states(desk, ids) == [S.PUBLISHED] * 10


@pytest.mark.parametrize(
    ("night", "before"),
    [("2027-03-28", "+01:00"), ("2026-10-25", "+02:00")],
    ids=["an hour is missing", "an hour comes twice"],
)
def test_a_night_in_which_the_clocks_change(desk: Any, clock: Any, night: str, before: str) -> None:
    clock.set(datetime.fromisoformat(f"{night}T00:00:00{before}").astimezone(UTC))
    walls = [datetime.fromisoformat(night) + timedelta(minutes=30 * step) for step in range(1, 10)]
    due = {}
    for number, wall in enumerate(walls):
        delivery = desk.delivery(f"{number}", wall=wall, zone=PARIS)
        due[delivery.text] = delivery.due_at
    times = live_through(desk, clock, hours=8)
    assert set(sent(desk).values()) == {1}
    assert set(times) == set(due), "nothing is lost"
    for text, at in times.items():
        assert timedelta(0) <= at - due[text] <= timedelta(minutes=1)
    shown = [times["0"].astimezone(ZoneInfo(PARIS)), times["8"].astimezone(ZoneInfo(PARIS))]
    assert [at.replace(tzinfo=None) for at in shown] == [walls[0], walls[8]]


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process is set as on POSIX")
def test_a_laptop_that_travels_sends_at_the_same_instants(
    desk: Any, clock: Any, laptop: Callable[[str], None]
) -> None:
    laptop(PARIS)
    ids = hourly(desk)
    due = {f"{number}": desk.outbox.delivery(each).due_at for number, each in enumerate(ids)}
    times: dict[str, datetime] = {}
    for zone in ("America/Los_Angeles", "Asia/Tokyo", "Pacific/Kiritimati", "UTC", PARIS):
        laptop(zone)
        times |= live_through(desk, clock, hours=2.5)
    assert set(sent(desk).values()) == {1}
    assert set(times) == set(due)
    assert all(timedelta(0) <= times[text] - due[text] <= timedelta(minutes=1) for text in due)


def test_a_clock_that_jumps_while_a_request_is_on_its_way(desk: Any, clock: Any) -> None:
    for hours in (3, -2, -48, 72):
        delivery = desk.delivery(f"Jump {hours}")

        def jump(message: Any, hours: int = hours) -> None:
            clock.advance(hours=hours)

        desk.platform.answers = [jump]
        assert desk.send().state is S.PUBLISHED
        assert desk.outbox.recover() == []
        assert desk.send() is None
        assert desk.outbox.delivery(delivery.id).state is S.PUBLISHED
    assert set(sent(desk).values()) == {1}
