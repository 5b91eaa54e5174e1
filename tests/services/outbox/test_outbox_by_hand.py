"""What a person may decide about a delivery, and what nobody may."""

from typing import Any

import pytest

from cm_console.domain.content import Extras
from cm_console.domain.delivery import DeliveryState, NotSent, Problem, Rejected, Uncertain
from cm_console.domain.platform import Receipt, Retry
from cm_console.errors import ConsoleError

S = DeliveryState


def left_as(desk: Any, state: S) -> Any:
    """A delivery in `state`, reached the way it is in life."""
    if state is S.DRAFT:
        return desk.delivery(draft=True)
    delivery = desk.delivery()
    answers: dict[S, list[Any]] = {
        S.PUBLISHED: [None],
        S.REJECTED: [Rejected("422")],
        S.UNCONFIRMED: [Uncertain("500")],
    }
    if state in answers:
        desk.platform.answers = answers[state]
        return desk.send()
    if state is S.MISSED:
        desk.context.clock.advance(days=2)
        desk.send()
    if state is S.CANCELLED:
        desk.outbox.skip(delivery.id)
    if state is S.SENDING:
        desk.db.execute("UPDATE delivery SET state = 'sending', lease_owner = 'x', lease_until = ready_at")
    return desk.outbox.delivery(delivery.id)


@pytest.mark.parametrize("state", [state for state in S if state is not S.UNCONFIRMED])
def test_only_the_unconfirmed_can_be_settled(desk: Any, state: S) -> None:
    delivery = left_as(desk, state)
    assert delivery.state is state
    for settle in (desk.outbox.settle_published, desk.outbox.settle_not_sent, desk.outbox.look):
        with pytest.raises(ConsoleError, match="Only unconfirmed"):
            settle(delivery.id)
    assert desk.outbox.delivery(delivery.id) == delivery


def test_it_is_there(desk: Any, clock: Any) -> None:
    at = clock.now()
    delivery = left_as(desk, S.UNCONFIRMED)
    clock.advance(hours=2)
    settled = desk.outbox.settle_published(delivery.id, " https://social.example/@me/1 ")
    assert (settled.state, settled.url) == (S.PUBLISHED, "https://social.example/@me/1")
    assert settled.published_at == at, "when it left, not when somebody looked"
    assert settled.problem is None
    assert desk.send() is None


def test_where_it_is_must_be_an_address(desk: Any) -> None:
    delivery = left_as(desk, S.UNCONFIRMED)
    with pytest.raises(ConsoleError, match="not an address"):
        desk.outbox.settle_published(delivery.id, "javascript:alert(1)")
    assert desk.outbox.settle_published(delivery.id).state is S.PUBLISHED


def test_it_is_not_there_send_it_again_with_the_same_key(desk: Any, clock: Any) -> None:
    delivery = left_as(desk, S.UNCONFIRMED)
    clock.advance(days=2)
    again = desk.outbox.settle_not_sent(delivery.id)
    assert (again.state, again.problem, again.due_at) == (S.SCHEDULED, None, clock.now())
    assert desk.send().state is S.PUBLISHED
    assert len({message.key for message in desk.platform.calls}) == 1


def test_after_a_person_has_looked_the_replays_start_again(desk: Any, clock: Any) -> None:
    desk.platform.kind = Retry.IDEMPOTENT
    delivery = desk.delivery()
    desk.platform.answers = [Uncertain("500")] * 5
    while desk.send():
        clock.advance(minutes=5)
    clock.advance(hours=5)
    desk.outbox.settle_not_sent(delivery.id)
    assert desk.send().state is S.SCHEDULED
    clock.advance(minutes=5)
    assert desk.send().state is S.PUBLISHED


def test_looking_finds_it_or_leaves_it(desk: Any) -> None:
    delivery = left_as(desk, S.UNCONFIRMED)
    assert desk.outbox.look(delivery.id).state is S.UNCONFIRMED
    desk.platform.found = NotSent("offline")
    with pytest.raises(ConsoleError, match="could not be asked"):
        desk.outbox.look(delivery.id)
    desk.platform.found = Receipt("found", "https://scripted.example/found")
    assert desk.outbox.look(delivery.id).state is S.PUBLISHED
    assert len(desk.platform.calls) == 1


@pytest.mark.parametrize("state", [S.MISSED, S.REJECTED])
def test_twenty_clicks_on_send_now_send_once(desk: Any, state: S) -> None:
    delivery = left_as(desk, state)
    calls = len(desk.platform.calls)
    for _ in range(20):
        assert desk.outbox.retry(delivery.id).state is S.SCHEDULED
    while desk.send():
        pass
    assert len(desk.platform.calls) == calls + 1
    with pytest.raises(ConsoleError, match="cannot be sent again"):
        desk.outbox.retry(delivery.id)


@pytest.mark.parametrize("state", [S.DRAFT, S.PUBLISHED, S.UNCONFIRMED, S.CANCELLED])
def test_what_cannot_be_sent_again(desk: Any, state: S) -> None:
    delivery = left_as(desk, state)
    with pytest.raises(ConsoleError, match="cannot be sent again"):
        desk.outbox.retry(delivery.id)
    assert desk.outbox.delivery(delivery.id) == delivery


def test_a_waiting_retry_can_be_hurried(desk: Any, clock: Any) -> None:
    delivery = desk.delivery()
    desk.platform.answers = [NotSent("offline")]
    desk.send()
    events = len(desk.outbox.history(delivery.id))
    for _ in range(20):
        assert desk.outbox.retry(delivery.id).ready_at == clock.now()
    assert len(desk.outbox.history(delivery.id)) == events + 1
    assert desk.send().state is S.PUBLISHED


@pytest.mark.parametrize("state", [S.DRAFT, S.SCHEDULED, S.REJECTED, S.UNCONFIRMED, S.MISSED])
def test_leaving_out(desk: Any, state: S) -> None:
    delivery = left_as(desk, state)
    assert desk.outbox.skip(delivery.id).state is S.CANCELLED
    assert desk.send() is None


@pytest.mark.parametrize("state", [S.SENDING, S.PUBLISHED, S.CANCELLED])
def test_what_cannot_be_left_out(desk: Any, state: S) -> None:
    delivery = left_as(desk, state)
    with pytest.raises(ConsoleError, match="left out"):
        desk.outbox.skip(delivery.id)
    assert desk.outbox.delivery(delivery.id).state is state


def test_what_may_be_out_already_is_neither_hurried_nor_left_out(desk: Any) -> None:
    desk.platform.kind = Retry.IDEMPOTENT
    delivery = desk.delivery()
    desk.platform.answers = [Uncertain("500")]
    waiting = desk.send()
    assert waiting.problem is Problem.UNKNOWN_OUTCOME
    with pytest.raises(ConsoleError, match="left out"):
        desk.outbox.skip(delivery.id)
    assert desk.outbox.retry(delivery.id) == waiting


def test_what_may_be_out_stays_what_it_was(desk: Any) -> None:
    first, second = desk.account("First"), desk.account("Second")
    desk.platform.answers = [Uncertain("timeout")]
    post = desk.post("Hello", first, second)
    desk.outbox.send_due(first, "me")
    [lost, _] = desk.posts.get(post.id).deliveries
    with pytest.raises(ConsoleError, match="may be out on First"):
        desk.posts.edit(post.id, extras=Extras(warning="Spoiler"))
    desk.posts.edit(post.id, text="Hello all", extras=Extras(labels=("wave 1",)))
    desk.outbox.settle_not_sent(lost.id)
    for account in (first, second):
        desk.outbox.send_due(account, "me")
    assert [call.text for call in desk.platform.calls] == ["Hello", "Hello", "Hello all"]
    assert desk.platform.calls[0].key == desk.platform.calls[1].key


def test_a_delivery_that_is_gone_is_said(desk: Any) -> None:
    for act in (desk.outbox.delivery, desk.outbox.retry, desk.outbox.skip, desk.outbox.look):
        with pytest.raises(ConsoleError, match="no longer exists"):
            act(99)
