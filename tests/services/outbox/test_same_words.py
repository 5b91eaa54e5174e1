"""Another post with the same words is never taken for the one in doubt."""

from datetime import timedelta
from typing import Any

import pytest

from cm_console.domain.delivery import DeliveryState, Uncertain
from cm_console.domain.platform import Receipt, Retry
from tests.newsdesk import Newsdesk

S = DeliveryState
MORNING = "Good morning"


@pytest.fixture
def out(desk: Any) -> Any:
    """A post that is out, on a platform that finds its posts by their words, and only this one."""
    desk.platform.kind = Retry.LOOKUP
    desk.delivery(MORNING)
    found = desk.send()
    desk.platform.found = Receipt(found.remote_id, found.url)
    return found


def test_what_never_arrived_is_not_said_to_be_out(desk: Any, out: Any) -> None:
    desk.platform.answers = [Uncertain("timeout")]
    lost = desk.delivery(MORNING)
    desk.send()
    assert desk.outbox.delivery(lost.id).state is S.UNCONFIRMED
    assert desk.outbox.look(lost.id).state is S.UNCONFIRMED
    desk.platform.found = Receipt("another", "https://scripted.example/2")
    assert desk.outbox.look(lost.id).state is S.PUBLISHED


def test_nor_is_a_part_of_a_thread_taken_for_it(desk: Any) -> None:
    desk.platform.kind = Retry.LOOKUP
    thread = desk.delivery(f"First\n---\n{MORNING}")
    desk.platform.accept = lambda message: Receipt(f"id of {message.text}", "")
    desk.send()
    assert desk.outbox.delivery(thread.id).state is S.PUBLISHED
    desk.platform.found = Receipt(f"id of {MORNING}", "")
    desk.platform.answers = [Uncertain("timeout")]
    lost = desk.delivery(MORNING)
    desk.send()
    assert desk.outbox.delivery(lost.id).state is S.UNCONFIRMED


def test_the_same_post_elsewhere_says_nothing_of_this_account(desk: Any, out: Any) -> None:
    other = desk.account("Other")
    desk.platform.answers = [Uncertain("cut short")]
    lost = desk.post(MORNING, other).deliveries[0]
    desk.outbox.send_due(other, "me")
    assert desk.outbox.delivery(lost.id).state is S.PUBLISHED


def test_what_its_server_lost_is_not_said_to_be_out(newsdesk: Newsdesk, clock: Any) -> None:
    given = newsdesk.give(MORNING)
    newsdesk.double.schedule.waiting.clear()
    clock.set(given.due_at)
    newsdesk.console.posts.add(newsdesk.campaign, MORNING, [newsdesk.account], now=True)
    newsdesk.publish()
    clock.set(given.due_at + timedelta(minutes=17))
    newsdesk.publish()
    assert len(newsdesk.double.statuses) == 1
    assert newsdesk.now(given).state is S.UNCONFIRMED
