"""A post that is late gets the campaign's policy: never silence, never a burst."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from cm_console.domain.delivery import DeliveryState, NeedsAccount, NotSent, Problem

S = DeliveryState


def policy(desk: Any, word: str) -> None:
    desk.db.execute("UPDATE campaign SET late_policy = ?", [word])


@pytest.mark.parametrize(
    ("late", "word", "expected"),
    [
        (timedelta(minutes=1), "send", S.PUBLISHED),
        (timedelta(minutes=1), "ask", S.PUBLISHED),
        (timedelta(minutes=1), "skip", S.PUBLISHED),
        (timedelta(minutes=59), "send", S.PUBLISHED),
        (timedelta(minutes=59), "ask", S.PUBLISHED),
        (timedelta(minutes=59), "skip", S.PUBLISHED),
        (timedelta(minutes=61), "send", S.PUBLISHED),
        (timedelta(minutes=61), "ask", S.MISSED),
        (timedelta(minutes=61), "skip", S.CANCELLED),
        (timedelta(days=3), "send", S.PUBLISHED),
        (timedelta(days=3), "ask", S.MISSED),
        (timedelta(days=3), "skip", S.CANCELLED),
    ],
)
def test_late_by_so_much_under_this_policy(
    desk: Any, clock: Any, tomorrow: datetime, late: timedelta, word: str, expected: S
) -> None:
    policy(desk, word)
    delivery = desk.delivery(wall=tomorrow)
    clock.set(delivery.due_at + late)
    desk.send()
    after = desk.outbox.delivery(delivery.id)
    assert after.state is expected
    assert after.problem is (None if expected is S.PUBLISHED else Problem.LATE)
    assert len(desk.platform.calls) == (expected is S.PUBLISHED)
    assert desk.send() is None


@pytest.mark.parametrize("word", ["send", "ask", "skip"])
def test_a_month_closed_and_then_started_bursts_nothing(
    desk: Any, clock: Any, tomorrow: datetime, word: str
) -> None:
    policy(desk, word)
    ids = [desk.delivery(f"Day {day}", wall=tomorrow + timedelta(days=day)).id for day in range(30)]
    clock.advance(days=40)
    assert desk.send() is None
    assert desk.platform.calls == []
    states = {desk.outbox.delivery(each).state for each in ids}
    assert states == {S.CANCELLED if word == "skip" else S.MISSED}


def test_a_missed_post_waits_for_a_person_over_restarts(
    make_desk: Any, clock: Any, tomorrow: datetime
) -> None:
    desk = make_desk()
    delivery = desk.delivery(wall=tomorrow)
    clock.advance(days=3)
    assert desk.send() is None
    again = make_desk()
    assert again.outbox.delivery(delivery.id).state is S.MISSED
    assert again.send() is None
    again.outbox.retry(delivery.id)
    assert again.send().state is S.PUBLISHED, "what a person sends now is not late again"


def test_a_clock_set_back_sends_nothing_twice(desk: Any, clock: Any, tomorrow: datetime) -> None:
    delivery = desk.delivery(wall=tomorrow)
    clock.set(delivery.due_at)
    assert desk.send().state is S.PUBLISHED
    clock.advance(hours=-5)
    assert desk.send() is None
    clock.advance(hours=10)
    assert desk.send() is None
    assert len(desk.platform.calls) == 1


def test_three_hours_of_sleep_give_every_post_its_decision(desk: Any, clock: Any, tomorrow: datetime) -> None:
    ids = [
        desk.delivery(f"{minutes}", wall=tomorrow + timedelta(minutes=minutes)).id
        for minutes in (0, 60, 119, 121, 150, 179)
    ]
    clock.set(desk.outbox.delivery(ids[0]).due_at + timedelta(hours=3))
    while desk.send():
        pass
    assert [desk.outbox.delivery(each).state for each in ids] == [S.MISSED] * 2 + [S.MISSED] + [
        S.PUBLISHED
    ] * 3


def test_a_network_that_stays_away_ends_in_a_decision(desk: Any, clock: Any, tomorrow: datetime) -> None:
    delivery = desk.delivery(wall=tomorrow)
    clock.set(delivery.due_at)
    desk.platform.answers = [NotSent("offline")] * 100
    while desk.outbox.delivery(delivery.id).state is S.SCHEDULED:
        desk.send()
        clock.advance(minutes=1)
    assert desk.outbox.delivery(delivery.id).state is S.MISSED
    assert clock.now() - delivery.due_at <= timedelta(minutes=66)


def test_an_account_checked_too_late_asks_instead_of_sending(
    desk: Any, clock: Any, tomorrow: datetime
) -> None:
    delivery = desk.delivery(wall=tomorrow)
    clock.set(delivery.due_at)
    desk.platform.answers = [NeedsAccount("401")]
    desk.send()
    clock.advance(hours=5)
    desk.send()
    assert desk.outbox.delivery(delivery.id).state is S.SCHEDULED, "nothing is lost while it cannot send"
    desk.accounts.check(delivery.account_id)
    desk.send()
    assert desk.outbox.delivery(delivery.id).state is S.MISSED
