"""Headers, cells and rows of people's spreadsheets."""

import pytest

from cm_console.domain.importing import (
    PersonField,
    Reason,
    clean_email,
    email_problem,
    find_header,
    guess_mapping,
    leads_people,
    name_from_email,
    repaired,
    yes_or_no,
)
from cm_console.domain.people_rows import RowReader

F = PersonField


def test_the_usual_french_headers_are_understood() -> None:
    columns = ("Matricule", "Nom", "Prénom", "Adresse e-mail", "Service", "Niveau", "Site", "Langue")
    assert list(guess_mapping(columns).values()) == [
        *(F.STAFF_NUMBER, F.FAMILY_NAME, F.GIVEN_NAME, F.EMAIL),
        *(F.DEPARTMENT, F.LEVEL, F.SITE, F.LANGUAGE),
    ]


def test_nom_alone_is_the_whole_name() -> None:
    assert guess_mapping(("Nom", "Courriel")) == {"Nom": F.NAME, "Courriel": F.EMAIL}


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("ADRESSE E-MAIL PROFESSIONNELLE", F.EMAIL),
        ("Mail pro", F.EMAIL),
        ("E-mail address", F.EMAIL),
        ("Département / Service", F.DEPARTMENT),
        ("Intitulé de la fonction", F.LEVEL),
        ("Établissement", F.SITE),
        ("Volontaire ?", F.VOLUNTEER),
        ("Est manager", F.MANAGER),
        ("Prestataire", F.EXTERNAL),
        ("Téléphone", None),
        ("E-mail du manager", None),
        ("N+1", None),
    ],
)
def test_a_header_in_other_words(header: str, field: PersonField | None) -> None:
    assert guess_mapping((header,))[header] == field


def test_a_manager_column_of_names_is_not_yes_or_no() -> None:
    columns = ("Email", "Manager")
    assert guess_mapping(columns, [("a@b.fr", "Jean Roux")])["Manager"] is None
    assert guess_mapping(columns, [("a@b.fr", "oui"), ("c@d.fr", "")])["Manager"] == F.MANAGER


def test_a_field_goes_to_the_surest_column_only() -> None:
    mapping = guess_mapping(("Fonction", "Niveau", "Email", "Courriel"))
    assert mapping == {"Fonction": None, "Niveau": F.LEVEL, "Email": F.EMAIL, "Courriel": None}


def test_a_title_above_the_headers_is_stepped_over() -> None:
    assert find_header([["Annuaire au 3 novembre"], ["Nom", "Courriel"], ["A", "a@b.fr"]]) == 1


def test_a_file_may_start_with_people_at_once() -> None:
    assert find_header([["Chloé Petit", "chloe@exemple.fr"]]) is None


@pytest.mark.parametrize("word", ["oui", "OUI", " x ", "1", "Vrai", "true", "O", "✓", "Yes"])
def test_yes(word: str) -> None:
    assert yes_or_no(word) is True


@pytest.mark.parametrize("word", ["non", "0", "faux", "No", "-", "FALSE"])
def test_no(word: str) -> None:
    assert yes_or_no(word) is False


@pytest.mark.parametrize("word", ["", "peut-être", "Jean"])
def test_neither_yes_nor_no(word: str) -> None:
    assert yes_or_no(word) is None


@pytest.mark.parametrize(
    ("cell", "email"),
    [
        (" chloe@exemple.fr\xa0", "chloe@exemple.fr"),
        ("mailto:chloe@exemple.fr", "chloe@exemple.fr"),
        ("Chloé Petit <chloe@exemple.fr>;", "chloe@exemple.fr"),
    ],
)
def test_an_address_is_taken_out_of_its_wrapping(cell: str, email: str) -> None:
    assert clean_email(cell) == email


@pytest.mark.parametrize("email", ["a@b.fr", "o'hara+x@sub.exemple.co.uk", "é.ü@exämple.fr", "a_b-c@x-y.com"])
def test_plausible_addresses(email: str) -> None:
    assert email_problem(email) is None


@pytest.mark.parametrize(
    ("email", "reason"),
    [
        ("", Reason.NO_EMAIL),
        ("chloe", Reason.BAD_EMAIL),
        ("chloe@", Reason.BAD_EMAIL),
        ("chloe@exemple", Reason.BAD_EMAIL),
        ("chloe@exemple..fr", Reason.BAD_EMAIL),
        ("chloé petit@exemple.fr", Reason.BAD_EMAIL),
        ("a@b.fr;c@d.fr", Reason.SEVERAL_EMAILS),
        ("a@b.fr / c@d.fr", Reason.SEVERAL_EMAILS),
    ],
)
def test_what_is_not_an_address(email: str, reason: Reason) -> None:
    assert email_problem(email) is reason


@pytest.mark.parametrize(
    "level", ["Manager", "Directeur", "Directrice régionale", "Chef d'équipe", "Responsable paie"]
)
def test_levels_of_managers(level: str) -> None:
    assert leads_people(level)


@pytest.mark.parametrize(
    "level", ["Employé", "Cadre", "Cheffe de projet", "Assistante du directeur", "Account manager", ""]
)
def test_levels_of_others(level: str) -> None:
    assert not leads_people(level)


def test_garbled_accents_get_a_suggestion() -> None:
    assert repaired("ChloÃ© LefÃ¨vre") == "Chloé Lefèvre"
    assert repaired("Chloé") is None
    assert repaired("SÃO PAULO") is None


def test_a_name_from_the_address() -> None:
    assert name_from_email("chloe.petit-roux@exemple.fr") == "Chloe Petit Roux"


def test_the_same_person_twice_is_one_and_later_cells_win() -> None:
    reader = RowReader(
        ("Nom", "Email", "Service", "Site"),
        {"Nom": F.NAME, "Email": F.EMAIL, "Service": F.DEPARTMENT, "Site": F.SITE},
    )
    reader.read(2, ["Chloé", "Chloe@exemple.fr", "Support", "Lyon"])
    reader.read(5, ["", "chloe@EXEMPLE.fr", "Finance", ""])
    (person,) = reader.people.values()
    assert person[:5] == ("Chloé", "Chloe@exemple.fr", "Finance", "", "Lyon")
    assert [(d.line, d.first_line) for d in reader.duplicates] == [(5, 2)]


def test_short_lines_are_filled_up() -> None:
    reader = RowReader(
        ("Email", "Nom", "Service"), {"Email": F.EMAIL, "Nom": F.NAME, "Service": F.DEPARTMENT}
    )
    reader.read(2, ["a@b.fr"])
    reader.read(3, ["c@d.fr", "C", "S", "one cell too many"])
    assert [person[0] for person in reader.people.values()] == ["", "C"]
