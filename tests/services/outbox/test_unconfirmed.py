"""One look for everything that is unconfirmed."""

from typing import Any

import pytest

from cm_console.domain.delivery import DeliveryState, NeedsAccount, NotSent, Uncertain
from cm_console.domain.platform import Receipt, Retry
from cm_console.services.unconfirmed import Unconfirmed

S = DeliveryState


@pytest.fixture
def lost(desk: Any) -> Any:
    """A desk with three unconfirmed deliveries on two accounts: two on the first, one on the second."""
    first, second = desk.account("First"), desk.account("Second")
    desk.platform.kind = Retry.LOOKUP
    desk.platform.answers = [Uncertain("500")] * 3
    for text, account in (("One", first), ("Two", first), ("Three", second)):
        desk.post(text, account)
        desk.outbox.send_due(account, "me")
    desk.unconfirmed = Unconfirmed(desk.context, desk.outbox)
    assert len(desk.unconfirmed.pending()) == 3
    return desk


def test_what_is_out_counts_as_published_and_the_rest_waits_for_a_person(lost: Any) -> None:
    def find(_session: Any, message: Any) -> Receipt | None:
        return None if message.text == "Two" else Receipt(f"id of {message.text}", "https://scripted.example")

    lost.platform.find = find
    seen: list[tuple[int, int]] = []
    looked = lost.unconfirmed.look(lost.campaign, lambda *step: seen.append(step))
    assert [each.remote_id for each in looked.found] == ["id of One", "id of Three"]
    assert [each.text for each in looked.not_found] == ["Two"]
    assert (looked.waiting, looked.not_asked, looked.reasons) == ((), (), ())
    assert seen == [(0, 3), (1, 3), (2, 3)]
    assert [each.text for each in lost.unconfirmed.pending()] == ["Two"]


@pytest.mark.parametrize("error", [NotSent("refused"), NeedsAccount("401")])
def test_an_account_that_cannot_be_asked_is_asked_once(lost: Any, error: Exception) -> None:
    asked: list[str] = []

    def find(session: Any, message: Any) -> Receipt | None:
        asked.append(session.account.name)
        if session.account.name == "First":
            raise error
        return None

    lost.platform.find = find
    looked = lost.unconfirmed.look()
    assert asked == ["First", "Second"]
    assert [each.text for each in looked.not_asked] == ["One", "Two"]
    assert [each.text for each in looked.not_found] == ["Three"]
    [reason] = looked.reasons
    assert "First could not be asked" in reason
    assert "401" not in reason


def test_what_was_settled_meanwhile_is_not_looked_for(lost: Any) -> None:
    def find(_session: Any, message: Any) -> Receipt | None:
        if message.text == "Two":
            raise NotSent("refused")
        if message.text == "One":
            lost.outbox.settle_published(lost.unconfirmed.pending()[1].id)
        return None

    lost.platform.find = find
    looked = lost.unconfirmed.look()
    assert [each.text for each in looked.found] == ["Two"]
    assert [each.text for each in looked.not_found] == ["One", "Three"]
    assert looked.reasons == ()


def test_only_some_are_looked_for_where_they_are_named(lost: Any) -> None:
    [one, *_] = lost.unconfirmed.pending()
    looked = lost.unconfirmed.look(only=[one.id])
    assert [each.id for each in looked.not_found] == [one.id]
    assert lost.unconfirmed.look(campaign_id=99) == lost.unconfirmed.look(only=[0])
