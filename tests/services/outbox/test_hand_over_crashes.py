"""Whatever fails while a delivery is handed over, the server gets it once and nothing is forgotten."""

import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from cm_console.console import Console
from cm_console.domain.delivery import DeliveryState, Problem
from cm_console.errors import ConsoleError
from cm_console.services import lease
from cm_console.store import handed_over as marks
from cm_console.store import outbox as store
from tests.integrations.mastodon_double import MastodonDouble
from tests.newsdesk import Newsdesk

S = DeliveryState
ODD = "2.7.2 (compatible; Pleroma 2.5.0)"  # knows no keys


@pytest.fixture
def double(newsdesk: Newsdesk) -> MastodonDouble:
    return newsdesk.double


def odd(newsdesk: Newsdesk) -> None:
    newsdesk.double.version = ODD
    newsdesk.console.accounts.check(newsdesk.account)


LOST = ["drop after", "500 after", "cut short", "not json"]


@pytest.mark.parametrize("fault", LOST)
@pytest.mark.parametrize("version", ["4.3.2", ODD])
def test_a_lost_answer_is_found_at_the_server(
    newsdesk: Newsdesk, double: MastodonDouble, fault: str, version: str, clock: Any
) -> None:
    double.version = version
    newsdesk.console.accounts.check(newsdesk.account)
    double.faults = [fault]
    given = newsdesk.give()
    assert given.handed_over
    assert given.handed_over_id in double.schedule.waiting
    clock.set(given.due_at + timedelta(minutes=2))
    newsdesk.publish()
    assert newsdesk.now(given).state is S.PUBLISHED
    assert len(double.statuses) == 1


def test_what_never_arrived_is_asked_once_more_where_keys_are_known(
    newsdesk: Newsdesk, double: MastodonDouble
) -> None:
    double.faults = ["drop before"]
    assert newsdesk.give().handed_over
    assert len(double.schedule.waiting) == 1


def test_elsewhere_it_is_left_to_a_person_and_never_sent(
    newsdesk: Newsdesk, double: MastodonDouble, clock: Any
) -> None:
    odd(newsdesk)
    double.faults = ["drop before"]
    planned = newsdesk.plan()
    with pytest.raises(ConsoleError, match="not known"):
        newsdesk.console.hand_over.hand_over(planned.id)
    left = newsdesk.now(planned)
    assert (left.state, left.problem) == (S.UNCONFIRMED, Problem.UNKNOWN_OUTCOME)
    clock.set(planned.due_at + timedelta(hours=1))
    newsdesk.publish()
    assert double.statuses == {}
    assert newsdesk.now(planned).state is S.UNCONFIRMED


def test_what_a_person_says_is_not_there_goes_out_at_its_time(
    newsdesk: Newsdesk, double: MastodonDouble, clock: Any
) -> None:
    odd(newsdesk)
    double.faults = ["drop before"]
    planned = newsdesk.plan()
    with pytest.raises(ConsoleError):
        newsdesk.console.hand_over.hand_over(planned.id)
    again = newsdesk.console.outbox.settle_not_sent(planned.id)
    assert (again.state, again.due_at, again.handed_over) == (S.SCHEDULED, planned.due_at, False)
    newsdesk.publish()
    assert double.statuses == {}
    clock.set(planned.due_at)
    newsdesk.publish()
    assert newsdesk.now(planned).state is S.PUBLISHED


def test_looking_finds_what_waits_at_the_server_after_all(newsdesk: Newsdesk, double: MastodonDouble) -> None:
    odd(newsdesk)
    double.faults = ["drop after"]
    planned, real = newsdesk.plan(), double.schedule.answer
    asked = iter([real("GET", "/api/v1/scheduled_statuses")])  # before anything is sent, then it is down
    double.schedule.answer = lambda *_: next(asked, (500, {}))  # type: ignore[method-assign]
    with pytest.raises(ConsoleError, match="not known"):
        newsdesk.console.hand_over.hand_over(planned.id)
    with pytest.raises(ConsoleError, match="could not be asked"):
        newsdesk.console.outbox.look(planned.id)
    double.schedule.answer = real  # type: ignore[method-assign]
    found = newsdesk.console.outbox.look(planned.id)
    assert found.handed_over
    assert found.handed_over_id in double.schedule.waiting


def test_what_failed_to_be_shown_is_still_the_same_one(newsdesk: Newsdesk, double: MastodonDouble) -> None:
    double.schedule.faults = ["", "500"]  # ready, then what it shows of what it took
    assert newsdesk.give().handed_over
    assert len(double.schedule.waiting) == 1


@pytest.mark.parametrize("name", ["change", "add_event"])
@pytest.mark.parametrize("times", [1, 3])
def test_a_failure_to_save_never_gives_it_twice(
    newsdesk: Newsdesk,
    double: MastodonDouble,
    clock: Any,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    times: int,
) -> None:
    planned = newsdesk.plan()
    real, left = getattr(store, name), [0]

    def sometimes(*args: Any, **options: Any) -> Any:
        if left[0]:
            left[0] -= 1
            raise ConsoleError("The disk is full.")
        return real(*args, **options)

    put = double.schedule.put

    def taken(*args: Any) -> Any:
        left[0] = times  # from now on
        return put(*args)

    double.schedule.put = taken  # type: ignore[method-assign]
    monkeypatch.setattr(store, name, sometimes)
    with pytest.raises(ConsoleError, match="disk is full"):
        newsdesk.console.hand_over.hand_over(planned.id)
    assert newsdesk.now(planned).state is S.SENDING
    for _ in range(times):
        newsdesk.publish()
        clock.advance(minutes=1)
    assert newsdesk.now(planned).handed_over
    assert len(double.schedule.waiting) == 1
    assert double.statuses == {}


def test_two_consoles_give_it_once(
    newsdesk: Newsdesk, make_console: Callable[..., Console], double: MastodonDouble
) -> None:
    planned, other = newsdesk.plan(), make_console(create=False)
    together = threading.Barrier(2)
    results: list[str] = []

    def give(console: Console) -> None:
        together.wait(10)
        try:
            results.append(console.hand_over.hand_over(planned.id).state)
        except ConsoleError as error:
            results.append(error.title)
        finally:
            console.release_thread()

    threads = [threading.Thread(target=give, args=[each]) for each in (newsdesk.console, other)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert sorted(results) == ["It cannot be handed over.", "scheduled"]
    assert len(double.schedule.waiting) == 1
    assert other.outbox.delivery(planned.id).handed_over


def test_two_consoles_take_it_back_and_look_for_it_once(
    newsdesk: Newsdesk, make_console: Callable[..., Console], double: MastodonDouble, clock: Any
) -> None:
    other = make_console(create=False)
    back, out = newsdesk.give("Back"), newsdesk.give("Out")
    stale, real = newsdesk.now(back), other.context.db
    other.hand_over.take_back(back.id)
    clock.advance(seconds=1)
    again = other.hand_over.hand_over(back.id)
    assert not marks.is_marked(real, stale, stale.handed_over_id)
    with pytest.raises(ConsoleError, match="not handed over"):
        other.hand_over.take_back(newsdesk.plan("Never").id)
    clock.set(out.due_at + timedelta(minutes=2))
    for console in (newsdesk.console, other):
        console.publisher.run_until_empty()
    assert {newsdesk.now(each).state for each in (again, out)} == {S.PUBLISHED}
    notes = newsdesk.notes(out)
    assert not [note for note in notes if "nevertheless" in note]
    assert len(double.statuses) == 3


def test_another_console_leaves_alone_what_is_being_handed_over(
    newsdesk: Newsdesk, make_console: Callable[..., Console], double: MastodonDouble
) -> None:
    planned, other, put = newsdesk.plan(), make_console(create=False), double.schedule.put
    seen: list[Any] = []

    def meanwhile(*args: Any) -> Any:
        seen.append(other.outbox.recover())
        other.publisher.run_until_empty()
        seen.append(other.outbox.delivery(planned.id).state)
        other.release_thread()
        return put(*args)

    double.schedule.put = meanwhile  # type: ignore[method-assign]
    assert newsdesk.console.hand_over.hand_over(planned.id).handed_over
    assert seen == [[], S.SENDING]
    assert len(double.schedule.waiting) == 1


@pytest.mark.parametrize(
    "change",
    [
        lambda console, post_id: console.posts.edit(post_id, text="Other words"),
        lambda console, post_id: console.posts.move(post_id, datetime.fromisoformat("2026-11-20T09:00")),
        lambda console, post_id: console.posts.cancel(post_id),
    ],
)
def test_what_another_console_changes_meanwhile_is_not_handed_over_as_it_was(
    newsdesk: Newsdesk, make_console: Callable[..., Console], double: MastodonDouble, change: Any
) -> None:
    planned, other, real = newsdesk.plan(), make_console(create=False), double.schedule.answer

    def meanwhile(method: str, address: str) -> Any:
        double.schedule.answer = real  # type: ignore[method-assign]
        change(other, planned.post_id)
        other.release_thread()
        return real(method, address)

    double.schedule.answer = meanwhile  # type: ignore[method-assign]
    with pytest.raises(ConsoleError, match="cannot be handed over"):
        newsdesk.console.hand_over.hand_over(planned.id)
    assert double.schedule.waiting == {}
    assert newsdesk.now(planned).state in {S.SCHEDULED, S.CANCELLED}


@pytest.mark.parametrize("arrived", [True, False])
@pytest.mark.parametrize("known_keys", [True, False])
def test_after_a_crash_it_is_looked_up_first(
    newsdesk: Newsdesk,
    make_console: Callable[..., Console],
    double: MastodonDouble,
    clock: Any,
    arrived: bool,
    known_keys: bool,
) -> None:
    if not known_keys:
        odd(newsdesk)
    planned, console = newsdesk.plan(), newsdesk.console
    owner = lease.open_owner()
    assert marks.begin(console.context.db, planned, owner, clock.now(), "Handing over")
    if arrived:
        at = newsdesk.now(planned).due_at.isoformat()
        double.schedule.put({"status": planned.text, "scheduled_at": at}, "any", clock.now(), double.post)  # type: ignore[arg-type]
    lease.close_owner(owner)
    restarted = make_console(create=False)
    restarted.publisher.run_until_empty()
    found = restarted.outbox.delivery(planned.id)
    assert found.handed_over is (arrived or known_keys)
    assert (found.state is S.UNCONFIRMED) is (not arrived and not known_keys)
    assert len(double.schedule.waiting) == int(arrived or known_keys)
    clock.set(planned.due_at + timedelta(minutes=1))
    restarted.publisher.run_until_empty()
    assert len(double.statuses) == int(arrived or known_keys)


@pytest.mark.parametrize("version", ["4.3.2", ODD])
def test_a_server_that_takes_very_long_is_left_alone_meanwhile(
    newsdesk: Newsdesk, double: MastodonDouble, clock: Any, version: str
) -> None:
    double.version = version
    newsdesk.console.accounts.check(newsdesk.account)
    planned, put = newsdesk.plan(), double.schedule.put
    taken_up: list[Any] = []

    def slow(*args: Any) -> Any:
        clock.advance(minutes=3)  # longer than a lease lasts
        taken_up.extend(newsdesk.console.outbox.recover())
        return put(*args)

    double.schedule.put = slow  # type: ignore[method-assign]
    assert newsdesk.console.hand_over.hand_over(planned.id).handed_over
    assert taken_up == []
    assert len(double.schedule.waiting) == 1


def test_after_a_crash_and_a_night_it_is_found_among_what_is_out(
    newsdesk: Newsdesk, make_console: Callable[..., Console], double: MastodonDouble, clock: Any
) -> None:
    planned, owner = newsdesk.plan(), lease.open_owner()
    assert marks.begin(newsdesk.console.context.db, planned, owner, clock.now(), "Handing over")
    given = {"status": planned.text, "scheduled_at": planned.due_at.isoformat()}
    double.schedule.put(given, "any", clock.now(), lambda each: double.post(each, ""))
    lease.close_owner(owner)
    clock.advance(hours=14)
    make_console(create=False).publisher.run_until_empty()
    found = newsdesk.now(planned)
    assert (found.state, found.published_at) == (S.PUBLISHED, planned.due_at)
    assert len(double.statuses) == 1
