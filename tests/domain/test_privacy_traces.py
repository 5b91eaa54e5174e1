"""Finding a person in texts: any case, accents, order and separators; nobody else; JSON stays JSON."""

import json
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cm_console.domain.privacy_traces import GONE, Crowd, Finder, Traces

ZOE = Traces("Zoé Lefèvre-Nuñez", "zoe.lefevre@exemple.fr", "M-40711")
CROWD = Crowd([ZOE, Traces("Ana Ruiz", "ana@exemple.fr"), Traces("Madonna", "m@exemple.fr")])

NAMED = (
    "Zoé Lefèvre-Nuñez",
    "with ZOE LEFEVRE NUNEZ, who",
    "Lefèvre-Nuñez, Zoé",
    "Zoe\u0301 Lefe\u0300vre-Nun\u0303ez",
    "write to Zoe.Lefevre@Exemple.FR.",
    "number m-40711 in the list",
    "Zoé\nLefèvre-Nuñez",
)
OTHERS = ("Zoé Martin", "Lefèvre", "azoe lefevre-nunezb", "zoe@exemple.fr", "M-407112", "", "…")


@pytest.mark.parametrize("finder", [ZOE, CROWD], ids=["one", "many"])
@pytest.mark.parametrize("text", NAMED)
def test_a_person_is_found_and_taken_out(text: str, finder: Finder) -> None:
    assert finder.in_text(text)
    cleaned = finder.removed(text)
    assert GONE in cleaned
    assert not finder.in_text(cleaned)


@pytest.mark.parametrize("finder", [ZOE, CROWD], ids=["one", "many"])
@pytest.mark.parametrize("text", OTHERS)
def test_nobody_else_is_touched(text: str, finder: Finder) -> None:
    assert not finder.in_text(text)
    assert finder.removed(text) == text


@pytest.mark.parametrize("finder", [Traces("Madonna", ""), CROWD], ids=["one", "many"])
def test_a_single_word_is_a_name_only_where_it_is_all(finder: Finder) -> None:
    assert finder.removed("MADONNA") == GONE
    assert finder.removed("the madonna of the stairs") == "the madonna of the stairs"


def test_json_stays_json_also_where_it_is_escaped() -> None:
    text = json.dumps({"who": ["Zoé Lefèvre-Nuñez", 3], "Lefèvre-Nuñez, Zoé": None})
    assert "\\u00e9" in text
    assert json.loads(ZOE.removed(text)) == {"who": [GONE, 3], GONE: None}


def test_who_has_no_name_is_found_nowhere() -> None:
    assert not Traces("", "").in_text("")
    assert not Traces("", "").in_text("anything at all")


_WORDS = st.text(string.ascii_letters + "éÈñÜß", min_size=2, max_size=8)
_REST = st.text(string.printable + "éÉß…\u0301\u00a0ﬁ語", max_size=20)


@given(_WORDS, _WORDS, _REST, _REST)
def test_one_and_many_take_out_the_same_person(given_name: str, family: str, before: str, after: str) -> None:
    person = Traces(f"{given_name} {family}", "someone@exemple.fr")
    text = f"{before} {given_name} {family} {after}"
    for finder in (person, Crowd([person])):
        cleaned = finder.removed(text)
        assert not finder.in_text(cleaned)
        assert f"{given_name} {family}" not in cleaned
