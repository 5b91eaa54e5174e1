"""Columns of any spreadsheet: their names, and which holds what."""

from enum import StrEnum

from hypothesis import given
from hypothesis import strategies as st

from cm_console.domain.columns import Headings, column_names, combine, settle
from cm_console.domain.importing import PersonField, guess_mapping

F = PersonField


class Part(StrEnum):
    HEAD = "head"
    TAIL = "tail"


WORDS = {Part.HEAD: ("tete", "head"), Part.TAIL: ("queue", "tail")}
KNOWN = Headings(WORDS)


def test_what_a_person_says_overrules_the_guess() -> None:
    guessed = guess_mapping(("Service", "Pôle"))
    assert combine(guessed, {"Pôle": F.DEPARTMENT}) == {"Service": None, "Pôle": F.DEPARTMENT}
    assert combine(guessed, {"Service": None}) == {"Service": None, "Pôle": None}


def test_columns_get_distinct_names() -> None:
    assert column_names(["Nom", "Nom", "", None], 5, "Column {n}") == (
        *("Nom", "Nom (2)", "Column 3", "Column 4", "Column 5"),
    )


def test_a_heading_is_known_whatever_its_accents_and_case() -> None:
    assert KNOWN.find("Tête") == (Part.HEAD, 0)
    assert KNOWN.find("TAIL ?") == (Part.TAIL, 1)
    assert (KNOWN.find("leg"), KNOWN.find(None)) == (None, None)
    assert KNOWN.fields(["x", None, "Head", "tete"]) == {Part.HEAD}


@given(st.lists(st.sampled_from(["Tête", "head", "tail", "Queue", "leg"]), unique=True))
def test_each_field_goes_to_the_surest_of_its_columns_and_to_one_only(columns: list[str]) -> None:
    mapping = settle(columns, KNOWN.offers(columns))
    assert list(mapping) == columns
    for part, first, second in ((Part.HEAD, "Tête", "head"), (Part.TAIL, "Queue", "tail")):
        best = first if first in columns else second
        assert [column for column in columns if mapping[column] is part] == [best] * (best in columns)
