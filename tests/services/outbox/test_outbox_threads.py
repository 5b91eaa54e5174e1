"""Threads in the outbox: in order, each part in the file before the next leaves, resumed after it."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from cm_console.domain.campaign import LatePolicy
from cm_console.domain.content import Card, Extras, Visibility
from cm_console.domain.delivery import (
    DeliveryState,
    Limited,
    NeedsAccount,
    NotSent,
    Problem,
    Rejected,
)
from cm_console.domain.platform import Receipt
from cm_console.errors import ConsoleError
from cm_console.services.series import Series
from cm_console.store import parts

S = DeliveryState
THREAD = "One\n---\nTwo\n---\nThree"


def wall(platform: Any) -> list[str]:
    return [text for _, text in platform.wall]


def test_its_parts_go_out_in_order_each_answering_the_one_before(desk: Any, platform: Any) -> None:
    delivery = desk.delivery(THREAD)
    sent = desk.send()
    assert wall(platform) == ["One", "Two", "Three"]
    receipts = [part.receipt for part in desk.outbox.parts(delivery.id)]
    first, second, third = platform.calls
    assert (first.answers, first.root) == (None, None)
    assert (second.answers, second.root) == (receipts[0], receipts[0])
    assert (third.answers, third.root) == (receipts[1], receipts[0])
    assert [call.key for call in platform.calls] == [delivery.key, f"{delivery.key}-2", f"{delivery.key}-3"]
    assert first.due_at < second.due_at < third.due_at
    assert (sent.state, sent.remote_id) == (S.PUBLISHED, receipts[0].remote_id)


def test_its_history_tells_every_part(desk: Any) -> None:
    delivery = desk.delivery(THREAD)
    desk.send()
    notes = [event.note for event in desk.outbox.history(delivery.id) if event.note]
    assert notes == [f"Part {number} of 3 is out." for number in (1, 2, 3)]


def test_a_single_post_leaves_no_parts(desk: Any) -> None:
    delivery = desk.delivery("Alone")
    desk.send()
    assert desk.outbox.parts(delivery.id) == []


def test_each_part_is_in_the_file_before_the_next_one_leaves(desk: Any, platform: Any) -> None:
    delivery, seen = desk.delivery(THREAD), []

    def look(session: object, message: object) -> None:
        assert not desk.db.connection.in_transaction
        seen.append([part.text for part in parts.sent(desk.db, delivery.id)])

    platform.before = look
    desk.send()
    assert seen == [[], ["One"], ["One", "Two"]]


@pytest.mark.parametrize(
    ("error", "problem"),
    [
        (NotSent(), Problem.NETWORK),
        (Limited(), Problem.LIMITED),
        (NeedsAccount(), Problem.SIGN_IN),
    ],
)
def test_after_a_certain_failure_it_goes_on_with_the_part_that_failed(
    desk: Any, platform: Any, clock: Any, error: Exception, problem: Problem
) -> None:
    delivery = desk.delivery(THREAD)
    platform.answers = [None, error]
    waiting = desk.send()
    assert (waiting.state, waiting.problem) == (S.SCHEDULED, problem)
    clock.advance(minutes=2)
    desk.accounts.check(delivery.account_id)
    assert desk.send().state is S.PUBLISHED
    assert wall(platform) == ["One", "Two", "Three"]


def test_a_refused_part_is_edited_and_what_is_out_stays(desk: Any, platform: Any) -> None:
    post = desk.post(THREAD)
    platform.answers = [None, Rejected()]
    assert desk.send().state is S.REJECTED
    desk.posts.edit(post.id, text="One\n---\nTwo, better\n---\nThree", now=True)
    assert desk.send().state is S.PUBLISHED
    assert wall(platform) == ["One", "Two, better", "Three"]


@pytest.mark.parametrize(
    "change",
    [
        {"text": "Another one\n---\nTwo\n---\nThree"},
        {"extras": Extras(warning="Now with a warning")},
    ],
)
def test_what_is_out_cannot_be_edited(desk: Any, platform: Any, change: dict[str, Any]) -> None:
    post = desk.post(THREAD)
    platform.answers = [None, Rejected()]
    desk.send()
    with pytest.raises(ConsoleError, match="out on Wall already"):
        desk.posts.edit(post.id, now=True, **change)
    assert desk.posts.get(post.id).text == THREAD
    desk.posts.edit(post.id, extras=Extras(labels=("wave 1",)), now=True)


def test_the_parts_that_are_left_may_be_left_out(desk: Any, platform: Any) -> None:
    post = desk.post(THREAD)
    platform.answers = [None, Rejected()]
    desk.send()
    desk.posts.edit(post.id, text="One", now=True)
    ended = desk.send()
    assert (ended.state, ended.remote_id) == (S.PUBLISHED, f"id-{platform.wall[0][0][:12]}")
    assert wall(platform) == ["One"]


def test_a_thread_that_was_cancelled_half_way_is_neither_deleted_nor_sent_again(
    desk: Any, platform: Any
) -> None:
    post = desk.post(THREAD)
    platform.answers = [None, Rejected()]
    desk.outbox.skip(desk.send().id)
    with pytest.raises(ConsoleError, match="out on Wall already"):
        desk.posts.delete(post.id)
    other = desk.account("Other")
    with pytest.raises(ConsoleError, match="out on Wall already"):
        desk.posts.edit(post.id, account_ids=[post.deliveries[0].account_id, other], now=True)
    assert wall(platform) == ["One"]


def test_a_part_that_cannot_be_written_holds_the_next_one_back(
    desk: Any, platform: Any, clock: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    delivery = desk.delivery(THREAD)
    real, full = parts.add, [True]

    def add(*given: Any) -> bool:
        if full[0]:
            raise ConsoleError("The disk is full.")
        return real(*given)

    monkeypatch.setattr(parts, "add", add)
    desk.send()
    assert wall(platform) == ["One"]
    assert not desk.outbox.save_unsaved()
    full[0] = False
    assert desk.outbox.save_unsaved()
    clock.advance(minutes=1)
    assert desk.send().state is S.PUBLISHED
    assert wall(platform) == ["One", "Two", "Three"]
    assert len(desk.outbox.parts(delivery.id)) == 3


def test_who_has_lost_the_lease_between_two_parts_sends_no_more(desk: Any, platform: Any, clock: Any) -> None:
    delivery = desk.delivery(THREAD)

    def taken_over(message: Any) -> Receipt:
        desk.db.execute("UPDATE delivery SET lease_owner = 'somebody else'")
        return platform.accept(message)  # type: ignore[no-any-return]

    platform.answers = [taken_over]
    desk.send()
    assert wall(platform) == ["One"]
    assert desk.outbox.delivery(delivery.id).state is S.SENDING
    assert [part.text for part in desk.outbox.parts(delivery.id)] == ["One"]


@pytest.mark.parametrize("policy", [LatePolicy.SKIP, LatePolicy.ASK])
def test_half_a_thread_that_is_late_is_never_left_out_in_silence(
    desk: Any, platform: Any, clock: Any, policy: LatePolicy
) -> None:
    desk.db.execute("UPDATE campaign SET late_policy = ?", [policy])
    delivery = desk.delivery(THREAD)
    platform.answers = [None, NotSent()]
    desk.send()
    clock.advance(hours=20)
    assert desk.send() is None
    assert desk.outbox.delivery(delivery.id).state is S.MISSED


def test_a_thread_for_a_platform_without_threads_is_refused_and_nothing_leaves(
    desk: Any, platform: Any
) -> None:
    desk.post(THREAD)
    platform.can = replace(platform.can, threads=False)
    assert desk.send().state is S.REJECTED
    assert platform.calls == []


def test_followers_only_never_goes_where_everybody_reads(desk: Any, platform: Any) -> None:
    can = platform.can
    platform.can = replace(can, visibilities=tuple(Visibility))
    desk.post("Among us", extras=Extras(visibility=Visibility.FOLLOWERS))
    platform.can = can  # as after an update of the platform
    assert desk.send().state is S.REJECTED
    assert platform.calls == []


def test_a_warning_is_the_first_line_where_the_platform_has_none(desk: Any, platform: Any) -> None:
    desk.post(THREAD, extras=Extras(warning="Spoilers", card=Card("https://example.com", "Example")))
    desk.send()
    assert wall(platform)[0] == "Spoilers\n\nOne"
    assert all(call.warning == "" and call.card is None for call in platform.calls)


def test_waiting_for_a_long_time_between_parts_keeps_the_lease_rules(desk: Any, platform: Any) -> None:
    delivery = desk.delivery(THREAD)
    platform.answers = [None, Limited(until=desk.context.clock.now() + timedelta(minutes=30))]
    waiting = desk.send()
    assert (waiting.attempts, waiting.ready_at) == (0, desk.context.clock.now() + timedelta(minutes=30))
    assert len(desk.outbox.parts(delivery.id)) == 1


def test_half_a_thread_of_a_series_is_not_left_out_when_the_next_one_comes(
    desk: Any, platform: Any, clock: Any
) -> None:
    wall = clock.now().replace(tzinfo=None) + timedelta(hours=1)
    series = Series(desk.context, desk.accounts, desk.posts)
    series.create(desk.campaign, THREAD, [desk.account()], "FREQ=DAILY", wall, zone="UTC")
    clock.advance(hours=1)
    platform.answers = [None, NotSent()]
    begun = desk.send()
    clock.advance(hours=24)
    desk.send()
    assert desk.outbox.delivery(begun.id).state is S.MISSED
