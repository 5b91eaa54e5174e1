"""Whatever a file holds, reading it a second time changes nothing, and no line is lost."""

from collections import Counter
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from cm_console.domain.conflicts import Choice, Resolution
from cm_console.domain.importing import PersonField
from cm_console.domain.people_rows import RowReader
from cm_console.services.testers_merge import Merge, merge

COLUMNS = tuple(field.value for field in PersonField if field is not PersonField.NAME)
MAPPING: dict[str, PersonField | None] = {column: PersonField(column) for column in COLUMNS}

emails = st.sampled_from(["a@b.fr", "A@b.fr", "É@b.fr", "é@b.fr", "c@d.org", "nobody", "", "<x@y.fr>"])
words = st.sampled_from(["", " ", "Lyon", "Directrice", "é", "e\u0301", "oui", "non", "peut-être"]) | st.text(
    max_size=6
)
lines = st.lists(
    st.tuples(*(emails if column == "email" else (words | st.none()) for column in COLUMNS)), max_size=12
)


def read(rows: list[tuple[str | None, ...]]) -> RowReader:
    reader = RowReader(COLUMNS, MAPPING)
    for line, row in enumerate(rows, 2):
        reader.read(line, row)
    return reader


def store(known: dict[str, tuple[Any, ...]], result: Merge) -> None:
    for added in result.added:
        known[added[0]] = (len(known) + 1, *added[1:])
    keys = {row[0]: key for key, row in known.items()}
    for changed in result.changed:
        known[keys[changed[-1]]] = (changed[-1], *changed[:-1])
    for key, person_id in result.keys:
        known[key] = known.pop(keys[person_id])


def by_number(reader: RowReader, known: dict[str, tuple[Any, ...]]) -> dict[str, tuple[Any, ...]]:
    """As the importing service finds them."""
    numbers = Counter(row[7] for row in known.values())
    return {
        row[7]: row
        for key, row in known.items()
        if numbers[row[7]] == 1 and key not in reader.people and row[7] not in reader.shared_numbers
    }


@given(lines, lines, st.sampled_from(Choice))
def test_the_same_file_twice_changes_nothing(
    first: list[tuple[str | None, ...]], second: list[tuple[str | None, ...]], choice: Choice
) -> None:
    known: dict[str, tuple[Any, ...]] = {}
    for rows in (first, second):
        for repeat in range(2):
            reader = read(rows)
            assert len(reader.people) + len(reader.duplicates) + len(reader.refused) == len(rows)
            for guess in (False, True) if repeat else (True,):
                result = merge(
                    list(reader.people.items()),
                    known,
                    guess_managers=guess,
                    by_number=by_number(reader, known),
                    resolution=Resolution(choice),
                )
                store(known, result)
                if repeat:
                    assert not result.added
                    assert not result.changed
                    assert len(result.unchanged) == len(reader.people)
    assert all(row[1].strip() for row in known.values())
