"""Posting slots as people type them, and which comes next."""

from datetime import datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as some

from cm_console.domain.slots import Slot, following, parse, show

slots = some.sets(some.builds(Slot, some.integers(0, 6), some.times().map(lambda t: time(t.hour, t.minute))))


@given(slots)
def test_slots_are_shown_as_they_can_be_typed_again(wanted: set[Slot]) -> None:
    assert set(parse(show(wanted))) == wanted


def test_both_languages_and_full_names_are_read() -> None:
    assert parse("Thursday 11h00; lun. 9:30") == (Slot(0, time(9, 30)), Slot(3, time(11, 0)))
    assert parse(" ") == ()


@pytest.mark.parametrize("text", ["9:30", "mon", "mon 25:00", "someday 09:00", "mon 09:30 tue"])
def test_what_is_no_slot_is_refused_by_name(text: str) -> None:
    with pytest.raises(ValueError, match=text):
        parse("fri 10:00, " + text)


@given(slots, some.datetimes(datetime.fromisoformat("2026-01-01"), datetime.fromisoformat("2027-01-01")))
def test_the_following_ones_are_in_order_and_later(wanted: set[Slot], after: datetime) -> None:
    found = list(following(wanted, after, 14))
    assert found == sorted(found)
    assert all(wall > after and Slot(wall.weekday(), wall.time()) in wanted for wall in found)
    assert len(found) >= 2 * len(wanted)
