"""Draws beside that of the people, the calendar around waves, and how many to invite."""

import random
from collections import Counter
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from cm_console.domain.wave_days import around, away_from, closed_days, wave_dates
from cm_console.domain.wave_lot import department_by_lot, minimise
from cm_console.domain.wave_participation import Participation, to_invite
from cm_console.domain.wave_plan import Candidate
from cm_console.domain.waves import Unavailable

MONDAY = date(2026, 12, 7)


def test_the_least_uneven_wave_is_taken_85_times_in_a_hundred() -> None:
    lot = random.Random(1)
    counts = [Counter(sales=5), Counter(sales=1), Counter(sales=5)]
    taken = Counter(minimise(["sales"], counts, [10, 10, 10], lot) for _ in range(4000))
    assert 0.83 < taken[1] / 4000 < 0.87
    assert abs(taken[0] - taken[2]) < 120


def test_waves_are_compared_as_parts_of_their_size() -> None:
    counts = [Counter(sales=4), Counter(sales=5)]
    taken = Counter(minimise(["sales"], counts, [10, 40], random.Random(seed)) for seed in range(400))
    assert taken[1] > 300


def test_volunteers_who_come_one_by_one_leave_the_waves_even() -> None:
    lot = random.Random(2)
    counts: list[Counter[str]] = [Counter(), Counter(), Counter()]
    for number in range(300):
        levels = [f"d{number % 4}", f"l{number % 3}"]
        counts[minimise(levels, counts, [100, 100, 100], lot)].update(levels)
    for level in ("d0", "d1", "d2", "d3", "l0", "l1", "l2"):
        found = [count[level] for count in counts]
        assert max(found) - min(found) <= 8


def test_one_wave_needs_no_lot() -> None:
    assert minimise(["x"], [Counter()], [5], random.Random(0)) == 0


def people(sizes: dict[str, int], invited: str = "") -> list[Candidate]:
    names = [name for name, count in sizes.items() for _ in range(count)]
    return [
        Candidate(n, name, "Staff", False, True, 1 if name == invited else None)
        for n, name in enumerate(names)
    ]


def test_the_department_drawn_for_comparison_is_neither_tiny_nor_the_bulk_nor_invited() -> None:
    house = people({"Plant": 200, "Sales": 40, "IT": 30, "Legal": 2, "HR": 20}, invited="HR")
    assert {department_by_lot(house, seed) for seed in range(40)} == {"Sales", "IT"}
    assert department_by_lot(people({"Plant": 9}), 1) is None
    assert department_by_lot(people({"A": 3, "B": 2}), 1) in ("A", "B")


def closed(first: date, last: date, person: int | None = None) -> Unavailable:
    return Unavailable(0, 1, person, first, last)


def test_a_wave_begins_after_closed_days_and_makes_up_for_those_within() -> None:
    free = closed_days([closed(date(2026, 12, 21), date(2027, 1, 1))])
    assert around((date(2026, 12, 21), date(2027, 1, 1)), free) == (date(2027, 1, 4), date(2027, 1, 15))
    assert around((date(2026, 12, 14), date(2026, 12, 25)), free) == (date(2026, 12, 14), date(2027, 1, 8))
    assert around((MONDAY, date(2026, 12, 18)), free) == (MONDAY, date(2026, 12, 18))


def test_waves_follow_each_other_around_closed_days() -> None:
    free = closed_days([closed(date(2026, 12, 24), date(2026, 12, 25))])
    found = list(wave_dates(date(2026, 12, 14), 2, [None, None], free))
    assert found == [
        (date(2026, 12, 14), date(2026, 12, 29)),
        (date(2027, 1, 4), date(2027, 1, 15)),
    ]


def test_half_of_the_working_days_keeps_a_person_out_of_a_wave() -> None:
    waves = [(MONDAY, date(2026, 12, 18)), (date(2026, 12, 21), date(2027, 1, 1)), None]
    away = [closed(MONDAY, date(2026, 12, 11), 1), closed(MONDAY, date(2026, 12, 10), 2)]
    away += [
        closed(date(2026, 12, 28), date(2026, 12, 29), 3),
        closed(date(2026, 12, 21), date(2026, 12, 25)),
    ]
    assert away_from(away, waves) == {1: frozenset({1})}
    away.append(closed(date(2026, 12, 30), date(2026, 12, 30), 3))
    assert away_from(away, waves)[3] == {2}


def test_participation_begins_at_35_percent_and_follows_what_is_seen() -> None:
    assert Participation().rate == 0.35
    assert Participation(20, 15).rate == 22 / 40
    assert abs(Participation(10_000, 6_000).rate - 0.6) < 0.001


@given(target=st.integers(1, 10_000), rate=st.floats(0.01, 1))
def test_just_enough_people_are_invited(target: int, rate: float) -> None:
    invited = to_invite(target, rate)
    assert invited * rate >= target - 1e-6
    assert (invited - 1) * rate < target


def test_a_third_is_not_rounded_up_by_binary_fractions() -> None:
    assert to_invite(7, 0.35) == 20
    assert to_invite(50, 0.25) == 200
