"""The people's table reads only around what is asked for."""

from collections.abc import Sequence

from cm_console.domain import testers
from ui.pages.testers.columns import columns
from ui.pages.testers.model import BLOCK, PeopleModel


class Directory:
    """Answers like the service and counts what was read."""

    def __init__(self) -> None:
        self.read: list[int] = []

    def __call__(self, ids: Sequence[int]) -> list[testers.Tester]:
        self.read += ids
        return [
            testers.Tester(
                testers.Person(one, f"P{one}", ""), testers.TesterState.CANDIDATE, None, None, None
            )
            for one in ids
            if one != 13
        ]


def test_a_long_directory_is_read_in_blocks() -> None:
    directory = Directory()
    model = PeopleModel(columns(), directory)
    model.set_ids(list(range(1, 100_001)))
    assert directory.read == []
    assert model.index(99_999, 0).data() == "P100000"
    assert model.index(99_950, 0).data() == "P99951"
    assert len(directory.read) == BLOCK
    for row in range(0, 100_000, BLOCK):
        model.index(row, 0).data()
    assert model.index(99_999, 0).data() == "P100000"


def test_somebody_who_is_gone_is_an_empty_line() -> None:
    model = PeopleModel(columns(), Directory())
    model.set_ids([12, 13, 14])
    assert model.person(1) is None
    assert model.person(2) is not None


def test_sorting_is_asked_of_the_store() -> None:
    model = PeopleModel(columns(), Directory())
    asked: list[tuple[str, bool]] = []
    model.order_wanted.connect(lambda key, descending: asked.append((key, descending)))
    model.sort(4)
    assert asked == [("wave", False)]
