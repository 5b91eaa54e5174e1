"""The lanes: when things are sent, and how they start and stop."""

import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from cm_console.clock import SystemClock
from cm_console.domain.delivery import DeliveryState, Limited, NeedsAccount, NotSent, Rejected, Uncertain
from cm_console.domain.platform import Retry
from cm_console.errors import ConsoleError
from cm_console.events import PublisherChanged
from tests.waiting import until

S = DeliveryState


@pytest.fixture
def live(make_desk: Callable[..., Any]) -> Iterator[Any]:
    """A desk on the real clock."""
    yield make_desk(clock=SystemClock())
    assert [thread.name for thread in threading.enumerate() if thread.name.startswith(("lane", "pub"))] == []


def published(desk: Any) -> int:
    return len(desk.outbox.deliveries(states=[S.PUBLISHED]))


def test_until_empty_sends_what_is_due_and_leaves_the_rest(desk: Any, tomorrow: datetime) -> None:
    now = [desk.delivery(f"Now {number}").id for number in range(3)]
    later = desk.delivery("Later", wall=tomorrow)
    report = desk.publisher.run_until_empty()
    assert [each.id for each in report.published] == now
    assert report.waiting == 1
    assert report.attention == ()
    assert not desk.publisher.running
    assert desk.publisher.next_due() == later.due_at
    assert desk.publisher.heartbeat() is not None


def test_until_empty_with_nothing_to_do_ends_at_once(desk: Any) -> None:
    report = desk.publisher.run_until_empty()
    assert (report.published, report.waiting, report.attention) == ((), 0, ())


def test_until_empty_waits_for_short_retries_only(desk: Any) -> None:
    first = desk.delivery("One")
    desk.platform.answers = [NotSent("offline")]
    report = desk.publisher.run_until_empty()
    assert [each.id for each in report.published] == [first.id]
    second = desk.delivery("Two")
    desk.platform.answers = [NotSent("offline")] * 9
    report = desk.publisher.run_until_empty()
    assert report.published == ()
    assert [each.id for each in report.attention] == [second.id]
    assert len(desk.platform.calls) == 4, "the first pause is waited for, the second is too long"


@pytest.mark.parametrize(
    "answer", [Rejected("422"), Uncertain("500"), NeedsAccount("401"), Limited("429"), ValueError("a bug")]
)
def test_until_empty_names_what_needs_a_person(desk: Any, answer: Exception) -> None:
    delivery = desk.delivery("One")
    desk.platform.answers = [answer]
    report = desk.publisher.run_until_empty()
    assert [each.id for each in report.attention] == [delivery.id]
    assert desk.publisher.run_until_empty().published == ()


def test_an_old_problem_is_not_this_runs_problem(desk: Any) -> None:
    desk.delivery("One")
    desk.platform.answers = [Rejected("422")]
    desk.publisher.run_until_empty()
    desk.delivery("Two")
    report = desk.publisher.run_until_empty()
    assert len(report.published) == 1
    assert report.attention == ()


def test_what_is_missed_is_named(desk: Any, clock: Any, tomorrow: datetime) -> None:
    delivery = desk.delivery("One", wall=tomorrow)
    clock.advance(days=3)
    report = desk.publisher.run_until_empty()
    assert [(each.id, each.state) for each in report.attention] == [(delivery.id, S.MISSED)]


def test_run_for_sends_what_becomes_due_meanwhile(live: Any) -> None:
    live.delivery("Now")
    soon = datetime.now(UTC).replace(microsecond=0, tzinfo=None) + timedelta(seconds=1)
    live.delivery("Soon", wall=soon, zone="UTC")
    live.delivery("Later", wall=soon + timedelta(hours=1), zone="UTC")
    report = live.publisher.run_for(5)
    assert [each.text for each in report.published] == ["Now", "Soon"]
    assert report.waiting == 1
    assert report.published[1].published_at >= report.published[1].due_at


def test_fifty_posts_on_one_second_and_seven_accounts(live: Any) -> None:
    ids = [live.account(f"Account {number}") for number in range(7)]
    for number in range(50):
        live.post(f"Post {number}", *ids)
    report = live.publisher.run_until_empty()
    assert len(report.published) == 350
    assert len({message.key for message in live.platform.calls}) == 350
    assert len(live.platform.calls) == 350


def test_a_slow_account_delays_no_other(live: Any) -> None:
    slow, quick = live.account("Slow"), live.account("Quick")
    leave = threading.Event()
    live.platform.before = lambda session, message: leave.wait(60) if session.account.name == "Slow" else None
    live.post("Hello", slow, quick)
    live.publisher.start()

    def states() -> dict[str, DeliveryState]:
        return {each.account_name: each.state for each in live.outbox.deliveries()}

    assert until(lambda: states() == {"Slow": S.SENDING, "Quick": S.PUBLISHED})
    leave.set()
    assert until(lambda: published(live) == 2)
    live.publisher.stop()


def test_a_post_scheduled_while_it_runs_goes_out_at_once(live: Any, monkeypatch: Any) -> None:
    monkeypatch.setattr("cm_console.services.lanes.PULSE", 600)  # what goes out does not go by the pulse
    told: list[bool] = []
    live.context.events.subscribe(PublisherChanged, lambda event: told.append(event.running))
    live.publisher.start()
    live.publisher.start()
    for number in range(5):
        live.post(f"Post {number}")
        assert until(lambda number=number: published(live) == number + 1), "long before the next pulse"
    live.publisher.stop()
    live.publisher.stop()
    assert told == [True, False]
    assert not live.publisher.running


def test_an_account_that_is_checked_again_goes_on_at_once(live: Any, monkeypatch: Any) -> None:
    monkeypatch.setattr("cm_console.services.lanes.PULSE", 600)
    delivery = live.delivery()
    live.platform.answers = [NeedsAccount("401")]
    live.publisher.start()
    assert until(lambda: live.outbox.delivery(delivery.id).problem is not None)
    time.sleep(0.1)
    assert published(live) == 0
    live.accounts.check(delivery.account_id)
    assert until(lambda: published(live) == 1), "long before the next pulse"
    live.publisher.stop()


def test_stopping_waits_for_what_is_on_its_way_and_takes_nothing_new(live: Any) -> None:
    live.delivery("One")
    live.delivery("Two")
    inside, leave = threading.Event(), threading.Event()

    def slow(session: Any, message: Any) -> None:
        inside.set()
        leave.wait(60)

    live.platform.before = slow
    live.publisher.start()
    lanes = live.publisher._lanes
    assert inside.wait(60)
    stopping = threading.Thread(target=live.publisher.stop)
    stopping.start()
    assert until(lanes._stop.is_set)
    leave.set()
    stopping.join()
    assert [each.state for each in live.outbox.deliveries()] == [S.PUBLISHED, S.SCHEDULED]
    assert len(live.platform.calls) == 1


def test_what_was_asked_for_last_holds_though_its_worker_was_first(live: Any) -> None:
    off, on = live.publisher.turned(False), live.publisher.turned(True)
    on()
    off()
    assert live.publisher.running
    on, off = live.publisher.turned(True), live.publisher.turned(False)
    off()
    on()
    assert not live.publisher.running


def test_it_starts_and_stops_again_and_again(live: Any) -> None:
    for number in range(5):
        live.publisher.start()
        live.post(f"Post {number}")
        assert until(lambda number=number: published(live) == number + 1)
        live.publisher.stop()


def test_what_a_crash_left_is_taken_care_of_at_the_start(live: Any) -> None:
    delivery = live.delivery()
    live.db.execute(
        "UPDATE delivery SET state = 'sending', lease_owner = 'gone:1:x', lease_until = due_at WHERE id = ?",
        [delivery.id],
    )
    live.publisher.start()
    assert until(lambda: live.outbox.delivery(delivery.id).state is S.UNCONFIRMED)
    live.publisher.stop()
    assert live.platform.calls == []


def test_what_a_stopped_publisher_could_not_save_is_taken_up_at_once(
    make_desk: Callable[..., Any], monkeypatch: Any
) -> None:
    desk = make_desk()
    delivery = desk.delivery()

    def full(*args: Any, **options: Any) -> bool:
        raise ConsoleError("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr("cm_console.store.outbox.change", full)
        report = desk.publisher.run_until_empty()
    assert [(each.id, each.state) for each in report.attention] == [(delivery.id, S.SENDING)]
    report = make_desk().publisher.run_until_empty()
    assert [(each.id, each.state) for each in report.attention] == [(delivery.id, S.UNCONFIRMED)]
    assert len(desk.platform.calls) == 1


def test_a_replay_whose_account_is_held_back_goes_to_a_person(desk: Any) -> None:
    desk.platform.kind = Retry.IDEMPOTENT
    delivery = desk.delivery()
    desk.platform.answers = [Uncertain("500")]
    desk.send()
    desk.accounts.needs_you(delivery.account_id)
    report = desk.publisher.run_until_empty()
    assert [(each.id, each.state) for each in report.attention] == [(delivery.id, S.UNCONFIRMED)]
    assert desk.outbox.skip(delivery.id).state is S.CANCELLED


def test_a_lane_survives_a_file_that_cannot_be_read(live: Any, monkeypatch: Any) -> None:
    monkeypatch.setattr("cm_console.services.lanes.UNSAVED", 0.05)
    real, failures = live.outbox.send_due, [0]

    def sometimes(*args: Any) -> Any:
        failures[0] += 1
        if failures[0] < 3:
            raise ConsoleError("agora.cmc is busy.")
        return real(*args)

    monkeypatch.setattr(live.outbox, "send_due", sometimes)
    live.delivery()
    live.publisher.start()
    assert until(lambda: published(live) == 1)
    live.publisher.stop()


@pytest.mark.parametrize(("failures", "sent"), [(2, 2), (3, 0)])
def test_until_empty_survives_a_short_failure_and_ends_after_a_long_one(
    desk: Any, monkeypatch: Any, failures: int, sent: int
) -> None:
    real, left = desk.outbox.send_due, [failures]

    def sometimes(*args: Any) -> Any:
        if left[0]:
            left[0] -= 1
            raise ConsoleError("agora.cmc is busy.")
        return real(*args)

    monkeypatch.setattr(desk.outbox, "send_due", sometimes)
    desk.delivery("One")
    desk.delivery("Two")
    report = desk.publisher.run_until_empty()
    assert (len(report.published), len(report.attention)) == (sent, 2 - sent)


def test_ctrl_c_stops_cleanly(desk: Any, tomorrow: datetime) -> None:
    desk.delivery("Later", wall=tomorrow)
    waits = [0]
    real = desk.context.clock.wait

    def wait(signal: threading.Event, seconds: float) -> bool:
        if threading.current_thread() is threading.main_thread():
            waits[0] += 1
            if waits[0] == 3:
                raise KeyboardInterrupt
            return signal.wait(0.001)
        return bool(real(signal, min(seconds, 0.001)))

    desk.context.clock.wait = wait
    report = desk.publisher.run_for(600)
    assert report.interrupted
    assert report.waiting == 1
    assert not desk.publisher.running


def test_two_publishers_of_one_console_are_refused(live: Any) -> None:
    live.publisher.start()
    with pytest.raises(ConsoleError, match="already running"):
        live.publisher.run_until_empty()
    assert live.publisher.running
    live.publisher.stop()


def test_starting_from_many_threads_starts_once(live: Any) -> None:
    threads = [threading.Thread(target=live.publisher.start) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    names = [thread.name for thread in threading.enumerate()]
    assert names.count("publisher") == 1
    live.publisher.stop()


def test_the_heartbeat_goes_on_while_there_is_nothing_to_send(live: Any, monkeypatch: Any) -> None:
    monkeypatch.setattr("cm_console.services.lanes.PULSE", 0.02)
    assert live.publisher.heartbeat() is None
    live.publisher.start()
    assert until(lambda: live.publisher.heartbeat() is not None)
    first = live.publisher.heartbeat()
    assert until(lambda: live.publisher.heartbeat() > first)
    live.publisher.stop()


def test_a_lease_is_kept_while_a_request_takes_long(live: Any, monkeypatch: Any) -> None:
    monkeypatch.setattr("cm_console.services.lanes.PULSE", 0.02)
    live.delivery()
    leave = threading.Event()
    live.platform.before = lambda session, message: leave.wait(60)
    live.publisher.start()

    def lease() -> str:
        return live.db.value("SELECT lease_until FROM delivery") or ""

    assert until(lambda: lease() != "")
    first = lease()
    assert until(lambda: lease() > first)
    leave.set()
    live.publisher.stop()
    assert published(live) == 1
