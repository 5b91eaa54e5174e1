"""Nothing that needs approval goes out without it: held as a draft, let go, held again by an edit."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from cm_console.domain.content import Attached, Card, Extras, Visibility
from cm_console.domain.delivery import DeliveryState, Problem
from cm_console.domain.review import ApprovalState, content_of
from cm_console.services import approval_gate
from cm_console.services.series import Series
from tests.services.outbox.approving import answer, approvals

S, A = DeliveryState, ApprovalState


def states(post: Any) -> list[S]:
    return [each.state for each in post.deliveries]


@pytest.fixture
def strict(desk: Any) -> Any:
    """A desk whose campaign needs approval."""
    desk.account()
    approvals(desk).require(desk.campaign, True)
    return desk


def approved(desk: Any, folder: Path, *numbers: int) -> None:
    service = approvals(desk)
    exported = service.export(desk.campaign, folder, "Nadia Belkacem")
    service.import_(answer(desk, exported, approved=numbers or (1,)))


def test_a_scheduled_post_waits_and_nothing_can_claim_it(strict: Any, clock: Any, tomorrow: datetime) -> None:
    post = strict.post("Hello", wall=tomorrow)
    assert states(post) == [S.DRAFT]
    assert post.held
    assert post.due.wall == tomorrow
    assert approvals(strict).state(post).state is A.WAITS
    clock.advance(days=2)
    assert strict.send() is None
    assert strict.platform.calls == []


def test_the_approval_schedules_it_for_its_time(
    strict: Any, clock: Any, tomorrow: datetime, tmp_path: Path
) -> None:
    post = strict.post("Hello", wall=tomorrow)
    approved(strict, tmp_path / "review")
    post = strict.posts.get(post.id)
    assert (states(post), post.held, post.deliveries[0].due_at) == ([S.SCHEDULED], False, post.due.instant)
    state = approvals(strict).state(post)
    assert (state.state, state.by, state.at) == (A.APPROVED, "Nadia Belkacem", clock.now())
    assert strict.outbox.history(post.deliveries[0].id)[-1].note == "Approved by Nadia Belkacem."
    clock.set(post.due.instant)
    assert strict.send().state is S.PUBLISHED


def test_an_edited_post_waits_again_and_says_what_was_approved(
    strict: Any, tomorrow: datetime, tmp_path: Path
) -> None:
    post = strict.post("Hello", wall=tomorrow)
    approved(strict, tmp_path / "review")
    edited = strict.posts.edit(post.id, text="Hello all")
    assert (states(edited), edited.held) == ([S.DRAFT], True)
    state = approvals(strict).state(edited)
    assert (state.state, state.by) == (A.CHANGED, "Nadia Belkacem")
    back = strict.posts.edit(post.id, text="Hello")  # as it was approved
    assert (states(back), back.held) == ([S.SCHEDULED], False)


def test_another_time_needs_no_new_approval(strict: Any, tomorrow: datetime, tmp_path: Path) -> None:
    post = strict.post("Hello", wall=tomorrow)
    moved = strict.posts.move(post.id, tomorrow + timedelta(hours=1))
    assert (states(moved), moved.held) == ([S.DRAFT], True)
    approved(strict, tmp_path / "review")
    later = tomorrow + timedelta(days=3)
    for change in (strict.posts.move, lambda id_, wall: strict.posts.edit(id_, wall=wall)):
        moved = change(post.id, later)
        assert states(moved) == [S.SCHEDULED]
        assert moved.deliveries[0].due_at == moved.due.instant


@pytest.mark.parametrize(
    "change",
    [
        {"text": "Other"},
        {"language": "fr"},
        {"extras": Extras(warning="Spoiler")},
        {"extras": Extras(visibility=Visibility.FOLLOWERS)},
        {"extras": Extras(pictures=(Attached("a" * 64, "A quay"),))},
        {"extras": Extras(card=Card("https://a.example", "A"))},
    ],
    ids=str,
)
def test_every_part_of_the_content_counts(desk: Any, change: dict[str, Any]) -> None:
    post = desk.post("Hello", draft=True)
    assert content_of(desk.posts.edit(post.id, draft=True, **change)) != content_of(post)


def test_accounts_and_variants_count_but_labels_and_times_do_not(desk: Any, tomorrow: datetime) -> None:
    a, b = desk.account("A"), desk.account("B")
    post = desk.post("Hello", a, draft=True)
    mark = content_of(post)
    assert content_of(desk.posts.edit(post.id, account_ids=[a, b])) != mark
    assert content_of(desk.posts.edit(post.id, account_ids=[a], variants={a: "For A"})) != mark
    labelled = desk.posts.edit(post.id, variants={}, extras=Extras(labels=("wave 1",)), wall=tomorrow)
    assert content_of(labelled) == mark


def test_a_plain_draft_is_nobodys_and_stays_one(strict: Any, tomorrow: datetime, tmp_path: Path) -> None:
    draft = strict.post("Later", wall=tomorrow, draft=True)
    assert not draft.held
    waiting = strict.post("Now", wall=tomorrow)
    assert [post.id for post in approvals(strict).waiting(strict.campaign)] == [waiting.id]
    taken_back = strict.posts.edit(waiting.id, draft=True)
    assert not taken_back.held
    assert approvals(strict).waiting(strict.campaign) == []
    wanted = strict.posts.edit(draft.id, draft=False)
    assert (states(wanted), wanted.held) == ([S.DRAFT], True)


def test_an_approval_that_comes_too_late_gets_the_campaigns_late_policy(
    strict: Any, clock: Any, tomorrow: datetime, tmp_path: Path
) -> None:
    post = strict.post("Hello", wall=tomorrow)
    exported = approvals(strict).export(strict.campaign, tmp_path / "review")
    decision = answer(strict, exported, approved=[1])
    clock.set(post.due.instant + timedelta(hours=5))
    approvals(strict).import_(decision)
    assert strict.send() is None
    delivery = strict.outbox.delivery(post.deliveries[0].id)
    assert (delivery.state, delivery.problem) == (S.MISSED, Problem.LATE)


def test_a_campaign_that_begins_to_ask_holds_what_is_scheduled_and_one_that_ends_lets_go(
    desk: Any, tomorrow: datetime
) -> None:
    post = desk.post("Hello", wall=tomorrow)
    service = approvals(desk)
    assert service.state(post).state is A.NOT_NEEDED
    assert service.require(desk.campaign, True) == 1
    assert states(desk.posts.get(post.id)) == [S.DRAFT]
    assert service.require(desk.campaign, False) == 1
    assert states(desk.posts.get(post.id)) == [S.SCHEDULED]


def test_one_post_may_need_it_alone(desk: Any, tomorrow: datetime) -> None:
    alone, other = desk.post("Alone", wall=tomorrow), desk.post("Other", wall=tomorrow)
    service = approvals(desk)
    assert service.require_post(alone.id, True).held
    assert states(desk.posts.get(other.id)) == [S.SCHEDULED]
    assert set(service.states(desk.posts.list(desk.campaign))) == {alone.id}
    assert not service.require_post(alone.id, False).held
    assert states(desk.posts.get(alone.id)) == [S.SCHEDULED]


def test_what_got_past_every_door_is_stopped_before_it_leaves(
    strict: Any, clock: Any, tomorrow: datetime
) -> None:
    post = strict.post("Hello", wall=tomorrow)
    delivery = post.deliveries[0]
    due = {"due_at": delivery.due_at, "ready_at": delivery.due_at}
    from cm_console.store import outbox

    outbox.change(strict.db, delivery.id, {S.DRAFT}, S.SCHEDULED, clock.now(), **due)
    clock.set(post.due.instant)
    stopped = strict.send()
    assert strict.platform.calls == []
    assert stopped.state is S.DRAFT
    assert strict.posts.get(post.id).held
    assert Problem.APPROVAL in [event.problem for event in strict.outbox.history(delivery.id)]


def test_a_missed_or_refused_post_is_not_sent_by_hand_without_approval(
    desk: Any, clock: Any, tomorrow: datetime
) -> None:
    post = desk.post("Hello", wall=tomorrow)
    clock.set(post.due.instant + timedelta(days=1))
    desk.send()
    assert states(desk.posts.get(post.id)) == [S.MISSED]
    approvals(desk).require(desk.campaign, True)
    desk.outbox.retry(post.deliveries[0].id)
    assert desk.send().state is S.DRAFT
    assert desk.platform.calls == []


def test_the_days_of_a_series_need_one_approval(
    strict: Any, clock: Any, tomorrow: datetime, tmp_path: Path
) -> None:
    series = Series(strict.context, strict.accounts, strict.posts)
    account = strict.accounts.list()[0].id
    made = series.create(strict.campaign, "Every week", [account], "FREQ=WEEKLY", tomorrow)
    found = strict.posts.list(strict.campaign)
    assert len(found) > 4
    assert all(post.held for post in found)
    exported = approvals(strict).export(strict.campaign, tmp_path / "review")
    approvals(strict).import_(answer(strict, exported, approved=[1]))
    assert {state for post in strict.posts.list(strict.campaign) for state in states(post)} == {S.SCHEDULED}
    clock.advance(weeks=6)
    assert series.extend() > 0
    assert not any(post.held for post in strict.posts.list(strict.campaign, start=clock.now()))
    first = strict.posts.list(strict.campaign, start=clock.now())[0]
    after = series.edit_following(first.id, text="Every week, anew")
    assert all(post.held for post in strict.posts.list(strict.campaign, start=clock.now()))
    assert {post.text for post in strict.posts.list(strict.campaign, start=clock.now())} == {after.text}
    again = series.edit_following(strict.posts.list(strict.campaign, start=clock.now())[0].id, text="Thrice")
    assert {post.text for post in strict.posts.list(strict.campaign, start=clock.now())} == {again.text}
    assert made.id != again.id


def test_a_series_may_need_it_alone_and_goes_on_needing_it(desk: Any, tomorrow: datetime) -> None:
    series = Series(desk.context, desk.accounts, desk.posts)
    series.create(desk.campaign, "Every week", [desk.account()], "FREQ=WEEKLY", tomorrow)
    first = desk.posts.list(desk.campaign)[0]
    approvals(desk).require_post(first.id, True)
    assert all(post.held for post in desk.posts.list(desk.campaign))
    second = desk.posts.list(desk.campaign)[1]
    series.edit_following(second.id, text="Anew")
    assert all(post.held for post in desk.posts.list(desk.campaign))


def test_what_may_be_out_is_not_held_back(desk: Any, clock: Any) -> None:
    delivery = desk.delivery("Hello")
    from cm_console.domain.delivery import Uncertain
    from cm_console.domain.platform import Retry

    desk.platform.kind = Retry.IDEMPOTENT
    desk.platform.answers = [Uncertain("lost")]
    desk.send()
    approvals(desk).require(desk.campaign, True)
    left = desk.outbox.delivery(delivery.id)
    assert (left.state, left.problem) == (S.SCHEDULED, Problem.UNKNOWN_OUTCOME)
    assert not approval_gate.may_go(desk.db, left)
    for _ in range(5):
        clock.advance(minutes=10)
        desk.send()
    assert desk.outbox.delivery(delivery.id).state is S.UNCONFIRMED
    assert len(desk.platform.calls) == 1
