"""Offsets from the opening become working days."""

import itertools
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from cm_console.domain.campaign import Lever
from cm_console.domain.playbook import Playbook, PlaybookPhase, PlaybookTask, dated, day_from

MONDAY = date(2027, 1, 18)


def test_a_day_on_a_weekend_moves_to_the_friday_before() -> None:
    assert day_from(MONDAY, -1) == date(2027, 1, 15)
    assert day_from(MONDAY, -2) == date(2027, 1, 15)
    assert day_from(MONDAY, -3) == date(2027, 1, 15)
    assert day_from(MONDAY, 5) == date(2027, 1, 22)


def test_an_opening_on_a_sunday_stays_on_that_sunday() -> None:
    assert day_from(date(2027, 1, 17), 0) == date(2027, 1, 17)


@given(opens_on=st.dates(date(2000, 1, 1), date(2100, 1, 1)), offset=st.integers(-400, 400))
def test_no_other_day_is_ever_on_a_weekend(opens_on: date, offset: int) -> None:
    day = day_from(opens_on, offset)
    assert offset == 0 or day.weekday() < 5
    assert 0 <= (opens_on.toordinal() + offset) - day.toordinal() <= 2


@given(opens_on=st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_each_phase_lasts_until_the_day_before_the_next(opens_on: date) -> None:
    task = PlaybookTask("Ask", Lever.SPONSORING, -20)
    playbook = Playbook(
        "p",
        "P",
        "",
        30,
        (PlaybookPhase("a", "A", -21, (task,)), PlaybookPhase("b", "B", -7), PlaybookPhase("c", "C", 0)),
    )
    phases = list(dated(playbook, opens_on))
    for phase, following in itertools.pairwise(phases):
        assert phase.starts_on <= phase.ends_on
        assert (following.starts_on - phase.ends_on).days == 1
    assert phases[2].starts_on == opens_on
    assert phases[0].tasks[0][2] == day_from(opens_on, -20)
