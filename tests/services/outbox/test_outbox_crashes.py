"""Whatever fails after the platform has accepted, nothing is published twice and nothing is forgotten."""

import contextlib
import os
import socket
import threading
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from cm_console.domain.delivery import DeliveryState, Limited, NeedsAccount, NotSent, Rejected, Uncertain
from cm_console.domain.platform import Receipt, Retry
from cm_console.errors import ConsoleError
from cm_console.services import lease
from cm_console.store import outbox as store
from cm_console.store import outgoing, sending

S = DeliveryState


class PowerCut(BaseException):
    """Ends the process in the middle of things; nobody catches it."""


def drain(desk: Any, clock: Any, hours: float = 3) -> None:
    """Run the lanes' work for a while, on any number of accounts."""
    for _ in range(20):
        for account in desk.accounts.list():
            desk.outbox.recover(account.id)
            while desk.outbox.send_due(account.id, "later"):
                pass
        clock.advance(hours=hours / 20)


AFTER_ACCEPTANCE = [
    (store, "change"),
    (store, "add_event"),
    (store, "state"),
]


@pytest.mark.parametrize(("module", "name"), AFTER_ACCEPTANCE)
@pytest.mark.parametrize("error", [ConsoleError("The disk is full."), RuntimeError("a bug")])
@pytest.mark.parametrize("times", [1, 3, 30])
def test_a_failure_to_save_after_acceptance_never_publishes_again(
    desk: Any, clock: Any, monkeypatch: Any, module: Any, name: str, error: Exception, times: int
) -> None:
    delivery = desk.delivery()
    broken = {"left": 0}
    real = getattr(module, name)

    def sometimes(*args: Any, **options: Any) -> Any:
        if broken["left"] > 0:
            broken["left"] -= 1
            raise error
        return real(*args, **options)

    monkeypatch.setattr(module, name, sometimes)
    desk.platform.before = lambda session, message: broken.update(left=times)
    for _ in range(40):
        with contextlib.suppress(type(error)):
            desk.send()
    assert len(desk.platform.calls) == 1
    assert desk.outbox.delivery(delivery.id).state is S.PUBLISHED


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        (None, S.PUBLISHED),
        (Limited("429"), S.SCHEDULED),
        (NeedsAccount("401"), S.SCHEDULED),
        (Rejected("422"), S.REJECTED),
        (Uncertain("500"), S.UNCONFIRMED),
    ],
)
def test_a_listener_that_fails_changes_nothing(desk: Any, answer: Exception | None, state: S) -> None:
    desk.delivery()
    desk.platform.answers = [answer]

    def listener(event: object) -> None:
        raise RuntimeError("a bug in a page")

    desk.context.events.subscribe(object, listener)
    assert desk.send().state is state
    assert desk.send() is None
    assert desk.outbox.save_unsaved()
    assert len(desk.platform.calls) == 1


def test_a_save_that_never_works_leaves_the_delivery_to_the_next_start(
    make_desk: Callable[..., Any], clock: Any, monkeypatch: Any
) -> None:
    desk = make_desk()
    delivery = desk.delivery()
    owner = lease.open_owner()

    def full(*args: Any, **options: Any) -> bool:
        raise ConsoleError("The disk is full.")

    with monkeypatch.context() as broken:
        broken.setattr(store, "change", full)
        assert desk.send(owner).state is S.SENDING
        assert not desk.outbox.save_unsaved()
    clock.advance(hours=1)
    assert desk.outbox.recover() == [], "this console still knows what became of it"
    lease.close_owner(owner)
    restarted = make_desk()
    assert [each.state for each in restarted.outbox.recover()] == [S.UNCONFIRMED]
    assert desk.outbox.save_unsaved()
    assert restarted.outbox.delivery(delivery.id).state is S.PUBLISHED, "the first console had the proof"
    assert len(desk.platform.calls) == 1


@pytest.mark.parametrize(
    ("kind", "accepted", "expected", "calls"),
    [
        (Retry.NEVER, True, S.UNCONFIRMED, 1),
        (Retry.NEVER, False, S.UNCONFIRMED, 1),
        (Retry.LOOKUP, True, S.PUBLISHED, 1),
        (Retry.LOOKUP, False, S.UNCONFIRMED, 1),
        (Retry.IDEMPOTENT, True, S.PUBLISHED, 2),
        (Retry.IDEMPOTENT, False, S.PUBLISHED, 2),
    ],
)
def test_a_power_cut_while_sending(
    make_desk: Callable[..., Any], clock: Any, kind: Retry, accepted: bool, expected: S, calls: int
) -> None:
    desk = make_desk()
    desk.platform.kind = kind
    delivery = desk.delivery()

    def cut(message: Any) -> None:
        if accepted:
            desk.platform.found = desk.platform.accept(message)
        raise PowerCut

    desk.platform.answers = [cut]
    owner = lease.open_owner()
    with pytest.raises(PowerCut):
        desk.send(owner)
    assert desk.outbox.delivery(delivery.id).state is S.SENDING
    lease.close_owner(owner)
    drain(make_desk(), clock)
    assert desk.outbox.delivery(delivery.id).state is expected
    assert len(desk.platform.calls) == calls
    assert len(desk.platform.wall) == (0 if expected is S.UNCONFIRMED and not accepted else 1)


def _cut_at(name: str, module: Any, monkeypatch: Any, skip: int) -> None:
    real = getattr(module, name)
    seen = {"n": 0}

    def cut(*args: Any, **options: Any) -> Any:
        seen["n"] += 1
        if seen["n"] == skip + 1:
            raise PowerCut
        return real(*args, **options)

    monkeypatch.setattr(module, name, cut)


@pytest.mark.parametrize("kind", list(Retry))
@pytest.mark.parametrize(
    ("module", "name"),
    [
        (sending, "too_late"),
        (sending, "claim"),
        (sending, "add_event"),
        (store, "get"),
        (store, "state"),
        (outgoing, "surroundings"),
        (store, "change"),
        (store, "add_event"),
    ],
)
@pytest.mark.parametrize("skip", [0, 1])
def test_a_power_cut_at_any_step(
    make_desk: Callable[..., Any],
    clock: Any,
    monkeypatch: Any,
    kind: Retry,
    module: Any,
    name: str,
    skip: int,
) -> None:
    desk = make_desk()
    desk.platform.kind = kind
    delivery = desk.delivery()
    owner = lease.open_owner()
    with monkeypatch.context() as patch:
        _cut_at(name, module, patch, skip)
        try:
            desk.send(owner)
        except PowerCut:
            desk.db.release_thread()
    lease.close_owner(owner)
    drain(make_desk(), clock, hours=0.5)
    assert len(desk.platform.wall) <= 1, "never twice"
    assert desk.outbox.delivery(delivery.id).state in {S.PUBLISHED, S.UNCONFIRMED}, "never forgotten"
    if kind is not Retry.IDEMPOTENT:
        assert len(desk.platform.calls) <= 1


def test_a_living_sender_is_left_alone(make_desk: Callable[..., Any], clock: Any) -> None:
    desk, other = make_desk(), make_desk()
    desk.platform.kind = Retry.IDEMPOTENT
    desk.delivery()
    owner = lease.open_owner()
    inside, leave = threading.Event(), threading.Event()

    def slow(session: Any, message: Any) -> None:
        inside.set()
        leave.wait(10)

    desk.platform.before = slow
    thread = threading.Thread(target=lambda: (desk.send(owner), desk.db.release_thread()))
    thread.start()
    assert inside.wait(10)
    for _ in range(10):
        clock.advance(minutes=1)
        sending.renew(desk.db, owner, clock.now())
        assert other.outbox.recover() == []
        assert other.send() is None
    leave.set()
    thread.join()
    lease.close_owner(owner)
    assert len(desk.platform.calls) == 1
    assert desk.outbox.deliveries()[0].state is S.PUBLISHED


def test_a_sender_of_another_computer_is_waited_for_until_its_lease_ends(desk: Any, clock: Any) -> None:
    desk.delivery()
    sending.claim(desk.db, 1, "elsewhere:1:abc", clock.now())
    assert desk.outbox.recover() == []
    clock.advance(minutes=3)
    assert [each.state for each in desk.outbox.recover()] == [S.UNCONFIRMED]


def test_proof_that_comes_late_is_kept_whatever_happened_meanwhile(desk: Any, clock: Any) -> None:
    """A laptop slept while it was sending; another console had given the delivery back to a person."""
    for settle, text in ((None, "a"), (desk.outbox.settle_not_sent, "b")):
        delivery = desk.delivery(text)

        def asleep(message: Any, delivery: Any = delivery, settle: Any = settle) -> Receipt:
            clock.advance(minutes=10)
            desk.outbox.recover()
            if settle is not None:
                settle(delivery.id)
            return desk.platform.accept(message)

        desk.platform.answers = [asleep]
        assert desk.send("elsewhere:1:x").state is S.PUBLISHED
    assert len(desk.platform.wall) == 2
    assert desk.send() is None


@pytest.mark.parametrize("error", [NotSent("offline"), Limited("429"), Rejected("422"), Uncertain("500")])
def test_an_end_without_proof_does_not_touch_what_another_console_is_sending(
    desk: Any, clock: Any, error: Exception
) -> None:
    desk.platform.kind = Retry.IDEMPOTENT
    delivery = desk.delivery()

    def asleep(message: Any) -> None:
        clock.advance(minutes=10)
        desk.outbox.recover()
        assert sending.claim(desk.db, delivery.account_id, "elsewhere:2:b", clock.now()) is not None
        raise error

    desk.platform.answers = [asleep]
    assert desk.send("elsewhere:1:a").state is S.SENDING
    assert [lease.owner for lease in sending.leases(desk.db)] == ["elsewhere:2:b"]


def test_a_computer_that_slept_before_the_request_left_does_not_send_it_any_more(
    desk: Any, clock: Any, monkeypatch: Any
) -> None:
    delivery = desk.delivery()
    real = desk.accounts.session

    def asleep(account: Any) -> Any:
        monkeypatch.undo()
        clock.advance(minutes=10)
        desk.outbox.recover()
        desk.outbox.settle_not_sent(delivery.id)
        assert desk.send("elsewhere:2:b").state is S.PUBLISHED
        return real(account)

    monkeypatch.setattr(desk.accounts, "session", asleep)
    assert desk.send("elsewhere:1:a").state is S.PUBLISHED
    assert len(desk.platform.calls) == 1


def test_a_campaign_that_is_removed_while_its_post_is_sent_leaves_nothing_behind(desk: Any) -> None:
    desk.delivery()
    desk.platform.before = lambda *_: desk.db.execute("DELETE FROM campaign")
    assert desk.send() is not None
    assert desk.outbox.save_unsaved()


def test_a_proof_for_a_cancelled_delivery_is_noted(desk: Any, clock: Any) -> None:
    delivery = desk.delivery()

    def asleep(message: Any) -> Receipt:
        clock.advance(minutes=10)
        desk.outbox.recover()
        desk.outbox.skip(delivery.id)
        return desk.platform.accept(message)

    desk.platform.answers = [asleep]
    assert desk.send("elsewhere:1:x").state is S.CANCELLED
    assert "nevertheless" in desk.outbox.history(delivery.id)[-1].note


def test_whether_a_sender_is_gone_is_only_known_of_this_computer() -> None:
    host = socket.gethostname()
    mine = lease.open_owner()
    assert not lease.is_gone(mine)
    lease.close_owner(mine)
    assert lease.is_gone(mine)
    assert not lease.is_gone("elsewhere:1:abc")
    assert not lease.is_gone("me")
    assert not lease.is_gone(f"{host}:{os.getppid()}:abc")
    child = os.posix_spawn("/bin/true", ["true"], os.environ) if os.name == "posix" else 0
    if child:
        os.waitpid(child, 0)
        assert lease.is_gone(f"{host}:{child}:abc")


def test_crashing_again_and_again_does_not_replay_for_ever(make_desk: Callable[..., Any], clock: Any) -> None:
    desk = make_desk()
    desk.platform.kind = Retry.IDEMPOTENT
    delivery = desk.delivery()
    desk.platform.answers = [PowerCut()] * 20
    for _ in range(10):
        owner = lease.open_owner()
        with contextlib.suppress(PowerCut):
            desk.send(owner)
        lease.close_owner(owner)
        desk.outbox.recover()
        clock.advance(timedelta(seconds=1))
    assert len(desk.platform.calls) == 4
    assert desk.outbox.delivery(delivery.id).state is S.UNCONFIRMED


def test_a_bug_in_the_platforms_own_answers_is_survived(desk: Any, monkeypatch: Any) -> None:
    desk.delivery()
    desk.platform.answers = [Uncertain("500")]

    def retry(account: Any) -> Retry:
        raise RuntimeError("a bug")

    monkeypatch.setattr(desk.platform, "retry", retry)
    assert desk.send().state is S.UNCONFIRMED
