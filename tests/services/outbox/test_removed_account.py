"""An account leaves only when nothing of it can still go out: nothing waits for an account that is gone."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest

from cm_console.domain.delivery import DeliveryState, Rejected, Uncertain
from cm_console.errors import ConsoleError
from tests.services.outbox.approving import approvals

S = DeliveryState


def held(desk: Any, _clock: Any, tomorrow: datetime) -> Any:
    approvals(desk).require(desk.campaign, True)
    return desk.delivery(wall=tomorrow)


def missed(desk: Any, clock: Any, _tomorrow: datetime) -> Any:
    delivery = desk.delivery()
    clock.advance(days=2)
    desk.send()
    return delivery


def unconfirmed(desk: Any, _clock: Any, _tomorrow: datetime) -> Any:
    desk.platform.answers = [Uncertain("timeout")]
    delivery = desk.delivery()
    desk.send()
    return delivery


@pytest.mark.parametrize(
    ("leave", "state"), [(held, S.DRAFT), (missed, S.MISSED), (unconfirmed, S.UNCONFIRMED)]
)
def test_what_waits_for_a_person_keeps_its_account(
    desk: Any, clock: Any, tomorrow: datetime, leave: Callable[..., Any], state: S
) -> None:
    account = desk.account()
    delivery = leave(desk, clock, tomorrow)
    assert desk.outbox.delivery(delivery.id).state is state
    with pytest.raises(ConsoleError, match="wait for a decision"):
        desk.accounts.remove(account)
    desk.outbox.skip(delivery.id)
    desk.accounts.remove(account)
    assert desk.accounts.list() == []


def test_a_draft_and_what_was_refused_do_not(desk: Any, tomorrow: datetime) -> None:
    account = desk.account()
    desk.platform.answers = [Rejected("422")]
    refused = desk.delivery()
    desk.send()
    desk.delivery("Later", wall=tomorrow, draft=True)
    desk.accounts.remove(account)
    with pytest.raises(ConsoleError, match="Wall was removed: nothing goes out by it"):
        desk.outbox.retry(refused.id)
    assert desk.outbox.delivery(refused.id).state is S.REJECTED
    assert desk.outbox.skip(refused.id).state is S.CANCELLED
