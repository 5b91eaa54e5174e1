"""The day before: what would not go out is known while there is time to mend it."""

import threading
from datetime import datetime, timedelta
from typing import Any

import pytest

from cm_console.domain.accounts import AccountState
from cm_console.domain.delivery import Limited, NeedsAccount, NotSent, Problem
from cm_console.domain.platform import Capabilities, Identity
from cm_console.events import AheadChanged, PostsChanged
from cm_console.services.campaigns import Campaigns
from cm_console.services.day_before import AHEAD, DayBefore
from cm_console.services.overview import Overview
from cm_console.services.publisher import Publisher
from cm_console.store import accounts as accounts_store


@pytest.fixture
def watch(desk: Any) -> DayBefore:
    desk.platform.can = Capabilities(public=False, needs_network=True)
    desk.tries = []
    desk.refuses = None

    def verify(session: Any) -> Identity:
        desk.tries.append((session.account.id, threading.current_thread().name))
        if desk.refuses is not None:
            raise desk.refuses
        return Identity(session.account.key, "@scripted")

    desk.platform.verify = verify
    return DayBefore(desk.context, desk.accounts)


def said(found: Any) -> list[str]:
    return [finding.text for ahead in found for finding in ahead.findings]


def test_what_is_due_within_a_day_is_looked_at_and_no_more(
    desk: Any, watch: DayBefore, clock: Any, tomorrow: datetime
) -> None:
    account = desk.account("A")
    soon = desk.post("Soon", account, wall=tomorrow)
    desk.post("Later", account, wall=tomorrow + timedelta(hours=3))
    desk.post("Draft", account, wall=tomorrow, draft=True)
    (ahead,) = watch.look()
    assert (ahead.post.id, ahead.accounts, ahead.findings, ahead.stops) == (soon.id, ("A",), (), ())
    assert [each.post.text for each in watch.look(within=timedelta(days=2))] == ["Soon", "Later"]
    assert watch.look(desk.campaign + 1) == []
    clock.advance(days=2)
    assert watch.look() == []


def test_todays_facts_count_and_not_those_of_the_day_it_was_scheduled(
    desk: Any, watch: DayBefore, tomorrow: datetime
) -> None:
    account = desk.account("A")
    desk.post("x" * 250, account, wall=tomorrow)
    desk.db.execute("UPDATE campaign SET audience = 'organisation'")
    desk.platform.can = Capabilities(public=True)
    (ahead,) = watch.look()
    assert [each.text for each in ahead.stops] == [
        "A is read outside the organisation; the posts of Agora stay inside."
    ]


def test_a_sign_in_that_ends_before_the_post_stops_it_and_one_after_does_not(
    desk: Any, watch: DayBefore, tomorrow: datetime
) -> None:
    account = desk.account("A")
    desk.post("Hello", account, wall=tomorrow)
    for end, stops in (("2026-11-17T07:00:00.000Z", 1), ("2026-11-18T07:00:00.000Z", 0)):
        now = desk.context.clock.now()
        accounts_store.set_verified(desk.db, account, "1", "@a", {"expires_at": end}, now)
        assert len(watch.look()[0].stops) == stops


def test_a_dead_token_is_known_the_day_before(
    desk: Any, watch: DayBefore, clock: Any, tomorrow: datetime
) -> None:
    account = desk.account("A")
    desk.post("Hello", account, wall=tomorrow + timedelta(days=3))
    desk.refuses = NeedsAccount("401")
    assert not watch.try_account(account)
    clock.advance(days=3)
    assert watch.try_account(account)
    assert desk.accounts.get(account).state is AccountState.NEEDS_YOU
    (ahead,) = watch.look()
    assert [each.text for each in ahead.stops] == ["A needs you: nothing goes out before it is checked."]
    assert not watch.try_account(account)  # a person knows
    assert len(desk.tries) == 1


def test_an_account_is_tried_at_most_every_twelve_hours(
    desk: Any, watch: DayBefore, clock: Any, tomorrow: datetime
) -> None:
    account = desk.account("A")
    desk.post("Hello", account, wall=tomorrow)
    assert watch.try_account(account)
    clock.advance(hours=11, minutes=59)
    assert not watch.try_account(account)
    clock.advance(minutes=1)
    assert watch.try_account(account)
    assert not DayBefore(desk.context, desk.accounts).try_account(account)  # also after a restart


def test_who_has_nothing_due_or_was_asked_to_wait_is_left_alone(
    desk: Any, watch: DayBefore, clock: Any, tomorrow: datetime
) -> None:
    idle, paused = desk.account("Idle"), desk.account("Paused")
    desk.post("Hello", paused, wall=tomorrow)
    desk.accounts.pause(paused, clock.now() + timedelta(hours=2))
    assert not watch.try_account(idle)
    assert not watch.try_account(paused)
    assert desk.accounts.get(paused).paused_until is not None
    desk.platform.can = Capabilities(needs_network=False)
    desk.accounts.pause(paused, None)
    assert not watch.try_account(paused)
    assert desk.tries == []


@pytest.mark.parametrize("error", [NotSent("no route"), Limited("429")])
def test_a_server_that_cannot_be_asked_is_said_and_tried_again_in_an_hour(
    desk: Any, watch: DayBefore, clock: Any, tomorrow: datetime, error: Exception
) -> None:
    account = desk.account("A")
    desk.post("Hello", account, wall=tomorrow)
    desk.refuses = error
    assert watch.try_account(account)
    (ahead,) = watch.look()
    assert len(ahead.findings) == 1
    assert ahead.stops == ()
    assert not watch.try_account(account)
    clock.advance(hours=1)
    desk.refuses = None
    assert watch.try_account(account)
    assert said(watch.look()) == []


def test_a_secret_that_cannot_be_read_stops_it(desk: Any, watch: DayBefore, tomorrow: datetime) -> None:
    account = desk.account("A")
    desk.post("Hello", account, wall=tomorrow)
    desk.refuses = NeedsAccount("locked", Problem.SECRET)
    assert watch.try_account(account)
    assert len(watch.look()[0].stops) == 1
    assert desk.accounts.get(account).state is not AccountState.NEEDS_YOU


def test_the_lane_of_the_account_tries_it_and_the_overview_says_so(
    desk: Any, watch: DayBefore, tomorrow: datetime
) -> None:
    account = desk.account("A")
    desk.post("Hello", account, wall=tomorrow)
    desk.refuses = NeedsAccount("locked", Problem.SECRET)
    heard = threading.Event()
    desk.context.events.subscribe(AheadChanged, lambda _: heard.set())
    publisher = Publisher(desk.context, desk.outbox, watch.watch)
    publisher.start()
    try:
        assert heard.wait(20)
    finally:
        publisher.stop()
    assert desk.tries[0] == (account, f"lane {account}")
    assert desk.platform.calls == []
    campaign = Campaigns(desk.context).get(desk.campaign)
    needs = Overview(desk.context, watch.known).read(campaign.id).needs
    (need,) = [each for each in needs if each.kind == "ahead"]
    assert need.text.endswith(" So “Hello” will not go out.")
    assert (need.page, need.urgent) == ("outbox", True)


def test_a_run_that_ends_tries_nobody(desk: Any, watch: DayBefore, tomorrow: datetime) -> None:
    desk.post("Hello", desk.account("A"), wall=tomorrow)
    Publisher(desk.context, desk.outbox, watch.watch).run_until_empty()
    assert desk.tries == []
    assert timedelta(hours=24) < AHEAD


def test_an_account_that_was_refused_is_said_once(desk: Any, watch: DayBefore, tomorrow: datetime) -> None:
    account = desk.account("A")
    desk.post("Hello", account, wall=tomorrow)
    desk.refuses = NeedsAccount("401")
    watch.watch(account)
    needs = Overview(desk.context, watch.known).read(desk.campaign).needs
    assert [each.kind for each in needs if each.kind in ("ahead", "account")] == ["account"]


def test_what_was_cancelled_moved_or_mended_since_is_no_longer_said(
    desk: Any, watch: DayBefore, clock: Any, tomorrow: datetime
) -> None:
    account = desk.account("A")
    desk.refuses = NeedsAccount("locked", Problem.SECRET)
    cancelled = desk.post("Cancelled", account, wall=tomorrow)
    moved = desk.post("Moved", account, wall=tomorrow + timedelta(hours=1))
    stays = desk.post("Stays", account, wall=tomorrow + timedelta(hours=3))
    watch.watch(account)
    assert len(watch.known(desk.campaign)) == 2  # the third is due later than in 26 hours
    desk.posts.cancel(cancelled.id)
    desk.posts.move(moved.id, tomorrow + timedelta(days=2))
    assert watch.known(desk.campaign) == []
    clock.advance(hours=1)
    watch.watch(account)
    assert [each.post.id for each in watch.known(desk.campaign)] == [stays.id]
    desk.refuses = None
    clock.advance(hours=1)
    watch.watch(account)
    assert watch.known(desk.campaign) == []


def test_typing_does_not_make_it_look_all_the_time(
    desk: Any, watch: DayBefore, clock: Any, tomorrow: datetime, monkeypatch: Any
) -> None:
    account = desk.account("A")
    desk.post("Hello", account, wall=tomorrow)
    looks: list[int] = []
    monkeypatch.setattr(watch, "look", lambda: looks.append(1) or [])
    for _ in range(30):  # a change each second
        desk.context.events.publish(PostsChanged())
        watch.watch(account)
        clock.advance(seconds=1)
    assert len(looks) == 2
    clock.advance(minutes=9)
    watch.watch(account)
    watch.watch(account)
    assert len(looks) == 3


def test_watching_never_ends_a_lane(desk: Any, watch: DayBefore, tomorrow: datetime) -> None:
    desk.post("Hello", desk.account("A"), wall=tomorrow)
    desk.refuses = RuntimeError("a bug of a platform")
    watch.watch(1)
    watch.watch(99)
    assert len(desk.tries) == 1


def test_what_was_learnt_of_a_server_by_trying_is_not_forgotten(
    desk: Any, watch: DayBefore, clock: Any, tomorrow: datetime
) -> None:
    account = desk.account("A")
    desk.post("Hello", account, wall=tomorrow)
    desk.platform.verify = lambda session: Identity("1", "@a", {"version": "4.4.0"})
    accounts_store.set_verified(
        desk.db, account, "1", "@a", {"version": "4.3.0", "schedules": False}, clock.now()
    )
    clock.advance(hours=13)
    assert watch.try_account(account)
    assert desk.accounts.get(account).facts == {"version": "4.4.0", "schedules": False}
