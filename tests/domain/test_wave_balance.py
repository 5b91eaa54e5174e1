"""How balance is judged: in points of the wave, with rounding forgiven."""

from hypothesis import given
from hypothesis import strategies as st

from cm_console.domain.wave_balance import Cell, Grade, balance


def test_a_wave_in_proportion_is_good() -> None:
    cells = [
        Cell(1, "A", "S", False, 5),
        Cell(None, "A", "S", False, 45),
        Cell(1, "B", "S", False, 5),
        Cell(None, "B", "S", False, 45),
    ]
    own = balance(cells, {1: 10})[1]
    assert (own.grade, own.worst, own.difference, own.short) == (Grade.GOOD, None, 0.0, 0)


def test_a_wave_that_leaves_a_department_out_is_poor_and_says_which() -> None:
    cells = [
        Cell(1, "A", "S", False, 20),
        Cell(None, "A", "S", False, 30),
        Cell(None, "B", "S", False, 50, free=4),
    ]
    own = balance(cells, {1: 30})[1]
    assert own.grade is Grade.POOR
    assert own.worst is not None
    assert (own.worst.department, abs(own.worst.points)) in {("A", 50.0), ("B", 50.0)}
    assert [(lack.department, lack.free) for lack in own.lacks] == [("B", 4)]
    assert own.short == 10


def test_a_wave_of_managers_is_compared_with_managers() -> None:
    cells = [
        Cell(1, "A", "Manager", True, 5),
        Cell(None, "A", "Manager", True, 5),
        Cell(1, "B", "Manager", True, 5),
        Cell(None, "B", "Manager", True, 5),
        Cell(None, "A", "Staff", False, 300),
    ]
    assert balance(cells, {1: 10})[1].grade is Grade.GOOD


def test_one_person_more_or_less_is_only_rounding() -> None:
    cells = [
        Cell(1, "A", "S", False, 1),
        Cell(None, "A", "S", False, 9),
        Cell(None, "B", "S", False, 3),
    ]
    assert balance(cells, {1: 1})[1].grade is Grade.GOOD


def test_an_empty_wave_has_no_grade() -> None:
    assert balance([Cell(None, "A", "S", False, 3)], {1: 5, 2: 5})[2].grade is None
    assert balance([], {1: 5})[1].grade is None


CELLS = st.builds(
    Cell,
    st.sampled_from([None, 1, 2]),
    st.sampled_from("AB"),
    st.sampled_from("ST"),
    st.booleans(),
    st.integers(1, 50),
    st.integers(0, 5),
)


@given(st.lists(CELLS, max_size=20))
def test_shares_above_and_below_cancel_out(cells: list[Cell]) -> None:
    for own in balance(cells, {1: 10, 2: 10}).values():
        strata = [share for share in own.shares if share.level is not None]
        assert abs(sum(share.points for share in strata)) < 1e-6
        assert sum(share.people for share in strata) == own.filled
        assert all(0 <= share.difference < float("inf") for share in own.shares)
