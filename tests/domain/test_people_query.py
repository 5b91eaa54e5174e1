"""The testers' search language."""

from hypothesis import given
from hypothesis import strategies as st

from cm_console.domain.people_query import Term, parse
from cm_console.domain.testers import PersonKind, TesterState


def test_words_and_filters_are_told_apart() -> None:
    query = parse('chloé department:support -wave:1 is:manager -is:volunteer state:inv site:"La Défense"')
    assert query.texts == (Term("chloé"), Term("support", "department"), Term("La Défense", "site"))
    assert query.waves == ((1, False),)
    assert query.flags == (("is_manager", True), ("volunteer", False))
    assert query.states == ((frozenset({TesterState.INVITED}), True),)


def test_filters_are_understood_in_french() -> None:
    query = parse("service:paie vague:aucune état:invité est:externe", {"Invité": TesterState.INVITED})
    assert query.texts == (Term("paie", "department"),)
    assert query.waves == ((None, True),)
    assert query.states == ((frozenset({TesterState.INVITED}), True),)
    assert query.flags == (("is_external", True),)


def test_unknown_filters_are_text() -> None:
    assert parse("team:red wave:x is:tall state:zz").texts == (
        *(Term("team:red"), Term("wave:x"), Term("is:tall"), Term("state:zz")),
    )


def test_a_filter_that_is_still_being_typed_does_nothing() -> None:
    assert parse('department: -wave: site:"').is_empty


def test_a_minus_before_a_word_leaves_out() -> None:
    assert parse("-lyon jean-paul").texts == (Term("lyon", negated=True), Term("jean-paul"))


@given(st.text())
def test_nothing_typed_ever_fails(text: str) -> None:
    parse(text)


def test_kinds_of_people_are_known_in_both_languages() -> None:
    assert parse("kind:customer -type:partenaire is:client").kinds == (
        (PersonKind.CUSTOMER, True),
        (PersonKind.PARTNER, False),
        (PersonKind.CUSTOMER, True),
    )
