"""Nobody can be singled out of a table by department."""

from hypothesis import given
from hypothesis import strategies as st

from cm_console.analysis.disclosure import LEAST, shown
from cm_console.domain.engagement import Group


def test_a_group_under_five_is_hidden_with_the_next_smallest() -> None:
    table = shown([Group("Legal", 3, 1), Group("Sales", 40, 12), Group("HR", 12, 6)])
    assert [group.name for group in table.groups] == ["Sales"]
    assert table.hidden == 2


def test_large_groups_are_all_shown_largest_first() -> None:
    table = shown([Group("HR", 12, 6), Group("Sales", 40, 12)])
    assert [group.name for group in table.groups] == ["Sales", "HR"]
    assert table.hidden == 0


def test_a_small_group_where_everybody_did_the_same_is_hidden() -> None:
    groups = [Group("Legal", 6, 6), Group("HR", 7, 0), Group("Sales", 40, 12)]
    assert [group.name for group in shown(groups).groups] == ["Sales"]


def test_a_group_that_nobody_was_invited_from_is_no_group() -> None:
    assert shown([Group("Legal", 0, 0)]).hidden == 0


_groups = st.lists(
    st.integers(0, 60).flatmap(lambda n: st.tuples(st.just(n), st.integers(0, n))), max_size=12
).map(lambda pairs: [Group(f"D{index}", *pair) for index, pair in enumerate(pairs)])


@given(_groups)
def test_hidden_groups_cannot_be_worked_out_from_the_totals(groups: list[Group]) -> None:
    table = shown(groups)
    names = {group.name for group in table.groups}
    hidden = [group for group in groups if group.invited and group.name not in names]
    assert all(group.invited >= LEAST for group in table.groups)
    assert len(hidden) == table.hidden
    if hidden and table.groups:
        assert len(hidden) > 1
        assert sum(group.invited for group in hidden) >= LEAST
