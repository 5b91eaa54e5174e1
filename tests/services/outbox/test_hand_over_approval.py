"""What needs approval: neither given to a server without it, nor sent after it was taken back."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from cm_console.domain.delivery import DeliveryState
from cm_console.errors import ConsoleError
from cm_console.services import lease
from cm_console.store import handed_over as marks
from tests.integrations.mastodon_double import MastodonDouble
from tests.newsdesk import Newsdesk
from tests.services.outbox.approving import answer

S = DeliveryState


@pytest.fixture
def double(newsdesk: Newsdesk) -> MastodonDouble:
    return newsdesk.double


def test_what_waits_for_approval_is_not_handed_over(newsdesk: Newsdesk, double: MastodonDouble) -> None:
    planned = newsdesk.plan()
    with newsdesk.console.context.db.write():  # asked for while the post waits, in another console
        newsdesk.console.context.db.execute("UPDATE campaign SET needs_approval = 1")
    with pytest.raises(ConsoleError, match="waits for approval"):
        newsdesk.console.hand_over.hand_over(planned.id)
    assert newsdesk.now(planned) == planned
    assert double.schedule.waiting == {}


def test_after_a_crash_it_is_not_asked_again_without_it(
    newsdesk: Newsdesk, double: MastodonDouble, clock: Any
) -> None:
    planned, owner, console = newsdesk.plan(), lease.open_owner(), newsdesk.console
    assert marks.begin(console.context.db, planned, owner, clock.now(), "Handing over")
    lease.close_owner(owner)
    console.approvals.require(newsdesk.campaign, True)
    newsdesk.publish()
    assert double.schedule.waiting == {}
    assert newsdesk.now(planned).state is S.UNCONFIRMED
    console.outbox.settle_not_sent(planned.id)
    clock.set(planned.due_at)
    newsdesk.publish()
    assert double.statuses == {}
    assert newsdesk.now(planned).state is S.DRAFT


def test_a_series_that_needs_it_from_now_on_leaves_what_waits_at_its_server(
    newsdesk: Newsdesk, double: MastodonDouble, clock: Any, tmp_path: Any
) -> None:
    console, first = newsdesk.console, datetime.fromisoformat("2026-11-16T18:00")
    series = console.series.create(newsdesk.campaign, "Open hour", [newsdesk.account], "FREQ=DAILY", first)
    given, following = (post.deliveries[0] for post in console.posts.list(newsdesk.campaign)[:2])
    console.hand_over.hand_over(given.id)
    console.approvals.require_post(given.post_id, True)
    assert newsdesk.now(given).handed_over
    assert newsdesk.now(following).state is S.DRAFT
    back = console.hand_over.take_back(given.id)
    assert (back.state, back.handed_over) == (S.DRAFT, False), "it waits for approval like the others"
    assert double.schedule.waiting == {}
    clock.advance(minutes=1)
    exported = console.approvals.export(newsdesk.campaign, tmp_path / "review", post_ids=[given.post_id])
    console.approvals.import_(answer(newsdesk.console, exported, approved=[1]))
    assert newsdesk.now(given).state is S.SCHEDULED
    assert newsdesk.now(following).state is S.SCHEDULED, "it says the same"
    assert console.hand_over.hand_over(given.id).handed_over
    clock.set(given.due_at + timedelta(minutes=2))
    newsdesk.publish()
    assert newsdesk.now(given).state is S.PUBLISHED
    assert len(double.statuses) == 1
    assert console.series.get(series.id).text == "Open hour"
