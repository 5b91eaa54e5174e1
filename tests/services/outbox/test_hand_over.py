"""Handing over to the server's own scheduling: what is kept, found, taken back, and never sent twice."""

import io
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from cm_console.domain.accounts import AccountState
from cm_console.domain.content import Attached, Extras, Visibility
from cm_console.domain.delivery import DeliveryState, Problem
from cm_console.domain.handing_over import FACT, WhyNot
from cm_console.errors import ConsoleError
from cm_console.store import handed_over as store
from cm_console.store.database import BrokenRule
from tests.integrations.mastodon_double import MastodonDouble
from tests.newsdesk import Newsdesk

S = DeliveryState


@pytest.fixture
def double(newsdesk: Newsdesk) -> MastodonDouble:
    return newsdesk.double


@pytest.fixture
def desk(newsdesk: Newsdesk) -> Newsdesk:
    return newsdesk


def test_the_server_posts_it_while_everything_here_is_closed(
    desk: Newsdesk, double: MastodonDouble, clock: Any
) -> None:
    given = desk.give()
    assert given.handed_over
    assert given.state is S.SCHEDULED
    [waiting] = double.schedule.waiting.values()
    assert given.handed_over_id == waiting["id"]
    assert waiting["scheduled_at"] == "2026-11-16T17:00:00.000Z"
    assert any("posts it at its time" in note for note in desk.notes(given))
    clock.advance(hours=20)
    desk.publish()
    out = desk.now(given)
    assert (out.state, out.problem) == (S.PUBLISHED, None)
    assert out.published_at == given.due_at, "it went out at its time, not when somebody looked"
    assert out.remote_id in double.statuses
    assert out.url == double.statuses[out.remote_id]["url"]
    assert len(double.statuses) == 1


def test_the_publisher_never_sends_what_waits_at_the_server(
    desk: Newsdesk, double: MastodonDouble, clock: Any
) -> None:
    given = desk.give()
    double.schedule.stuck = True
    clock.set(given.due_at)
    for _ in range(3):
        desk.publish()
        clock.advance(minutes=3)
    assert desk.now(given).handed_over
    assert double.statuses == {}
    double.schedule.stuck = False
    desk.publish()
    assert desk.now(given).state is S.PUBLISHED
    assert len(double.statuses) == 1


def test_what_is_nowhere_to_be_found_waits_for_a_person(
    desk: Newsdesk, double: MastodonDouble, clock: Any
) -> None:
    given = desk.give()
    double.schedule.waiting.clear()  # somebody removed it in the server's own web page
    clock.set(given.due_at + timedelta(minutes=2))
    desk.publish()
    assert desk.now(given).handed_over, "a server may be a little late"
    clock.advance(minutes=15)
    desk.publish()
    lost = desk.now(given)
    assert (lost.state, lost.problem) == (S.UNCONFIRMED, Problem.UNKNOWN_OUTCOME)
    assert any("had taken it" in note for note in desk.notes(given))
    assert desk.console.outbox.look(given.id).state is S.UNCONFIRMED
    desk.console.outbox.settle_not_sent(given.id)
    desk.publish()
    assert desk.now(given).state is S.PUBLISHED
    assert len(double.statuses) == 1


def test_what_the_server_still_holds_is_taken_back_before_it_is_sent_again(
    desk: Newsdesk, double: MastodonDouble, clock: Any
) -> None:
    given = desk.give()
    double.schedule.stuck = True
    clock.set(given.due_at + timedelta(minutes=20))
    desk.publish()
    assert desk.now(given).state is S.UNCONFIRMED
    assert desk.console.outbox.look(given.id).state is S.UNCONFIRMED
    with pytest.raises(ConsoleError, match="still holds"):
        desk.console.outbox.settle_not_sent(given.id)
    with pytest.raises(ConsoleError, match="waits at the server"):
        desk.console.outbox.skip(given.id)
    assert desk.console.hand_over.take_back(given.id).state is S.SCHEDULED
    desk.publish()
    double.schedule.stuck = False
    desk.publish()
    assert desk.now(given).state is S.PUBLISHED
    assert len(double.statuses) == 1


def test_an_offline_computer_goes_on_looking(desk: Newsdesk, double: MastodonDouble, clock: Any) -> None:
    given = desk.give()
    clock.set(given.due_at + timedelta(minutes=30))
    double.schedule.faults = ["500"]
    desk.publish()
    waits = desk.now(given)
    assert (waits.state, waits.problem) == (S.SCHEDULED, Problem.NETWORK)
    desk.console.outbox.retry(given.id)
    desk.publish()
    assert desk.now(given).state is S.PUBLISHED


def test_taken_back_it_is_an_ordinary_delivery_again(
    desk: Newsdesk, double: MastodonDouble, clock: Any
) -> None:
    given = desk.give()
    back = desk.console.hand_over.take_back(given.id)
    assert not back.handed_over
    assert (back.state, back.due_at, back.ready_at) == (S.SCHEDULED, given.due_at, given.due_at)
    assert double.schedule.waiting == {}
    clock.set(given.due_at)
    desk.publish()
    assert desk.now(given).state is S.PUBLISHED, "within the hour in which the server knows the first key"
    assert len(double.statuses) == 1


def test_it_can_be_handed_over_again(desk: Newsdesk, double: MastodonDouble, clock: Any) -> None:
    given = desk.give()
    desk.console.hand_over.take_back(given.id)
    clock.advance(minutes=1)
    again = desk.console.hand_over.hand_over(given.id)
    assert again.handed_over
    assert again.handed_over_id != given.handed_over_id
    assert len(double.schedule.waiting) == 1


@pytest.mark.parametrize("fault", ["500", "drop after", "limited"])
def test_taking_back_is_safe_to_repeat(desk: Newsdesk, double: MastodonDouble, fault: str) -> None:
    given = desk.give()
    double.schedule.faults = [fault]
    if fault == "drop after":  # the second try of the same request learns that it is gone
        desk.console.hand_over.take_back(given.id)
    else:
        with pytest.raises(ConsoleError, match="could not be taken back"):
            desk.console.hand_over.take_back(given.id)
        assert desk.now(given).handed_over
        desk.console.accounts.pause(desk.account, None)
        desk.console.hand_over.take_back(given.id)
    assert not desk.now(given).handed_over
    assert double.schedule.waiting == {}
    with pytest.raises(ConsoleError, match="not handed over"):
        desk.console.hand_over.take_back(given.id)


def test_within_five_minutes_of_its_time_it_refuses_cleanly(
    desk: Newsdesk, double: MastodonDouble, clock: Any
) -> None:
    given = desk.give()
    clock.set(given.due_at - timedelta(minutes=5))
    with pytest.raises(ConsoleError, match="may be posting it already"):
        desk.console.hand_over.take_back(given.id)
    assert desk.now(given).handed_over
    assert len(double.schedule.waiting) == 1


def test_what_was_posted_before_it_was_taken_back_is_published(
    desk: Newsdesk, double: MastodonDouble, clock: Any
) -> None:
    given = desk.give()
    double.later = timedelta(hours=9)  # the server's clock is ahead of ours
    found = desk.console.hand_over.take_back(given.id)
    assert found.state is S.PUBLISHED
    assert len(double.statuses) == 1


CHANGES: list[Callable[[Newsdesk, Any], object]] = [
    lambda desk, given: desk.console.posts.edit(given.post_id, text="Other words"),
    lambda desk, given: desk.console.posts.edit(given.post_id, draft=True),
    lambda desk, given: desk.console.posts.edit(given.post_id, account_ids=[]),
    lambda desk, given: desk.console.posts.move(given.post_id, datetime.fromisoformat("2026-11-20T09:00")),
    lambda desk, given: desk.console.posts.cancel(given.post_id),
    lambda desk, given: desk.console.outbox.skip(given.id),
]


@pytest.mark.parametrize("change", CHANGES)
def test_nothing_changes_what_waits_at_the_server(
    desk: Newsdesk, double: MastodonDouble, change: Callable[[Newsdesk, Any], object]
) -> None:
    given = desk.give()
    with pytest.raises(ConsoleError) as caught:
        change(desk, given)
    assert "Take it back first" in caught.value.hint
    assert desk.now(given) == given
    assert desk.console.posts.get(given.post_id).text == "Wave 1 opens"


def test_neither_its_account_nor_its_post_is_removed(desk: Newsdesk) -> None:
    given = desk.give()
    with pytest.raises(ConsoleError):
        desk.console.accounts.remove(desk.account)
    with pytest.raises(ConsoleError):
        desk.console.posts.delete(given.post_id)
    assert desk.now(given) == given


def test_another_zone_leaves_it_where_it_is(desk: Newsdesk) -> None:
    given, other = desk.give(), desk.plan("Another")
    assert desk.console.posts.rezone(desk.campaign, "Asia/Tokyo", "wall") == 1
    assert desk.now(given) == given
    assert desk.now(other).due_at != other.due_at


@pytest.mark.parametrize(
    "change",
    [
        "state = 'cancelled'",
        "state = 'draft'",
        "state = 'missed'",
        "due_at = '2027-01-01T00:00:00.000Z'",
        "key = 'other'",
    ],
)
def test_the_file_itself_keeps_it_as_it_was_handed_over(desk: Newsdesk, change: str) -> None:
    given, db = desk.give(), desk.console.context.db
    with pytest.raises(BrokenRule):
        db.execute(f"UPDATE delivery SET {change} WHERE id = ?", [given.id])
    with pytest.raises(BrokenRule):
        db.execute("DELETE FROM delivery WHERE id = ?", [given.id])
    assert desk.now(given) == given


def test_the_reason_is_said_where_it_cannot_be_handed_over(desk: Newsdesk, clock: Any) -> None:
    hand_over = desk.console.hand_over
    wall = desk.console.accounts.add("practice", "Wall").id
    at = datetime.fromisoformat("2026-11-16T18:00")
    practice = desk.console.posts.add(desk.campaign, "Hello", [wall], wall=at).deliveries[0]
    reasons = {
        WhyNot.PLATFORM: practice,
        WhyNot.STATE: desk.plan("A draft", draft=True),
        WhyNot.SOON: desk.plan("Soon", "2026-11-16T10:05"),
        WhyNot.THREAD: desk.plan("One\n---\nTwo"),
    }
    for reason, delivery in reasons.items():
        assert hand_over.why_not(delivery) is reason
        with pytest.raises(ConsoleError) as caught:
            hand_over.hand_over(delivery.id)
        assert caught.value.message == hand_over.reason(delivery) != ""
        assert desk.now(delivery) == delivery
    given = desk.give(text="Given")
    assert hand_over.why_not(given) is WhyNot.STATE
    fine = desk.plan("Fine")
    assert hand_over.why_not(fine) is None
    assert hand_over.reason(fine) == ""
    desk.console.accounts.needs_you(desk.account)
    assert hand_over.why_not(fine) is WhyNot.ACCOUNT


def test_the_servers_limits_are_known_here(
    desk: Newsdesk, clock: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    fine, other_day = desk.plan("Fine"), desk.plan("Other day", "2026-11-17T18:00")
    monkeypatch.setattr(store, "counts", lambda _db, _account, day: (299, 25 if day.day == 16 else 24))
    assert desk.console.hand_over.why_not(fine) is WhyNot.DAY
    assert desk.console.hand_over.why_not(other_day) is None
    monkeypatch.setattr(store, "counts", lambda _db, _account, day: (300, 0))
    assert desk.console.hand_over.why_not(fine) is WhyNot.WAITING


def test_what_waits_is_counted_by_account_and_day(desk: Newsdesk) -> None:
    for wall in ("2026-11-16T18:00", "2026-11-17T00:59", "2026-11-17T01:00"):
        desk.give(text=wall, wall=wall)
    desk.plan("Only planned")
    db, day = desk.console.context.db, datetime(2026, 11, 16, 20, 0, tzinfo=UTC)
    assert store.counts(db, desk.account, day) == (3, 2)
    assert store.counts(db, desk.account + 1, day) == (0, 0)


def test_a_refusal_by_the_server_leaves_it_planned_here(
    desk: Newsdesk, double: MastodonDouble, clock: Any
) -> None:
    for number in range(25):
        desk.give(text=f"One of the day {number}")
    desk.console.context.db.execute("UPDATE delivery SET handed_over_id = NULL, handed_over_at = NULL")
    one_more = desk.plan("One too many")
    with pytest.raises(ConsoleError, match="did not take the post"):
        desk.console.hand_over.hand_over(one_more.id)
    left = desk.now(one_more)
    assert (left.state, left.handed_over, left.problem) == (S.SCHEDULED, False, None)
    assert left.ready_at == left.due_at


def test_the_servers_clock_is_asked_before_anything_is_sent(desk: Newsdesk, double: MastodonDouble) -> None:
    planned = desk.plan()
    double.later = timedelta(hours=8)  # ten past by its clock: it would post it at once
    with pytest.raises(ConsoleError) as caught:
        desk.console.hand_over.hand_over(planned.id)
    assert "clock" in caught.value.message
    assert desk.now(planned) == planned
    assert double.statuses == {}


def test_a_server_that_posts_at_once_is_believed_and_never_asked_again(
    desk: Newsdesk, double: MastodonDouble
) -> None:
    double.schedule.kind = "at once"
    db, planned, other = desk.console.context.db, desk.plan(), desk.plan("Another")
    with pytest.raises(ConsoleError, match="did not take"):  # it has no list: that is found out first
        desk.console.hand_over.hand_over(planned.id)
    assert double.statuses == {}
    db.execute("UPDATE account SET facts = json_remove(facts, '$.schedules')")
    answers, double.schedule.answer = double.schedule.answer, lambda *_: (200, [])  # type: ignore[method-assign]
    with pytest.raises(ConsoleError, match="posted it at once"):
        desk.console.hand_over.hand_over(planned.id)
    double.schedule.answer = answers  # type: ignore[method-assign]
    out = desk.now(planned)
    assert (out.state, out.handed_over) == (S.PUBLISHED, False)
    assert list(double.statuses) == [out.remote_id]
    desk.console.accounts.check(desk.account)
    assert desk.console.accounts.get(desk.account).facts[FACT] is False, "also after it was checked again"
    assert desk.console.hand_over.why_not(other) is WhyNot.SERVER


def test_a_server_that_hides_what_it_took_leaves_it_to_a_person(
    desk: Newsdesk, double: MastodonDouble, clock: Any
) -> None:
    double.schedule.kind = "hidden"
    planned = desk.plan()
    with pytest.raises(ConsoleError, match="not known"):
        desk.console.hand_over.hand_over(planned.id)
    assert desk.now(planned).state is S.UNCONFIRMED
    assert desk.console.hand_over.why_not(desk.plan("Another", "2026-11-18T18:00")) is WhyNot.SERVER
    clock.set(planned.due_at + timedelta(minutes=1))
    desk.publish()
    assert desk.now(planned).state is S.UNCONFIRMED
    assert desk.console.outbox.look(planned.id).state is S.PUBLISHED
    assert len(double.statuses) == 1


def test_a_server_that_needs_the_person_is_not_asked_on(desk: Newsdesk, double: MastodonDouble) -> None:
    planned = desk.plan()
    desk.console.accounts.set_secret(desk.account, "wrong")
    with pytest.raises(ConsoleError, match="did not take"):
        desk.console.hand_over.hand_over(planned.id)
    assert desk.console.accounts.get(desk.account).state is AccountState.NEEDS_YOU
    assert desk.now(planned) == planned


def test_pictures_warning_and_visibility_go_with_it(
    desk: Newsdesk, double: MastodonDouble, clock: Any
) -> None:
    from PIL import Image

    buffer = io.BytesIO()
    Image.new("RGB", (40, 30), "teal").save(buffer, "PNG")
    picture = desk.console.pictures.add(buffer.getvalue(), "quay.png")
    extras = Extras("Long", Visibility.UNLISTED, (Attached(picture.hash, "A quay at dawn"),))
    planned = desk.plan(extras=extras)
    given = desk.console.hand_over.hand_over(planned.id)
    [waiting] = double.schedule.waiting.values()
    assert waiting["params"]["spoiler_text"] == "Long"
    assert waiting["params"]["visibility"] == "unlisted"
    assert len(waiting["params"]["media_ids"]) == 1
    clock.set(given.due_at + timedelta(minutes=2))
    desk.publish()
    assert desk.now(given).state is S.PUBLISHED
    [status] = double.statuses.values()
    assert (status["visibility"], status["spoiler_text"]) == ("unlisted", "Long")
    assert len(status["media_attachments"]) == 1


def test_a_picture_that_cannot_be_sent_leaves_it_planned_here(desk: Newsdesk, double: MastodonDouble) -> None:
    planned = desk.plan(draft=True)
    with desk.console.context.db.write():
        desk.console.context.db.execute(
            "UPDATE post SET extras = ? WHERE id = ?",
            [Extras(pictures=(Attached("0" * 64, "gone"),)).to_text(), planned.post_id],
        )
        desk.console.context.db.execute(
            "UPDATE delivery SET state = 'scheduled', due_at = ?, ready_at = ? WHERE id = ?",
            ["2026-11-16T17:00:00.000Z", "2026-11-16T17:00:00.000Z", planned.id],
        )
    with pytest.raises(ConsoleError):
        desk.console.hand_over.hand_over(planned.id)
    left = desk.now(planned)
    assert (left.state, left.handed_over) == (S.SCHEDULED, False)
    assert double.schedule.waiting == {}
