"""Nobody can work out a few people from overlapping groups: checked against brute force in exact numbers."""

from fractions import Fraction
from itertools import chain, combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from cm_console.analysis.disclosure import LEAST, large, shown
from cm_console.analysis.overlaps import harmful, showable
from cm_console.domain.circles import Cell
from cm_console.domain.engagement import Group


def rank(rows: list[list[int]]) -> int:
    left = [[Fraction(value) for value in row] for row in rows]
    found = 0
    for column in range(len(rows[0]) if rows else 0):
        pivot = next((row for row in left[found:] if row[column]), None)
        if pivot is None:
            continue
        left.remove(pivot)
        left.insert(found, pivot)
        for row in left[found + 1 :]:
            if row[column]:
                factor = row[column] / pivot[column]
                for n in range(column, len(row)):
                    row[n] -= factor * pivot[n]
        found += 1
    return found


def tells(cells: list[Cell], groups: list[str]) -> bool:
    """Whether some weighted sum of the rows rests on a harmful set of cells alone: every set is tried."""
    rows = [[1] * len(cells)] + [[int(name in cell.groups) for cell in cells] for name in groups]
    whole = rank(rows)
    subsets = chain.from_iterable(combinations(range(len(cells)), n) for n in range(1, len(cells) + 1))
    for some in subsets:
        if harmful([cells[n] for n in some]):
            rest = [[value for n, value in enumerate(row) if n not in some] for row in rows]
            if rank(rest) < whole:
                return True
    return False


names = ["a", "b", "c"]
cells_of_circles = st.lists(
    st.tuples(
        st.integers(0, 14), st.integers(0, 14), st.sets(st.sampled_from(names)), st.sampled_from("xyz")
    ),
    max_size=9,
).map(
    lambda rows: [
        Cell(people, min(people, adopted), frozenset(inside) | {f"={unit}"})
        for people, adopted, inside, unit in rows
    ]
)


def by_unit(cells: list[Cell]) -> list[Group]:
    return [
        Group(unit, sum(c.people for c in inside), sum(c.adopted for c in inside))
        for unit in ("=x", "=y", "=z")
        if (inside := [cell for cell in cells if unit in cell.groups])
    ]


@settings(max_examples=150, deadline=None)
@given(cells_of_circles)
def test_no_few_people_can_be_worked_out_from_circles_and_departments(cells: list[Cell]) -> None:
    given_units = [group.name for group in shown(by_unit(cells)).groups]
    visible = sorted(showable(cells, given_units, names))
    people = [cell for cell in cells if cell.people]
    if visible:
        assert not tells(people, [*given_units, *visible])
    for name in visible:
        assert sum(cell.people for cell in cells if name in cell.groups) >= LEAST


def cell(people: int, *groups: str) -> Cell:
    return Cell(people, people // 2, frozenset(groups))


def test_circles_that_overlap_widely_are_both_shown() -> None:
    cells = [cell(20, "managers", "support"), cell(40, "managers"), cell(60, "support"), cell(200)]
    assert showable(cells, [], ["managers", "support"]) == {"managers", "support"}


def test_a_circle_that_nearly_holds_another_is_hidden() -> None:
    cells = [cell(30, "wide", "narrow"), cell(3, "wide"), cell(100)]
    assert showable(cells, [], ["wide", "narrow"]) == {"wide"}


def test_a_circle_of_all_but_three_is_hidden_as_the_total_is_known() -> None:
    assert showable([cell(97, "nearly all"), cell(3)], [], ["nearly all"]) == set()


def test_a_circle_beside_the_department_that_it_is_cut_from_is_hidden() -> None:
    cells = [cell(30, "circle", "=support"), cell(2, "=support"), cell(50, "=sales")]
    assert showable(cells, ["=support", "=sales"], ["circle"]) == set()


def test_the_few_stay_hidden_among_the_others() -> None:
    assert large([("IT", 30), ("HR", 3), ("Law", 8), ("", 0)]) == ([("IT", 30)], 11)
    assert large([("IT", 30), ("Law", 8)]) == ([("IT", 30), ("Law", 8)], 0)


@given(st.lists(st.integers(0, 12)))
def test_what_is_left_of_the_total_is_nobody_or_enough(sizes: list[int]) -> None:
    groups, others = large([(str(n), size) for n, size in enumerate(sizes)])
    assert sum(n for _, n in groups) + others == sum(sizes)
    assert all(n >= LEAST for _, n in groups)
    assert others == 0 or not groups or others >= LEAST
