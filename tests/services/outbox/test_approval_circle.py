"""Approval and circles: what was approved for some is not approved for others; a reviewer reads for whom."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from cm_console.domain.delivery import DeliveryState
from cm_console.domain.review import ApprovalState
from cm_console.services.circles import Circles
from tests.services.outbox.approving import answer, approvals

S, A = DeliveryState, ApprovalState


@pytest.fixture
def circles(desk: Any) -> Circles:
    desk.accounts.add("practice", "Rehearsal wall")
    approvals(desk).require(desk.campaign, True)
    return Circles(desk.context, lambda: desk.accounts, lambda: desk.posts)


def states(post: Any) -> list[DeliveryState]:
    return [each.state for each in post.deliveries]


def test_what_was_approved_for_a_circle_waits_again_when_it_is_for_others(
    desk: Any, circles: Circles, tomorrow: datetime, tmp_path: Path
) -> None:
    service = approvals(desk)
    managers = circles.add(desk.campaign, "Managers", kinds=["manager"]).id
    post = desk.post("The merger is decided", wall=tomorrow)
    circles.assign(post.id, managers)
    service.import_(answer(desk, service.export(desk.campaign, tmp_path / "review", "Nadia"), approved=(1,)))
    assert states(desk.posts.get(post.id)) == [S.SCHEDULED]
    circles.assign(post.id, None)
    wider = desk.posts.get(post.id)
    assert (states(wider), wider.held, service.state(wider).state) == ([S.DRAFT], True, A.CHANGED)
    circles.assign(post.id, managers)  # as it was approved
    assert states(desk.posts.get(post.id)) == [S.SCHEDULED]


def test_a_draft_that_is_for_others_stays_a_draft(desk: Any, circles: Circles, tomorrow: datetime) -> None:
    post = desk.post("Hello", wall=tomorrow, draft=True)
    circles.assign(post.id, circles.add(desk.campaign, "Managers", kinds=["manager"]).id)
    draft = desk.posts.get(post.id)
    assert (states(draft), draft.held) == ([S.DRAFT], False)


def test_the_reviewer_reads_for_whom_and_decides_for_each_circle(
    desk: Any, circles: Circles, tomorrow: datetime, tmp_path: Path
) -> None:
    managers = circles.add(desk.campaign, "Managers", kinds=["manager"]).id
    desk.post("Same words", wall=tomorrow)
    desk.post("Same words", wall=tomorrow, circle_id=managers)
    path = approvals(desk).export(desk.campaign, tmp_path / "review", "Nadia").path
    told = json.loads((path / "review.json").read_text("utf-8"))["review"]["posts"]
    assert [each["meant_for"] for each in told] == ["", "For the circle “Managers”"]
    page = (path / "review.html").read_text("utf-8")
    assert page.count('<p class="muted" data-said>For the circle “Managers”</p>') == 1
