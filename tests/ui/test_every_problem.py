"""Whatever keeps a delivery from going out, the outbox says it in words and offers one thing to do first."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from cm_console import words
from cm_console.console import Console
from cm_console.domain.delivery import (
    BadAddress,
    DeliveryState,
    Limited,
    NeedsAccount,
    NotSent,
    NotTrusted,
    Problem,
    PublishError,
    Rejected,
    Uncertain,
)
from cm_console.domain.platform import Message, Receipt, Retry, Session
from integrations import practice
from tests.newsdesk import Newsdesk
from ui.pages.outbox import OutboxPage

S, P = DeliveryState, Problem
SECRET = "raw-answer-7f3a"  # what a server says must never be seen

# How each problem comes about, and what the person is offered first.
CAUSES: list[tuple[Exception, S, P, str]] = [
    (NotSent(SECRET), S.SCHEDULED, P.NETWORK, "Try now"),
    (Limited(SECRET), S.SCHEDULED, P.LIMITED, "Try now"),
    (NeedsAccount(SECRET), S.SCHEDULED, P.SIGN_IN, "Go to accounts"),
    (NeedsAccount(SECRET, P.SECRET), S.SCHEDULED, P.SECRET, "Go to accounts"),
    (NotTrusted(SECRET), S.SCHEDULED, P.TRUST, "Go to accounts"),
    (BadAddress(SECRET), S.SCHEDULED, P.ADDRESS, "Go to accounts"),
    (Rejected(SECRET), S.REJECTED, P.CONTENT, "Edit the post"),
    (Rejected(SECRET, P.DUPLICATE), S.REJECTED, P.DUPLICATE, "Edit the post"),
    (Rejected(SECRET, P.CIRCLE), S.REJECTED, P.CIRCLE, "Edit the post"),
    (Rejected(SECRET, P.UPDATE), S.REJECTED, P.UPDATE, "Try again…"),
    (Uncertain(SECRET), S.UNCONFIRMED, P.UNKNOWN_OUTCOME, "Look on the network"),
    (RuntimeError(SECRET), S.UNCONFIRMED, P.UNKNOWN_OUTCOME, "Look on the network"),
]
# What comes about before anything is asked of a platform.
ELSEWHERE = {P.LATE, P.BROKEN, P.APPROVAL}


class Failing(practice.Practice):
    def __init__(self) -> None:
        self.failure: Exception | None = None

    def retry(self, account: Any) -> Retry:
        return Retry.LOOKUP

    def publish(self, session: Session, message: Message) -> Receipt:
        if self.failure is not None:
            raise self.failure
        return super().publish(session, message)

    def find(self, session: Session, message: Message) -> Receipt | None:
        return None


@pytest.fixture
def wall() -> Failing:
    return Failing()


@pytest.fixture
def console(make_console: Callable[..., Console], wall: Failing) -> Console:
    return make_console(platforms={"practice": wall})


@pytest.fixture
def failed(console: Console, wall: Failing) -> Callable[..., Any]:
    """`failed(error)` tries to publish and returns what became of it."""

    def fail(error: Exception | None, late: bool = False, then: Callable[[], object] = lambda: None) -> Any:
        campaign = console.campaigns.create("Agora", datetime(2027, 1, 18, tzinfo=UTC).date(), "UTC")
        console.campaigns.choose(campaign.id)
        account = console.accounts.add("practice", "Wall")
        wall.failure = error
        [delivery] = console.posts.add(campaign.id, "Hello", [account.id], now=True).deliveries
        if late:
            console.context.clock.advance(timedelta(days=2))  # type: ignore[attr-defined]
        then()
        for _ in range(2):  # a second try sees what the first left
            console.outbox.recover(account.id)
            console.outbox.send_due(account.id, "me")
        return console.outbox.delivery(delivery.id)

    return fail


@pytest.fixture
def shown(show_page: Callable[..., OutboxPage], qtbot: QtBot) -> Callable[..., OutboxPage]:
    def show() -> OutboxPage:
        page = show_page(OutboxPage, 1100, 680)
        qtbot.waitUntil(lambda: bool(page.reading.rows), timeout=5000)
        return page

    return show


def test_every_problem_is_in_this_list() -> None:
    assert {problem for _, _, problem, _ in CAUSES} | ELSEWHERE == set(Problem)
    for problem in Problem:
        assert words.problem(problem).endswith(".")
        assert words.problem_action(problem).endswith(".")


@pytest.mark.parametrize(("error", "state", "problem", "first"), CAUSES, ids=lambda each: str(each)[:24])
def test_it_is_said_in_words_with_one_thing_to_do(
    failed: Callable[..., Any],
    shown: Callable[..., OutboxPage],
    error: PublishError,
    state: S,
    problem: P,
    first: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    delivery = failed(error)
    assert (delivery.state, delivery.problem) == (state, problem)
    page = shown()
    offered = page.actions.of(page.reading.rows[0])
    assert offered[0].text == first
    assert [action.main for action in offered].count(True) == 1
    assert page.detail.happened.text() == words.problem(problem)
    assert page.detail.to_do.text() == words.problem_action(problem)
    assert not page.detail.to_do.isHidden()
    everything = [page.detail.happened, page.detail.to_do, page.detail.history, page.detail.note]
    assert not any(SECRET in label.text() or "Error" in label.text() for label in everything)


def test_what_missed_its_time_is_a_decision(
    failed: Callable[..., Any], shown: Callable[..., OutboxPage]
) -> None:
    assert failed(None, late=True).problem is P.LATE
    page = shown()
    assert [action.text for action in page.actions.of(page.reading.rows[0])] == ["Send now…", "Leave it out…"]


def test_what_could_not_be_made_ready_is_not_blamed_on_the_network(
    failed: Callable[..., Any],
    shown: Callable[..., OutboxPage],
    console: Console,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(*_: object) -> object:
        raise RuntimeError(SECRET)

    delivery = failed(None, then=lambda: monkeypatch.setattr(console.accounts, "session", broken))
    assert (delivery.state, delivery.problem) == (S.SCHEDULED, P.BROKEN)
    page = shown()
    assert page.actions.of(page.reading.rows[0])[0].text == "Try now"
    assert "update CM Console" in page.detail.to_do.text()


def test_a_refusal_by_a_changed_platform_is_tried_again_once_the_app_is_new(
    failed: Callable[..., Any], shown: Callable[..., OutboxPage], wall: Failing, console: Console
) -> None:
    delivery = failed(Rejected(SECRET, P.UPDATE))
    page = shown()
    page.actions.ask = lambda *_: True
    wall.failure = None
    page.actions.try_again(delivery)
    console.publisher.run_until_empty()
    assert console.outbox.delivery(delivery.id).state is S.PUBLISHED


def test_an_address_that_cannot_be_used_leaves_it_planned(newsdesk: Newsdesk) -> None:
    newsdesk.console.context.db.execute("UPDATE account SET server = 'http://social.example'")
    [delivery] = newsdesk.console.posts.add(
        newsdesk.campaign, "Hello", [newsdesk.account], now=True
    ).deliveries
    newsdesk.console.outbox.send_due(newsdesk.account, "me")
    left = newsdesk.now(delivery)
    assert (left.state, left.problem) == (S.SCHEDULED, P.ADDRESS)
