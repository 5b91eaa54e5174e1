"""A post for a circle never goes where anyone reads, whatever has happened since it was scheduled."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from cm_console.domain.delivery import DeliveryState, Problem
from cm_console.errors import ConsoleError
from cm_console.services.circles import Circles
from tests.services.outbox.approving import answer, approvals

S = DeliveryState


@pytest.fixture
def managers(desk: Any) -> int:
    desk.account()
    circles = Circles(desk.context, lambda: desk.accounts, lambda: desk.posts)
    return circles.add(desk.campaign, "Managers", kinds=["manager"]).id


def test_an_account_that_has_become_public_gets_no_post_for_a_circle(desk: Any, managers: int) -> None:
    walled = desk.post("Between us", circle_id=managers)
    desk.platform.can = replace(desk.platform.can, public=True)
    sent = desk.send()
    assert (sent.id, sent.state, sent.problem) == (walled.deliveries[0].id, S.REJECTED, Problem.CIRCLE)
    assert desk.platform.calls == []
    desk.post("For all")
    assert desk.send().state is S.PUBLISHED


def test_a_post_that_waits_for_approval_is_for_no_circle_that_its_accounts_would_leave(
    desk: Any, managers: int, tomorrow: datetime, tmp_path: Path
) -> None:
    desk.platform.can = replace(desk.platform.can, public=True)
    service = approvals(desk)
    service.require(desk.campaign, True)
    post = desk.post("For all", wall=tomorrow)
    assert post.held
    circles = Circles(desk.context, lambda: desk.accounts, lambda: desk.posts)
    with pytest.raises(ConsoleError, match="read by anyone"):
        circles.assign(post.id, managers)
    assert desk.posts.get(post.id).circle_id is None
    service.import_(answer(desk, service.export(desk.campaign, tmp_path / "review", "Nadia"), approved=(1,)))
    assert desk.posts.get(post.id).deliveries[0].state is S.SCHEDULED
