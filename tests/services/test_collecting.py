"""Counters are read account by account, on a slowing schedule, and what is not said is never zero."""

from dataclasses import replace
from datetime import timedelta

import pytest

from cm_console.domain.delivery import Limited, NeedsAccount, NotSent, Uncertain
from cm_console.domain.platform import Receipt
from cm_console.domain.when import from_text
from cm_console.events import SamplesCollected
from cm_console.services.accounts import Accounts
from cm_console.services.engagement import Engagement
from tests.launch import NOW, Launch, ScriptedPlatform, ago


@pytest.fixture
def platform() -> ScriptedPlatform:
    return ScriptedPlatform(channel_counts={"followers": 128})


@pytest.fixture
def engagement(launch: Launch) -> Engagement:
    return Engagement(launch.context, Accounts(launch.context))


def test_likes_and_replies_are_stored_with_their_time(launch, platform, engagement) -> None:
    delivery = launch.published("Hello\nworld", launch.account("Agora"), ago(hours=2), remote_id="a")
    platform.counts["a"] = {"likes": 3, "replies": 1}
    report = engagement.collect()
    assert (report.read, report.missing, report.channels, report.failed) == (1, 0, 1, ())
    (total,) = engagement.post_totals(launch.id)
    assert (total.delivery_id, total.title, total.counts) == (delivery, "Hello", {"likes": 3, "replies": 1})
    assert total.taken_at == NOW
    (channel,) = engagement.channel_totals()
    assert (channel.account, channel.counts, channel.taken_at) == ("Agora", {"followers": 128}, NOW)


def test_a_counter_that_the_platform_does_not_say_is_absent_not_zero(launch, platform, engagement) -> None:
    launch.published("Hello", launch.account("Agora"), ago(hours=2), remote_id="a")
    platform.counts["a"] = {"likes": 0, "replies": None, "views": -1}
    platform.channel_counts.clear()
    report = engagement.collect()
    (total,) = engagement.post_totals(launch.id)
    assert total.counts == {"likes": 0}
    assert report.channels == 0
    assert engagement.channel_totals()[0].counts == {}


def test_a_counter_no_longer_said_is_not_carried_into_the_last_reading(
    launch, platform, engagement, clock
) -> None:
    launch.published("Hello", launch.account("Agora"), ago(hours=2), remote_id="a")
    platform.counts["a"] = {"likes": 3, "replies": 1}
    engagement.collect()
    clock.advance(hours=1)
    platform.counts["a"] = {"likes": 4}
    engagement.collect()
    assert engagement.post_totals(launch.id)[0].counts == {"likes": 4}


def test_reading_twice_at_one_instant_changes_nothing(launch, platform, engagement) -> None:
    launch.published("Hello", launch.account("Agora"), ago(hours=2), remote_id="a")
    platform.counts["a"] = {"likes": 3}
    engagement.collect()
    engagement.collect()
    assert launch.db.value("SELECT count(*) FROM post_sample") == 1


def test_a_post_that_is_gone_is_counted_as_missing_and_keeps_its_samples(
    launch, platform, engagement
) -> None:
    delivery = launch.published("Hello", launch.account("Agora"), ago(hours=30), remote_id="a")
    launch.sample(delivery, ago(hours=6), likes=7)
    report = engagement.collect()
    assert (report.read, report.missing) == (0, 1)
    assert engagement.post_totals(launch.id)[0].counts == {"likes": 7}


def test_only_what_is_due_is_read_on_the_timer(launch, platform, engagement, clock) -> None:
    account = launch.account("Agora")
    launch.published("Old", account, ago(hours=2), remote_id="old")
    launch.published("New", account, ago(minutes=10), remote_id="new")
    engagement.collect(due_only=True)
    assert platform.asked == [["old"]]
    platform.asked.clear()
    engagement.collect(due_only=True)
    assert platform.asked == []
    clock.advance(minutes=50)
    assert engagement.next_reading_due() == clock.now()
    engagement.collect(due_only=True)
    assert platform.asked == [["new"]]
    assert engagement.next_reading_due() == NOW + timedelta(hours=1)  # the old one, 3 h after it went out


def test_readings_slow_down_as_a_post_ages(launch, platform, engagement, clock) -> None:
    launch.published("Hello", launch.account("Agora"), NOW, remote_id="a")
    platform.counts["a"] = {"likes": 1}
    hours = []
    engagement.collect(due_only=True)  # the channel
    for _ in range(400):
        clock.advance(minutes=15)
        if engagement.collect(due_only=True).read:
            hours.append((clock.now() - NOW) / timedelta(hours=1))
    assert hours == [1, 3, 12, 24, 48, 72, 96]


def test_an_account_that_fails_is_told_in_words_and_does_not_stop_the_others(
    launch, platform, engagement
) -> None:
    bad, good = launch.account("Bad"), launch.account("Good")
    launch.published("One", bad, ago(hours=2), remote_id="one")
    launch.published("Two", good, ago(hours=2), remote_id="two")
    platform.counts["two"] = {"likes": 2}
    platform.errors["Bad"] = NotSent("connect to 10.0.0.1:443 refused")
    report = engagement.collect()
    assert report.read == 1
    (failure,) = report.failed
    assert failure.account == "Bad"
    assert failure.reason == "The platform cannot be reached; what was read before is kept."
    assert "10.0.0.1" not in repr(report)


def test_a_lost_answer_to_a_reading_asks_nothing_of_a_person(launch, platform, engagement) -> None:
    launch.account("Agora")
    platform.errors["Agora"] = Uncertain("timed out")
    (failure,) = engagement.collect().failed
    assert (failure.reason, failure.action) == (
        "The platform did not answer as it should; it is read again later.",
        "Nothing to do.",
    )


@pytest.mark.parametrize("error", [ValueError("bad JSON"), KeyError("likeCount")])
def test_an_answer_that_nobody_expected_is_told_in_words_too(
    launch, platform, engagement, error: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    launch.account("Agora")
    platform.errors["Agora"] = error
    (failure,) = engagement.collect().failed
    assert failure.reason == "The platform has changed the way it is spoken to."
    assert "reading scripted failed" in caplog.text


def test_a_failing_account_is_left_alone_for_a_while(launch, platform, engagement, clock) -> None:
    launch.published("One", launch.account("Agora"), ago(hours=2), remote_id="one")
    platform.errors["Agora"] = NotSent()
    assert engagement.collect(due_only=True).failed
    assert not engagement.collect(due_only=True).failed
    assert engagement.next_reading_due() == NOW + timedelta(minutes=15)
    clock.advance(minutes=15)
    assert engagement.collect(due_only=True).failed


def test_a_platform_that_asks_to_wait_is_waited_for(launch, platform, engagement) -> None:
    launch.published("One", launch.account("Agora"), ago(hours=2), remote_id="one")
    platform.errors["Agora"] = Limited("429", NOW + timedelta(hours=2))
    engagement.collect(due_only=True)
    assert engagement.next_reading_due() == NOW + timedelta(hours=2)


def test_a_refused_account_needs_a_person_and_is_not_asked_again(launch, platform, engagement) -> None:
    launch.account("Agora")
    platform.errors["Agora"] = NeedsAccount("401")
    assert engagement.collect().failed[0].reason == "The platform refused this account."
    assert launch.db.value("SELECT state FROM account") == "needs_you"
    del platform.errors["Agora"]
    assert engagement.collect(due_only=True).failed == ()
    assert engagement.collect().failed[0].action == "Sign in again under Accounts."
    assert engagement.next_reading_due() is None


def test_what_was_read_before_a_failure_is_kept(launch, platform, engagement) -> None:
    account = launch.account("Agora")
    for index in range(60):
        launch.published(f"Post {index}", account, ago(days=1, minutes=index), remote_id=f"p{index}")
        platform.counts[f"p{index}"] = {"likes": index}

    def fail_on_the_second() -> None:
        if len(platform.asked) == 1:
            raise NotSent

    platform.on_read = fail_on_the_second
    report = engagement.collect()
    assert report.read == 50
    assert len(report.failed) == 1


def test_removed_accounts_and_unpublished_posts_are_not_read(launch, platform, engagement) -> None:
    gone = launch.account("Gone", removed_at="2026-11-01T00:00:00.000Z")
    launch.published("One", gone, ago(hours=2))
    launch.delivery(launch.post("Two", NOW), launch.account("Agora"), "scheduled", NOW)
    engagement.collect()
    assert platform.asked == []


def test_no_transaction_is_open_while_the_platform_is_asked(launch, platform, engagement) -> None:
    launch.published("One", launch.account("Agora"), ago(hours=2), remote_id="one")
    open_ones = []
    platform.on_read = lambda: open_ones.append(launch.db.utils.conn.in_transaction)
    engagement.collect()
    assert open_ones == [False, False]


def test_one_event_says_that_something_new_was_stored(launch, platform, engagement) -> None:
    heard: list[SamplesCollected] = []
    launch.context.events.subscribe(SamplesCollected, heard.append)
    engagement.collect()
    assert heard == []
    launch.published("One", launch.account("Agora"), ago(hours=2), remote_id="a")
    platform.counts["a"] = {"likes": 3}
    engagement.collect()
    assert heard == [SamplesCollected()]


def test_the_series_hold_every_dated_sample(launch, platform, engagement, clock) -> None:
    launch.published("Hello", launch.account("Agora"), ago(hours=2), remote_id="a")
    for likes in (1, 4):
        platform.counts["a"] = {"likes": likes, "replies": 0}
        engagement.collect()
        clock.advance(hours=1)
    by_metric = {
        each.metric: [sample.value for sample in each.samples] for each in engagement.series(launch.id)
    }
    assert by_metric == {"likes": [1, 4], "replies": [0, 0], "followers": [128, 128]}
    (only,) = engagement.series(launch.id, "likes")
    assert (only.title, only.account, only.samples[0].at) == ("Hello", "Agora", NOW)
    assert from_text(launch.db.value("SELECT min(taken_at) FROM post_sample")) == NOW


def test_a_post_that_a_person_found_is_named_by_its_platform_and_read(
    launch, platform, engagement, clock
) -> None:
    account = launch.account("Agora")
    ours = launch.published("Ours", account, ago(hours=2), remote_id="", url="https://x.example/ours")
    theirs = launch.published("Theirs", account, ago(hours=2), remote_id="", url="https://x.example/theirs")
    asked: list[str] = []

    def at(session, url):
        asked.append(url.rsplit("/", 1)[-1])
        return Receipt("a", url) if url.endswith("ours") else None

    platform.at = at
    platform.counts["a"] = {"likes": 3}
    engagement.collect()
    assert asked == []  # it does not say that it can
    platform.can = replace(platform.can, reads_addresses=True)
    assert engagement.collect().read == 1
    assert asked == ["ours", "theirs"]
    totals = {each.delivery_id: each.counts for each in engagement.post_totals(launch.id)}
    assert totals[ours] == {"likes": 3}
    assert totals[theirs] == {}
    engagement.collect(due_only=True)
    assert asked == ["ours", "theirs"]
    clock.advance(days=1, minutes=1)
    engagement.collect(due_only=True)
    assert asked == ["ours", "theirs", "theirs"]
    clock.advance(days=7)
    engagement.collect()
    assert asked == ["ours", "theirs", "theirs"]


def test_a_platform_that_cannot_be_asked_for_an_address_is_asked_later(
    launch, platform, engagement, clock
) -> None:
    launch.published(
        "Ours", launch.account("Agora"), ago(hours=2), remote_id="", url="https://x.example/ours"
    )
    asked: list[str] = []

    def at(session, url):
        asked.append(url)
        raise NotSent("no route")

    platform.at = at
    platform.can = replace(platform.can, reads_addresses=True)
    for _ in range(2):
        engagement.collect(due_only=True)
    assert len(asked) == 1
    clock.advance(hours=2)
    engagement.collect(due_only=True)
    assert len(asked) == 2
