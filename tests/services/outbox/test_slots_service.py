"""Posting slots and the next one that is free, in winter and in summer."""

from datetime import UTC, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from cm_console.domain.slots import Slot
from cm_console.errors import ConsoleError
from cm_console.services.slots import Slots

TYPED = "mon 09:30, thu 11:00"


@pytest.fixture
def slots(desk: Any) -> Slots:
    desk.account()
    slots = Slots(desk.context)
    slots.set(desk.campaign, TYPED)
    return slots


def test_slots_belong_to_the_campaign_and_replace_each_other(desk: Any, slots: Slots) -> None:
    assert slots.of(desk.campaign) == (Slot(0, time(9, 30)), Slot(3, time(11)))
    slots.set(desk.campaign, [Slot(6, time(20))])
    assert slots.of(desk.campaign) == (Slot(6, time(20)),)
    with pytest.raises(ConsoleError, match="someday"):
        slots.set(desk.campaign, "someday 09:00")
    assert slots.of(desk.campaign) == (Slot(6, time(20)),)


def test_taken_slots_are_skipped_for_the_accounts_that_took_them(desk: Any, slots: Slots) -> None:
    other = desk.account("Other")
    # Monday 16 November, 10:00 in Paris: today's slot has passed.
    first = desk.posts.next_free_slot(desk.campaign, [1])
    assert first.wall == datetime.fromisoformat("2026-11-19T11:00")
    post = desk.post("One", 1, wall=first.wall)
    assert desk.posts.next_free_slot(desk.campaign, [1]).wall.day == 23
    assert desk.posts.next_free_slot(desk.campaign, [1, other]).wall.day == 23
    assert desk.posts.next_free_slot(desk.campaign, [other]).wall.day == 19
    assert desk.posts.next_free_slot(desk.campaign, [1], except_post=post.id).wall.day == 19
    desk.posts.cancel(post.id)
    assert desk.posts.next_free_slot(desk.campaign, [1]).wall.day == 19


def test_a_slot_is_on_the_wall_in_winter_and_in_summer(desk: Any, slots: Slots) -> None:
    for month in (1, 7):
        after = datetime(2027, month, 5, tzinfo=UTC)
        found = desk.posts.next_free_slot(desk.campaign, [1], after)
        assert found.instant.astimezone(ZoneInfo("Europe/Paris")).time() in (time(9, 30), time(11))
        assert found.wall.time() in (time(9, 30), time(11))


def test_a_slot_that_the_clocks_jump_over_is_not_offered(desk: Any, slots: Slots) -> None:
    slots.set(desk.campaign, "sun 02:30")
    found = desk.posts.next_free_slot(desk.campaign, [1], datetime(2027, 3, 27, tzinfo=UTC))
    assert found.wall == datetime.fromisoformat("2027-04-04T02:30")


def test_without_slots_or_a_free_one_it_says_so(desk: Any, slots: Slots) -> None:
    slots.set(desk.campaign, "")
    with pytest.raises(ConsoleError, match="no posting slots"):
        desk.posts.next_free_slot(desk.campaign, [1])
