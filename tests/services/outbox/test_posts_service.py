"""Writing, scheduling, changing and cancelling posts; what is out is never touched."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from cm_console.clock import SystemClock
from cm_console.domain.delivery import DeliveryState, NotSent, Rejected, Uncertain
from cm_console.domain.platform import Retry
from cm_console.domain.when import WallProblem
from cm_console.errors import ConsoleError
from cm_console.events import PostsChanged
from cm_console.services import post_writing

S = DeliveryState


def states(post: Any) -> list[S]:
    return [each.state for each in post.deliveries]


def test_a_post_is_scheduled_in_the_campaigns_zone(desk: Any, tomorrow: datetime) -> None:
    told: list[object] = []
    desk.context.events.subscribe(PostsChanged, told.append)
    post = desk.post("Hello\nworld", desk.account("A"), desk.account("B"), wall=tomorrow)
    assert post.due.wall == tomorrow
    assert post.due.zone == "Europe/Paris"
    assert post.due.instant == datetime(2026, 11, 17, 8, 30, tzinfo=UTC)
    assert post.title == "Hello"
    assert states(post) == [S.SCHEDULED, S.SCHEDULED]
    assert {each.due_at for each in post.deliveries} == {post.due.instant}
    assert len({each.key for each in post.deliveries}) == 2
    assert desk.posts.get(post.id) == post
    assert told == [PostsChanged()]


def test_another_zone_and_now(desk: Any, clock: Any, tomorrow: datetime) -> None:
    post = desk.post("Hello", wall=tomorrow, zone="Asia/Kolkata")
    assert post.due.instant == datetime(2026, 11, 17, 4, 0, tzinfo=UTC)
    assert desk.post("Hello").due.instant == clock.now()
    with pytest.raises(ConsoleError, match="no time zone"):
        desk.post("Hello", wall=tomorrow, zone="Paris")
    with pytest.raises(ConsoleError, match="When"):
        desk.post("Hello", wall=None)
    with pytest.raises(ConsoleError, match="campaign no longer"):
        desk.posts.add(99, "Hello", [1], now=True)


def test_each_account_may_have_its_own_text(desk: Any) -> None:
    a, b = desk.account("A"), desk.account("B")
    post = desk.post("For all", a, b, variants={b: "For B", a: "For all"})
    assert [(each.text, each.is_variant) for each in post.deliveries] == [("For all", False), ("For B", True)]
    desk.outbox.send_due(b, "me")
    assert desk.platform.calls[0].text == "For B"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "Wall: there is no text."),
        (" \n ", "Wall: there is no text."),
        ("x" * 301, "Wall: 1 character(s) too long."),
        ("é" * 240, "Wall: 80 byte(s) too long."),
    ],
)
def test_what_an_account_would_refuse_is_not_scheduled(desk: Any, text: str, words: str) -> None:
    with pytest.raises(ConsoleError) as refused:
        desk.post(text)
    assert words in str(refused.value)
    assert desk.posts.list(desk.campaign) == []


def test_every_account_says_its_own(desk: Any) -> None:
    ids = [desk.account("A"), desk.account("B"), desk.account("C")]
    with pytest.raises(ConsoleError) as refused:
        desk.post("x" * 310, *ids, variants={ids[1]: "short"})
    assert "A: 10 character" in str(refused.value)
    assert "B:" not in str(refused.value)
    assert "C: 10 character" in str(refused.value)
    assert desk.db.value("SELECT count(*) FROM post") == 0


def test_no_account_and_removed_accounts_are_refused(desk: Any) -> None:
    gone = desk.account("Gone")
    desk.accounts.remove(gone)
    with pytest.raises(ConsoleError, match="Gone was removed"):
        desk.posts.add(desk.campaign, "Hello", [gone], now=True)
    with pytest.raises(ConsoleError, match="at least one account"):
        desk.posts.add(desk.campaign, "Hello", [], now=True)


@pytest.mark.parametrize("minutes", [1, 60, 60 * 24 * 30])
def test_a_time_that_has_passed_is_refused(desk: Any, clock: Any, minutes: int) -> None:
    wall = (clock.now() - timedelta(minutes=minutes)).replace(tzinfo=None)
    with pytest.raises(ConsoleError, match="has passed"):
        desk.post("Hello", wall=wall, zone="UTC")
    assert desk.posts.list(desk.campaign) == []


def test_the_running_minute_has_not_passed(desk: Any, clock: Any) -> None:
    clock.advance(seconds=40)
    post = desk.post("Hello", wall=clock.now().replace(second=0, tzinfo=None), zone="UTC")
    assert desk.send().post_id == post.id


def test_only_the_new_time_is_judged(desk: Any, clock: Any, tomorrow: datetime) -> None:
    desk.platform.answers = [NotSent("offline")]
    post = desk.post("Hello", wall=tomorrow)
    clock.set(post.due.instant)
    desk.send()
    clock.advance(minutes=2)
    moved = desk.posts.move(post.id, tomorrow + timedelta(hours=2))
    assert states(moved) == [S.SCHEDULED]
    assert moved.deliveries[0].attempts == 0
    assert moved.deliveries[0].problem is None
    with pytest.raises(ConsoleError, match="has passed"):
        desk.posts.move(post.id, tomorrow - timedelta(hours=2))
    assert desk.posts.get(post.id) == moved


def test_gap_and_repeat_are_kept_with_the_post(desk: Any, clock: Any) -> None:
    post = desk.post("Gap", wall=datetime.fromisoformat("2027-03-28 02:30"))
    assert post.due.problem is WallProblem.GAP
    assert post.due.instant == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)
    assert desk.posts.get(post.id).due == post.due


def test_saving_a_hundred_times_moves_nothing(desk: Any, tomorrow: datetime) -> None:
    post = desk.post("Hello", wall=tomorrow, zone="America/St_Johns")
    for _ in range(100):
        current = desk.posts.get(post.id)
        desk.posts.edit(post.id, text=current.text, wall=current.due.wall, zone=current.due.zone)
    assert desk.posts.get(post.id) == post


def test_a_new_zone_keeps_the_wall_clock(desk: Any, tomorrow: datetime) -> None:
    post = desk.post("Hello", wall=tomorrow)
    moved = desk.posts.edit(post.id, zone="America/Montreal")
    assert moved.due.wall == tomorrow
    assert moved.due.instant == datetime(2026, 11, 17, 14, 30, tzinfo=UTC)
    assert moved.deliveries[0].ready_at == moved.due.instant


def test_editing_the_text_changes_what_is_sent(desk: Any, tomorrow: datetime) -> None:
    post = desk.post("Hello", wall=tomorrow)
    edited = desk.posts.edit(post.id, text="Hello again")
    assert edited.deliveries[0].key != post.deliveries[0].key
    assert edited.due == post.due
    with pytest.raises(ConsoleError, match="too long"):
        desk.posts.edit(post.id, text="x" * 400)
    assert desk.posts.get(post.id) == edited


def test_accounts_can_be_added_and_taken_out(desk: Any, tomorrow: datetime) -> None:
    a, b, c = (desk.account(name) for name in "ABC")
    post = desk.post("Hello", a, b, wall=tomorrow)
    edited = desk.posts.edit(post.id, account_ids=[b, c], variants={c: "For C"})
    assert [(each.account_id, each.text) for each in edited.deliveries] == [(b, "Hello"), (c, "For C")]
    with pytest.raises(ConsoleError, match="at least one account"):
        desk.posts.edit(post.id, account_ids=[])


def test_what_is_published_keeps_its_text_and_time(desk: Any, tomorrow: datetime) -> None:
    a, b = desk.account("A"), desk.account("B")
    post = desk.post("First words", a, b)
    sent = desk.outbox.send_due(a, "me")
    edited = desk.posts.edit(post.id, text="Other words", wall=tomorrow)
    done, waiting = edited.deliveries
    assert (done.state, done.text, done.key, done.due_at) == (
        S.PUBLISHED,
        "First words",
        sent.key,
        sent.due_at,
    )
    assert (waiting.state, waiting.text) == (S.SCHEDULED, "Other words")
    assert waiting.due_at == edited.due.instant
    desk.posts.edit(post.id, account_ids=[b])
    assert states(desk.posts.get(post.id)) == [S.PUBLISHED, S.SCHEDULED]


def test_no_path_leads_from_published_back_to_scheduled(desk: Any, clock: Any, tomorrow: datetime) -> None:
    post = desk.post("Hello")
    desk.send()
    before = desk.posts.get(post.id)
    acts: list[Callable[[], object]] = [
        lambda: desk.posts.edit(post.id, text="New"),
        lambda: desk.posts.edit(post.id, wall=tomorrow),
        lambda: desk.posts.edit(post.id, now=True, draft=False),
        lambda: desk.posts.edit(post.id, draft=True),
        lambda: desk.posts.edit(post.id, account_ids=[1]),
        lambda: desk.posts.move(post.id, tomorrow),
        lambda: desk.posts.cancel(post.id),
        lambda: desk.posts.delete(post.id),
    ]
    for act in acts:
        with pytest.raises(ConsoleError):
            act()
        assert desk.posts.get(post.id) == before
    clock.advance(days=2)
    assert desk.send() is None


def test_a_draft_needs_nothing_and_is_scheduled_later(desk: Any, tomorrow: datetime) -> None:
    draft = desk.posts.add(desk.campaign, "", [], draft=True)
    assert draft.due is None
    account = desk.account()
    draft = desk.posts.edit(draft.id, text="x" * 500, account_ids=[account])
    assert states(draft) == [S.DRAFT]
    with pytest.raises(ConsoleError, match="When"):
        desk.posts.edit(draft.id, draft=False)
    with pytest.raises(ConsoleError, match="too long"):
        desk.posts.edit(draft.id, wall=tomorrow, draft=False)
    moved = desk.posts.move(draft.id, tomorrow)
    assert states(moved) == [S.DRAFT]
    scheduled = desk.posts.edit(draft.id, text="Short", draft=False)
    assert states(scheduled) == [S.SCHEDULED]
    assert scheduled.deliveries[0].due_at == scheduled.due.instant
    assert states(desk.posts.edit(draft.id, draft=True)) == [S.DRAFT]
    assert desk.publisher.next_due() is None


def test_a_draft_whose_time_has_passed_is_not_scheduled(desk: Any, clock: Any, tomorrow: datetime) -> None:
    draft = desk.post("Hello", wall=tomorrow, draft=True)
    clock.advance(days=3)
    with pytest.raises(ConsoleError, match="has passed"):
        desk.posts.edit(draft.id, draft=False)
    assert states(desk.posts.edit(draft.id, text="Still a draft")) == [S.DRAFT]


def test_moving_a_missed_post_schedules_it_again(desk: Any, clock: Any, tomorrow: datetime) -> None:
    post = desk.post("Hello", wall=tomorrow)
    clock.advance(days=3)
    desk.send()
    assert states(desk.posts.get(post.id)) == [S.MISSED]
    moved = desk.posts.move(post.id, tomorrow + timedelta(days=5))
    assert states(moved) == [S.SCHEDULED]
    assert moved.deliveries[0].problem is None


def test_a_refused_post_goes_out_again_only_when_edited_with_a_new_time(
    desk: Any, tomorrow: datetime
) -> None:
    post = desk.post("Bad words")
    desk.platform.answers = [Rejected("422")]
    desk.send()
    with pytest.raises(ConsoleError, match="still to go out"):
        desk.posts.move(post.id, tomorrow)
    edited = desk.posts.edit(post.id, text="Good words")
    assert states(edited) == [S.REJECTED]
    edited = desk.posts.edit(post.id, now=True)
    assert states(edited) == [S.SCHEDULED]
    assert desk.send().text == "Good words"


def test_cancelling(desk: Any, clock: Any, tomorrow: datetime) -> None:
    post = desk.post("Hello", desk.account("A"), desk.account("B"), wall=tomorrow)
    assert states(desk.posts.cancel(post.id)) == [S.CANCELLED, S.CANCELLED]
    clock.advance(days=2)
    assert desk.send() is None
    with pytest.raises(ConsoleError, match="still to go out"):
        desk.posts.cancel(post.id)
    desk.posts.delete(post.id)
    with pytest.raises(ConsoleError, match="no longer exists"):
        desk.posts.get(post.id)


def test_a_cancelled_post_can_be_taken_up_again(desk: Any, clock: Any, tomorrow: datetime) -> None:
    post = desk.post("Hello", wall=tomorrow)
    desk.posts.cancel(post.id)
    again = desk.posts.edit(post.id, account_ids=[each.account_id for each in post.deliveries])
    assert states(again) == [S.SCHEDULED]
    desk.posts.cancel(post.id)
    clock.advance(days=2)
    with pytest.raises(ConsoleError, match="has passed"):
        desk.posts.edit(post.id, account_ids=[1])


@pytest.mark.parametrize("kind", [Retry.NEVER, Retry.IDEMPOTENT])
def test_what_is_on_its_way_is_said_and_left(desk: Any, clock: Any, tomorrow: datetime, kind: Retry) -> None:
    """On its way: being sent at this moment, or to be sent again because its answer was lost."""
    desk.platform.kind = kind
    a, b = desk.account("A"), desk.account("B")
    post = desk.post("Hello", a, b)
    acts: list[Callable[[], object]] = [
        lambda: desk.posts.edit(post.id, text="Other"),
        lambda: desk.posts.move(post.id, tomorrow),
    ]

    def meanwhile(session: Any, message: Any) -> None:
        for act in acts:
            with pytest.raises(ConsoleError, match="already on its way to A"):
                act()

    if kind is Retry.NEVER:
        desk.platform.before = meanwhile
        desk.outbox.send_due(a, "me")
    else:
        desk.platform.answers = [Uncertain("500")]
        desk.outbox.send_due(a, "me")
        meanwhile(None, None)
        with pytest.raises(ConsoleError, match="The other deliveries were cancelled"):
            desk.posts.cancel(post.id)
        assert states(desk.posts.get(post.id)) == [S.SCHEDULED, S.CANCELLED]
        clock.advance(seconds=5)
        assert desk.outbox.send_due(a, "me").state is S.PUBLISHED
    assert desk.posts.get(post.id).text == "Hello"


def test_cancelling_races_with_sending_and_each_post_has_one_end(make_desk: Callable[..., Any]) -> None:
    desk = make_desk(clock=SystemClock())
    account = desk.account()
    posts = [desk.post(f"Post {number}", account) for number in range(40)]
    start = threading.Barrier(2)

    def send() -> None:
        start.wait()
        while desk.outbox.send_due(account, "me"):
            pass
        desk.db.release_thread()

    thread = threading.Thread(target=send)
    thread.start()
    start.wait()
    cancelled = set()
    for post in reversed(posts):
        try:
            desk.posts.cancel(post.id)
            cancelled.add(post.text)
        except ConsoleError:
            pass
    thread.join()
    sent = {text for _, text in desk.platform.wall}
    assert sent | cancelled == {post.text for post in posts}
    assert not sent & cancelled


def test_listing_by_time_and_state(desk: Any, tomorrow: datetime) -> None:
    late = desk.post("Late", wall=tomorrow + timedelta(days=2))
    early = desk.post("Early", wall=tomorrow)
    draft = desk.posts.add(desk.campaign, "Some day", [1], draft=True)
    assert desk.posts.list(desk.campaign) == [early, late, draft]
    start = early.due.instant
    assert desk.posts.list(desk.campaign, start, late.due.instant) == [early]
    assert desk.posts.list(desk.campaign, start + timedelta(seconds=1)) == [late]
    assert desk.posts.list(desk.campaign, states=[S.DRAFT]) == [draft]
    assert desk.posts.list(99) == []


def test_a_broken_write_leaves_neither_post_nor_delivery(desk: Any, monkeypatch: Any) -> None:
    a, b = desk.account("A"), desk.account("B")
    real, calls = post_writing.insert, [0]

    def insert(*args: Any) -> None:
        calls[0] += 1
        if calls[0] == 2:
            raise RuntimeError("power")
        real(*args)

    monkeypatch.setattr(post_writing, "insert", insert)
    with pytest.raises(RuntimeError):
        desk.post("Hello", a, b)
    assert desk.posts.list(desk.campaign) == []
    assert desk.db.value("SELECT count(*) FROM delivery") == 0
