"""Searching people: no input breaks it, and it finds what it should."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cm_console.domain.people_query import parse
from cm_console.domain.testers import TesterState
from cm_console.store import people, testers
from cm_console.store.database import Database
from cm_console.store.workspace import create_file

PEOPLE = [
    ("Chloé Petit", "chloe@exemple.fr", "Support", "Cheffe d'équipe", "Lyon", 1, 0),
    ("Élodie Martin", "elodie@exemple.fr", "R&D", "Cadre", "La Défense", 0, 1),
    ("Zoé Roux", "zoe@exemple.fr", "Support client", "Employé", "Lyon", 0, 1),
    ("Abel Œuvrard", "abel@exemple.fr", "Finance", "Directeur", "", 1, 1),
]


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    database = create_file(tmp_path_factory.mktemp("search") / "agora.cmc")
    rows = [
        (email, name, email, department, level, site, "fr", "", manager, 0, volunteer, "")
        for name, email, department, level, site, manager, volunteer in PEOPLE
    ]
    people.add_many(database, rows)
    database.insert("INSERT INTO campaign (name, opens_on, zone) VALUES ('A', '2027-01-18', 'Europe/Paris')")
    database.insert("INSERT INTO wave (campaign_id, number, size, capacity) VALUES (1, 1, 5, 5)")
    database.insert("INSERT INTO tester (campaign_id, person_id, state, wave_id) VALUES (1, 1, 'invited', 1)")
    yield database
    database.close()


def names(db: Database, text: str, **options: object) -> list[str]:
    found = testers.search(db, 1, parse(text), **options)  # type: ignore[arg-type]
    return [tester.person.name.split()[0] for tester in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", ["Abel", "Chloé", "Élodie", "Zoé"]),
        ("chloe", ["Chloé"]),
        ("ÉLO", ["Élodie"]),
        ("sup ly", ["Chloé", "Zoé"]),
        ("department:support", ["Chloé", "Zoé"]),
        ("department:lyon", []),
        ("-department:support", ["Abel", "Élodie"]),
        ('site:"la def"', ["Élodie"]),
        ("wave:1", ["Chloé"]),
        ("-wave:1", ["Abel", "Élodie", "Zoé"]),
        ("wave:none", ["Abel", "Élodie", "Zoé"]),
        ("state:invited", ["Chloé"]),
        ("-state:invited is:manager", ["Abel"]),
        ("is:volunteer -lyon", ["Abel", "Élodie"]),
        ("level:cadre r&d", ["Élodie"]),
        ("nothing:here", []),
        ("exemple.fr", ["Abel", "Chloé", "Élodie", "Zoé"]),
    ],
)
def test_who_is_found(db: Database, text: str, found: list[str]) -> None:
    assert names(db, text) == found
    assert testers.count(db, 1, parse(text)) == len(found)


@pytest.mark.parametrize(
    "order",
    ["name", "email", "department", "level", "site", "wave", "state", "since", "volunteer", "manager"],
)
def test_every_order_works_both_ways(db: Database, order: str) -> None:
    for descending in (False, True):
        found = testers.ids(db, 1, parse(""), order=order, descending=descending)
        assert sorted(found) == [1, 2, 3, 4]


def test_blanks_come_last_in_both_directions(db: Database) -> None:
    assert names(db, "", order="site")[-1] == "Abel"
    assert names(db, "", order="site", descending=True)[-1] == "Abel"
    assert names(db, "", order="wave", descending=True)[0] == "Chloé"


def test_states_and_wave_can_be_given_beside_the_text(db: Database) -> None:
    assert names(db, "", states={TesterState.INVITED}) == ["Chloé"]
    assert names(db, "", states=set()) == []
    assert names(db, "", wave_id=1) == ["Chloé"]
    assert names(db, "", limit=2, offset=1) == ["Chloé", "Élodie"]


@given(st.text() | st.text(alphabet='"*:-()^{}+~ANDORNOTa é\0', max_size=20))
def test_no_input_is_an_error(db: Database, text: str) -> None:
    query = parse(text)
    assert testers.count(db, 1, query) == len(testers.search(db, 1, query))


@given(
    st.sampled_from(["department", "-level", "site", "-wave", "state", "is", "unknown"]),
    st.text(max_size=12),
)
def test_no_filter_is_an_error(db: Database, key: str, value: str) -> None:
    testers.count(db, 1, parse(f'{key}:"{value}"'))
    testers.count(db, 1, parse(f"{key}:{value}"))


def test_people_are_found_by_what_they_became(db: Database) -> None:
    with db.write():
        before = people.get(db, 3)
        assert before is not None
        values = {column: getattr(before, column) for column in people.WRITABLE}
        people.change(db, 3, "zoe@exemple.fr", {**values, "site": "Nantes"})
        assert names(db, "nantes") == ["Zoé"]
        assert names(db, "zoe lyon") == []
        people.change(db, 3, "zoe@exemple.fr", values)
