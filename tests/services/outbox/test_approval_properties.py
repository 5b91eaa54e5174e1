"""Whatever is done in whatever order: nothing unapproved leaves, and nothing approved is forgotten."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from cm_console.domain.delivery import DeliveryState, NotSent, Problem, Rejected, Uncertain
from cm_console.domain.review import Decision, Verdict, content_of
from cm_console.errors import ConsoleError
from cm_console.services import approval_import
from cm_console.services.series import Series
from cm_console.store import approval as store
from tests.services.outbox.approving import approvals

START = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)
STEPS = (
    "add",
    "add draft",
    "edit",
    "move",
    "to draft",
    "schedule",
    "cancel",
    "approve",
    "refuse",
    "campaign",
    "post",
    "series",
    "following",
    "by hand",
    *["time"] * 4,
    *["add"] * 2,
)
steps = some.lists(some.tuples(some.sampled_from(STEPS), some.integers(0, 40)), min_size=8, max_size=30)
FAULTS = (None, NotSent("no route"), Uncertain("lost"), Rejected("no"))


class World:
    """What the test knows by itself: which contents were approved, and what the campaign asks for."""

    def __init__(self, desk: Any, clock: Any) -> None:
        self.desk, self.clock = desk, clock
        self.series = Series(desk.context, desk.accounts, desk.posts)
        self.said: dict[str, Verdict] = {}
        self.asks = False
        self.unapproved: list[str] = []  # what left without approval
        desk.platform.before = self.look

    def look(self, _session: Any, message: Any) -> None:
        """Called by the platform before it takes anything."""
        (post,) = [
            each
            for each in self.desk.posts.list(1)
            if message.key in [delivery.key for delivery in each.deliveries]
        ]
        series = self.desk.db.value("SELECT needs_approval FROM series WHERE id = ?", [post.series_id])
        needed = self.asks or post.needs_approval or series
        if needed and self.said.get(content_of(post)) is not Verdict.APPROVED:
            self.unapproved.append(post.text)

    def decide(self, post: Any, verdict: Verdict) -> None:
        mark = content_of(post)
        review = f"r{len(self.said)}-{self.clock.now()}-{post.id}-{verdict}"
        with self.desk.db.write():
            if store.review(self.desk.db, review) is None:
                made = store.Review(review, 1, "Nadia", "d", "00", self.clock.now())
                store.insert_review(self.desk.db, made, [(post.id, mark)])
            store.record(
                self.desk.db, 1, review, Decision(mark, verdict, "Nadia", self.clock.now(), post_id=post.id)
            )
            approval_import.settle_all(self.desk.context, 1)
        self.said[mark] = verdict

    def do(self, step: str, number: int) -> None:
        desk, service = self.desk, approvals(self.desk)
        later = self.clock.now().replace(tzinfo=None) + timedelta(hours=2 + number % 5)
        found = desk.posts.list(1)
        if step in ("add", "add draft"):
            desk.post(f"Text {number % 5}", wall=later, draft=step == "add draft")
        elif step == "campaign":
            self.asks = number % 2 == 0
            service.require(1, self.asks)
        elif step == "time":
            self.clock.advance(hours=number)
            self.series.extend()
            desk.platform.answers = [FAULTS[number % len(FAULTS)]]
            for account in desk.accounts.list():
                while desk.outbox.send_due(account.id, "me"):
                    pass
        elif step == "series":
            self.series.create(
                1, f"Again {number % 3}", [desk.accounts.list()[0].id], "FREQ=DAILY;COUNT=4", later
            )
        elif found:
            self.to_one(step, number, found[number % len(found)], later)

    def to_one(self, step: str, number: int, post: Any, later: datetime) -> None:
        desk, service = self.desk, approvals(self.desk)
        if step == "edit":
            desk.posts.edit(post.id, text=f"Text {number % 5}")
        elif step == "move":
            desk.posts.move(post.id, later)
        elif step in ("to draft", "schedule"):
            desk.posts.edit(post.id, draft=step == "to draft")
        elif step == "cancel":
            desk.posts.cancel(post.id)
        elif step in ("approve", "refuse"):
            self.decide(post, Verdict.APPROVED if step == "approve" else Verdict.REFUSED)
        elif step == "post":
            service.require_post(post.id, number % 2 == 0)
        elif step == "following":
            self.series.edit_following(post.id, text=f"From here on {number % 3}")
        elif step == "by hand":
            self.by_hand(post.deliveries[0])

    def by_hand(self, delivery: Any) -> None:
        if delivery.state is DeliveryState.UNCONFIRMED:
            self.desk.outbox.settle_not_sent(delivery.id)
        else:
            self.desk.outbox.retry(delivery.id)


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(steps)
def test_nothing_unapproved_leaves_and_nothing_approved_is_forgotten(
    make_desk: Callable[..., Any], clock: Any, done: list[tuple[str, int]]
) -> None:
    clock.set(START)
    desk = make_desk()
    desk.db.execute("DELETE FROM campaign")
    desk.db.execute(  # which sends even what is a week late: the more leaves, the more is seen
        "INSERT INTO campaign (id, name, opens_on, zone, late_tolerance_minutes)"
        " VALUES (1, 'Agora', '2027-01-18', 'Europe/Paris', 10080)"
    )
    if not desk.accounts.list():
        desk.account()
    world = World(desk, clock)
    for step, number in done:
        try:
            world.do(step, number)
        except ConsoleError:
            continue  # out already, or its time has passed
        assert world.unapproved == []
        for post in desk.posts.list(1):
            assert not (post.held and any(_may_be_claimed(each) for each in post.deliveries))
    for post in desk.posts.list(1):
        world.decide(post, Verdict.APPROVED)
    assert not [post.id for post in desk.posts.list(1) if post.held and not _is_over(post)]


def _may_be_claimed(delivery: Any) -> bool:
    in_doubt = delivery.problem is Problem.UNKNOWN_OUTCOME  # it may be out already
    return delivery.state is DeliveryState.SCHEDULED and not in_doubt


def _is_over(post: Any) -> bool:
    """Whether nothing of a post waits any more: it was held, then left out."""
    return all(each.state is not DeliveryState.DRAFT for each in post.deliveries)
