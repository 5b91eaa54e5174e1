"""The 25/50/75 rule, floors, and reasons of small groups."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cm_console.domain.missions import (
    MARKS,
    Doer,
    Dropped,
    DropReason,
    behind,
    days_held,
    grouped,
    is_behind,
    mark_passed,
)

FIRST = date(2026, 11, 2)


@pytest.mark.parametrize(
    ("gone", "mark"),
    [(-1, None), (0, None), (4, None), (5, 25), (9, 25), (10, 50), (15, 75), (19, 75), (20, None)],
)
def test_of_twenty_days_the_marks_are_passed_after_five_ten_and_fifteen(gone: int, mark: int | None) -> None:
    assert mark_passed(FIRST, FIRST + timedelta(days=19), FIRST + timedelta(days=gone)) == mark


@pytest.mark.parametrize(
    ("done", "mark", "expected"),
    [(0, 25, True), (1, 25, False), (1, 50, True), (2, 50, False), (2, 75, True), (3, 75, False)],
)
def test_of_four_missions_one_two_and_three_are_enough_at_the_marks(
    done: int, mark: int, expected: bool
) -> None:
    assert is_behind(done, 4, mark) is expected


@given(st.integers(0, 40), st.integers(1, 40), st.integers(0, 60))
def test_who_has_done_everything_is_never_behind_and_nobody_after_the_end(
    gone: int, days: int, missions: int
) -> None:
    mark = mark_passed(FIRST, FIRST + timedelta(days=days - 1), FIRST + timedelta(days=gone))
    assert (mark is None) or (mark in MARKS and gone < days and gone / days >= mark / 100)
    if mark is not None:
        assert not is_behind(missions, missions, mark)


def test_nobody_is_reminded_twice_at_a_mark_or_three_times() -> None:
    missions = frozenset({1, 2})
    people = [
        Doer(1, "A", "a"),
        Doer(2, "B", "b", marks=(50,)),
        Doer(3, "C", "c", marks=(25,)),
        Doer(4, "D", "d", frozenset({1})),
    ]
    assert [one.person_id for one in behind(people, missions, 50)] == [1, 3]
    twice = [Doer(1, "A", "a", marks=(25, 50))]
    assert behind(twice, missions, 75) == []
    assert behind(people, missions, None) == []
    assert behind(people, frozenset(), 75) == []


@given(st.lists(st.integers(1, 12), max_size=7), st.integers(0, 6))
def test_no_hidden_reason_can_be_worked_out(counts: list[int], silent: int) -> None:
    reasons = list(zip(DropReason, counts, strict=False))
    shown = grouped([*reasons, (None, silent)], 5)
    assert shown.people == sum(counts) + silent
    assert shown.people == sum(count for _, count in shown.reasons) + shown.hidden
    assert all(count >= 5 for _, count in shown.reasons)
    assert shown.hidden == 0 or shown.hidden >= 5 or not shown.reasons


def test_a_reason_that_everybody_of_few_gave_is_not_shown() -> None:
    assert grouped([(DropReason.NO_TIME, 6)], 5) == Dropped(6, (), 6)
    assert grouped([(DropReason.NO_TIME, 10)], 5) == Dropped(10, ((DropReason.NO_TIME, 10),), 0)


def test_the_days_above_the_floor_start_again_after_a_gap() -> None:
    days = [FIRST + timedelta(days=n) for n in range(10)]
    changes = [(days[0], 12), (days[3], 11), (days[5], 12)]
    assert days_held(changes, 12, days[9]) == 5
    assert days_held(changes, 11, days[9]) == 10
    assert days_held(changes, 13, days[9]) == 0
