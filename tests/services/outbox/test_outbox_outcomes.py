"""What each end of an attempt leaves behind: one test per outcome."""

from datetime import timedelta
from typing import Any

import pytest

from cm_console.domain.accounts import AccountState
from cm_console.domain.delivery import (
    DeliveryState,
    Limited,
    NeedsAccount,
    NotSent,
    Problem,
    PublishError,
    Rejected,
    Uncertain,
)
from cm_console.domain.platform import Receipt, Retry
from cm_console.events import DeliveryChanged

S = DeliveryState


def test_a_receipt_means_published(desk: Any, clock: Any) -> None:
    delivery = desk.delivery("Hello")
    sent = desk.send()
    assert sent.state is S.PUBLISHED
    assert sent.remote_id == f"id-{delivery.key[:12]}"
    assert sent.url == "https://scripted.example/1"
    assert sent.published_at == clock.now()
    assert sent.problem is None
    assert desk.trail(delivery.id) == [S.SCHEDULED, S.SENDING, S.PUBLISHED]
    reading = desk.db.value("SELECT next_reading_at FROM delivery")
    assert reading == "2026-11-16T10:00:00.000Z"
    assert desk.send() is None
    assert len(desk.platform.calls) == 1


@pytest.mark.parametrize("answer", [Receipt(""), "ok", 0])
def test_an_answer_without_an_id_is_no_proof(desk: Any, answer: Any) -> None:
    desk.delivery()
    desk.platform.answers = [lambda message: answer]
    assert desk.send().state is S.UNCONFIRMED


def test_what_certainly_did_not_leave_is_tried_again_after_a_pause(desk: Any, clock: Any) -> None:
    desk.delivery()
    desk.platform.answers = [NotSent("refused"), NotSent("refused")]
    waiting = desk.send()
    assert (waiting.state, waiting.problem, waiting.attempts) == (S.SCHEDULED, Problem.NETWORK, 1)
    assert waiting.ready_at == clock.now() + timedelta(seconds=5)
    assert desk.send() is None, "a tick before its time must not send"
    clock.advance(seconds=5)
    waiting = desk.send()
    assert waiting.ready_at == clock.now() + timedelta(seconds=20)
    clock.advance(seconds=20)
    assert desk.send().state is S.PUBLISHED
    assert len(desk.platform.calls) == 3


def test_a_limit_waits_until_the_platform_allows_and_costs_no_attempt(desk: Any, clock: Any) -> None:
    first = desk.delivery("one")
    desk.delivery("two")
    until = clock.now() + timedelta(minutes=15)
    desk.platform.answers = [Limited("slow down", until)]
    waiting = desk.send()
    assert (waiting.state, waiting.problem, waiting.attempts) == (S.SCHEDULED, Problem.LIMITED, 0)
    assert waiting.ready_at == until
    assert desk.accounts.get(first.account_id).paused_until == until
    assert desk.send() is None, "the whole account waits"
    clock.set(until)
    assert desk.send().state is S.PUBLISHED
    assert desk.send().state is S.PUBLISHED


def test_a_limit_without_a_time_waits_a_minute(desk: Any, clock: Any) -> None:
    desk.delivery()
    desk.platform.answers = [Limited()]
    assert desk.send().ready_at == clock.now() + timedelta(minutes=1)


def test_a_refused_account_keeps_everything_until_it_is_checked(desk: Any, clock: Any) -> None:
    delivery = desk.delivery("one")
    desk.delivery("two")
    desk.platform.answers = [NeedsAccount("401")]
    waiting = desk.send()
    assert (waiting.state, waiting.problem, waiting.attempts) == (S.SCHEDULED, Problem.SIGN_IN, 0)
    assert desk.accounts.get(delivery.account_id).state is AccountState.NEEDS_YOU
    clock.advance(minutes=5)
    assert desk.send() is None
    desk.accounts.check(delivery.account_id)
    assert desk.send().state is S.PUBLISHED
    assert desk.send().state is S.PUBLISHED


def test_a_missing_secret_is_found_before_anything_leaves(desk: Any, monkeypatch: Any) -> None:
    delivery = desk.delivery()

    def session(account: object) -> None:
        raise NeedsAccount("locked", Problem.SECRET)

    monkeypatch.setattr(desk.accounts, "session", session)
    waiting = desk.send()
    assert (waiting.state, waiting.problem) == (S.SCHEDULED, Problem.SECRET)
    assert desk.platform.calls == []
    assert desk.trail(delivery.id)[-1] is S.SCHEDULED


@pytest.mark.parametrize("problem", [Problem.CONTENT, Problem.DUPLICATE, Problem.UPDATE])
def test_refused_content_is_never_sent_again_by_itself(desk: Any, clock: Any, problem: Problem) -> None:
    desk.delivery()
    desk.platform.answers = [Rejected("422", problem)]
    refused = desk.send()
    assert (refused.state, refused.problem) == (S.REJECTED, problem)
    clock.advance(days=1)
    assert desk.send() is None
    assert len(desk.platform.calls) == 1


@pytest.mark.parametrize("error", [Uncertain("reset"), PublishError("?"), ValueError("a bug"), KeyError("x")])
def test_a_lost_answer_is_unconfirmed_and_never_sent_again(desk: Any, clock: Any, error: Exception) -> None:
    delivery = desk.delivery()
    desk.platform.answers = [error]
    unknown = desk.send()
    assert (unknown.state, unknown.problem) == (S.UNCONFIRMED, Problem.UNKNOWN_OUTCOME)
    clock.advance(days=1)
    assert desk.send() is None
    assert desk.outbox.recover() == []
    assert len(desk.platform.calls) == 1
    assert desk.platform.looks == 0
    assert desk.trail(delivery.id) == [S.SCHEDULED, S.SENDING, S.UNCONFIRMED]


def test_a_lost_answer_is_looked_up_where_that_is_possible(desk: Any) -> None:
    desk.platform.kind = Retry.LOOKUP
    desk.delivery()
    desk.platform.answers = [Uncertain("500")]
    desk.platform.found = Receipt("found-1", "https://scripted.example/found")
    found = desk.send()
    assert (found.state, found.remote_id) == (S.PUBLISHED, "found-1")
    assert (len(desk.platform.calls), desk.platform.looks) == (1, 1)


@pytest.mark.parametrize("nothing", [None, NotSent("offline"), RuntimeError("a bug"), Receipt("")])
def test_a_look_that_finds_nothing_proves_nothing(desk: Any, nothing: Any) -> None:
    desk.platform.kind = Retry.LOOKUP
    desk.delivery()
    desk.platform.answers = [Uncertain("500")]
    desk.platform.found = nothing
    assert desk.send().state is S.UNCONFIRMED


def test_an_idempotent_platform_is_asked_again_with_the_same_key(desk: Any, clock: Any) -> None:
    desk.platform.kind = Retry.IDEMPOTENT
    desk.delivery()

    def accept_and_lose(message: Any) -> None:
        desk.platform.accept(message)
        raise Uncertain("the answer was lost")

    desk.platform.answers = [accept_and_lose]
    replayed = desk.send()
    assert (replayed.state, replayed.problem) == (S.SCHEDULED, Problem.UNKNOWN_OUTCOME)
    clock.advance(seconds=5)
    assert desk.send().state is S.PUBLISHED
    assert len({message.key for message in desk.platform.calls}) == 1
    assert len(desk.platform.calls) == 2
    assert len(desk.platform.wall) == 1


def test_replays_end_after_three_and_then_a_person_decides(desk: Any, clock: Any) -> None:
    desk.platform.kind = Retry.IDEMPOTENT
    desk.delivery()
    desk.platform.answers = [Uncertain("500")] * 9
    states = []
    while (sent := desk.send()) is not None:
        states.append(sent.state)
        clock.advance(minutes=5)
    assert states == [S.SCHEDULED, S.SCHEDULED, S.SCHEDULED, S.UNCONFIRMED]
    assert len(desk.platform.calls) == 4
    assert desk.platform.looks == 1


def test_a_key_that_the_platform_has_forgotten_is_not_sent_again(desk: Any, clock: Any) -> None:
    desk.platform.kind = Retry.IDEMPOTENT
    desk.delivery()
    desk.platform.answers = [Uncertain("500")]
    assert desk.send().state is S.SCHEDULED
    clock.advance(hours=2)
    assert desk.send().state is S.UNCONFIRMED
    assert (len(desk.platform.calls), desk.platform.looks) == (1, 1)


def test_a_clock_set_back_makes_the_keys_age_unknown(desk: Any, clock: Any) -> None:
    desk.platform.kind = Retry.IDEMPOTENT
    desk.delivery()
    desk.platform.answers = [Uncertain("500")]
    desk.send()
    desk.db.execute("UPDATE delivery SET ready_at = '2026-11-01T00:00:00.000Z'")
    clock.advance(hours=-2)
    assert desk.send().state is S.UNCONFIRMED
    assert len(desk.platform.calls) == 1


def test_a_network_failure_during_replays_keeps_the_doubt(desk: Any, clock: Any) -> None:
    desk.platform.kind = Retry.IDEMPOTENT
    desk.delivery()
    desk.platform.answers = [Uncertain("500"), NotSent("offline"), Limited("429")]
    for _ in range(3):
        waiting = desk.send()
        assert (waiting.state, waiting.problem) == (S.SCHEDULED, Problem.UNKNOWN_OUTCOME)
        clock.advance(minutes=2)
    assert desk.send().state is S.PUBLISHED


@pytest.mark.parametrize("answer", [Rejected("422", Problem.DUPLICATE), NeedsAccount("401")])
def test_a_refusal_after_a_lost_answer_does_not_prove_that_nothing_is_out(
    desk: Any, clock: Any, answer: Exception
) -> None:
    desk.platform.kind = Retry.IDEMPOTENT
    delivery = desk.delivery()
    desk.platform.answers = [Uncertain("500"), answer]
    desk.send()
    clock.advance(seconds=5)
    assert desk.send().state is S.UNCONFIRMED
    needs_you = desk.accounts.get(delivery.account_id).state is AccountState.NEEDS_YOU
    assert needs_you is isinstance(answer, NeedsAccount)


def test_the_key_is_the_same_over_retries_and_changes_with_the_text(desk: Any, clock: Any) -> None:
    post = desk.post("One")
    key = post.deliveries[0].key
    assert len(key) == 64
    desk.platform.answers = [NotSent(), NotSent()]
    desk.send()
    clock.advance(seconds=5)
    desk.send()
    assert {message.key for message in desk.platform.calls} == {key}
    edited = desk.posts.edit(post.id, text="Two").deliveries[0]
    assert edited.key != key
    assert desk.posts.edit(post.id, text="One").deliveries[0].key == key


def test_one_failing_account_leaves_the_others_alone(desk: Any, clock: Any) -> None:
    ids = [desk.account(name) for name in ("A", "B", "C")]
    post = desk.post("Hello", *ids)
    desk.platform.before = lambda session, message: _refuse(session, "B")
    states = {}
    for account_id in ids:
        sent = desk.outbox.send_due(account_id, "me")
        states[sent.account_name] = sent.state
    assert states == {"A": S.PUBLISHED, "B": S.REJECTED, "C": S.PUBLISHED}
    desk.platform.before = lambda session, message: None
    refused = next(each for each in desk.posts.get(post.id).deliveries if each.state is S.REJECTED)
    desk.outbox.retry(refused.id)
    assert [desk.outbox.send_due(account_id, "me") is not None for account_id in ids] == [False, True, False]


def _refuse(session: Any, name: str) -> None:
    if session.account.name == name:
        raise Rejected("422")


def test_every_change_is_told(desk: Any) -> None:
    told: list[DeliveryState] = []
    desk.context.events.subscribe(DeliveryChanged, lambda event: told.append(event.state))
    desk.delivery()
    desk.send()
    assert told == [S.SENDING, S.PUBLISHED]


def test_a_removed_account_sends_nothing(desk: Any) -> None:
    desk.delivery()
    desk.db.execute("UPDATE account SET removed_at = '2026-11-16T09:00:00.000Z'")
    assert desk.outbox.send_due(1, "me") is None
    assert desk.publisher.next_due() is None
