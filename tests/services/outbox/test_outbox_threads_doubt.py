"""Threads in doubt: after a lost answer or a crash, the rest follows and nothing is doubled."""

from collections.abc import Callable
from typing import Any

import pytest

from cm_console.domain.delivery import (
    DeliveryState,
    Limited,
    Problem,
    Rejected,
    Uncertain,
)
from cm_console.domain.platform import Receipt, Retry
from cm_console.services import lease
from cm_console.store import outbox as deliveries
from cm_console.store import parts

S = DeliveryState
THREAD = "One\n---\nTwo\n---\nThree"


@pytest.fixture
def idempotent(platform: Any) -> Any:
    platform.kind = Retry.IDEMPOTENT
    return platform


@pytest.fixture
def asked(platform: Any) -> Any:
    platform.kind = Retry.LOOKUP
    return platform


def wall(platform: Any) -> list[str]:
    return [text for _, text in platform.wall]


def crash(desk: Any, platform: Any, *, at: int, commits: bool = True) -> None:
    """Send until the process dies during part `at` (from 1), before or after the server took it."""

    class Died(BaseException):
        pass

    def die(message: Any) -> Receipt:
        if commits:
            platform.accept(message)
        raise Died

    platform.answers = [None] * (at - 1) + [die]
    owner = lease.open_owner()
    with pytest.raises(Died):
        desk.send(owner)
    lease.close_owner(owner)


def test_a_lost_answer_is_asked_again_with_the_parts_own_key(desk: Any, idempotent: Any, clock: Any) -> None:
    delivery = desk.delivery(THREAD)

    def lost(message: Any) -> Receipt:
        idempotent.accept(message)
        raise Uncertain("ReadTimeout")

    idempotent.answers = [None, lost]
    assert desk.send().problem is Problem.UNKNOWN_OUTCOME
    clock.advance(minutes=1)
    assert desk.send().state is S.PUBLISHED
    assert wall(idempotent) == ["One", "Two", "Three"]
    assert [call.key for call in idempotent.calls].count(f"{delivery.key}-2") == 2


def test_a_part_that_comes_after_a_settled_doubt_has_no_doubt_of_its_own(
    desk: Any, idempotent: Any, clock: Any
) -> None:
    desk.post(THREAD)
    idempotent.answers = [None, Uncertain(), None, Rejected()]
    desk.send()
    clock.advance(minutes=1)
    refused = desk.send()
    assert (refused.state, refused.problem) == (S.REJECTED, Problem.CONTENT)


def test_each_part_may_be_asked_for_again_as_often_as_a_post(desk: Any, idempotent: Any, clock: Any) -> None:
    delivery = desk.delivery(THREAD)
    lost = [Uncertain(), Uncertain(), Uncertain(), None]
    idempotent.answers = [*lost, *lost, *lost]
    for _ in range(12):
        desk.send()
        clock.advance(minutes=6)
    assert desk.outbox.delivery(delivery.id).state is S.PUBLISHED
    assert wall(idempotent) == ["One", "Two", "Three"]


def test_a_key_is_as_old_as_the_first_attempt_of_its_own_part(desk: Any, idempotent: Any, clock: Any) -> None:
    delivery = desk.delivery(THREAD)
    idempotent.answers = [None, Limited()]
    desk.send()
    clock.advance(minutes=50)
    idempotent.answers = [Uncertain()]
    desk.send()
    doubt = deliveries.doubt(desk.db, delivery.id, clock.now())
    assert (doubt.since, doubt.replays) == (clock.now(), 1)


@pytest.mark.parametrize("at", [1, 2, 3])
@pytest.mark.parametrize("commits", [True, False])
def test_after_a_crash_nothing_is_doubled_and_nothing_lost(
    make_desk: Callable[..., Any], idempotent: Any, clock: Any, at: int, commits: bool
) -> None:
    desk = make_desk()
    delivery = desk.delivery(THREAD)
    crash(desk, idempotent, at=at, commits=commits)
    again = make_desk()
    clock.advance(minutes=5)
    again.outbox.recover()
    assert again.send().state is S.PUBLISHED
    assert wall(idempotent) == ["One", "Two", "Three"]
    assert again.outbox.delivery(delivery.id).remote_id == f"id-{delivery.key[:12]}"


def test_a_crash_after_the_last_part_was_written_is_published_unasked(
    make_desk: Callable[..., Any], platform: Any, clock: Any
) -> None:
    desk = make_desk()
    delivery = desk.delivery("One\n---\nTwo")
    crash(desk, platform, at=2)
    two = platform.wall[-1][0]
    part = parts.SentPart(1, "Two", Receipt(f"id-{two}"), clock.now())
    parts.add(desk.db, delivery.id, part)
    again = make_desk()
    clock.advance(minutes=5)
    again.outbox.recover()
    assert again.outbox.delivery(delivery.id).state is S.PUBLISHED
    assert platform.looks == 0


def test_where_it_must_be_looked_for_the_rest_follows_what_is_found(
    make_desk: Callable[..., Any], asked: Any, clock: Any
) -> None:
    desk = make_desk()
    delivery = desk.delivery(THREAD)
    crash(desk, asked, at=2)
    asked.found = Receipt("id-two", "https://scripted.example/2")
    again = make_desk()
    clock.advance(minutes=5)
    again.outbox.recover()
    waiting = again.outbox.delivery(delivery.id)
    assert (waiting.state, waiting.problem) == (S.SCHEDULED, None)
    assert again.send().state is S.PUBLISHED
    assert wall(asked) == ["One", "Two", "Three"]
    assert [part.receipt.remote_id for part in again.outbox.parts(delivery.id)][1] == "id-two"


def test_another_part_with_the_same_words_is_not_taken_for_the_one_in_doubt(desk: Any, asked: Any) -> None:
    delivery = desk.delivery("Again\n---\nAgain")
    asked.answers = [None, Uncertain()]
    asked.found = Receipt(f"id-{delivery.key[:12]}")
    assert desk.send().state is S.UNCONFIRMED
    assert desk.outbox.look(delivery.id).state is S.UNCONFIRMED


def test_what_is_not_found_waits_for_a_person(desk: Any, asked: Any) -> None:
    desk.post(THREAD)
    asked.answers = [None, Uncertain()]
    assert desk.send().state is S.UNCONFIRMED


def test_a_person_looks_and_the_rest_goes_on(desk: Any, asked: Any, clock: Any) -> None:
    delivery = desk.delivery(THREAD)
    asked.answers = [None, Uncertain()]
    desk.send()
    clock.advance(hours=30)
    asked.found = Receipt("id-two")
    assert desk.outbox.look(delivery.id).state is S.SCHEDULED
    assert desk.send().state is S.PUBLISHED
    assert wall(asked) == ["One", "Three"], "the second is there, as the platform says"


def test_a_person_finds_the_last_part_and_it_is_published(desk: Any, asked: Any) -> None:
    delivery = desk.delivery("One\n---\nTwo")
    asked.answers = [None, Uncertain()]
    desk.send()
    asked.found = Receipt("id-two")
    found = desk.outbox.look(delivery.id)
    assert (found.state, found.remote_id) == (S.PUBLISHED, f"id-{delivery.key[:12]}")


def test_not_there_says_a_person_and_it_goes_on_with_that_part(desk: Any, platform: Any) -> None:
    delivery = desk.delivery(THREAD)
    platform.answers = [None, Uncertain()]
    assert desk.send().state is S.UNCONFIRMED
    desk.outbox.settle_not_sent(delivery.id)
    assert desk.send().state is S.PUBLISHED
    assert wall(platform) == ["One", "Two", "Three"]


def test_it_is_there_says_a_person_and_its_first_part_is_counted(desk: Any, platform: Any) -> None:
    delivery = desk.delivery(THREAD)
    platform.answers = [None, Uncertain()]
    desk.send()
    settled = desk.outbox.settle_published(delivery.id)
    assert (settled.state, settled.remote_id) == (S.PUBLISHED, f"id-{delivery.key[:12]}")
    assert settled.url == "https://scripted.example/1"


def test_what_was_on_its_way_to_a_platform_that_is_missing_now_waits_for_a_person(
    make_desk: Callable[..., Any], idempotent: Any, clock: Any
) -> None:
    desk = make_desk()
    delivery = desk.delivery(THREAD)
    crash(desk, idempotent, at=2)
    again = make_desk()
    again.context.platforms.pop("scripted")
    clock.advance(minutes=5)
    again.outbox.recover()
    assert again.outbox.delivery(delivery.id).state is S.UNCONFIRMED
