"""The planned adoption curve follows the waves' dates and sizes."""

from datetime import date

from cm_console.analysis.plan import planned, planned_on
from cm_console.domain.waves import Wave


def wave(number: int, size: int, starts_on: date | None, ends_on: date | None) -> Wave:
    return Wave(number, 1, number, "", size, size, starts_on, ends_on)


def test_waves_add_up_at_their_ends() -> None:
    curve = planned(
        [
            wave(1, 50, date(2026, 11, 2), date(2026, 11, 16)),
            wave(2, 90, date(2026, 11, 16), date(2026, 11, 30)),
        ]
    )
    assert curve == ((date(2026, 11, 2), 0), (date(2026, 11, 16), 50), (date(2026, 11, 30), 140))


def test_between_two_dates_the_plan_rises_evenly() -> None:
    curve = planned([wave(1, 50, date(2026, 11, 2), date(2026, 11, 12))])
    assert planned_on(curve, date(2026, 11, 7)) == 25
    assert planned_on(curve, date(2026, 12, 24)) == 50
    assert planned_on(curve, date(2026, 11, 1)) is None


def test_waves_that_overlap_rise_together() -> None:
    curve = planned(
        [
            wave(1, 10, date(2026, 11, 2), date(2026, 11, 12)),
            wave(2, 10, date(2026, 11, 7), date(2026, 11, 17)),
        ]
    )
    assert planned_on(curve, date(2026, 11, 12)) == 15


def test_a_wave_without_an_end_fills_at_once_and_one_without_dates_is_left_out() -> None:
    curve = planned([wave(1, 10, date(2026, 11, 2), None), wave(2, 99, None, None)])
    assert planned_on(curve, date(2026, 11, 2)) == 10
    assert planned([wave(2, 99, None, None)]) == ()
    assert planned_on((), date(2026, 11, 2)) is None
